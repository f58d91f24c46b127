package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.Audiences;
import org.fosse.config.FosseConfig;
import org.fosse.config.ResolvedConfig;
import org.fosse.engine.Before;
import org.fosse.engine.Plan;
import org.fosse.engine.References;
import org.fosse.engine.SameFiles;
import org.fosse.engine.Store;
import org.fosse.engine.Written;
import org.fosse.jobs.audience.TableAudienceJob;
import org.fosse.jobs.describe.Dictionary;
import org.fosse.jobs.extract.DisclosureCheck;
import org.fosse.jobs.extract.ExtractWriter;
import org.fosse.jobs.extract.SelfAttack;
import org.fosse.jobs.figure.ReceivedRow;
import org.fosse.jobs.model.ModelFiles;
import org.fosse.jobs.page.BoardChanges;
import org.fosse.jobs.page.BoardFigures;
import org.fosse.jobs.page.BoardPage;
import org.fosse.jobs.page.NetworkFolders;
import org.fosse.jobs.page.PageFacts;
import org.fosse.jobs.page.RunReportPage;
import org.fosse.release.Draft;
import org.fosse.release.Json;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseWriter;
import org.fosse.release.Staging;
import org.fosse.release.Terms;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BlindSpotSummaryTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.BrightSpotTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.DeliveryChangeTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.InformationNeedTable;
import org.fosse.schema.table.LearningPeerTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkFunnelTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.schema.table.TableAudienceTable;
import org.fosse.sources.FileStatus;
import org.fosse.tables.DeliveryVerdict;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Puts a release together out of the tables of a run and publishes it. */
final class Publication {
    private static final String BOARD = "board.html";
    /** What the board's page is made of. */
    private static final List<Table> QUESTIONS = List.of(
            ConcernTable.TABLE,
            BlindSpotTable.TABLE,
            BlindSpotSummaryTable.TABLE,
            InformationNeedTable.TABLE,
            ActionEffectTable.TABLE,
            BrightSpotTable.TABLE,
            LearningPeerTable.TABLE,
            AreaTable.TABLE);
    /** What a network's page is made of. */
    private static final List<Table> PAGES = List.of(
            NetworkIndicatorTable.TABLE, NetworkPracticeTable.TABLE, NetworkChartTable.TABLE, NetworkFunnelTable.TABLE);

    /** Counts named in a message. */
    private static final int MOST_NARROWED = 20;

    private final RunRequest request;
    private final FosseConfig config;
    private final ResolvedConfig resolved;
    private final String version;
    private final RunWatch watch;

    Publication(RunRequest request, FosseConfig config, ResolvedConfig resolved, String version, RunWatch watch) {
        this.request = request;
        this.config = config;
        this.resolved = resolved;
        this.version = version;
        this.watch = watch;
    }

    /** The release: published and current, published beside the current one, or, where nothing is to be published, as it would be. */
    Release publish(
            ReleaseWriter writer,
            PublishedFolder published,
            WorkFolder work,
            Plan plan,
            Store store,
            @Nullable Before before)
            throws IOException {
        Map<String, Written> written = written(work, plan);
        References.require(store, plan.tables());
        List<Manifest.Input> inputs = inputs(store);
        Staging staging = writer.begin(request.date());
        List<Draft.StagedTable> staged = new ArrayList<>();
        boolean extracts = false;
        for (Table table : plan.tables()) {
            if (!table.published()) {
                continue;
            }
            Written made = Objects.requireNonNull(written.get(table.name()));
            if (table.equals(NetworkExtractTable.TABLE)) {
                writeExtracts(store, plan, published, staging);
                extracts = true;
            }
            SameFiles.link(store.folder(table), staging.folder().resolve(table.path()));
            staged.add(new Draft.StagedTable(table, made.rows(), made.digest()));
        }
        String carriedFrom = request.only().isEmpty() ? null : carry(published, staging, staged, extracts);
        Files.writeString(staging.folder().resolve("configuration.yaml"), resolved.yaml(), StandardCharsets.UTF_8);
        Files.writeString(
                staging.folder().resolve("dictionary.md"),
                Dictionary.markdown(org.fosse.jobs.run.Jobs.plan()),
                StandardCharsets.UTF_8);
        ModelFiles.write(
                staging.folder(), staged.stream().map(Draft.StagedTable::table).toList());
        RejectedRowsFile.write(store, staging.folder());
        RunRecord record = watch.publishing(
                work.listFailures().isEmpty() ? ExitCode.DONE : ExitCode.DEFECT,
                staging.id().toString(),
                store);
        Files.write(staging.folder().resolve(RunRecord.FILE_NAME), Json.write(record));
        Files.writeString(
                staging.folder().resolve(RunReport.NAME),
                RunReport.html(
                        staging.id().toString(),
                        config.system().name(),
                        record,
                        staged,
                        List.of(
                                new RunReportPage.Part(
                                        MadeUp.TITLE, request.madeUp() ? List.of(MadeUp.SAYS) : List.of()),
                                new RunReportPage.Part(
                                        "A defect: left out of tables, please report it", work.listFailures()),
                                new RunReportPage.Part(WhatLeft.TITLE, WhatLeft.list(store, config, request.date()))),
                        store,
                        before),
                StandardCharsets.UTF_8);
        if (plan.tables().containsAll(QUESTIONS) && plan.tables().containsAll(BoardFigures.TABLES)) {
            Files.writeString(
                    staging.folder().resolve(BOARD), board(store, published, staging, inputs), StandardCharsets.UTF_8);
        }
        Draft draft = new Draft(
                watch.startedAt(),
                version,
                resolved.sha256(),
                options(store, before),
                staged,
                inputs,
                terms(),
                carriedFrom,
                config.releases().readers());
        if (!request.publishing().publish()) {
            return writer.seal(staging, draft);
        }
        return becomesCurrent(published) ? writer.publish(staging, draft) : writer.add(staging, draft);
    }

