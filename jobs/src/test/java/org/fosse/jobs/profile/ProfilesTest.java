package org.fosse.jobs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fosse.jobs.speaker.Speakers;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.ShareBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One place P1 with provider RXX, and team T1 which only its assessment names. */
class ProfilesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private static final List<TableRow<AreaTable>> AREAS =
            List.of(area("P1", "place", "The place"), area("RXX", "provider", "The trust"));

    private final Profiles profiles =
            new Profiles(AREAS, new Speakers(AREAS, List.of(partOfPlace("T1")), List.of(servesPlace("RXX"))));

    private static TableRow<AreaTable> area(String code, String level, String name) {
        return AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_CODE, code)
                .set(AreaTable.AREA_LEVEL, level)
                .set(AreaTable.AREA_NAME, name)
                .build();
    }

    private static TableRow<MembershipTable> partOfPlace(String child) {
        return MembershipTable.TABLE
                .row()
                .set(MembershipTable.CHILD_CODE, child)
                .set(MembershipTable.PARENT_CODE, "P1")
                .build();
    }

    private static TableRow<ProviderShareTable> servesPlace(String provider) {
        return ProviderShareTable.TABLE
                .row()
                .set(ProviderShareTable.PROVIDER_CODE, provider)
                .set(ProviderShareTable.AREA_CODE, "P1")
                .set(ProviderShareTable.BASIS, ShareBasis.COMMISSIONER)
                .set(ProviderShareTable.SHARE_OF_AREA, 0.25)
                .build();
    }

    /** What three of the requirements measure: one missed in the contract and by its standard, two on one side only. */
    private static final Map<String, String> MEASURES = Map.of("R1", "MW2", "R2", "MB1", "M1", "MW1", "M2", "MN");

    private void addReading(String indicator, String judgement, @Nullable Boolean meetsStandard) {
        profiles.addReading(
                IndicatorReadingTable.TABLE
                        .row()
                        .set(IndicatorReadingTable.AREA_CODE, "P1")
                        .set(IndicatorReadingTable.QUALITY_DOMAIN, "safe")
                        .set(IndicatorReadingTable.INDICATOR_ID, indicator)
                        .set(IndicatorReadingTable.PERIOD_END, JANUARY)
                        .set(IndicatorReadingTable.JUDGEMENT, judgement)
                        .set(IndicatorReadingTable.MEETS_STANDARD, meetsStandard)
                        .build(),
                "Name of " + indicator,
                "M" + indicator);
    }

    private void addReturn(String requirement, ReturnResult result, @Nullable Double distance) {
        profiles.addReturn(QualityScheduleTable.TABLE
                .row()
                .set(QualityScheduleTable.PROVIDER_CODE, "RXX")
                .set(QualityScheduleTable.CONTRACT_REF, "C1")
                .set(QualityScheduleTable.REQUIREMENT_ID, requirement)
                .set(QualityScheduleTable.REQUIREMENT_NAME, "Name of " + requirement)
                .set(QualityScheduleTable.QUALITY_DOMAIN, "safe")
                .set(QualityScheduleTable.PERIOD_END, FEBRUARY)
                .set(QualityScheduleTable.RESULT, result)
                .set(QualityScheduleTable.MET, result == ReturnResult.MET)
                .set(QualityScheduleTable.DISTANCE, distance)
                .set(QualityScheduleTable.MEASURE_ID, MEASURES.get(requirement))
                .build());
    }

    private static RowBuilder<AssessmentScoreTable> score(String domain, @Nullable Integer level, int change) {
        return AssessmentScoreTable.TABLE
                .row()
                .set(AssessmentScoreTable.FRAMEWORK_ID, "F")
                .set(AssessmentScoreTable.DOMAIN_ID, domain)
                .set(AssessmentScoreTable.DOMAIN_NAME, "Domain " + domain)
                .set(AssessmentScoreTable.ITEM_ID, "all")
                .set(AssessmentScoreTable.QUALITY_DOMAIN, "safe")
                .set(AssessmentScoreTable.BODY_CODE, "T1")
                .set(AssessmentScoreTable.BODY_LEVEL, "team")
                .set(AssessmentScoreTable.BODY_NAME, "The team")
                .set(AssessmentScoreTable.VOICE, "staff")
                .set(AssessmentScoreTable.ASSESSED_ON, OCTOBER)
                .set(AssessmentScoreTable.SCALE_MIN, 1)
                .set(AssessmentScoreTable.SCALE_MAX, 5)
                .set(AssessmentScoreTable.SCALE_BEST, 5)
                .set(AssessmentScoreTable.LEVEL, level)
                .set(AssessmentScoreTable.CHANGE, change)
                .set(AssessmentScoreTable.LATEST, true)
                .set(AssessmentScoreTable.STALE, false);
    }

    private TableRow<ProfileTable> row(String area) {
        List<TableRow<ProfileTable>> rows = profiles.rows().stream()
                .filter(row -> row.get(ProfileTable.AREA_CODE).equals(area))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void everyColumnHasItsOwnValue() {
        for (int i = 0; i < 4; i++) {
            addReading("B" + i, "better", true);
        }
        addReading("W2", "worse", false);
        addReading("W1", "worse", false);
        addReading("S1", "similar", false);
        for (int i = 0; i < 6; i++) {
            addReturn("M" + i, ReturnResult.MET, 1.0);
        }
        for (int i = 0; i < 5; i++) {
            addReturn("R" + i, ReturnResult.BREACHED, i == 3 ? -9.0 : -1.0);
        }
        addReturn("N", ReturnResult.NO_THRESHOLD, null);
        for (int i = 0; i < 8; i++) {
            profiles.addScore(score("A" + i, i == 7 ? 2 : 3, 1).build());
        }
        for (int i = 0; i < 9; i++) {
            profiles.addScore(score("X" + i, null, 0).build());
        }
        for (int i = 0; i < 10; i++) {
            profiles.addScore(
                    score("Z" + i, 4, -1).set(AssessmentScoreTable.STALE, true).build());
        }
        for (int i = 0; i < 11; i++) {
            profiles.addScore(score("Q" + i, 4, 1).build());
        }

        assertRow(row("P1"))
                .has(ProfileTable.AREA_CODE, "P1")
                .has(ProfileTable.QUALITY_DOMAIN, "safe")
                .has(ProfileTable.AREA_LEVEL, "place")
                .has(ProfileTable.AREA_NAME, "The place")
                .has(ProfileTable.EVIDENCE, "indicators, schedule, assessment")
                .has(ProfileTable.ATTRIBUTED, "schedule, assessment")
                .has(ProfileTable.SERVED_BY, "The trust (RXX) 25.0%")
                .has(ProfileTable.INDICATORS, 7L)
                .has(ProfileTable.INDICATORS_ATTRIBUTED, 0L)
                .has(ProfileTable.INDICATOR_PERIOD_END, JANUARY)
                .has(ProfileTable.INDICATORS_BETTER, 4L)
                .has(ProfileTable.INDICATORS_WORSE, 2L)
                .has(ProfileTable.INDICATORS_BELOW_STANDARD, 3L)
                .has(ProfileTable.MEASURES_IN_BOTH, 3L)
                .has(ProfileTable.MEASURES_MISSED_IN_BOTH, 1L)
                .has(ProfileTable.MISSED_MEASURE_ID, "MW2")
                .has(ProfileTable.WORSE_INDICATOR_ID, "W1")
                .has(ProfileTable.WORSE_INDICATOR_NAME, "Name of W1")
                .has(ProfileTable.REQUIREMENTS, 12L)
                .has(ProfileTable.REQUIREMENTS_MET, 6L)
                .has(ProfileTable.REQUIREMENTS_BREACHED, 5L)
                .has(ProfileTable.BREACHED_REQUIREMENT, "Name of R3")
                .has(ProfileTable.BREACHED_PROVIDER, "RXX")
                .has(ProfileTable.SCHEDULE_PERIOD_END, FEBRUARY)
                .has(ProfileTable.ASSESSED_DOMAINS, 29L)
                .has(ProfileTable.ASSESSMENTS_STALE, 10L)
                .has(ProfileTable.ASSESSMENTS_NOT_SHOWN, 9L)
                .has(ProfileTable.LOWEST_LEVEL, 2)
                .has(ProfileTable.LOWEST_LEVEL_BEST, 5)
                .has(ProfileTable.LOWEST_LEVEL_DOMAIN, "F, Domain A7, The team, staff")
                .has(ProfileTable.LEVELS_IMPROVED, 19L)
                .has(ProfileTable.LEVELS_WORSENED, 10L)
                .has(ProfileTable.ASSESSED_ON, OCTOBER)
                .hasNothingElse();
    }

    @Test
    void staleAndWorsenedAreTwoThings() {
        profiles.addScore(score("A", 4, 0).set(AssessmentScoreTable.STALE, true).build());
        profiles.addScore(score("B", 4, -1).build());
        profiles.addScore(score("C", 4, -1).build());

        assertRow(row("T1")).has(ProfileTable.ASSESSMENTS_STALE, 1L).has(ProfileTable.LEVELS_WORSENED, 2L);
    }

    @Test
    void aBodyThatNoAreaFileNamesHasItsOwnRow() {
        profiles.addScore(score("A", 3, 0).build());

        assertRow(row("T1")).has(ProfileTable.AREA_LEVEL, "team").has(ProfileTable.AREA_NAME, "The team");
        assertRow(row("P1")).has(ProfileTable.ASSESSED_DOMAINS, 1L);
    }

    @Test
    void aProviderHasItsReturnsItselfToo() {
        addReturn("R", ReturnResult.MET, 1.0);

        assertRow(row("RXX"))
                .has(ProfileTable.AREA_LEVEL, "provider")
                .has(ProfileTable.REQUIREMENTS, 1L)
                .has(ProfileTable.EVIDENCE, "schedule")
                .hasNo(ProfileTable.ATTRIBUTED, ProfileTable.SERVED_BY)
                .hasNo(ProfileTable.BREACHED_REQUIREMENT, ProfileTable.LOWEST_LEVEL, ProfileTable.WORSE_INDICATOR_ID);
    }

    @Test
    void whereLessIsBetterTheHighestLevelIsTheLowest() {
        profiles.addScore(
                score("A", 2, 0).set(AssessmentScoreTable.SCALE_BEST, 1).build());
        profiles.addScore(
                score("B", 4, 0).set(AssessmentScoreTable.SCALE_BEST, 1).build());

        assertRow(row("T1")).has(ProfileTable.LOWEST_LEVEL, 4).has(ProfileTable.LOWEST_LEVEL_BEST, 1);
    }

    @Test
    void aLatestLevelCountsShownOrWithheldAndNothingElse() {
        assertThat(ProfileJob.counts(score("A", 3, 0).build())).isTrue();
        assertThat(ProfileJob.counts(score("A", null, 0)
                        .set(AssessmentScoreTable.REASON, "small_group")
                        .build()))
                .isTrue();
        assertThat(List.of(
                        score("A", null, 0).set(AssessmentScoreTable.REASON, "not_yet"),
                        score("A", 3, 0).set(AssessmentScoreTable.LATEST, false),
                        score("A", 3, 0).set(AssessmentScoreTable.ITEM_ID, "plan")))
                .noneMatch(row -> ProfileJob.counts(row.build()));
    }
}
