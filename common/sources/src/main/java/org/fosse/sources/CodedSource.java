package org.fosse.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * A source whose rows are understood by code.
 *
 * @param dates the landed table that says how new its records are; null where nothing does
 * @param reader starts reading one file
 * @param isOwn whether it is a form of Fosse's own
 * @param noted how a delivery note says the period; null where files say their own
 */
record CodedSource(
        String id,
        String description,
        List<Form> forms,
        @Nullable TypedTable<?> dates,
        Function<Extract, RowHandler> reader,
        boolean isOwn,
        @Nullable Noted noted)
        implements Source {
    /**
     * The period of a delivery note.
     *
     * @param example a text that is taken, for messages
     * @param reader empty where the source cannot be of such a period
     */
    record Noted(String example, Function<String, Optional<Period>> reader) {}

    /** A publication of others, whose files say their own period. */
    CodedSource(
            String id,
            String description,
            List<Form> forms,
            @Nullable TypedTable<?> dates,
            Function<Extract, RowHandler> reader) {
        this(id, description, forms, dates, reader, false, null);
    }

    @Override
    public boolean needsPeriod() {
        return noted != null;
    }

    @Override
    public Optional<Period> readPeriod(String text) {
        return noted == null ? Source.super.readPeriod(text) : noted.reader.apply(text);
    }

    @Override
    public String periodExample() {
        return noted == null ? Source.super.periodExample() : noted.example;
    }

    @Override
    public Optional<TypedTable<?>> dated() {
        return Optional.ofNullable(dates);
    }

    @Override
    public RowHandler start(Extract extract) {
        return reader.apply(extract);
    }
}
