package org.fosse.jobs.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.ExpectedExtract;
import org.fosse.config.FosseConfig;
import org.fosse.config.Recipient;
import org.fosse.engine.Store;
import org.fosse.jobs.check.Bridge;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.extract.Recipients;
import org.fosse.jobs.land.FreshnessJob;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FreshnessTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.FileStatus;
import org.fosse.tables.DeliveryVerdict;
import org.fosse.tables.FolderName;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;

/** Between clean and compute: are the extracts there, and good enough to publish from? */
final class Gate {
    private static final int MOST_EXAMPLES = 10;
    private static final Set<String> LATER =
            Arrays.stream(Rule.values()).filter(Rule::isOfLater).map(Rule::text).collect(Collectors.toSet());

    private final Store store;
    private final FosseConfig config;

    Gate(Store store, FosseConfig config) {
        this.store = store;
        this.config = config;
    }

    /**
     * Lists what should be there and is not, or is late. Only accepted rows say how new an extract is: of a line from which
     * anything was rejected, nothing counts.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_MISSING} if a required extract is among it
     */
    List<String> requireExpected(LocalDate date) {
        if (config.delivery().expected().isEmpty()) {
            return List.of();
        }
        Map<Sender, Optional<LocalDate>> newest = newest();
        RefusedFiles refused = RefusedFiles.of(store);
        List<String> late = new ArrayList<>();
        boolean stop = false;
        for (ExpectedExtract expected : config.delivery().expected()) {
            String name = expected.source() + (expected.provider() == null ? "" : " of " + expected.provider());
            Optional<LocalDate> last = newest.get(new Sender(expected.source(), expected.provider()));
            List<String> came = refused.of(expected.source(), expected.provider());
            if (last == null) {
                late.add(name + ": "
                        + (came.isEmpty()
                                ? "no extract in the landing folder. Ask for it, or take it out of the expected ones."
                                : "nothing was accepted of what came."));
                late.addAll(came);
                stop |= expected.required();
                continue;
            }
            String wanted = expected.latestPeriodNotBefore();
            LocalDate need = wanted == null
                    ? expected.reachedBy(date)
                    : PeriodText.parse(wanted).map(Period::end).orElseThrow();
            if (need != null && (last.isEmpty() || last.get().isBefore(need))) {
                late.add(name + ": "
                        + last.map(day -> "the newest period ends " + day).orElse("no accepted row has a period")
                        + ", expected "
                        + (wanted == null ? need + " or later (months_late: " + expected.monthsLate() + ")" : wanted)
                        + ". "
                        + (came.isEmpty() ? "Ask for the newer one." : "What came besides was not accepted:"));
                late.addAll(came);
                stop |= expected.required();
            }
        }
        if (stop) {
            throw new StopException(Kind.EXTRACT_MISSING, "An extract that must be there is missing or late.", late);
        }
        return late;
    }

    /**
     * Sources of which an earlier run had accepted rows and this one has none: the newest release whatever its date, and the
     * newest of an earlier date, which a second run of the same night does not hide. Their figures are not in this release, and
     * nobody said that they would end. Of a source that came, the files of the newest release that are gone, unless another has their
     * bytes: one that a newer file replaces looks the same as one that was lost.
     */
    List<String> listNoLongerDelivered(PublishedFolder published, LocalDate date) throws IOException {
        Comparator<Release> newest = Comparator.comparing(Release::id);
        List<Release> releases = published.listReleases();
        List<Release> compared = Stream.concat(
                        releases.stream().max(newest).stream(),
                        releases.stream().filter(release -> release.id().date().isBefore(date)).max(newest).stream())
                .toList();
        Set<String> here = store.rows(RunInputTable.TABLE).stream()
                .filter(row -> row.get(RunInputTable.ROWS_ACCEPTED) > 0)
                .map(row -> row.get(RunInputTable.SOURCE_ID))
                .collect(Collectors.toSet());
        RefusedFiles refused = RefusedFiles.of(store);
        Set<String> accepted = DeliveryGate.sources(store, DeliveryVerdict.ACCEPTED);
        Map<String, String> gone = new TreeMap<>();
        for (Release release : compared) {
            for (Manifest.Input input : release.manifest().inputs()) {
                if (input.rowsAccepted() > 0 && !here.contains(input.source())) {
                    gone.putIfAbsent(input.source(), "release " + release.id() + " has rows of " + input.file());
                }
            }
        }
        List<String> lines = new ArrayList<>();
        gone.forEach((source, had) -> {
            List<String> came = refused.of(source, null);
            String todo = accepted.contains(source)
                    ? "That was accepted."
                    : "Ask for it, or put back the file that was there.";
            lines.add(source + ": " + had + "; this one has none of the source. "
                    + (came.isEmpty() ? todo : "What came was not accepted:"));
            lines.addAll(came);
        });
        releases.stream().max(newest).ifPresent(release -> lines.addAll(listGone(release, here, accepted)));
        return lines;
    }

