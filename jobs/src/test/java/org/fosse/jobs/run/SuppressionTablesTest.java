package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference tables of cell suppression as one landing folder, through the real command line; the run attacks what it makes of them. */
final class SuppressionTablesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Map<String, String> LEVELS =
            Map.of("1", "system", "2", "place", "3", "neighbourhood", "4", "practice");
    private static final Map<String, String> CODES = Map.of("2", "E06%06d", "3", "U%05d", "4", "A%05d");

    @TempDir
    private static Path folder;

    private static CommandRun run;
    private static ReleaseTables tables;

    /** An area of a table. */
    private record Node(String name, String parent, String level, String code) {}

    @BeforeAll
    static void runAll() throws Exception {
        Path landing = Files.createDirectories(folder.resolve("landing"));
        Map<String, Map<String, Node>> areas = areas();
        Files.writeString(landing.resolve("area_lookup.csv"), lookup(areas));
        Files.writeString(landing.resolve("values.csv"), values(areas));
        Path conf = SmallLanding.conf(folder.resolve("conf"), "system:", "system:");
        StringBuilder indicators = new StringBuilder("""
                set: Tables
                defaults: {quality_domain: access, unit: people, value_type: count, additive: true, disclosure: {class: people}}
                indicators:
                """);
        areas.keySet().forEach(id -> indicators.append("  - {id: %s, name: Table %s}%n".formatted(id(id), id)));
        Files.writeString(conf.resolve("indicators/tables.yaml"), indicators.toString());
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
                "network_extract,rate",
                "--secret",
                secret.toString());
        tables = run.tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    private static List<String[]> read(String file) throws IOException {
        Path path = SampleRun.ROOT
                .resolve("jobs/src/test/resources/org/fosse/jobs/run/suppression")
                .resolve(file);
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static String id(String table) {
        return "TABLE_" + table.substring(table.length() - 2);
    }

    private static Map<String, Map<String, Node>> areas() throws IOException {
        Map<String, Map<String, Node>> areas = new TreeMap<>();
        int number = 0;
        for (String[] row : read("hierarchy.csv")) {
            if (row[1].equals("geography")) {
                String code = row[4].equals("1") ? "QK1" : CODES.get(row[4]).formatted(++number);
                areas.computeIfAbsent(row[0], table -> new TreeMap<>())
                        .put(row[2], new Node(row[2], row[3], row[4], code));
            }
        }
        return areas;
    }

    private static String lookup(Map<String, Map<String, Node>> areas) {
        StringBuilder rows =
                new StringBuilder("code,level,name,parent_code,parent_level,parent_name,basis,valid_from,valid_to\n");
        areas.values()
                .forEach(nodes -> nodes.values().forEach(node -> {
                    Node parent = nodes.get(node.parent());
                    while (parent != null) {
                        rows.append("%s,%s,%s,%s,%s,%s,registration,,%n"
                                .formatted(
                                        node.code(),
                                        LEVELS.get(node.level()),
                                        node.name(),
                                        parent.code(),
                                        LEVELS.get(parent.level()),
                                        parent.name()));
                        parent = nodes.get(parent.parent());
                    }
                }));
        return rows.toString();
    }

    private static String values(Map<String, Map<String, Node>> areas) throws IOException {
        Map<String, Map<String, Integer>> sums = new TreeMap<>();
        for (String[] row : read("inputs.csv")) {
            String area = id(row[0]) + "," + areas.get(row[0]).get(row[1]).code();
            Map<String, Integer> groups = sums.computeIfAbsent(area, key -> new HashMap<>());
            int count = Integer.parseInt(row[4]);
            groups.merge("all,all", count, Integer::sum);
            groups.merge("deprivation_quintile," + row[2], count, Integer::sum);
            if (!row[3].isEmpty()) {
                groups.merge("sex," + row[3], count, Integer::sum);
                groups.merge("quintile_and_sex," + row[2] + " " + row[3], count, Integer::sum);
            }
        }
        List<String> rows = new ArrayList<>();
        sums.forEach((area, groups) -> {
            String[] parts = area.split(",");
            groups.forEach((group, count) ->
                    rows.add("%s,%s,practice,Mar 2026,%s,%d,2026-03-31%n".formatted(parts[0], parts[1], group, count)));
        });
        rows.sort(Comparator.naturalOrder());
        return "indicator_id,area_code,area_level,period,breakdown,stratum,value,published_on\n"
                + String.join("", rows);
    }

    /** Exit code 5 would name a count that is told more closely than by its figure. */
    @Test
    void allSixLeaveAndNoCountIsToldMoreCloselyThanByItsFigure() throws SQLException {
        assertThat(run.code()).as(run.text()).isZero();
        assertThat(new TreeSet<>(tables.lines("SELECT DISTINCT indicator_id FROM network_extract")))
                .containsExactly("TABLE_01", "TABLE_02", "TABLE_03", "TABLE_04", "TABLE_05", "TABLE_06");
        assertThat(tables.lines("""
                SELECT count(*) > 1000, max(abs(x.value - r.value)), bool_and(x.value % 5 = 0) FROM network_extract x
                JOIN rate r USING (indicator_id, period_start, period_end, breakdown, stratum, area_code)
                WHERE x.area_level = 'practice' AND x.value IS NOT NULL
                """)).containsExactly("true|4.0|true");
    }

    @Test
    void groupsOfATotalOfTwentyOrMoreStandAndAddUp() throws SQLException {
        assertThat(tables.lines("""
                WITH groups AS (
                    SELECT indicator_id, area_code, breakdown, sum(value) AS parts, count(value) AS shown, count(*) AS all_groups
                    FROM network_extract WHERE breakdown <> 'all' AND area_level = 'practice' GROUP BY ALL)
                SELECT count(*) > 100, count(*) FILTER (shown = all_groups AND parts <> value),
                    count(*) FILTER (shown NOT IN (0, all_groups)), count(*) FILTER (shown > 0 AND value < 20)
                FROM groups JOIN (FROM network_extract WHERE breakdown = 'all') USING (indicator_id, area_code)
                """)).containsExactly("true|0|0|0");
    }
}
