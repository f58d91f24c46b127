package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.fosse.jobs.run.PlantedSystem.Cell;
import org.fosse.jobs.run.PlantedSystem.Count;
import org.fosse.jobs.run.PlantedSystem.Measure;
import org.fosse.jobs.run.PlantedSystem.Plant;
import org.fosse.jobs.run.PlantedSystem.Truth;
import org.fosse.stats.Proportion;

/**
 * How often findings and concerns are wrong: whole runs of the command line over systems whose truth is known, beside the simple
 * rules that boards are shown.
 */
public final class PlantedSimulation {
    private static final int FIRST = 20;
    private static final double Z998 = 3.0902323061678132;
    private static final double Z95 = 1.959963984540054;

    /** A rule that is held against the truth. */
    public enum Rule {
        FINDING("`finding`"),
        WORSE_THAN_LIKE("`adjusted.judgement` is worse"),
        CONCERN("`concern`"),
        FUNNEL("below plain 99.8% funnel limits"),
        INTERVAL("95% interval below the average (red, amber, green)"),
        FIFTH("in the lowest fifth"),
        FIRST_AND_LATEST("latest below first, beyond 95%"),
        STANDARD_MISSED("`missed_standard` or `failing_assurance`"),
        BELOW_STANDARD("value below the standard (red)");

        private final String text;

        Rule(String text) {
            this.text = text;
        }

        boolean isOfStandard() {
            return this == STANDARD_MISSED || this == BELOW_STANDARD;
        }
    }

    /** How often a rule called what is true and what is not. */
    public static final class Score {
        private final Map<Plant, int[]> planted = new EnumMap<>(Plant.class);
        private final int[] sound = new int[2];
        private final int[] soundOfCalled = new int[2];
        private final int[] below = new int[2];
        private final int[] above = new int[2];
        private final int[] networks = new int[2];
        private final int[] first = new int[2];

        private static void add(int[] of, boolean called) {
            of[0] += called ? 1 : 0;
            of[1]++;
        }

        private static double share(int[] of) {
            return of[1] == 0 ? Double.NaN : of[0] / (double) of[1];
        }

        /** Of the practices and indicators that are as their like, the share that is called. */
        public double sound() {
            return share(sound);
        }

        /** Of the practices and indicators that are called, the share that is as its like. */
        public double soundOfCalled() {
            return share(soundOfCalled);
        }

        /** Of what was planted, the share that is called. */
        public double found(Plant what) {
            return share(planted.computeIfAbsent(what, none -> new int[2]));
        }

        /** Of those whose truth reaches the standard, the share that is called. */
        public double aboveStandard() {
            return share(above);
        }

        /** Of those whose truth is below the standard, the share that is called. */
        public double belowStandard() {
            return share(below);
        }

        /** Of the first twenty in order, the share with something that is not as it should be. */
        public double trueAmongFirst() {
            return share(first);
        }
    }

    private final Map<Rule, Score> scores = new EnumMap<>(Rule.class);
    private int plants;

    private PlantedSimulation() {
        for (Rule rule : Rule.values()) {
            scores.put(rule, new Score());
        }
    }

    /**
     * Runs the command line over made systems.
     *
     * @param sets sets of ten indicators in each
     */
    public static PlantedSimulation of(Path folder, int sets, long... seeds) throws IOException, SQLException {
        PlantedSimulation simulation = new PlantedSimulation();
        for (long seed : seeds) {
            Path of = folder.resolve("seed-" + seed);
            PlantedSystem system = PlantedSystem.write(seed, sets, of.resolve("landing"), of.resolve("conf"));
            CommandRun run = CommandRun.of(
                    of.resolve("landing"),
                    of.resolve("conf"),
                    of.resolve("published"),
                    PlantedSystem.LAST.atEndOfMonth(),
                    "concern,finding");
            try (ReleaseTables tables = run.tables()) {
                simulation.judge(system, tables);
            }
        }
        return simulation;
    }

    public Score score(Rule rule) {
        return scores.getOrDefault(rule, new Score());
    }

