package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the house of confidential counts, through the real command line, and what a run refuses to let out. */
final class LeavingTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final String TABLES = "network_extract,disclosure_audit,rate,leaving";
    private static final String HEADING =
            "indicator_id,area_code,area_level,period,breakdown,stratum,numerator,denominator,published_on\n";

    @TempDir
    private static Path folder;

    private static Path landing;
    private static List<String> practices;
    private static CommandRun first;
    private static CommandRun second;
    private static CommandRun forgotten;
    private static CommandRun onPurpose;
    private static ReleaseTables tables;

    @BeforeAll
    static void runWithAQuarterThenWithItsMonthsToo() throws Exception {
        landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        practices = SmallLanding.listPractices();
        Path secret = folder.resolve("secret");
        Files.write(
                Files.createFile(
                        secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                new byte[32]);
        Files.writeString(
                landing.resolve("quarters.csv"),
                HEADING
                        + rows("LOC_CRISIS_CONTACTS", "2025/26 Q3", practice -> practice % 9 * 3, 8000)
                        + rows("LOC_NOBODY_KNOWS", "2025/26 Q3", practice -> 3, 8000));
        first = run(secret);
        tables = first.tables();
        Files.writeString(
                landing.resolve("months.csv"),
                HEADING
                        + List.of("Oct-25", "Nov-25", "Dec-25").stream()
                                .map(month -> rows("LOC_CRISIS_CONTACTS", month, practice -> practice % 9, 8000))
                                .collect(Collectors.joining()));
        second = run(secret);
        forgotten = run();
        onPurpose = run("--no-secret");
    }

    private static CommandRun run(Path secret) {
        return run("--secret", secret.toString());
    }

    private static CommandRun run(String... options) {
        return CommandRun.of(
                landing, SampleRun.ROOT.resolve("conf"), folder.resolve("published"), DATE, TABLES, options);
    }

    private static String rows(String indicator, String period, IntFunction<Integer> count, int people) {
        return IntStream.range(0, practices.size())
                .mapToObj(practice -> indicator + "," + practices.get(practice) + ",practice," + period + ",all,all,"
                        + count.apply(practice) + "," + people + ",2026-01-20\n")
                .collect(Collectors.joining());
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void aCountLeavesRoundedAndAtMostFourAway() throws SQLException {
        assertThat(tables.lines("""
                SELECT max(abs(x.numerator - r.numerator)), bool_and(x.numerator % 5 = 0), count(*) > 20
                FROM network_extract x
                JOIN rate r USING (indicator_id, period_start, period_end, breakdown, stratum, area_code)
                WHERE indicator_id = 'LOC_CRISIS_CONTACTS' AND x.area_level = 'practice'
                """)).containsExactly("4.0|true|true");
    }

    @Test
    void theAuditSaysByWhichRule() throws SQLException {
        assertThat(tables.lines("""
                SELECT area_level, rule, rows > 0, most_away FROM disclosure_audit
                WHERE indicator_id IN ('LOC_CRISIS_CONTACTS', 'LOC_NOBODY_KNOWS') ORDER BY ALL
                """))
                .contains("practice|rounded|true|4", "system|rounded_sum|true|4", "all|undeclared|false|");
    }

    @Test
    void aForgottenSecretIsRefusedBeforeAnythingIsMade() {
        assertThat(forgotten.code()).as(forgotten.text()).isEqualTo(2);
        assertThat(forgotten.text())
                .contains("2026-03-31-1, was protected by a secret", "If it was forgotten, run with --secret")
                .contains("say so with --no-secret")
                .doesNotContain("landed_file");
    }

    @Test
    void withoutASecretOnPurposeNoCountOfPeopleLeaves() throws Exception {
        try (ReleaseTables after = onPurpose.tables()) {
            assertThat(after.lines("SELECT leaves, reason FROM leaving WHERE indicator_id = 'LOC_CRISIS_CONTACTS'"))
                    .containsExactly("withheld|no_protection_secret");
            assertThat(after.lines("SELECT count(*) FROM network_extract WHERE indicator_id = 'LOC_CRISIS_CONTACTS'"))
                    .containsExactly("0");
        }
    }

    @Test
    void aSecretAndNoneExcludeOneAnother() {
        CommandRun both =
                run("--no-secret", "--secret", folder.resolve("secret").toString());

        assertThat(both.code()).as(both.text()).isEqualTo(2);
        assertThat(both.text()).contains("--secret and --no-secret exclude one another");
    }

    /** The quarter was rounded by itself; as the sum of its months it is a second look at the same people. */
    @Test
    void monthsOfAQuarterThatHasLeftStopTheRunWhereTheyTellMoreOfIt() {
        assertThat(second.code()).as(second.text()).isEqualTo(5);
        assertThat(second.text())
                .contains("nothing was published", "LOC_CRISIS_CONTACTS of ", "2025-10-01 to 2025-12-31")
                .doesNotContain("LOC_NOBODY_KNOWS");
    }
}
