package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of shipped measures against the standards of their own time, through the real command line. */
final class StandardsTablesTest {
    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    @BeforeAll
    static void runOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("measures.csv"),
                SmallLanding.HEADING
                        + "RTT_18_WEEKS,QK1,system,Dec 2024,65452,122879\n"
                        + "RTT_18_WEEKS,QK1,system,Jan 2025,65452,122879\n"
                        + "RTT_18_WEEKS,QK1,system,Jan 2026,65452,122879\n"
                        + "RTT_18_WEEKS,RWE,provider,Jan 2026,54683,105825\n"
                        + "RTT_18_WEEKS,RT5,provider,Jan 2026,650,1000\n"
                        + "RTT_18_WEEKS,RT5,provider,Feb 2026,920,1000\n"
                        + "RTT_52_WEEKS,QK1,system,Jan 2026,2933,122879\n"
                        + "AE_4_HOURS,RWE,provider,Apr 2019,820,1000\n"
                        + "AE_4_HOURS,RWE,provider,Jun 2025,14559,23938\n"
                        + "AE_4_HOURS,RT5,provider,Jun 2025,19,20\n"
                        + "AE_4_HOURS,QK1,system,Jun 2025,94,100\n"
                        + "AE_12_HOURS_DTA,RWE,provider,Jun 2025,569,6000\n"
                        + "CANCER_62_DAYS,QK1,system,Mar 2025,296,477\n"
                        + "DM01_6_WEEKS,QK1,system,Mar 2026,4729,30748\n");
        Files.writeString(
                landing.resolve("oversight.csv"),
                "indicator_id,area_code,area_level,period,value\nOF0023,RWE,provider,Q3 2025/26,51.2\n");
        Files.writeString(
                landing.resolve("returns.csv"),
                "contract_ref,contract_year,provider_code,requirement_id,period,value,submitted_on,catalogue_id\n"
                        + "WAITS,2025/26,RWE,RWE-18,Jan-26,51.67,2026-02-10,NAT-RTT18\n");
        Files.writeString(
                landing.resolve("actions.csv"),
                "action_id,expectation,expectation_action,title,owner_role,area_code,area_level,indicator_id,"
                        + "cycle,started_on,due_on,status\n"
                        + "A-1,2,2-place-plans,Plans,Place lead,QK1,system,,do,2025-04-01,,completed\n"
                        + "A-2,8,8-governance,Structure,Board secretary,QK1,system,,do,2025-04-01,,in_progress\n");
        tables = CommandRun.of(
                        landing,
                        SampleRun.ROOT.resolve("conf"),
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "standard_judgement,spine,comparison,triangulation,concern,profile,expectation_progress")
                .tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    private static List<String> judgements(String where) throws SQLException {
        return tables.lines("SELECT kind, standard, due_on, result, round(distance, 2) FROM standard_judgement WHERE "
                + where + " ORDER BY period_end, kind DESC, due_on");
    }

    @Test
    void aStatutoryStandardAndAnAmbitionJudgeOneValueSideBySide() throws SQLException {
        assertThat(judgements("indicator_id = 'RTT_18_WEEKS' AND area_code = 'QK1' AND period_label = 'Jan 2026'"))
                .containsExactly(
                        "statutory|92.0|2012-04-01|not_met|-38.73", "ambition|65.0|2026-03-31|not_yet_due|-11.73");
        assertThat(judgements("indicator_id = 'RTT_18_WEEKS' AND area_code = 'RT5'"))
                .containsExactly(
                        "statutory|92.0|2012-04-01|not_met|-27.0",
                        "ambition|65.0|2026-03-31|met|0.0",
                        "statutory|92.0|2012-04-01|met|0.0",
                        "ambition|65.0|2026-03-31|met|27.0");
        assertThat(judgements("indicator_id = 'DM01_6_WEEKS'"))
                .containsExactly("statutory|1.0|2013-04-01|not_met|-14.38");
    }

    @Test
    void anAmbitionJudgesFromThePeriodInWhichItWasPublished() throws SQLException {
        assertThat(tables.lines("""
                        SELECT period_label, count(*) FROM standard_judgement
                        WHERE indicator_id = 'RTT_18_WEEKS' AND area_code = 'QK1' AND kind = 'ambition'
                        GROUP BY period_label ORDER BY period_label
                        """)).containsExactly("Jan 2025|1", "Jan 2026|1");
        assertThat(judgements("indicator_id = 'AE_4_HOURS' AND area_code = 'RWE' AND period_label = 'Apr 2019'"))
                .containsExactly("statutory|95.0|2010-07-01|not_met|-13.0");
        assertThat(judgements("indicator_id = 'AE_4_HOURS' AND area_code = 'RWE' AND period_label = 'Jun 2025'"))
                .containsExactly(
                        "statutory|95.0|2010-07-01|not_met|-34.18", "ambition|78.0|2026-03-31|not_yet_due|-17.18");
    }

    @Test
    void onTheDayItIsDueAnAmbitionIsMissedAndTheNextIsNotYetDue() throws SQLException {
        assertThat(judgements("indicator_id = 'CANCER_62_DAYS'"))
                .containsExactly(
                        "statutory|85.0|2023-10-01|not_met|-22.95",
                        "ambition|70.0|2025-03-31|not_met|-7.95",
                        "ambition|75.0|2026-03-31|not_yet_due|-12.95");
    }

    @Test
    void chanceIsSaidBesideTheResult() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, result, outcome_95 FROM standard_judgement
                        WHERE indicator_id = 'AE_4_HOURS' AND kind = 'statutory' AND period_label = 'Jun 2025'
                        ORDER BY area_code
                        """)).containsExactly("QK1|not_met|similar", "RT5|met|similar", "RWE|not_met|worse");
    }

    @Test
    void whatIsNotVerifiedIsShownAndNeverJudgesBy() throws SQLException {
        assertThat(tables.lines("SELECT kind, standard, verified FROM standard WHERE measure_id = 'AE_12_HOURS_DTA'"))
                .containsExactly("contract|0.0|false");
        assertThat(judgements("indicator_id = 'AE_12_HOURS_DTA'")).isEmpty();
        assertThat(tables.lines("""
                        SELECT count(*) FROM standard_judgement j JOIN standard s
                        ON j.measure_id = s.measure_id AND j.kind = s.kind AND j.in_force_from = s.in_force_from
                            AND j.due_on = s.due_on
                        WHERE NOT s.verified
                        """)).containsExactly("0");
    }

    @Test
    void theSpineShowsWhatBindsAndWhatIsWanted() throws SQLException {
        assertThat(tables.lines("""
                        SELECT indicator_id, standard, standard_kind, meets_standard, ambition, ambition_due_on, ambition_result
                        FROM spine WHERE area_code = 'QK1' AND indicator_id LIKE 'RTT%' ORDER BY indicator_id
                        """))
                .containsExactly(
                        "RTT_18_WEEKS|92.0|statutory|false|65.0|2026-03-31|not_yet_due",
                        "RTT_52_WEEKS||||1.0|2026-03-31|not_yet_due");
        assertThat(tables.lines("""
                        SELECT comparator_code, comparator_value, outcome_95 FROM comparison
                        WHERE area_code = 'QK1' AND indicator_id = 'RTT_18_WEEKS' AND comparator = 'standard'
                        ORDER BY comparator_code
                        """)).containsExactly("ambition|65.0|worse", "statutory|92.0|worse");
    }

    @Test
    void theContractTheOversightMetricAndTheStandardOfOneMeasureMeet() throws SQLException {
        assertThat(tables.lines("SELECT measure_id, result FROM quality_schedule WHERE requirement_id = 'RWE-18'"))
                .containsExactly("RTT_18_WEEKS|breached");
        assertThat(judgements("indicator_id = 'OF0023' AND measure_id = 'RTT_18_WEEKS'"))
                .containsExactly(
                        "statutory|92.0|2012-04-01|not_met|-40.8", "ambition|65.0|2026-03-31|not_yet_due|-13.8");
        assertThat(tables.lines("SELECT DISTINCT measure_id FROM spine WHERE indicator_id = 'OF0023'"))
                .containsExactly("RTT_18_WEEKS");
        assertThat(tables.lines("""
                        SELECT period_label, quantitative, contract, verdict, side FROM triangulation
                        WHERE unit_code = 'RWE' AND measure_id = 'RTT_18_WEEKS' AND verdict <> 'no evidence'
                        ORDER BY period_end
                        """))
                .containsExactly(
                        "Q3 2025/26|concern|none|single source|concern", "Q4 2025/26|concern|concern|agree|concern");
        assertThat(tables.lines("""
                        SELECT measures_in_both, measures_missed_in_both, missed_measure_id FROM profile
                        WHERE area_code = 'RWE' AND quality_domain = 'access'
                        """)).containsExactly("1|1|RTT_18_WEEKS");
    }

    @Test
    void aMissedNationalStandardIsAConcernAndAnAmbitionBeforeItsDayIsNot() throws SQLException {
        assertThat(tables.lines("""
                        SELECT unit_code, subject, measure_id, sentence FROM signal
                        WHERE rule = 'missed_standard' AND unit_code = 'QK1' ORDER BY subject
                        """))
                .containsExactly(
                        "QK1|CANCER_62_DAYS|CANCER_62_DAYS|Cancer treated within 62 days of referral: misses the"
                                + " statutory standard of at least 85 percent (62.1 percent in Mar 2025; 109 beyond the standard).",
                        "QK1|DM01_6_WEEKS|DM01_6_WEEKS|Waiting six weeks or longer for a diagnostic test: misses the"
                                + " statutory standard of at most 1 percent (15.4 percent in Mar 2026; 4,422 beyond the standard).",
                        "QK1|RTT_18_WEEKS|RTT_18_WEEKS|Waiting no longer than 18 weeks from referral to treatment: misses"
                                + " the statutory standard of at least 92 percent (53.3 percent in Jan 2026; 47,597 beyond the"
                                + " standard).");
    }

    @Test
    void promisesAreHeldAgainstTheStandardOfTheirNewestValueOrSayWhereValuesWouldComeFrom() throws SQLException {
        assertThat(tables.lines("""
                        SELECT indicator_id, round(latest_value, 2), target, status FROM expectation_progress
                        WHERE expectation_action = '6-performance' AND latest_value IS NOT NULL ORDER BY indicator_id
                        """))
                .containsExactly(
                        "AE_4_HOURS|94.0|95.0|late",
                        "CANCER_62_DAYS|62.05|85.0|late",
                        "DM01_6_WEEKS|15.38|1.0|late",
                        "RTT_18_WEEKS|53.27|92.0|late");
        assertThat(tables.lines("""
                        SELECT why FROM expectation_progress WHERE indicator_id = 'EIP_2_WEEKS'
                        """))
                .singleElement()
                .asString()
                .contains("It would come from: NHS England, Mental Health Services Monthly Statistics");
    }

    @Test
    void whatNothingMeasuresIsAsCompleteAsTheRegisterReports() throws SQLException {
        assertThat(tables.lines("""
                        SELECT expectation_action, status, register_status FROM expectation_progress
                        WHERE register_actions > 0 ORDER BY expectation_action
                        """))
                .containsExactly(
                        "2-place-plans|reported complete|completed", "8-governance|not measurable|in_progress");
    }
}
