package org.fosse.jobs.run;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.FosseConfig;
import org.fosse.config.ResolvedConfig;
import org.fosse.engine.Before;
import org.fosse.engine.Given;
import org.fosse.engine.Job;
import org.fosse.engine.Kept;
import org.fosse.engine.Made;
import org.fosse.engine.Pipeline;
import org.fosse.engine.Plan;
import org.fosse.engine.Run;
import org.fosse.engine.SparkOnDemand;
import org.fosse.engine.Store;
import org.fosse.jobs.delivery.DeliveryChangeJob;
import org.fosse.release.LockedException;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseWriter;
import org.fosse.release.ReleasedFile;
import org.fosse.schema.table.DeliveryChangeTable;
import org.fosse.schema.table.FreshnessTable;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.LandingFolder;
import org.fosse.tables.DeliveryVerdict;
import org.fosse.tables.DiskSpace;
import org.fosse.tables.Folder;
import org.fosse.tables.PrintableText;
import org.fosse.tables.Stage;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Takes a run through its stages: land, clean, the gate, compute, publish. */
public final class Runner {
    private static final String KEPT = ".kept";
    /** What nothing but other extracts can mend. */
    private static final Set<Kind> STOPPED_BY_EXTRACTS =
            EnumSet.of(Kind.EXTRACT_MISSING, Kind.EXTRACT_FAILED, Kind.DISCLOSURE);

    private final RunRequest request;
    private final FosseConfig config;
    private final String version;
    private final RunWatch watch;
    private final PrintStream err;
    /** The run's tables, once there is a place for them. */
    private @Nullable Store made;

    private @Nullable Before before;
    /** What lay in the landing folder before a file was read. */
    private SortedMap<String, String> landed = new TreeMap<>();

    /** @param watch is told how the run goes and ends */
    public Runner(RunRequest request, FosseConfig config, String version, RunWatch watch, PrintStream err) {
        this.request = request;
        this.config = config;
        this.version = version;
        this.watch = watch;
        this.err = err;
    }

    /**
     * Runs and publishes.
     *
     * @return what was published; null when only one stage before the last was asked for
     * @throws RunFailure if it does not; what it left behind says why
     */
    public @Nullable Outcome run() throws RunFailure {
        try {
            Outcome outcome = locked();
            watch.done(outcome, null);
            return outcome;
        } catch (LockedException e) {
            throw failure(e);
        } catch (IOException e) {
            // Extracts and configuration have exceptions of their own: what is left lies where the run writes.
            throw failure(StopException.output(request.published(), e));
        } catch (RuntimeException | Error e) {
            throw failure(e);
        } finally {
            bring();
        }
    }

    /** Brings the account of the run to where the releases lie. */
    private void bring() {
        if (request.stored() != null) {
            try {
                request.stored().bringAccount(request.date());
            } catch (IOException store) {
                err.println(PrintableText.of(
                        "fosse: the account of the run lies on this machine alone: " + StopException.text(store)));
            }
        }
    }

    private RunFailure failure(Throwable thrown) {
        return watch.failure(
                thrown, config.releases().readers(), config.system().name(), made, before);
    }

    private @Nullable Outcome locked() throws IOException, RunFailure {
        ResolvedConfig resolved = ResolvedConfig.of(config);
        watch.given(resolved.sha256(), request.landing(), Publication.options(request));
        ExpectedExtracts.require(config);
        LandingCheck.require(request.landing());
        // What is asked for is known to be there before anything that an earlier stage has made is cleared away.
        Plan plan = plan();
        PublishedFolder published = new PublishedFolder(request.published(), request.extracts(), request.stored());
        published.requireExtracts();
        if (request.skipUnchanged() && Unchanged.since(published, request, config, resolved, version)) {
            throw new StopException(Kind.NOTHING_NEW, "Nothing new since the current release.", List.of());
        }
        Protection.require(published, request.protection(), request.withoutSecret());
        MadeUp.require(published, request.madeUp());
        try (ReleaseWriter writer = published.lock(watch.owner(config.releases().lockSeconds()))) {
            WorkFolder work = WorkFolder.existing(request.published(), request.date());
            Stage first = first(plan, work);
            if (first == Stage.LAND) {
                work = WorkFolder.fresh(request.published(), request.date());
            }
            try (SparkOnDemand spark = new SparkOnDemand(() -> Sessions.start(request.master(), watch.sparkEvents()))) {
                try {
                    return stages(writer, published, plan, work, first, spark, resolved);
                } catch (IOException | RuntimeException e) {
                    // Told while nobody else may write, and clear the run's tables away.
                    RunFailure failure = failure(explained(e, spark, published));
                    Optional<StopException> stop = StopException.find(e);
                    if (request.stage() != null
                            && stop.isPresent()
                            && STOPPED_BY_EXTRACTS.contains(stop.get().kind())) {
                        // Another try is to read what has been brought meanwhile.
                        work.delete();
                    }
                    throw failure;
                } catch (Error e) {
                    throw failure(e);
                }
            }
        }
    }