    /** Readers do not go back in time, or to tables that were made in part, unless somebody says so. */
    private boolean becomesCurrent(PublishedFolder published) throws IOException {
        boolean isBackfill = published
                .findCurrent()
                .filter(current -> current.id().date().isAfter(request.date()))
                .isPresent();
        return request.publishing().makeCurrent() || (request.only().isEmpty() && !isBackfill);
    }

    private Terms terms() {
        Audiences audiences = config.audiences();
        Audiences.Licence licence = audiences.licence();
        Map<String, Terms.OfTable> tables = new TreeMap<>();
        for (TableRow<TableAudienceTable> row : TableAudienceJob.list(audiences)) {
            tables.put(
                    row.get(TableAudienceTable.TABLE_NAME),
                    new Terms.OfTable(
                            row.get(TableAudienceTable.AUDIENCE),
                            row.get(TableAudienceTable.DISCLOSURE).text(),
                            row.get(TableAudienceTable.IS_PUBLISHED)
                                    ? new Terms.Licence(
                                            licence.id(), licence.title(), licence.path(), licence.attribution())
                                    : null));
        }
        return new Terms(audiences.names(), tables);
    }

    /** Nothing is written before all of it has been looked at. */
    private void writeExtracts(Store store, Plan plan, PublishedFolder published, Staging staging) throws IOException {
        Path folder = staging.extracts();
        DisclosureCheck check = new DisclosureCheck(
                store.rows(MembershipTable.TABLE),
                store.rows(LeavingTable.TABLE),
                config.disclosure(),
                config.recipients(),
                request.date());
        check.look(store);
        List<String> breaches = check.listBreaches();
        if (!breaches.isEmpty()) {
            throw new StopException(Kind.DISCLOSURE, "The extracts would disclose; nothing was published.", breaches);
        }
        requireNothingNarrowed(published, store);
        try (ExtractWriter<NetworkExtractTable> writer =
                new ExtractWriter<>(folder, NetworkExtractTable.TABLE, NetworkExtractTable.NETWORK_CODE)) {
            store.forEach(NetworkExtractTable.TABLE, writer::write);
        }
        try (ExtractWriter<RecipientExtractTable> writer =
                new ExtractWriter<>(folder, RecipientExtractTable.TABLE, RecipientExtractTable.RECIPIENT)) {
            store.forEach(RecipientExtractTable.TABLE, writer::write);
        }
        if (plan.tables().containsAll(PAGES)) {
            try (NetworkFolders folders = folders(store, published, staging)) {
                store.forEach(NetworkExtractTable.TABLE, folders::add);
                store.forEach(RecipientExtractTable.TABLE, row -> folders.add(ReceivedRow.of(row)));
            }
        }
    }

    private PageFacts facts(PublishedFolder published, Staging staging) throws IOException {
        Optional<Release> before = published.findCurrent();
        return new PageFacts(
                staging.id().toString(),
                request.date(),
                config.system().name(),
                config.system().contact(),
                config.qualityDomains(),
                config.variation().falseDiscoveryRate(),
                request.protection() != null && request.protection().isDemonstration(),
                config.questions().staleAfterMonths(),
                before.isEmpty() ? null : published.findExtracts(before.get()).orElse(null));
    }

