package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Slope and relative index of inequality, and the gaps between two groups. */
class SlopeIndexTest {
    private static final double[] FIFTHS = {100, 100, 100, 100, 100};
    private static final double[] ERRORS = {1, 1, 1, 1, 1};

    /** By hand: equal fifths have ranks 0.1 to 0.9; values 70, 72, 74, 76, 78 lie on 69 + 10 x. */
    @Test
    void lineThroughEqualFifthsByHand() {
        SlopeIndex.Result result =
                SlopeIndex.on(SlopeIndex.Scale.PLAIN).of(new double[] {70, 72, 74, 76, 78}, ERRORS, FIFTHS);
        assertThat(result.slope().value()).isCloseTo(10, within(1e-12));
        assertThat(result.intercept()).isCloseTo(69, within(1e-12));
        assertThat(SlopeIndex.on(SlopeIndex.Scale.PLAIN)
                        .withMultiplier(-100)
                        .of(new double[] {70, 72, 74, 76, 78}, ERRORS, FIFTHS)
                        .intercept())
                .isCloseTo(6900, within(1e-9));
        assertThat(result.relative().value()).isCloseTo(79.0 / 69, within(1e-14));
        // Each c is 0.2 (x - 0.5) / 0.08, so the variance is 0.04 * 0.4 / 0.0064 = 2.5.
        assertThat(result.slope().limits(0.95).upper())
                .isCloseTo(10 + 1.959963984540054 * Math.sqrt(2.5), within(1e-12));
    }

    @Test
    void nothingToWorkOnIsAFlag() {
        SlopeIndex method = SlopeIndex.on(SlopeIndex.Scale.PLAIN);
        double[] none = {};
        assertThat(method.of(none, none, none).slope().flags()).containsExactly(Flag.NO_DATA);
        assertThat(method.of(new double[] {1}, new double[] {1}, new double[] {1})
                        .slope()
                        .flags())
                .containsExactly(Flag.TOO_FEW);
        assertThat(method.of(new double[] {1, 2}, new double[] {1, 1}, new double[] {0, 0})
                        .slope()
                        .flags())
                .containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(method.of(new double[] {1, Double.NaN, 2, 4, 5}, ERRORS, FIFTHS)
                        .slope()
                        .flags())
                .containsExactly(Flag.MISSING_GROUP);
    }

    @Test
    void equalValuesGiveExactlyNoGradient() {
        double[] values = {0.1, 0.1, 0.1, 0.1, 0.1};
        for (SlopeIndex.Scale scale : SlopeIndex.Scale.values()) {
            SlopeIndex.Result result = SlopeIndex.on(scale).transformed().of(values, ERRORS, FIFTHS);
            assertThat(result.slope().value()).isZero();
            assertThat(result.relative().value()).isEqualTo(1);
        }
    }

    @Test
    void limitsOfValuesWithoutErrorAreTheEstimateItself() {
        double[] people = {1234, 2200, 987, 1500, 1803};
        double[] rising = {12.1, 13.4, 15.2, 15.9, 17.7};
        for (double multiplier : new double[] {1, -1}) {
            SlopeIndex closed = SlopeIndex.on(SlopeIndex.Scale.PLAIN).withMultiplier(multiplier);
            for (SlopeIndex method : new SlopeIndex[] {closed, closed.simulated(1, 1000)}) {
                for (double equal : new double[] {12.7, 81.25}) {
                    double[] values = {equal, equal, equal, equal, equal};
                    SlopeIndex.Result flat = method.of(values, new double[5], people);
                    assertThat(flat.slope().value()).isZero();
                    assertThat(flat.relative().value()).isEqualTo(1);
                    assertNoWidth(flat);
                }
                assertNoWidth(method.of(rising, new double[5], people));
            }
        }
    }

    private static void assertNoWidth(SlopeIndex.Result result) {
        for (Estimate each : new Estimate[] {result.slope(), result.relative()}) {
            assertThat(each.limits()).hasSize(2).allSatisfy(limits -> {
                assertThat(limits.lower()).isEqualTo(each.value());
                assertThat(limits.upper()).isEqualTo(each.value());
            });
            assertThat(each.flags()).isEmpty();
        }
    }

