package org.fosse.jobs.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.Recipient;
import org.fosse.engine.Given;
import org.fosse.engine.Job;
import org.fosse.engine.Kept;
import org.fosse.engine.Made;
import org.fosse.engine.Pipeline;
import org.fosse.engine.Progress;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.engine.Written;
import org.fosse.jobs.compare.BenchmarkJob;
import org.fosse.jobs.compare.ComparisonJob;
import org.fosse.jobs.compare.SpineJob;
import org.fosse.jobs.extract.AuditJob;
import org.fosse.jobs.extract.ExtractJob;
import org.fosse.jobs.extract.RecipientExtractJob;
import org.fosse.jobs.network.NetworkChartJob;
import org.fosse.jobs.network.NetworkFunnelJob;
import org.fosse.jobs.network.NetworkIndicatorJob;
import org.fosse.jobs.network.NetworkPracticeJob;
import org.fosse.jobs.observation.PackedJob;
import org.fosse.jobs.protect.ProtectJob;
import org.fosse.jobs.series.SeriesJob;
import org.fosse.jobs.standard.StandardJudgementJob;
import org.fosse.jobs.variation.AdjustedJob;
import org.fosse.jobs.variation.AdjustmentJob;
import org.fosse.jobs.variation.FunnelCurveJob;
import org.fosse.jobs.variation.FunnelJob;
import org.fosse.jobs.variation.RateJob;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.AdjustmentTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.FunnelCurveTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.schema.table.StandardTable;
import org.fosse.schema.table.TrendTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * The tables that everything is made of that leaves the house: those of a second, small run of the same jobs over protected
 * values ({@link ProtectJob}), and the rows of indicators that leave as they are. What is shown can be told of nothing but this.
 *
 * <p>Tables of reference (areas, memberships, the catalogue, peers) are those of the run: they hold no counts.
 */
final class Shown {
    /** What is made of table observation, and so made again. */
    private static final List<Job> AGAIN = List.of(
            new PackedJob(),
            new RateJob(),
            new AdjustmentJob(),
            new AdjustedJob(),
            new FunnelJob(),
            new FunnelCurveJob(),
            new ComparisonJob(),
            new BenchmarkJob(),
            new SeriesJob(),
            new SpineJob(),
            new StandardJudgementJob());

    /** Tables of the run that such jobs may read as they are: no counts stand in them. */
    static final Set<Table> REFERENCE = Set.of(
            ActionTable.TABLE,
            AreaTable.TABLE,
            DeprivationTable.TABLE,
            IndicatorTable.TABLE,
            LeavingTable.TABLE,
            MembershipTable.TABLE,
            PeerGroupTable.TABLE,
            StandardTable.TABLE);

    /** What is made of those tables alone, and leaves. */
    private static final Set<Class<? extends Job>> LEAVING = Set.of(
            ExtractJob.class,
            NetworkIndicatorJob.class,
            NetworkPracticeJob.class,
            NetworkChartJob.class,
            NetworkFunnelJob.class,
            AuditJob.class,
            RecipientExtractJob.class);

    /** What all tables that leave are kept under. */
    private static final String NAME = "shown";

    private final Store exact;
    private final Store shown;
    private final Run run;

    /**
     * @param exact the tables of the run
     * @param shown an empty store
     */
    Shown(Store exact, Store shown, Run run) {
        this.exact = exact;
        this.shown = shown;
        this.run = run;
    }

    /** The tables that are made again. */
    static Set<Table> again() {
        return AGAIN.stream().flatMap(job -> job.outputs().stream()).collect(Collectors.toSet());
    }

    /** Whether a job makes what leaves the house. */
    static boolean isMadeOfWhatIsShown(Job job) {
        return LEAVING.contains(job.getClass());
    }

