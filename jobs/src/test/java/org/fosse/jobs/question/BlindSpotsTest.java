package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BlindSpotsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static TableRow<ProfileTable> profile(Unit unit, long indicators, long requirements, LocalDate end) {
        return ProfileTable.TABLE
                .row()
                .set(ProfileTable.AREA_CODE, unit.code())
                .set(ProfileTable.QUALITY_DOMAIN, "access")
                .set(ProfileTable.INDICATORS, indicators)
                .set(ProfileTable.INDICATOR_PERIOD_END, end)
                .set(ProfileTable.REQUIREMENTS, requirements)
                .set(ProfileTable.SCHEDULE_PERIOD_END, end)
                .set(ProfileTable.ASSESSED_DOMAINS, 0L)
                .set(ProfileTable.ASSESSMENTS_NOT_SHOWN, 0L)
                .build();
    }

    private static List<String> found(List<TableRow<EvidenceTable>> evidence, List<TableRow<ProfileTable>> profiles) {
        return BlindSpots.of(
                        List.of(EvidenceFixtures.PRACTICE, EvidenceFixtures.OTHER),
                        Map.of("access", "Access to care"),
                        evidence,
                        profiles,
                        EvidenceFixtures.RULES,
                        EvidenceFixtures.TODAY)
                .stream()
                .map(spot -> spot.get(BlindSpotTable.UNIT_CODE) + " " + spot.get(BlindSpotTable.THEME) + " "
                        + spot.get(BlindSpotTable.KIND).text())
                .toList();
    }

    private static TableRow<EvidenceTable> of(
            Unit unit,
            EvidenceRule rule,
            EvidenceKind kind,
            EvidenceDirection side,
            LocalDate to,
            @Nullable String reason) {
        return EvidenceFixtures.evidence(unit, rule, kind, side, "X", to, "QK1", reason);
    }

    @Test
    void whatOthersHaveAndAUnitHasNotIsSaid() {
        TableRow<ProfileTable> assessed = ProfileTable.TABLE
                .row(profile(EvidenceFixtures.PRACTICE, 0, 0, MARCH))
                .set(ProfileTable.ASSESSMENTS_NOT_SHOWN, 1L)
                .set(ProfileTable.ASSESSED_ON, MARCH)
                .build();

        assertThat(found(List.of(), List.of(assessed)))
                .containsExactly("P1 all single_source", "P2 all never_assessed", "P2 all no_data");
    }

    @Test
    void whatAProfileShowsIsNeverCalledMissing() {
        assertThat(found(List.of(), List.of(profile(EvidenceFixtures.PRACTICE, 21, 1, MARCH))))
                .containsExactly("P2 all no_data");
    }

    @Test
    void whatPeopleSayIsAKindThatAProfileDoesNotHold() {
        TableRow<EvidenceTable> said = of(
                EvidenceFixtures.PRACTICE,
                EvidenceRule.INTELLIGENCE,
                EvidenceKind.QUALITATIVE,
                EvidenceDirection.CONCERN,
                MARCH,
                null);
        TableRow<EvidenceTable> lent = EvidenceTable.TABLE
                .row(said)
                .set(EvidenceTable.SPEAKER_CODE, "RXX")
                .build();

        assertThat(found(List.of(said), List.of(profile(EvidenceFixtures.PRACTICE, 1, 0, MARCH))))
                .doesNotContain("P1 all single_source");
        assertThat(found(List.of(lent), List.of(profile(EvidenceFixtures.PRACTICE, 1, 0, MARCH))))
                .contains("P1 all single_source");
    }

    @Test
    void theNewestPeriodSaysWhatIsHidden() {
        assertThat(found(
                        List.of(
                                of(
                                        EvidenceFixtures.PRACTICE,
                                        EvidenceRule.FUNNEL,
                                        EvidenceKind.QUANTITATIVE,
                                        EvidenceDirection.NEITHER,
                                        MARCH.minusMonths(2),
                                        null),
                                of(
                                        EvidenceFixtures.PRACTICE,
                                        EvidenceRule.FUNNEL,
                                        EvidenceKind.QUANTITATIVE,
                                        EvidenceDirection.UNKNOWN,
                                        MARCH,
                                        "suppressed")),
                        List.of()))
                .contains("P1 X suppressed")
                .doesNotContain("P1 X no_data");
    }

    @Test
    void whatIsOldIsStale() {
        assertThat(found(
                        List.of(of(
                                EvidenceFixtures.PRACTICE,
                                EvidenceRule.FUNNEL,
                                EvidenceKind.QUANTITATIVE,
                                EvidenceDirection.NEITHER,
                                LocalDate.of(2024, 3, 31),
                                null)),
                        List.of(profile(EvidenceFixtures.PRACTICE, 1, 0, LocalDate.of(2024, 3, 31)))))
                .contains("P1 all stale", "P1 X stale");
    }

    @Test
    void everyColumnIsItsOwn() {
        TableRow<EvidenceTable> hidden = of(
                EvidenceFixtures.PRACTICE,
                EvidenceRule.FUNNEL,
                EvidenceKind.QUANTITATIVE,
                EvidenceDirection.UNKNOWN,
                MARCH,
                "suppressed");
        TableRow<BlindSpotTable> spot = BlindSpots.of(
                        List.of(EvidenceFixtures.PRACTICE),
                        Map.of("access", "Access to care"),
                        List.of(hidden),
                        List.of(),
                        EvidenceFixtures.RULES,
                        EvidenceFixtures.TODAY)
                .stream()
                .filter(each -> each.get(BlindSpotTable.KIND) == BlindSpotKind.SUPPRESSED)
                .findFirst()
                .orElseThrow();
        assertThat(spot)
                .isEqualTo(BlindSpotTable.TABLE
                        .row()
                        .set(BlindSpotTable.UNIT_CODE, "P1")
                        .set(BlindSpotTable.QUALITY_DOMAIN, "access")
                        .set(BlindSpotTable.THEME, "X")
                        .set(BlindSpotTable.KIND, BlindSpotKind.SUPPRESSED)
                        .set(BlindSpotTable.UNIT_LEVEL, Level.PRACTICE)
                        .set(BlindSpotTable.UNIT_NAME, "First practice")
                        .set(BlindSpotTable.THEME_NAME, "Name of X")
                        .set(BlindSpotTable.SINCE, LocalDate.of(2026, 3, 1))
                        .set(BlindSpotTable.EVIDENCE_KIND, EvidenceKind.QUANTITATIVE)
                        .set(BlindSpotTable.FILL, "Join periods or areas until the numbers may be shown.")
                        .set(
                                BlindSpotTable.SENTENCE,
                                "First practice (P1): the newest value of Name of X is suppressed. Join periods or areas until the numbers may be shown.")
                        .set(BlindSpotTable.SOURCE_TABLE, "source")
                        .set(BlindSpotTable.SOURCE_KEY, "X/C1/2026-03-31/QK1")
                        .set(BlindSpotTable.REASON, "suppressed")
                        .build());
    }
}
