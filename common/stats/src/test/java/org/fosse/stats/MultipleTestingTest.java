package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class MultipleTestingTest {
    /**
     * Benjamini and Hochberg. J R Stat Soc B 1995;57:289-300, section 4: fifteen p values of a trial of thrombolysis.
     */
    private static final double[] THROMBOLYSIS = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    private static long rejected(double[] adjusted) {
        return Arrays.stream(adjusted).filter(each -> each <= 0.05).count();
    }

    @Test
    void theThrombolysisTrialRejectsFourByFalseDiscovery() {
        assertThat(rejected(BenjaminiHochberg.adjust(THROMBOLYSIS))).isEqualTo(4);
        assertThat(BenjaminiHochberg.adjust(THROMBOLYSIS)[3]).isCloseTo(0.0095 * 15 / 4, within(1e-15));
    }

    @Test
    void edgesAreKept() {
        UnaryOperator<double[]> method = BenjaminiHochberg::adjust;
        assertThat(method.apply(new double[0])).isEmpty();
        assertThat(method.apply(new double[] {0.3})).containsExactly(0.3);
        assertThat(method.apply(new double[] {0, 0, 1})).containsExactly(0, 0, 1);
        assertThat(method.apply(new double[] {Double.NaN, 0.02})).containsExactly(Double.NaN, 0.02);
        double[] equal = method.apply(new double[] {0.04, 0.04, 0.04});
        assertThat(equal[0]).isEqualTo(equal[1]).isEqualTo(equal[2]);
        assertThatThrownBy(() -> method.apply(new double[] {1.5})).hasMessageContaining("1.5");
        assertThatThrownBy(() -> method.apply(new double[] {Double.NEGATIVE_INFINITY}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @EverySeed
    void adjustedValuesKeepTheirOrderAndRank(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] p = Seeded.values(random, 1 + random.nextInt(300), 0, 1);
        Arrays.setAll(p, i -> p[i] * p[i] * p[i]);
        double[] bh = BenjaminiHochberg.adjust(p);
        assertThat(Seeded.reversed(BenjaminiHochberg.adjust(Seeded.reversed(p))))
                .isEqualTo(bh);
        for (int i = 0; i < p.length; i++) {
            assertThat(bh[i]).isGreaterThanOrEqualTo(p[i]).isLessThanOrEqualTo(1);
            for (int j = 0; j < i; j++) {
                assertThat((p[i] - p[j]) * (bh[i] - bh[j])).isGreaterThanOrEqualTo(0);
            }
        }
    }

    @EverySeed
    void replicatedTestsHaveTheSameFalseDiscoveryRate(long seed) {
        double[] p = Seeded.values(Seeded.source(seed), 20, 0, 1);
        double[] twice = new double[40];
        Arrays.setAll(twice, i -> p[i % 20]);
        double[] once = BenjaminiHochberg.adjust(p);
        double[] both = BenjaminiHochberg.adjust(twice);
        for (int i = 0; i < 20; i++) {
            assertThat(both[i]).isCloseTo(once[i], within(1e-14));
        }
    }
}
