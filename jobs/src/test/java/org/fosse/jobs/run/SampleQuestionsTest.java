package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stories planted in the sample extracts come out where the six questions are asked. */
final class SampleQuestionsTest {
    private static ReleaseTables tables;

    @BeforeAll
    static void run() throws SQLException {
        tables = new ReleaseTables(SampleRun.first().release());
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void theProviderInBreachAndTheOutlierAreTheFirstConcerns() throws SQLException {
        assertThat(tables.lines("SELECT unit_code, quality_domain FROM concern WHERE rank <= 2 ORDER BY rank"))
                .containsExactly("RWE|access", "C82042|access");
        assertThat(tables.lines("SELECT evidence FROM concern WHERE rank <= 2 ORDER BY rank"))
                .containsExactly("contract, qualitative", "qualitative, quantitative");
    }

    @Test
    void theOtherPlantedWorriesAreAmongTheFirst() throws SQLException {
        // Community waits, the triage that harmed, and the gaps between what leaders and service users say.
        assertThat(tables.lines("SELECT unit_code || '/' || quality_domain FROM concern WHERE rank <= 20"))
                .contains("RT5/access", "U71931/effective", "RT5-EIS/experience");
    }

    @Test
    void whatThePlantedStoriesDoWellIsBright() throws SQLException {
        assertThat(tables.lines("SELECT unit_code, quality_domain, actions FROM bright_spot WHERE rank = 1"))
                .containsExactly("U33192|effective|A-01");
        assertThat(tables.lines("SELECT subject FROM signal WHERE unit_code = 'RT5' AND rule = 'best_of_type'"))
                .contains("NAT-EIP");
        assertThat(
                        tables.lines(
                                "SELECT 1 FROM bright_spot WHERE unit_code = 'RT5' AND rules_and_subjects LIKE '%best_of_type/NAT-EIP%'"))
                .hasSize(1);
    }

    @Test
    void aDutyIsAssuredOnlyByWhatSpeaksOfIt() throws SQLException {
        assertThat(tables.lines("SELECT duty_id, standing, says_so FROM duty WHERE items > 0 ORDER BY duty_id"))
                .containsExactly(
                        "after-care|stale|QK1",
                        "looked-after-children|concern|QK1",
                        "public-involvement|assured|QK1",
                        "safeguarding-children|assured|QK1",
                        "send|assured|QK1");
        assertThat(tables.lines("SELECT DISTINCT standing FROM duty WHERE items = 0"))
                .containsExactly("not assured");
    }

    @Test
    void peopleBySegmentAddUpToEachList() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT area_level FROM rate AS r WHERE indicator_id = 'GP_LIST_SIZE'"
                                        + " AND period_label = 'Mar 2026' AND area_level IN ('practice', 'neighbourhood', 'place', 'system')"
                                        + " GROUP BY area_level, area_code"
                                        + " HAVING sum(value) FILTER (breakdown = 'segment') <> sum(value) FILTER (breakdown = 'risk_band')"))
                .isEmpty();
        assertThat(tables.lines("SELECT DISTINCT area_level FROM rate WHERE indicator_id = 'GP_LIST_SIZE'"
                        + " AND breakdown = 'segment' AND value IS NOT NULL ORDER BY 1"))
                .contains("neighbourhood", "place", "practice", "system");
    }

    @Test
    void whatHarmedIsNotPraisedAsAnActionThatWorked() throws SQLException {
        assertThat(tables.lines("SELECT subject FROM signal WHERE unit_code = 'U71931' AND rule = 'balancing_harm'"))
                .containsExactly("LOC_BP_CONTROL");
        assertThat(tables.lines("SELECT subject FROM signal WHERE unit_code = 'U71931' AND rule = 'action_worked'"))
                .isEmpty();
    }

    @Test
    void aCallForHelpIsHeard() throws SQLException {
        assertThat(tables.lines("SELECT unit_code, subject FROM signal WHERE rule = 'support_asked'"))
                .containsExactly("SMP03|SMP03-WAIT");
    }

    @Test
    void whatIsMissingIsNamed() throws SQLException {
        List<String> spots = tables.lines("SELECT unit_code, theme, kind FROM blind_spot WHERE theme <> 'all'");
        assertThat(spots)
                .contains(
                        "DHU|CQC/CQC-safe|stale",
                        "SMP02|DSPT/DSPT-1|stale",
                        "QK1-DG9|DGSA/DGSA-2|never_assessed",
                        "U09521|LIQH/LIQH-5|never_assessed",
                        "DHU|DHU-FFT|no_data");
    }

    @Test
    void intelligenceAgreesWithTheNumbers() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT verdict, side FROM triangulation WHERE unit_code = 'C82042' AND quality_domain = 'access' AND period_label = 'Q4 2025/26'"))
                .containsExactly("agree|concern");
        assertThat(
                        tables.lines(
                                "SELECT grade FROM information_need WHERE side = 'concern' AND quality_domain = 'access' AND unit_code IN ('C82042', 'RWE')"))
                .containsExactly("A", "A");
    }

    @Test
    void theOutlierHasFivePeersToLearnFrom() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT peer_rank, likeness FROM learning_peer WHERE unit_code = 'C82042' AND indicator_id = 'LOC_SAME_DAY' ORDER BY 1"))
                .containsExactly("1|peer group", "2|peer group", "3|peer group", "4|peer group", "5|peer group");
    }

    @Test
    void nobodyBelowTheStandardAndWorseThanTheOthersIsGoodOrBright() throws SQLException {
        String poor = " FROM spine s JOIN triangulation t ON t.unit_code = s.area_code"
                + " AND t.quality_domain = s.quality_domain AND t.measure_id = 'all' AND t.period_label = 'Q4 2025/26'"
                + " WHERE s.indicator_id = 'LOC_BP_CONTROL' AND s.standard_outcome = 'worse'"
                + " AND s.tartan_class IN ('worst', 'worse')";
        assertThat(tables.lines("SELECT count(*) > 40, bool_and(t.quantitative = 'concern')" + poor))
                .containsExactly("true|true");
        assertThat(tables.lines("SELECT s.area_code" + poor + " AND s.area_code IN"
                        + " (SELECT unit_code FROM bright_spot WHERE quality_domain = 'effective')"))
                .isEmpty();
    }

    @Test
    void thePracticeIsNotCountedAgainAsItsNetwork() throws SQLException {
        assertThat(tables.lines("SELECT 1 FROM signal WHERE unit_code = 'U25294' AND rule = 'funnel_outlier'"))
                .isEmpty();
        assertThat(tables.lines("SELECT direction, source_table FROM evidence WHERE unit_code = 'U25294'"
                        + " AND rule = 'funnel' AND subject = 'LOC_SAME_DAY' AND period_end = '2026-03-31'"))
                .containsExactly("neither|adjusted");
    }

    @Test
    void aGapSaysWhomItLiesBetween() throws SQLException {
        assertThat(tables.lines("SELECT phrase FROM evidence WHERE rule = 'inequality' AND phrase NOT LIKE '% its %'"
                        + " AND phrase NOT LIKE '% between ''%'' and ''%''%'"))
                .isEmpty();
        // A network recalled its patients in June 2025: the gap stepped up and did not grow.
        assertThat(tables.lines("SELECT phrase FROM evidence WHERE rule = 'inequality' AND direction = 'concern'"
                        + " AND unit_code = 'QK1' AND subject = 'LOC_BP_CONTROL' AND detail = 'deprivation_rank'"
                        + " AND phrase LIKE '%practices%'"))
                .containsExactly(
                        "the modelled difference in High blood pressure treated to target by deprivation rank over its"
                                + " practices from the most to the least deprived is wider since Jun 2025 and has stayed so"
                                + " (16.3 percentage points before, 17.5 percentage points since)");
    }

    @Test
    void theFirstBlindSpotsAreNoneOfTheTechnicalOnes() throws SQLException {
        assertThat(tables.lines("SELECT rank, unit_level, kind FROM blind_spot_summary WHERE rank = 1"))
                .containsExactly("1|system|no_source");
        assertThat(tables.lines("SELECT count(*) FROM blind_spot_summary WHERE technical AND rank <= 20"))
                .containsExactly("0");
        assertThat(tables.lines("SELECT unit_code FROM blind_spot_summary WHERE unit_code IN ('RWE', 'RT5')"
                        + " AND kind = 'no_data' AND whole ORDER BY 1"))
                .containsExactly("RT5", "RWE");
    }

    @Test
    void theMostDeprivedNetworkIsNotWorseThanItsLikeAndOneWithBetterPatientsStandsOut() throws SQLException {
        assertThat(tables.lines("SELECT area_code, judgement_95, value > expected FROM adjusted"
                        + " WHERE indicator_id = 'LOC_BP_CONTROL' AND period_end = '2026-03-31'"
                        + " AND area_code IN ('U54764', 'U71931') ORDER BY 1"))
                .containsExactly("U54764|similar|true", "U71931|worse|false");
        assertThat(tables.lines("SELECT unit_code, against_others FROM standing WHERE indicator_id = 'LOC_BP_CONTROL'"
                        + " AND period_end = '2026-03-31' AND unit_code IN ('U54764', 'U71931') ORDER BY 1"))
                .containsExactly("U54764|neither", "U71931|concern");
        assertThat(tables.lines("SELECT unit_code FROM concern WHERE quality_domain = 'effective'"
                        + " AND unit_code IN ('U54764', 'U71931') ORDER BY rank"))
                .containsExactly("U71931", "U54764");
    }

    @Test
    void theProfileAndTheBlindSpotsDoNotContradictEachOther() throws SQLException {
        assertThat(tables.lines("SELECT b.* FROM blind_spot AS b JOIN profile AS p ON p.area_code = b.unit_code"
                        + " AND p.quality_domain = b.quality_domain WHERE (b.kind = 'no_data' AND b.theme = 'all')"
                        + " OR (b.kind = 'single_source' AND p.evidence LIKE '%,%')"
                        + " OR (b.kind = 'never_assessed' AND b.theme = 'all' AND p.evidence LIKE '%assessment%')"))
                .isEmpty();
        assertThat(tables.lines("SELECT DISTINCT area_level FROM profile WHERE evidence LIKE '%,%,%'"
                        + " AND area_level IN ('system', 'place') ORDER BY 1"))
                .containsExactly("place", "system");
    }

    @Test
    void trustsOfOtherSystemsComeAfterTheSystemsOwn() throws SQLException {
        assertThat(tables.lines("SELECT DISTINCT system_share FROM concern WHERE unit_code IN ('RP1', 'RXM')"))
                .containsExactly("0.5");
        assertThat(tables.lines("SELECT count(*) FROM concern WHERE rank <= 10 AND system_share < 1"))
                .containsExactly("0");
    }

    @Test
    void theRunNamesTheFirstThreeOfTheBoardsLevels() {
        Headlines headlines = SampleRun.first().headlines();
        assertThat(headlines.concerns()).hasSize(3);
        assertThat(headlines.concerns().get(0)).contains("RWE", "Cancer 62 days to first treatment");
        assertThat(headlines.brightSpots()).hasSize(3);
    }
}