    /** The section of the page. */
    public String section() {
        StringBuilder text = new StringBuilder("""
                | rule | as its like: called | of the called: as their like | far worse: found | worse: found | turned: found | network worse: found | network as its like: called | first 20: something amiss |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Rule rule : Rule.values()) {
            if (!rule.isOfStandard()) {
                Score score = score(rule);
                text.append("| ").append(rule.text);
                for (double share : new double[] {
                    score.sound(),
                    score.soundOfCalled(),
                    score.found(Plant.FAR),
                    score.found(Plant.WORSE),
                    score.found(Plant.TURNED),
                    score.found(Plant.NETWORK),
                    Score.share(score.networks),
                    score.trueAmongFirst()
                }) {
                    text.append(" | ").append(percent(share));
                }
                text.append(" |\n");
            }
        }
        text.append("""

                | rule | truth reaches the standard: called | truth below it: called |
                |---|---:|---:|
                """);
        for (Rule rule : List.of(Rule.STANDARD_MISSED, Rule.BELOW_STANDARD)) {
            text.append("| %s | %s | %s |\n"
                    .formatted(
                            rule.text,
                            percent(score(rule).aboveStandard()),
                            percent(score(rule).belowStandard())));
        }
        return text.toString();
    }

    private static String percent(double share) {
        return Double.isNaN(share)
                ? ""
                : String.format(Locale.ROOT, share > 0 && share < 0.0995 ? "%.1f%%" : "%.0f%%", 100 * share);
    }

    /** How many units were planted. */
    public int plants() {
        return plants;
    }

    private static Set<Cell> cells(ReleaseTables tables, String sql) throws SQLException {
        return tables.rows(sql).stream()
                .map(row -> new Cell(row.get(0), row.get(1)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void judge(PlantedSystem system, ReleaseTables tables) throws SQLException {
        plants += system.planted().size();
        Map<Rule, Set<Cell>> called = new EnumMap<>(Rule.class);
        called.put(
                Rule.FINDING, cells(tables, "SELECT indicator_id, area_code FROM finding WHERE judgement = 'worse'"));
        called.put(Rule.WORSE_THAN_LIKE, cells(tables, """
                        SELECT indicator_id, area_code FROM adjusted WHERE judgement = 'worse'
                        QUALIFY period_end = max(period_end) OVER (PARTITION BY indicator_id)
                        """));
        String missed = "rule IN ('missed_standard', 'failing_assurance')";
        String concern = "SELECT subject, unit_code FROM signal WHERE side = 'concern' AND ";
        called.put(Rule.CONCERN, cells(tables, concern + "NOT " + missed));
        called.put(Rule.STANDARD_MISSED, cells(tables, concern + missed));
        Set<String> units = new TreeSet<>(system.practices());
        Set<String> networks = new TreeSet<>(system.networks().values());
        networks.retainAll(units.stream().map(system.networks()::get).toList());
        for (Measure measure : system.measures()) {
            for (Set<String> of : List.of(units, networks)) {
                simple(system, measure, of, called);
            }
        }
        for (Rule rule : Rule.values()) {
            Set<Cell> cells = called.getOrDefault(rule, Set.of());
            for (Measure measure : system.measures()) {
                for (String unit : units) {
                    score(system, rule, measure, unit, cells.contains(new Cell(measure.id(), unit)));
                }
                for (String network : networks) {
                    boolean is = cells.contains(new Cell(measure.id(), network));
                    Truth truth = system.truth(measure, network);
                    if (truth == Truth.SOUND) {
                        Score.add(score(rule).networks, is);
                    } else if (truth == Truth.PLANTED) {
                        count(rule, Plant.NETWORK, is);
                    }
                }
            }
        }
        first(system, Rule.CONCERN, tables.rows("""
                SELECT unit_code, quality_domain FROM concern WHERE unit_level = 'practice' ORDER BY rank
                """));
        for (Rule rule : List.of(Rule.FUNNEL, Rule.INTERVAL, Rule.FIFTH, Rule.BELOW_STANDARD)) {
            first(system, rule, mostReds(system, units, called.getOrDefault(rule, Set.of())));
        }
    }

    private void count(Rule rule, Plant what, boolean called) {
        Score.add(score(rule).planted.computeIfAbsent(what, none -> new int[2]), called);
    }

    private void score(PlantedSystem system, Rule rule, Measure measure, String unit, boolean called) {
        Score score = score(rule);
        if (rule.isOfStandard()) {
            if (measure.standard() > 0) {
                Score.add(system.isBelowStandard(measure, unit) ? score.below : score.above, called);
            }
            return;
        }
        Truth truth = system.truth(measure, unit);
        if (called) {
            Score.add(score.soundOfCalled, truth == Truth.SOUND);
        }
        if (truth == Truth.SOUND) {
            Score.add(score.sound, called);
        } else if (truth == Truth.PLANTED) {
            count(rule, system.planted().get(new Cell(measure.id(), unit)), called);
        }
    }

    /** What the simple rules call, of all units of one level together. */
    private static void simple(
            PlantedSystem system, Measure measure, Collection<String> units, Map<Rule, Set<Cell>> called) {
        Map<String, Count[]> ends = new TreeMap<>();
        Count all = new Count(0, 0);
        for (String unit : units) {
            Count[] each = system.ends(measure.id(), unit);
            ends.put(unit, each);
            all = all.plus(each[1]);
        }
        double average = all.share();
        List<String> order = ends.keySet().stream()
                .sorted(Comparator.comparingDouble(unit -> ends.get(unit)[1].share()))
                .toList();
        Map<Rule, BiPredicate<String, Count[]>> rules = new LinkedHashMap<>();
        rules.put(Rule.FUNNEL, (unit, each) -> {
            double error = Math.sqrt(average * (1 - average) / each[1].people());
            return each[1].share() < average - Z998 * error;
        });
        rules.put(
                Rule.INTERVAL,
                (unit, each) -> Proportion.wilsonUpper(each[1].events(), each[1].people(), Z95) < average);
        rules.put(Rule.FIFTH, (unit, each) -> order.indexOf(unit) < order.size() / 5);
        rules.put(Rule.FIRST_AND_LATEST, (unit, each) -> {
            double error = Math.hypot(error(each[0]), error(each[1]));
            return each[1].share() - each[0].share() < -Z95 * error;
        });
        rules.put(
                Rule.BELOW_STANDARD,
                (unit, each) -> measure.standard() > 0 && 100 * each[1].share() < measure.standard());
        rules.forEach((rule, is) -> ends.forEach((unit, each) -> {
            if (is.test(unit, each)) {
                called.computeIfAbsent(rule, none -> new HashSet<>()).add(new Cell(measure.id(), unit));
            }
        }));
    }

    private static double error(Count count) {
        return Math.sqrt(count.share() * (1 - count.share()) / count.people());
    }

    /** Practices and parts of quality by how many indicators are called, most first. */
    private static List<List<String>> mostReds(PlantedSystem system, Set<String> units, Set<Cell> called) {
        Map<List<String>, Integer> reds = new HashMap<>();
        for (Measure measure : system.measures()) {
            for (String unit : units) {
                if (called.contains(new Cell(measure.id(), unit))) {
                    reds.merge(List.of(unit, measure.domain()), 1, Integer::sum);
                }
            }
        }
        return reds.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<String>, Integer> each) -> -each.getValue())
                        .thenComparing(
                                each -> each.getKey().get(0) + each.getKey().get(1)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether each of the first rows has an indicator that is not as it should be. */
    private void first(PlantedSystem system, Rule rule, List<List<String>> rows) {
        for (List<String> row : rows.subList(0, Math.min(FIRST, rows.size()))) {
            Score.add(
                    score(rule).first,
                    system.measures().stream()
                            .filter(measure -> measure.domain().equals(row.get(1)))
                            .anyMatch(measure -> system.truth(measure, row.get(0)) != Truth.SOUND
                                    || system.isBelowStandard(measure, row.get(0))));
        }
    }
}
