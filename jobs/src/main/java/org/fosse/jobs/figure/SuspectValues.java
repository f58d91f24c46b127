package org.fosse.jobs.figure;

import java.util.Arrays;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Level;

/**
 * Values that are more likely a mistake in the record than a finding. A value is suspect when, among all areas of its level
 * in the period,
 *
 * <ul>
 *   <li>it lies at least so many robust standard deviations above the median (1.4826 times the median absolute deviation,
 *       with the value's own chance added), on the logit scale for proportions and the log scale for rates, and
 *   <li>a gap separates it from all others: the next lower value has at most a third of its odds (rate), and at most a few
 *       values lie beyond the gap.
 * </ul>
 *
 * <p>A register of half the patients where no other practice comes near a tenth is such a value. An ordinary outlier is
 * not: others lie between it and the rest. Low values are never suspected: a list of students has next to no heart
 * disease, and zero is often true. Precision is no defence: a mistake in a long list is precise.
 */
public final class SuspectValues {
    private static final double NORMAL = 1.4826;

    private SuspectValues() {}

    /** Which entries are suspect. */
    public static boolean[] of(StratumValues values, AreaEffects effects, Variation.Suspect rule) {
        boolean[] suspect = new boolean[values.size()];
        double[] ofLevel = new double[values.size()];
        for (Level level : Level.values()) {
            int size = 0;
            for (int i = 0; i < suspect.length; i++) {
                if (values.level(i) == level && !Double.isNaN(effects.effect(i))) {
                    ofLevel[size++] = effects.effect(i);
                }
            }
            if (size >= rule.peers() && rule.most() > 0) {
                mark(values, effects, rule, level, Arrays.copyOf(ofLevel, size), suspect);
            }
        }
        return suspect;
    }

    private static void mark(
            StratumValues values,
            AreaEffects effects,
            Variation.Suspect rule,
            Level level,
            double[] sorted,
            boolean[] suspect) {
        Arrays.sort(sorted);
        int n = sorted.length;
        double gap = Math.log(rule.ratio());
        double median = Double.NaN;
        double spread = Double.NaN;
        for (int beyond = Math.min(rule.most(), n - 1); beyond > 0; beyond--) {
            double cut = sorted[n - beyond];
            if (cut - sorted[n - beyond - 1] < gap) {
                continue;
            }
            if (Double.isNaN(median)) {
                median = middle(sorted);
                spread = NORMAL * deviation(sorted, median);
            }
            boolean far = true;
            for (int i = 0; i < suspect.length; i++) {
                if (values.level(i) == level && effects.effect(i) >= cut) {
                    double error = Math.sqrt(spread * spread + effects.variance(i));
                    far &= effects.effect(i) - median >= rule.distance() * error;
                }
            }
            if (far) {
                for (int i = 0; i < suspect.length; i++) {
                    suspect[i] |= values.level(i) == level && effects.effect(i) >= cut;
                }
                return;
            }
        }
    }

    private static double deviation(double[] sorted, double median) {
        double[] away = new double[sorted.length];
        for (int i = 0; i < away.length; i++) {
            away[i] = Math.abs(sorted[i] - median);
        }
        Arrays.sort(away);
        return middle(away);
    }

    private static double middle(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
