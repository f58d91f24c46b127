package org.fosse.sources;

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
        return new Figure(sheet, measure, row.line(), column == null ? null : row.optionalName(column));
    }

    private Figure(Sheet sheet, Measure measure, long line, @Nullable String name) {
        this.sheet = sheet;
        this.measure = measure;
        this.line = line;
        this.name = name;
        this.numerator = counts(measure.numerator());
        this.denominator = counts(measure.denominator());
        this.value = values(measure.value(), measure.factor());
        this.lower = values(measure.lower(), measure.factor());
        this.upper = values(measure.upper(), measure.factor());
        this.deviation = values(measure.deviation(), Math.abs(measure.factor()));
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
        Total main = value == null ? numerator : value;
        ValueStatus status = main == null ? ValueStatus.MISSING : main.status();
        if (status == ValueStatus.PRESENT && value == null && denominator != null) {
            status = denominator.status();
        }
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
                deviation == null ? number(lower) : limit(-1),
                deviation == null ? number(upper) : limit(1),
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

    /** The value and 1.96 standard errors of a mean below or above it; null where one of its parts is not there. */
    private @Nullable Double limit(int sign) {
        Double mean = number(value);
        Double spread = number(deviation);
        Double count = number(denominator);
        return mean == null || spread == null || count == null || count < 1
                ? null
                : (Double) (mean + sign * TWO_SIDED_95 * spread / Math.sqrt(count));
    }

    private @Nullable String note() {
        return value != null && value.isBeyond() ? "beyond the last span of its source" : measure.note();
    }

    static @Nullable Double number(@Nullable Total total) {
        return total == null || total.status() != ValueStatus.PRESENT ? null : total.number();
    }
}
