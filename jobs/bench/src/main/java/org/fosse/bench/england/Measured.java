package org.fosse.bench.england;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.bench.Cost;
import org.fosse.bench.Tree;

/**
 * The rounds of one candidate on one size.
 *
 * @param costs what each round took
 * @param left what the last one left in its folder
 * @param steps seconds that Fosse's log tells of tables; tables are made side by side, so that they overlap
 * @param failure why there are no more rounds; empty where nothing is wrong
 */
record Measured(List<Cost> costs, Tree left, Map<String, Double> steps, String failure) {
    private static final Tree NOTHING = new Tree(0, 0);
    private static final Pattern STEP = Pattern.compile("(?m)^ *\\d+/\\d+ +(\\w+) +[\\d,]+ rows +([\\d.]+) s ");

    static Measured of(List<Cost> costs) {
        return new Measured(costs, NOTHING, Map.of(), "");
    }

    static Measured none() {
        return of(List.of());
    }

    /** With one more round. */
    Measured with(Cost cost, Path made, Path log) throws IOException {
        List<Cost> all = new ArrayList<>(costs);
        all.add(cost);
        Map<String, Double> told = new LinkedHashMap<>();
        Matcher step = STEP.matcher(Files.readString(log));
        while (step.find()) {
            told.put(step.group(1), Double.valueOf(step.group(2)));
        }
        return new Measured(all, Tree.of(made), told, failure);
    }

    Measured failed(String why) {
        return new Measured(costs, left, steps, why);
    }

    boolean exists() {
        return !costs.isEmpty();
    }

    double median(ToDoubleFunction<Cost> figure) {
        return median(costs.stream().mapToDouble(figure).toArray());
    }

    double most(ToDoubleFunction<Cost> figure) {
        return costs.stream().mapToDouble(figure).max().orElse(Double.NaN);
    }

    /** How many times as much another takes, in the middle one of the rounds that both have. */
    double times(Measured other, ToDoubleFunction<Cost> figure) {
        int rounds = Math.min(costs.size(), other.costs.size());
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ratios[i] = figure.applyAsDouble(other.costs.get(i)) / figure.applyAsDouble(costs.get(i));
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
