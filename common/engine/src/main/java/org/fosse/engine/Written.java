package org.fosse.engine;

/**
 * What the store knows of a table it wrote.
 *
 * @param table its name
 * @param rows number of rows
 * @param digest digest of the content: the same for the same rows in any order, in hex
 */
public record Written(String table, long rows, String digest) {}
