package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.jobs.run.Jobs;
import org.fosse.tables.Table;
import org.junit.jupiter.api.Test;

/** The page of requirements names tables and columns that exist, and leaves no row out. */
final class RequirementsTest {
    private static final Path PAGE = Path.of(System.getProperty("fosse.root"), "docs", "requirements.md");
    private static final Pattern ROW = Pattern.compile("\\| ([A-H])(\\d+) \\|[^|]*\\|([^|]*)\\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)(?:\\.([a-z0-9_]+))?`");
    private static final Map<String, Integer> ROWS =
            Map.of("A", 18, "B", 12, "C", 9, "D", 15, "E", 17, "F", 10, "G", 26, "H", 3);

    private record Requirement(String group, int number, String answer, String how) {}

    @Test
    void everyRowIsThereOnceAndIsAnsweredOrSaysWhyNot() throws IOException {
        Map<String, List<Integer>> found = rows().stream()
                .collect(Collectors.groupingBy(
                        Requirement::group, Collectors.mapping(Requirement::number, Collectors.toList())));

        ROWS.forEach((group, count) -> assertThat(found.get(group))
                .as(group)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, count).boxed().toList()));
        assertThat(rows())
                .allSatisfy(row -> assertThat(
                                NAME.matcher(row.answer()).find() || !row.how().isBlank())
                        .as(row.group() + row.number())
                        .isTrue());
    }

    @Test
    void everyTableAndColumnThatIsNamedIsPublished() throws IOException {
        Map<String, Table> tables = Jobs.plan().tables().stream()
                .filter(Table::published)
                .collect(Collectors.toMap(Table::name, Function.identity()));
        TreeSet<String> unknown = new TreeSet<>();
        for (Requirement row : rows()) {
            Matcher name = NAME.matcher(row.answer());
            while (name.find()) {
                Table table = tables.get(name.group(1));
                if (table == null
                        || (name.group(2) != null && !table.columnNames().contains(name.group(2)))) {
                    unknown.add(row.group() + row.number() + " " + name.group());
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    private static List<Requirement> rows() throws IOException {
        List<Requirement> rows = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            rows.add(new Requirement(row.group(1), Integer.parseInt(row.group(2)), row.group(3), row.group(4)));
        }
        return rows;
    }
}
