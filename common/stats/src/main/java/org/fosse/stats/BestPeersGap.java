package org.fosse.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The gap of an area to the best of its peers, with limits that include the peers' error and what comes of having picked
 * the best.
 *
 * <p>Picking the best b of k observed values finds luck as well as merit: of ten peers that do not differ at all, the best
 * five look better than the rest. Each peer is therefore shrunk first, with the variance between peers τ² and the overall
 * value μ of {@link DerSimonianLaird}:
 *
 * <pre>B_j = τ²/(τ² + s_j²)    ŷ_j = μ + B_j (y_j − μ)
 * gap = mean of the best b of ŷ − y
 * se² = s² + Σ B_j s_j²/b² + (1 − mean B)² se(μ)²</pre>
 *
 * <p>where s is the area's own error and sums run over the best b. Limits are gap ∓ z se. The plain gap, to the mean of
 * the best b observed values, is given beside it without limits: it is what NHS RightCare's published opportunities use.
 *
 * <p>Units: those of the values; a high value is good (change the signs otherwise) and a positive gap is room to improve.
 * Edges: peers whose value is missing, or whose error is missing or 0, are left out ({@link Flag#SOME_EXCLUDED}); with
 * fewer than b of them there is no gap, {@link Flag#TOO_FEW}; a missing value of the area gives
 * {@link Flag#MISSING_VALUE}, a missing error the gap with {@link Flag#NO_LIMITS}.
 *
 * <p>Sources: NHS RightCare methodology (best five of ten); Dropkin G. RightCare: wrong answers. J Public Health
 * 2018;40:e367-74, which counts 12% type I errors when the comparators' error is ignored. No reference result is
 * compared; a seeded simulation counts the errors.
 */
public final class BestPeersGap {
    private BestPeersGap() {}

    /**
     * @param gap with its limits
     * @param plain gap to the mean of the best observed values
     * @param best places of the peers that it is measured against, in ascending order
     * @param target the mean of the best shrunken values
     * @param plainTarget the mean of the best observed values
     */
    public record Result(Estimate gap, double plain, List<Integer> best, double target, double plainTarget) {
        public Result {
            best = List.copyOf(best);
        }
    }

    /**
     * @param value the area's value, higher is better
     * @param error its standard error
     * @param peers the peers' values
     * @param errors their standard errors
     * @param count how many of the best
     * @param levels of the limits
     */
    public static Result of(double value, double error, double[] peers, double[] errors, int count, double... levels) {
        Arguments.sameLength(peers.length, errors.length);
        int[] kept = new int[peers.length];
        int n = 0;
        for (int j = 0; j < peers.length; j++) {
            if (Double.isFinite(peers[j]) && errors[j] > 0 && Double.isFinite(errors[j])) {
                kept[n++] = j;
            }
        }
        if (!Double.isFinite(value)) {
            return none(Flag.MISSING_VALUE);
        }
        if (n < count || n == 0) {
            return none(Flag.TOO_FEW);
        }
        double[] y = new double[n];
        double[] variance = new double[n];
        for (int k = 0; k < n; k++) {
            y[k] = peers[kept[k]];
            variance[k] = errors[kept[k]] * errors[kept[k]];
        }
        DerSimonianLaird.Result between = DerSimonianLaird.of(y, variance);
        double[] shrunk = new double[n];
        double[] weight = new double[n];
        for (int k = 0; k < n; k++) {
            weight[k] = between.tauSquared() / (between.tauSquared() + variance[k]);
            shrunk[k] = between.mean() + weight[k] * (y[k] - between.mean());
        }
        int[] order = Order.ascending(shrunk);
        double target = 0;
        double own = 0;
        double pull = 0;
        List<Integer> best = new ArrayList<>();
        for (int k = n - 1; k >= n - count; k--) {
            int at = order[k];
            target += shrunk[at] / count;
            own += weight[at] * variance[at] / count / count;
            pull += (1 - weight[at]) / count;
            best.add(kept[at]);
        }
        best.sort(Integer::compare);
        double[] observed = y.clone();
        Arrays.sort(observed);
        double plain = Mean.sum(observed, n - count, n) / count;
        double spread = Math.sqrt(error * error + own + pull * pull * between.meanError() * between.meanError());
        List<Limits> limits = new ArrayList<>();
        for (double level : levels) {
            double half = TailSolver.normal(Limits.none(level).tail()) * spread;
            limits.add(new Limits(level, target - value - half, target - value + half));
        }
        Estimate gap = Estimate.of(target - value, limits, n);
        if (Double.isNaN(error)) {
            gap = gap.with(Flag.NO_LIMITS);
        }
        if (n < peers.length) {
            gap = gap.with(Flag.SOME_EXCLUDED);
        }
        return new Result(gap, plain - value, best, target, plain);
    }

    private static Result none(Flag reason) {
        return new Result(Estimate.missing(0, reason), Double.NaN, List.of(), Double.NaN, Double.NaN);
    }
}
