package org.fosse.tables;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The declaration of a table: the one place its schema stands. Readers, the data dictionary, the contract and the task
 * graph all come from here. It is plain data, and may travel with a task.
 *
 * @param name snake_case, also the folder name in a release
 * @param stage the stage that makes it
 * @param published whether the table is part of a release; otherwise it lives in the run's working folder only
 * @param description what one row is, in plain words
 * @param columns in published order; identifiers form the key
 * @param checks rules beyond key uniqueness and required columns
 */
public record Table(
        String name, Stage stage, boolean published, String description, List<Column> columns, List<Check> checks)
        implements Serializable {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public Table {
        Objects.requireNonNull(stage, "stage");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("table name '" + name + "' is not snake_case");
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("table '" + name + "' has no description");
        }
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        Set<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.name())) {
                throw new IllegalArgumentException("table '" + name + "' declares '" + column.name() + "' twice");
            }
        }
    }

    /** A table that readers of a release see. */
    public static Table published(String name, Stage stage, String description, List<Column> columns, Check... checks) {
        return new Table(name, stage, true, description, columns, List.of(checks));
    }

    /** A table of the run's working folder, never released. */
    public static Table working(String name, Stage stage, String description, List<Column> columns, Check... checks) {
        return new Table(name, stage, false, description, columns, List.of(checks));
    }

    /** The names of the identifiers, in declared order. */
    public List<String> keys() {
        return columns.stream()
                .filter(column -> column.role() == Role.IDENTIFIER)
                .map(Column::name)
                .toList();
    }

    /** The names of all columns, in declared order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
