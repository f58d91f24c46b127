package org.fosse.sources;

import org.fosse.tables.Fault;
import org.jspecify.annotations.Nullable;

/** A row breaks a rule. It ends the reading of that row only, and becomes a {@link Landed.Rejected}. */
public final class RowFault extends Exception {
    private final @Nullable String column;
    private final @Nullable String value;
    private final String rule;
    private final String remedy;

    /** The arguments are those of {@link Fault}. */
    public RowFault(@Nullable String column, @Nullable String value, String rule, String message, String remedy) {
        super(message, null, false, false);
        this.column = column;
        this.value = value;
        this.rule = rule;
        this.remedy = remedy;
    }

    /** The value it would repeat; null when there is none. */
    @Nullable
    String value() {
        return value;
    }

    /** The same without the value. */
    RowFault withoutValue() {
        return new RowFault(column, null, rule, String.valueOf(getMessage()), remedy);
    }

    Fault at(String file, long line) {
        return new Fault(file, line, column, value, rule, String.valueOf(getMessage()), remedy);
    }
}
