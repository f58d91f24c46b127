package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.fosse.schema.table.SignalTable.EVIDENCE_KIND;
import static org.fosse.schema.table.SignalTable.MEASURE_ID;
import static org.fosse.schema.table.SignalTable.PEOPLE_BEYOND;
import static org.fosse.schema.table.SignalTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.SignalTable.RULE;
import static org.fosse.schema.table.SignalTable.SCORE;
import static org.fosse.schema.table.SignalTable.SEVERITY_SCORE;
import static org.fosse.schema.table.SignalTable.SUBJECT;
import static org.fosse.schema.table.SignalTable.SYSTEM_SHARE;
import static org.fosse.schema.table.SignalTable.UNIT_CODE;
import static org.fosse.schema.table.SignalTable.UNIT_LEVEL;
import static org.fosse.schema.table.SignalTable.WEIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.Level;
import org.fosse.tables.SignalRule;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is said about the units in order: one entry a unit and part of quality. Of each rule the strongest signal counts in
 * full, the next a share of it, the third that share of the share: who misses five standards is worse off than who misses one,
 * and twenty measures that say the same do not outweigh everything else. One measure counts once a rule. How stable a rank is shows when each weight in turn is made larger and smaller by a share.
 */
final class Ranking {
    private final List<Entry> entries;

    private Ranking(List<Entry> entries) {
        this.entries = entries;
    }

    /** One unit and part of quality. */
    static final class Entry {
        private final List<TableRow<SignalTable>> all;
        /** Of each rule one of each measure, the strongest first. */
        private final Map<SignalRule, List<TableRow<SignalTable>>> ofRule = new EnumMap<>(SignalRule.class);

        private final List<TableRow<SignalTable>> counted;
        private final double further;
        private int rank;
        private int rankInLevel;
        private int bestRank = Integer.MAX_VALUE;
        private int worstRank;

        private Entry(List<TableRow<SignalTable>> all, double further) {
            this.all = all;
            this.further = further;
            Set<List<String>> measures = new HashSet<>();
            all.stream()
                    .sorted(Comparator.comparingDouble((TableRow<SignalTable> each) -> -each.get(SCORE))
                            .thenComparing(each -> each.get(SUBJECT)))
                    .filter(each -> measures.add(List.of(each.get(RULE).text(), measure(each))))
                    .forEach(each -> ofRule.computeIfAbsent(each.get(RULE), none -> new ArrayList<>())
                            .add(each));
            this.counted = ofRule.values().stream()
                    .map(each -> each.get(0))
                    .sorted(Comparator.comparingDouble((TableRow<SignalTable> each) -> -each.get(SCORE))
                            .thenComparing(each -> each.get(RULE).text()))
                    .toList();
        }

        private static String measure(TableRow<SignalTable> signal) {
            String measure = signal.find(MEASURE_ID);
            return measure == null ? signal.get(SUBJECT) : measure;
        }

        /** Any of its signals, for what all of them share. */
        TableRow<SignalTable> signal() {
            return all.get(0);
        }

        String unit() {
            return signal().get(UNIT_CODE);
        }

        Level level() {
            return signal().get(UNIT_LEVEL);
        }

        String domain() {
            return signal().get(QUALITY_DOMAIN);
        }

        /** Every signal, whether it counts or stands behind a stronger one of its rule. */
        List<TableRow<SignalTable>> all() {
            return all;
        }

        /** The strongest of each rule, the strongest first. */
        List<TableRow<SignalTable>> counted() {
            return counted;
        }

        /** The strongest of each subject, the strongest first: what a reader is told, whichever rule says it. */
        List<TableRow<SignalTable>> told() {
            Set<String> subjects = new HashSet<>();
            return all.stream()
                    .sorted(Comparator.comparingDouble((TableRow<SignalTable> each) -> -each.get(SCORE))
                            .thenComparing(each -> each.get(RULE).text())
                            .thenComparing(each -> each.get(SUBJECT)))
                    .filter(each -> subjects.add(each.get(SUBJECT)))
                    .toList();
        }

        double score() {
            return score(null, 1);
        }

