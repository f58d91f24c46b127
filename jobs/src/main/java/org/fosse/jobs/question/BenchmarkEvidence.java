package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.BenchmarkKind;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;

/** Which providers and systems are at the end of their level: figures without counts have a rank and no funnel. */
final class BenchmarkEvidence {
    /** The last tenth is the end; fewer areas have none. */
    private static final double TENTH = 0.1;

    private static final long FEWEST = 10;
    private static final double SEVERITY = 0.7;
    /** A rank without limits says less than a funnel. */
    private static final double CERTAINTY = 0.5;

    private BenchmarkEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        List<TableRow<EvidenceTable>> out = new ArrayList<>();
        for (TableRow<BenchmarkTable> row : in.rows(
                BenchmarkTable.TABLE,
                row -> codes.contains(row.get(BenchmarkTable.AREA_CODE)) && isRanked(row, from),
                BenchmarkTable.INDICATOR_ID,
                BenchmarkTable.PERIOD_START,
                BenchmarkTable.PERIOD_END,
                BenchmarkTable.PERIOD_LABEL,
                BenchmarkTable.AREA_CODE,
                BenchmarkTable.AREA_LEVEL,
                BenchmarkTable.BENCHMARK,
                BenchmarkTable.BENCHMARK_VALUE,
                BenchmarkTable.VALUE,
                BenchmarkTable.RANK,
                BenchmarkTable.RANK_LOWER_95,
                BenchmarkTable.AREAS)) {
            IndicatorNames.Indicator indicator = scope.indicators().get(row.get(BenchmarkTable.INDICATOR_ID));
            if (indicator.judged()) {
                out.add(evidence(row, indicator, scope.units().get(row.get(BenchmarkTable.AREA_CODE))));
            }
        }
        return out;
    }

    private static boolean isRanked(TableRow<BenchmarkTable> row, LocalDate from) {
        Long areas = row.find(BenchmarkTable.AREAS);
        return row.get(BenchmarkTable.BENCHMARK) == BenchmarkKind.LEVEL
                && Set.of("provider", "system").contains(row.get(BenchmarkTable.AREA_LEVEL))
                && !row.get(BenchmarkTable.PERIOD_END).isBefore(from)
                && row.has(BenchmarkTable.RANK)
                && areas != null
                && areas >= FEWEST;
    }

    private static TableRow<EvidenceTable> evidence(
            TableRow<BenchmarkTable> row, IndicatorNames.Indicator indicator, Unit unit) {
        long rank = row.get(BenchmarkTable.RANK);
        long areas = row.get(BenchmarkTable.AREAS);
        Integer likelyBest = row.find(BenchmarkTable.RANK_LOWER_95);
        boolean last = rank > areas - Math.max(1, Math.floor(areas * TENTH))
                // A place that may as well be in the better half says nothing.
                && (likelyBest == null || 2 * likelyBest > areas);
        return EvidenceBuilder.of(unit, BenchmarkTable.TABLE, row)
                .about(indicator)
                .says(
                        EvidenceRule.RANK,
                        last ? EvidenceDirection.CONCERN : EvidenceDirection.NEITHER,
                        indicator.name() + ": place " + rank + " of " + areas + " "
                                + unit.level().text() + "s, where 1 is best ("
                                + indicator.unit().say(row.number(BenchmarkTable.VALUE)) + " in "
                                + row.get(BenchmarkTable.PERIOD_LABEL) + ", "
                                + indicator.unit().say(row.number(BenchmarkTable.BENCHMARK_VALUE)) + " in the middle)")
                .period(row.get(BenchmarkTable.PERIOD_START), row.get(BenchmarkTable.PERIOD_END))
                .severity(SEVERITY)
                .certainty(CERTAINTY)
                .row();
    }
}
