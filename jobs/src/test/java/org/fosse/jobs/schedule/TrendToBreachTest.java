package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.schedule.ScheduleCase.judge;
import static org.fosse.jobs.schedule.ScheduleCase.months;
import static org.fosse.jobs.schedule.ScheduleCase.point;
import static org.fosse.jobs.schedule.ScheduleCase.row;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendToBreachTest {
    private static TrendToBreach last(List<ReturnPoint> points, RequirementRow... register) {
        List<Judged> judged = judge(points, register);
        return judged.get(judged.size() - 1).trend();
    }

    @Test
    void aStraightFallReachesTheThresholdWhenItShould() {
        // 95.5 less one a month: 94.5, 93.5, 92.5, 91.5, 90.5, 89.5 come next; the sixth is the first below 90.
        TrendToBreach trend = last(months("2025-01", 90, 100.5, 99.5, 98.5, 97.5, 96.5, 95.5));

        assertThat(trend.slope()).isEqualTo(-1);
        assertThat(trend.months()).isEqualTo(6);
        assertThat(trend.outlook()).isEqualTo("expected");
        assertThat(trend.soonest()).isEqualTo(6);
        assertThat(trend.latest()).isEqualTo(6);
    }

    @Test
    void aRiseAwayFromTheThresholdBreachesNothing() {
        TrendToBreach trend = last(months("2025-01", 90, 91.0, 92.0, 93.0, 94.0, 95.0, 96.0));

        assertThat(trend.months()).isNull();
        assertThat(trend.outlook()).isEqualTo("none_in_sight");
    }

    @Test
    void aRiseReachesTheUpperEndOfARange() {
        List<ReturnPoint> points = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            points.add(point("2025-0" + month, 1, 85.0 + month, "between", 80.0, 92.0));
        }
        assertThat(last(points).months()).isEqualTo(2);
    }

    @Test
    void aLevelSeriesBreachesWhenItsTrajectoryRisesAboveIt() {
        // The period after June is July: the standing threshold holds until the trajectory's steps of 60, 61 and 62.
        TrendToBreach trend = last(
                months("2025-01", 59, 60.5, 60.5, 60.5, 60.5, 60.5, 60.5),
                row(true, "2025-10-01", "2025-10-31", 60, 0),
                row(true, "2025-11-01", "2025-11-30", 61, 0),
                row(false, "2025-04-01", "2026-03-31", 59, 0));

        assertThat(trend.months()).isEqualTo(5);
    }

    @Test
    void aQuarterlySeriesMovesInQuarters() {
        List<ReturnPoint> points = new ArrayList<>();
        String[] starts = {"2024-04", "2024-07", "2024-10", "2025-01", "2025-04", "2025-07"};
        for (int i = 0; i < starts.length; i++) {
            points.add(point(starts[i], 3, 100.0 - i, "at_least", 94.0, null));
        }
        TrendToBreach trend = last(points);

        assertThat(trend.slope()).isEqualTo(-1.0 / 3, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(trend.months()).isEqualTo(6);
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThat(last(months("2025-01", 90, 95.0, 94.0, 93.0)).reason()).isEqualTo("too_few_points");
        assertThat(last(List.of(point("2025-01", 1, 5.0, "none", null, null))).reason())
                .isEqualTo("no_threshold");
        assertThat(last(List.of(point("2025-01", 1, 0.0, "zero_tolerance", null, null)))
                        .reason())
                .isEqualTo("trend_not_for_zero_tolerance");
        assertThat(last(months("2025-01", 90, 95.0, 94.0, 93.0, 92.0, 91.0, 89.0))
                        .outlook())
                .isEqualTo("in_breach");
    }

    @Test
    void onlyTheNewestValuesMakeTheTrend() {
        Double[] values = new Double[18];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 6 ? 50.0 : 95.0;
        }
        assertThat(last(months("2024-01", 40, values)).slope()).isZero();
    }
}
