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

/** The keys of a dimension that the facts hold. */
final class KeysMet {
    private KeysMet() {}

    /** The facts that lead to a dimension. */
    static List<Table> facts(Table dimension) {
        return Tables.projections().stream()
                .map(projection -> (Table) projection.table())
                .filter(fact -> fact.columns().stream().anyMatch(column -> leadsTo(column, dimension)))
                .toList();
    }

    /** Their keys of it, each once. */
    static Set<String> of(Table dimension, Inputs in) {
        Set<String> keys = new TreeSet<>();
        Tables.projections().forEach(projection -> addKeys(projection.table(), dimension, in, keys));
        return keys;
    }

    private static <T> void addKeys(TypedTable<T> fact, Table dimension, Inputs in, Set<String> keys) {
        fact.columns().stream()
                .filter(column -> leadsTo(column, dimension))
                .forEach(column -> keys.addAll(in.texts(fact, fact.field(column.name(), String.class))));
    }

    private static boolean leadsTo(Column column, Table dimension) {
        ForeignKey key = column.references();
        return key != null && key.table().equals(dimension.name());
    }
}