    @Test
    void limitsNeverExcludeTheirOwnEstimateByRounding() {
        double[] people = {1234, 2200, 987, 1500, 1803};
        double[] errors = {1e-17, 1e-17, 1e-17, 1e-17, 1e-17};
        for (double[] values : new double[][] {{12.1, 13.4, 15.2, 15.9, 17.7}, {12.7, 12.7, 12.7, 12.7, 12.7}}) {
            SlopeIndex.Result result = SlopeIndex.on(SlopeIndex.Scale.PLAIN).of(values, errors, people);
            for (Estimate each : new Estimate[] {result.slope(), result.relative()}) {
                assertThat(each.limits()).hasSize(2).allSatisfy(limits -> {
                    assertThat(limits.lower()).isLessThanOrEqualTo(each.value());
                    assertThat(limits.upper()).isGreaterThanOrEqualTo(each.value());
                });
            }
        }
    }

    @Test
    void groupsWithoutPeopleTakeNoPart() {
        double[] values = {70, 72, 55, 76, 78};
        double[] people = {100, 90, 0, 80, 70};
        SlopeIndex.Result with = SlopeIndex.on(SlopeIndex.Scale.PLAIN).of(values, ERRORS, people);
        SlopeIndex.Result without = SlopeIndex.on(SlopeIndex.Scale.PLAIN)
                .of(new double[] {70, 72, 76, 78}, new double[] {1, 1, 1, 1}, new double[] {100, 90, 80, 70});
        assertThat(with.slope().value()).isEqualTo(without.slope().value());
        assertThat(with.slope().flags()).containsExactly(Flag.SOME_EXCLUDED);
    }

    @Test
    void unknownErrorsLeaveTheValueWithoutLimits() {
        double[] unknown = {1, 1, Double.NaN, 1, 1};
        SlopeIndex.Result result =
                SlopeIndex.on(SlopeIndex.Scale.PLAIN).of(new double[] {70, 72, 74, 76, 78}, unknown, FIFTHS);
        assertThat(result.slope().exists()).isTrue();
        assertThat(result.slope().flags()).containsExactly(Flag.NO_LIMITS);
        assertThat(result.slope().limits(0.95).exist()).isFalse();
    }

