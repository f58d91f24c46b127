package org.fosse.bench.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.fosse.bench.Cost;

/** The section of figures: medians with the smallest and the largest, and the ratios of medians. */
final class StartSection {
    private static final double MOST_WALL = 2;
    private static final double MOST_PROCESSOR = 3;

    private final LocalDate date;
    private final String remark;
    private final String load;
    private final List<Cost> floors;
    private final List<Cost> runs;

    StartSection(LocalDate date, String remark, String load, List<Cost> floors, List<Cost> runs) {
        this.date = date;
        this.remark = remark;
        this.load = load;
        this.floors = floors;
        this.runs = runs;
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                ## A run on the sample beside a bare start of Spark

                Written by `scripts/bench start`; not by hand. In turn, each in a process of its own: *the floor* starts the same Spark
                session with SQL, writes one small Parquet file and reads it; *the run* is `scripts/fosse run --date 2026-03-31` on
                `sample-extracts/` into a fresh folder. Both go through the launcher, with the same options and an archive of
                loaded classes. Figures are medians (smallest to largest); processor seconds are those of user and system.

                """);
        text.append("- Date: ").append(date).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "- Machine: %d cores, %s; load %s%n- Java: %s%n- Rounds: %d%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                load,
                Runtime.version(),
                runs.size()));
        if (!remark.isBlank()) {
            text.append("- Remark: ").append(remark).append('\n');
        }
        text.append("\n| | seconds | processor seconds | peak MB |\n|---|---:|---:|---:|\n");
        text.append(row("the floor", floors));
        text.append(row("the run", runs));
        text.append("\n| target | measured | reached |\n|---|---:|---|\n");
        text.append(target("seconds", ratio(Cost::wall), MOST_WALL));
        text.append(target("processor seconds", ratio(Cost::processor), MOST_PROCESSOR));
        return text.toString();
    }

    boolean reached() {
        return ratio(Cost::wall) <= MOST_WALL && ratio(Cost::processor) <= MOST_PROCESSOR;
    }

    private double ratio(ToDoubleFunction<Cost> figure) {
        return median(runs, figure) / median(floors, figure);
    }

    private static String row(String name, List<Cost> costs) {
        return "| " + name + " | " + spread(costs, Cost::wall, "%.1f") + " | " + spread(costs, Cost::processor, "%.1f")
                + " | " + spread(costs, Cost::megabytes, "%.0f") + " |\n";
    }

    private static String spread(List<Cost> costs, ToDoubleFunction<Cost> figure, String form) {
        double least = costs.stream().mapToDouble(figure).min().orElseThrow();
        double most = costs.stream().mapToDouble(figure).max().orElseThrow();
        return String.format(Locale.ROOT, form + " (" + form + " to " + form + ")", median(costs, figure), least, most);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String target(String what, double ratio, double most) {
        return String.format(
                Locale.ROOT,
                "| %s of the run: at most x %.0f of the floor's | x %.1f | %s |%n",
                what,
                most,
                ratio,
                ratio <= most ? "yes" : "no");
    }
}
