package org.fosse.bench.england;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.schema.TableRow;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/**
 * A table of Fosse cut down to its key and the figures that DuckDB is asked for. All of the table's figures are computed;
 * only the writing is spared, and so this tells the cost of the road from the cost of the width.
 */
final class CoreJob implements PlainJob {
    private final PeriodStatisticJob<?> job;
    private final Table narrow;

    /**
     * @param figures the columns that are kept beside the key
     */
    CoreJob(PeriodStatisticJob<?> job, List<String> figures) {
        this.job = job;
        Table whole = job.output();
        List<Column> columns = whole.columns().stream()
                .filter(column -> whole.keys().contains(column.name()) || figures.contains(column.name()))
                .toList();
        this.narrow = Table.published(whole.name(), whole.stage(), whole.description(), columns);
    }

    @Override
    public Table output() {
        return narrow;
    }

    @Override
    public List<Table> inputs() {
        return job.inputs();
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        List<String> names = job.output().columnNames();
        int[] places = narrow.columnNames().stream().mapToInt(names::indexOf).toArray();
        return narrow(job.rows(in, run), places);
    }

    private static <T> JavaRDD<Row> narrow(JavaRDD<TableRow<T>> rows, int[] places) {
        return rows.map(row -> {
            Object[] kept = new Object[places.length];
            for (int i = 0; i < places.length; i++) {
                kept[i] = row.value(places[i]);
            }
            return RowFactory.create(kept);
        });
    }
}
