package org.fosse.jobs.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Projection;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FactLeftOutTable;
import org.fosse.schema.table.SeriesUnansweredTable;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Table;

/** Table {@code fact_left_out}. */
public final class FactLeftOutJob extends Declaration<FactLeftOutTable> implements RowJob<FactLeftOutTable> {
    public FactLeftOutJob() {
        super(
                FactLeftOutTable.TABLE,
                Stream.concat(facts().map(Projection::table), Stream.<Table>of(SeriesUnansweredTable.TABLE))
                        .toList());
    }

    @Override
    public List<TableRow<FactLeftOutTable>> rows(Inputs in, Run run) {
        List<TableRow<FactLeftOutTable>> rows = new ArrayList<>();
        facts().forEach(fact -> in.leftOut(fact.table())
                .forEach((keys, left) -> rows.add(row(fact, fact.source(), JoinedKey.parts(keys), left))));
        Tables.projections()
                .forEach(fact -> series(in, fact.source())
                        .forEach((keys, series) -> rows.add(row(fact, SeriesUnansweredTable.TABLE, keys, series))));
        return rows;
    }

    /** The series that a wide table has no row of, by indicator and reason. */
    private static Map<List<String>, Long> series(Inputs in, Table source) {
        return in.rows(SeriesUnansweredTable.TABLE).stream()
                .filter(row -> row.get(SeriesUnansweredTable.TABLE_NAME).equals(source.name()))
                .collect(Collectors.groupingBy(
                        row -> List.of(
                                row.get(SeriesUnansweredTable.INDICATOR_ID), row.get(SeriesUnansweredTable.REASON)),
                        Collectors.summingLong(row -> row.get(SeriesUnansweredTable.SERIES))));
    }

    /** Those that leave rows out. */
    private static Stream<Projection<?, ?>> facts() {
        return Tables.projections().stream().filter(projection -> projection.taken() != null);
    }

    private static TableRow<FactLeftOutTable> row(Projection<?, ?> fact, Table source, List<String> keys, long rows) {
        return FactLeftOutTable.TABLE
                .row()
                .set(FactLeftOutTable.FACT, fact.table().name())
                .set(FactLeftOutTable.INDICATOR_ID, keys.get(0))
                .set(FactLeftOutTable.REASON_KEY, keys.get(1))
                .set(FactLeftOutTable.SOURCE_TABLE, source.name())
                .set(FactLeftOutTable.ROWS, rows)
                .build();
    }
}
