package org.fosse.jobs.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.tables.Column;
import org.fosse.tables.Folder;
import org.fosse.tables.ForeignKey;
import org.fosse.tables.Table;

/**
 * The star as a release has it.
 *
 * @param tables each after those that its keys lead to, otherwise by name
 * @param relations in the order of the tables and their columns; none to a table that the release has not
 */
record Star(List<Table> tables, List<Relation> relations) {
    /** @throws IllegalArgumentException if tables lead to each other in a circle, or a key is not of one column */
    static Star of(Collection<Table> released) {
        Map<String, Table> waiting = new LinkedHashMap<>();
        released.stream()
                .filter(table -> table.folder() == Folder.STAR)
                .sorted(Comparator.comparing(Table::name))
                .forEach(table -> waiting.put(table.name(), table));
        Map<String, Table> all = Map.copyOf(waiting);
        List<Table> tables = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.values().stream()
                    .filter(table -> relations(table, waiting).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("tables lead to each other: " + waiting.keySet()));
            waiting.remove(next.name());
            tables.add(next);
            relations.addAll(relations(next, all));
        }
        return new Star(tables, relations);
    }

    List<Relation> relations(Table from) {
        return relations.stream().filter(each -> each.from().equals(from)).toList();
    }

    Optional<Relation> relation(Table from, Column column) {
        return relations(from).stream()
                .filter(each -> each.column().equals(column))
                .findFirst();
    }

    private static List<Relation> relations(Table from, Map<String, Table> to) {
        List<Relation> relations = new ArrayList<>();
        for (Column column : from.columns()) {
            ForeignKey key = column.references();
            Table other = key == null ? null : to.get(key.table());
            if (other != null) {
                if (other.keys().size() != 1) {
                    throw new IllegalArgumentException(
                            from + "." + column.name() + ": the key of " + other + " is not of one column");
                }
                relations.add(new Relation(from, column, other));
            }
        }
        return relations;
    }
}
