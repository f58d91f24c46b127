package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What registers of contracts and actions come to in the published tables, through the real command line. */
final class RegisterTablesTest {
    private static final String RETURN =
            "contract_ref,contract_year,provider_code,requirement_id,period,value,submitted_on,revision,catalogue_id,status\n";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    @BeforeAll
    static void runOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("returns.csv"),
                RETURN
                        // Of two contracts whose references hold a slash one is in breach.
                        + returned("ICB/ACUTE", "R-SLASH", "Feb-26", "50")
                        + returned("ICB/COMM", "R-SLASH", "Feb-26", "70")
                        // Two contracts and requirements whose glued names would be the same.
                        + returned("ICB", "X/R-SAME", "Feb-26", "50")
                        + returned("ICB/X", "R-SAME", "Feb-26", "50")
                        // July was never returned.
                        + returned("GAP", "R-GAP", "May-25", "50")
                        + returned("GAP", "R-GAP", "Jun-25", "50")
                        + returned("GAP", "R-GAP", "Aug-25", "50")
                        + returned("GAP", "R-GAP", "Sep-25", "50")
                        // July was returned without a value.
                        + returned("GAP", "R-EMPTY", "Jun-25", "50")
                        + returned("GAP", "R-EMPTY", "Jul-25", "")
                        + returned("GAP", "R-EMPTY", "Aug-25", "50")
                        + returned("GAP", "R-EMPTY", "Sep-25", ""));
        writeActions(landing);
        tables = CommandRun.of(
                        landing,
                        SampleRun.ROOT.resolve("conf"),
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "concern,provider_profile")
                .tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void aBreachIsSeenWhateverTheContractIsCalled() throws SQLException {
        assertThat(tables.lines("""
                        SELECT subject, source_key FROM signal
                        WHERE unit_code = 'SMP01' AND rule = 'breach_run' AND subject LIKE '%R-S%' ORDER BY subject
                        """))
                .containsExactly(
                        "R-SAME|SMP01/ICB%2FX/R-SAME/2026-02-01/2026-02-28",
                        "R-SLASH|SMP01/ICB%2FACUTE/R-SLASH/2026-02-01/2026-02-28",
                        "X/R-SAME|SMP01/ICB/X%2FR-SAME/2026-02-01/2026-02-28");
    }

    @Test
    void aMonthThatIsMissingEndsARunOfBreachesAndIsSaidInEveryMonthAfterIt() throws SQLException {
        assertThat(tables.lines("""
                        SELECT period_label, breach_run, breach_from, breach_months, result_since,
                            coalesce(reason, '') LIKE '%gap_in_run%'
                        FROM quality_schedule WHERE requirement_id = 'R-GAP' ORDER BY period_end
                        """))
                .containsExactly(
                        "May 2025|1|2025-05-01|1|2025-05-01|false",
                        "Jun 2025|2|2025-05-01|2|2025-05-01|false",
                        "Aug 2025|1|2025-08-01|1|2025-08-01|true",
                        "Sep 2025|2|2025-08-01|2|2025-08-01|true");
        assertThat(tables.lines("SELECT sentence FROM signal WHERE rule = 'breach_run' AND subject = 'R-GAP'"))
                .singleElement()
                .asString()
                .contains("in breach of the contract for at least 2 periods in a row");
    }

    @Test
    void aMonthWithoutAValueEndsARunTooAndShowsTheLastThatIsKnown() throws SQLException {
        assertThat(tables.lines("""
                        SELECT period_label, result, breach_run, breach_months, coalesce(reason, '') LIKE '%run_carried%',
                            coalesce(reason, '') LIKE '%gap_in_run%'
                        FROM quality_schedule WHERE requirement_id = 'R-EMPTY' ORDER BY period_end
                        """))
                .containsExactly(
                        "Jun 2025|breached|1|1|false|false",
                        "Jul 2025|missing|1|1|true|false",
                        "Aug 2025|breached|1|1|false|true",
                        "Sep 2025|missing|1|1|true|true");
    }

    @Test
    void anActionIsJudgedByTheControlChartOfItsSeries() throws SQLException {
        // The chart is Laney's P', since the denominators differ; the year before has months of its own and four weeks
        // beside.
        assertThat(tables.lines("""
                        SELECT role, points_before, points_after, chart_type, reason LIKE '%change_not_applied%'
                        FROM action_effect WHERE action_id = 'A-1' ORDER BY role DESC
                        """)).containsExactly("target|12|12|P'|false", "balancing|12|12|P'|false");
        assertThat(tables.lines("""
                        SELECT abs(centre_before - before.centre_line) < 1e-9, abs(lower_before - before.lower_limit) < 1e-9,
                            abs(centre_after - after.centre_line) < 1e-9, abs(upper_after - after.upper_limit) < 1e-9
                        FROM action_effect JOIN control_chart before USING (indicator_id, area_code)
                            JOIN control_chart after USING (indicator_id, area_code)
                        WHERE action_id = 'A-1' AND role = 'target'
                            AND before.period_label = 'Mar 2025' AND after.period_label = 'Mar 2026'
                        """)).containsExactly("true|true|true|true");
    }

    /** Two years of months of two indicators, with four weeks beside some of them, and an action in the middle. */
    private static void writeActions(Path landing) throws IOException {
        String practice = SmallLanding.listPractices().get(0);
        int[] people = {400, 120, 380, 90, 410, 130, 395, 100, 405, 110, 390, 125};
        StringBuilder values = new StringBuilder(SmallLanding.HEADING);
        for (int i = 0; i < 24; i++) {
            YearMonth month = YearMonth.of(2024, 4).plusMonths(i);
            int all = people[i % people.length];
            long some = Math.round(all * (0.70 + (i % 5) * 0.01 + (i < 12 ? 0 : 0.1)));
            for (String indicator : List.of("LOC_BP_CONTROL", "EXP_SAME_DAY_DISCHARGE")) {
                values.append(indicator + "," + practice + ",practice," + month.format(MONTH) + "," + some + "," + all
                        + "\n");
            }
        }
        for (int i = 0; i < 10; i++) {
            LocalDate first = LocalDate.of(2024, 4, 8).plusDays(28L * i);
            values.append("LOC_BP_CONTROL," + practice + ",practice,Latest published if awarded between " + first
                    + " and " + first.plusDays(27) + ",10,100\n");
        }
        Files.writeString(landing.resolve("months.csv"), values.toString());
        Files.writeString(
                landing.resolve("actions.csv"),
                "action_id,title,owner_role,area_code,area_level,indicator_id,cycle,started_on,due_on,status,"
                        + "balancing_indicator_ids\nA-1,Some action,Some role," + practice
                        + ",practice,LOC_BP_CONTROL,do,2025-04-01,,in_progress,EXP_SAME_DAY_DISCHARGE\n");
    }

    private static String returned(String contract, String requirement, String period, String value) {
        return String.join(
                        ",",
                        contract,
                        "2025/26",
                        "SMP01",
                        requirement,
                        period,
                        value,
                        "2026-03-10",
                        "0",
                        "NAT-EIP",
                        value.isEmpty() ? "missing" : "present")
                + "\n";
    }
}
