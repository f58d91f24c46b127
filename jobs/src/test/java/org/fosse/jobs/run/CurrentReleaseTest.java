package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fosse.config.ConfigLoader;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseId;
import org.fosse.tables.StopException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which release readers see, what a release of an earlier date holds, and what becomes of one that is damaged. */
final class CurrentReleaseTest {
    private static final Path CONF = SampleRun.ROOT.resolve("conf");
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @TempDir
    private Path folder;

    private Path landing;
    private Path published;

    @BeforeEach
    void fill() throws IOException {
        landing = folder.resolve("landing");
        published = folder.resolve("published");
        SmallLanding.fill(landing);
        put("january.csv", "Jan 2026");
        put("february-published-2026-03-15.csv", "Feb 2026");
    }

    @Test
    void readersGoNeitherBackInTimeNorToAPartAndDamageDoesNotGoOn() throws Exception {
        assertThat(run(MARCH, "--only", "observation").lastLine().get("current").asBoolean())
                .isFalse();
        assertThat(new PublishedFolder(published).findCurrent()).isEmpty();
        assertThat(run(MARCH, "--only", "observation", "--make-current").code()).isZero();

        // A whole run of a month before knows what was out by then.
        Ended earlier = run(FEBRUARY);
        assertThat(earlier.code()).as(earlier.err()).isZero();
        assertThat(current()).isEqualTo("2026-03-31-2");
        assertThat(earlier.out())
                .contains("It is not current: readers see release 2026-03-31-2.", "scripts/fosse rollback 2026-02-28-1")
                .contains("indicator_values: 80 rows are of periods that end, or were published, after the date");
        assertThat(earlier.lastLine().get("current").asBoolean()).isFalse();
        try (ReleaseTables tables = new ReleaseTables(release("2026-02-28-1"))) {
            assertThat(tables.lines("SELECT DISTINCT period_label FROM observation"))
                    .containsExactly("Jan 2026");
            assertThat(tables.lines("SELECT rule, count(*) FROM rejected_row GROUP BY 1 ORDER BY 1"))
                    .containsExactly("period_after_run|40", "published_after_run|40");
        }

        Ended whole = Ended.of("verify", "--all", "--published", published.toString());
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(whole.err()).contains("Release 2026-02-28-1: ", " files, as they were published.");
        assertThat(Ended.of("rollback", "2026-02-28-1", "--published", published.toString())
                        .code())
                .isZero();
        assertThat(run(FEBRUARY, "--skip-unchanged").code()).isEqualTo(99);

        Path rate = published.resolve("releases/2026-02-28-1/rate/part-00000.parquet");
        byte[] bytes = Files.readAllBytes(rate);
        bytes[bytes.length / 3] ^= 4;
        Files.delete(rate);
        Files.write(rate, bytes);
        Files.writeString(rate.resolveSibling("part-00001.parquet"), "more");
        Ended damaged = Ended.of("verify", "--published", published.toString());
        assertThat(damaged.code()).isEqualTo(6);
        assertThat(damaged.err())
                .contains("Release 2026-02-28-1: damaged.")
                .contains("rate/part-00000.parquet has other content than when it was published")
                .contains("rate/part-00001.parquet is not of this release");
        assertThat(damaged.lastLine().get("damaged").asInt()).isEqualTo(1);
        Ended carried = run(FEBRUARY, "--only", "area");
        assertThat(carried.code()).isEqualTo(6);
        assertThat(carried.err())
                .contains("which tables would be carried over from, is damaged", "rate/part-00000.parquet");
        Ended anew = run(FEBRUARY, "--skip-unchanged");
        assertThat(anew.code()).as(anew.err()).isZero();
        assertThat(current()).isEqualTo("2026-02-28-2");
        assertThat(Ended.of("verify", "--published", published.toString()).code())
                .isZero();
    }

    @Test
    void madeUpFiguresDoNotTakeThePlaceOfOthers() throws Exception {
        assertThat(run(MARCH, "--only", "area", "--make-current").code()).isZero();
        RunRequest request = new RunRequest(
                MARCH,
                landing,
                published,
                null,
                CONF,
                List.of(),
                null,
                null,
                1,
                false,
                false,
                null,
                false,
                Publishing.USUAL,
                true,
                null);

        assertThatThrownBy(() -> UnwatchedRun.of(request, ConfigLoader.load(CONF), Instant.EPOCH))
                .cause()
                .isInstanceOf(StopException.class)
                .hasMessageContaining("are made up, and the current release, 2026-03-31-1, was made of others");
    }

    private void put(String file, String month) throws IOException {
        String rows = SmallLanding.listPractices().stream()
                .map(code -> "LOC_SAME_DAY," + code + ",practice," + month + ",80,100\n")
                .collect(Collectors.joining());
        Files.writeString(landing.resolve(file), SmallLanding.HEADING + rows);
    }

    private String current() throws IOException {
        return new PublishedFolder(published).findCurrent().orElseThrow().id().toString();
    }

    private Release release(String id) throws IOException {
        return new PublishedFolder(published)
                .findRelease(ReleaseId.find(id).orElseThrow())
                .orElseThrow();
    }

    private Ended run(LocalDate date, String... more) {
        return Ended.run(date, landing, CONF, published, more);
    }
}
