package org.fosse.jobs.compare;

import org.fosse.jobs.figure.Figure;
import org.fosse.tables.Reason;

/** The mean of an area's peers, each counting once, with limits that follow from theirs. */
final class PeerMean {
    private PeerMean() {}

    /**
     * The mean m of k values with limits (l, u) has the limits m − √Σ(v − l)²/k and m + √Σ(u − v)²/k, at both levels; none
     * where one of the values has none. Peers without a value are left out; of fewer than {@code fewest} there is no mean.
     */
    static Figure of(Figures figures, int[] peers, int fewest) {
        double sum = 0;
        double[] squares = new double[4];
        int k = 0;
        for (int peer : peers) {
            Figure each = figures.ofArea(peer, Reason.MISSING);
            if (!each.exists()) {
                continue;
            }
            sum += each.value();
            squares[0] += square(each.value() - each.lower95());
            squares[1] += square(each.upper95() - each.value());
            squares[2] += square(each.value() - each.lower998());
            squares[3] += square(each.upper998() - each.value());
            k++;
        }
        if (k < Math.max(1, fewest)) {
            return Figure.missing(k == 0 ? Reason.NO_PEERS : Reason.TOO_FEW_PEERS);
        }
        double mean = sum / k;
        double nan = Double.NaN;
        return new Figure(
                mean,
                mean - Math.sqrt(squares[0]) / k,
                mean + Math.sqrt(squares[1]) / k,
                mean - Math.sqrt(squares[2]) / k,
                mean + Math.sqrt(squares[3]) / k,
                nan,
                nan,
                null);
    }

    private static double square(double x) {
        return x * x;
    }
}