    /** The stage to begin with: land where what the stages before the one asked for have made is not there, or not any more. */
    private Stage first(Plan plan, WorkFolder work) throws IOException {
        Stage asked = request.stage();
        if (asked == null || asked == Stage.LAND) {
            return Stage.LAND;
        }
        List<Table> before = Stream.of(Stage.values())
                .filter(stage -> stage.compareTo(asked) < 0)
                .flatMap(stage -> plan.jobs(stage).stream())
                .flatMap(job -> job.outputs().stream())
                .toList();
        if (work.holds(before)) {
            return asked;
        }
        err.println("fosse: what the stages before " + asked.text() + " make is not there for " + request.date()
                + ", or not any more: made from land on.");
        return Stage.LAND;
    }

    /** The same exception, or one that says more of what lies outside of the program. */
    private Exception explained(Exception e, SparkOnDemand spark, PublishedFolder published) throws IOException {
        String engine = lost(e, spark);
        if (engine != null) {
            return new StopException(
                    Kind.ENGINE,
                    "The Spark cluster failed; nothing was published.",
                    List.of(
                            engine,
                            "Look at the master (" + (request.master() == null ? "of spark-submit" : request.master())
                                    + "), whether its workers live, and at the standard error of the executors in the work folder of a"
                                    + " worker: executors that cannot start, or were ended for want of memory, say so there.",
                            "Run again when the cluster is well; without --master the cores of this machine are used."),
                    e);
        }
        if (e instanceof LockedException) {
            return e;
        }
        StopException stop = e instanceof IOException output
                ? StopException.output(request.published(), output)
                : StopException.find(e).orElse(null);
        return stop == null ? e : stop.kind() == Kind.OUTPUT ? withSizes(stop, published) : stop;
    }

