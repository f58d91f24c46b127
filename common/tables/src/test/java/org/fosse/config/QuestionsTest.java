package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.fosse.tables.SignalRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionsTest {
    @TempDir
    Path folder;

    private Questions read(String questions) throws IOException {
        return new ConfigFolder(folder)
                .put("fosse.yaml", ConfigFolder.FOSSE + "questions: " + questions + "\n")
                .load()
                .questions();
    }

    @Test
    void silenceTakesTheDefaults() throws IOException {
        assertThat(new ConfigFolder(folder).load().questions()).isEqualTo(Questions.defaults());
    }

    @Test
    void aWeightThatIsGivenReplacesItsDefaultAlone() throws IOException {
        Questions questions = read("{concern_weights: {breach_run: 0.5}, ratings: [CQC], weight_change: 0.1}");
        assertThat(questions.weight(SignalRule.BREACH_RUN)).isEqualTo(0.5);
        assertThat(questions.weight(SignalRule.FUNNEL_OUTLIER))
                .isEqualTo(Questions.defaults().weight(SignalRule.FUNNEL_OUTLIER));
        assertThat(questions.weight(SignalRule.ACTION_WORKED)).isEqualTo(3);
        assertThat(questions.ratings()).containsExactly("CQC");
        assertThat(questions.weightChange()).isEqualTo(0.1);
    }

    @Test
    void aRuleThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> read("{concern_weights: {breach_runs: 1}}")).isInstanceOf(ConfigException.class);
    }

    @Test
    void aWeightBelowNoughtIsRefused() {
        assertThatThrownBy(() -> read("{bright_weights: {good_rating: -1}}")).isInstanceOf(ConfigException.class);
    }
}
