package org.fosse.jobs.question;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BlindSpotSummaryTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.tables.Level;

/** Puts blind spots together, so that the first ten are worth a meeting; {@link BlindSpotGroups} has the rules. */
public final class BlindSpotSummaryJob extends Declaration<BlindSpotSummaryTable>
        implements RowJob<BlindSpotSummaryTable> {
    public BlindSpotSummaryJob() {
        super(
                BlindSpotSummaryTable.TABLE,
                Shared.tables(SystemUnits.INPUTS, BlindSpotTable.TABLE, IndicatorTable.TABLE));
    }

    @Override
    public List<TableRow<BlindSpotSummaryTable>> rows(Inputs in, Run run) {
        String system = run.config().system().code();
        Map<Level, Long> units = in.get(new SystemUnits()).all().stream().collect(groupingBy(Unit::level, counting()));
        Set<String> own = in
                .rows(
                        AreaTable.TABLE,
                        row -> row.get(AreaTable.AREA_LEVEL).equals(Level.PROVIDER.text())
                                && system.equals(row.find(AreaTable.SYSTEM_CODE)))
                .stream()
                .map(row -> row.get(AreaTable.AREA_CODE))
                .collect(toSet());
        Map<String, Long> measures = new IndicatorNames(
                        in.rows(IndicatorTable.TABLE, row -> row.is(IndicatorTable.IN_CATALOGUE)))
                .judgedOf();
        return new BlindSpotGroups(run.config().questions(), run.config().qualityDomains(), units, own, measures)
                .rows(in.rows(BlindSpotTable.TABLE));
    }
}
