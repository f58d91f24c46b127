package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fosse.jobs.Fosse;
import org.fosse.release.PublishedFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with contracts, returns and links, through the real command line: the bad rows are named, the good go on. */
final class ScheduleDefectsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T02:00:00Z"), ZoneOffset.UTC);
    private static final String REGISTER =
            "contract_ref,contract_year,provider_code,requirement_id,catalogue_id,requirement_name,requirement_type,"
                    + "quality_domain,unit,direction,threshold_low,threshold_high,trajectory_period,valid_from,valid_to,"
                    + "frequency,due_days,revision\n";
    private static final String RETURN =
            "contract_ref,contract_year,provider_code,requirement_id,period,value,submitted_on,revision,catalogue_id\n";

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    @BeforeAll
    static void feedInEveryDefect() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Path defects = Files.createDirectories(landing.resolve("defects"));
        Files.writeString(
                defects.resolve("register.csv"),
                REGISTER + register("GOOD", "R-1", "", "90", "", "2025-06-01", "2025-12-31", "0")
                        + register("GOOD", "R-1", "", "92", "", "2026-01-01", "", "0")
                        + register("GOOD", "R-1", "", "80", "Aug-25", "", "", "0")
                        + register("GOOD", "R-1", "", "85", "", "2025-09-01", "2025-09-30", "1")
                        + register("GOOD", "R-2", "", "90", "", "", "2025-10-31", "0")
                        + register("GOOD", "R-2", "", "92", "", "2025-10-01", "", "0")
                        + register("GOOD", "R-3", "NAT-NONE", "90", "", "2025-06-01", "", "0")
                        + "GOOD,2025/26,SMP01,NAT-EIP,NAT-EIP,,,,,,,,,2025-06-01,,monthly,20,0\n"
                        + "GOOD,2025/26,SMP01,R-4,,,,,,at_least,90,,,2025-06-01,,monthly,20,0\n"
                        + "GOOD,2025/26,SMP01,R-5,,Waits,local,access,percent,,90,,,2025-06-01,,monthly,20,0\n"
                        + "GOOD,2025/26,SMP99,R-1,,Waits,local,access,percent,at_least,90,,,,,monthly,20,0\n");
        Files.writeString(
                defects.resolve("returns.csv"),
                RETURN + "GOOD,2025/26,SMP01,R-1,May-25,95,2025-06-10,0,\n"
                        + "GOOD,2025/26,SMP01,R-1,Jul-25,85,2025-08-10,0,\n"
                        + "GOOD,2025/26,SMP01,R-1,Aug-25,82,2025-09-10,0,\n"
                        + "GOOD,2025/26,SMP01,R-1,Sep-25,86,2025-10-10,0,\n"
                        + "GOOD,2025/26,SMP01,R-1,Oct-25,88,2025-11-25,0,\n"
                        + "GOOD,2025/26,SMP01,R-1,Oct-25,89,2025-11-26,1,\n"
                        + "GOOD,2025/26,SMP01,NAT-EIP,Jul-25,61,2025-08-10,0,\n"
                        + "GOOD,2025/26,SMP01,R-9,Jul-25,61,2025-08-10,0,\n"
                        + "GOOD,2025/26,SMP01,R-1,Apr-26,95,2026-05-10,0,\n"
                        + "OTHER,2025/26,SMP01,R-1,Jul-25,61,2025-08-10,0,NAT-NONE\n"
                        + "OTHER,2025/26,SMP01,R-1,Mar-25,61,2025-04-10,0,NAT-EIP\n"
                        + "OTHER,2025/26,SMP01,R-1,Jul-25,61,2025-06-10,0,NAT-EIP\n");
        Files.writeString(
                defects.resolve("links.csv"),
                "provider_code,link,linked_code,linked_level,valid_from,valid_to\n"
                        + "SMP01,serves,E06000016,place,,\nSMP01,serves,E99999999,place,,\n"
                        + "SMP99,chain,CH-1,,,\nSMP01,chain,CH-1,,,\nSMP01,chain,CH-1,,,\n");
        Path conf = SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1");
        Path published = folder.resolve("published");
        assertThat(fosse(landing, conf, published)).isZero();
        tables = new ReleaseTables(new PublishedFolder(published).findCurrent().orElseThrow());
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void rowsOfARegisterThatCannotBothHoldAreRejected() throws SQLException {
        assertThat(rejected("register.csv"))
                .containsExactly(
                        "6|valid_from|2025-04-01|overlapping_thresholds",
                        "7|valid_from|2025-10-01|overlapping_thresholds",
                        "8|catalogue_id|NAT-NONE|unknown_catalogue_id",
                        "10|requirement_id|R-4|undescribed_requirement",
                        "11|threshold_low||threshold_without_direction",
                        "12|provider_code|SMP99|unknown_provider");
    }

    @Test
    void returnsThatDoNotFitTheirContractAreRejected() throws SQLException {
        assertThat(rejected("returns.csv"))
                .containsExactly(
                        "2|period|May 2025|return_before_contract",
                        "9|requirement_id|R-9|undescribed_requirement",
                        "10|period|Apr 2026|outside_contract_year",
                        "11|catalogue_id|NAT-NONE|unknown_catalogue_id",
                        "12|period|Mar 2025|return_before_contract",
                        "13|submitted_on|2025-06-10|submitted_before_period");
    }

    @Test
    void linksToWhatNobodyNamesAreRejected() throws SQLException {
        assertThat(rejected("links.csv"))
                .containsExactly(
                        "3|linked_code|E99999999|unknown_linked_area",
                        "4|provider_code|SMP99|unknown_provider",
                        "6|||duplicate_row");
        assertThat(tables.lines("SELECT link, linked_code, linked_name FROM provider_link ORDER BY link"))
                .containsExactly("chain|CH-1|", "serves|E06000016|Leicester");
    }

    @Test
    void theGoodReturnsAreJudgedByTheThresholdOfTheirDay() throws SQLException {
        assertThat(tables.lines("""
                        SELECT period_label, threshold_low, threshold_source, result, breach_run, late_days, revisions,
                            value_before_revision
                        FROM quality_schedule WHERE contract_ref = 'GOOD' AND requirement_id = 'R-1' ORDER BY period_end
                        """))
                .containsExactly(
                        "Jul 2025|90.0|contract|breached|1||0|",
                        "Aug 2025|80.0|contract_trajectory|met|0||0|",
                        "Sep 2025|85.0|contract|met|0||0|",
                        "Oct 2025|90.0|contract|breached|1|6|1|88.0");
        assertThat(tables.lines("""
                        SELECT requirement_name, requirement_type, threshold_low, threshold_source, result, catalogue_id
                        FROM quality_schedule WHERE requirement_id = 'NAT-EIP'
                        """))
                .containsExactly(
                        "Early intervention in psychosis: NICE package within two weeks|national|60.0|contract|met|NAT-EIP");
    }

    @Test
    void whatTheRegisterAsksForAndNobodySentIsMissing() throws SQLException {
        assertThat(tables.lines("""
                        SELECT status, count(*) FROM schedule_coverage
                        WHERE contract_ref = 'GOOD' AND requirement_id = 'R-1' GROUP BY status ORDER BY status
                        """)).containsExactly("missing|5", "not_yet_due|1", "received|3", "received_late|1");
    }

    private static List<String> rejected(String file) throws SQLException {
        return tables.lines(
                "SELECT source_line, column_name, value, rule FROM rejected_row WHERE source_file = 'defects/" + file
                        + "' AND remedy <> '' AND message <> '' ORDER BY source_line, number");
    }

    private static String register(
            String contract,
            String requirement,
            String catalogue,
            String low,
            String step,
            String from,
            String to,
            String revision) {
        return String.join(
                        ",",
                        contract,
                        "2025/26",
                        "SMP01",
                        requirement,
                        catalogue,
                        "Waits",
                        "local",
                        "access",
                        "percent",
                        "at_least",
                        low,
                        "",
                        step,
                        from,
                        to,
                        "monthly",
                        "20",
                        revision)
                + "\n";
    }

    private static int fosse(Path landing, Path conf, Path published) throws IOException {
        StringWriter err = new StringWriter();
        return Fosse.commandLine(CLOCK)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(
                        "run",
                        "--date",
                        "2026-03-31",
                        "--landing",
                        landing.toString(),
                        "--conf",
                        conf.toString(),
                        "--published",
                        published.toString(),
                        "--only",
                        "quality_schedule,schedule_coverage,provider_profile,rejected_row,run_input");
    }
}
