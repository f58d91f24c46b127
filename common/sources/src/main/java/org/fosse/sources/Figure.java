package org.fosse.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.config.Layout.Amount;
import org.fosse.config.Layout.Measure;
import org.fosse.config.Layout.Sheet;
import org.fosse.sources.Landed.Observed;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the making, of one row or of several that are added up. A sum of which a part is suppressed is suppressed, and one
 * of which a part is missing is missing: what is not known is not counted as nought, unless the layout says that the publisher
 * leaves noughts blank.
 */
final class Figure {
    /** The 97.5th percentile of the normal distribution. */
    private static final double TWO_SIDED_95 = 1.959963984540054;

    private static final double PERCENT = 100;

    private final Sheet sheet;
    private final Measure measure;
    private final long line;
    private final @Nullable String name;
    private final @Nullable Total numerator;
    private final @Nullable Total denominator;
    private final @Nullable Total value;
    private final @Nullable Total lower;
    private final @Nullable Total upper;
    private final @Nullable Total deviation;

    /** One without any number yet, which begins with a row. */
    static Figure of(DataRow row, Sheet sheet, Measure measure) throws RowFault {
        String column = measure.nameColumn();
        return new Figure(row, sheet, measure, column == null ? null : row.optionalName(column));
    }

    private Figure(DataRow row, Sheet sheet, Measure measure, @Nullable String name) {
        this.sheet = sheet;
        this.measure = measure;
        this.line = row.line();
        this.name = name;
        this.numerator = counts(measure.numerator());
        this.denominator = isThere(row, measure.denominator()) ? counts(measure.denominator()) : null;
        this.value = values(measure.value(), measure.factor());
        this.lower = values(measure.lower(), measure.factor());
        this.upper = values(measure.upper(), measure.factor());
        this.deviation = values(measure.deviation(), Math.abs(measure.factor()));
    }

    /** Whether the table has any column that an amount is made of: without one there is none, and not nought. */
    static boolean isThere(DataRow row, @Nullable Amount amount) {
        return amount != null
                && (amount.bins() != null || amount.plus().stream().anyMatch(row::has));
    }

    private static @Nullable Total counts(@Nullable Amount amount) {
        return amount == null ? null : Total.ofCounts(amount);
    }

    private static @Nullable Total values(@Nullable Amount amount, double factor) {
        return amount == null ? null : Total.ofValues(amount, factor);
    }

    /** @param of the measure by which the row counts: another of the same figure, where tables say it each in its own way */
    void add(DataRow row, Sheet on, Measure of) throws RowFault {
        boolean blankIsZero = on.blankIsZero();
        for (Total total : new Total[] {value, lower, upper, deviation}) {
            if (total != null) {
                total.add(row, blankIsZero);
            }
        }
        if (denominator != null && of.denominatorKeep().fits(row::text)) {
            denominator.add(row, blankIsZero);
        }
        boolean counts = of.numeratorKeep().fits(row::text);
        if (numerator != null && (counts || !of.isInRowsApart())) {
            numerator.add(row, blankIsZero, counts);
        }
    }

    /** Adds one column of a run, where each has a figure of its own. */
    void add(String run, ValueText column) throws RowFault {
        if (value != null) {
            value.add(run, column);
        }
    }

    long line() {
        return line;
    }

    /** Whether every edition repeats it, so that the one that reaches further counts. */
    boolean isCumulative() {
        return sheet.cumulative();
    }

    Observed observed(FigureKey key, Edition edition) {
        ValueStatus status = status();
        return new Observed(
                key.indicator(),
                key.area(),
                key.level(),
                key.period(),
                key.group().breakdown(),
                key.group().stratum(),
                number(numerator),
                number(denominator),
                status == ValueStatus.PRESENT ? number(value) : null,
                isMade() ? limit(-1) : number(lower),
                isMade() ? limit(1) : number(upper),
                null,
                null,
                status,
                note(),
                measure.unit(),
                name,
                edition.publishedOn(),
                null,
                edition.revision(),
                null);
    }

    /** The gravest reason why there is no figure: that of the value, or of the counts that it comes from. */
    private ValueStatus status() {
        return (value == null ? counts() : List.of(value))
                .stream()
                        .map(Total::status)
                        .filter(status -> status != ValueStatus.PRESENT)
                        .findFirst()
                        .orElse(ValueStatus.PRESENT);
    }

    private List<Total> counts() {
        return Stream.of(numerator, denominator)
                .flatMap(total -> Optional.ofNullable(total).stream())
                .toList();
    }

    /** Whether limits are made of the value and its denominator. */
    private boolean isMade() {
        return deviation != null || measure.sampled();
    }

    /**
     * The limit below or above a mean, which is 1.96 standard errors from it, or a share, by Wilson's method as though answers
     * had no weights; null where one of its parts is not there.
     */
    private @Nullable Double limit(int sign) {
        Double middle = number(value);
        Double count = number(denominator);
        if (middle == null || count == null || count < 1) {
            return null;
        }
        if (!measure.sampled()) {
            Double spread = number(deviation);
            return spread == null ? null : (Double) (middle + sign * TWO_SIDED_95 * spread / Math.sqrt(count));
        }
        double share = middle / PERCENT;
        if (!(share >= 0 && share <= 1)) {
            return null;
        }
        double z2 = TWO_SIDED_95 * TWO_SIDED_95;
        double root = TWO_SIDED_95 * Math.sqrt(share * (1 - share) / count + z2 / (4 * count * count));
        return PERCENT * (share + z2 / (2 * count) + sign * root) / (1 + z2 / count);
    }

    private @Nullable String note() {
        Set<String> notes = new LinkedHashSet<>();
        if (value != null && value.isBeyond()) {
            notes.add("beyond the last span of its source");
        } else if (measure.note() != null) {
            notes.add(measure.note());
        }
        for (Total total : new @Nullable Total[] {value, numerator, denominator}) {
            if (total != null) {
                notes.addAll(total.beside());
            }
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    static @Nullable Double number(@Nullable Total total) {
        return total == null || total.status() != ValueStatus.PRESENT ? null : total.number();
    }
}
