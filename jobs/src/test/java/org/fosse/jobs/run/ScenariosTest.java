package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The scenarios of {@code src/test/resources/org/fosse/jobs/run/scenarios}, through the real command line. A file holds a
 * landing folder ({@code files}, beside those of {@link SmallLanding} where {@code small_landing}), texts of {@code
 * fosse.yaml} with what stands in their place ({@code conf}) and further files beside it ({@code conf_files}), the day and the
 * tables of the run, what SQL is to {@code prepare} for it, and {@code facts}: what an analyst asks of the release in SQL, and
 * what it {@code gives}, a line a row, or {@code holds} among other rows. A line with <code>{1-3 7}</code> stands for one of
 * each of these practices of the sample, and {@code made} are files that SQL makes of table practice, which numbers them from 0.
 * A run that does not end well says with which code ({@code ends}) and with which words
 * ({@code prints}). {@code sample} is the run on the whole sample.
 */
final class ScenariosTest {
    private static final Path FILES = SampleRun.ROOT.resolve("jobs/src/test/resources/org/fosse/jobs/run/scenarios");
    private static final Set<String> KEYS = Set.of(
            "says",
            "date",
            "only",
            "small_landing",
            "conf",
            "conf_files",
            "files",
            "made",
            "prepare",
            "facts",
            "ends",
            "prints",
            "sample");
    private static final Pattern PRACTICES = Pattern.compile("\\{([0-9 -]+)}");
    private static final List<ReleaseTables> OPEN = new ArrayList<>();

    @TempDir
    private static Path folder;

    @AfterAll
    static void close() throws SQLException {
        for (ReleaseTables tables : OPEN) {
            tables.close();
        }
    }

    @TestFactory
    Stream<DynamicNode> everyScenarioGivesWhatItsFileSays() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList().stream().map(ScenariosTest::scenario);
        }
    }

    private static DynamicNode scenario(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        return dynamicContainer(name, Stream.of(file).flatMap(each -> facts(name, read(each))));
    }

    private static Stream<DynamicNode> facts(String name, Map<String, ?> scenario) {
        if (scenario.containsKey("ends")) {
            return Stream.of(dynamicTest("It ends as told", () -> run(name, scenario)));
        }
        ReleaseTables tables = Objects.requireNonNull(run(name, scenario));
        return maps(scenario.get("facts"))
                .map(fact -> dynamicTest((String) fact.get("fact"), () -> holds(tables, fact)));
    }

    private static void holds(ReleaseTables tables, Map<?, ?> fact) throws SQLException {
        for (Map<?, ?> ask : maps(fact.get("asks")).toList()) {
            String sql = (String) ask.get("sql");
            if (ask.containsKey("holds")) {
                assertThat(tables.lines(sql)).as(sql).containsAll(texts(ask.get("holds")));
            } else {
                assertThat(tables.lines(sql)).as(sql).isEqualTo(ask.get("gives"));
            }
        }
    }

    private static Stream<Map<?, ?>> maps(Object list) {
        return ((List<?>) list).stream().map(each -> (Map<?, ?>) each);
    }

    /** None where there is no such key. */
    private static List<String> texts(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }

    /** The tables of a run that ended well; null after one that ended as its file says. */
    private static ReleaseTables run(String name, Map<String, ?> scenario) {
        try {
            if (Boolean.TRUE.equals(scenario.get("sample"))) {
                return open(new ReleaseTables(SampleRun.first().release()));
            }
            Path landing = Files.createDirectories(folder.resolve(name));
            if (Boolean.TRUE.equals(scenario.get("small_landing"))) {
                SmallLanding.fill(landing);
            }
            write(landing, scenario.get("files"));
            if (scenario.containsKey("made")) {
                make(landing, (Map<?, ?>) scenario.get("made"));
            }
            Path conf = conf(name, (List<?>) scenario.get("conf"));
            if (scenario.containsKey("conf_files")) {
                assertThat(conf).as("conf_files goes with conf").startsWith(folder);
                write(conf, scenario.get("conf_files"));
            }
            CommandRun run = CommandRun.of(
                    landing,
                    conf,
                    folder.resolve("published-" + name),
                    LocalDate.parse((String) scenario.get("date")),
                    (String) scenario.get("only"));
            if (!scenario.containsKey("ends")) {
                ReleaseTables tables = open(run.tables());
                for (String sql : texts(scenario.get("prepare"))) {
                    tables.execute(sql);
                }
                return tables;
            }
            assertThat(run.code()).as(run.text()).isEqualTo(scenario.get("ends"));
            assertThat(run.text()).contains(texts(scenario.get("prints")));
            return null;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static ReleaseTables open(ReleaseTables tables) {
        OPEN.add(tables);
        return tables;
    }

    private static void write(Path folder, Object files) throws IOException {
        for (Map.Entry<?, ?> file : ((Map<?, ?>) files).entrySet()) {
            Path path = folder.resolve((String) file.getKey());
            Files.createDirectories(path.getParent());
            StringBuilder text = new StringBuilder();
            for (String line : ((String) file.getValue()).split("(?<=\n)")) {
                text.append(eachPractice(line));
            }
            Files.writeString(path, text);
        }
    }

    private static void make(Path folder, Map<?, ?> files) throws IOException, SQLException {
        String codes = String.join("', '", SmallLanding.listPractices(Integer.MAX_VALUE));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE practice AS SELECT unnest(range(len(codes))) AS i, unnest(codes) AS code"
                    + " FROM (SELECT ['" + codes + "'] AS codes)");
            for (Map.Entry<?, ?> file : files.entrySet()) {
                Path path = folder.resolve((String) file.getKey());
                Files.createDirectories(path.getParent());
                statement.execute("COPY (" + file.getValue() + ") TO " + ReleaseTables.quoted(path) + " (HEADER)");
            }
        }
    }

    private static String eachPractice(String line) throws IOException {
        Matcher found = PRACTICES.matcher(line);
        if (!found.find()) {
            return line;
        }
        List<String> practices = SmallLanding.listPractices(Integer.MAX_VALUE);
        StringBuilder lines = new StringBuilder();
        for (String range : found.group(1).split(" ")) {
            String[] ends = range.split("-");
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                lines.append(line, 0, found.start())
                        .append(practices.get(i - 1))
                        .append(line.substring(found.end()));
            }
        }
        return lines.toString();
    }

    private static Path conf(String name, List<?> replaced) throws IOException {
        Path conf = SampleRun.ROOT.resolve("conf");
        for (Object pair : replaced == null ? List.of() : replaced) {
            String text = (String) ((List<?>) pair).get(0);
            String replacement = (String) ((List<?>) pair).get(1);
            if (conf.startsWith(folder)) {
                SmallLanding.replace(conf, text, replacement);
            } else {
                conf = SmallLanding.conf(folder.resolve("conf-" + name), text, replacement);
            }
        }
        return conf;
    }

    private static Map<String, ?> read(Path file) {
        try {
            Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            @SuppressWarnings("unchecked")
            Map<String, ?> scenario = (Map<String, ?>) read;
            assertThat(scenario.keySet()).as("%s", file).isSubsetOf(KEYS).contains("says");
            if (!scenario.containsKey("sample")) {
                assertThat(scenario.keySet()).as("%s", file).contains("date", "only", "files");
            }
            return scenario;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
