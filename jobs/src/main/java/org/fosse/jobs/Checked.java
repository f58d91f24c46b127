package org.fosse.jobs;

/**
 * The shape of a table of rows that were held against the rest: the row's own columns, all of which may be empty since a
 * bad row stays in; what {@link Versions} adds; and the broken rule with what a data officer is told of it.
 */
public final class Checked {
    public static final String COLUMN = "broken_column";
    public static final String VALUE = "broken_value";
    public static final String MESSAGE = "broken_message";
    public static final String REMEDY = "broken_remedy";

    private Checked() {}
}
