package org.fosse.jobs.packed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;

/** Values of an indicator without Spark, for tests of what is made from them. */
public final class PackedFixture {
    private final Geography.Builder geography = new Geography.Builder();
    private final TreeMap<Span, List<Entry>> entries = new TreeMap<>();

    private record Span(LocalDate start, LocalDate end) implements Comparable<Span> {
        private static final Comparator<Span> ORDER =
                Comparator.comparing(Span::start).thenComparing(Span::end);

        @Override
        public int compareTo(Span other) {
            return ORDER.compare(this, other);
        }
    }

    private record Entry(String area, String breakdown, String stratum, List<Double> numbers) {}

    public PackedFixture area(String code, Level level) {
        geography.area(new Geography.Area(code, level, code, null));
        return this;
    }

    /** A membership that always holds. */
    public PackedFixture member(String child, String parent) {
        geography.member(Shared.IN_FORCE, child, parent, LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1), 1);
        return this;
    }

    public PackedFixture group(String grouping, String code, int group) {
        geography.group(grouping, code, group);
        return this;
    }

    /** A value from counts, for everyone. */
    public PackedFixture counts(LocalDate start, LocalDate end, String area, double numerator, double denominator) {
        return numbers(start, end, area, Shared.ALL, Shared.ALL, numerator, denominator);
    }

    /** A published value with its 95% limits, for everyone. */
    public PackedFixture value(LocalDate start, LocalDate end, String area, double value, double lower, double upper) {
        return numbers(start, end, area, Shared.ALL, Shared.ALL, Double.NaN, Double.NaN, value, lower, upper);
    }

    /** Any numbers in the order numerator, denominator, value and limits; what is left out is not there. */
    public PackedFixture numbers(
            LocalDate start, LocalDate end, String area, String breakdown, String stratum, double... numbers) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < PackedPeriod.NUMBERS.size(); i++) {
            all.add(i < numbers.length ? numbers[i] : Double.NaN);
        }
        entries.computeIfAbsent(new Span(start, end), key -> new ArrayList<>())
                .add(new Entry(area, breakdown, stratum, all));
        return this;
    }

    /** All periods, oldest first. */
    public List<PeriodValues> periods(IndicatorFacts indicator) {
        Geography built = geography.build();
        List<PeriodValues> periods = new ArrayList<>();
        entries.forEach((span, of) -> {
            Names names = new Names();
            PeriodBuilder builder = new PeriodBuilder(names);
            for (Entry entry : of) {
                double[] numbers = entry.numbers().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                boolean any = Arrays.stream(numbers).anyMatch(number -> !Double.isNaN(number));
                builder.add(
                        built.index(entry.area()),
                        names.group(entry.breakdown(), entry.stratum()),
                        names.origin(Shared.IN_FORCE, "test", span.start() + " to " + span.end()),
                        (any ? Status.PRESENT : Status.MISSING).number(),
                        numbers);
            }
            periods.add(PeriodValues.of(indicator, span.start(), span.end(), builder.build(), built));
        });
        return periods;
    }
}