    /** What Spark says where it is the cluster that failed; null where it is not. */
    private @Nullable String lost(Exception e, SparkOnDemand spark) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            String says = String.valueOf(each.getMessage());
            if (says.contains("ExecutorLostFailure")) {
                return says.lines()
                        .filter(line -> line.contains("ExecutorLostFailure"))
                        .findFirst()
                        .orElse(says);
            }
        }
        return spark.isLost() ? "Spark has ended its session: the master is gone, or took the run off." : null;
    }

    /** The same, and how much room a run takes, where there was none left. */
    private StopException withSizes(StopException stop, PublishedFolder published) throws IOException {
        if (!DiskSpace.isShort(stop)) {
            return stop;
        }
        List<String> details = new ArrayList<>(stop.details());
        details.add("This run had written " + DiskSpace.megabytes(WorkFolder.bytes(published)) + ".");
        Optional<Release> before = published.findCurrent();
        before.ifPresent(release -> details.add("Release " + release.id() + " has "
                + DiskSpace.megabytes(release.manifest().files().stream()
                        .mapToLong(ReleasedFile::bytes)
                        .sum())
                + "; a run takes about twice as much until it is published."));
        details.add("Make room, by fosse prune say, and run again.");
        if (request.stage() == null) {
            // The next run would clear it away; without it there may be room to say why this one ended.
            made = null;
            WorkFolder.clear(request.published());
        }
        return new StopException(stop.kind(), String.valueOf(stop.getMessage()), details, stop);
    }

    private @Nullable Outcome stages(
            ReleaseWriter writer,
            PublishedFolder published,
            Plan plan,
            WorkFolder work,
            Stage first,
            SparkOnDemand spark,
            ResolvedConfig resolved)
            throws IOException {
        Store store = work.store(spark);
        made = store;
        Before before = DeliveryGate.before(published, request);
        this.before = before;
        Run run =
                new Run(spark, config, request.date(), request.landing(), request.seed(), request.protection(), before);
        Kept kept = kept(resolved, before, first == Stage.LAND);
        requireSame(work.made(), kept);
        Pipeline pipeline = new Pipeline(store, run, kept, watch);
        int total = plan.jobs().size();
        int done = 0;
        List<String> late = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(first) < 0
                    || (request.stage() != null && request.stage().compareTo(stage) < 0)) {
                done += plan.jobs(stage).size();
                continue;
            }
            List<Job> inside = plan.jobs(stage).stream()
                    .filter(job -> !Shown.isMadeOfWhatIsShown(job))
                    .toList();
            List<Made> made = pipeline.make(inside, done, total);
            work.add(stage == Stage.LAND ? ofFilesThatStayed(made) : made);
            done += inside.size();
            List<Job> leaving =
                    plan.jobs(stage).stream().filter(Shown::isMadeOfWhatIsShown).toList();
            if (!leaving.isEmpty()) {
                Shown shown = new Shown(store, work.shown(spark), run);
                work.add(shown.make(leaving, kept, watch, done, total));
                done += leaving.size();
            }
            if (stage == Stage.CLEAN) {
                late.addAll(gate(store, before));
            }
        }
        if (request.stage() != null && request.stage() != Stage.PUBLISH) {
            return null;
        }
        if (first == Stage.PUBLISH) {
            // The gate stood in an earlier process; what it found late still belongs in the closing summary.
            late.addAll(new Gate(store, config).requireExpected(request.date()));
        }
        List<String> missing = new Gate(store, config).listNoLongerDelivered(published, request.date());
        if (config.releases().delta() && request.publishing().publish()) {
            writer.addDelta(config.releases().readers());
        }
        Publication publication = new Publication(request, config, resolved, version, watch);
        Release release = publication.publish(writer, published, work, plan, store, before);
        Outcome outcome = Outcome.read(
                release,
                kept.taken(),
                kept.taken(LandedFileTable.TABLE),
                store,
                WhatLeft.list(store, config, request.date()),
                published.findExtracts(release).orElse(null),
                work.listFailures(),
                late,
                missing,
                published.findCurrent().orElse(null));
        if (request.publishing().publish()) {
            writer.prune(config.releases().keep(), config.releases().keepMonthly());
            FailedRun.prune(request.published(), config.releases().keepFailed());
            RunLog.prune(request.published(), config.releases().keepLogs());
        }
        try {
            kept.keep(work.made(), tables(plan), store, digests(release));
        } catch (IOException e) {
            // The release is there; the next run makes more than it would have to.
            err.println(PrintableText.of("fosse: tables could not be kept for the next run: " + StopException.text(e)));
        }
        work.delete();
        return outcome;
    }

    /** What the run before has kept beside the releases. */
    private Kept kept(ResolvedConfig resolved, @Nullable Before before, boolean lands) throws IOException {
        String compared = before == null ? "none" : compared(before);
        // Told before a file is read: one that changes meanwhile is another file on the next night.
        if (lands) {
            landed = LandingFolder.contents(request.landing());
        }
        String landing = lands ? landed.toString() : "";
        // Files that are links share their rights: what was for other readers is made again.
        String program = Program.digest() + " for " + config.releases().readers();
        Kept kept = Kept.open(request.published().resolve(KEPT), program, given -> switch (given) {
            case DATE -> request.date().toString();
            case CONFIGURATION -> resolved.sha256();
            case LANDING -> landing.isEmpty() ? "" : Program.sha256(landing);
            case SEED -> Long.toString(request.seed());
            case PROTECTION ->
                request.protection() == null ? "none" : request.protection().id();
            case BEFORE -> compared;
        });
        return request.afresh() ? kept.afresh() : kept;
    }

    /** What a release is compared by: the contents of the tables that what came is held against. */
    private static String compared(Before before) {
        Set<String> held =
                new DeliveryChangeJob().inputs().stream().map(Table::name).collect(Collectors.toSet());
        return before.release().manifest().tables().stream()
                        .filter(table -> held.contains(table.name()))
                        .map(table -> table.name() + " " + table.contentDigest())
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ", accepted: " + before.accepted();
    }

    /**
     * What was made of the landing folder; not to be kept where files came meanwhile.
     *
     * @throws StopException if a file changed while it was read: what was made may be of half of it
     */
    private List<Made> ofFilesThatStayed(List<Made> made) {
        SortedMap<String, String> now = LandingFolder.contents(request.landing());
        if (now.equals(landed)) {
            return made;
        }
        List<String> changed = landed.entrySet().stream()
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!changed.isEmpty()) {
            throw new StopException(
                    Kind.EXTRACT_MISSING,
                    "Extracts changed while they were read; nothing was published.",
                    Stream.concat(changed.stream(), Stream.of("Run again when they have been delivered whole."))
                            .toList());
        }
        err.println("fosse: files came into the landing folder while it was read; they are for the next run.");
        return made.stream().map(each -> each.ofUnknown(Given.LANDING)).toList();
    }

    /** Stages of one run that are processes of their own are given the same. */
    private static void requireSame(List<Made> before, Kept kept) {
        for (Made made : before) {
            Set<Given> asked = EnumSet.noneOf(Given.class);
            asked.addAll(made.asked().keySet());
            asked.remove(Given.LANDING);
            kept.given(asked).forEach((given, value) -> {
                if (!given.isAs(made.asked().getOrDefault(given, ""), value)) {
                    throw new StopException(
                            Kind.CONFIGURATION,
                            "Table '" + made.job() + "' was made by an earlier stage with another "
                                    + given.name().toLowerCase(Locale.ROOT) + " than this stage is given.",
                            List.of("Run the stages again, from land on, with the same options and configuration."));
                }
            });
        }
    }

    private static Map<String, String> digests(Release release) {
        return release.manifest().files().stream().collect(Collectors.toMap(ReleasedFile::path, ReleasedFile::sha256));
    }

    private static Map<String, Table> tables(Plan plan) {
        Map<String, Table> tables = new HashMap<>();
        for (Job job : plan.jobs()) {
            job.outputs().forEach(table -> tables.put(table.name(), table));
        }
        return tables;
    }

    private Plan plan() {
        Plan all = Jobs.plan();
        if (request.only().isEmpty()) {
            return all;
        }
        // Whatever part is made, its inputs are accounted for.
        Set<String> wanted = new TreeSet<>(request.only());
        wanted.add(RunInputTable.TABLE.name());
        wanted.add(FreshnessTable.TABLE.name());
        // Keys of one run need not be those of another: the star is made whole or not at all.
        List<String> star = all.tables().stream()
                .filter(table -> table.folder() == Folder.STAR)
                .map(Table::name)
                .toList();
        if (star.stream().anyMatch(wanted::contains)) {
            wanted.addAll(star);
        }
        // Folders of recipients are made together: a release holds those of one run.
        List<String> extracts = List.of(NetworkExtractTable.TABLE.name(), RecipientExtractTable.TABLE.name());
        if (extracts.stream().anyMatch(wanted::contains)) {
            wanted.addAll(extracts);
        }
        try {
            Plan part = all.only(wanted);
            // Values do not come in without being held against those of the release before.
            return part.tables().contains(ObservationTable.TABLE)
                    ? all.only(Stream.concat(wanted.stream(), Stream.of(DeliveryChangeTable.TABLE.name()))
                            .toList())
                    : part;
        } catch (IllegalArgumentException e) {
            throw new StopException(Kind.CONFIGURATION, e.getMessage() + ".", List.of());
        }
    }

    /** Stops a run that must not publish. */
    private List<String> gate(Store store, @Nullable Before before) {
        Gate gate = new Gate(store, config);
        try {
            List<String> late = gate.requireExpected(request.date());
            gate.requireFewRejects();
            gate.requireSystem(request.date());
            gate.requireFolderNames(request.date());
            DeliveryGate.require(store, before);
            return late;
        } catch (StopException stop) {
            if (stop.kind() != Kind.EXTRACT_MISSING || before == null) {
                throw stop;
            }
            List<String> details = new ArrayList<>(stop.details());
            DeliveryGate.bySource(store, DeliveryVerdict.BEYOND_LIMIT)
                    .forEach(line ->
                            details.add("Less than release " + before.release().id() + " holds: " + line));
            throw new StopException(stop.kind(), String.valueOf(stop.getMessage()), details);
        }
    }
}