    /** The files that a release has rows of and that are not in the landing folder any more, a line for each source that came. */
    private List<String> listGone(Release release, Set<String> sources, Set<String> accepted) {
        Set<String> files = new HashSet<>();
        for (TableRow<RunInputTable> row : store.rows(RunInputTable.TABLE)) {
            files.add(row.get(RunInputTable.SOURCE_FILE));
            files.add(row.get(RunInputTable.SHA256));
        }
        Map<String, List<Manifest.Input>> gone = release.manifest().inputs().stream()
                .filter(input -> input.rowsAccepted() > 0
                        && sources.contains(input.source())
                        && !files.contains(input.file())
                        && !files.contains(input.sha256()))
                .collect(Collectors.groupingBy(Manifest.Input::source, TreeMap::new, Collectors.toList()));
        return gone.entrySet().stream()
                .map(each -> each.getKey() + ": release " + release.id() + " has rows of "
                        + each.getValue().stream()
                                .limit(MOST_EXAMPLES)
                                .map(input -> input.file() + " (" + input.rowsAccepted() + ")")
                                .collect(Collectors.joining(", "))
                        + (each.getValue().size() > MOST_EXAMPLES
                                ? " and " + (each.getValue().size() - MOST_EXAMPLES) + " more files"
                                : "")
                        + (accepted.contains(each.getKey())
                                ? ", gone from the landing folder, which was accepted."
                                : ", gone from the landing folder. Put it back, unless a newer file has its rows."))
                .toList();
    }

    /** @param provider null for all who send extracts of the source */
    private record Sender(String source, @Nullable String provider) {}

    /** The newest day of every source, and of every sender of one; no day where an extract was read and none is in it. */
    private Map<Sender, Optional<LocalDate>> newest() {
        Map<Sender, Optional<LocalDate>> newest = new HashMap<>();
        for (TableRow<FreshnessTable> row : store.rows(FreshnessTable.TABLE)) {
            if (row.get(FreshnessTable.INDICATOR_ID).equals(FreshnessJob.ALL)) {
                String sender = row.get(FreshnessTable.SENDER);
                newest.put(
                        new Sender(row.get(FreshnessTable.SOURCE_ID), sender.equals(FreshnessJob.ALL) ? null : sender),
                        Optional.ofNullable(row.find(FreshnessTable.PERIOD_END)));
            }
        }
        return newest;
    }

    /** Rows that came in, those of them that were rejected, and how many of these went with a whole file. */
    private record Rows(long in, long rejected, long withFile) {
        Rows plus(Rows other) {
            return new Rows(in + other.in, rejected + other.rejected, withFile + other.withFile);
        }
    }

    /**
     * Holds the share of rejected rows of each source against its limit.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_FAILED} if a source is over it
     */
    void requireFewRejects() {
        List<String> over = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        Map<String, Rows> rows = new TreeMap<>();
        for (TableRow<RunInputTable> row : store.rows(RunInputTable.TABLE)) {
            rows.merge(
                    row.get(RunInputTable.SOURCE_ID),
                    new Rows(
                            row.get(RunInputTable.ROWS_IN),
                            row.get(RunInputTable.ROWS_REJECTED),
                            row.get(RunInputTable.STATUS).equals(FileStatus.READ.text())
                                    ? 0
                                    : row.get(RunInputTable.ROWS_REJECTED)),
                    Rows::plus);
        }
        // What is of a later day than the run's is no fault of the extract.
        for (TableRow<RejectedRowTable> row : store.rows(RejectedRowTable.TABLE)) {
            if (LATER.contains(row.get(RejectedRowTable.RULE))) {
                long later = row.get(RejectedRowTable.ROWS);
                rows.merge(row.get(RejectedRowTable.SOURCE_ID), new Rows(-later, -later, 0), Rows::plus);
            }
        }
        List<Rows> tooMany = new ArrayList<>();
        rows.forEach((source, each) -> {
            double most = config.rejects().maxShareOf(source);
            if (each.in() > 0 && (double) each.rejected() / each.in() > most) {
                sources.add(source);
                tooMany.add(each);
                over.add(String.format(
                        Locale.ROOT,
                        "%s: %d of %d rows rejected%s, at most %.1f%% are allowed (fosse.yaml, rejects).",
                        source,
                        each.rejected(),
                        each.in(),
                        each.withFile() == 0 ? "" : ", " + each.withFile() + " of them with a whole file",
                        most * 100));
            }
        });
        if (!over.isEmpty()) {
            over.addAll(examples(sources));
            throw new StopException(Kind.EXTRACT_FAILED, title(tooMany), over);
        }
    }

