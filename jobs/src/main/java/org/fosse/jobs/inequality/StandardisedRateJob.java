package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.EstimateFields;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.StandardisedRateTable;
import org.fosse.stats.DirectlyStandardisedRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.IndirectlyStandardised;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.fosse.tables.Standardisation;

/**
 * Rates that are comparable between areas whose people differ in age and sex, where a source gives counts by age, or by
 * age and sex. A suppressed age group is never read as zero: the area then has no standardised rate, and says so.
 */
public final class StandardisedRateJob extends Declaration<StandardisedRateTable>
        implements PeriodStatisticJob<StandardisedRateTable> {
    private static final double HUNDRED = 100;

    private static final EstimateFields<StandardisedRateTable> VALUE =
            EstimateFields.with95And998(StandardisedRateTable.TABLE, StandardisedRateTable.VALUE);

    public StandardisedRateJob() {
        super(StandardisedRateTable.TABLE, Packed.INPUTS);
    }

    @Override
    public Statistic<TableRow<StandardisedRateTable>> statistic(Inputs in, Run run) {
        return Statistic.perPeriod(StandardisedRateJob::rows);
    }

    /** The rows of one indicator and period, in order of area, breakdown and standardisation. */
    static Iterator<TableRow<StandardisedRateTable>> rows(PeriodValues period) {
        if (!period.indicator().isCounted()) {
            return Collections.emptyIterator();
        }
        List<AgeStrata> breakdowns = AgeStrata.of(period);
        List<TableRow<StandardisedRateTable>> rows = new ArrayList<>();
        TreeSet<Integer> areas = new TreeSet<>();
        breakdowns.forEach(strata -> areas.addAll(strata.areas));
        for (int area : areas) {
            for (AgeStrata strata : breakdowns) {
                if (strata.areas.contains(area)) {
                    AgeStrata.Counts counts = strata.counts(area);
                    rows.add(direct(period, strata, area, counts));
                    rows.add(indirect(period, strata, area, counts));
                }
            }
        }
        return rows.iterator();
    }

    private static TableRow<StandardisedRateTable> direct(
            PeriodValues period, AgeStrata strata, int area, AgeStrata.Counts counts) {
        RowBuilder<StandardisedRateTable> row = start(period, strata, area, counts, Standardisation.DIRECT);
        Reasons<StandardisedRateTable> reasons = reasons(row, counts);
        if (strata.cuts) {
            reasons.add(Reason.STANDARD_BANDS_CUT);
        }
        if (counts.whole) {
            boolean proportion = period.indicator().isProportion();
            Estimate rate = (proportion ? DirectlyStandardisedRate.ofProportions() : DirectlyStandardisedRate.dobson())
                    .withMultiplier(period.indicator().multiplier())
                    .of(counts.events, counts.people, strata.weights);
            reasons.put(VALUE, rate, 1);
            row.set(
                    StandardisedRateTable.METHOD,
                    !rate.exists()
                            ? "none"
                            : "direct, 2013 European Standard Population, "
                                    + (proportion ? "binomial limits" : "limits by Dobson"));
        }
        return row.reasons(StandardisedRateTable.REASON, reasons.all()).build();
    }

    private static TableRow<StandardisedRateTable> indirect(
            PeriodValues period, AgeStrata strata, int area, AgeStrata.Counts counts) {
        RowBuilder<StandardisedRateTable> row = start(period, strata, area, counts, Standardisation.INDIRECT);
        Reasons<StandardisedRateTable> reasons = reasons(row, counts);
        int reference = reference(period, strata, area);
        if (reference < 0) {
            reasons.add(Reason.NO_REFERENCE);
        } else if (counts.whole) {
            AgeStrata.Counts standard = strata.counts(reference);
            double expected = IndirectlyStandardised.expected(counts.people, standard.events, standard.people);
            boolean proportion = period.indicator().isProportion();
            IndirectlyStandardised method =
                    IndirectlyStandardised.withDefaults().withMultiplier(HUNDRED);
            Estimate ratio = proportion
                    ? method.ratioOfProportions(counts.events, counts.people, standard.events, standard.people)
                    : method.ratio(IndirectlyStandardised.observed(counts.events), expected);
            reasons.put(VALUE, ratio, 1);
            row.number(StandardisedRateTable.EXPECTED, expected)
                    .set(
                            StandardisedRateTable.REFERENCE_CODE,
                            period.geography().code(reference))
                    .set(
                            StandardisedRateTable.METHOD,
                            !ratio.exists()
                                    ? "none"
                                    : "indirect, " + (proportion ? "binomial limits" : "limits")
                                            + " of the observed count over expected");
        }
        return row.reasons(StandardisedRateTable.REASON, reasons.all()).build();
    }

    private static RowBuilder<StandardisedRateTable> start(
            PeriodValues period, AgeStrata strata, int area, AgeStrata.Counts counts, Standardisation standardisation) {
        double observed = Arrays.stream(counts.events).sum();
        double people = Arrays.stream(counts.people).sum();
        return StandardisedRateTable.TABLE
                .row()
                .set(StandardisedRateTable.INDICATOR_ID, period.indicator().id())
                .set(StandardisedRateTable.PERIOD_START, period.start())
                .set(StandardisedRateTable.PERIOD_END, period.end())
                .set(StandardisedRateTable.AREA_CODE, period.geography().code(area))
                .set(StandardisedRateTable.BREAKDOWN, strata.breakdown)
                .set(StandardisedRateTable.STANDARDISATION, standardisation)
                .set(
                        StandardisedRateTable.AREA_LEVEL,
                        period.geography().level(area).text())
                .set(StandardisedRateTable.PERIOD_LABEL, strata.label(area))
                .set(StandardisedRateTable.STRATA, strata.weights.length)
                .number(StandardisedRateTable.OBSERVED, observed)
                .number(StandardisedRateTable.PEOPLE, people)
                .number(StandardisedRateTable.STANDARD_COVERED, strata.covered)
                .number(
                        StandardisedRateTable.CRUDE_VALUE,
                        observed / people * period.indicator().multiplier())
                .set(StandardisedRateTable.METHOD, "none");
    }

    private static Reasons<StandardisedRateTable> reasons(
            RowBuilder<StandardisedRateTable> row, AgeStrata.Counts counts) {
        Reasons<StandardisedRateTable> reasons = new Reasons<>(row);
        if (!counts.whole) {
            reasons.add(Reason.MISSING_GROUP);
        }
        if (counts.partial) {
            reasons.add(Reason.PARTS_MISSING);
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
