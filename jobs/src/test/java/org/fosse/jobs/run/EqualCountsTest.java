package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two counts of the same people stays, through the real command line. */
final class EqualCountsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    private static Path folder;

    private static CommandRun run;
    private static ReleaseTables tables;

    @BeforeAll
    static void runOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        StringBuilder rows = new StringBuilder(
                "indicator_id,area_code,area_level,period,breakdown,stratum,numerator,denominator,value\n");
        List<String> practices = SmallLanding.listPractices();
        for (int i = 0; i < practices.size(); i++) {
            String area = practices.get(i) + ",practice,Mar 2026,";
            int high = 41 + i * 7 % 83;
            int plans = 11 + i * 5 % 23;
            // One practice's count has been revised in one of the two.
            int highInPlans = i == 3 ? high + 2 : high;
            rows.append("E_LIST,%sall,all,,,%d%n".formatted(area, 4000 + 13 * i));
            rows.append("E_LIST,%srisk_band,high,,,%d%n".formatted(area, high));
            rows.append("E_LIST,%srisk_band,low,,,%d%n".formatted(area, 4000 + 13 * i - high));
            rows.append("E_LIST,%ssex,Female,,,%d%n".formatted(area, 2000 + i));
            rows.append("E_LIST,%ssex,Male,,,%d%n".formatted(area, 2000 + 12 * i));
            rows.append("E_PLANS,%sall,all,%d,%d,%n".formatted(area, plans, highInPlans));
            rows.append("E_REVIEWED,%sall,all,%d,%d,%n".formatted(area, plans / 2, plans));
            rows.append("E_SHARED,%sall,all,%d,%d,%n".formatted(area, plans / 3, plans));
            rows.append("E_OTHER,%sall,all,%d,%d,%n".formatted(area, 9 + i * 11 % 23, 200 + i));
        }
        Files.writeString(landing.resolve("equal.csv"), rows.toString());
        Path conf = SmallLanding.conf(folder.resolve("conf"), "system:", "system:");
        Files.writeString(conf.resolve("indicators/equal.yaml"), """
                set: Equal counts
                defaults: {quality_domain: access, unit: "%", value_type: proportion, additive: true, disclosure: {class: people}}
                indicators:
                  - {id: E_LIST, name: People, value_type: count, unit: people}
                  - {id: E_OTHER, name: Other}
                  - {id: E_PLANS, name: People at high risk with a plan}
                  - {id: E_REVIEWED, name: Plans reviewed}
                  - {id: E_SHARED, name: Plans shared, disclosure: {class: people, out_of: E_PLANS}}
                """);
        Path secret = folder.resolve("secret");
        Files.write(
                Files.createFile(
                        secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                new byte[32]);
        run = CommandRun.of(
                landing,
                conf,
                folder.resolve("published"),
                DATE,
                "network_extract,disclosure_audit,leaving",
                "--secret",
                secret.toString());
        tables = run.tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    private static List<String> leaving(String indicator) throws SQLException {
        return tables.lines("SELECT leaves, withheld_breakdowns, equal_to, reason FROM leaving WHERE indicator_id = '"
                + indicator + "'");
    }

    private static List<String> levels(String where) throws SQLException {
        return tables.lines("SELECT DISTINCT value IS NOT NULL, reason FROM network_extract"
                + " WHERE area_level = 'practice' AND " + where);
    }

    /** Though one count of the 40 differs. */
    @Test
    void aGroupThatIsAnotherIndicatorsDenominatorStaysWithItsBreakdown() throws SQLException {
        assertThat(leaving("E_LIST"))
                .containsExactly("rounded|risk_band|numerator of E_LIST, risk_band high = denominator of E_PLANS|");
        assertThat(levels("indicator_id = 'E_LIST' AND breakdown = 'risk_band'"))
                .containsExactly("false|withheld");
        assertThat(levels("indicator_id = 'E_LIST' AND breakdown <> 'risk_band'"))
                .containsExactly("true|");
        assertThat(levels("indicator_id = 'E_PLANS'")).containsExactly("true|");
    }

    @Test
    void anIndicatorThatIsOutOfAnothersNumeratorsStaysUnlessThatIsSaid() throws SQLException {
        assertThat(leaving("E_REVIEWED"))
                .containsExactly("withheld||denominator of E_REVIEWED = numerator of E_PLANS|equal_counts");
        assertThat(leaving("E_SHARED")).containsExactly("rounded|||");
        assertThat(tables.lines("SELECT rule, rows FROM disclosure_audit WHERE indicator_id = 'E_REVIEWED'"))
                .containsExactly("equal_counts|0");
    }

    @Test
    void whatIsEqualNowAndThenLeaves() throws SQLException {
        assertThat(leaving("E_OTHER")).containsExactly("rounded|||");
    }

    @Test
    void theRunSaysWhatStaysAndWhy() {
        assertThat(run.text())
                .contains("Withheld E_LIST by risk_band, since its counts are those of another indicator")
                .contains("Withheld 1 (E_REVIEWED): Its counts are those of another indicator");
    }
}
