package org.fosse.jobs.star;

import java.util.List;
import java.util.stream.Stream;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.MapJob;
import org.fosse.engine.RowMap;
import org.fosse.engine.Run;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Table;

/**
 * A fact of the star, made of a wide table as its file declares.
 *
 * @param <T> the class of the fact
 * @param <S> the class of the wide table
 */
public final class FactJob<T, S> implements MapJob<S, T> {
    private final Projection<T, S> projection;

    private FactJob(Projection<T, S> projection) {
        this.projection = projection;
    }

    /** One for every fact that is declared. */
    public static Stream<Job> all() {
        return Tables.projections().stream().map(FactJob::new);
    }

    @Override
    public TypedTable<T> output() {
        return projection.table();
    }

    @Override
    public TypedTable<S> source() {
        return projection.source();
    }

    @Override
    public int[] places() {
        return projection.places();
    }

    @Override
    public List<Table> inputs() {
        return Stream.concat(Stream.of(source()), AreaSpans.INPUTS.stream())
                .distinct()
                .toList();
    }

    @Override
    public RowMap<S, T> map(Inputs in, Run run) {
        return new FactRows<>(projection, AreaSpans.of(in));
    }
}
