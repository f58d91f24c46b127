package org.fosse.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fosse.schema.TypedTable;
import org.jspecify.annotations.Nullable;

/**
 * A source whose rows are understood by code, and whose files say their own period.
 *
 * @param dates the landed table that says how new its records are; null where nothing does
 * @param reader starts reading one file
 * @param isOwn whether it is a form of Fosse's own
 */
record CodedSource(
        String id,
        String description,
        List<Form> forms,
        @Nullable TypedTable<?> dates,
        Function<Extract, RowHandler> reader,
        boolean isOwn)
        implements Source {
    /** A publication of others. */
    CodedSource(
            String id,
            String description,
            List<Form> forms,
            @Nullable TypedTable<?> dates,
            Function<Extract, RowHandler> reader) {
        this(id, description, forms, dates, reader, false);
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
