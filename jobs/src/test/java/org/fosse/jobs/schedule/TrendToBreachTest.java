package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.schedule.ScheduleCase.judge;
import static org.fosse.jobs.schedule.ScheduleCase.months;
import static org.fosse.jobs.schedule.ScheduleCase.point;
import static org.fosse.jobs.schedule.ScheduleCase.row;
import static org.fosse.schema.table.QualityScheduleTable.MONTHS_TO_BREACH;
import static org.fosse.schema.table.QualityScheduleTable.MONTHS_TO_BREACH_LATEST;
import static org.fosse.schema.table.QualityScheduleTable.MONTHS_TO_BREACH_SOONEST;
import static org.fosse.schema.table.QualityScheduleTable.REASON;
import static org.fosse.schema.table.QualityScheduleTable.TREND_OUTLOOK;
import static org.fosse.schema.table.QualityScheduleTable.TREND_SLOPE;

import java.util.ArrayList;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.BreachOutlook;
import org.junit.jupiter.api.Test;

class TrendToBreachTest {
    private static TableRow<QualityScheduleTable> last(List<ReturnObservation> points, RequirementRow... register) {
        List<TableRow<QualityScheduleTable>> judged = judge(points, register);
        return judged.get(judged.size() - 1);
    }

    @Test
    void aStraightFallReachesTheThresholdWhenItShould() {
        // 95.5 less one a month: 94.5, 93.5, 92.5, 91.5, 90.5, 89.5 come next; the sixth is the first below 90.
        TableRow<QualityScheduleTable> trend = last(months("2025-01", 90, 100.5, 99.5, 98.5, 97.5, 96.5, 95.5));

        assertThat(trend.find(TREND_SLOPE)).isEqualTo(-1);
        assertThat(trend.find(MONTHS_TO_BREACH)).isEqualTo(6);
        assertThat(trend.find(TREND_OUTLOOK)).isEqualTo(BreachOutlook.EXPECTED);
        assertThat(trend.find(MONTHS_TO_BREACH_SOONEST)).isEqualTo(6);
        assertThat(trend.find(MONTHS_TO_BREACH_LATEST)).isEqualTo(6);
    }

    @Test
    void aRiseAwayFromTheThresholdBreachesNothing() {
        TableRow<QualityScheduleTable> trend = last(months("2025-01", 90, 91.0, 92.0, 93.0, 94.0, 95.0, 96.0));

        assertThat(trend.find(MONTHS_TO_BREACH)).isNull();
        assertThat(trend.find(TREND_OUTLOOK)).isEqualTo(BreachOutlook.NONE_IN_SIGHT);
    }

    @Test
    void aRiseReachesTheUpperEndOfARange() {
        List<ReturnObservation> points = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            points.add(point("2025-0" + month, 1, 85.0 + month, "between", 80.0, 92.0));
        }
        assertThat(last(points).find(MONTHS_TO_BREACH)).isEqualTo(2);
    }

    @Test
    void aLevelSeriesBreachesWhenItsTrajectoryRisesAboveIt() {
        // The period after June is July: the standing threshold holds until the trajectory's steps of 60, 61 and 62.
        TableRow<QualityScheduleTable> trend = last(
                months("2025-01", 59, 60.5, 60.5, 60.5, 60.5, 60.5, 60.5),
                row(true, "2025-10-01", "2025-10-31", 60, 0),
                row(true, "2025-11-01", "2025-11-30", 61, 0),
                row(false, "2025-04-01", "2026-03-31", 59, 0));

        assertThat(trend.find(MONTHS_TO_BREACH)).isEqualTo(5);
    }

    @Test
    void aQuarterlySeriesMovesInQuarters() {
        List<ReturnObservation> points = new ArrayList<>();
        String[] starts = {"2024-04", "2024-07", "2024-10", "2025-01", "2025-04", "2025-07"};
        for (int i = 0; i < starts.length; i++) {
            points.add(point(starts[i], 3, 100.0 - i, "at_least", 94.0, null));
        }
        TableRow<QualityScheduleTable> trend = last(points);

        assertThat(trend.find(TREND_SLOPE)).isEqualTo(-1.0 / 3, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(trend.find(MONTHS_TO_BREACH)).isEqualTo(6);
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThat(last(months("2025-01", 90, 95.0, 94.0, 93.0)).find(REASON)).isEqualTo("too_few_points");
        assertThat(last(List.of(point("2025-01", 1, 5.0, "none", null, null))).find(REASON))
                .isEqualTo("no_threshold");
        assertThat(last(List.of(point("2025-01", 1, 0.0, "zero_tolerance", null, null)))
                        .find(REASON))
                .isEqualTo("trend_not_for_zero_tolerance");
        assertThat(last(months("2025-01", 90, 95.0, 94.0, 93.0, 92.0, 91.0, 89.0))
                        .find(TREND_OUTLOOK))
                .isEqualTo(BreachOutlook.IN_BREACH);
    }

    @Test
    void onlyTheNewestValuesMakeTheTrend() {
        Double[] values = new Double[18];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 6 ? 50.0 : 95.0;
        }
        assertThat(last(months("2024-01", 40, values)).find(TREND_SLOPE)).isZero();
    }
}
