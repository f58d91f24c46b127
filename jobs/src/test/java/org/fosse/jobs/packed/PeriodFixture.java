package org.fosse.jobs.packed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.Standard;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.jspecify.annotations.Nullable;

/** Makes the values of one indicator and period without Spark: areas, memberships, groups, then values. */
public final class PeriodFixture {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Geography.Builder areas = new Geography.Builder();
    private final List<Given> given = new ArrayList<>();
    private @Nullable Geography built;

    private record Given(String area, String breakdown, String stratum, Status status, double[] numbers) {}

    public PeriodFixture area(String code, Level level) {
        areas.area(new Geography.Area(code, level, code, null));
        return this;
    }

    /** A membership that always holds. */
    public PeriodFixture member(String child, String parent) {
        return member(child, parent, 1);
    }

    public PeriodFixture member(String child, String parent, double share) {
        areas.member(Shared.IN_FORCE, child, parent, ALWAYS, EVER, share);
        return this;
    }

    /** Puts an area into a numbered group of a named grouping. */
    public PeriodFixture group(String grouping, String code, int number) {
        areas.group(grouping, code, number);
        return this;
    }

    /** A practice of several areas; they must have been named. */
    public PeriodFixture practice(String code, String... parents) {
        area(code, Level.PRACTICE);
        for (String parent : parents) {
            member(code, parent);
        }
        return this;
    }

    /** Counts for everyone in an area. */
    public PeriodFixture count(String area, double numerator, double denominator) {
        return count(area, Shared.ALL, Shared.ALL, numerator, denominator);
    }

    public PeriodFixture count(String area, String breakdown, String stratum, double numerator, double denominator) {
        double[] numbers = none();
        numbers[PackedPeriod.NUMERATOR] = numerator;
        numbers[PackedPeriod.DENOMINATOR] = denominator;
        given.add(new Given(area, breakdown, stratum, Status.PRESENT, numbers));
        return this;
    }

    /** A value for everyone in an area, as published, without counts. */
    public PeriodFixture value(String area, double value) {
        double[] numbers = none();
        numbers[PackedPeriod.VALUE] = value;
        given.add(new Given(area, Shared.ALL, Shared.ALL, Status.PRESENT, numbers));
        return this;
    }

    /** A published value of a group, with its 95% limits and the people behind it; NaN for what is not there. */
    public PeriodFixture value(
            String area, String breakdown, String stratum, double people, double value, double lower, double upper) {
        double[] numbers = none();
        numbers[PackedPeriod.DENOMINATOR] = people;
        numbers[PackedPeriod.VALUE] = value;
        numbers[PackedPeriod.LOWER_95] = lower;
        numbers[PackedPeriod.LOWER_95 + 1] = upper;
        given.add(new Given(area, breakdown, stratum, Status.PRESENT, numbers));
        return this;
    }

    /** A group of an area that has no value, for this reason. */
    public PeriodFixture absent(String area, String breakdown, String stratum, Status status) {
        given.add(new Given(area, breakdown, stratum, status, none()));
        return this;
    }

    /** An area that has no value, for this reason. */
    public PeriodFixture absent(String area, Status status) {
        given.add(new Given(area, Shared.ALL, Shared.ALL, status, none()));
        return this;
    }

    private static double[] none() {
        double[] numbers = new double[PackedPeriod.NUMBERS.size()];
        Arrays.fill(numbers, Double.NaN);
        return numbers;
    }

    /** The system's own standard, since long ago and for every level. */
    public static Standards standard(double value) {
        LocalDate from = LocalDate.of(2000, 1, 1);
        return new Standards(
                List.of(new Standard(StandardKind.LOCAL, value, from, from, null, Set.of(), "a test", true)));
    }

    /** An indicator that may be added up where it is counted. */
    public static IndicatorFacts indicator(String id, String valueType, double multiplier, Polarity polarity) {
        boolean counted = valueType.equals("proportion") || valueType.equals("rate");
        return indicator(id, ValueType.of(valueType), multiplier, counted, polarity, Standards.NONE);
    }

    public static IndicatorFacts indicator(
            String id,
            ValueType valueType,
            double multiplier,
            boolean additive,
            Polarity polarity,
            Standards standards) {
        return new IndicatorFacts(
                id,
                id,
                id,
                valueType,
                multiplier,
                Indicator.Range.of(valueType, multiplier),
                additive,
                polarity,
                standards,
                null,
                null);
    }

    /** The values given so far as those of a period; values given afterwards are of another. */
    public PeriodValues period(IndicatorFacts indicator, LocalDate start, LocalDate end) {
        Geography geography = built == null ? areas.build() : built;
        built = geography;
        Names names = new Names();
        PeriodBuilder builder = new PeriodBuilder(names);
        int origin = names.origin(Shared.IN_FORCE, "test", start + " to " + end);
        for (Given each : given) {
            builder.add(
                    geography.index(each.area()),
                    names.group(each.breakdown(), each.stratum()),
                    origin,
                    each.status().number(),
                    each.numbers());
        }
        given.clear();
        return PeriodValues.of(indicator, start, end, builder.build(), geography);
    }
}