    /** Rows of a later day than the run's, a line for each source: they were not known then. */
    static List<String> listLater(Store store) {
        Map<String, Long> later = new TreeMap<>();
        for (TableRow<RejectedRowTable> row : store.rows(RejectedRowTable.TABLE)) {
            if (LATER.contains(row.get(RejectedRowTable.RULE))) {
                later.merge(row.get(RejectedRowTable.SOURCE_ID), row.get(RejectedRowTable.ROWS), Long::sum);
            }
        }
        return later.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue()
                        + " rows are of periods that end, or were published, after the date of the run, and are left out."
                        + " Table rejected_row has them; a run of a later date takes them.")
                .toList();
    }

    private static String title(List<Rows> tooMany) {
        boolean files = tooMany.stream().anyMatch(rows -> rows.withFile() > 0);
        boolean rows = tooMany.stream().anyMatch(each -> each.withFile() < each.rejected());
        return !files
                ? "Too many rows were rejected."
                : "A file was refused or cannot be read" + (rows ? ", and too many rows were rejected." : ".");
    }

    /**
     * Holds the configured system against the practices that the extracts know.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_MISSING} if practices have systems, and none the configured one on
     *     the date of the run
     */
    void requireSystem(LocalDate date) {
        if (!store.has(MembershipTable.TABLE)) {
            return;
        }
        List<TableRow<MembershipTable>> practices = store.rows(MembershipTable.TABLE).stream()
                .filter(row -> Bridge.isGeneral(row)
                        && row.get(MembershipTable.CHILD_LEVEL).equals(Level.PRACTICE.text())
                        && row.get(MembershipTable.PARENT_LEVEL).equals(Level.SYSTEM.text()))
                .toList();
        Set<String> systems = practices.stream()
                .filter(row -> Bridge.isInForceOn(row, date))
                .map(row -> row.get(MembershipTable.PARENT_CODE))
                .collect(Collectors.toCollection(TreeSet::new));
        if (practices.isEmpty() || systems.contains(config.system().code())) {
            return;
        }
        throw new StopException(
                Kind.EXTRACT_MISSING,
                "No practice belongs to the system " + config.system().code() + " on " + date + ".",
                List.of(
                        systems.isEmpty()
                                ? "The extracts put no practice into any system on that day. Bring a newer register."
                                : "Systems that have practices on that day: "
                                        + systems.stream().limit(MOST_EXAMPLES).collect(Collectors.joining(", ")) + ".",
                        "If the system was formed from others, say so in fosse.yaml: system: {code, from, formed_from}; otherwise"
                                + " correct system.code or bring the register that has its practices."));
    }

    /**
     * Requires that every network and other recipient can have a folder, on whatever system.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_FAILED} if one cannot
     */
    void requireFolderNames(LocalDate date) {
        if (!store.has(MembershipTable.TABLE)) {
            return;
        }
        Set<String> names = new TreeSet<>(
                Recipients.of(store.rows(MembershipTable.TABLE), config, date).networks());
        List<String> faults = new ArrayList<>();
        config.recipients().stream()
                .filter(each -> each.kind() != Recipient.Kind.NETWORK && !names.add(each.id()))
                .forEach(each -> faults.add("'" + each.id() + "' is the code of a network as well."));
        faults.addAll(FolderName.listFaults(names));
        if (!faults.isEmpty()) {
            faults.add(
                    "Correct the code in the extract that puts the network into the system (tables area and membership), or the"
                            + " id under recipients of fosse.yaml.");
            throw new StopException(
                    Kind.EXTRACT_FAILED, "A recipient's code or id cannot name a folder on every system.", faults);
        }
    }

    private List<String> examples(Set<String> sources) {
        return store.rows(RejectedRowTable.TABLE).stream()
                .filter(row -> sources.contains(row.get(RejectedRowTable.SOURCE_ID)))
                .limit(MOST_EXAMPLES)
                .map(RejectText::of)
                .toList();
    }
}
