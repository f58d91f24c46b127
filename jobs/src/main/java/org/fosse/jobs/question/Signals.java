package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.fosse.schema.table.EvidenceTable.CONSECUTIVE_PERIODS;
import static org.fosse.schema.table.EvidenceTable.DIRECTION;
import static org.fosse.schema.table.EvidenceTable.PERIOD_END;
import static org.fosse.schema.table.EvidenceTable.PERIOD_START;
import static org.fosse.schema.table.EvidenceTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.EvidenceTable.RULE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.Questions;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Reason;
import org.fosse.tables.SignalRule;
import org.fosse.tables.StandingLevel;

/** Picks the signals out of all evidence on one unit, by the rules of the configuration. */
final class Signals {
    /** These come period by period, so that a good one must last to be more than luck. */
    private static final Set<EvidenceRule> BY_PERIOD = EnumSet.of(EvidenceRule.SPECIAL_CAUSE, EvidenceRule.FUNNEL);
    /** Every row of these stands for itself. */
    private static final Set<EvidenceRule> SINGLE =
            EnumSet.of(EvidenceRule.INEQUALITY, EvidenceRule.ACTION, EvidenceRule.BALANCING_ADVERSE);
    /** A place in the best quarter is as certain as it is frequent among so many comparisons. */
    private static final int LAST_PLACES = 6;

    /** Evidence that is too old, or repeats what another unit's says, makes no signal. */
    private static final Set<Reason> SILENT = EnumSet.of(Reason.STALE, Reason.ATTRIBUTED);

    private final Questions questions;
    private final LocalDate today;
    private final LocalDate from;
    private final List<TableRow<SignalTable>> signals = new ArrayList<>();
    /** The newest level of each indicator. */
    private final Map<String, StandingLevel> levels = new HashMap<>();

    /** By how much the unit speaks for the system. */
    private final double share;

    private Signals(Questions questions, LocalDate today, double share) {
        this.share = share;
        this.questions = questions;
        this.today = today;
        this.from = today.minusMonths(questions.lookBackMonths());
    }

    /**
     * @param evidence on one unit
     * @param share by how much the unit speaks for the system, as {@link SystemShares} has it
     */
    static List<TableRow<SignalTable>> of(
            List<TableRow<EvidenceTable>> evidence, Questions questions, LocalDate today, double share) {
        Signals signals = new Signals(questions, today, share);
        for (Standing standing : Standing.of(evidence)) {
            if (standing.level() != StandingLevel.UNKNOWN) {
                signals.levels.put(standing.newest().get(EvidenceTable.SUBJECT), standing.level());
            }
        }
        Map<List<String>, List<TableRow<EvidenceTable>>> series = new TreeMap<>(Evidence.BY_PARTS);
        Map<String, List<TableRow<EvidenceTable>>> items = new TreeMap<>();
        for (TableRow<EvidenceTable> each :
                evidence.stream().sorted(Evidence.BY_TIME).toList()) {
            if (each.get(RULE) == EvidenceRule.INTELLIGENCE) {
                items.computeIfAbsent(each.get(QUALITY_DOMAIN), domain -> new ArrayList<>())
                        .add(each);
            } else if (each.get(RULE).signals()) {
                series.computeIfAbsent(seriesOf(each), key -> new ArrayList<>()).add(each);
            }
        }
        series.values().forEach(signals::newest);
        items.values().forEach(signals::intelligence);
        return signals.strongest();
    }

    /** What follows each other in time: one subject of one source and contract, and of funnels one parent. */
    private static List<String> seriesOf(TableRow<EvidenceTable> each) {
        EvidenceRule rule = each.get(RULE);
        // A suspect value stands in the place of the funnel's in its period.
        EvidenceRule line = rule == EvidenceRule.SUSPECT ? EvidenceRule.FUNNEL : rule;
        String parent = line == EvidenceRule.FUNNEL ? each.find(EvidenceTable.DETAIL) : null;
        List<String> series = new ArrayList<>(Evidence.theme(each));
        series.add(line.text());
        series.add(parent == null ? "" : parent);
        series.add(SINGLE.contains(rule) ? each.get(EvidenceTable.SOURCE_KEY) : "");
        return series;
    }

