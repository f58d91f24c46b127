package org.fosse.tables;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name snake_case
 * @param type see {@link Type}
 * @param role identifier, measure or attribute
 * @param unit what one unit of the value is ("percent", "people", "code", "date"); empty where there is none
 * @param description one plain sentence for the data dictionary
 * @param nullable whether the value may be absent
 * @param references the table whose key the value is; null for a column that leads nowhere
 */
public record Column(
        String name,
        Type type,
        Role role,
        String unit,
        String description,
        boolean nullable,
        @Nullable ForeignKey references)
        implements Serializable {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public Column {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(unit, "unit");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("column name '" + name + "' is not snake_case");
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("column '" + name + "' has no description");
        }
    }

    /** What it means, with its unit. */
    public String meaning() {
        return unit.isEmpty() ? description : description + " Unit: " + unit + ".";
    }

    /** A column that leads to no other table. */
    public Column(String name, Type type, Role role, String unit, String description, boolean nullable) {
        this(name, type, role, unit, description, nullable, null);
    }

    /** A part of the table's key; never null. */
    public static Column key(String name, Type type, String description) {
        return new Column(name, type, Role.IDENTIFIER, "", description, false);
    }

    /** A number that is counted or computed; may be null, with the reason in another column. */
    public static Column measure(String name, Type type, String unit, String description) {
        return new Column(name, type, Role.MEASURE, unit, description, true);
    }

    /** A description of the row; may be null. */
    public static Column attribute(String name, Type type, String description) {
        return new Column(name, type, Role.ATTRIBUTE, "", description, true);
    }

    /** The same column, never null. */
    public Column required() {
        return new Column(name, type, role, unit, description, false, references);
    }

    /** The same column, as a key of another table. */
    public Column leadingTo(ForeignKey key) {
        return new Column(name, type, role, unit, description, nullable, key);
    }
}
