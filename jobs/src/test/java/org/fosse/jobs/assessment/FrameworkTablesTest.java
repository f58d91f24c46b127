package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fosse.config.Framework;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FrameworkLevelTable;
import org.fosse.schema.table.FrameworkTable;
import org.junit.jupiter.api.Test;

class FrameworkTablesTest {
    private static final Framework FRAMEWORK = new Framework(
            "F",
            "A framework",
            "a team",
            List.of("team", "place"),
            "A paper",
            new Framework.Scale(1, 5, 4, List.of(2, 3, 5), false, "Levels are local"),
            List.of("self", "peer"),
            Map.of("peer", "independent"),
            Map.of("team", "The manager"),
            new Framework.Rounds(12, 18),
            new Framework.Reading(6, 7, 8),
            Map.of("in_care", "While in care"),
            List.of(new Framework.Cohort("first", "First", LocalDate.of(2023, 8, 1), null)),
            Map.of("data", "Help with data"),
            List.of(
                    domain("A", null, null, List.of(), List.of()),
                    domain(
                            "A1",
                            "A",
                            "in_care",
                            List.of("T1", "T2"),
                            List.of(
                                    new Framework.Wording("1", "How?", "self", LocalDate.of(2020, 1, 1)),
                                    new Framework.Wording("2", "How well?", "staff", LocalDate.of(2025, 1, 1))))));

    private static Framework.Domain domain(
            String id, String parent, String phase, List<String> bodies, List<Framework.Wording> wordings) {
        return new Framework.Domain(
                id,
                "Domain " + id,
                parent,
                "safe",
                phase,
                "co_produced",
                bodies,
                List.of(new Framework.LevelText(2, "little")),
                wordings,
                Map.of("plan", "There is a plan"));
    }

    @Test
    void everyColumnOfADomainHasItsOwnValue() {
        List<TableRow<FrameworkTable>> rows = FrameworkJob.list(FRAMEWORK);
        assertThat(rows).hasSize(2);
        assertRow(rows.get(0))
                .has(FrameworkTable.DOMAIN_ORDER, 1)
                .hasNo(
                        FrameworkTable.PARENT_DOMAIN_ID,
                        FrameworkTable.PHASE,
                        FrameworkTable.PHASE_NAME,
                        FrameworkTable.ASKED_BODIES,
                        FrameworkTable.WORDING_VERSION);
        assertRow(rows.get(1))
                .has(FrameworkTable.FRAMEWORK_ID, "F")
                .has(FrameworkTable.DOMAIN_ID, "A1")
                .has(FrameworkTable.FRAMEWORK_NAME, "A framework")
                .has(FrameworkTable.UNIT_ASSESSED, "a team")
                .has(FrameworkTable.BODY_LEVELS, "team, place")
                .has(FrameworkTable.FRAMEWORK_REFERENCE, "A paper")
                .has(FrameworkTable.DOMAIN_ORDER, 2)
                .has(FrameworkTable.DOMAIN_NAME, "Domain A1")
                .has(FrameworkTable.PARENT_DOMAIN_ID, "A")
                .has(FrameworkTable.QUALITY_DOMAIN, "safe")
                .has(FrameworkTable.PHASE, "in_care")
                .has(FrameworkTable.PHASE_NAME, "While in care")
                .has(FrameworkTable.ORIGIN, "co_produced")
                .has(FrameworkTable.ASKED_BODIES, "T1, T2")
                .has(FrameworkTable.WORDING_VERSION, "2")
                .has(FrameworkTable.WORDING_TEXT, "How well?")
                .has(FrameworkTable.WORDING_PROPOSED_BY, "staff")
                .has(FrameworkTable.WORDING_AGREED_ON, LocalDate.of(2025, 1, 1))
                .has(FrameworkTable.VOICES_ASKED, "self, peer")
                .has(FrameworkTable.ASSESSORS, "peer: independent")
                .has(FrameworkTable.OWNERS, "team: The manager")
                .has(FrameworkTable.EVIDENCE_STATEMENTS, "plan: There is a plan")
                .has(FrameworkTable.NEEDS, "data: Help with data")
                .has(FrameworkTable.COHORTS, "first: 2023-08-01")
                .has(FrameworkTable.SCALE_MIN, 1)
                .has(FrameworkTable.SCALE_MAX, 5)
                .has(FrameworkTable.SCALE_BEST, 4)
                .has(FrameworkTable.LEVELS_ANCHORED, 3L)
                .has(FrameworkTable.COMPARABLE, false)
                .has(FrameworkTable.SCALE_NOTE, "Levels are local")
                .has(FrameworkTable.ROUND_EVERY_MONTHS, 12)
                .has(FrameworkTable.STALE_AFTER_MONTHS, 18)
                .has(FrameworkTable.SHARE_LEVEL, 6)
                .has(FrameworkTable.DISAGREEMENT_STEPS, 7)
                .has(FrameworkTable.FEWEST_AREAS, 8)
                .hasNothingElse();
    }

    @Test
    void everyLevelHasARowDescribedOrNot() {
        List<TableRow<FrameworkLevelTable>> rows = FrameworkLevelJob.list(FRAMEWORK);
        assertThat(rows).hasSize(10);
        assertRow(rows.get(6))
                .has(FrameworkLevelTable.FRAMEWORK_ID, "F")
                .has(FrameworkLevelTable.DOMAIN_ID, "A1")
                .has(FrameworkLevelTable.LEVEL, 2)
                .has(FrameworkLevelTable.STEPS_FROM_BEST, 2)
                .has(FrameworkLevelTable.ANCHORED, true)
                .has(FrameworkLevelTable.LEVEL_TEXT, "little")
                .hasNothingElse();
        assertRow(rows.get(7))
                .has(FrameworkLevelTable.LEVEL, 3)
                .has(FrameworkLevelTable.STEPS_FROM_BEST, 1)
                .has(FrameworkLevelTable.ANCHORED, false)
                .hasNo(FrameworkLevelTable.LEVEL_TEXT);
    }
}
