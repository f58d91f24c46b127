package org.fosse.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.ForeignKey;
import org.fosse.tables.Table;

/** Holds the keys of other tables that a run's tables hold against those tables. Each key is looked up once, not each row. */
public final class References {
    private References() {}

    /**
     * Requires that every key leads somewhere.
     *
     * @param tables that the run has made; a table that they lead to is one of them
     * @throws ContractException if a key is not in the table that it leads to
     */
    public static void require(Store store, Collection<Table> tables) {
        Map<String, TypedTable<?>> byName = new HashMap<>();
        tables.forEach(table -> byName.put(table.name(), (TypedTable<?>) table));
        Map<String, Set<String>> keys = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (TypedTable<?> table : byName.values()) {
            for (Column column : table.columns()) {
                ForeignKey key = column.references();
                TypedTable<?> other = key == null ? null : byName.get(key.table());
                if (key != null && other == null) {
                    throw new IllegalArgumentException(
                            "table '" + table.name() + "' was made without '" + key.table() + "'");
                }
                if (other != null) {
                    Set<String> known = keys.computeIfAbsent(
                            other.name(),
                            name -> texts(store, other, other.keys().get(0)));
                    long lost = texts(store, table, column.name()).stream()
                            .filter(text -> !known.contains(text))
                            .count();
                    if (lost > 0) {
                        faults.add("table '" + table.name() + "': " + lost + " keys in '" + column.name()
                                + "' are not in table '" + other.name() + "'");
                    }
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ContractException(String.join("; ", faults));
        }
    }

    private static <T> Set<String> texts(Store store, TypedTable<T> table, String column) {
        return store.texts(table, table.field(column, String.class));
    }
}
