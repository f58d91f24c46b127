package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole road on the committed sample: the same twice, for every reader, and every planted story and fault is found. */
final class SampleRunTest {
    private static final long MOST_BYTES = 3_000_000;
    private static Release release;
    private static ReleaseTables tables;

    @BeforeAll
    static void run() throws SQLException {
        release = SampleRun.first().release();
        tables = new ReleaseTables(release);
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void twoRunsGiveTheSameContents() {
        assertThat(digests(SampleRun.second().release()))
                .isEqualTo(digests(release))
                .hasSize((int)
                        Jobs.plan().tables().stream().filter(Table::published).count());
    }

    @Test
    void theReleaseIsUndamaged() throws IOException {
        assertThat(release.listDamage()).isEmpty();
    }

    @Test
    void duckDbReadsEveryRowOfEveryTable() throws SQLException {
        for (Manifest.ReleasedTable table : release.manifest().tables()) {
            assertThat(tables.lines("SELECT count(*) FROM \"" + table.name() + "\""))
                    .as(table.name())
                    .containsExactly(Long.toString(table.rows()));
        }
    }

    @Test
    void sparkReadsEveryRowOfEveryTable() {
        Sessions.start("local[2]");
        SparkSession spark = SparkSession.builder().getOrCreate();
        try {
            for (Manifest.ReleasedTable table : release.manifest().tables()) {
                assertThat(spark.read()
                                .parquet(release.folder()
                                        .resolve(table.files().get(0))
                                        .getParent()
                                        .toString())
                                .count())
                        .as(table.name())
                        .isEqualTo(table.rows());
            }
        } finally {
            spark.stop();
        }
    }

    @Test
    void theSampleFolderIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(SampleRun.LANDING)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThan(MOST_BYTES);
        }
    }

    @Test
    void everyRowInIsAcceptedOrRejected() {
        List<Manifest.Input> inputs = release.manifest().inputs();
        assertThat(inputs)
                .isNotEmpty()
                .allMatch(input -> input.rowsIn() == input.rowsAccepted() + input.rowsRejected());
        assertThat(SampleRun.first().rowsIn())
                .isEqualTo(inputs.stream().mapToLong(Manifest.Input::rowsIn).sum());
    }

    @Test
    void theExpectedTablesAreNotTakenForExtracts() {
        assertThat(SampleRun.first().unrecognised()).isEmpty();
        assertThat(release.manifest().inputs())
                .extracting(Manifest.Input::file)
                .noneMatch(file -> file.startsWith("expected/") || file.endsWith(".md"));
    }

    @Test
    void theOutlierComesFirst() throws SQLException {
        assertThat(tables.lines("SELECT indicator_id, area_code, judgement FROM finding WHERE rank = 1"))
                .containsExactly("LOC_SAME_DAY|C82042|worse");
        assertThat(SampleRun.first().headlines().findings()).isNotEmpty();
    }

    @Test
    void bloodPressureIsTreatedLessWherePeopleAreMoreDeprived() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(*), min(slope_index_lower_95) > 0, min(absolute_gap_lower_95) > 0
                        FROM inequality
                        WHERE indicator_id = 'LOC_BP_CONTROL' AND area_code = 'QK1' AND unit_level = 'practice'
                        """)).containsExactly("144|true|true");
    }

    @Test
    void theCancerThresholdIsBreachedInEveryMonthFromMarch2025() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(*), bool_and(result = 'breached' AND distance < 0)
                        FROM quality_schedule
                        WHERE provider_code = 'RWE' AND requirement_id = 'RWE-CAN62'
                            AND period_end >= DATE '2025-03-31'
                        """)).containsExactly("12|true");
    }

    @Test
    void theCancerBreachIsTheWorstOfItsProviderAfterTwelveMonths() throws SQLException {
        assertThat(tables.lines("""
                        SELECT breach_run, breach_months, breach_from, trend_outlook FROM quality_schedule
                        WHERE requirement_id = 'RWE-CAN62' AND latest
                        """)).containsExactly("12|12|2025-03-01|in_breach");
        assertThat(tables.lines("""
                        SELECT longest_breach_months, longest_breach_requirement, assurance FROM provider_profile
                        WHERE provider_code = 'RWE'
                        """)).containsExactly("12|Cancer 62 days to first treatment|intensive");
    }

    @Test
    void theValueStaysBehindItsTrajectoryFromJanuary() throws SQLException {
        assertThat(tables.lines("""
                        SELECT period_label, threshold_low, threshold_source, result, breach_run FROM quality_schedule
                        WHERE requirement_id = 'RWE-RTT18' AND period_end >= DATE '2025-12-31' ORDER BY period_end
                        """))
                .containsExactly(
                        "Dec 2025|61.4|contract_trajectory|met|0",
                        "Jan 2026|61.55|contract_trajectory|breached|1",
                        "Feb 2026|61.7|contract_trajectory|breached|2");
    }

    @Test
    void theReturnThatNeverCameIsMissing() throws SQLException {
        assertThat(tables.lines("SELECT requirement_id, period_label FROM schedule_coverage WHERE status = 'missing'"))
                .containsExactly("DHU-FFT|Oct 2025");
    }

    @Test
    void theCallOfASmallProviderSaysWhatItAskedFor() throws SQLException {
        assertThat(tables.lines("""
                        SELECT provider_code, method, result FROM quality_schedule
                        WHERE support_asked IS NOT NULL AND contract_year = '2025/26'
                        """)).containsExactly("SMP03|quarterly_call|met");
        assertThat(tables.lines("SELECT result, reason FROM quality_schedule WHERE reason LIKE '%as_said_in_call%'"))
                .containsExactly("met|as_said_in_call,no_value");
    }

    @Test
    void trustsOfOneTypeAreComparedWithTheSystemsOwn() throws SQLException {
        assertThat(tables.lines("""
                        SELECT provider_code, providers, rank, position FROM requirement_comparison
                        WHERE catalogue_id = 'NAT-EIP' AND period_label = 'Feb 2026' AND rank = 1
                        """)).containsExactly("RT5|6|1|best_quarter");
        assertThat(tables.lines("SELECT count(*) FROM provider_profile WHERE out_of_area"))
                .containsExactly("5");
    }

    @Test
    void theSystemSeesItselfFurtherThanStaffAndServiceUsersDo() throws SQLException {
        assertThat(tables.lines("""
                        SELECT voice, level FROM assessment_score
                        WHERE domain_id = 'LIQH-3' AND body_code = 'QK1' AND latest AND item_id = 'all' ORDER BY voice
                        """)).containsExactly("peer|3", "self|5", "service_user|2", "staff|2");
    }

    @Test
    void theGapBetweenTheVoicesIsSaidInASentence() throws SQLException {
        assertThat(tables.lines("""
                        SELECT steps_apart, high_voices, low_voices FROM assessment_gap
                        WHERE domain_id = 'LIQH-3' AND body_code = 'QK1' AND kind = 'voices_disagree'
                        """)).containsExactly("3|self|service_user,staff");
    }

    @Test
    void nothingIsShownOfASmallTeamByVoice() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(*), count(level), count(respondents) FROM assessment_score
                        WHERE body_code = 'RT5-B3'
                        """)).containsExactly("24|0|0");
        assertThat(tables.lines("""
                        SELECT count(*), count(consensus), count(lowest_level) FROM assessment_summary
                        WHERE body_code = 'RT5-B3'
                        """)).containsExactly("6|0|0");
    }

    @Test
    void domainsNobodyScoredAndStaleRatingsAreNamed() throws SQLException {
        assertThat(tables.lines("""
                        SELECT body_code, domain_id FROM assessment_gap WHERE kind = 'never_scored' ORDER BY ALL
                        """)).containsExactly("QK1-DG9|DGSA-2", "U09521|LIQH-5");
        assertThat(tables.lines("""
                        SELECT DISTINCT framework_id, body_code FROM assessment_summary
                        WHERE latest AND stale ORDER BY ALL
                        """)).containsExactly("CQC|DHU", "DSPT|SMP02");
    }

    @Test
    void whatGoesTogetherOverNetworksIsFoundAmongManyComparisons() throws SQLException {
        assertThat(tables.lines("""
                        SELECT domain_id, indicator_id, judgement, areas FROM assessment_association
                        WHERE against = 'outcome' AND with_maturity <> 'not clear'
                        """)).containsExactly("LIQH-3|LOC_BP_CONTROL|better|14");
        assertThat(tables.lines("""
                        SELECT DISTINCT body_level FROM assessment_association
                        WHERE reason = 'too_few_areas' ORDER BY ALL
                        """)).containsExactly("locality", "place", "provider", "system");
    }

    @Test
    void theMovedPracticeIsInOneNetworkAfterTheOther() throws SQLException {
        assertThat(tables.lines("""
                        SELECT parent_code, valid_from, valid_to FROM membership
                        WHERE child_code = 'C82086' AND parent_level = 'neighbourhood' AND mapping_id = 'in_force'
                        ORDER BY valid_from
                        """)).containsExactly("U36231|2019-07-01|2025-03-31", "U08206|2025-04-01|9999-12-31");
    }

    @Test
    void everyPlantedFaultIsRejectedWithItsPlaceAndRule() throws SQLException {
        assertThat(tables.lines("""
                        SELECT source_file, source_line, column_name, value, rule
                        FROM rejected_row ORDER BY source_file, source_line
                        """))
                .containsExactly(
                        "actions/action_register.csv|21|indicator_id|LOC_BP_CONTROLL|unknown_indicator",
                        "intelligence/intelligence_items.csv|66|theme||may_name_a_person",
                        "intelligence/intelligence_items.csv|67|area_code|SMP99|unknown_area",
                        "local/indicator_values_2026-03.zip!/bp_control.csv|188|||duplicate_row",
                        "local/indicator_values_2026-03.zip!/same_day.csv|3074|area_code|C82O42|unknown_area",
                        "qof/PREVALENCE_2425.csv|837|REGISTER|1205|numerator_above_denominator",
                        "quality_schedules/RT5_2025-26.csv|24|||duplicate_row");
    }

    @Test
    void oneActionWorkedOneHadNoEffectAndOneMovedABalancingMeasureTheWrongWay() throws SQLException {
        assertThat(tables.lines("""
                        SELECT action_id, verdict FROM action_effect
                        WHERE role = 'target' AND action_id IN ('A-01', 'A-02', 'A-03', 'A-04', 'A-11') ORDER BY 1
                        """))
                .containsExactly(
                        "A-01|improved, more than its comparator",
                        "A-02|no clear change",
                        "A-03|improved, more than its comparator",
                        "A-04|too early to tell",
                        "A-11|cannot tell");
        assertThat(tables.lines("SELECT action_id, indicator_id FROM action_effect WHERE moved_adversely"))
                .containsExactly("A-03|LOC_BP_CONTROL");
    }

    @Test
    void everyPromiseOfTheTenExpectationsHasItsRow() throws SQLException {
        assertThat(tables.lines("SELECT count(DISTINCT expectation_action) FROM expectation_progress"))
                .containsExactly("51");
        assertThat(tables.lines("""
                        SELECT due_on, target, status FROM expectation_progress
                        WHERE expectation_action = '4-virtual-outpatients'
                        """)).containsExactly("2020-12-30|70.0|late");
    }

    @Test
    void smallCountsOfSafeguardingAreWithheldAndThemesNameNobody() throws SQLException {
        assertThat(tables.lines("""
                        SELECT DISTINCT reason FROM intelligence
                        WHERE kind = 'safeguarding' AND coalesce(count, 1) <= 7
                        """)).containsExactly("small_number");
        assertThat(tables.lines("SELECT item_id FROM intelligence WHERE theme LIKE '%Mrs%'"))
                .isEmpty();
    }

    @Test
    void aSuppressedValueIsNeitherZeroNorMissing() throws SQLException {
        assertThat(tables.lines("""
                        SELECT indicator_id, area_code, value, reason FROM observation
                        WHERE status = 'suppressed' ORDER BY 1, 2
                        """)).contains("FT_93085|E06000017||suppressed", "LOC_SAME_DAY|Y03584||suppressed");
    }

    @Test
    void theLateReturnIsMarked() throws SQLException {
        assertThat(tables.lines("SELECT DISTINCT provider_code, period_label FROM quality_schedule WHERE late"))
                .containsExactly("RT5|Nov 2025");
    }

    @Test
    void theCorrectionReplacesTheFirstReturn() throws SQLException {
        assertThat(tables.lines("""
                        SELECT revision FROM quality_schedule
                        WHERE requirement_id = 'RWE-ED4H' AND period_label = 'Aug 2025'
                        """)).containsExactly("1");
    }

    private static Map<String, String> digests(Release of) {
        Map<String, String> digests = new LinkedHashMap<>();
        of.manifest().tables().forEach(table -> digests.put(table.name(), table.contentDigest()));
        return digests;
    }
}