    @Test
    void zeroRatesCannotBeLogged() {
        double[] rates = {5, 4, 0, 2, 1};
        assertThat(SlopeIndex.on(SlopeIndex.Scale.LOG)
                        .transformed()
                        .of(rates, ERRORS, FIFTHS)
                        .slope()
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThat(SlopeIndex.on(SlopeIndex.Scale.LOG)
                        .of(rates, ERRORS, FIFTHS)
                        .slope()
                        .exists())
                .isTrue();
    }

    @Test
    void fittedEndBelowZeroHasNoRatio() {
        SlopeIndex.Result result =
                SlopeIndex.on(SlopeIndex.Scale.PLAIN).of(new double[] {0.1, 1, 8, 20, 40}, ERRORS, FIFTHS);
        assertThat(result.relative().flags()).containsExactly(Flag.ZERO_REFERENCE);
        assertThat(result.slope().exists()).isTrue();
    }

    @Test
    void mistakesAreExceptionsWithTheValue() {
        SlopeIndex logit = SlopeIndex.on(SlopeIndex.Scale.LOGIT);
        assertThatThrownBy(() -> logit.of(new double[] {1.2, 0.5}, new double[] {1, 1}, new double[] {1, 1}))
                .hasMessageContaining("1.2");
        assertThatThrownBy(() -> logit.of(new double[] {0.2, 0.5}, new double[] {1, -1}, new double[] {1, 1}))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> logit.of(new double[] {0.2, 0.5}, new double[] {1, 1}, new double[] {1, -3}))
                .hasMessageContaining("-3.0");
        assertThatThrownBy(() -> logit.withMultiplier(0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> logit.simulated(1, 999)).hasMessageContaining("999");
        assertThatThrownBy(() -> logit.withLevels(95)).hasMessageContaining("95.0");
        assertThatThrownBy(() -> SlopeIndex.standardError(SlopeIndex.Scale.PLAIN, 2, 1, 0.95))
                .hasMessageContaining("2.0");
    }

    @Test
    void turningTheMultiplierMirrorsTheIndex() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            double[] values = random.doubles(10, 0.1, 0.9).toArray();
            double[] errors = random.doubles(10, 0.01, 0.1).toArray();
            double[] people = random.doubles(10, 500, 5000).toArray();
            for (SlopeIndex.Scale scale : SlopeIndex.Scale.values()) {
                SlopeIndex method = SlopeIndex.on(scale).transformed();
                SlopeIndex.Result up = method.of(values, errors, people);
                SlopeIndex.Result down = method.withMultiplier(-1).of(values, errors, people);
                assertThat(down.slope().value()).isEqualTo(-up.slope().value());
                assertThat(down.slope().limits(0.95).lower())
                        .isEqualTo(-up.slope().limits(0.95).upper());
                if (up.relative().exists()) {
                    assertThat(down.relative().value())
                            .isCloseTo(1 / up.relative().value(), within(1e-12));
                    assertThat(down.relative().limits(0.95).lower())
                            .isCloseTo(1 / up.relative().limits(0.95).upper(), within(1e-12));
                }
            }
        }
    }

    @Test
    void reversingTheOrderTurnsTheSign() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            int n = 5 + random.nextInt(6);
            double[] values = random.doubles(n, 0.1, 0.9).toArray();
            double[] people = random.doubles(n, 500, 5000).toArray();
            double[] errors = new double[n];
            SlopeIndex method = SlopeIndex.on(SlopeIndex.Scale.LOGIT).transformed();
            SlopeIndex.Result forth = method.of(values, errors, people);
            SlopeIndex.Result back = method.of(reversed(values), errors, reversed(people));
            assertThat(back.slope().value()).isCloseTo(-forth.slope().value(), within(1e-12));
            assertThat(back.relative().value()).isCloseTo(1 / forth.relative().value(), within(1e-10));
        }
    }

    private static double[] reversed(double[] values) {
        double[] turned = values.clone();
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }

    @Test
    void limitsContainTheValueAndNarrowWithTheErrors() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            double[] values = random.doubles(5, 0.3, 0.7).toArray();
            double[] wide = random.doubles(5, 0.05, 0.1).toArray();
            double[] narrow = Arrays.stream(wide).map(error -> error / 2).toArray();
            SlopeIndex method = SlopeIndex.on(SlopeIndex.Scale.LOG).transformed();
            for (Estimate[] pair : new Estimate[][] {
                {
                    method.of(values, wide, FIFTHS).slope(),
                    method.of(values, narrow, FIFTHS).slope()
                },
                {
                    method.of(values, wide, FIFTHS).relative(),
                    method.of(values, narrow, FIFTHS).relative()
                }
            }) {
                Limits far = pair[0].limits(0.95);
                Limits near = pair[1].limits(0.95);
                assertThat(pair[0].value()).isBetween(far.lower(), far.upper());
                assertThat(near.lower()).isGreaterThan(far.lower());
                assertThat(near.upper()).isLessThan(far.upper());
                assertThat(pair[0].limits(0.998).lower()).isLessThan(far.lower());
            }
        }
    }

    @Test
    void drawsAgreeWithTheClosedForm() {
        double[] values = {70, 72, 71, 76, 80};
        SlopeIndex method = SlopeIndex.on(SlopeIndex.Scale.PLAIN);
        SlopeIndex.Result closed = method.of(values, ERRORS, FIFTHS);
        SlopeIndex.Result drawn = method.simulated(8, 200_000).of(values, ERRORS, FIFTHS);
        assertThat(drawn.slope().limits(0.95).lower())
                .isCloseTo(closed.slope().limits(0.95).lower(), within(0.03));
        assertThat(drawn.relative().limits(0.95).upper())
                .isCloseTo(closed.relative().limits(0.95).upper(), within(0.0005));
        assertThat(drawn).isEqualTo(method.simulated(8, 200_000).of(values, ERRORS, FIFTHS));
    }

    /** Two groups have ranks a quarter and three quarters when equal, so the slope is twice the gap. */
    @Test
    void gapAndRatioOfTwoGroups() {
        Estimate gap = AbsoluteGap.of(12, 0.3, 8, 0.4);
        assertThat(gap.value()).isEqualTo(4);
        assertThat(gap.limits(0.95).lower()).isCloseTo(4 - 1.959963984540054 * 0.5, within(1e-12));
        Estimate ratio = RelativeGap.of(12, 0.3, 8, 0.4);
        assertThat(ratio.value()).isEqualTo(1.5);
        double half = 1.959963984540054 * Math.hypot(0.025, 0.05);
        assertThat(ratio.limits(0.95).upper()).isCloseTo(1.5 * Math.exp(half), within(1e-12));
        assertThat(SlopeIndex.on(SlopeIndex.Scale.PLAIN)
                        .of(new double[] {8, 12}, new double[] {0.4, 0.3}, new double[] {5, 5})
                        .slope()
                        .value())
                .isCloseTo(8, within(1e-12));
    }

    @Test
    void gapsTurnWithPolarity() {
        double[] values = {8, 9, 12};
        double[] errors = {0.4, 0.2, 0.3};
        assertThat(AbsoluteGap.ordered(values, errors, 0, 3, true).value()).isEqualTo(4);
        assertThat(AbsoluteGap.ordered(values, errors, 0, 3, false).value()).isEqualTo(-4);
        assertThat(RelativeGap.ordered(values, errors, 0, 3, false).value()).isCloseTo(8.0 / 12, within(1e-15));
        assertThat(AbsoluteGap.fromReference(values, errors, 0, 3, 1, true).value())
                .isEqualTo(1);
        assertThat(AbsoluteGap.fromReference(values, errors, 0, 3, 1, false).value())
                .isEqualTo(3);
        assertThat(RelativeGap.unordered(values, errors, 0, 3).value()).isEqualTo(1.5);
    }

    @Test
    void gapsFlagWhatIsMissing() {
        double nan = Double.NaN;
        double[] two = {1, 2};
        assertThat(AbsoluteGap.ordered(new double[] {nan, 2}, two, 0, 2, true).flags())
                .containsExactly(Flag.MISSING_GROUP);
        Estimate gapped = AbsoluteGap.unordered(new double[] {1, 2, nan}, new double[] {1, 1, 1}, 0, 3);
        assertThat(gapped.flags()).containsExactlyInAnyOrder(Flag.MISSING_GROUP, Flag.SOME_EXCLUDED);
        assertThat(gapped.value()).isEqualTo(1);
        assertThat(AbsoluteGap.fromReference(new double[] {1, 2, nan}, new double[] {1, 1, 1}, 0, 3, 2, true)
                        .exists())
                .isFalse();
        assertThat(AbsoluteGap.unordered(two, new double[] {nan, 1}, 0, 2).flags())
                .containsExactly(Flag.NO_LIMITS);
        assertThat(AbsoluteGap.ordered(two, two, 0, 0, true).flags()).containsExactly(Flag.NO_DATA);
        assertThat(AbsoluteGap.ordered(two, two, 0, 1, true).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(RelativeGap.of(1, 0.1, 0, 0.1).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(RelativeGap.of(1, 0.1, 0, 0.1).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(RelativeGap.of(0, 0.1, 0, 0.1).exists()).isFalse();
        assertThat(RelativeGap.of(0, 0.1, 1, 0.1).flags()).containsExactly(Flag.NO_LIMITS);
        assertThatThrownBy(() -> AbsoluteGap.of(Double.POSITIVE_INFINITY, 1, 0, 1))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> RelativeGap.of(-1, 1, 2, 1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> AbsoluteGap.fromReference(two, two, 0, 2, 5, true))
                .hasMessageContaining("5");
    }
}
