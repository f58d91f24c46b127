package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fosse.jobs.describe.Dictionary;
import org.fosse.jobs.describe.TaskGraph;
import org.fosse.jobs.run.Jobs;
import org.junit.jupiter.api.Test;

/** The committed pages are what the declarations say. {@code scripts/rewrite} writes them again. */
final class GeneratedDocsTest {
    private static final Path ROOT = Path.of(System.getProperty("fosse.root"));

    @Test
    void theDictionaryIsThatOfTheDeclarations() throws IOException {
        compare("docs/dictionary.md", Dictionary.markdown(Jobs.plan()));
    }

    @Test
    void theTaskGraphIsThatOfThePlan() throws IOException {
        compare("scripts/airflow/dag.json", TaskGraph.json(Jobs.plan(), Map.of()));
    }

    private static void compare(String name, String text) throws IOException {
        Path file = ROOT.resolve(name);
        if (Boolean.getBoolean("fosse.rewrite")) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as("%s; scripts/rewrite writes it again", name)
                .isEqualTo(text);
    }
}
