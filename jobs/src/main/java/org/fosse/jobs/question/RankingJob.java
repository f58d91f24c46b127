package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fosse.config.QualityDomains;
import org.fosse.config.Questions;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.threshold.PlainNumber;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.BrightSpotTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.schema.table.StandingTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.SignalRule;
import org.fosse.tables.StandingLevel;
import org.jspecify.annotations.Nullable;

/**
 * Where are we most worried, and what goes right, to learn from? The signals of one direction, ranked; {@link Ranking} has
 * the rule. Tables concern and bright_spot have the same columns and are made alike.
 *
 * @param <T> the class of the table
 */
public final class RankingJob<T> extends Declaration<T> implements RowJob<T> {
    private static final int MOST_DRIVERS = 3;

    private final EvidenceDirection direction;

    private RankingJob(TypedTable<T> table, EvidenceDirection direction) {
        super(
                table,
                List.of(
                        SignalTable.TABLE,
                        StandingTable.TABLE,
                        ActionEffectTable.TABLE,
                        IndicatorTable.TABLE,
                        ProviderShareTable.TABLE));
        this.direction = direction;
    }

    /** Ranks what is of concern. */
    public static RankingJob<ConcernTable> ofConcerns() {
        return new RankingJob<>(ConcernTable.TABLE, EvidenceDirection.CONCERN);
    }

    /** Ranks what is good. */
    public static RankingJob<BrightSpotTable> ofBrightSpots() {
        return new RankingJob<>(BrightSpotTable.TABLE, EvidenceDirection.GOOD);
    }

    @Override
    public List<TableRow<T>> rows(Inputs in, Run run) {
        Response response =
                new Response(in.rows(ActionEffectTable.TABLE), new IndicatorNames(in.rows(IndicatorTable.TABLE)));
        Map<String, String> domains = run.config().qualityDomains();
        Set<List<String>> poor =
                direction == EvidenceDirection.GOOD ? belowBoth(in.rows(StandingTable.TABLE)) : Set.of();
        List<TableRow<SignalTable>> signals = in.rows(
                SignalTable.TABLE,
                signal -> signal.get(SignalTable.SIDE) == direction
                        && !poor.contains(
                                List.of(signal.get(SignalTable.UNIT_CODE), signal.get(SignalTable.QUALITY_DOMAIN))));
        Questions questions = run.config().questions();
        List<Ranking.Entry> entries = Ranking.of(signals, questions.further(), questions.weightChange())
                .entries();
        Explained explained =
                new Explained(entries, in.rows(ProviderShareTable.TABLE, row -> row.is(ProviderShareTable.LATEST)));
        return entries.stream()
                .map(entry -> of(output(), row(entry, domains, response, explained.of(entry))))
                .toList();
    }

