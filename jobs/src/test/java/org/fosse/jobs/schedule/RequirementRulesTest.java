package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.schedule.ScheduleCase.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.schedule.RequirementRules.Checked;
import org.fosse.jobs.schedule.RequirementRules.Placed;
import org.fosse.jobs.schedule.ReturnRules.Description;
import org.fosse.schema.table.RequirementCheckedTable;
import org.junit.jupiter.api.Test;

class RequirementRulesTest {
    private static final Schedules SCHEDULES = Schedules.blank()
            .with(Map.of(
                    "NAT-X",
                    new ScheduleRequirement(
                            "NAT-X",
                            null,
                            "Shared",
                            "national",
                            "access",
                            "percent",
                            "at_least",
                            60.0,
                            null,
                            "monthly",
                            List.of("acute"),
                            null,
                            "A fine",
                            "",
                            "a source")));
    private static final Set<String> DOMAINS = Set.of("access");
    private static final RequirementRow YEAR = row(false, "2025-04-01", "2026-03-31", 90, 0);

    private static List<Checked> check(Placed... rows) {
        return new RequirementRules(SCHEDULES, DOMAINS).check(List.of(rows));
    }

    private static List<Checked> check(RequirementRow... rows) {
        List<Placed> placed = new ArrayList<>();
        for (RequirementRow each : rows) {
            placed.add(new Placed(each, true, "a.csv", placed.size() + 2));
        }
        return check(placed.toArray(Placed[]::new));
    }

    @Test
    void differentThresholdsOfOneRequirementMayNotShareADay() {
        assertThat(check(YEAR, row(false, "2025-10-01", "2026-03-31", 92, 0)))
                .extracting(Checked::rule)
                .containsExactly(Rule.OVERLAPPING_THRESHOLDS, Rule.OVERLAPPING_THRESHOLDS);
    }

    @Test
    void aTrajectoryARevisionAndAFollowingThresholdDoNotOverlap() {
        assertThat(check(
                        row(false, "2025-04-01", "2025-09-30", 90, 0),
                        row(false, "2025-10-01", "2026-03-31", 92, 0),
                        row(true, "2025-05-01", "2025-05-31", 85, 0),
                        row(false, "2025-06-01", "2026-03-31", 80, 1)))
                .extracting(Checked::rule)
                .containsOnlyNulls();
    }

    @Test
    void theSameRowInAnotherFileIsARepetitionAndInOneFileADuplicate() {
        List<Checked> checked = check(
                new Placed(YEAR, true, "a.csv", 2),
                new Placed(YEAR, true, "a.csv", 3),
                new Placed(YEAR, true, "b.csv", 2));

        assertThat(checked).extracting(Checked::rule).containsExactly(null, Rule.DUPLICATE_ROW, null);
        assertThat(checked).extracting(Checked::repeated).containsExactly(false, false, true);
        assertThat(checked.get(1).first().line()).isEqualTo(2);
    }

    @Test
    void twoThresholdsForTheSameDaysContradictEachOther() {
        assertThat(check(YEAR, row(false, "2025-04-01", "2026-03-31", 91, 0)))
                .extracting(Checked::rule)
                .containsExactly(Rule.CONFLICTING_DUPLICATE, Rule.CONFLICTING_DUPLICATE);
    }

    @Test
    void aRowThatOnlyNamesASharedRequirementTakesTheRestFromIt() {
        assertThat(check(named("NAT-X", null))).singleElement().satisfies(checked -> {
            assertThat(checked.rule()).isNull();
            assertThat(checked.row().name()).isEqualTo("Shared");
            assertThat(checked.row().low()).isEqualTo(60);
            assertThat(checked.row().consequence()).isEqualTo("A fine");
        });
        assertThat(check(named("NAT-Y", "access")))
                .extracting(Checked::rule)
                .containsExactly(Rule.UNKNOWN_CATALOGUE_ID);
        assertThat(check(named(null, "access")))
                .extracting(Checked::rule)
                .containsExactly(Rule.UNDESCRIBED_REQUIREMENT);
        assertThat(check(named("NAT-X", "elsewhere")))
                .extracting(Checked::rule)
                .containsExactly(Rule.UNKNOWN_QUALITY_DOMAIN);
        assertThat(check(new Placed(YEAR, false, "a.csv", 2)))
                .extracting(Checked::rule)
                .containsExactly(Rule.UNKNOWN_PROVIDER);
    }

    @Test
    void aReturnMayNotComeBeforeItsContract() {
        RequirementRow fromJune = row(false, "2025-06-01", "2026-03-31", 90, 0);
        ReturnRules rules = new ReturnRules(SCHEDULES, DOMAINS, new ContractRegister(List.of(fromJune)));
        Description described = rules.describe(ScheduleCase.WAITS, nothing());

        assertThat(broken(rules, described, "2025/26", "2025-05-01", "2025-05-31"))
                .isEqualTo(Rule.RETURN_BEFORE_CONTRACT);
        assertThat(broken(rules, described, "2025/26", "2025-06-01", "2025-06-30"))
                .isNull();
        assertThat(broken(rules, described, "2025/26", "2026-04-01", "2026-04-30"))
                .isEqualTo(Rule.OUTSIDE_CONTRACT_YEAR);
        assertThat(broken(rules, described, "2024/25", "2024-03-01", "2024-03-31"))
                .isEqualTo(Rule.RETURN_BEFORE_CONTRACT);
        assertThat(broken(rules, described, "2024/25", "2024-04-01", "2024-04-30"))
                .isNull();
    }

    @Test
    void aReturnIsDescribedByItselfThenItsContractThenTheCatalogue() {
        ReturnRules rules = new ReturnRules(SCHEDULES, DOMAINS, new ContractRegister(List.of(YEAR)));

        assertThat(rules.describe(ScheduleCase.WAITS, nothing()).name()).isEqualTo("Waits");
        assertThat(rules.describe("NAT-X", nothing()).type()).isEqualTo("national");
        assertThat(rules.describe("NAT-X", nothing()).catalogueId()).isEqualTo("NAT-X");
        assertThat(broken(rules, rules.describe("R-9", nothing()), "2025/26", "2025-06-01", "2025-06-30"))
                .isEqualTo(Rule.UNDESCRIBED_REQUIREMENT);
    }

    private static Rule broken(ReturnRules rules, Description described, String year, String from, String to) {
        return rules.broken(true, described, year, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Description nothing() {
        return new Description(null, null, null, null, null, null, null, null);
    }

    private static RequirementRow named(String catalogueId, String domain) {
        return new RequirementRow(RequirementCheckedTable.TABLE
                .row()
                .set(RequirementCheckedTable.CONTRACT_YEAR, "2025/26")
                .set(RequirementCheckedTable.REQUIREMENT_ID, ScheduleCase.WAITS)
                .set(RequirementCheckedTable.CATALOGUE_ID, catalogueId)
                .set(RequirementCheckedTable.QUALITY_DOMAIN, domain)
                .set(RequirementCheckedTable.TRAJECTORY, false)
                .set(RequirementCheckedTable.VALID_FROM, LocalDate.of(2025, 4, 1))
                .set(RequirementCheckedTable.VALID_TO, LocalDate.of(2026, 3, 31))
                .set(RequirementCheckedTable.FREQUENCY, "monthly")
                .set(RequirementCheckedTable.REVISION, 0)
                .build());
    }
}
