package org.fosse.jobs.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.XmrChart;
import org.fosse.tables.EffectVerdict;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The change falls on the first of April 2025, after twelve of twenty-four months. */
class EffectTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final int HALF = 12;

    private final AreaSeries stepped =
            ActionFixtures.counted(24, 10_000, i -> (i < HALF ? 70 : 75) + ActionFixtures.wobble(i));
    private final AreaSeries level = ActionFixtures.counted(24, 10_000, i -> 70 + ActionFixtures.wobble(i));
    private final AreaSeries calm = ActionFixtures.counted(24, 90_000, i -> 70 + ActionFixtures.wobble(i + 3));

    @Test
    void eachSideHasTheLimitsOfAChartOfItsOwn() {
        Effect effect = of(stepped, calm);

        assertThat(effect.pointsBefore()).isEqualTo(HALF);
        assertThat(effect.pointsAfter()).isEqualTo(HALF);
        assertThat(effect.before().mean()).isCloseTo(70, within(0.2));
        assertThat(effect.after().mean()).isCloseTo(75, within(0.2));
        assertThat(effect.after().lines().upper())
                .isEqualTo(XmrChart.standard()
                        .of(ActionFixtures.values(stepped), HALF, 24)
                        .upper(0));
        assertThat(effect.after().lines().centre()).isCloseTo(effect.after().mean(), within(1e-12));
        assertThat(effect.change().value())
                .isCloseTo(effect.after().mean() - effect.before().mean(), within(1e-12));
        assertThat(effect.change().lower()).isGreaterThan(4);
    }

    @Test
    void aStepBeyondTheComparatorIsAnImprovementWhereMoreIsBetter() {
        Effect effect = of(stepped, calm);

        assertThat(effect.specialCause()).isNotNull();
        assertThat(effect.specialCauseOn()).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(effect.comparatorChange()).isCloseTo(0, within(0.3));
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo(EffectVerdict.IMPROVED_MORE);
        assertThat(Verdict.of(effect, ImprovementDirection.DECREASE)).isEqualTo(EffectVerdict.WORSENED_MORE);
        assertThat(Verdict.of(effect, ImprovementDirection.NEUTRAL)).isEqualTo(EffectVerdict.ROSE_MORE);
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isFalse();
        assertThat(Verdict.adverse(effect, ImprovementDirection.DECREASE)).isTrue();
        assertThat(Verdict.adverse(effect, ImprovementDirection.NEUTRAL)).isNull();
    }

    @Test
    void aStepThatTheComparatorTookTooIsNoneOfItsOwn() {
        AreaSeries both = ActionFixtures.counted(24, 90_000, i -> (i < HALF ? 70 : 75) + ActionFixtures.wobble(i + 3));
        Effect effect = of(stepped, both);

        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo(EffectVerdict.IMPROVED_NO_MORE);
        assertThat(Verdict.adverse(effect, ImprovementDirection.DECREASE)).isFalse();
    }

    @Test
    void aSeasonThatBothShareDropsOutOfTheGap() {
        AreaSeries area = ActionFixtures.counted(18, 10_000, i -> 70 - (i >= 12 ? 8 : 0) + ActionFixtures.wobble(i));
        AreaSeries other =
                ActionFixtures.counted(18, 90_000, i -> 71 - (i >= 12 ? 8 : 0) + ActionFixtures.wobble(i) / 2);
        Effect effect = of(area, other);

        assertThat(effect.change().value()).isLessThan(-7);
        assertThat(effect.beyond().value()).isCloseTo(0, within(0.5));
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo(EffectVerdict.WORSENED_NO_MORE);
    }

    @Test
    void aSeasonOfItsOwnIsNoChange() {
        AreaSeries seasonal = ActionFixtures.counted(
                30, 10_000, i -> 70 + 6 * Math.cos(2 * Math.PI * i / 12) + ActionFixtures.wobble(i) / 2);
        LocalDate afterTwoYears = LocalDate.of(2026, 4, 1);
        Effect effect = of(seasonal, null, afterTwoYears);

        assertThat(effect.own()).isZero();
        assertThat(effect.change().value()).isCloseTo(0, within(0.5));

        AreaSeries fell = ActionFixtures.counted(
                30,
                10_000,
                i -> 70 + (i < 24 ? 0 : -6) + 6 * Math.cos(2 * Math.PI * i / 12) + ActionFixtures.wobble(i) / 2);
        assertThat(of(fell, null, afterTwoYears).own()).isEqualTo(-1);
    }

    @Test
    void aPointThatMayBeItsSeasonIsCalledNothing() {
        AreaSeries oneWinter =
                ActionFixtures.counted(12, 10_000, i -> 70 - (i >= 6 ? 8 : 0) + ActionFixtures.wobble(i));
        Effect effect = of(oneWinter, null, LocalDate.of(2024, 10, 1));

        assertThat(effect.own()).isZero();
        assertThat(effect.reasons()).contains(Reason.SEASON_OR_CHANGE);
    }

    @Test
    void withoutAStepNothingIsCalled() {
        Effect effect = of(level, calm);

        assertThat(effect.own()).isZero();
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo(EffectVerdict.NO_CLEAR_CHANGE);
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isFalse();
    }

    @Test
    void standingStillWhileTheComparatorImprovesIsFallingBehind() {
        AreaSeries improving =
                ActionFixtures.counted(24, 90_000, i -> (i < HALF ? 70 : 74) + ActionFixtures.wobble(i + 3));
        Effect effect = of(level, improving);

        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo(EffectVerdict.NO_CHANGE_WORSE);
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isTrue();
    }

    @Test
    void tooFewPointsSinceIsTooEarly() {
        Effect effect = of(stepped, null, LocalDate.of(2026, 2, 1));

        assertThat(effect.pointsAfter()).isEqualTo(2);
        assertThat(effect.reasons())
                .containsExactly(Reason.TOO_FEW_AFTER, Reason.CHANGE_NOT_APPLIED, Reason.NO_COMPARATOR);
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo(EffectVerdict.TOO_EARLY);
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isNull();
    }

    @Test
    void tooFewPointsBeforeCannotBeToldEver() {
        Effect effect = of(stepped, null, LocalDate.of(2024, 6, 1));

        assertThat(effect.reasons()).contains(Reason.TOO_FEW_BEFORE);
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo(EffectVerdict.CANNOT_TELL);
        assertThat(of(null, null, DAY).reasons()).containsExactly(Reason.NO_VALUES);
    }

    @Test
    void startsBeforeAllOrBehindAllValuesAreNoMistake() {
        assertThat(of(stepped, null, LocalDate.of(2020, 1, 1)).pointsBefore()).isZero();
        Effect late = of(stepped, null, LocalDate.of(2030, 1, 1));
        assertThat(late.pointsAfter()).isZero();
        assertThat(late.after().mean()).isNaN();
        assertThat(late.change().value()).isNaN();
    }

    @Test
    void whatGoesOnAsBeforeIsSaidToHaveBeenMoving() {
        Effect effect = of(ActionFixtures.counted(24, 10_000, i -> 60 + i + ActionFixtures.wobble(i)), null);

        assertThat(effect.own()).isEqualTo(1);
        assertThat(effect.reasons()).contains(Reason.TREND_BEFORE);
        assertThat(of(stepped, calm).reasons()).doesNotContain(Reason.TREND_BEFORE);
    }

    @Test
    void equalValuesOnBothSidesAreAStepWithoutDoubt() {
        Effect effect = of(ActionFixtures.counted(24, 10_000, i -> i < HALF ? 70 : 71), null);

        assertThat(effect.own()).isEqualTo(1);
        assertThat(effect.reasons()).containsExactly(Reason.SHORT_SERIES, Reason.NO_COMPARATOR);
    }

    @Test
    void theComparatorIsTheRestOfTheSystemAndThenEngland() {
        Comparators rest = Comparators.choose(stepped, calm.points(), "QK1", List.of(), "E92000001", true, DAY);
        assertThat(rest).isNotNull();
        assertThat(rest.name()).isEqualTo("the rest of its system");
        assertThat(rest.points().get(0).value())
                .isNotEqualTo(calm.points().get(0).value());

        Comparators plain = Comparators.choose(stepped, calm.points(), "QK1", List.of(), "E92000001", false, DAY);
        assertThat(plain).isNotNull();
        assertThat(plain.name()).isEqualTo("its system");

        Comparators england = Comparators.choose(stepped, List.of(), "QK1", calm.points(), "E92000001", true, DAY);
        assertThat(england).isNotNull();
        assertThat(england.code()).isEqualTo("E92000001");
        assertThat(england.name()).isEqualTo("the rest of England");
    }

    @Test
    void whatIsTheAreaItselfIsNoComparator() {
        assertThat(Comparators.choose(stepped, List.of(), "QK1", stepped.points(), "E92000001", true, DAY))
                .isNull();
    }

    @Test
    void aGapEndsTheMovingRangesOfTheChart() {
        List<SeriesPoint> points = new ArrayList<>(stepped.points());
        points.remove(6);
        AreaSeries gapped = Objects.requireNonNull(AreaSeries.ofMost(points));
        Effect effect = of(gapped, null);

        double[] before = Arrays.copyOf(ActionFixtures.values(stepped), HALF);
        before[6] = Double.NaN;
        assertThat(effect.before().lines().upper())
                .isEqualTo(XmrChart.standard().of(before).upper(0));
    }

    @Test
    void theRestOfAWholeIsWhatIsLeftOfItsCounts() {
        AreaSeries area = ActionFixtures.counted(3, 1000, i -> 80);
        AreaSeries whole = ActionFixtures.counted(3, 5000, i -> 60);

        // (3000 - 800) of (5000 - 1000) is 55 percent.
        assertThat(Comparators.rest(area.points(), whole.points()))
                .hasSize(3)
                .allSatisfy(point -> assertThat(point.value()).isCloseTo(55, within(1e-9)));
        assertThat(Comparators.rest(area.points(), area.points())).isEmpty();
        assertThat(Comparators.rest(ActionFixtures.months(3, i -> 80).points(), whole.points()))
                .isEmpty();
    }

    private static Effect of(AreaSeries area, @Nullable AreaSeries whole) {
        return of(area, whole == null ? null : new Comparators("X", "the rest", whole.points()), DAY);
    }

    private static Effect of(@Nullable AreaSeries area, @Nullable Comparators comparator, LocalDate day) {
        return Effect.of(ActionFixtures.PERCENT, area, "A", comparator, day, ActionFixtures.RULES, 6, 6);
    }
}
