package org.fosse.sources;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.Layout.Amount;
import org.fosse.config.Layout.BinRule;

/**
 * An {@link Amount} added up over rows. A percentile is that of all rows' bins together, with those within a span spread
 * evenly over it, as NHS England computes its median waits; one in the last, open span has no value.
 */
final class Total {
    private final Amount amount;
    private final boolean counted;
    private final double factor;
    /** Counts by lower and upper bound, for a percentile. */
    private final TreeMap<Double, double[]> spans = new TreeMap<>();

    private final Set<String> words = new HashSet<>();
    /** Shorthand beside the numbers. */
    private Set<String> beside = Set.of();

    private double sum;
    private int rows;
    private boolean any;
    private boolean filled;
    private ValueStatus lacking = ValueStatus.PRESENT;

    private Total(Amount amount, boolean counted, double factor) {
        this.amount = amount;
        this.counted = counted;
        this.factor = factor;
    }

    /** A numerator or denominator, which no percentage may be. */
    static Total ofCounts(Amount amount) {
        return new Total(amount, true, 1);
    }

    /**
     * A value or a limit.
     *
     * @param factor to the unit of the catalogue; a percentage is a share of one, unless values come in their unit as it is
     */
    static Total ofValues(Amount amount, double factor) {
        return new Total(amount, false, factor);
    }

    void add(DataRow row, boolean blankIsZero) throws RowFault {
        add(row, blankIsZero, true);
    }

    /** @param counts whether the row counts; one that does not still makes nought of a sum without any other row */
    void add(DataRow row, boolean blankIsZero, boolean counts) throws RowFault {
        any = true;
        if (!counts) {
            return;
        }
        rows++;
        BinRule rule = amount.rule();
        String bins = amount.bins();
        if (rule != null && bins != null) {
            for (Heading.Bin bin : row.bins(bins)) {
                boolean in = switch (rule) {
                    case UP_TO -> bin.upper() <= amount.bound();
                    case FROM -> bin.lower() >= amount.bound();
                    case PERCENTILE, SUM -> true;
                    case DISTINCT, EACH -> throw new IllegalStateException(rule + " is of one column, not of a run");
                };
                if (in) {
                    ValueText value = row.value(bins, bin.place());
                    if (rule == BinRule.SUM && value.status() == ValueStatus.MISSING) {
                        continue;
                    }
                    filled = true;
                    double number = number(bins, value, blankIsZero);
                    sum += number;
                    if (rule == BinRule.PERCENTILE) {
                        spans.computeIfAbsent(bin.lower(), lower -> new double[] {bin.upper(), 0})[1] += number;
                    }
                }
            }
            return;
        }
        if (rule == BinRule.DISTINCT) {
            String word = row.text(amount.plus().get(0));
            if (word.isEmpty()) {
                lacking = ValueStatus.MISSING;
            }
            words.add(word);
            return;
        }
        for (String column : amount.plus()) {
            sum += column(row, column, blankIsZero);
        }
        for (String column : amount.less()) {
            sum -= column(row, column, blankIsZero);
        }
    }

    /** Adds one column of a run. */
    void add(String bins, ValueText value) throws RowFault {
        any = true;
        sum += number(bins, value, false);
    }

    private double column(DataRow row, String column, boolean blankIsZero) throws RowFault {
        return row.has(column)
                ? number(
                        column,
                        row.value(column),
                        blankIsZero && row.text(column).isEmpty())
                : 0;
    }

    private double number(String column, ValueText value, boolean zero) throws RowFault {
        if (value.beside() != null && !beside.contains(value.beside())) {
            beside = new TreeSet<>(beside);
            beside.add(value.beside());
        }
        boolean isCount = counted || (amount.rule() != null && amount.rule() != BinRule.EACH);
        Double number = isCount ? value.count(column) : value.number();
        if (number != null) {
            return amount.rule() == BinRule.PERCENTILE
                    ? number
                    : number * (value.percent() && factor != 1 ? factor / 100 : factor);
        }
        // The gravest reason stands for the sum: something hidden, then something not there.
        if (!zero && (lacking == ValueStatus.PRESENT || value.status() == ValueStatus.SUPPRESSED)) {
            lacking = value.status();
        }
        return 0;
    }

    /** The shorthand that stands beside any of its numbers. */
    Set<String> beside() {
        return beside;
    }

    ValueStatus status() {
        if (!any || (amount.rule() == BinRule.SUM && !filled)) {
            return ValueStatus.MISSING;
        }
        return lacking == ValueStatus.PRESENT && Double.isNaN(number()) ? ValueStatus.MISSING : lacking;
    }

    /** Whether the percentile lies in an open span. */
    boolean isBeyond() {
        return amount.rule() == BinRule.PERCENTILE && sum > 0 && Double.isNaN(number());
    }

    /** The number, in the unit of the catalogue; NaN where there is none. */
    double number() {
        if (amount.rule() == BinRule.PERCENTILE) {
            return percentile() * factor;
        }
        if (amount.rule() == BinRule.DISTINCT) {
            return words.size();
        }
        return amount.mean() ? sum / rows : sum;
    }

    private double percentile() {
        double wanted = amount.bound() / 100 * sum;
        double below = 0;
        for (var span : spans.entrySet()) {
            double count = span.getValue()[1];
            if (count > 0 && below + count >= wanted) {
                double width = span.getValue()[0] - span.getKey();
                return Double.isInfinite(width) ? Double.NaN : span.getKey() + (wanted - below) / count * width;
            }
            below += count;
        }
        return Double.NaN;
    }
}
