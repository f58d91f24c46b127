package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.schema.table.DeliveryChangeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Night after night, whatever changes in between: a run that makes what has changed publishes what a whole run would. */
final class KeptTablesTest {
    private static final long SEED = 20260331;
    private static final String NEXT_DATE = "a new date";
    private static final String AWAITED_DATE = "a date that values wait for";
    /** After which every file is read again. */
    private static final String CONFIGURATION = "the configuration";

    @TempDir
    private Path folder;

    private Path landing;
    private Path conf;
    private LocalDate date = SampleRun.DATE;

    /** Something that changes before the next night. */
    @FunctionalInterface
    private interface Change {
        void happen() throws IOException;
    }

    @Test
    void whatChangedIsMadeAndTheRestIsTheSame() throws IOException {
        landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        values("ahead.csv", 20, 50, "LOC_SAME_DAY", "May 2026", 75);
        conf = SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 0.9");
        Path published = folder.resolve("published");
        nightAgreesWithAWholeRun("first", published, 0, 0);

        List<Map.Entry<String, Change>> changes = new ArrayList<>(List.of(
                Map.entry("nothing", () -> {}),
                Map.entry("a new file", () -> values("more.csv", 40, 60, "LOC_SAME_DAY", "Feb 2026", 70)),
                Map.entry(
                        "a file is renamed",
                        () -> Files.move(
                                landing.resolve("lookups/area_lookup.csv"), landing.resolve("lookups/areas.csv"))),
                Map.entry(
                        "what is known of a file",
                        () -> Files.writeString(
                                landing.resolve("delivery.yaml"),
                                "notes:\n  - pattern: 'values\\.csv$'\n    published_on: '2026-03-30'\n")),
                Map.entry("another indicator", () -> values("other.csv", 0, 40, "LOC_BP_CONTROL", "Mar 2026", 66)),
                Map.entry(
                        "a file is withdrawn",
                        () -> Files.delete(landing.resolve("quality_schedules/SMP01_2025-26.csv"))),
                Map.entry("a correction", () -> values("values.csv", 0, 39, "LOC_SAME_DAY", "Mar 2026", 81)),
                Map.entry(
                        "a link to elsewhere",
                        () -> Files.createSymbolicLink(
                                landing.resolve("elsewhere"), Files.createDirectories(folder.resolve("elsewhere")))),
                Map.entry("a value is left out for another reason", () -> reason("suppressed")),
                Map.entry("and for another", () -> reason("missing")),
                Map.entry(
                        "something lies among what was kept",
                        () -> Files.createDirectories(published.resolve(".kept/tables/rate/stray"))),
                Map.entry(NEXT_DATE, () -> date = date.plusDays(1)),
                Map.entry(AWAITED_DATE, () -> date = LocalDate.of(2026, 5, 31)),
                Map.entry(
                        CONFIGURATION,
                        () -> SmallLanding.replace(conf, "false_discovery_rate: 0.05", "false_discovery_rate: 0.1")),
                Map.entry("a kept file is damaged", () -> damage(published)),
                Map.entry(
                        "what was kept is lost in part",
                        () -> Files.delete(published.resolve(".kept/tables/rate/part-00000.parquet")))));
        Collections.shuffle(changes, new Random(SEED));
        for (Map.Entry<String, Change> change : changes) {
            Object observation = file(published, "observation");
            Object facts = file(published, "star/fact_value");
            change.getValue().happen();
            nightAgreesWithAWholeRun(
                    change.getKey(),
                    published,
                    change.getKey().equals("nothing") ? 100 : 1,
                    change.getKey().equals(CONFIGURATION) ? 0 : 1);
            if (change.getKey().equals(NEXT_DATE)) {
                assertThat(file(published, "observation")).isEqualTo(observation);
                assertThat(file(published, "star/fact_value")).isEqualTo(facts);
            } else if (change.getKey().equals(AWAITED_DATE)) {
                assertThat(file(published, "observation")).isNotEqualTo(observation);
            }
        }
    }

    /** Which file a table lies in: the same as before where it was taken over. */
    private static Object file(Path published, String table) throws IOException {
        Path file = published.resolve(".kept/tables").resolve(table).resolve("part-00000.parquet");
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /**
     * @param least tables that are taken
     * @param leastFiles files that are not read again
     */
    private void nightAgreesWithAWholeRun(String after, Path published, int least, int leastFiles) throws IOException {
        Ended night = Ended.run(date, landing, conf, published, "--accept-changes", "A file is withdrawn");
        Path whole = folder.resolve("whole").resolve(after);
        Ended afresh = Ended.run(date, landing, conf, whole, "--afresh");

        assertThat(night.code()).as(after + night.err()).isZero();
        assertThat(afresh.code()).as(after + afresh.err()).isZero();
        assertThat(night.lastLine().get("tables_as_before").asInt()).as(after).isGreaterThanOrEqualTo(least);
        assertThat(night.lastLine().get("files_as_before").asInt()).as(after).isGreaterThanOrEqualTo(leastFiles);
        assertThat(digests(published)).as(after).isEqualTo(digests(whole));
    }

    private void values(String file, int from, int to, String indicator, String period, int counted)
            throws IOException {
        StringBuilder rows = new StringBuilder(SmallLanding.HEADING);
        for (String practice : SmallLanding.listPractices(to).subList(from, to)) {
            rows.append("%s,%s,practice,%s,%d,100%n".formatted(indicator, practice, period, counted));
        }
        Files.writeString(landing.resolve(file), rows);
    }

    /** A practice without a value, which no fact holds. */
    private void reason(String why) throws IOException {
        Files.writeString(
                landing.resolve("absent.csv"),
                SmallLanding.HEADING.strip()
                        + ",status\nLOC_SAME_DAY,%s,practice,Jan 2026,,,%s\n"
                                .formatted(SmallLanding.listPractices().get(3), why));
    }

    private static void damage(Path published) throws IOException {
        Path file = published.resolve(".kept/tables/variation/part-00000.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 4;
        Files.delete(file);
        Files.write(file, bytes);
    }

    private static Map<String, String> digests(Path published) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Manifest.ReleasedTable table : new PublishedFolder(published)
                .findCurrent()
                .orElseThrow()
                .manifest()
                .tables()) {
            // A first run has nothing to compare with.
            if (!table.name().equals(DeliveryChangeTable.TABLE.name())) {
                digests.put(table.name(), table.contentDigest());
            }
        }
        return digests;
    }
}
