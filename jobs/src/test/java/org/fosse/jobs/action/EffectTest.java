package org.fosse.jobs.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.XmrChart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The change falls on the first of April 2025, after twelve of twenty-four months. */
class EffectTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final int HALF = 12;

    private final Series stepped = Made.counted(24, 10_000, i -> (i < HALF ? 70 : 75) + Made.wobble(i));
    private final Series level = Made.counted(24, 10_000, i -> 70 + Made.wobble(i));
    private final Series calm = Made.counted(24, 90_000, i -> 70 + Made.wobble(i + 3));

    @Test
    void eachSideHasTheLimitsOfAChartOfItsOwn() {
        Effect effect = of(stepped, calm);

        assertThat(effect.pointsBefore()).isEqualTo(HALF);
        assertThat(effect.pointsAfter()).isEqualTo(HALF);
        assertThat(effect.before().mean()).isCloseTo(70, within(0.2));
        assertThat(effect.after().mean()).isCloseTo(75, within(0.2));
        assertThat(effect.after().upper())
                .isEqualTo(XmrChart.standard().of(stepped.values(), HALF, 24).upper(0));
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
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo("improved, more than its comparator");
        assertThat(Verdict.of(effect, ImprovementDirection.DECREASE)).isEqualTo("worsened, more than its comparator");
        assertThat(Verdict.of(effect, ImprovementDirection.NEUTRAL)).isEqualTo("rose, more than its comparator");
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isFalse();
        assertThat(Verdict.adverse(effect, ImprovementDirection.DECREASE)).isTrue();
        assertThat(Verdict.adverse(effect, ImprovementDirection.NEUTRAL)).isNull();
    }

    @Test
    void aStepThatTheComparatorTookTooIsNoneOfItsOwn() {
        Series both = Made.counted(24, 90_000, i -> (i < HALF ? 70 : 75) + Made.wobble(i + 3));
        Effect effect = of(stepped, both);

        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE))
                .isEqualTo("improved, no more than its comparator");
        assertThat(Verdict.adverse(effect, ImprovementDirection.DECREASE)).isFalse();
    }

    @Test
    void aSeasonThatBothShareDropsOutOfTheGap() {
        Series area = Made.counted(18, 10_000, i -> 70 - (i >= 12 ? 8 : 0) + Made.wobble(i));
        Series other = Made.counted(18, 90_000, i -> 71 - (i >= 12 ? 8 : 0) + Made.wobble(i) / 2);
        Effect effect = of(area, other);

        assertThat(effect.change().value()).isLessThan(-7);
        assertThat(effect.beyond().value()).isCloseTo(0, within(0.5));
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE))
                .isEqualTo("worsened, no more than its comparator");
    }

    @Test
    void withoutAStepNothingIsCalled() {
        Effect effect = of(level, calm);

        assertThat(effect.own()).isZero();
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo("no clear change");
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isFalse();
    }

    @Test
    void standingStillWhileTheComparatorImprovesIsFallingBehind() {
        Series improving = Made.counted(24, 90_000, i -> (i < HALF ? 70 : 74) + Made.wobble(i + 3));
        Effect effect = of(level, improving);

        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE))
                .isEqualTo("no clear change, worse than its comparator over the same time");
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isTrue();
    }

    @Test
    void tooFewPointsSinceIsTooEarly() {
        Effect effect = Effect.of(stepped, null, LocalDate.of(2026, 2, 1), 6, 6);

        assertThat(effect.pointsAfter()).isEqualTo(2);
        assertThat(effect.reasons()).containsExactly("too_few_after", "no_comparator");
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo("too early to tell");
        assertThat(Verdict.adverse(effect, ImprovementDirection.INCREASE)).isNull();
    }

    @Test
    void tooFewPointsBeforeCannotBeToldEver() {
        Effect effect = Effect.of(stepped, null, LocalDate.of(2024, 6, 1), 6, 6);

        assertThat(effect.reasons()).contains("too_few_before");
        assertThat(Verdict.of(effect, ImprovementDirection.INCREASE)).isEqualTo("cannot tell");
        assertThat(Effect.of(Series.EMPTY, null, DAY, 6, 6).reasons()).containsExactly("no_values");
    }

    @Test
    void startsBeforeAllOrBehindAllValuesAreNoMistake() {
        assertThat(Effect.of(stepped, null, LocalDate.of(2020, 1, 1), 6, 6).pointsBefore())
                .isZero();
        Effect late = Effect.of(stepped, null, LocalDate.of(2030, 1, 1), 6, 6);
        assertThat(late.pointsAfter()).isZero();
        assertThat(late.after().mean()).isNaN();
        assertThat(late.change().value()).isNaN();
    }

    @Test
    void whatGoesOnAsBeforeIsSaidToHaveBeenMoving() {
        Effect effect = of(Made.counted(24, 10_000, i -> 60 + i + Made.wobble(i)), null);

        assertThat(effect.own()).isEqualTo(1);
        assertThat(effect.reasons()).contains("trend_before");
        assertThat(of(stepped, calm).reasons()).doesNotContain("trend_before");
    }

    @Test
    void equalValuesOnBothSidesAreAStepWithoutDoubt() {
        Effect effect = of(Made.counted(24, 10_000, i -> i < HALF ? 70 : 71), null);

        assertThat(effect.own()).isEqualTo(1);
        assertThat(effect.reasons()).containsExactly("short_series", "no_comparator");
    }

    @Test
    void theComparatorIsTheRestOfTheSystemAndThenEngland() {
        Comparators rest = Comparators.choose(stepped, calm, "QK1", Series.EMPTY, "E92000001", true, DAY);
        assertThat(rest).isNotNull();
        assertThat(rest.name()).isEqualTo("the rest of its system");
        assertThat(rest.series().values()[0]).isNotEqualTo(calm.values()[0]);

        Comparators plain = Comparators.choose(stepped, calm, "QK1", Series.EMPTY, "E92000001", false, DAY);
        assertThat(plain).isNotNull();
        assertThat(plain.name()).isEqualTo("its system");

        Comparators england = Comparators.choose(stepped, Series.EMPTY, "QK1", calm, "E92000001", true, DAY);
        assertThat(england).isNotNull();
        assertThat(england.code()).isEqualTo("E92000001");
        assertThat(england.name()).isEqualTo("the rest of England");
    }

    @Test
    void whatIsTheAreaItselfIsNoComparator() {
        assertThat(Comparators.choose(stepped, Series.EMPTY, "QK1", stepped, "E92000001", true, DAY))
                .isNull();
    }

    private static Effect of(Series area, @Nullable Series whole) {
        return Effect.of(area, whole == null ? null : new Comparators("X", "the rest", whole), DAY, 6, 6);
    }
}
