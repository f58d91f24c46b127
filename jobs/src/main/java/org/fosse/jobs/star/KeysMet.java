package org.fosse.jobs.star;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.engine.Inputs;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Column;
import org.fosse.tables.ForeignKey;
import org.fosse.tables.Table;

/** The keys of a dimension that tables hold which lead to it. */
final class KeysMet {
    private KeysMet() {}

    /** The tables that lead to a dimension. */
    static List<Table> tables(Table dimension) {
        return Tables.all().stream()
                .filter(table -> table.columns().stream().anyMatch(column -> leadsTo(column, dimension)))
                .map(table -> (Table) table)
                .toList();
    }

    /** Their keys of it, each once. */
    static Set<String> of(Table dimension, Inputs in) {
        Set<String> keys = new TreeSet<>();
        Tables.all().forEach(table -> addKeys(table, dimension, in, keys));
        return keys;
    }

    private static <T> void addKeys(TypedTable<T> table, Table dimension, Inputs in, Set<String> keys) {
        table.columns().stream()
                .filter(column -> leadsTo(column, dimension))
                .forEach(column -> keys.addAll(in.texts(table, table.field(column.name(), String.class))));
    }

    private static boolean leadsTo(Column column, Table dimension) {
        ForeignKey key = column.references();
        return key != null && key.table().equals(dimension.name());
    }
}