    /** The last release of an earlier month; where there is none, the one that is current. */
    private static BoardChanges.@Nullable Earlier earlier(PublishedFolder published, LocalDate date)
            throws IOException {
        Optional<Release> ofMonthBefore = published.listReleases().stream()
                .filter(release -> release.id().date().isBefore(date.withDayOfMonth(1)))
                .max(Comparator.comparing(Release::id));
        Optional<Release> earlier = ofMonthBefore.isPresent() ? ofMonthBefore : published.findCurrent();
        if (earlier.isEmpty()) {
            return null;
        }
        Release release = earlier.get();
        published.fetchTables(
                release, BoardChanges.TABLES.stream().map(Table::name).toList());
        return new BoardChanges.Earlier(release.id().toString(), release.id().date(), release.folder());
    }

    private String board(Store store, PublishedFolder published, Staging staging, List<Manifest.Input> inputs)
            throws IOException {
        long read = inputs.stream()
                .filter(input -> input.status().equals(FileStatus.READ.text()))
                .count();
        PageFacts facts = facts(published, staging);
        return BoardPage.of(
                        facts,
                        "%d of %d files of the landing folder were read; run-report.html says what came of each."
                                .formatted(read, inputs.size()),
                        config.system().code(),
                        new BoardPage.Tables(
                                store.rows(ConcernTable.TABLE),
                                store.rows(BlindSpotTable.TABLE),
                                store.rows(BlindSpotSummaryTable.TABLE),
                                store.rows(InformationNeedTable.TABLE),
                                store.rows(ActionEffectTable.TABLE),
                                store.rows(BrightSpotTable.TABLE),
                                store.rows(LearningPeerTable.TABLE),
                                store.rows(AreaTable.TABLE)),
                        units -> BoardFigures.read(facts, store, units),
                        earlier(published, request.date()))
                .html();
    }

    private NetworkFolders folders(Store store, PublishedFolder published, Staging staging) throws IOException {
        return new NetworkFolders(
                staging.extracts(),
                facts(published, staging),
                new NetworkFolders.Tables(
                        store.rows(NetworkIndicatorTable.TABLE),
                        store.rows(NetworkPracticeTable.TABLE),
                        store.rows(NetworkChartTable.TABLE),
                        store.rows(NetworkFunnelTable.TABLE),
                        store.rows(LeavingTable.TABLE),
                        store.rows(IndicatorTable.TABLE)));
    }

    private void requireNothingNarrowed(PublishedFolder published, Store store) throws IOException {
        SelfAttack attack = new SelfAttack(store, config.disclosure().roundTo());
        if (!attack.hasTargets()) {
            return;
        }
        for (Release release : published.listReleases()) {
            Set<String> tables = release.manifest().tables().stream()
                    .map(Manifest.ReleasedTable::name)
                    .collect(Collectors.toSet());
            if (tables.contains(RateTable.TABLE.name())
                    && Protection.isSame(release.manifest(), request.protection())) {
                published.fetchTables(release, List.of(RateTable.TABLE.name()));
                lookBack(attack, store, release);
            }
        }
        List<String> narrowed = attack.listNarrowed();
        if (!narrowed.isEmpty()) {
            List<String> details =
                    new ArrayList<>(narrowed.stream().limit(MOST_NARROWED).toList());
            if (narrowed.size() > MOST_NARROWED) {
                details.add("And " + (narrowed.size() - MOST_NARROWED) + " more.");
            }
            details.add(
                    "Take the figures out that tell of others (a quarter that came before its months, say; a place's that is"
                            + " delivered beside its networks' where the catalogue says additive: false), or the indicator's class under"
                            + " disclosure in conf/indicators; or publish into another folder, whose readers"
                            + " do not have the earlier figures.");
            throw new StopException(
                    Kind.DISCLOSURE,
                    "The extracts would tell more of counts than their rounding does; nothing was published.",
                    details);
        }
    }

