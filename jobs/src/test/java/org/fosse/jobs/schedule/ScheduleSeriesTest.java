package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.schedule.ScheduleCase.judge;
import static org.fosse.jobs.schedule.ScheduleCase.month;
import static org.fosse.jobs.schedule.ScheduleCase.months;
import static org.fosse.jobs.schedule.ScheduleCase.point;
import static org.fosse.jobs.schedule.ScheduleCase.row;
import static org.fosse.jobs.schedule.ScheduleCase.said;
import static org.fosse.schema.table.QualityScheduleTable.BREACH_FROM;
import static org.fosse.schema.table.QualityScheduleTable.BREACH_MONTHS;
import static org.fosse.schema.table.QualityScheduleTable.BREACH_RUN;
import static org.fosse.schema.table.QualityScheduleTable.CHANGE_MEANING;
import static org.fosse.schema.table.QualityScheduleTable.DISTANCE;
import static org.fosse.schema.table.QualityScheduleTable.DUE_ON;
import static org.fosse.schema.table.QualityScheduleTable.LATEST;
import static org.fosse.schema.table.QualityScheduleTable.REASON;
import static org.fosse.schema.table.QualityScheduleTable.RESULT;
import static org.fosse.schema.table.QualityScheduleTable.RESULT_SINCE;
import static org.fosse.schema.table.QualityScheduleTable.REVISIONS;
import static org.fosse.schema.table.QualityScheduleTable.THRESHOLD_SOURCE;
import static org.fosse.schema.table.QualityScheduleTable.VALUE_BEFORE_REVISION;
import static org.fosse.schema.table.QualityScheduleTable.VALUE_CHANGE;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.ChangeMeaning;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.ThresholdSource;
import org.fosse.tables.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleSeriesTest {
    @ParameterizedTest(name = "{0} {1} to {2}: {3} is {4}, {5} from it")
    @CsvSource({
        "at_least, 90, , 90, met, 0",
        "at_least, 90, , 89.5, breached, -0.5",
        "at_most, , 5, 5.5, breached, -0.5",
        "between, 85, 92, 85, met, 0",
        "between, 85, 92, 91, met, 1",
        "between, 85, 92, 93, breached, -1",
        "zero_tolerance, , , 0, met, 0",
        "zero_tolerance, , , 1, breached, -1",
        "none, , , 18, no_threshold, ",
        ", , , 18, no_threshold, "
    })
    void eachDirectionIsJudgedByItsOwnThreshold(
            String direction, Double low, Double high, double value, String result, Double distance) {
        assertThat(judge(List.of(point("2025-04", 1, value, direction, low, high))))
                .singleElement()
                .satisfies(judged -> {
                    assertThat(judged.find(RESULT)).isEqualTo(Word.of(ReturnResult.class, result));
                    assertThat(judged.find(DISTANCE)).isEqualTo(distance);
                });
    }

    @Test
    void aRunOfBreachesCountsPeriodsAndMonthsAndEndsWhereItIsMet() {
        List<TableRow<QualityScheduleTable>> judged = judge(months("2025-01", 90, 91.0, 89.0, 88.0, 92.0, 87.0));

        assertThat(judged).extracting(row -> row.find(BREACH_RUN)).containsExactly(0, 1, 2, 0, 1);
        assertThat(judged).extracting(row -> row.find(BREACH_MONTHS)).containsExactly(0, 1, 2, 0, 1);
        assertThat(judged.get(2).find(BREACH_FROM)).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(judged.get(3).find(BREACH_FROM)).isNull();
        assertThat(judged.get(3).find(RESULT_SINCE)).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void aPeriodWithoutValueShowsTheLastRunKnownAndEndsIt() {
        List<TableRow<QualityScheduleTable>> judged = judge(months("2025-01", 90, 89.0, 89.0, null, 88.0));

        assertThat(judged).extracting(row -> row.find(BREACH_RUN)).containsExactly(1, 2, 2, 1);
        assertThat(judged.get(2).find(RESULT)).isEqualTo(ReturnResult.MISSING);
        assertThat(judged.get(2).find(REASON)).isEqualTo("run_carried,no_value");
        assertThat(judged).extracting(row -> row.find(BREACH_MONTHS)).containsExactly(1, 2, 2, 1);
        assertThat(judged.get(3).find(REASON)).contains("gap_in_run");
    }

    @Test
    void aReturnThatNeverCameEndsTheRunAndIsSaidAsLongAsTheNextOneLasts() {
        List<TableRow<QualityScheduleTable>> judged = judge(List.of(
                month("2025-01", 89.0, 90),
                month("2025-03", 88.0, 90),
                month("2025-04", 88.0, 90),
                month("2025-05", 91.0, 90)));

        assertThat(judged).extracting(row -> row.find(BREACH_RUN)).containsExactly(1, 1, 2, 0);
        assertThat(judged)
                .extracting(each -> String.valueOf(each.find(REASON)).contains("gap_in_run"))
                .containsExactly(false, true, true, false);
        assertThat(judged.get(2).find(RESULT_SINCE)).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void monthsAndQuartersAreSeriesOfTheirOwn() {
        List<TableRow<QualityScheduleTable>> judged = judge(List.of(
                month("2025-01", 89.0, 90),
                point("2025-01", 3, 89.0, "at_least", 90.0, null),
                month("2025-02", 89.0, 90)));

        assertThat(judged).extracting(row -> row.find(BREACH_RUN)).containsExactly(1, 2, 1);
        assertThat(judged).extracting(row -> row.find(BREACH_MONTHS)).containsExactly(1, 2, 3);
    }

    @Test
    void theTrajectoryComesBeforeTheStandingThresholdAndThatBeforeTheReturn() {
        RequirementRow standing = row(false, "2025-04-01", "2026-03-31", 90, 0);
        RequirementRow step = row(true, "2025-05-01", "2025-05-31", 85, 0);
        List<TableRow<QualityScheduleTable>> judged = judge(months("2025-03", 70, 80.0, 86.0, 86.0), standing, step);

        assertThat(judged)
                .extracting(each -> each.find(THRESHOLD_SOURCE))
                .containsExactly(ThresholdSource.RETURN, ThresholdSource.CONTRACT, ThresholdSource.CONTRACT_TRAJECTORY);
        assertThat(judged)
                .extracting(row -> row.find(RESULT))
                .containsExactly(ReturnResult.MET, ReturnResult.BREACHED, ReturnResult.MET);
        assertThat(judged.get(1).find(REASON)).contains("threshold_differs_from_contract");
        assertThat(judged.get(1).find(DUE_ON)).isEqualTo(LocalDate.of(2025, 5, 20));
    }

    @Test
    void aHigherRevisionOfTheContractReplacesTheThresholdOnItsDays() {
        RequirementRow first = row(false, "2025-04-01", "2026-03-31", 90, 0);
        RequirementRow varied = row(false, "2025-05-01", "2026-03-31", 80, 1);

        assertThat(judge(months("2025-04", 70, 85.0, 85.0), first, varied))
                .extracting(row -> row.find(RESULT))
                .containsExactly(ReturnResult.BREACHED, ReturnResult.MET);
    }

    @Test
    void theLastChangeIsBetterOrWorseTowardsTheThreshold() {
        List<TableRow<QualityScheduleTable>> judged = judge(months("2025-01", 90, 91.0, null, 92.0, 92.0, 91.5));

        assertThat(judged).extracting(row -> row.find(VALUE_CHANGE)).containsExactly(null, null, 1.0, 0.0, -0.5);
        assertThat(judged)
                .extracting(row -> row.find(CHANGE_MEANING))
                .containsExactly(null, null, ChangeMeaning.BETTER, ChangeMeaning.NO_CHANGE, ChangeMeaning.WORSE);
        assertThat(judge(List.of(
                                point("2025-01", 1, 90.0, "between", 85.0, 92.0),
                                point("2025-02", 1, 91.0, "between", 85.0, 92.0)))
                        .get(1)
                        .find(CHANGE_MEANING))
                .isEqualTo(ChangeMeaning.WORSE);
        assertThat(judge(List.of(
                                point("2025-01", 1, 9.0, "none", null, null),
                                point("2025-02", 1, 8.0, "none", null, null)))
                        .get(1)
                        .find(CHANGE_MEANING))
                .isEqualTo(ChangeMeaning.LOWER);
    }

    @Test
    void aRevisionReplacesTheValueAndItsOwnIsKept() {
        ReturnObservation newest = month("2025-01", 91.0, 90);
        ReturnObservation older = month("2025-01", 88.0, 90);

        assertThat(judge(List.of(newest, older))).singleElement().satisfies(judged -> {
            assertThat(judged.find(RESULT)).isEqualTo(ReturnResult.MET);
            assertThat(judged.find(REVISIONS)).isEqualTo(1);
            assertThat(judged.find(VALUE_BEFORE_REVISION)).isEqualTo(88);
        });
    }

    @Test
    void whatWasSaidInACallCountsWhereThereIsNoValue() {
        assertThat(judge(List.of(
                        said("2025-04", "yes"),
                        said("2025-07", "no"),
                        said("2025-10", "partly"),
                        said("2026-01", "not_known"))))
                .extracting(row -> row.find(RESULT), row -> row.find(BREACH_RUN))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ReturnResult.MET, 0),
                        org.assertj.core.groups.Tuple.tuple(ReturnResult.BREACHED, 1),
                        org.assertj.core.groups.Tuple.tuple(ReturnResult.PARTLY_MET, 1),
                        org.assertj.core.groups.Tuple.tuple(ReturnResult.MISSING, 1));
    }

    @Test
    void onlyTheNewestPeriodIsTheLatest() {
        assertThat(judge(months("2025-01", 90, 91.0, 92.0)))
                .extracting(row -> row.find(LATEST))
                .containsExactly(false, true);
    }
}
