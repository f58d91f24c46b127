package org.fosse.jobs.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.fosse.engine.Progress;
import org.fosse.engine.Run;
import org.fosse.engine.SparkOnDemand;
import org.fosse.engine.Store;
import org.fosse.jobs.delivery.DeliveryChangeJob;
import org.fosse.jobs.page.RunReportPage;
import org.fosse.release.LockOwner;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseWriter;
import org.fosse.release.ReleasedFile;
import org.fosse.release.Rights;
import org.fosse.schema.table.DeliveryChangeTable;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.LandingFolder;
import org.fosse.tables.DeliveryVerdict;
import org.fosse.tables.Folder;
import org.fosse.tables.PrintableText;
import org.fosse.tables.Readers;
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
    private final Instant startedAt;
    private final PrintStream err;
    private final boolean terminal;
    /** What lay in the landing folder before a file was read. */
    private SortedMap<String, String> landed = new TreeMap<>();

    /**
     * @param startedAt when the run began, for the lock and the manifest only
     * @param terminal whether progress may overwrite its line
     */
    public Runner(
            RunRequest request,
            FosseConfig config,
            String version,
            Instant startedAt,
            PrintStream err,
            boolean terminal) {
        this.request = request;
        this.config = config;
        this.version = version;
        this.startedAt = startedAt;
        this.err = err;
        this.terminal = terminal;
    }

    /**
     * Runs and publishes.
     *
     * @return what was published; null when only one stage before the last was asked for
     * @throws StopException if the extracts do not let it go on
     */
    public @Nullable Outcome run() throws IOException {
        ExpectedExtracts.require(config);
        LandingCheck.require(request.landing());
        ResolvedConfig resolved = ResolvedConfig.of(config);
        PublishedFolder published = new PublishedFolder(request.published(), request.extracts(), request.stored());
        published.requireExtracts();
        if (request.skipUnchanged() && Unchanged.since(published, request, config, resolved, version)) {
            throw new StopException(Kind.NOTHING_NEW, "Nothing new since the current release.", List.of());
        }
        Protection.require(published, request.protection(), request.withoutSecret());
        MadeUp.require(published, request.madeUp());
        LockOwner owner = LockOwner.ofThisProcess(
                request.date() + " " + startedAt, startedAt, config.releases().lockSeconds());
        try (ReleaseWriter writer = published.lock(owner)) {
            WorkFolder work = WorkFolder.existing(request.published(), request.date());
            Stage first = first(work);
            if (first == Stage.LAND) {
                work = WorkFolder.fresh(request.published(), request.date());
            }
            try (SparkOnDemand spark = new SparkOnDemand(() -> Sessions.start(request.master()))) {
                return stages(writer, published, work, first, spark, resolved);
            } catch (StopException stop) {
                if (request.stage() != null && STOPPED_BY_EXTRACTS.contains(stop.kind())) {
                    // Another try is to read what has been brought meanwhile.
                    work.delete();
                }
                published.bringFailed(request.date());
                throw stop;
            }
        }
    }

    /** The stage to begin with: land where what the stages before the one asked for have made is not there, or not any more. */
    private Stage first(WorkFolder work) throws IOException {
        Stage asked = request.stage();
        if (asked == null || asked == Stage.LAND) {
            return Stage.LAND;
        }
        Plan plan = plan();
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

    private @Nullable Outcome stages(
            ReleaseWriter writer,
            PublishedFolder published,
            WorkFolder work,
            Stage first,
            SparkOnDemand spark,
            ResolvedConfig resolved)
            throws IOException {
        Store store = work.store(spark);
        Before before = DeliveryGate.before(published, request);
        Run run =
                new Run(spark, config, request.date(), request.landing(), request.seed(), request.protection(), before);
        Progress progress = new ConsoleProgress(err, terminal);
        Kept kept = kept(resolved, before, first == Stage.LAND);
        requireSame(work.made(), kept);
        Pipeline pipeline = new Pipeline(store, run, kept, progress);
        Plan plan = plan();
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
                work.add(shown.make(leaving, kept, progress, done, total));
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
        Publication publication = new Publication(request, config, resolved, version, startedAt);
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

    /** Stops a run that must not publish, and keeps what says why. */
    private List<String> gate(Store store, @Nullable Before before) throws IOException {
        Gate gate = new Gate(store, config);
        try {
            List<String> late = gate.requireExpected(request.date());
            gate.requireFewRejects();
            gate.requireSystem(request.date());
            gate.requireFolderNames(request.date());
            DeliveryGate.require(store, before);
            return late;
        } catch (StopException stop) {
            Readers readers = config.releases().readers();
            Path kept = Rights.createFolder(request.published().resolve("failed"), readers)
                    .resolve(request.date().toString());
            WorkFolder.delete(kept);
            Files.createDirectories(kept);
            Path rejected = RejectedRowsFile.write(store, kept);
            Path report = Files.writeString(
                    kept.resolve(RunReport.NAME),
                    RunReport.html(
                            "of " + request.date() + ": nothing was published",
                            config.system().name(),
                            List.of(),
                            Publication.inputs(store),
                            List.of(new RunReportPage.Part(String.valueOf(stop.getMessage()), stop.details())),
                            store),
                    StandardCharsets.UTF_8);
            for (Table table : List.of(RunInputTable.TABLE, RejectedRowTable.TABLE, DeliveryChangeTable.TABLE)) {
                if (!store.has(table)) {
                    continue;
                }
                Files.move(store.folder(table), kept.resolve(table.name()));
            }
            Rights.limit(kept, readers);
            List<String> details = new ArrayList<>(stop.details());
            if (stop.kind() == Kind.EXTRACT_MISSING && before != null) {
                DeliveryGate.bySource(store, DeliveryVerdict.BEYOND_LIMIT)
                        .forEach(line -> details.add(
                                "Less than release " + before.release().id() + " holds: " + line));
            }
            details.add("Every file and what was wrong with it, as a page: " + report + ".");
            details.add("Every rejected row: " + rejected + "; the same and every file as Parquet: " + kept + ".");
            throw new StopException(stop.kind(), String.valueOf(stop.getMessage()), details);
        }
    }
}
