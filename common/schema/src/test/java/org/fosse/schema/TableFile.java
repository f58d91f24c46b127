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
 * One file of {@code src/main/schema}, read. Its keys: table, folder, stage, published, row (what one row is), columns, checks. A
 * column is {@code {use: shared column}}, or {@code {key|measure|attribute: name, type, unit, required, says}}. A table that is {@code
 * checked} ends with the columns of that name in {@code _shared.yaml}; {@code dated} names the columns that say how new a landed
 * record is and, after it, whose.
 *
 * <p>A column that {@code references} a table holds its key, in a {@code role} where that table is led to more than once. A
 * table that is made {@code from} another has {@code take}, the condition that a row of the other is taken on, and columns
 * {@code {copy: [columns of the other]}}, which say there what they are, and {@code {key|attribute: name, references, role, of:
 * [columns of the other that make the key]}}. Parts of the other's key are {@code implied} where the rest of it says them. A table
 * that is {@code distinct} has one row, the first, of those of the other that have one key here.
 *
 * @param name of the table
 * @param row what one row is
 * @param checked whether it holds rows that were held against the rest
 * @param dated the columns that say how new a record is, and whose
 * @param from the table whose rows it is made of; empty for one that a job of its own makes
 * @param take which rows of that table are taken; empty for all
 * @param distinct whether of rows with one key the first is taken
 */