        /** The score when one rule's weight is multiplied. */
        private double score(@Nullable SignalRule rule, double factor) {
            double sum = 0;
            for (Map.Entry<SignalRule, List<TableRow<SignalTable>>> each : ofRule.entrySet()) {
                double score = sum(each.getValue(), signal -> signal.get(SCORE));
                sum += each.getKey() == rule ? score * factor : score;
            }
            return sum;
        }

        double magnitude() {
            return ofRule.values().stream()
                    .mapToDouble(each -> sum(
                            each, signal -> signal.get(WEIGHT) * signal.get(SEVERITY_SCORE) * signal.get(SYSTEM_SHARE)))
                    .sum();
        }

        /** The first in full, each further one a share of what the one before counts. */
        private double sum(List<TableRow<SignalTable>> signals, ToDoubleFunction<TableRow<SignalTable>> what) {
            double sum = 0;
            double part = 1;
            for (TableRow<SignalTable> signal : signals) {
                sum += part * what.applyAsDouble(signal);
                part *= further;
            }
            return sum;
        }

        /** The most that one of its missed standards leaves beyond it; null for none. */
        @Nullable
        Double people() {
            OptionalDouble most = all.stream()
                    .filter(signal -> signal.has(PEOPLE_BEYOND))
                    .mapToDouble(signal -> signal.get(PEOPLE_BEYOND))
                    .max();
            return most.isPresent() ? most.getAsDouble() : null;
        }

        /** The share of the magnitude that the score keeps. */
        double certainty() {
            double magnitude = magnitude();
            return magnitude == 0 ? 0 : Math.min(1, score() / magnitude);
        }

        double severity() {
            return all.stream()
                    .mapToDouble(signal -> signal.get(SEVERITY_SCORE))
                    .max()
                    .orElse(0);
        }

        /** In order of the word. */
        Set<EvidenceKind> kinds() {
            return all.stream()
                    .map(signal -> signal.get(EVIDENCE_KIND))
                    .collect(toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
        }

        int rank() {
            return rank;
        }

        int bestRank() {
            return bestRank;
        }

        int worstRank() {
            return worstRank;
        }

        int rankInLevel() {
            return rankInLevel;
        }

        private void seen(int place) {
            bestRank = Math.min(bestRank, place);
            worstRank = Math.max(worstRank, place);
        }
    }

    /**
     * @param signals of one direction
     * @param further what the second strongest signal of a rule counts beside the strongest
     * @param change share by which one weight at a time is made larger and smaller
     */
    static Ranking of(List<TableRow<SignalTable>> signals, double further, double change) {
        Map<List<String>, List<TableRow<SignalTable>>> groups = signals.stream()
                .sorted(Comparator.comparing((TableRow<SignalTable> signal) ->
                                signal.get(RULE).text())
                        .thenComparing(signal -> signal.get(SUBJECT)))
                .collect(groupingBy(
                        signal -> List.of(signal.get(UNIT_CODE), signal.get(QUALITY_DOMAIN)),
                        () -> new TreeMap<>(Evidence.BY_PARTS),
                        toList()));
        List<Entry> entries = new ArrayList<>();
        groups.values().forEach(each -> entries.add(new Entry(each, further)));
        Ranking ranking = new Ranking(entries);
        ranking.order(null, 1);
        Map<Level, Integer> ofLevel = new EnumMap<>(Level.class);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            entry.rank = i + 1;
            entry.rankInLevel = ofLevel.merge(entry.level(), 1, Integer::sum);
        }
        TreeSet<SignalRule> rules = new TreeSet<>();
        signals.forEach(signal -> rules.add(signal.get(RULE)));
        List<Entry> asRanked = List.copyOf(entries);
        for (SignalRule rule : rules) {
            ranking.order(rule, 1 - change);
            ranking.order(rule, 1 + change);
        }
        return new Ranking(asRanked);
    }

    private void order(@Nullable SignalRule rule, double factor) {
        Map<Entry, Double> scores = new HashMap<>();
        entries.forEach(entry -> scores.put(entry, entry.score(rule, factor)));
        entries.sort(Comparator.comparingDouble((Entry entry) -> -scores.getOrDefault(entry, 0.0))
                .thenComparing(Comparator.comparingDouble(Entry::severity).reversed())
                .thenComparing(Entry::unit)
                .thenComparing(Entry::domain));
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).seen(i + 1);
        }
    }

    /** The first first. */
    List<Entry> entries() {
        return entries;
    }
}
