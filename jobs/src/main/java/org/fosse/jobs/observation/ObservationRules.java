package org.fosse.jobs.observation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fosse.config.Indicator;
import org.fosse.config.ValueType;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.PublishedFigure;
import org.fosse.jobs.check.Rule;
import org.fosse.schema.Field;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.sources.ValueText;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a value of an indicator must keep by itself: {@link Rule} has the rules; the first that is broken, in
 * their order, is told. Which counts and values are possible, the catalogue says by value type and range. An indicator that is not
 * in the catalogue is a score of any size: of it only what no indicator can have is refused.
 */
final class ObservationRules implements Serializable {
    private static final long serialVersionUID = 1;

    /** The first day of the reorganised health service, which is where the registers of its areas begin. */
    private static final LocalDate BEGINNING = LocalDate.of(1974, 4, 1);

    private final LocalDate reached;
    private final String checksValues;
    private final Map<String, Known> catalogue = new HashMap<>();

    /** What is known of an indicator. */
    private record Known(ValueType type, @Nullable String unit, double multiplier, double lowest, double highest)
            implements Serializable {
        private static final Known NOTHING =
                new Known(ValueType.SCORE, null, 1, Indicator.Range.ANY.lowest(), Indicator.Range.ANY.highest());

        boolean holds(double value) {
            return new Indicator.Range(lowest, highest).holds(value);
        }

        boolean isQuotient() {
            return type == ValueType.PROPORTION || type == ValueType.RATE;
        }
    }

    /**
     * One row.
     *
     * @param knownLevel level of the area with the row's code; null when there is no such area
     * @param level the level the row says; null when it says none
     */
    record Given(
            String indicator,
            @Nullable String knownLevel,
            @Nullable String level,
            String areaCode,
            LocalDate start,
            LocalDate end,
            String periodLabel,
            @Nullable LocalDate publishedOn,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            @Nullable String unit,
            String source) {}

    /**
     * @param reached the last day that has come, of those on which periods end or values were published
     * @param checksValues the source whose values must be those of the counts beside them: our own form. Publications round
     *     their counts and standardise their rates; table rate marks theirs where they differ
     */
    ObservationRules(LocalDate reached, Iterable<Indicator> indicators, String checksValues) {
        this.reached = reached;
        this.checksValues = checksValues;
        for (Indicator each : indicators) {
            catalogue.put(
                    each.id(),
                    new Known(
                            each.valueType(),
                            each.unit(),
                            each.multiplier(),
                            each.range().lowest(),
                            each.range().highest()));
        }
    }

    /** The first rule that a row breaks; null for a good one. */
    @Nullable
    Broken findBroken(Given row) {
        Broken broken = place(row);
        if (broken != null) {
            return broken;
        }
        Known indicator = catalogue.getOrDefault(row.indicator(), Known.NOTHING);
        broken = counts(indicator.type(), row.numerator(), row.denominator());
        return broken != null ? broken : value(indicator, row);
    }

    /** The first rule that two counts of an indicator break together; null where they break none. */
    @Nullable
    Broken counts(String indicator, double numerator, double denominator) {
        return counts(catalogue.getOrDefault(indicator, Known.NOTHING).type(), numerator, denominator);
    }

    private @Nullable Broken place(Given row) {
        if (row.knownLevel() == null) {
            return Rule.UNKNOWN_AREA.brokenBy(LandedObservationTable.AREA_CODE, row.areaCode());
        }
        if (row.level() != null && !isSame(row.level(), row.knownLevel())) {
            return Rule.LEVEL_CONTRADICTS_AREA.brokenBy(LandedObservationTable.AREA_LEVEL, row.level());
        }
        if (row.start().isBefore(BEGINNING)) {
            return Rule.PERIOD_TOO_EARLY.brokenByPeriod(row.periodLabel());
        }
        if (row.end().isAfter(reached)) {
            return Rule.PERIOD_AFTER_RUN.brokenByPeriod(row.periodLabel());
        }
        LocalDate published = row.publishedOn();
        return published != null && published.isAfter(reached)
                ? Rule.PUBLISHED_AFTER_RUN.brokenBy(LandedObservationTable.PUBLISHED_ON, published.toString())
                : null;
    }

    /** A unitary council is both a place and one of the localities, and publications call it either. */
    private static boolean isSame(String level, String known) {
        return level.equals(known) || (isLocal(level) && isLocal(known));
    }

    private static boolean isLocal(String level) {
        return level.equals(Level.PLACE.text()) || level.equals(Level.LOCALITY.text());
    }

    private static @Nullable Broken counts(ValueType type, @Nullable Double numerator, @Nullable Double denominator) {
        if (numerator != null && !type.allowsNumerator(numerator)) {
            return impossible(LandedObservationTable.NUMERATOR, numerator, type.countsPeople());
        }
        if (denominator != null && !type.allowsDenominator(denominator)) {
            return impossible(LandedObservationTable.DENOMINATOR, denominator, true);
        }
        if (numerator == null || denominator == null || type.allows(numerator, denominator)) {
            return null;
        }
        return denominator == 0
                ? Rule.COUNTED_OUT_OF_NONE.brokenBy(LandedObservationTable.DENOMINATOR, text(denominator))
                : Rule.NUMERATOR_ABOVE_DENOMINATOR.brokenBy(LandedObservationTable.NUMERATOR, text(numerator));
    }

    private static Broken impossible(Field<?, ?> column, double count, boolean isCount) {
        Rule rule = isCount && count < 0 ? Rule.NEGATIVE_COUNT : Rule.COUNT_OUT_OF_RANGE;
        return rule.brokenBy(column, text(count));
    }

    private @Nullable Broken value(Known indicator, Given row) {
        Double value = row.value();
        if (value == null) {
            return null;
        }
        String unit = indicator.unit();
        if (ValueText.PERCENT.equals(row.unit())
                && unit != null
                && !unit.equals(ValueText.PERCENT)
                && row.source().equals(checksValues)) {
            return Rule.PERCENTAGE_OF_ANOTHER_UNIT.brokenBy(LandedObservationTable.VALUE, text(value) + "%");
        }
        if (!indicator.holds(value)) {
            return Rule.VALUE_OUT_OF_RANGE.brokenBy(LandedObservationTable.VALUE, text(value));
        }
        Double numerator = row.numerator();
        Double denominator = row.denominator();
        if (numerator == null
                || denominator == null
                || denominator == 0
                || !row.source().equals(checksValues)) {
            return null;
        }
        return indicator.isQuotient()
                        && !PublishedFigure.agrees(numerator / denominator * indicator.multiplier(), value)
                ? Rule.VALUE_CONTRADICTS_COUNTS.brokenBy(LandedObservationTable.VALUE, text(value))
                : null;
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
