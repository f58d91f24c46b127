package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts what is said about the units in order: one entry a unit and part of quality, each rule counting once, with its
 * strongest signal. How stable a rank is shows when each weight in turn is made larger and smaller by a share.
 */
final class Ranking {
    private final List<Entry> entries;

    private Ranking(List<Entry> entries) {
        this.entries = entries;
    }

    /** One unit and part of quality. */
    static final class Entry {
        private final List<Signal> all;
        private final List<Signal> counted;
        private final int[] ranks = {0, Integer.MAX_VALUE, 0};
        private int rankInLevel;

        private Entry(List<Signal> all) {
            this.all = all;
            Map<String, Signal> strongest = new TreeMap<>();
            Comparator<Signal> order =
                    Comparator.comparingDouble(Signal::score).thenComparing(Signal::subject, Comparator.reverseOrder());
            for (Signal signal : all) {
                strongest.merge(signal.rule(), signal, (one, other) -> order.compare(one, other) >= 0 ? one : other);
            }
            this.counted = strongest.values().stream()
                    .sorted(Comparator.comparingDouble(Signal::score).reversed().thenComparing(Signal::rule))
                    .toList();
        }

        Unit unit() {
            return all.get(0).unit();
        }

        String domain() {
            return all.get(0).domain();
        }

        /** Every signal, whether it counts or stands behind a stronger one of its rule. */
        List<Signal> all() {
            return all;
        }

        /** The strongest of each rule, the strongest first. */
        List<Signal> counted() {
            return counted;
        }

        double score() {
            return score("", 1);
        }

        /** The score when one rule's weight is multiplied. */
        private double score(String rule, double factor) {
            double sum = 0;
            for (Signal signal : counted) {
                sum += signal.rule().equals(rule) ? signal.score() * factor : signal.score();
            }
            return sum;
        }

        double magnitude() {
            double sum = 0;
            for (Signal signal : counted) {
                sum += signal.magnitude();
            }
            return sum;
        }

        /** The share of the magnitude that the score keeps. */
        double certainty() {
            double magnitude = magnitude();
            return magnitude == 0 ? 0 : Math.min(1, score() / magnitude);
        }

        double severity() {
            return counted.stream().mapToDouble(Signal::severity).max().orElse(0);
        }

        List<String> kinds() {
            return List.copyOf(
                    all.stream().map(Signal::kind).collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        }

        int rank() {
            return ranks[0];
        }

        int bestRank() {
            return ranks[1];
        }

        int worstRank() {
            return ranks[2];
        }

        int rankInLevel() {
            return rankInLevel;
        }

        private void seen(int rank) {
            ranks[1] = Math.min(ranks[1], rank);
            ranks[2] = Math.max(ranks[2], rank);
        }
    }

    /**
     * @param signals of one side
     * @param change share by which one weight at a time is made larger and smaller
     */
    static Ranking of(List<Signal> signals, double change) {
        Map<String, List<Signal>> groups = signals.stream()
                .sorted(Comparator.comparing(Signal::rule).thenComparing(Signal::subject))
                .collect(groupingBy(signal -> signal.unit().code() + "\n" + signal.domain(), TreeMap::new, toList()));
        List<Entry> entries = new ArrayList<>();
        groups.values().forEach(each -> entries.add(new Entry(each)));
        Ranking ranking = new Ranking(entries);
        ranking.order("", 1);
        Map<String, Integer> ofLevel = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            entry.ranks[0] = i + 1;
            entry.rankInLevel = ofLevel.merge(entry.unit().level(), 1, Integer::sum);
        }
        TreeSet<String> rules = new TreeSet<>();
        signals.forEach(signal -> rules.add(signal.rule()));
        List<Entry> asRanked = List.copyOf(entries);
        for (String rule : rules) {
            ranking.order(rule, 1 - change);
            ranking.order(rule, 1 + change);
        }
        return new Ranking(asRanked);
    }

    private void order(String rule, double factor) {
        Map<Entry, Double> scores = new HashMap<>();
        entries.forEach(entry -> scores.put(entry, entry.score(rule, factor)));
        entries.sort(Comparator.comparingDouble((Entry entry) -> -scores.getOrDefault(entry, 0.0))
                .thenComparing(Comparator.comparingDouble(Entry::severity).reversed())
                .thenComparing(entry -> entry.unit().code())
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
