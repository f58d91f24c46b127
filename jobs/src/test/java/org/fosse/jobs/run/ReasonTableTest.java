package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.jobs.packed.Status;
import org.fosse.stats.Flag;
import org.fosse.stats.RecentTrend;
import org.fosse.tables.AssessmentGapKind;
import org.fosse.tables.AssessmentStatus;
import org.fosse.tables.Reason;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Table {@code reason} explains every code that a release holds, and every word that code takes a reason from. */
final class ReasonTableTest {
    private static final List<String> COLUMNS = List.of("reason", "excluded_why", "variation_is_reason");

    @Test
    void everyCodeOfTheReleaseIsExplained() throws SQLException {
        try (ReleaseTables tables = new ReleaseTables(SampleRun.first().release())) {
            List<List<String>> columns = tables.rows("SELECT table_name, column_name FROM information_schema.columns"
                    + " WHERE column_name IN (" + quoted(COLUMNS) + ") AND table_name <> 'reason'");
            String codes = columns.stream()
                    .map(column -> "SELECT regexp_replace(unnest(regexp_split_to_array(\"" + column.get(1)
                            + "\", ', ?')), ' [0-9]+$', '') AS code, '" + column.get(0) + "' AS held_by FROM \""
                            + column.get(0) + "\"")
                    .collect(Collectors.joining(" UNION ALL "));

            assertThat(columns).hasSizeGreaterThan(25);
            assertThat(tables.lines("SELECT count(DISTINCT code) > 40 FROM (" + codes + ")"))
                    .containsExactly("true");
            assertThat(tables.lines("SELECT DISTINCT held_by, code FROM (" + codes
                            + ") WHERE code NOT IN (SELECT reason FROM reason)"))
                    .isEmpty();
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordThatIsTakenAsAReasonIsOne(String word) {
        assertThat(Reason.of(word).text()).isEqualTo(word);
    }

    private static Stream<String> words() {
        return Stream.of(
                        Arrays.stream(Flag.values()).map(Flag::text),
                        EnumSet.range(RecentTrend.Reason.OUTLIER_FOUND, RecentTrend.Reason.MISSING_LIMITS).stream()
                                .map(RecentTrend.Reason::text),
                        EnumSet.complementOf(EnumSet.of(Status.PRESENT)).stream()
                                .map(Status::text),
                        EnumSet.complementOf(EnumSet.of(AssessmentStatus.SCORED)).stream()
                                .map(Word::text),
                        Stream.of(AssessmentGapKind.NEVER_SCORED, AssessmentGapKind.NOT_SCORED)
                                .map(Word::text),
                        Stream.of(ReturnResult.MISSING, ReturnResult.SUPPRESSED, ReturnResult.NOT_APPLICABLE)
                                .map(Word::text))
                .flatMap(words -> words);
    }
}