    private static void lookBack(SelfAttack attack, Store store, Release release) {
        try {
            attack.lookBack(store.of(release.folder()));
        } catch (Exception damaged) {
            // Spark throws what its Java signatures do not say.
            throw new StopException(
                    Kind.OUTPUT,
                    "Release " + release.id()
                            + " cannot be read: a file of it is damaged or missing, or another version made it. What leaves must be held"
                            + " against what readers of earlier releases have; nothing was published.",
                    List.of(
                            String.valueOf(StopException.find(damaged)
                                            .<Throwable>map(stop -> stop)
                                            .orElse(damaged)
                                            .getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                            "Put the files of " + release.folder() + " back from a copy (scripts/fosse rollback "
                                    + release.id()
                                    + " says which are damaged); or, if nobody uses its figures any more,"
                                    + " move the folder out of releases."));
        }
    }

    /** What the run has noted of the tables it wrote; a table of the plan without a note was not written whole. */
    private static Map<String, Written> written(WorkFolder work, Plan plan) throws IOException {
        Map<String, Written> written = new HashMap<>();
        work.written().forEach(each -> written.put(each.table(), each));
        List<String> absent = plan.tables().stream()
                .filter(table -> table.published() && !written.containsKey(table.name()))
                .map(Table::name)
                .toList();
        if (!absent.isEmpty()) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "The stages before have not been run whole for this date: nothing is known of "
                            + String.join(", ", absent) + ". Run them again, from land on.",
                    List.of());
        }
        return written;
    }

    /** What is carried over would bear new digests: damage must not go on under them. */
    private static void requireWhole(PublishedFolder published, Release release) throws IOException {
        List<String> damage = published.listDamage(release);
        if (!damage.isEmpty()) {
            throw new StopException(
                    Kind.OUTPUT,
                    "Release " + release.id()
                            + ", which tables would be carried over from, is damaged; nothing was published.",
                    Stream.concat(
                                    damage.stream(),
                                    Stream.of(
                                            "Put these files back from a copy, roll back to another release, or run without"
                                                    + " --only, which makes every table."))
                            .toList());
        }
    }

    /** Tables that this run did not make come from the current release, so that a release is always whole. */
    private static @Nullable String carry(
            PublishedFolder published, Staging staging, List<Draft.StagedTable> staged, boolean extracts)
            throws IOException {
        Optional<Release> current = published.findCurrent();
        if (current.isEmpty()) {
            return null;
        }
        Map<String, Table> declared = new TreeMap<>();
        org.fosse.jobs.run.Jobs.plan().tables().forEach(table -> declared.put(table.name(), table));
        staged.forEach(each -> declared.remove(each.table().name()));
        Release release = current.get();
        requireWhole(published, release);
        published.fetchAll(release);
        for (Manifest.ReleasedTable table : release.manifest().tables()) {
            Table declaration = declared.get(table.name());
            if (declaration != null) {
                SameFiles.link(
                        release.folder().resolve(declaration.path()),
                        staging.folder().resolve(declaration.path()));
                staged.add(new Draft.StagedTable(declaration, table.rows(), table.contentDigest()));
            }
        }
        Optional<Path> left = published.findExtracts(release);
        if (!extracts && left.isPresent()) {
            SameFiles.copy(left.get(), staging.extracts());
        }
        return release.id().toString();
    }

    /** The options of a run as the manifest has them. */
    static Map<String, String> options(RunRequest request) {
        Map<String, String> options = new TreeMap<>();
        options.put("date", request.date().toString());
        options.put("only", String.join(",", request.only()));
        options.put("seed", Long.toString(request.seed()));
        options.putAll(Protection.options(request.protection()));
        if (request.madeUp()) {
            options.put(Manifest.MADE_UP, "true");
        }
        return options;
    }

    private Map<String, String> options(Store store, @Nullable Before before) {
        Map<String, String> options = options(request);
        if (before != null && store.has(DeliveryChangeTable.TABLE)) {
            options.put(Manifest.HELD_AGAINST, before.release().id().toString());
            if (before.accepted() != null
                    && !DeliveryGate.bySource(store, DeliveryVerdict.ACCEPTED).isEmpty()) {
                options.put(Manifest.ACCEPTED_CHANGES, before.accepted());
            }
        }
        return options;
    }

    /** The files of a run as the manifest has them. */
    static List<Manifest.Input> inputs(Store store) {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (TableRow<RunInputTable> row : store.rows(RunInputTable.TABLE)) {
            inputs.add(new Manifest.Input(
                    row.get(RunInputTable.SOURCE_FILE),
                    row.get(RunInputTable.SHA256),
                    row.get(RunInputTable.BYTES),
                    row.get(RunInputTable.SOURCE_ID),
                    row.get(RunInputTable.STATUS),
                    row.get(RunInputTable.ROWS_IN),
                    row.get(RunInputTable.ROWS_ACCEPTED),
                    row.get(RunInputTable.ROWS_REJECTED)));
        }
        return inputs;
    }
}
