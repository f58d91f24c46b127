package org.fosse.jobs.model;

import org.fosse.tables.Column;

/** What a column means, with its unit, for tools that have no place for a unit of its own. */
final class Meaning {
    private Meaning() {}

    static String of(Column column) {
        return column.unit().isEmpty() ? column.description() : column.description() + " Unit: " + column.unit() + ".";
    }
}
