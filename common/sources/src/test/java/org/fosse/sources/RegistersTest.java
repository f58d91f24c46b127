package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fosse.schema.table.LandedActionTable;
import org.fosse.schema.table.LandedIntelligenceTable;
import org.fosse.tables.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two registers that people keep by hand: what is read, and what is refused and how it is said. */
class RegistersTest {
    private static final String ITEMS = "item_id,received_on,period_start,period_end,category,kind,theme,sub_theme,"
            + "area_code,area_level,quality_domain,pathway,count,direction,severity,source_committee,group_on,"
            + "committee_on,board_on,status,status_on,narrative\n";
    private static final String ACTIONS = "action_id,expectation,title,owner_role,area_code,area_level,indicator_id,"
            + "cycle,method,started_on,due_on,status,balancing_indicator_ids,target\n";

    @TempDir
    Path folder;

    @Test
    void anItemKeepsItsRouteAndItsCount() throws IOException {
        ReadExtract read = items(item("discharge", "12", "2026-01-10,2026-02-01,"));

        assertThat(read.report().source()).isEqualTo("intelligence_item");
        assertThat(read.rows(LandedIntelligenceTable.TABLE)).singleElement().satisfies(item -> {
            assertThat(item.find(LandedIntelligenceTable.COUNT)).isEqualTo(12);
            assertThat(item.find(LandedIntelligenceTable.COMMITTEE_ON)).isEqualTo(LocalDate.of(2026, 2, 1));
            assertThat(item.find(LandedIntelligenceTable.BOARD_ON)).isNull();
        });
    }

    @Test
    void aNarrativeIsNeverReadAndAThemeThatTellsOfAPersonIsNotRepeated() throws IOException {
        ReadExtract read = items(item("Mrs Jones fell. She was 82", "1", ",,")
                + item("patient 9434765919", "1", ",,")
                + item("x".repeat(81), "1", ",,")
                + item("ring 0116 2958899", "1", ",,")
                + item("mail a@b.uk", "1", ",,")
                + item("falls", "1", ",,"));

        assertThat(read.rules())
                .containsExactly(
                        "may_name_a_person",
                        "may_name_a_person",
                        "not_a_theme",
                        "may_name_a_person",
                        "may_name_a_person");
        assertThat(read.faults()).extracting(Fault::value).containsOnlyNulls();
        assertThat(read.faults()).extracting(Fault::toString).noneMatch(text -> text.contains("Jones"));
        assertThat(read.rows(LandedIntelligenceTable.TABLE))
                .hasSize(1)
                .noneMatch(item -> item.toString().contains("told by"));
        assertThat(read.report().message()).contains("narrative");
    }

    @Test
    void aNarrativeThatSlippedIntoAnotherColumnIsNotRepeatedEither() throws IOException {
        ReadExtract read =
                items(item("falls", "1", ",,").replace("complaint", "her son John Smith wrote to us about it")
                        + item("falls", "1", ",,").replace("experience", "Mr Smith")
                        + item("falls", "1", ",,").replace("complaint", "gossip"));

        assertThat(read.rules()).containsExactly("unknown_word", "bad_identifier", "unknown_word");
        assertThat(read.faults()).extracting(Fault::value).containsExactly(null, null, "gossip");
    }

    @Test
    void aRouteIsNeverTurnedRound() throws IOException {
        ReadExtract read = items(item("falls", "1", "2026-01-10,,2026-01-09")
                + item("falls", "1", "2025-12-01,,")
                + item("falls", "1", ",,2026-01-20"));

        assertThat(read.rules()).containsExactly("route_out_of_order", "route_out_of_order");
        assertThat(read.rows(LandedIntelligenceTable.TABLE)).hasSize(1);
    }

    @Test
    void anItemNeedsKnownWordsAndAPathwayWhereItIsAboutOne() throws IOException {
        ReadExtract read = items(item("falls", "-1", ",,")
                + item("falls", "1.5", ",,")
                + item("falls", "1", ",,").replace(",place,", ",pathway,")
                + item("falls", "1", ",,").replace("complaint", "gossip")
                + item("falls", "1", ",,").replace("2025-12-31", "2025-09-30")
                + item("falls", "", ",,"));

        assertThat(read.rules())
                .containsExactly(
                        "negative_count",
                        "not_a_whole_number",
                        "required_empty",
                        "unknown_word",
                        "ends_before_start",
                        "required_empty");
        assertThat(read.faults()).extracting(Fault::remedy).allMatch(text -> text.length() > 8);
    }

    @Test
    void anActionIsReadWithItsBalancingMeasuresInOrder() throws IOException {
        ReadExtract read = actions("A-1,6,More recall,Lead pharmacist,U12345,neighbourhood,LOC_BP_CONTROL,review,pdsa,"
                + "2025-07-01,2025-12-31,completed,QOF_DM; LOC_SAME_DAY;QOF_DM,80\n"
                + "A-2,,Not yet begun,Head of access,QK1,system,,plan,,,2026-06-30,planned,,\n");

        assertThat(read.report().source()).isEqualTo("action_register");
        assertThat(read.rows(LandedActionTable.TABLE))
                .extracting(ReadExtract.its(LandedActionTable.BALANCING_INDICATOR_IDS))
                .containsExactly("LOC_SAME_DAY QOF_DM", null);
        assertThat(read.rows(LandedActionTable.TABLE).get(0).find(LandedActionTable.METHOD))
                .isEqualTo("PDSA");
    }

    @Test
    void anActionThatContradictsItselfIsRefused() throws IOException {
        String start = "A-1,6,More recall,Lead pharmacist,U12345,neighbourhood,LOC_BP_CONTROL,review,Lean,";
        ReadExtract read = actions(start + "2025-07-01,2025-06-30,completed,,\n" + start + ",2025-06-30,in_progress,,\n"
                + start + "2025-07-01,,completed,LOC_BP_CONTROL,\n" + start + "2025-07-01,,done,,\n"
                + start.replace("Lead pharmacist", "Dr Smith") + "2025-07-01,,completed,,\n"
                + start.replace(",6,", ",0,") + "2025-07-01,,completed,,\n");

        assertThat(read.rules())
                .containsExactly(
                        "ends_before_start",
                        "started_without_date",
                        "bad_balancing_measure",
                        "unknown_word",
                        "may_name_a_person",
                        "unknown_expectation");
    }

    @Test
    void aRegisterThatLacksAColumnIsNotTakenForValuesOfIndicators() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                ACTIONS.replace("cycle,", "")
                        + "A-1,6,More recall,Lead,U12345,neighbourhood,LOC_BP_CONTROL,PDSA,2025-07-01,,completed,,\n");

        assertThat(read.report().source()).isEqualTo("action_register");
        assertThat(read.rules()).containsExactly("missing_column");
    }

    private ReadExtract items(String rows) throws IOException {
        return ReadExtract.ofText(folder, "x.csv", ITEMS + rows);
    }

    private ReadExtract actions(String rows) throws IOException {
        return ReadExtract.ofText(folder, "x.csv", ACTIONS + rows);
    }

    private static String item(String theme, String count, String route) {
        return "I-1,2026-01-05,2025-10-01,2025-12-31,place,complaint," + theme + ",,E06000016,place,experience,,"
                + count + ",concern,low,," + route + ",open,,told by the daughter\n";
    }
}