    /**
     * Makes the tables of jobs that make what leaves, and adds them to those of the run. They are made of each other and of
     * rows that no job wrote, and so are kept, or made anew, together.
     */
    List<Made> make(List<Job> jobs, Kept kept, Progress progress, int done, int total) {
        Set<String> wanted = names(jobs.stream().flatMap(job -> job.inputs().stream()));
        List<Job> again = new ArrayList<>();
        for (int i = AGAIN.size() - 1; i >= 0; i--) {
            Job job = AGAIN.get(i);
            if (job.outputs().stream().map(Table::name).anyMatch(wanted::contains)) {
                again.add(0, job);
                wanted.addAll(names(job.inputs().stream()));
            }
        }
        Set<Table> outputs = tables(jobs, Job::outputs);
        List<Job> readers = new ArrayList<>(jobs);
        readers.addAll(again);
        readers.add(new ProtectJob());
        Set<Table> read = tables(readers, Job::inputs);
        Map<String, String> inputs = new TreeMap<>();
        read.stream()
                .filter(table -> exact.digest(table) != null)
                .forEach(table -> inputs.put(table.name(), String.valueOf(exact.digest(table))));
        Optional<Made> before = kept.take(NAME, List.copyOf(outputs), inputs, exact);
        if (before.isPresent()) {
            int all = done;
            for (Table table : outputs) {
                progress.taken(table, written(before.get(), table), ++all, total);
            }
            return List.of(before.get());
        }
        Set<String> made = names(Stream.concat(jobs.stream(), again.stream()).flatMap(job -> job.outputs().stream()));
        made.add(ObservationTable.TABLE.name());
        read.stream().filter(table -> !made.contains(table.name())).forEach(table -> shown.take(table, exact));
        protect(again);
        addExact(wanted);
        List<Made> leaving = new Pipeline(shown, run, progress).make(jobs, done, total);
        List<Written> written =
                leaving.stream().flatMap(each -> each.written().stream()).toList();
        outputs.forEach(table -> exact.take(table, shown));
        Set<Given> asked = EnumSet.complementOf(EnumSet.of(Given.LANDING, Given.BEFORE));
        leaving.forEach(each -> asked.addAll(each.asked().keySet()));
        return List.of(new Made(NAME, inputs, kept.given(asked), written, Map.of(), List.of()));
    }

