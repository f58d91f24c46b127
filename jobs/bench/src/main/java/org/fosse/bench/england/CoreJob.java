package org.fosse.bench.england;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Role;
import org.fosse.tables.Table;

/**
 * A table of Fosse cut down to its key and the figures that DuckDB is asked for. All of the table's figures are computed;
 * only the writing is spared, and so this tells the cost of the road from the cost of the width.
 *
 * @param <S> the class of the whole table
 */
final class CoreJob<S> implements TaskJob<CoreJob<S>> {
    private final PeriodStatisticJob<S> job;
    private final TypedTable<CoreJob<S>> narrow;

    /** @param figures the columns that are kept beside the key */
    CoreJob(PeriodStatisticJob<S> job, List<Field<S, ?>> figures) {
        this.job = job;
        TypedTable<S> whole = job.output();
        TypedTable.Builder<CoreJob<S>> builder =
                new TypedTable.Builder<>(whole.name(), whole.stage(), whole.published(), whole.description());
        List<Integer> kept = figures.stream().map(Field::place).toList();
        for (int i = 0; i < whole.columns().size(); i++) {
            Column column = whole.columns().get(i);
            if (column.role() == Role.IDENTIFIER || kept.contains(i)) {
                builder.field(column, whole.types().get(i));
            }
        }
        this.narrow = builder.table();
    }

    @Override
    public TypedTable<CoreJob<S>> output() {
        return narrow;
    }

    @Override
    public List<Table> inputs() {
        return job.inputs();
    }

    @Override
    public JavaRDD<TableRow<CoreJob<S>>> rows(Inputs in, Run run) {
        TypedTable<S> whole = job.output();
        TypedTable<CoreJob<S>> table = narrow;
        return Packed.rows(in, job.statistic(in, run))
                .map(row -> table.row(whole, row).build());
    }
}
