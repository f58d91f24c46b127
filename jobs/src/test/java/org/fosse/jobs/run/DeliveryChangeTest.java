package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came is held against what readers have before it takes its place. */
final class DeliveryChangeTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final List<String> MONTHS = List.of("Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026");
    private static final String RETURNS = "quality_schedules/SMP01_2025-26.csv";

    @TempDir
    private Path folder;

    private Path landing;
    private Path published;
    private List<String> practices = List.of();

    @BeforeEach
    void fill() throws IOException {
        landing = folder.resolve("landing");
        published = folder.resolve("published");
        practices = SmallLanding.listPractices(80);
        SmallLanding.fill(landing);
        values(MONTHS, practices.subList(0, 40), 80);
    }

    @Test
    void whatIsUsualPassesAndWhatIsHalfAtHandStopsUntilItIsAccepted() throws Exception {
        Ended first = run(FEBRUARY);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(found()).isEmpty();
        assertThat(current().manifest().options()).doesNotContainKey(Manifest.HELD_AGAINST);

        // A practice closed, a value was revised, and a new month came.
        values(plus(MONTHS, "Mar 2026"), practices.subList(1, 40), 81);
        Ended usual = run(MARCH);
        assertThat(usual.code()).as(usual.err()).isZero();
        assertThat(usual.err() + usual.out()).doesNotContain("fewer", "accept");
        assertThat(found())
                .contains("LOC_SAME_DAY practice all areas 40.0 39.0 0 within_limit")
                .allMatch(line -> line.endsWith("within_limit"))
                .noneMatch(line -> line.contains("periods"));
        Release good = current();
        assertThat(good.manifest().options()).containsEntry(Manifest.HELD_AGAINST, "2026-02-28-1");
        String whole = Files.readString(landing.resolve("values.csv"));

        // Whole rows, cut off in the middle.
        List<String> rows = whole.lines().toList();
        write("values.csv", rows.subList(0, 1 + (rows.size() - 1) / 2));
        stops("LOC_SAME_DAY, practice: 6 periods had values, 3 have now; Mar 2026 is gone");
        write(
                "values.csv",
                rows.stream().filter(row -> rows.indexOf(row) % 2 == 0).toList());
        Ended half = stops(
                "indicator_values: LOC_SAME_DAY, practice, Feb 2026: 39 areas had a value, 19 now (51% fewer, at most 10%);"
                        + " so in 6 periods. values.csv.");
        assertThat(half.err())
                .contains("--accept-changes", "delivery_changes of fosse.yaml")
                .doesNotContain("added up to");
        Path failed = published.resolve("failed/2026-03-31");
        assertThat(failed.resolve("run-report.html"))
                .content()
                .contains("What came, against the release before", "39 areas had a value, 19 now");
        assertThat(failed.resolve("delivery_change/part-00000.parquet")).exists();
        stops("so in 6 periods", "--no-publish");

        // The first two months are gone.
        write(
                "values.csv",
                rows.stream()
                        .filter(row -> !row.contains("Oct 2025") && !row.contains("Nov 2025"))
                        .toList());
        stops("6 periods had values, 4 have now; Nov 2025 is gone (33% without a newer one, at most 0%)");

        // What is counted is of another size.
        write(
                "values.csv",
                rows.stream()
                        .map(row -> row.replace(",100", ",1000").replace(",81,", ",810,"))
                        .toList());
        stops("the denominators added up to 3,900, now to 39,000 (900% away, at most 30%)");

        write("values.csv", rows);
        List<String> returns = Files.readAllLines(landing.resolve(RETURNS));
        write(RETURNS, returns.subList(0, 1 + returns.size() / 2));
        String lacks =
                "quality_schedule_return: files that are gone or other than they were had 6 rows, what came in their place 3";
        stops(lacks);
        Files.delete(landing.resolve(RETURNS));
        String renamed = RETURNS.replace("SMP01", "again");
        write(renamed, returns.subList(0, 1 + returns.size() / 2));
        stops(lacks);
        String rest = RETURNS.replace("SMP01", "rest");
        write(
                rest,
                Stream.concat(returns.stream().limit(1), returns.stream().skip(1 + returns.size() / 2))
                        .toList());
        Ended inTwo = run(MARCH, "--no-publish");
        assertThat(inTwo.code()).as(inTwo.err()).isZero();
        Files.delete(landing.resolve(renamed));
        Files.delete(landing.resolve(rest));
        Files.delete(landing.resolve("values.csv"));
        stops("indicator_values: nothing of it was accepted now; before there was values.csv, with 1 indicator.");
        write("values.csv", rows);
        write(RETURNS, returns);

        // What would be published is said, and is not.
        Ended tried = run(MARCH, "--no-publish");
        assertThat(tried.code()).as(tried.err()).isZero();
        assertThat(tried.out())
                .contains("Nothing was published. Release 2026-03-31-2 would have been")
                .contains("Readers see release 2026-03-31-1, as before.");
        assertThat(tried.lastLine().get("status").asText()).isEqualTo("tried");
        assertThat(new PublishedFolder(published).listReleases()).hasSize(2);
        assertThat(current().id()).isEqualTo(good.id());

        write(
                "values.csv",
                rows.stream().filter(row -> rows.indexOf(row) % 2 == 0).toList());
        assertThat(run(MARCH, "--accept-changes", " ").code()).isEqualTo(2);
        Ended accepted = run(MARCH, "--accept-changes", "Half of them use another form now");
        assertThat(accepted.code()).as(accepted.err()).isZero();
        assertThat(accepted.out())
                .contains("Beyond the limits of what may change, and accepted: Half of them use another form now")
                .contains("39 areas had a value, 19 now");
        assertThat(current().manifest().options())
                .containsEntry(Manifest.ACCEPTED_CHANGES, "Half of them use another form now")
                .containsEntry(Manifest.HELD_AGAINST, "2026-03-31-1");
        assertThat(found()).contains("LOC_SAME_DAY practice all areas 39.0 19.0 6 accepted");

        Ended next = run(MARCH);
        assertThat(next.code()).as(next.err()).isZero();
        assertThat(current().manifest().options()).doesNotContainKey(Manifest.ACCEPTED_CHANGES);
        assertThat(found()).isEmpty();
    }

    @Test
    void aNewestMonthOfHalfTheAreasIsToldAtFirstAndStopsAfterwards() throws Exception {
        String earlier = Files.readString(landing.resolve("values.csv"));
        assertThat(run(FEBRUARY).code()).isZero();
        write("new.csv", rows("Mar 2026", practices.subList(0, 18), 80));

        stops(
                "LOC_SAME_DAY, practice, Mar 2026: 18 areas have a value, 40 in the periods before it (55% fewer, at most 25%). new.csv.");

        published = folder.resolve("another");
        Ended first = run(MARCH);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("Read, and to be looked at")
                .contains(
                        "indicator_values: LOC_SAME_DAY, practice, Mar 2026: 18 areas have a value, 40 in the periods before it");
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "LOC_SAME_DAY practice all newest_areas 40.0 18.0 1 to_look_at",
                        "LOC_SAME_DAY practice system newest_areas 40.0 18.0 1 to_look_at");

        // Another set of areas comes in the place of the first.
        Files.delete(landing.resolve("new.csv"));
        Files.writeString(landing.resolve("values.csv"), earlier);
        published = folder.resolve("third");
        assertThat(run(FEBRUARY).code()).isZero();
        values(MONTHS, practices.subList(25, 55), 80);
        Ended other = run(MARCH);
        assertThat(other.code()).as(other.err()).isZero();
        assertThat(found()).contains("LOC_SAME_DAY practice all areas 40.0 30.0 5 other_areas");

        // A limit of the source's own.
        write("values.csv", rows("Feb 2026", practices.subList(25, 45), 80));
        Path conf = SmallLanding.conf(
                folder.resolve("conf"),
                "  # by_source: {fingertips: {areas_lost: 0.5}}",
                "  by_source: {indicator_values: {areas_lost: 0.5, periods_lost: 1, total_change: 1}}");
        Ended lenient = Ended.run(MARCH, landing, conf, published, "--only", "delivery_change");
        assertThat(lenient.code()).as(lenient.err()).isZero();
    }

    @Test
    void aNewestMonthThatIsNoMonthOfItsOwnStops() throws Exception {
        List<String> all = new ArrayList<>(List.of(SmallLanding.HEADING.strip()));
        for (int i = 0; i < MONTHS.size(); i++) {
            all.addAll(values(MONTHS.get(i), 80 + i));
        }
        write("values.csv", all);
        assertThat(run(FEBRUARY).code()).isZero();

        write("new.csv", plus(all.subList(0, 1), values("Mar 2026", 84)));
        stops(
                "LOC_SAME_DAY, practice, Mar 2026: as many areas, and counts that add up to the same 3,360, as in the period before it;"
                        + " the period before may have been delivered again under another name. new.csv.");
        write("new.csv", plus(all.subList(0, 1), values("Mar 2026", 0)));
        stops(
                "Mar 2026: the numerators add up to 0, those of the periods before it to 3,240 (100% less, at most 99%). new.csv.");
        write(
                "new.csv",
                plus(
                        all.subList(0, 1),
                        values("Mar 2026", 85).stream()
                                .map(row -> row.replace(",85,100", ",85000,100000"))
                                .toList()));
        stops(
                "the denominators add up to 4,000,000, those of the periods before it to 4,000 (1,000 times as much, at most 100 times)");
        write(
                "new.csv",
                plus(
                        all.subList(0, 1),
                        values("Mar 2026", 85).stream()
                                .map(row -> row.replace(",85,100", ",*,*"))
                                .toList()));
        stops(
                "Mar 2026: 0 areas have a value that may be told, 40 by the periods before it (100% fewer, at most 25%). new.csv.");
        write("new.csv", plus(all.subList(0, 1), values("Mar 2026", 85)));
        Ended good = run(MARCH);
        assertThat(good.code()).as(good.err()).isZero();

        // A quarterly figure in monthly rows stands still, and is not stopped for it.
        published = folder.resolve("quarterly");
        Files.delete(landing.resolve("new.csv"));
        List<String> still = new ArrayList<>(all.subList(0, 1));
        for (int i = 0; i < MONTHS.size(); i++) {
            still.addAll(values(MONTHS.get(i), 80 + i / 2));
        }
        write("values.csv", still);
        assertThat(run(FEBRUARY).code()).isZero();
        write("new.csv", plus(all.subList(0, 1), values("Mar 2026", 82)));
        Ended quarterly = run(MARCH);
        assertThat(quarterly.code()).as(quarterly.err()).isZero();
    }

    private List<String> values(String month, int counted) {
        List<String> rows = rows(month, practices.subList(0, 40), counted);
        return rows.subList(1, rows.size());
    }

    private Ended stops(String said, String... more) throws IOException {
        Release before = current();
        Ended ended = run(MARCH, more);
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(4);
        assertThat(ended.err())
                .contains("What came lacks, or changes, too much of what release " + before.id() + " holds");
        assertThat(ended.err()).contains(said);
        assertThat(current().id()).isEqualTo(before.id());
        return ended;
    }

    private static List<String> plus(List<String> some, String one) {
        return plus(some, List.of(one));
    }

    private static List<String> plus(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> rows(String month, List<String> of, int counted) {
        return Stream.concat(
                        Stream.of(SmallLanding.HEADING.strip()),
                        of.stream().map(code -> "LOC_SAME_DAY," + code + ",practice," + month + "," + counted + ",100"))
                .toList();
    }

    /** The same of every month. */
    private void values(List<String> months, List<String> of, int counted) throws IOException {
        List<String> all = new ArrayList<>(List.of(SmallLanding.HEADING.strip()));
        for (String month : months) {
            List<String> rows = rows(month, of, counted);
            all.addAll(rows.subList(1, rows.size()));
        }
        write("values.csv", all);
    }

    private void write(String name, List<String> rows) throws IOException {
        Files.write(landing.resolve(name), rows);
    }

    private Release current() throws IOException {
        return new PublishedFolder(published).findCurrent().orElseThrow();
    }

    private List<String> found() throws Exception {
        try (ReleaseTables tables = new ReleaseTables(current())) {
            return tables.lines("SELECT concat_ws(' ', indicator_id, area_level, scope, measure, before, now, periods,"
                    + " verdict) FROM delivery_change ORDER BY ALL");
        }
    }

    private Ended run(LocalDate date, String... more) {
        String[] all = Stream.concat(Stream.of("--make-current", "--only", "delivery_change"), Stream.of(more))
                .toArray(String[]::new);
        return Ended.run(date, landing, SampleRun.ROOT.resolve("conf"), published, all);
    }
}
