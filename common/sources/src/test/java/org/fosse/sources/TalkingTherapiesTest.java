package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form of NHS Talking Therapies, as Parquet and as CSV. */
final class TalkingTherapiesTest {
    private static final String HEADING = "reporting_period,start_date,end_date,org_type,org_code,org_name,"
            + "variable_type,variable_a,variable_b,measure_name,measure_statistic,value\n";
    private static final String QK1 = "2024-25,2024-04-01,2025-03-31,ICB,QK1,NHS LLR,";
    private static final String DECILE = QK1 + "Indices of Deprivation Decile,10 Most deprived,NULL,";

    @TempDir
    private Path folder;

    @Test
    void aCountTakesItsDenominatorAndItsPercentage() throws IOException {
        ReadExtract read = csv(DECILE + "recovery,percentage,42\n" + DECILE + "at_caseness,count,660\n" + DECILE
                + "recovery,count,280\n");

        assertThat(read.report().status()).isEqualTo(FileStatus.READ);
        assertThat(read.report().rowsAccepted()).isEqualTo(3);
        assertThat(read.report().message()).contains("Percentages that stand with their count in one record: 1");
        Observed recovery = only(read, "TT_RECOVERY");
        assertThat(recovery.numerator()).isEqualTo(280);
        assertThat(recovery.denominator()).isEqualTo(660);
        assertThat(recovery.note()).contains("out of at caseness");
        assertThat(recovery.value()).isEqualTo(42);
        assertThat(recovery.breakdown()).isEqualTo("deprivation_decile");
        assertThat(recovery.stratum()).isEqualTo("10 Most deprived");
        assertThat(recovery.period().label()).isEqualTo("2024/25");
        assertThat(only(read, "TT_AT_CASENESS").value()).isEqualTo(660);
        assertThat(read.all(AreaNamed.class)).extracting(AreaNamed::level).containsExactly(Level.SYSTEM);
    }

    @Test
    void thoseWhoCanRecoverAreTheFinishedLessThoseNotAtCaseness() throws IOException {
        ReadExtract read = csv(DECILE + "finished_course_treatment,count,700\n" + DECILE + "not_at_caseness,count,35\n"
                + DECILE + "at_caseness,count,660\n" + DECILE + "recovery,count,280\n");

        assertThat(only(read, "TT_RECOVERY").denominator()).isEqualTo(665);
        assertThat(only(read, "TT_RECOVERY").note()).isNull();
    }

    @Test
    void suppressedAndMissingStayApart() throws IOException {
        ReadExtract read = csv(DECILE + "at_caseness,count,*\n" + DECILE + "recovery,count,*\n" + DECILE
                + "recovery,percentage,*\n" + DECILE + "improvement,count,NULL\n");

        assertThat(only(read, "TT_RECOVERY").status()).isEqualTo(ValueStatus.SUPPRESSED);
        assertThat(only(read, "TT_RECOVERY").numerator()).isNull();
        assertThat(only(read, "TT_IMPROVEMENT").status()).isEqualTo(ValueStatus.MISSING);
    }

    @Test
    void detailedGroupsAreABreakdownOfTheirOwn() throws IOException {
        ReadExtract read = csv(QK1 + "Ethnic Group,Asian or Asian British,All,referrals_received,count,500\n" + QK1
                + "Ethnic Group,Asian or Asian British,Any Other Asian Background,referrals_received,count,50\n" + QK1
                + "Age Group,Under 18,NULL,referrals_received,count,20\n" + QK1
                + "Total,NULL,NULL,referrals_received,count,9000\n");

        assertThat(read.all(Observed.class))
                .extracting(each -> each.breakdown() + "/" + each.stratum())
                .containsExactly(
                        "ethnic_group/Asian or Asian British",
                        "ethnic_group_detail/Asian or Asian British: Any other Asian background",
                        "age/Under 18",
                        "all/all");
    }

    @Test
    void aRepeatedRowIsTakenOnceAndAContradictionRejected() throws IOException {
        ReadExtract read = csv(DECILE + "at_caseness,count,660\n" + DECILE + "at_caseness,count,660\n" + DECILE
                + "at_caseness,count,665\n");

        assertThat(read.all(Observed.class)).hasSize(1);
        assertThat(read.rules()).containsExactly("conflicting_duplicate");
        assertThat(read.report().message()).contains("taken once: 1");
    }

    @Test
    void parquetSaysWhatCsvSays() throws IOException, SQLException {
        String rows = DECILE + "recovery,count,280\n" + DECILE + "at_caseness,count,660\n" + DECILE
                + "recovery,percentage,42\n" + QK1 + "Total,NULL,NULL,recovery,count,NULL\n";
        ReadExtract csv = csv(rows);
        Path file = folder.resolve("measures.csv");
        Path parquet = folder.resolve("measures [2024].parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("COPY (FROM read_csv('" + file + "', header = true, nullstr = '')) TO '" + parquet
                    + "' (FORMAT parquet)");
        }
        Files.delete(file);
        ReadExtract read = ReadExtract.only(folder);

        assertThat(read.report().status()).isEqualTo(FileStatus.READ);
        assertThat(read.rows().stream().map(LandedRow::record).toList())
                .isEqualTo(csv.rows().stream().map(LandedRow::record).toList());
        assertThat(read.rows().get(0).line()).isEqualTo(1);
    }

    @Test
    void aParquetFileThatIsCutOffIsUnreadable() throws IOException {
        byte[] bytes = Arrays.copyOf(
                "PAR1 and then nothing that could be read".getBytes(java.nio.charset.StandardCharsets.UTF_8), 40);

        assertThat(ReadExtract.ofBytes(folder, "x.parquet", bytes).report().status())
                .isEqualTo(FileStatus.UNREADABLE);
    }

    private ReadExtract csv(String rows) throws IOException {
        return ReadExtract.ofText(folder, "measures.csv", HEADING + rows);
    }

    private static Observed only(ReadExtract read, String indicator) {
        List<Observed> found = read.all(Observed.class).stream()
                .filter(each -> each.indicatorId().equals(indicator))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