record TableFile(
        String name,
        String stage,
        boolean published,
        String row,
        List<TableColumn> columns,
        List<TableCheck> checks,
        boolean checked,
        List<String> dated,
        String folder,
        String from,
        String take,
        boolean distinct) {
    private static final Set<String> TABLE_KEYS = Set.of(
            "table",
            "folder",
            "stage",
            "published",
            "row",
            "checked",
            "dated",
            "columns",
            "checks",
            "from",
            "take",
            "implied",
            "distinct");
    private static final Set<String> COLUMN_KEYS = Set.of(
            "use",
            "copy",
            "key",
            "measure",
            "attribute",
            "type",
            "unit",
            "required",
            "says",
            "references",
            "role",
            "of");

    /**
     * A column as the file has it.
     *
     * @param role key, measure or attribute
     * @param type text, long, int, double, boolean, date, bytes, or an enum of words in snake_case
     * @param references the table whose key it holds; empty for none
     * @param as the role of that table's row; empty for the relation that counts
     * @param of the columns of the table {@code from} that it is made of
     */
    record TableColumn(
            String role,
            String name,
            String type,
            String unit,
            boolean required,
            String says,
            String references,
            String as,
            List<String> of) {
        TableColumn with(String newRole) {
            return new TableColumn(newRole, name, type, unit, required, says, references, as, of);
        }

        TableColumn of(String column, boolean isRequired) {
            return new TableColumn(role, name, type, unit, isRequired, says, references, as, List.of(column));
        }
    }

    /** A rule every row keeps. */
    record TableCheck(String name, String condition, String says) {}

    /** The columns that many tables share, by name, from a list of the file. */
    static Map<String, TableColumn> shared(Path file, String list) throws IOException {
        Map<String, TableColumn> shared = new LinkedHashMap<>();
        for (Object each : list(load(file), list)) {
            for (TableColumn column : columns(file, map(each), Map.of(), Map.of())) {
                shared.put(column.name(), column);
            }
        }
        return shared;
    }

    /** @param others the tables that are made from no other, by name; none for a file that is one of them */
    static TableFile read(
            Path file,
            Map<String, TableColumn> shared,
            Collection<TableColumn> checkedColumns,
            Map<String, TableFile> others)
            throws IOException {
        Map<String, Object> table = load(file);
        refuseOthers(file, table, TABLE_KEYS);
        String from = optional(table, "from");
        boolean distinct = Boolean.TRUE.equals(table.get("distinct"));
        Map<String, TableColumn> source = new LinkedHashMap<>();
        if (!from.isEmpty()) {
            TableFile other = others.get(from);
            if (other == null) {
                throw new IllegalArgumentException(file + ": no table '" + from + "' to be made from");
            }
            other.columns().forEach(column -> source.put(column.name(), column));
        }
        List<TableColumn> columns = new ArrayList<>();
        for (Object each : list(table, "columns")) {
            columns.addAll(columns(file, map(each), shared, source));
        }
        columns.replaceAll(column -> isSaidByKey(column, columns) ? column.with("attribute") : column);
        if (!from.isEmpty()) {
            Set<String> implied = new TreeSet<>();
            list(table, "implied")
                    .forEach(name ->
                            implied.add(named(file, name.toString(), source).name()));
            requireWhole(file, source, columns, distinct ? source.keySet() : implied);
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
                list(table, "dated").stream().map(String.class::cast).toList(),
                optional(table, "folder"),
                from,
                optional(table, "take"),
                distinct);
    }

    /** Whether a column that is copied is a part of another key of the table, which says it already. */
    private static boolean isSaidByKey(TableColumn column, List<TableColumn> columns) {
        return column.role().equals("key")
                && column.of().size() == 1
                && column.references().isEmpty()
                && columns.stream()
                        .anyMatch(other -> other.role().equals("key")
                                && other.of().size() > 1
                                && other.of().containsAll(column.of()));
    }

    /** Whether a file's table is made from another. */
    static boolean isMadeFromAnother(Path file) throws IOException {
        return load(file).containsKey("from");
    }

    /** Each column comes from somewhere, and two rows do not become one key: each part of theirs is in the key here. */
    private static void requireWhole(
            Path file, Map<String, TableColumn> source, List<TableColumn> columns, Set<String> implied) {
        columns.stream().filter(column -> column.of().isEmpty()).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException(file + ": '" + column.name() + "' is made of nothing");
        });
        Set<String> kept = new TreeSet<>(implied);
        columns.stream().filter(column -> column.role().equals("key")).forEach(column -> kept.addAll(column.of()));
        source.values().stream()
                .filter(column -> column.role().equals("key") && !kept.contains(column.name()))
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalArgumentException(file + ": '" + column.name() + "' is no part of the key");
                });
    }

    private static List<TableColumn> columns(
            Path file, Map<String, Object> column, Map<String, TableColumn> shared, Map<String, TableColumn> source) {
        if (!column.containsKey("copy")) {
            return List.of(column(file, column, shared, source));
        }
        refuseOthers(file, column, Set.of("copy"));
        List<TableColumn> copied = new ArrayList<>();
        for (Object name : list(column, "copy")) {
            TableColumn found = named(file, name.toString(), source);
            copied.add(found.of(found.name(), found.required()));
        }
        return copied;
    }

    private static TableColumn named(Path file, String name, Map<String, TableColumn> source) {
        TableColumn found = source.get(name);
        if (found == null) {
            throw new IllegalArgumentException(file + ": the table it is made from has no column '" + name + "'");
        }
        return found;
    }

    private static TableColumn column(
            Path file, Map<String, Object> column, Map<String, TableColumn> shared, Map<String, TableColumn> source) {
        refuseOthers(file, column, COLUMN_KEYS);
        boolean required = Boolean.TRUE.equals(column.get("required"));
        if (column.containsKey("use")) {
            TableColumn used = shared.get(text(column, "use"));
            if (used == null) {
                throw new IllegalArgumentException(file + ": no shared column '" + column.get("use") + "'");
            }
            return new TableColumn(
                    used.role(),
                    used.name(),
                    used.type(),
                    used.unit(),
                    used.required() || required,
                    used.says(),
                    "",
                    "",
                    List.of());
        }
        String role = List.of("key", "measure", "attribute").stream()
                .filter(column::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + ": a column has no role: " + column));
        List<String> of = new ArrayList<>();
        list(column, "of")
                .forEach(name -> of.add(named(file, name.toString(), source).name()));
        String references = optional(column, "references");
        return new TableColumn(
                role,
                text(column, role),
                references.isEmpty() ? text(column, "type") : "text",
                optional(column, "unit"),
                required || role.equals("key"),
                references.isEmpty() || column.containsKey("says")
                        ? text(column, "says")
                        : "Its "
                                + references
                                        .substring(references.indexOf('_') + 1)
                                        .replace('_', ' ') + ".",
                references,
                optional(column, "role"),
                of);
    }

    private static String optional(Map<String, Object> map, String key) {
        return map.containsKey(key) ? text(map, key) : "";
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
