package org.fosse.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One file of {@code src/main/schema}, read. Its keys: table, stage, published, row (what one row is), columns, checks. A
 * column is {@code {use: shared column}}, or {@code {key|measure|attribute: name, type, unit, required, says}}. A table that is {@code
 * checked} ends with the columns of that name in {@code _shared.yaml}; {@code dated} names the columns that say how new a landed
 * record is and, after it, whose.
 *
 * @param name of the table
 * @param row what one row is
 * @param checked whether it holds rows that were held against the rest
 * @param dated the columns that say how new a record is, and whose
 */
record TableFile(
        String name,
        String stage,
        boolean published,
        String row,
        List<TableColumn> columns,
        List<TableCheck> checks,
        boolean checked,
        List<String> dated) {
    private static final Set<String> TABLE_KEYS =
            Set.of("table", "stage", "published", "row", "checked", "dated", "columns", "checks");
    private static final Set<String> COLUMN_KEYS =
            Set.of("use", "key", "measure", "attribute", "type", "unit", "required", "says");

    /**
     * A column as the file has it.
     *
     * @param role key, measure or attribute
     * @param type text, long, int, double, boolean, date, bytes, or an enum of words in snake_case
     */
    record TableColumn(String role, String name, String type, String unit, boolean required, String says) {}

    /** A rule every row keeps. */
    record TableCheck(String name, String condition, String says) {}

    /** The columns that many tables share, by name, from a list of the file. */
    static Map<String, TableColumn> shared(Path file, String list) throws IOException {
        Map<String, TableColumn> shared = new LinkedHashMap<>();
        for (Object each : list(load(file), list)) {
            TableColumn column = column(file, map(each), Map.of());
            shared.put(column.name(), column);
        }
        return shared;
    }

    static TableFile read(Path file, Map<String, TableColumn> shared, Collection<TableColumn> checkedColumns)
            throws IOException {
        Map<String, Object> table = load(file);
        refuseOthers(file, table, TABLE_KEYS);
        List<TableColumn> columns = new ArrayList<>();
        for (Object each : list(table, "columns")) {
            columns.add(column(file, map(each), shared));
        }
        boolean checked = Boolean.TRUE.equals(table.get("checked"));
        if (checked) {
            columns.addAll(checkedColumns);
        }
        List<TableCheck> checks = new ArrayList<>();
        for (Object each : list(table, "checks")) {
            Map<String, Object> check = map(each);
            checks.add(new TableCheck(text(check, "name"), text(check, "condition"), text(check, "says")));
        }
        return new TableFile(
                text(table, "table"),
                text(table, "stage"),
                Boolean.TRUE.equals(table.get("published")),
                text(table, "row"),
                columns,
                checks,
                checked,
                list(table, "dated").stream().map(String.class::cast).toList());
    }

    private static TableColumn column(Path file, Map<String, Object> column, Map<String, TableColumn> shared) {
        refuseOthers(file, column, COLUMN_KEYS);
        boolean required = Boolean.TRUE.equals(column.get("required"));
        if (column.containsKey("use")) {
            TableColumn used = shared.get(text(column, "use"));
            if (used == null) {
                throw new IllegalArgumentException(file + ": no shared column '" + column.get("use") + "'");
            }
            return new TableColumn(
                    used.role(), used.name(), used.type(), used.unit(), used.required() || required, used.says());
        }
        String role = List.of("key", "measure", "attribute").stream()
                .filter(column::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + ": a column has no role: " + column));
        return new TableColumn(
                role,
                text(column, role),
                text(column, "type"),
                column.containsKey("unit") ? text(column, "unit") : "",
                required || role.equals("key"),
                text(column, "says"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> load(Path file) throws IOException {
        Object loaded = new Load(
                        LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
        return (Map<String, Object>) loaded;
    }

    private static void refuseOthers(Path file, Map<String, Object> map, Set<String> keys) {
        map.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException(file + ": key '" + key + "' is not one of " + new TreeSet<>(keys));
        });
    }

    private static List<?> list(Map<String, Object> map, String key) {
        return (List<?>) map.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing in " + map);
        }
        return value.toString();
    }
}
