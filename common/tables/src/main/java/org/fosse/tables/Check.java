package org.fosse.tables;

import java.io.Serializable;
import java.util.Objects;

/**
 * A rule that every row of a table must satisfy before the table is published.
 *
 * @param name short name in snake_case, shown when the rule fails
 * @param condition over the table's columns, see {@link Condition}; a row breaks the rule where it is false
 * @param description the rule in plain words, for the data dictionary
 */
public record Check(String name, String condition, String description) implements Serializable {
    public Check {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(description, "description");
    }
}
