package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fosse.jobs.describe.Evidence;
import org.fosse.jobs.describe.Grade;
import org.fosse.jobs.describe.ReleaseFacts;
import org.fosse.jobs.describe.Requirement;
import org.fosse.jobs.run.Jobs;
import org.fosse.jobs.run.ReleaseTables;
import org.fosse.jobs.run.SampleRun;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page of requirements leaves no row out, and each grade is what releases give by the rule on the page. */
final class RequirementsTest {
    private static final Path DOCS = Path.of(System.getProperty("fosse.root"), "docs");
    private static final Path PAGE = DOCS.resolve("requirements.md");
    private static final Map<String, Integer> ROWS =
            Map.of("A", 18, "B", 12, "C", 9, "D", 15, "E", 17, "F", 10, "G", 26, "H", 3, "I", 13);

    @Test
    void everyRowIsThereOnce() throws IOException {
        Map<String, List<Integer>> found = Requirement.parse(Files.readString(PAGE)).stream()
                .collect(Collectors.groupingBy(
                        Requirement::group, Collectors.mapping(Requirement::number, Collectors.toList())));

        assertThat(found.keySet()).isEqualTo(ROWS.keySet());
        ROWS.forEach((group, count) -> assertThat(found.get(group))
                .as(group)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList()));
    }

    @Test
    void everyGradeIsWhatReleasesGive() throws IOException, SQLException {
        String page = Files.readString(PAGE);
        List<Evidence> evidence = Requirement.parse(page).stream()
                .flatMap(row -> row.evidence().stream())
                .filter(each -> each.command().isEmpty())
                .distinct()
                .toList();
        ReleaseFacts real = ReleaseFacts.parse(Files.readAllLines(DOCS.resolve("requirements-facts.csv")));
        assertThat(evidence)
                .as("docs/requirements-facts.csv; fosse describe requirements writes it from a release of real files")
                .allMatch(real::knows);
        Release release = SampleRun.first().release();
        List<String> tables = release.manifest().tables().stream()
                .map(Manifest.ReleasedTable::name)
                .toList();
        ReleaseFacts sample;
        try (ReleaseTables database = new ReleaseTables(release)) {
            sample = ReleaseFacts.of(evidence, Jobs.plan(), tables, database::rows);
        }
        CommandLine fosse = Fosse.commandLine(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Predicate<Evidence> commands = each -> knows(fosse, each.command());

        String graded = Requirement.regraded(page, row -> Grade.of(row, real, sample, commands));

        if (Boolean.getBoolean("fosse.rewrite")) {
            Files.writeString(PAGE, graded, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/requirements.md; scripts/rewrite writes its grades again")
                .isEqualTo(graded);
        assertThat(Requirement.parse(graded))
                .filteredOn(row -> !row.grade().equals(Grade.ANSWERED.text()))
                .allSatisfy(row -> assertThat(row.why()).as(row.id()).isNotEmpty());
    }

    @Test
    void everyFormThatIsNamedIsDocumented() throws IOException {
        String forms = Files.readString(DOCS.resolve("forms.md"));
        Set<String> named = Requirement.parse(Files.readString(PAGE)).stream()
                .flatMap(row -> row.evidence().stream())
                .map(Evidence::form)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(named)
                .isNotEmpty()
                .allMatch(form -> forms.contains("(`" + form + "`)") || forms.contains("(`" + form + ".yaml`)"));
    }

    /** The first word is a command, and the others are its options. */
    private static boolean knows(CommandLine fosse, List<String> words) {
        CommandLine command = fosse.getSubcommands().get(words.get(0));
        return command != null
                && words.stream()
                        .skip(1)
                        .allMatch(option -> command.getCommandSpec().findOption(option) != null);
    }
}
