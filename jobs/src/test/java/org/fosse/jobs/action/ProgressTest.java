package org.fosse.jobs.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fosse.config.Direction;
import org.fosse.jobs.series.AreaSeries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final LocalDate PAST = LocalDate.of(2020, 12, 30);

    private final AreaSeries rising = Made.months(24, i -> 50 + i + Made.wobble(i) / 10);
    private final AreaSeries level = Made.months(24, i -> 60 + Made.wobble(i));

    @Test
    void theNewestValueOnTheGoodSideIsAchieved() {
        assertThat(of(rising, 70.0, Direction.AT_LEAST, PAST)).isEqualTo("achieved");
        assertThat(of(level, 61.0, Direction.AT_MOST, PAST)).isEqualTo("achieved");
        assertThat(of(level, 60.0, Direction.AT_LEAST, null)).isEqualTo("achieved");
    }

    @Test
    void aMissBehindItsDayIsLate() {
        Progress progress = Progress.of(Made.chart(level), 70.0, Direction.AT_LEAST, PAST, DATE);

        assertThat(progress.status()).isEqualTo("late");
        assertThat(progress.trend()).isEqualTo("no clear trend");
        assertThat(progress.why()).contains("60.8", "misses the target of 70", "due on 2020-12-30");
    }

    @Test
    void beforeItsDayThePaceDecides() {
        assertThat(of(rising, 80.0, Direction.AT_LEAST, LocalDate.of(2026, 12, 31)))
                .isEqualTo("on course");
        assertThat(of(rising, 90.0, Direction.AT_LEAST, LocalDate.of(2026, 12, 31)))
                .isEqualTo("late");
    }

    @Test
    void withoutADayTheTrendDecides() {
        assertThat(of(rising, 90.0, Direction.AT_LEAST, null)).isEqualTo("on course");
        assertThat(of(rising, 10.0, Direction.AT_MOST, null)).isEqualTo("not on course");
        assertThat(of(level, 90.0, Direction.AT_LEAST, null)).isEqualTo("not on course");
    }

    @Test
    void withoutValueTargetOrSideItIsNotMeasurable() {
        assertThat(of(null, 90.0, Direction.AT_LEAST, PAST)).isEqualTo("not measurable");
        assertThat(of(level, null, Direction.AT_LEAST, PAST)).isEqualTo("not measurable");
        assertThat(of(level, 90.0, null, PAST)).isEqualTo("not measurable");
    }

    @Test
    void aTrendNeedsFivePointsAndTwelveForAChart() {
        assertThat(trend(1, 2, 3, 4)).isEqualTo(Trend.TOO_FEW);
        assertThat(trend(1, 2, 3, 4, 5)).isEqualTo(Trend.RISING);
        assertThat(trend(5, 4, 3, 2, 1)).isEqualTo(Trend.FALLING);
        assertThat(trend(5, 5, 5, 5, 5)).isEqualTo(Trend.NONE);
        assertThat(Trend.of(Made.chart(level))).isEqualTo(Trend.NONE);
        assertThat(Trend.of(Made.chart(rising))).isEqualTo(Trend.RISING);
    }

    private static Trend trend(double... values) {
        return Trend.of(Made.chart(Made.months(values.length, i -> values[i])));
    }

    @Test
    void theRegisterReportsOneState() {
        assertThat(PromiseMeasure.registerStatus(List.of())).isNull();
        assertThat(PromiseMeasure.registerStatus(List.of("completed", "stopped")))
                .isEqualTo("completed");
        assertThat(PromiseMeasure.registerStatus(List.of("completed", "planned")))
                .isEqualTo("in_progress");
        assertThat(PromiseMeasure.registerStatus(List.of("planned"))).isEqualTo("planned");
        assertThat(PromiseMeasure.registerStatus(List.of("stopped"))).isEqualTo("stopped");
    }

    private static String of(
            @Nullable AreaSeries series,
            @Nullable Double target,
            @Nullable Direction direction,
            @Nullable LocalDate due) {
        return Progress.of(series == null ? null : Made.chart(series), target, direction, due, DATE)
                .status();
    }
}
