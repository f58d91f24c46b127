package org.fosse.tables;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a table: the one place its schema stands. Readers, the data dictionary, the contract and the task
 * graph all come from here. It is plain data, and may travel with a task.
 */
public abstract class Table implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final String name;
    private final Folder folder;
    private final Stage stage;
    private final boolean published;
    private final String description;
    private final List<Column> columns;
    private final List<Check> checks;

    /**
     * @param name snake_case, also the name of its own folder
     * @param folder where in a release that folder lies
     * @param stage the stage that makes it
     * @param published whether the table is part of a release; otherwise it lives in the run's working folder only
     * @param description what one row is, in plain words
     * @param columns in published order; identifiers form the key
     * @param checks rules beyond key uniqueness and required columns
     */
    protected Table(
            String name,
            Folder folder,
            Stage stage,
            boolean published,
            String description,
            List<Column> columns,
            List<Check> checks) {
        this.name = name;
        this.folder = Objects.requireNonNull(folder, "folder");
        this.stage = Objects.requireNonNull(stage, "stage");
        this.published = published;
        this.description = description;
        this.columns = List.copyOf(columns);
        this.checks = List.copyOf(checks);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("table name '" + name + "' is not snake_case");
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("table '" + name + "' has no description");
        }
        Set<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.name())) {
                throw new IllegalArgumentException("table '" + name + "' declares '" + column.name() + "' twice");
            }
        }
    }

    public final String name() {
        return name;
    }

    /** Where in a release its folder lies. */
    public final Folder folder() {
        return folder;
    }

    /** Its folder relative to that of the release, with forward slashes. */
    public final String path() {
        return folder.prefix() + name;
    }

    public final Stage stage() {
        return stage;
    }

    public final boolean published() {
        return published;
    }

    /** What one row is, in plain words. */
    public final String description() {
        return description;
    }

    /** In published order. */
    public final List<Column> columns() {
        return columns;
    }

    public final List<Check> checks() {
        return checks;
    }

    /** The names of the identifiers, in declared order. */
    public final List<String> keys() {
        return columns.stream()
                .filter(column -> column.role() == Role.IDENTIFIER)
                .map(Column::name)
                .toList();
    }

    /** The names of all columns, in declared order. */
    public final List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** Two declarations are the same table when nothing of them differs. */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Table table
                && name.equals(table.name)
                && folder == table.folder
                && stage == table.stage
                && published == table.published
                && description.equals(table.description)
                && columns.equals(table.columns)
                && checks.equals(table.checks);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
