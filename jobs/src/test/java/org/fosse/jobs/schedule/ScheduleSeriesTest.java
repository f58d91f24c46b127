package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.schedule.ScheduleCase.judge;
import static org.fosse.jobs.schedule.ScheduleCase.month;
import static org.fosse.jobs.schedule.ScheduleCase.months;
import static org.fosse.jobs.schedule.ScheduleCase.point;
import static org.fosse.jobs.schedule.ScheduleCase.row;
import static org.fosse.jobs.schedule.ScheduleCase.said;

import java.time.LocalDate;
import java.util.List;
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
                    assertThat(judged.result()).isEqualTo(result);
                    assertThat(judged.distance()).isEqualTo(distance);
                });
    }

    @Test
    void aRunOfBreachesCountsPeriodsAndMonthsAndEndsWhereItIsMet() {
        List<Judged> judged = judge(months("2025-01", 90, 91.0, 89.0, 88.0, 92.0, 87.0));

        assertThat(judged).extracting(Judged::run).containsExactly(0, 1, 2, 0, 1);
        assertThat(judged).extracting(Judged::runMonths).containsExactly(0, 1, 2, 0, 1);
        assertThat(judged.get(2).runFrom()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(judged.get(3).runFrom()).isNull();
        assertThat(judged.get(3).resultSince()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void aPeriodWithoutValueShowsTheLastRunKnownAndEndsIt() {
        List<Judged> judged = judge(months("2025-01", 90, 89.0, 89.0, null, 88.0));

        assertThat(judged).extracting(Judged::run).containsExactly(1, 2, 2, 1);
        assertThat(judged.get(2).result()).isEqualTo("missing");
        assertThat(judged.get(2).reason()).isEqualTo("run_carried,no_value");
        assertThat(judged).extracting(Judged::runMonths).containsExactly(1, 2, 2, 1);
        assertThat(judged.get(3).reason()).contains("gap_in_run");
    }

    @Test
    void aReturnThatNeverCameEndsTheRunAndIsSaidAsLongAsTheNextOneLasts() {
        List<Judged> judged = judge(List.of(
                month("2025-01", 89.0, 90),
                month("2025-03", 88.0, 90),
                month("2025-04", 88.0, 90),
                month("2025-05", 91.0, 90)));

        assertThat(judged).extracting(Judged::run).containsExactly(1, 1, 2, 0);
        assertThat(judged)
                .extracting(each -> String.valueOf(each.reason()).contains("gap_in_run"))
                .containsExactly(false, true, true, false);
        assertThat(judged.get(2).resultSince()).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void monthsAndQuartersAreSeriesOfTheirOwn() {
        List<Judged> judged = judge(List.of(
                month("2025-01", 89.0, 90),
                point("2025-01", 3, 89.0, "at_least", 90.0, null),
                month("2025-02", 89.0, 90)));

        assertThat(judged).extracting(Judged::run).containsExactly(1, 2, 1);
        assertThat(judged).extracting(Judged::runMonths).containsExactly(1, 2, 3);
    }

    @Test
    void theTrajectoryComesBeforeTheStandingThresholdAndThatBeforeTheReturn() {
        RequirementRow standing = row(false, "2025-04-01", "2026-03-31", 90, 0);
        RequirementRow step = row(true, "2025-05-01", "2025-05-31", 85, 0);
        List<Judged> judged = judge(months("2025-03", 70, 80.0, 86.0, 86.0), standing, step);

        assertThat(judged)
                .extracting(each -> each.threshold().source())
                .containsExactly("return", "contract", "contract_trajectory");
        assertThat(judged).extracting(Judged::result).containsExactly("met", "breached", "met");
        assertThat(judged.get(1).reason()).contains("threshold_differs_from_contract");
        assertThat(judged.get(1).dueOn()).isEqualTo(LocalDate.of(2025, 5, 20));
    }

    @Test
    void aHigherRevisionOfTheContractReplacesTheThresholdOnItsDays() {
        RequirementRow first = row(false, "2025-04-01", "2026-03-31", 90, 0);
        RequirementRow varied = row(false, "2025-05-01", "2026-03-31", 80, 1);

        assertThat(judge(months("2025-04", 70, 85.0, 85.0), first, varied))
                .extracting(Judged::result)
                .containsExactly("breached", "met");
    }

    @Test
    void theLastChangeIsBetterOrWorseTowardsTheThreshold() {
        List<Judged> judged = judge(months("2025-01", 90, 91.0, null, 92.0, 92.0, 91.5));

        assertThat(judged).extracting(Judged::change).containsExactly(null, null, 1.0, 0.0, -0.5);
        assertThat(judged).extracting(Judged::meaning).containsExactly(null, null, "better", "no_change", "worse");
        assertThat(judge(List.of(
                                point("2025-01", 1, 90.0, "between", 85.0, 92.0),
                                point("2025-02", 1, 91.0, "between", 85.0, 92.0)))
                        .get(1)
                        .meaning())
                .isEqualTo("worse");
        assertThat(judge(List.of(
                                point("2025-01", 1, 9.0, "none", null, null),
                                point("2025-02", 1, 8.0, "none", null, null)))
                        .get(1)
                        .meaning())
                .isEqualTo("lower");
    }

    @Test
    void aRevisionReplacesTheValueAndItsOwnIsKept() {
        ReturnPoint newest = month("2025-01", 91.0, 90);
        ReturnPoint older = month("2025-01", 88.0, 90);

        assertThat(judge(List.of(newest, older))).singleElement().satisfies(judged -> {
            assertThat(judged.result()).isEqualTo("met");
            assertThat(judged.revisions()).isEqualTo(1);
            assertThat(judged.before()).isEqualTo(88);
        });
    }

    @Test
    void whatWasSaidInACallCountsWhereThereIsNoValue() {
        assertThat(judge(List.of(
                        said("2025-04", "yes"),
                        said("2025-07", "no"),
                        said("2025-10", "partly"),
                        said("2026-01", "not_known"))))
                .extracting(Judged::result, Judged::run)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("met", 0),
                        org.assertj.core.groups.Tuple.tuple("breached", 1),
                        org.assertj.core.groups.Tuple.tuple("partly_met", 1),
                        org.assertj.core.groups.Tuple.tuple("missing", 1));
    }

    @Test
    void onlyTheNewestPeriodIsTheLatest() {
        assertThat(judge(months("2025-01", 90, 91.0, 92.0)))
                .extracting(Judged::latest)
                .containsExactly(false, true);
    }
}
