package org.fosse.jobs.profile;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.config.Polarity;
import org.fosse.config.Standard;
import org.fosse.jobs.figure.IntervalRule;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;

/**
 * Puts an area's value beside another. An area is compared with its system, a system with England, by
 * {@link IntervalRule}, as table spine does: its whole 95% interval above the other value is higher, below is lower,
 * otherwise similar. A provider without counts is compared with all providers that have a value: the lowest and the
 * highest quarter stand out. Polarity turns higher and lower into better and worse, never without being stated.
 */
final class Readings implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String ENGLAND = "E92000001";
    /** No area's code. */
    private static final String NOBODY = "";

    private static final int FEWEST_PROVIDERS = 8;
    private static final double QUARTER = 0.25;

    private record Period(String indicatorId, LocalDate start, LocalDate end) implements Serializable {
        static Period of(TableRow<RateTable> rate) {
            return new Period(
                    rate.get(RateTable.INDICATOR_ID), rate.get(RateTable.PERIOD_START), rate.get(RateTable.PERIOD_END));
        }
    }

    private final HashMap<String, IndicatorFacts> indicators;
    /** Whom an area is compared with. */
    private final HashMap<String, String> comparatorOf = new HashMap<>();

    private final HashMap<Period, Map<String, Double>> comparators = new HashMap<>();
    /** Ascending. */
    private final HashMap<Period, List<Double>> providers = new HashMap<>();

    /** @param others values that are compared with; {@link #isComparator} tells which */
    Readings(
            Collection<TableRow<AreaTable>> areas,
            Map<String, IndicatorFacts> indicators,
            Collection<TableRow<RateTable>> others) {
        for (TableRow<AreaTable> area : areas) {
            String system = area.find(AreaTable.SYSTEM_CODE);
            if (isOf(Level.SYSTEM, area.get(AreaTable.AREA_LEVEL))) {
                comparatorOf.put(area.get(AreaTable.AREA_CODE), ENGLAND);
            } else if (system != null) {
                comparatorOf.put(area.get(AreaTable.AREA_CODE), system);
            }
        }
        this.indicators = new HashMap<>(indicators);
        for (TableRow<RateTable> rate : others) {
            Period period = Period.of(rate);
            if (isOf(Level.PROVIDER, rate.get(RateTable.AREA_LEVEL))) {
                providers.computeIfAbsent(period, unused -> new ArrayList<>()).add(rate.get(RateTable.VALUE));
            } else {
                comparators
                        .computeIfAbsent(period, unused -> new HashMap<>())
                        .put(rate.get(RateTable.AREA_CODE), rate.get(RateTable.VALUE));
            }
        }
        providers.values().forEach(Collections::sort);
    }

    /** Whether other areas are compared with this one: a system, England, or a provider. */
    static boolean isComparator(TableRow<RateTable> rate) {
        String level = rate.get(RateTable.AREA_LEVEL);
        return isOf(Level.SYSTEM, level) || isOf(Level.COUNTRY, level) || isOf(Level.PROVIDER, level);
    }

    private static boolean isOf(Level level, String text) {
        return level.text().equals(text);
    }

    /** The row of an area's latest value; empty for an indicator that is not known. */
    Optional<TableRow<IndicatorReadingTable>> find(TableRow<RateTable> rate) {
        IndicatorFacts indicator = indicators.get(rate.get(RateTable.INDICATOR_ID));
        if (indicator == null) {
            return Optional.empty();
        }
        Level level = Level.find(rate.get(RateTable.AREA_LEVEL)).orElse(null);
        Standard binding = indicator.standards().binding(level, rate.get(RateTable.PERIOD_END));
        Double standard = binding == null ? null : Double.valueOf(binding.value());
        RowBuilder<IndicatorReadingTable> row = IndicatorReadingTable.TABLE
                .row(RateTable.TABLE, rate)
                .set(IndicatorReadingTable.QUALITY_DOMAIN, indicator.qualityDomain())
                .set(IndicatorReadingTable.STANDARD, standard)
                .set(
                        IndicatorReadingTable.MEETS_STANDARD,
                        indicator.polarity().meets(rate.get(RateTable.VALUE), standard));
        compare(row, rate, indicator.polarity());
        return Optional.of(row.build());
    }

    private void compare(RowBuilder<IndicatorReadingTable> row, TableRow<RateTable> rate, Polarity polarity) {
        String level = rate.get(RateTable.AREA_LEVEL);
        Period period = Period.of(rate);
        String comparator = comparatorOf.getOrDefault(rate.get(RateTable.AREA_CODE), NOBODY);
        double other = comparators.getOrDefault(period, Map.of()).getOrDefault(comparator, Double.NaN);
        List<Double> peers = providers.getOrDefault(period, List.of());
        Judgement outcome =
                IntervalRule.at95(rate.number(RateTable.LOWER_95), rate.number(RateTable.UPPER_95), other, polarity);
        if (outcome != Judgement.NOT_COMPARED) {
            row.set(IndicatorReadingTable.COMPARED_WITH, isOf(Level.SYSTEM, level) ? "England" : "system")
                    .set(IndicatorReadingTable.COMPARATOR_VALUE, other);
        } else if (isOf(Level.PROVIDER, level) && peers.size() >= FEWEST_PROVIDERS) {
            outcome = polarity.judge(quarter(rate.get(RateTable.VALUE), peers));
            row.set(IndicatorReadingTable.COMPARED_WITH, "providers");
        }
        row.set(IndicatorReadingTable.JUDGEMENT, outcome.text());
    }

    /** -1 in the lowest quarter, 1 in the highest, otherwise 0, by the share of the other values that are smaller. */
    private static int quarter(double value, List<Double> ascending) {
        int below = 0;
        while (ascending.get(below) < value) {
            below++;
        }
        double rank = (double) below / (ascending.size() - 1);
        if (rank <= QUARTER) {
            return -1;
        }
        return rank >= 1 - QUARTER ? 1 : 0;
    }
}