    private static Written written(Made made, Table table) {
        return made.written().stream()
                .filter(each -> each.table().equals(table.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Table> tables(List<Job> jobs, Function<Job, List<Table>> of) {
        Set<Table> tables = new LinkedHashSet<>();
        jobs.forEach(job -> tables.addAll(of.apply(job)));
        return tables;
    }

    private static Set<String> names(Stream<Table> tables) {
        return tables.map(Table::name).collect(Collectors.toCollection(HashSet::new));
    }

    private void protect(List<Job> again) {
        boolean any = exact.rows(LeavingTable.TABLE).stream()
                .anyMatch(row -> row.get(LeavingTable.LEAVES) == LeavingAs.ROUNDED);
        if (any) {
            shown.write(new ProtectJob(), exact, run);
            new Pipeline(shown, run, Progress.NONE).make(again, 0, again.size());
        }
    }

    /** The rows of areas of the system, and of what they are compared with, that leave as they are. */
    private void addExact(Set<String> wanted) {
        HashSet<String> indicators = exact.rows(LeavingTable.TABLE).stream()
                .filter(row -> row.get(LeavingTable.LEAVES) == LeavingAs.EXACT && row.is(LeavingTable.BY_PRACTICE))
                .map(row -> row.get(LeavingTable.INDICATOR_ID))
                .collect(Collectors.toCollection(HashSet::new));
        String system = run.config().system().code();
        HashSet<String> areas = exact.rows(AreaTable.TABLE).stream()
                .filter(row -> system.equals(row.find(AreaTable.SYSTEM_CODE))
                        || system.equals(row.get(AreaTable.AREA_CODE))
                        || row.get(AreaTable.AREA_LEVEL).equals(Level.COUNTRY.text())
                        // Peers of networks may be another system's.
                        || row.get(AreaTable.AREA_LEVEL).equals(Level.NEIGHBOURHOOD.text()))
                .map(row -> row.get(AreaTable.AREA_CODE))
                .collect(Collectors.toCollection(HashSet::new));
        add(RateTable.TABLE, RateTable.INDICATOR_ID, RateTable.AREA_CODE, indicators, areas, wanted);
        addOwnOfProviders(wanted, indicators, areas);
        add(
                AdjustmentTable.TABLE,
                AdjustmentTable.INDICATOR_ID,
                AdjustmentTable.PARENT_CODE,
                indicators,
                areas,
                wanted);
        add(AdjustedTable.TABLE, AdjustedTable.INDICATOR_ID, AdjustedTable.AREA_CODE, indicators, areas, wanted);
        add(FunnelTable.TABLE, FunnelTable.INDICATOR_ID, FunnelTable.AREA_CODE, indicators, areas, wanted);
        add(
                FunnelCurveTable.TABLE,
                FunnelCurveTable.INDICATOR_ID,
                FunnelCurveTable.PARENT_CODE,
                indicators,
                areas,
                wanted);
        add(SpineTable.TABLE, SpineTable.INDICATOR_ID, SpineTable.AREA_CODE, indicators, areas, wanted);
        add(ComparisonTable.TABLE, ComparisonTable.INDICATOR_ID, ComparisonTable.AREA_CODE, indicators, areas, wanted);
        add(BenchmarkTable.TABLE, BenchmarkTable.INDICATOR_ID, BenchmarkTable.AREA_CODE, indicators, areas, wanted);
        add(TrendTable.TABLE, TrendTable.INDICATOR_ID, TrendTable.AREA_CODE, indicators, areas, wanted);
        add(
                ControlChartTable.TABLE,
                ControlChartTable.INDICATOR_ID,
                ControlChartTable.AREA_CODE,
                indicators,
                areas,
                wanted);
        add(
                ControlChartSummaryTable.TABLE,
                ControlChartSummaryTable.INDICATOR_ID,
                ControlChartSummaryTable.AREA_CODE,
                indicators,
                areas,
                wanted);
        add(
                StandardJudgementTable.TABLE,
                StandardJudgementTable.INDICATOR_ID,
                StandardJudgementTable.AREA_CODE,
                indicators,
                areas,
                wanted);
    }

    /** Rates of the providers that are recipients and are not there yet. */
    private void addOwnOfProviders(Set<String> wanted, Set<String> indicators, Set<String> areas) {
        HashSet<String> providers = run.config().recipients().stream()
                .filter(each -> each.kind() == Recipient.Kind.PROVIDER)
                .flatMap(each -> each.areas().stream())
                .collect(Collectors.toCollection(HashSet::new));
        HashSet<String> leaving = exact.rows(LeavingTable.TABLE).stream()
                .filter(row -> row.get(LeavingTable.LEAVES) == LeavingAs.EXACT)
                .map(row -> row.get(LeavingTable.INDICATOR_ID))
                .collect(Collectors.toCollection(HashSet::new));
        if (wanted.contains(RateTable.TABLE.name()) && !providers.isEmpty()) {
            shown.add(
                    RateTable.TABLE,
                    exact,
                    row -> row.get(RateTable.AREA_LEVEL).equals(Level.PROVIDER.text())
                            && providers.contains(row.get(RateTable.AREA_CODE))
                            && leaving.contains(row.get(RateTable.INDICATOR_ID))
                            && !(indicators.contains(row.get(RateTable.INDICATOR_ID))
                                    && areas.contains(row.get(RateTable.AREA_CODE))));
        }
    }

    private <T> void add(
            TypedTable<T> table,
            Field<T, String> indicator,
            Field<T, String> area,
            Set<String> indicators,
            Set<String> areas,
            Set<String> wanted) {
        if (wanted.contains(table.name())) {
            shown.add(table, exact, row -> indicators.contains(row.get(indicator)) && areas.contains(row.get(area)));
        }
    }
}
