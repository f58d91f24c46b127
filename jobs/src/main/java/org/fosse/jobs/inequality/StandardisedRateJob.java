package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.StandardisedRateTable;
import org.fosse.stats.DirectlyStandardisedRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.IndirectlyStandardised;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Rates that are comparable between areas whose people differ in age and sex, where a source gives counts by age, or by
 * age and sex. A suppressed age group is never read as zero: the area then has no standardised rate, and says so.
 */
public final class StandardisedRateJob implements PackedTable {
    private static final String DIRECT = "direct";
    private static final String INDIRECT = "indirect";
    private static final double HUNDRED = 100;

    @Override
    public Table output() {
        return StandardisedRateTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        return Statistic.perPeriod(StandardisedRateJob::rows);
    }

    /** The rows of one indicator and period, in order of area, breakdown and standardisation. */
    static Iterator<Row> rows(PeriodValues period) {
        if (!period.indicator().isCounted()) {
            return Collections.emptyIterator();
        }
        List<AgeStrata> breakdowns = AgeStrata.of(period);
        RowBuilder row = new RowBuilder(StandardisedRateTable.TABLE);
        List<Row> rows = new ArrayList<>();
        TreeSet<Integer> areas = new TreeSet<>();
        breakdowns.forEach(strata -> areas.addAll(strata.areas));
        for (int area : areas) {
            for (AgeStrata strata : breakdowns) {
                if (strata.areas.contains(area)) {
                    AgeStrata.Counts counts = strata.counts(area);
                    rows.add(direct(row, period, strata, area, counts));
                    rows.add(indirect(row, period, strata, area, counts));
                }
            }
        }
        return rows.iterator();
    }

    private static Row direct(
            RowBuilder row, PeriodValues period, AgeStrata strata, int area, AgeStrata.Counts counts) {
        Reasons reasons = start(row, period, strata, area, counts, DIRECT);
        if (strata.cuts) {
            reasons.add("standard_bands_cut");
        }
        if (counts.whole) {
            Estimate rate = DirectlyStandardisedRate.dobson()
                    .withMultiplier(period.indicator().multiplier())
                    .of(counts.events, counts.people, strata.weights);
            reasons.putValue(rate);
            row.set("method", rate.exists() ? "direct, 2013 European Standard Population, limits by Dobson" : "none");
        }
        return row.set("reason", reasons.text()).build();
    }

    private static Row indirect(
            RowBuilder row, PeriodValues period, AgeStrata strata, int area, AgeStrata.Counts counts) {
        Reasons reasons = start(row, period, strata, area, counts, INDIRECT);
        int reference = reference(period, strata, area);
        if (reference < 0) {
            reasons.add("no_reference");
        } else if (counts.whole) {
            AgeStrata.Counts standard = strata.counts(reference);
            double expected = IndirectlyStandardised.expected(counts.people, standard.events, standard.people);
            Estimate ratio = IndirectlyStandardised.withDefaults()
                    .withMultiplier(HUNDRED)
                    .ratio(IndirectlyStandardised.observed(counts.events), expected);
            reasons.putValue(ratio);
            row.number("expected", expected)
                    .set("reference_code", period.geography().code(reference))
                    .set("method", ratio.exists() ? "indirect, limits of the observed count over expected" : "none");
        }
        return row.set("reason", reasons.text()).build();
    }

    private static Reasons start(
            RowBuilder row,
            PeriodValues period,
            AgeStrata strata,
            int area,
            AgeStrata.Counts counts,
            String standardisation) {
        Reasons reasons = new Reasons(row);
        double observed = Arrays.stream(counts.events).sum();
        double people = Arrays.stream(counts.people).sum();
        row.set("indicator_id", period.indicator().id())
                .set("period_start", period.start())
                .set("period_end", period.end())
                .set("area_code", period.geography().code(area))
                .set("breakdown", strata.breakdown)
                .set("standardisation", standardisation)
                .set("area_level", period.geography().level(area).text())
                .set("period_label", strata.label(area))
                .set("strata", strata.weights.length)
                .number("observed", observed)
                .number("people", people)
                .number("standard_covered", strata.covered)
                .number("crude_value", observed / people * period.indicator().multiplier())
                .set("method", "none");
        if (!counts.whole) {
            reasons.add("missing_group");
        }
        if (counts.partial) {
            reasons.add("parts_missing");
        }
        return reasons;
    }

    /** England where it has every group, otherwise the area's system, otherwise none. */
    private static int reference(PeriodValues period, AgeStrata strata, int area) {
        if (strata.country >= 0) {
            return strata.country;
        }
        int system = period.geography().level(area) == Level.SYSTEM
                ? area
                : period.geography().system(area);
        return system >= 0 && strata.counts(system).whole ? system : -1;
    }
}
