package org.fosse.jobs.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.fosse.jobs.land.FreshnessJob;
import org.fosse.release.Json;
import org.fosse.release.LockOwner;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.SwitchException;
import org.jspecify.annotations.Nullable;

/**
 * How a published folder stands, told from what runs left in it, without Spark.
 *
 * @param at when it was asked
 * @param exitCode that of the last run where that failed; otherwise 3 where an expected source is overdue, 6 where nothing is
 *     published or nobody can tell which release is current, 0 where all is well
 * @param says why it is that one
 * @param release the current release; null where there is none
 * @param releaseDate its logical date
 * @param releaseMade when the run that made it began
 * @param ageHours since then
 * @param lastRun the last run; null where none has left a record
 * @param lastFailure the last run that failed; null where none is known
 * @param freshness of the current release's run
 */
public record Status(
        Instant at,
        int exitCode,
        String says,
        @Nullable String release,
        @Nullable LocalDate releaseDate,
        @Nullable Instant releaseMade,
        @Nullable Double ageHours,
        @Nullable LastRun lastRun,
        @Nullable LastRun lastFailure,
        List<RunRecord.Fresh> freshness) {
    private static final int MOST_LATE = 20;

    public Status {
        freshness = List.copyOf(freshness);
    }

    /**
     * A run, as far as it matters to a monitor.
     *
     * @param message why it ended; null where all went well
     * @param report its page, and where to look; null where it has none
     */
    public record LastRun(
            LocalDate date,
            Instant startedAt,
            double seconds,
            int exitCode,
            String meaning,
            @Nullable String message,
            @Nullable String report,
            @Nullable String log) {
        static LastRun of(RunRecord run) {
            return new LastRun(
                    run.date(),
                    run.startedAt(),
                    run.seconds(),
                    run.exitCode(),
                    run.meaning(),
                    run.message(),
                    run.report(),
                    run.log());
        }
    }

    /** Reads it. */
    public static Status read(PublishedFolder published, Instant now) throws IOException {
        Optional<Release> current;
        String unknown = null;
        try {
            current = published.findCurrent();
        } catch (SwitchException damaged) {
            current = Optional.empty();
            unknown = String.valueOf(damaged.getMessage());
        }
        published.fetchAccount();
        RunRecord last = RunRecord.find(published.root().resolve(RunWatch.LAST));
        Optional<LockOwner> killed = published
                .findDeadRun()
                .filter(owner -> last == null || owner.startedAt().isAfter(last.startedAt()));
        RunRecord made =
                current.isEmpty() ? null : RunRecord.find(current.get().folder().resolve(RunRecord.FILE_NAME));
        RunRecord failed = last != null && !last.isWell()
                ? last
                : FailedRun.list(published.root()).stream().findFirst().orElse(null);
        List<RunRecord.Fresh> fresh = made == null ? List.of() : made.freshness();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<String> overdue = fresh.stream()
                .filter(each -> each.measure().equals(FreshnessJob.ALL) && each.daysLate(today) > 0)
                .map(RunRecord.Fresh::source)
                .distinct()
                .toList();
        ExitCode code = ExitCode.DONE;
        String says = "All is well.";
        int exit = code.code();
        if (killed.isPresent()) {
            exit = ExitCode.ENGINE.code();
            says = "The last run was killed: " + killed.get() + ". Run it again; the next run clears up after it.";
        } else if (last != null && !last.isWell()) {
            exit = last.exitCode();
            says = "The last run failed: " + (last.message() == null ? last.meaning() : last.message());
        } else if (current.isEmpty()) {
            exit = ExitCode.OUTPUT.code();
            says = unknown == null ? "Nothing is published." : unknown;
        } else if (!overdue.isEmpty()) {
            exit = ExitCode.EXTRACT_MISSING.code();
            says = "Overdue: " + String.join(", ", overdue) + ".";
        }
        Manifest manifest = current.map(Release::manifest).orElse(null);
        return new Status(
                now,
                exit,
                says,
                manifest == null ? null : manifest.release(),
                manifest == null ? null : manifest.date(),
                manifest == null ? null : manifest.createdAt(),
                manifest == null ? null : hours(manifest.createdAt(), now),
                last == null ? null : LastRun.of(last),
                failed == null ? null : LastRun.of(failed),
                fresh);
    }

    private static double hours(Instant from, Instant to) {
        return Math.round(Duration.between(from, to).toSeconds() / 360.0) / 10.0;
    }

    /** For people, a line each. */
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(says);
        if (release != null) {
            lines.add("Current release: " + release + ", made " + releaseMade + ", " + ageHours + " hours ago");
        }
        add(lines, "Last run", lastRun);
        if (lastFailure != null && !lastFailure.equals(lastRun)) {
            add(lines, "Last failure", lastFailure);
        }
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        List<RunRecord.Fresh> sources = freshness.stream()
                .filter(each -> each.measure().equals(FreshnessJob.ALL))
                .toList();
        if (!sources.isEmpty()) {
            lines.add("Sources: newest period, published, next due");
            sources.forEach(each -> lines.add("  " + line(each, today)));
        }
        List<RunRecord.Fresh> late = freshness.stream()
                .filter(each -> !each.measure().equals(FreshnessJob.ALL) && each.daysLate(today) > 0)
                .toList();
        if (!late.isEmpty()) {
            lines.add("Measures of which a newer period should be out by now");
            late.stream()
                    .limit(MOST_LATE)
                    .forEach(each -> lines.add("  " + each.measure() + " of " + line(each, today)));
            if (late.size() > MOST_LATE) {
                lines.add("  and " + (late.size() - MOST_LATE) + " more: --format json has all");
            }
        }
        return lines;
    }

    private static void add(List<String> lines, String title, @Nullable LastRun run) {
        if (run == null) {
            return;
        }
        lines.add(title + ": of " + run.date() + ", began " + run.startedAt() + ", took " + run.seconds()
                + " s, ended with " + run.exitCode() + " (" + run.meaning() + ")");
        for (String where : new String[] {run.message(), run.report(), run.log()}) {
            if (where != null) {
                lines.add("  " + where);
            }
        }
    }

    private static String line(RunRecord.Fresh each, LocalDate today) {
        return each.source() + (each.sender().equals(FreshnessJob.ALL) ? "" : " from " + each.sender()) + ": "
                + day(each.newestPeriodEnd()) + ", " + day(each.newestPublished()) + ", " + day(each.due())
                + (each.daysLate(today) > 0 ? ", " + each.daysLate(today) + " days late" : "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }

    /** As {@link Json}. */
    public String json() {
        return new String(Json.write(this), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The text exposition format of Prometheus, as a file for the textfile collector of its node exporter. */
    public String prometheus() {
        StringBuilder text = new StringBuilder();
        metric(text, "fosse_status", "What fosse status ends with; 0 is well.", Map.of("", (double) exitCode));
        if (releaseMade != null && releaseDate != null) {
            metric(
                    text,
                    "fosse_release_made_timestamp_seconds",
                    "When the run that made the current release began.",
                    Map.of(labels("release", String.valueOf(release)), seconds(releaseMade)));
            metric(
                    text,
                    "fosse_release_date_timestamp_seconds",
                    "Logical date of the current release.",
                    Map.of("", seconds(releaseDate)));
        }
        runs(text, "fosse_last_run", "the last run", lastRun);
        runs(text, "fosse_last_failure", "the last run that failed", lastFailure);
        fresh(
                text,
                "fosse_newest_period_end_timestamp_seconds",
                "Last day of the newest period",
                RunRecord.Fresh::newestPeriodEnd);
        fresh(
                text,
                "fosse_newest_published_timestamp_seconds",
                "When that was published",
                RunRecord.Fresh::newestPublished);
        fresh(text, "fosse_next_due_timestamp_seconds", "When a newer period is due", RunRecord.Fresh::due);
        return text.toString();
    }

    private static void runs(StringBuilder text, String name, String what, @Nullable LastRun run) {
        if (run != null) {
            metric(text, name + "_exit_code", "Exit code of " + what + ".", Map.of("", (double) run.exitCode()));
            metric(text, name + "_seconds", "How long " + what + " took.", Map.of("", run.seconds()));
            metric(text, name + "_timestamp_seconds", "When " + what + " began.", Map.of("", seconds(run.startedAt())));
        }
    }

    private void fresh(
            StringBuilder text, String name, String help, Function<RunRecord.Fresh, @Nullable LocalDate> day) {
        Map<String, Double> values = new TreeMap<>();
        for (RunRecord.Fresh each : freshness) {
            LocalDate known = day.apply(each);
            if (known != null) {
                values.put(
                        labels("source", each.source(), "sender", each.sender(), "measure", each.measure()),
                        seconds(known));
            }
        }
        metric(text, name, help + ", by source, sender and measure.", values);
    }

    private static void metric(StringBuilder text, String name, String help, Map<String, Double> values) {
        if (values.isEmpty()) {
            return;
        }
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        values.forEach((labels, value) -> text.append(name)
                .append(labels)
                .append(' ')
                .append(value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : value.toString())
                .append('\n'));
    }

    private static String labels(String... namesAndValues) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(i == 0 ? "" : ",")
                    .append(namesAndValues[i])
                    .append("=\"")
                    .append(namesAndValues[i + 1]
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n"))
                    .append('"');
        }
        return text.append('}').toString();
    }

    private static double seconds(Instant at) {
        return at.getEpochSecond();
    }

    private static double seconds(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