    private void newest(List<TableRow<EvidenceTable>> series) {
        TableRow<EvidenceTable> last = series.get(series.size() - 1);
        SignalRule rule = last.get(RULE).signal(last.get(DIRECTION)).orElse(null);
        if (rule == null
                || last.get(PERIOD_END).isBefore(from)
                || !Collections.disjoint(Reason.in(last.find(EvidenceTable.REASON)), SILENT)
                || isPoor(last)) {
            return;
        }
        int run = last.get(CONSECUTIVE_PERIODS);
        LocalDate since = last.find(EvidenceTable.SINCE);
        if (series.size() > 1 && run <= 1) {
            int first = firstOfRun(series);
            run = series.size() - first;
            since = since == null ? series.get(first).get(PERIOD_START) : since;
        }
        double certainty = last.get(EvidenceTable.CERTAINTY);
        if (last.get(RULE) == EvidenceRule.TOP_OF_PEERS) {
            certainty *= shareOfGood(series.subList(Math.max(0, series.size() - LAST_PLACES), series.size()));
        }
        if (Evidence.points(last, EvidenceDirection.GOOD)
                && BY_PERIOD.contains(last.get(RULE))
                && run < questions.sustainedPeriods()) {
            return;
        }
        signals.add(signal(
                last,
                rule,
                since == null ? last.get(PERIOD_START) : since,
                last.get(EvidenceTable.SEVERITY_SCORE),
                certainty,
                last.get(EvidenceTable.POINTS),
                last.get(EvidenceTable.PHRASE)));
    }

    /** Whether something good is said of an indicator that is below its standard or worse than the others: no bright spot. */
    private boolean isPoor(TableRow<EvidenceTable> said) {
        return Evidence.points(said, EvidenceDirection.GOOD)
                && said.get(EvidenceTable.KIND) == EvidenceKind.QUANTITATIVE
                && levels.getOrDefault(said.get(EvidenceTable.SUBJECT), StandingLevel.UNKNOWN)
                        .isPoor();
    }

