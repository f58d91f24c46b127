package org.fosse.jobs.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fosse.config.Direction;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.tables.ActionStatus;
import org.fosse.tables.ProgressStatus;
import org.fosse.tables.ProgressTrend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final LocalDate PAST = LocalDate.of(2020, 12, 30);

    private final AreaSeries rising = ActionFixtures.months(24, i -> 50 + i + ActionFixtures.wobble(i) / 10);
    private final AreaSeries level = ActionFixtures.months(24, i -> 60 + ActionFixtures.wobble(i));

    @Test
    void theNewestValueOnTheGoodSideIsAchieved() {
        assertThat(of(rising, 70.0, Direction.AT_LEAST, PAST)).isEqualTo(ProgressStatus.ACHIEVED);
        assertThat(of(level, 61.0, Direction.AT_MOST, PAST)).isEqualTo(ProgressStatus.ACHIEVED);
        assertThat(of(level, 60.0, Direction.AT_LEAST, null)).isEqualTo(ProgressStatus.ACHIEVED);
    }

    @Test
    void aMissBehindItsDayIsLate() {
        Progress progress = Progress.of(
                ActionFixtures.chart(level), MeasureUnit.of("percent"), 70.0, Direction.AT_LEAST, PAST, DATE);

        assertThat(progress.status()).isEqualTo(ProgressStatus.LATE);
        assertThat(progress.trend()).isEqualTo(ProgressTrend.NO_CLEAR_TREND);
        assertThat(progress.why()).contains("60.8", "misses the target of 70", "due on 2020-12-30");
    }

    @Test
    void beforeItsDayThePaceDecides() {
        assertThat(of(rising, 80.0, Direction.AT_LEAST, LocalDate.of(2026, 12, 31)))
                .isEqualTo(ProgressStatus.ON_COURSE);
        assertThat(of(rising, 90.0, Direction.AT_LEAST, LocalDate.of(2026, 12, 31)))
                .isEqualTo(ProgressStatus.LATE);
    }

    @Test
    void withoutADayTheTrendDecides() {
        assertThat(of(rising, 90.0, Direction.AT_LEAST, null)).isEqualTo(ProgressStatus.ON_COURSE);
        assertThat(of(rising, 10.0, Direction.AT_MOST, null)).isEqualTo(ProgressStatus.NOT_ON_COURSE);
        assertThat(of(level, 90.0, Direction.AT_LEAST, null)).isEqualTo(ProgressStatus.NOT_ON_COURSE);
    }

    @Test
    void withoutValueTargetOrSideItIsNotMeasurable() {
        assertThat(Progress.withoutValue("a file").status()).isEqualTo(ProgressStatus.NOT_MEASURABLE);
        assertThat(Progress.withoutValue("a file").why()).endsWith("It would come from: a file.");
        assertThat(of(level, null, Direction.AT_LEAST, PAST)).isEqualTo(ProgressStatus.NOT_MEASURABLE);
        assertThat(of(level, 90.0, null, PAST)).isEqualTo(ProgressStatus.NOT_MEASURABLE);
    }

    @Test
    void whatNothingMeasuresIsAsCompleteAsItIsReported() {
        Progress unmeasured = Progress.unmeasured("A deliverable.");
        Progress late = Progress.of(
                ActionFixtures.chart(level), MeasureUnit.of("percent"), 70.0, Direction.AT_LEAST, PAST, DATE);

        assertThat(unmeasured.reported(ActionStatus.COMPLETED).status()).isEqualTo(ProgressStatus.REPORTED_COMPLETE);
        assertThat(unmeasured.reported(ActionStatus.IN_PROGRESS)).isEqualTo(unmeasured);
        assertThat(unmeasured.reported(null)).isEqualTo(unmeasured);
        assertThat(late.reported(ActionStatus.COMPLETED)).isEqualTo(late);
    }

    @Test
    void aTrendNeedsFivePointsAndTwelveForAChart() {
        assertThat(trend(1, 2, 3, 4)).isEqualTo(Trend.TOO_FEW);
        assertThat(trend(1, 2, 3, 4, 5)).isEqualTo(Trend.RISING);
        assertThat(trend(5, 4, 3, 2, 1)).isEqualTo(Trend.FALLING);
        assertThat(trend(5, 5, 5, 5, 5)).isEqualTo(Trend.NONE);
        assertThat(Trend.of(ActionFixtures.chart(level))).isEqualTo(Trend.NONE);
        assertThat(Trend.of(ActionFixtures.chart(rising))).isEqualTo(Trend.RISING);
    }

    private static Trend trend(double... values) {
        return Trend.of(ActionFixtures.chart(ActionFixtures.months(values.length, i -> values[i])));
    }

    @Test
    void theRegisterReportsOneState() {
        assertThat(PromiseMeasure.registerStatus(List.of())).isNull();
        assertThat(PromiseMeasure.registerStatus(List.of(ActionStatus.COMPLETED, ActionStatus.STOPPED)))
                .isEqualTo(ActionStatus.COMPLETED);
        assertThat(PromiseMeasure.registerStatus(List.of(ActionStatus.COMPLETED, ActionStatus.PLANNED)))
                .isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(PromiseMeasure.registerStatus(List.of(ActionStatus.PLANNED))).isEqualTo(ActionStatus.PLANNED);
        assertThat(PromiseMeasure.registerStatus(List.of(ActionStatus.STOPPED))).isEqualTo(ActionStatus.STOPPED);
    }

    private static ProgressStatus of(
            AreaSeries series, @Nullable Double target, @Nullable Direction direction, @Nullable LocalDate due) {
        return Progress.of(ActionFixtures.chart(series), MeasureUnit.of("percent"), target, direction, due, DATE)
                .status();
    }
}
