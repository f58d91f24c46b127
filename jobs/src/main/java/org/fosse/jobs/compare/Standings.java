package org.fosse.jobs.compare;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fosse.config.Polarity;
import org.fosse.jobs.figure.Figure;
import org.fosse.stats.Limits;
import org.fosse.stats.Quantile;
import org.fosse.stats.RankRange;
import org.fosse.tables.Level;

/** Areas that are ranked together, the best first; without a judgement the highest first. Values without limits count as certain. */
final class Standings {
    private final int[] entries;
    private final double median;
    private final RankRange ranks;
    private final boolean allHaveLimits;

    private Standings(Figures figures, int[] entries, Polarity polarity, IntPredicate ranked) {
        this.entries = Arrays.stream(entries)
                .filter(i -> figures.of(i).exists() && ranked.test(i))
                .sorted()
                .toArray();
        double sign = polarity == Polarity.LOWER_IS_BETTER ? 1 : -1;
        double[] oriented = new double[this.entries.length];
        double[] errors = new double[oriented.length];
        double[] values = new double[oriented.length];
        boolean all = true;
        for (int k = 0; k < oriented.length; k++) {
            Figure figure = figures.of(this.entries[k]);
            values[k] = figure.value();
            oriented[k] = sign * figure.value();
            errors[k] = figure.hasLimits95() ? Math.max(0, figure.error()) : 0;
            all &= figure.hasLimits95();
        }
        this.allHaveLimits = all;
        this.median = Quantile.of(values, 0.5).value();
        this.ranks = RankRange.of(oriented, errors, Limits.P95);
    }

    /**
     * All areas of a level.
     *
     * @param ranked whether an entry takes a place
     */
    static Standings ofLevel(Figures figures, Level level, Polarity polarity, IntPredicate ranked) {
        int[] entries = IntStream.range(0, figures.values().size())
                .filter(i -> figures.values().level(i) == level)
                .toArray();
        return new Standings(figures, entries, polarity, ranked);
    }

    /** An area and its peers. */
    static Standings ofPeers(Figures figures, int entry, int[] peers, Polarity polarity, IntPredicate ranked) {
        int[] entries = IntStream.concat(
                        IntStream.of(entry),
                        Arrays.stream(peers).map(figures.values()::find).filter(i -> i >= 0))
                .toArray();
        return new Standings(figures, entries, polarity, ranked);
    }

    int size() {
        return entries.length;
    }

    /** The place of an entry among those that have a value; negative where it is none of them. */
    int place(int entry) {
        return Arrays.binarySearch(entries, entry);
    }

    RankRange.Range range(int place) {
        return ranks.range(place);
    }

    boolean allHaveLimits() {
        return allHaveLimits;
    }

    /** NaN without any value. */
    double median() {
        return median;
    }
}
