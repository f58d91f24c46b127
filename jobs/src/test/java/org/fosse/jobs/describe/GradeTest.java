package org.fosse.jobs.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.fosse.jobs.run.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GradeTest {
    private static final String REAL = "rate.value at place system";
    private static final String FORM = "action.due_on from action_register";

    /** Rows and filled rows of {@link #REAL} at place and system in real files, and of {@link #FORM} in the sample. */
    @ParameterizedTest
    @CsvSource({
        "10, 5, 10, 5, 10, 5, ANSWERED",
        // Two rows are an example, and a tenth of them is nearly always empty.
        "2, 2, 10, 5, 10, 5, THIN",
        "100, 10, 10, 5, 10, 5, THIN",
        "10, 5, 0, 0, 10, 5, THIN",
        "10, 5, 10, 5, 2, 2, THIN",
        "10, 5, 10, 5, 0, 0, CLAIMED",
        "0, 0, 0, 0, 10, 5, CLAIMED",
    })
    void theGradeFollowsFromWhatReleasesHold(
            int places, int valued, int systems, int valuedSystems, int actions, int due, Grade grade) {
        ReleaseFacts real = ReleaseFacts.parse(List.of(
                "evidence,level,rows,filled",
                REAL + ",all," + (places + systems) + "," + (valued + valuedSystems),
                REAL + ",place," + places + "," + valued,
                REAL + ",system," + systems + "," + valuedSystems));
        ReleaseFacts sample =
                ReleaseFacts.parse(List.of("evidence,level,rows,filled", FORM + ",all," + actions + "," + due));
        Requirement row = Requirement.parse("| A1 | asked | `%s`, `%s` | thin | why |".formatted(REAL, FORM))
                .get(0);

        assertThat(Grade.of(row, real, sample, command -> false)).isEqualTo(grade);
    }

    @Test
    void nothingNamedIsAbsentAndAMissingCommandIsOnlyClaimed() {
        ReleaseFacts nothing = ReleaseFacts.parse(List.of("evidence,level,rows,filled"));
        String page = "| A1 | asked |  | thin | why |\n| A2 | asked | `fosse sign --role` | thin | why |";

        assertThat(Requirement.parse(page))
                .extracting(row -> Grade.of(row, nothing, nothing, command -> false))
                .containsExactly(Grade.ABSENT, Grade.CLAIMED);
        assertThat(Requirement.parse(page))
                .extracting(row -> Grade.of(row, nothing, nothing, command -> true))
                .containsExactly(Grade.ABSENT, Grade.ANSWERED);
    }

    @Test
    void conditionsMayNameTheIndicatorsTags() {
        String query = Evidence.parse("rate.value where theme=it's/de* and area_level!=place at system filled 50%")
                .query(Jobs.plan());

        assertThat(query)
                .contains("JOIN indicator AS i ON t.indicator_id = i.indicator_id")
                .contains("i.\"theme\"::VARCHAR = 'it''s' OR starts_with(i.\"theme\"::VARCHAR, 'de')")
                .contains("NOT coalesce((t.\"area_level\"::VARCHAR = 'place'), false)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_such_table", "rate.no_such_column", "rate where nothing=x", "reason.says at place"})
    void whatIsNotPublishedIsRefused(String text) {
        Evidence evidence = Evidence.parse(text);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.query(Jobs.plan()))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rate", "rate where theme", "rate.value at", "rate; DROP TABLE rate"})
    void whatIsNoEvidenceIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.parse(text));
    }
}
