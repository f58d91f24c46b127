package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class StandardisedRateTest {
    private static final Percentage CLOSE = Percentage.withPercentage(1e-10);

    /** By hand: rates 0.1 and 0.25 with equal weights; variance (10/100^2 + 50/200^2) / 4. */
    @Test
    void twoBandsAreWorkedOutByHand() {
        double[] count = {10, 50};
        double[] population = {100, 200};
        double[] standard = {1, 1};
        Estimate rate = DirectlyStandardisedRate.dobson().of(count, population, standard);
        assertThat(rate.value()).isCloseTo(0.175, within(1e-15));
        double variance = (0.001 + 0.00125) / 4;
        assertThat(DirectlyStandardisedRate.variance(count, population, standard))
                .isCloseTo(variance, CLOSE);
        double byar = PoissonCount.byarLower(60, Levels.normalQuantile(0.95));
        assertThat(rate.limits(0.95).lower()).isCloseTo(0.175 + Math.sqrt(variance / 60) * (byar - 60), CLOSE);
    }

    /** By hand: expected 100 * 0.1 + 200 * 0.2 = 50, observed 40. */
    @Test
    void anIndirectRatioIsWorkedOutByHand() {
        double[] count = {15, 25};
        double[] population = {100, 200};
        double[] above = {10, 40};
        double[] below = {100, 200};
        IndirectlyStandardised method = IndirectlyStandardised.withDefaults();
        Estimate ratio = method.withMultiplier(100).ratio(count, population, above, below);
        assertThat(ratio.value()).isCloseTo(80, CLOSE);
        Estimate rate = method.withMultiplier(1000).rate(count, population, above, below);
        assertThat(rate.value()).isCloseTo(0.8 * 1000 * 50 / 300, CLOSE);
    }

    @Test
    void theStandardHasAHundredThousandPeople() {
        assertThat(Arrays.stream(StandardPopulation.european2013()).sum()).isEqualTo(100000);
        assertThat(StandardPopulation.listBands()).hasSize(19);
        assertThat(StandardPopulation.listBands().get(StandardPopulation.bandOf(64)))
                .isEqualTo("60-64");
        assertThat(StandardPopulation.listBands().get(StandardPopulation.bandOf(104)))
                .isEqualTo("90+");
        assertThatThrownBy(() -> StandardPopulation.bandOf(-1)).hasMessageContaining("-1");
    }

    @Test
    void edgesHaveReasons() {
        DirectlyStandardisedRate dobson = DirectlyStandardisedRate.dobson();
        double[] standard = {1, 1};
        assertThat(dobson.of(new double[0], new double[0], new double[0]).flags())
                .containsExactly(Flag.NO_DATA);
        assertThat(dobson.of(new double[] {4, 5}, new double[] {9, 9}, standard).flags())
                .containsExactly(Flag.COUNT_BELOW_THRESHOLD);
        assertThat(dobson.of(new double[] {4, 9}, new double[] {9, 0}, standard).flags())
                .containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(dobson.of(new double[] {4, 9}, new double[] {9, Double.NaN}, standard)
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThat(dobson.of(new double[] {40, Double.POSITIVE_INFINITY}, new double[] {9, 9}, standard)
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThat(dobson.of(new double[] {Double.NaN, 40}, new double[] {9, 80}, standard)
                        .value())
                .isEqualTo(0.25);
        assertThat(dobson.of(new double[] {8, 9}, new double[] {9, 9}, new double[2])
                        .flags())
                .containsExactly(Flag.ZERO_DENOMINATOR);
        assertThatThrownBy(() -> dobson.of(new double[] {-1, 9}, new double[] {9, 9}, standard))
                .hasMessageContaining("-1.0");
        Estimate none = DirectlyStandardisedRate.fayFeuer()
                .withThreshold(0)
                .of(new double[2], new double[] {100, 200}, standard);
        assertThat(none.value()).isZero();
        assertThat(none.limits(0.95).lower()).isZero();
        assertThat(none.limits(0.95).upper()).isCloseTo(0.005 * -Math.log(0.025), CLOSE);
        Estimate lowered = dobson.withThreshold(0).of(new double[2], new double[] {100, 200}, standard);
        assertThat(lowered.limits(0.95).upper()).isPositive();
        IndirectlyStandardised indirect = IndirectlyStandardised.withDefaults();
        assertThat(indirect.ratio(5, 0).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(indirect.ratio(Double.NaN, 4).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(indirect.ratio(0, 4).limits(0.95).lower()).isZero();
        assertThat(indirect.ratio(new double[1], new double[1], new double[1], new double[1])
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
    }

    @EverySeed
    void ratesObeyTheirLaws(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        int bands = 2 + random.nextInt(18);
        double[] count = Arrays.stream(Seeded.counts(random, bands, 60))
                .map(each -> each + 5)
                .toArray();
        double[] population = Seeded.values(random, bands, 500, 5000);
        double[] standard = Seeded.values(random, bands, 1000, 7000);
        for (DirectlyStandardisedRate method :
                new DirectlyStandardisedRate[] {DirectlyStandardisedRate.dobson(), DirectlyStandardisedRate.fayFeuer()
                }) {
            Estimate rate = method.of(count, population, standard);
            Limits inner = rate.limits(0.95);
            assertThat(inner.lower()).isLessThan(rate.value());
            assertThat(inner.upper()).isGreaterThan(rate.value());
            assertThat(rate.limits(0.998).lower()).isLessThan(inner.lower());
            Estimate turned = method.of(Seeded.reversed(count), Seeded.reversed(population), Seeded.reversed(standard));
            assertThat(turned.value()).isCloseTo(rate.value(), CLOSE);
            assertThat(turned.limits(0.95).upper()).isCloseTo(inner.upper(), CLOSE);
            Estimate heavier = method.of(count, population, Seeded.times(standard, 3));
            assertThat(heavier.limits(0.95).upper()).isCloseTo(inner.upper(), CLOSE);
            Estimate larger = method.of(Seeded.times(count, 4), Seeded.times(population, 4), standard);
            assertThat(larger.value()).isCloseTo(rate.value(), CLOSE);
            assertThat(larger.limits(0.95).upper()).isLessThan(inner.upper());
        }
        // With the population as its own standard the rate is crude.
        Estimate crude = DirectlyStandardisedRate.dobson().of(count, population, population);
        assertThat(crude.value())
                .isCloseTo(
                        Arrays.stream(count).sum() / Arrays.stream(population).sum(), CLOSE);
    }

    @EverySeed
    void singleEventsAreTheIndependentCase(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        int bands = 5;
        double[] count = Arrays.stream(Seeded.counts(random, bands, 60))
                .map(each -> each + 5)
                .toArray();
        double[] population = Seeded.values(random, bands, 500, 5000);
        double[] standard = Seeded.values(random, bands, 1000, 7000);
        int[] band = {0, 1, 2, 3, 4};
        double[] once = new double[bands];
        Arrays.fill(once, 1);
        Estimate plain = DirectlyStandardisedRate.dobson().of(count, population, standard);
        Estimate repeated = DirectlyStandardisedRate.dobson().ofRepeated(band, once, count, population, standard);
        assertThat(repeated.limits(0.998).upper()).isCloseTo(plain.limits(0.998).upper(), CLOSE);
        double[] twice = Seeded.times(once, 2);
        Estimate doubled = DirectlyStandardisedRate.dobson().ofRepeated(band, twice, count, population, standard);
        assertThat(doubled.value()).isCloseTo(2 * plain.value(), CLOSE);
        assertThat(doubled.limits(0.95).upper() - doubled.value())
                .isGreaterThan(1.9 * (plain.limits(0.95).upper() - plain.value()));
    }

    @EverySeed
    void theReferenceAgainstItselfIsOne(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] count = Arrays.stream(Seeded.counts(random, 6, 60))
                .map(each -> each + 1)
                .toArray();
        double[] population = Seeded.values(random, 6, 500, 5000);
        Estimate ratio = IndirectlyStandardised.withDefaults().ratio(count, population, count, population);
        assertThat(ratio.value()).isCloseTo(1, CLOSE);
        double part = IndirectlyStandardised.expected(population, count, population, 0, 2)
                + IndirectlyStandardised.expected(population, count, population, 2, 6);
        assertThat(part).isCloseTo(IndirectlyStandardised.expected(population, count, population), CLOSE);
    }

    /** By hand: sum w^2 p (1 - p) / n over two bands, and the normal limits that Wilson's come to among many people. */
    @Test
    void aStandardisedProportionHasBinomialLimits() {
        double[] count = {3000, 5500};
        double[] people = {6000, 10_000};
        double[] weight = {1, 3};
        Estimate made =
                DirectlyStandardisedRate.ofProportions().withMultiplier(100).of(count, people, weight);
        double variance = (1 * 0.25 / 6000 + 9 * 0.2475 / 10_000) / 16;
        assertThat(made.value()).isCloseTo(100 * (0.5 + 3 * 0.55) / 4, within(1e-10));
        assertThat(made.limits(Limits.P95).upper() - made.value())
                .isCloseTo(1.959964 * 100 * Math.sqrt(variance), within(0.003));
        assertThat(made.value() - made.limits(Limits.P95).lower())
                .isCloseTo(1.959964 * 100 * Math.sqrt(variance), within(0.003));
        Estimate dobson = DirectlyStandardisedRate.dobson().withMultiplier(100).of(count, people, weight);
        assertThat(width(made) / width(dobson)).isCloseTo(Math.sqrt(1 - 0.53), within(0.02));
    }

    @Test
    void aRatioOfProportionsVariesLessThanACount() {
        double[] count = {300, 800};
        double[] people = {1000, 1000};
        double[] reference = {400, 700};
        Estimate counted = IndirectlyStandardised.withDefaults().ratio(count, people, reference, people);
        Estimate made = IndirectlyStandardised.withDefaults().ratioOfProportions(count, people, reference, people);
        assertThat(made.value()).isEqualTo(counted.value());
        assertThat(width(made) / width(counted)).isCloseTo(Math.sqrt((300 * 0.7 + 800 * 0.2) / 1100), within(1e-9));
    }

    private static double width(Estimate estimate) {
        return estimate.limits(Limits.P95).upper() - estimate.limits(Limits.P95).lower();
    }
}
