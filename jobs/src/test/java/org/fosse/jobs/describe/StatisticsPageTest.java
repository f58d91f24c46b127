package org.fosse.jobs.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.jobs.run.Jobs;
import org.fosse.tables.Column;
import org.fosse.tables.Role;
import org.fosse.tables.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/statistics.md} is what the library's Javadoc says. {@code scripts/rewrite} writes it again. */
final class StatisticsPageTest {
    private static final Path ROOT = Path.of(System.getProperty("fosse.root"));
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    /** What an analyst looks for in the description of a method. */
    private static final Map<String, Pattern> PARTS = Map.of(
            "unit", Pattern.compile("Units?\\b"),
            "edges", Pattern.compile("[Mm]issing|NO_DATA|TOO_FEW|[Ee]dges"),
            "source", Pattern.compile("Sources?:"),
            "NHS use", Pattern.compile("NHS|OHID|Fingertips|Used (by|in|for|to)"),
            "agreement", Pattern.compile("[Aa]gree|The same limits as|No reference (software|result)"));
    /** Parts of a method that are described with it, and lists of words: they have neither unit nor source of their own. */
    private static final List<String> WORDS = List.of(
            "OutlierClass",
            "ControlChart",
            "SpecialCause",
            "PointType",
            "Assurance",
            "ImprovementDirection",
            "Shrinkage",
            "StandardPopulation",
            "SubgroupGuard");

    private static LibrarySource library;

    @BeforeAll
    static void readTheLibrary() throws IOException {
        library = LibrarySource.read(ROOT.resolve("common/stats/src/main/java/org/fosse/stats"));
    }

    @Test
    void thePageIsThatOfTheJavadoc() throws IOException {
        String text = StatisticsPage.markdown(library);
        Path file = ROOT.resolve("docs/statistics.md");
        if (Boolean.getBoolean("fosse.rewrite")) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as("docs/statistics.md; scripts/rewrite writes it again")
                .isEqualTo(text);
    }

    @Test
    void everyPublicTypeIsInOneFamily() {
        List<String> listed = StatisticLists.FAMILIES.stream()
                .flatMap(family -> family.types().stream())
                .toList();

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(library.types());
    }

    @Test
    void everyMethodStatesItsUnitEdgesSourceAndAgreement() {
        List<String> gaps = new ArrayList<>();
        for (StatisticLists.Family family : StatisticLists.FAMILIES) {
            for (String name : family.types()) {
                if (!family.name().equals(StatisticLists.ANSWERS) && !WORDS.contains(name)) {
                    String body = Objects.requireNonNull(library.findComment(library.getType(name)))
                            .toString();
                    PARTS.forEach((part, pattern) -> {
                        if (!pattern.matcher(body).find()) {
                            gaps.add(name + ": " + part);
                        }
                    });
                }
            }
        }
        assertThat(gaps).isEmpty();
    }

    @Test
    void everyLinkWithinThePageLeadsToAHeading() {
        String text = StatisticsPage.markdown(library);
        List<String> anchors = HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(java.util.Locale.ROOT))
                .map(heading -> heading.replace(",", "").replace(' ', '-'))
                .toList();

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(LINK.matcher(text).results().map(link -> link.group(1)).toList())
                .isNotEmpty()
                .isSubsetOf(anchors);
    }

    @Test
    void everyColumnOfTheMappingIsAPublishedOne() {
        Map<String, Table> tables = published();

        assertThat(StatisticLists.ORIGINS).allSatisfy(origin -> {
            assertThat(tables).containsKey(origin.table());
            assertThat(tables.get(origin.table()).columnNames())
                    .as(origin.table())
                    .containsAll(origin.columns());
            assertThat(library.types()).containsAll(origin.methods());
        });
    }

    @Test
    void everyMeasureOfTheComputedTablesIsInTheMappingOnce() {
        Map<String, Table> tables = published();
        for (String name : StatisticLists.COMPLETE) {
            List<String> measures = tables.get(name).columns().stream()
                    .filter(column -> column.role() == Role.MEASURE)
                    .map(Column::name)
                    .toList();
            List<String> mapped = StatisticLists.ORIGINS.stream()
                    .filter(origin -> origin.table().equals(name))
                    .flatMap(origin -> origin.columns().stream())
                    .toList();

            assertThat(mapped).as(name).doesNotHaveDuplicates().containsAll(measures);
        }
    }

    private static Map<String, Table> published() {
        return Jobs.plan().tables().stream()
                .filter(Table::published)
                .collect(Collectors.toMap(Table::name, Function.identity()));
    }
}