    /**
     * Units and parts of quality of which an indicator was at last below its standard and worse than the others: whatever
     * else goes well there, nobody is sent there to learn.
     */
    private static Set<List<String>> belowBoth(List<TableRow<StandingTable>> standings) {
        Map<List<String>, TableRow<StandingTable>> newest = new HashMap<>();
        for (TableRow<StandingTable> row : standings) {
            if (row.get(StandingTable.VALUE_LEVEL) != StandingLevel.UNKNOWN) {
                newest.merge(
                        List.of(row.get(StandingTable.UNIT_CODE), row.get(StandingTable.INDICATOR_ID)),
                        row,
                        BinaryOperator.maxBy(Comparator.comparing(each -> each.get(StandingTable.PERIOD_END))));
            }
        }
        return newest.values().stream()
                .filter(row -> row.get(StandingTable.VALUE_LEVEL) == StandingLevel.BELOW_STANDARD_AND_OTHERS)
                .map(row -> List.of(row.get(StandingTable.UNIT_CODE), row.get(StandingTable.QUALITY_DOMAIN)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A row as one of the table with the same columns that this job makes. */
    private static <T> TableRow<T> of(TypedTable<T> table, TableRow<ConcernTable> row) {
        if (!table.columnNames().equals(ConcernTable.TABLE.columnNames())) {
            throw new IllegalStateException("table '" + table.name() + "' has other columns than concern");
        }
        return TableRow.of(
                table, IntStream.range(0, row.size()).mapToObj(row::value).toArray());
    }

    /** @param by the providers that carry the concern */
    static TableRow<ConcernTable> row(
            Ranking.Entry entry, Map<String, String> domains, Response response, List<Explained.By> by) {
        TableRow<SignalTable> signal = entry.signal();
        List<TableRow<SignalTable>> all = entry.all();
        List<Response.Done> actions = response.find(entry.unit(), entry.domain());
        Response.Done action = actions.isEmpty() ? null : actions.get(0);
        String domainName = QualityDomains.name(entry.domain(), domains);
        List<TableRow<SignalTable>> told = entry.told();
        String drivers = IntStream.range(0, told.size())
                // A board answers for every national standard, however many others are missed further.
                .filter(i -> i < MOST_DRIVERS || told.get(i).get(SignalTable.RULE) == SignalRule.MISSED_STANDARD)
                .mapToObj(told::get)
                .map(each -> Phrases.inner(each.get(SignalTable.SENTENCE)))
                .collect(Collectors.joining("; "));
        return ConcernTable.TABLE
                .row()
                .set(ConcernTable.UNIT_CODE, entry.unit())
                .set(ConcernTable.QUALITY_DOMAIN, entry.domain())
                .set(ConcernTable.UNIT_LEVEL, entry.level())
                .copy(ConcernTable.UNIT_NAME, signal, SignalTable.UNIT_NAME)
                .set(ConcernTable.QUALITY_DOMAIN_NAME, domainName)
                .set(ConcernTable.RANK, entry.rank())
                .set(ConcernTable.RANK_IN_LEVEL, entry.rankInLevel())
                .set(ConcernTable.RANK_BEST, entry.bestRank())
                .set(ConcernTable.RANK_WORST, entry.worstRank())
                .set(ConcernTable.SCORE, entry.score())
                .set(ConcernTable.MAGNITUDE, entry.magnitude())
                .set(ConcernTable.CERTAINTY, entry.certainty())
                .set(ConcernTable.SEVERITY_SCORE, entry.severity())
                .set(ConcernTable.PEOPLE_BEYOND, entry.people())
                .copy(ConcernTable.SYSTEM_SHARE, signal, SignalTable.SYSTEM_SHARE)
                .set(ConcernTable.FIRST_SEEN, first(all))
                .set(ConcernTable.LAST_SEEN, last(all))
                .set(ConcernTable.SIGNALS, all.size())
                .set(ConcernTable.RULES, entry.counted().size())
                .set(ConcernTable.EVIDENCE_KINDS, entry.kinds().size())
                .set(ConcernTable.EVIDENCE, Phrases.commas(entry.kinds()))
                .set(ConcernTable.PATHWAYS, pathways(all))
                .set(ConcernTable.DRIVERS, drivers)
                .set(ConcernTable.RULES_AND_SUBJECTS, rulesAndSubjects(entry))
                .set(
                        ConcernTable.EXPLAINED_BY,
                        by.isEmpty()
                                ? null
                                : by.stream().map(Explained.By::code).collect(Collectors.joining("; ")))
                .set(ConcernTable.ACTION_STATUS, action == null ? "none" : action.status())
                .set(
                        ConcernTable.ACTIONS,
                        action == null
                                ? null
                                : actions.stream().map(Response.Done::id).collect(Collectors.joining(", ")))
                .set(ConcernTable.ACTION_VERDICT, action == null ? null : action.verdict())
                .set(
                        ConcernTable.SENTENCE,
                        signal.get(SignalTable.UNIT_NAME) + " (" + entry.unit() + "), "
                                + domainName.toLowerCase(Locale.ROOT) + ": " + drivers + "."
                                + weighed(signal.get(SignalTable.SYSTEM_SHARE))
                                + by.stream().map(each -> " " + each.sentence()).collect(Collectors.joining())
                                + (action == null ? none(signal, response) : " " + said(action)))
                .build();
    }

    /** A provider of another system speaks by what it does for this one. */
    private static String weighed(double share) {
        return share == 1
                ? ""
                : " It is none of the system's own providers and weighed by " + PlainNumber.of(100 * share, 1)
                        + "%: what it does of the system's work, or what the configuration takes where that is not known.";
    }

    /** What goes well needs no action. */
    private static String none(TableRow<SignalTable> signal, Response response) {
        return signal.get(SignalTable.SIDE) == EvidenceDirection.GOOD ? "" : " " + response.none();
    }

    private static LocalDate first(List<TableRow<SignalTable>> signals) {
        return signals.stream()
                .map(each -> each.get(SignalTable.FIRST_SEEN))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate last(List<TableRow<SignalTable>> signals) {
        return signals.stream()
                .map(each -> each.get(SignalTable.LAST_SEEN))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable String pathways(List<TableRow<SignalTable>> signals) {
        TreeSet<String> pathways = signals.stream()
                .filter(each -> each.has(SignalTable.PATHWAY))
                .map(each -> each.get(SignalTable.PATHWAY))
                .collect(Collectors.toCollection(TreeSet::new));
        return pathways.isEmpty() ? null : String.join(", ", pathways);
    }

    private static String rulesAndSubjects(Ranking.Entry entry) {
        List<TableRow<SignalTable>> all = new ArrayList<>(entry.counted());
        entry.all().stream().filter(signal -> !entry.counted().contains(signal)).forEach(all::add);
        return all.stream()
                .map(signal -> signal.get(SignalTable.RULE).text() + "/" + signal.get(SignalTable.SUBJECT))
                .collect(Collectors.joining("; "));
    }

    private static String said(Response.Done action) {
        if (action.status().equals("planned")) {
            return "Action " + action.id() + " is planned.";
        }
        return "Action " + action.id() + " is " + action.status().replace('_', ' ') + "; its effect: "
                + action.verdict()
                + (action.harmed() ? ", while a balancing measure moved the wrong way." : ".");
    }
}
