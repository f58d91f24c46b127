package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void itIsTheShareOfSignalForATypicalArea() {
        assertThat(Reliability.of(3, new double[] {100, 1, 0.5})).isEqualTo(0.75);
        assertThat(Reliability.of(0, new double[] {1, 1})).isZero();
        assertThat(Reliability.of(2, new double[] {0, 0, 1})).isEqualTo(1);
        assertThat(Reliability.of(0, new double[] {0, 0})).isZero();
    }

    @Test
    void itIsNotKnownWithoutAreas() {
        assertThat(Reliability.of(1, new double[0])).isNaN();
        assertThat(Reliability.of(Double.NaN, new double[] {1})).isNaN();
        assertThat(Reliability.of(new double[] {1}, new double[] {1})).isNaN();
    }

    @Test
    void neitherTheScaleNorTheOrderMatters() {
        double[] effects = {0.1, 0.9, 0.4, 1.3, 0.2};
        double[] variances = {0.01, 0.04, 0.02, 0.03, 0.05};
        double[] twice = Arrays.stream(effects).map(x -> 2 * x).toArray();
        double[] fourfold = Arrays.stream(variances).map(x -> 4 * x).toArray();

        double reliability = Reliability.of(effects, variances);

        assertThat(reliability).isBetween(0.5, 1.0);
        assertThat(Reliability.of(twice, fourfold)).isCloseTo(reliability, within(1e-9));
        assertThat(Reliability.of(new double[] {0.2, 1.3, 0.4, 0.9, 0.1}, new double[] {0.05, 0.03, 0.02, 0.04, 0.01}))
                .isCloseTo(reliability, within(1e-12));
    }

    /** 2,000 areas with a signal of variance 0.3 and chance of 0.1: the correlation of two looks at the same areas. */
    @Test
    void itIsTheCorrelationOfTwoLooksAtTheSameAreas() {
        UniformRandomProvider random = Seeded.source(14);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        int k = 2000;
        double[] one = new double[k];
        double[] other = new double[k];
        double[] variances = new double[k];
        for (int i = 0; i < k; i++) {
            double truth = Math.sqrt(0.3) * normal.sample();
            one[i] = truth + Math.sqrt(0.1) * normal.sample();
            other[i] = truth + Math.sqrt(0.1) * normal.sample();
            variances[i] = 0.1;
        }
        double correlation = PearsonCorrelation.of(one, other).value();

        // The standard error of a correlation of 0.75 between 2,000 pairs is 0.01.
        assertThat(Reliability.of(one, variances)).isCloseTo(0.75, within(0.03));
        assertThat(Reliability.of(one, variances)).isCloseTo(correlation, within(0.03));
    }

    @Test
    void aNegativeVarianceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reliability.of(1, new double[] {-1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Reliability.of(-1, new double[] {1}));
    }
}
