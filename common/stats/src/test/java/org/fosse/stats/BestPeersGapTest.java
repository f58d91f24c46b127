package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class BestPeersGapTest {
    private static final int AREAS = 20_000;

    @Test
    void peersThatDoNotDifferAreOneValue() {
        double[] peers = {0.50, 0.51, 0.49, 0.50, 0.50};
        double[] errors = {0.05, 0.05, 0.05, 0.05, 0.05};

        BestPeersGap.Result result = BestPeersGap.of(0.40, 0.05, peers, errors, 2, Limits.P95);

        // The variance between them is 0: the target is their mean, and its error that of the mean.
        assertThat(result.target()).isCloseTo(0.50, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(result.gap().value()).isCloseTo(0.10, org.assertj.core.data.Offset.offset(1e-12));
        double half = 1.959963984540054 * Math.sqrt(0.05 * 0.05 + 0.05 * 0.05 / 5);
        assertThat(result.gap().limits(Limits.P95).upper() - 0.10)
                .isCloseTo(half, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(result.plain()).isCloseTo(0.105, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void exactPeersAreNotShrunk() {
        double[] peers = {0.1, 0.9, 0.5, 0.7, 0.3};
        double[] errors = {1e-6, 1e-6, 1e-6, 1e-6, 1e-6};

        BestPeersGap.Result result = BestPeersGap.of(0.2, 1e-6, peers, errors, 2, Limits.P95);

        assertThat(result.gap().value()).isCloseTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(result.best()).containsExactly(1, 3);
    }

    @Test
    void tooFewPeersGiveNoGap() {
        BestPeersGap.Result result =
                BestPeersGap.of(0.2, 0.1, new double[] {0.3, Double.NaN}, new double[] {0.1, 0.1}, 2, Limits.P95);

        assertThat(result.gap().exists()).isFalse();
        assertThat(result.gap().flags()).containsExactly(Flag.TOO_FEW);
    }

    /** Areas and peers that do not differ at all: how often is an opportunity claimed (2.5% is what the limits promise)? */
    @Test
    void falseClaimsStayRareWherePlainLimitsMakeMany() {
        Random random = new Random(1);
        int plain = 0;
        int shrunk = 0;
        double[] peers = new double[10];
        double[] errors = new double[10];
        for (int area = 0; area < AREAS; area++) {
            double squares = 0;
            for (int j = 0; j < peers.length; j++) {
                errors[j] = 0.5 + random.nextDouble();
                peers[j] = errors[j] * random.nextGaussian();
                squares += errors[j] * errors[j];
            }
            double error = 0.5 + random.nextDouble();
            double value = error * random.nextGaussian();
            BestPeersGap.Result result = BestPeersGap.of(value, error, peers, errors, 5, Limits.P95);
            shrunk += result.gap().limits(Limits.P95).lower() > 0 ? 1 : 0;
            plain += result.plain() - 1.96 * Math.hypot(error, Math.sqrt(squares / 2) / 5) > 0 ? 1 : 0;
        }
        double plainShare = (double) plain / AREAS;
        double shrunkShare = (double) shrunk / AREAS;

        assertThat(shrunkShare).isBetween(0.01, 0.04);
        assertThat(plainShare).isGreaterThan(0.08);
    }
}
