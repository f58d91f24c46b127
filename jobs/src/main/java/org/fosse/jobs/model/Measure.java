package org.fosse.jobs.model;

/**
 * A figure that a tool makes over the rows of a fact that it shows.
 *
 * @param name as people see it; of a model, not of its fact alone
 * @param dax how it is made, in the language of <a href="https://learn.microsoft.com/dax/">Data Analysis Expressions</a>
 * @param format how it is shown
 * @param meaning one plain sentence
 */
record Measure(String name, String dax, String format, String meaning) {}