    /** Where the run of periods in one direction begins. A missing period ends it: nobody knows which way it was. */
    private static int firstOfRun(List<TableRow<EvidenceTable>> series) {
        int first = series.size() - 1;
        EvidenceDirection direction = series.get(first).get(DIRECTION);
        while (first > 0
                && Evidence.points(series.get(first - 1), direction)
                && Evidence.follows(series.get(first), series.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static double shareOfGood(List<TableRow<EvidenceTable>> latest) {
        return latest.stream()
                        .filter(each -> Evidence.points(each, EvidenceDirection.GOOD))
                        .count()
                / (double) LAST_PLACES;
    }

    /**
     * Intelligence agrees where two kinds of it point the same way in a part of quality, or where one kind does and another
     * kind of evidence with it.
     */
    private void intelligence(List<TableRow<EvidenceTable>> items) {
        intelligence(items, EvidenceDirection.CONCERN, SignalRule.AGREEING_INTELLIGENCE, "raise ");
        intelligence(items, EvidenceDirection.GOOD, SignalRule.POSITIVE_INTELLIGENCE, "praise ");
    }

    private void intelligence(
            List<TableRow<EvidenceTable>> items, EvidenceDirection direction, SignalRule rule, String verb) {
        List<TableRow<EvidenceTable>> same = items.stream()
                .filter(item -> Evidence.points(item, direction)
                        && !item.get(PERIOD_END).isBefore(from))
                .toList();
        if (same.isEmpty()) {
            return;
        }
        TableRow<EvidenceTable> last = same.get(same.size() - 1);
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> themes = new TreeSet<>();
        long count = 0;
        long unsure = 0;
        double severity = 0;
        for (TableRow<EvidenceTable> item : same) {
            kinds.add(item.get(EvidenceTable.DETAIL).replace('_', ' '));
            themes.add(item.get(EvidenceTable.SUBJECT));
            count += item.get(EvidenceTable.POINTS);
            unsure += item.has(EvidenceTable.REASON) ? 1 : 0;
            severity = Math.max(severity, item.get(EvidenceTable.SEVERITY_SCORE));
        }
        boolean joined = signals.stream()
                .anyMatch(signal -> signal.get(SignalTable.QUALITY_DOMAIN).equals(last.get(QUALITY_DOMAIN))
                        && signal.get(SignalTable.SIDE) == direction);
        if (kinds.size() < 2 && !joined) {
            return;
        }
        String phrase = "people and reviews " + verb + Phrases.list(List.copyOf(themes)) + " ("
                + String.join(", ", kinds) + "; " + same.size() + (same.size() == 1 ? " item" : " items") + ", "
                + (unsure == 0
                        ? count + " counted)"
                        : "at least " + count + " counted, since " + unsure
                                + (unsure == 1 ? " count is" : " counts are") + " withheld or rounded)");
        double certainty = 1 - Math.pow(0.5, kinds.size() + (joined ? 1 : 0));
        signals.add(signal(last, rule, same.get(0).get(PERIOD_START), severity, certainty, count, phrase));
    }

    private TableRow<SignalTable> signal(
            TableRow<EvidenceTable> of,
            SignalRule rule,
            LocalDate since,
            double said,
            double sure,
            long points,
            String phrase) {
        long age = Math.max(0, ChronoUnit.DAYS.between(of.get(PERIOD_END), today));
        double recency = 1 - 0.5 * Evidence.share(age / (double) ChronoUnit.DAYS.between(from, today));
        double weight = questions.weight(rule);
        double severity = Evidence.share(said);
        double certainty = Evidence.share(sure * recency);
        return SignalTable.TABLE
                .row()
                .copy(SignalTable.UNIT_CODE, of, EvidenceTable.UNIT_CODE)
                .copy(SignalTable.QUALITY_DOMAIN, of, QUALITY_DOMAIN)
                .set(SignalTable.RULE, rule)
                .copy(SignalTable.SUBJECT, of, EvidenceTable.SUBJECT)
                .copy(SignalTable.UNIT_LEVEL, of, EvidenceTable.UNIT_LEVEL)
                .copy(SignalTable.UNIT_NAME, of, EvidenceTable.UNIT_NAME)
                .copy(SignalTable.SUBJECT_NAME, of, EvidenceTable.SUBJECT_NAME)
                .copy(SignalTable.MEASURE_ID, of, EvidenceTable.MEASURE_ID)
                .copy(SignalTable.SIDE, of, DIRECTION)
                .copy(SignalTable.EVIDENCE_KIND, of, EvidenceTable.KIND)
                .copy(SignalTable.PATHWAY, of, EvidenceTable.PATHWAY)
                .set(SignalTable.WEIGHT, weight)
                .set(SignalTable.SEVERITY_SCORE, severity)
                .set(SignalTable.CERTAINTY, certainty)
                .copy(SignalTable.PEOPLE_BEYOND, of, EvidenceTable.PEOPLE_BEYOND)
                .set(SignalTable.SYSTEM_SHARE, share)
                .set(SignalTable.SCORE, weight * severity * certainty * share)
                .set(SignalTable.FIRST_SEEN, since)
                .copy(SignalTable.LAST_SEEN, of, PERIOD_END)
                .set(SignalTable.POINTS, points)
                .set(SignalTable.AGE_DAYS, age)
                .set(SignalTable.SENTENCE, Phrases.sentence(phrase))
                .copy(SignalTable.SOURCE_TABLE, of, EvidenceTable.SOURCE_TABLE)
                .copy(SignalTable.SOURCE_KEY, of, EvidenceTable.SOURCE_KEY)
                .build();
    }

    /** Where one rule says the same of one subject twice (two charts, two funnels), the stronger. */
    private List<TableRow<SignalTable>> strongest() {
        Comparator<TableRow<SignalTable>> byScore = Comparator.comparingDouble(
                        (TableRow<SignalTable> each) -> each.get(SignalTable.SCORE))
                .thenComparing(each -> each.get(SignalTable.SOURCE_KEY), Comparator.reverseOrder());
        Map<List<String>, List<TableRow<SignalTable>>> same = signals.stream()
                .filter(signal -> signal.get(SignalTable.WEIGHT) > 0)
                .collect(groupingBy(
                        signal -> List.of(
                                signal.get(SignalTable.QUALITY_DOMAIN),
                                signal.get(SignalTable.RULE).text(),
                                signal.get(SignalTable.SUBJECT)),
                        () -> new TreeMap<>(Evidence.BY_PARTS),
                        toList()));
        return same.values().stream()
                .map(each -> each.stream().max(byScore).orElseThrow())
                .toList();
    }
}
