package org.fosse.bench.england;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of figures. */
final class EnglandPage {
    private static final Map<String, String> NAMES = Map.of(
            "scan", "plain Parquet scan (Spark)",
            "duckdb", "DuckDB, the core",
            "fosse_narrow", "Fosse: the core's columns only",
            "fosse_core", "Fosse: rate, variation, inequality",
            "fosse", "Fosse: the same and funnel");

    private static final long FIVE_MILLION = 5_000_000;

    private final StringBuilder text = new StringBuilder();
    private final LocalDate date;
    private final String remark;
    private final String memory;
    private final List<EnglandBenchmark.Sized> results;

    EnglandPage(LocalDate date, String remark, String memory, List<EnglandBenchmark.Sized> results) {
        this.date = date;
        this.remark = remark;
        this.memory = memory;
        this.results = results;
    }

    String text() {
        text.append("""
                # Benchmarks of the road from observations to tables

                Written by `scripts/bench`; not by hand. An invented England (6,300 practices in 1,300 networks and 42 systems, five
                groups of people, months by indicators) is written as table `observation`, period by period and in no order. Each
                candidate then runs in a process of its own, in turn, round by round, on two threads; figures are the median round
                (the largest size has one round). *Work* leaves out the start of the engine; *peak* is all memory of the process.

                The core is what both sides write as Parquet: sums at every level with values and Wilson limits at 95% and 99.8%;
                mean, weighted mean, standard deviation, coefficient of variation, quantiles, extremal quotient, systematic component
                and funnel outliers of every group of areas; the slope index of inequality. DuckDB does it by its best SQL
                (`jobs/bench/src/main/resources/org/fosse/bench/england/core.sql`). Fosse writes its whole tables, which hold
                far more columns than the core, and checks their contracts; *the core's columns only* computes the same and
                writes no more than DuckDB does. Tables are made side by side, so that their seconds overlap.

                """);
        text.append("- Date: ").append(date).append('\n');
        add("- Machine: %d cores, %s%n", Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch"));
        add("- Java: %s, heap %s%n", Runtime.version(), memory);
        if (!remark.isBlank()) {
            add("- Remark: %s%n", remark);
        }
        for (EnglandBenchmark.Sized sized : results) {
            size(sized);
        }
        growth();
        targets();
        agreement();
        return text.toString();
    }

    private void size(EnglandBenchmark.Sized sized) {
        Measured floor = of(sized.sorted(), "scan");
        Measured peer = of(sized.sorted(), "duckdb");
        add("%n## %,d rows%n%n", sized.rows());
        text.append(
                "| candidate | order | seconds | work | processor seconds | peak MB | work against the scan | against DuckDB |\n");
        text.append("|---|---|---:|---:|---:|---:|---:|---:|\n");
        sized.sorted().forEach((name, measured) -> line(name, "by period", measured, floor, peer));
        sized.unsorted()
                .forEach((name, measured) -> line(name, "none", measured, floor, of(sized.unsorted(), "duckdb")));
        text.append("\nWhere the time goes, in seconds (rows written):\n\n");
        sized.sorted().forEach((name, measured) -> {
            if (!measured.steps().isEmpty()) {
                add("- %s: ", NAMES.getOrDefault(name, name));
                String separator = "";
                for (Map.Entry<String, Double> step : measured.steps().entrySet()) {
                    long rows = measured.rows().getOrDefault(step.getKey(), 0L);
                    add("%s%s %.1f", separator, step.getKey(), step.getValue());
                    if (rows > 0) {
                        add(" (%,d)", rows);
                    }
                    separator = ", ";
                }
                text.append('\n');
            }
        });
    }

    private void line(String name, String order, Measured measured, Measured floor, Measured peer) {
        add(
                "| %s | %s | %.1f | %.1f | %.1f | %.0f | %.1f | %.2f |%n",
                NAMES.getOrDefault(name, name),
                order,
                measured.seconds(),
                measured.work(),
                measured.processor(),
                measured.megabytes(),
                measured.work() / floor.work(),
                measured.work() / peer.work());
    }

    private void growth() {
        text.append("\n## Growth of work\n\n| candidate | from | to | rows | work |\n|---|---:|---:|---:|---:|\n");
        for (int i = 1; i < results.size(); i++) {
            EnglandBenchmark.Sized small = results.get(i - 1);
            EnglandBenchmark.Sized large = results.get(i);
            small.sorted()
                    .forEach((name, measured) -> add(
                            "| %s | %,d | %,d | x %.1f | x %.1f |%n",
                            NAMES.getOrDefault(name, name),
                            small.rows(),
                            large.rows(),
                            (double) large.rows() / small.rows(),
                            of(large.sorted(), name).work() / measured.work()));
        }
    }

    /** What was asked for, and whether it is reached; sizes that were not measured are left out. */
    private void targets() {
        text.append("\n## Targets\n\n| target | measured | reached |\n|---|---:|---|\n");
        for (EnglandBenchmark.Sized sized : results) {
            if (sized.rows() < FIVE_MILLION / 2) {
                continue;
            }
            double most = sized.rows() > FIVE_MILLION * 5 ? 1 : 3;
            for (String candidate : List.of("fosse_narrow", "fosse_core")) {
                double ratio = of(sized.sorted(), candidate).work()
                        / of(sized.sorted(), "duckdb").work();
                target(
                        "%s at %,d rows: at most x %.0f of DuckDB's work"
                                .formatted(NAMES.getOrDefault(candidate, candidate), sized.rows(), most),
                        "x %.1f".formatted(ratio),
                        ratio <= most);
            }
            if (most == 1) {
                double peak = of(sized.sorted(), "fosse").megabytes();
                target(
                        "memory at %,d rows: under 3,000 MB".formatted(sized.rows()),
                        "%.0f MB".formatted(peak),
                        peak < 3000);
            }
        }
        for (int i = 1; i < results.size(); i++) {
            EnglandBenchmark.Sized small = results.get(i - 1);
            EnglandBenchmark.Sized large = results.get(i);
            if (small.rows() >= FIVE_MILLION / 2) {
                double rows = (double) large.rows() / small.rows();
                double work = of(large.sorted(), "fosse").work()
                        / of(small.sorted(), "fosse").work();
                target(
                        "growth from %,d to %,d rows: at most x %.1f".formatted(small.rows(), large.rows(), rows),
                        "x %.1f".formatted(work),
                        work <= rows);
            }
        }
    }

    private void target(String target, String measured, boolean reached) {
        add("| %s | %s | %s |%n", target, measured, reached ? "yes" : "no");
    }

    private void agreement() {
        add(
                "%n## Do both say the same%n%nLargest difference as a share of the figure; %.0e is allowed.%n%n",
                Agreement.TOLERANCE);
        text.append(
                "| rows of observation | table | figure | rows compared | rows of one side only | largest difference |\n");
        text.append("|---:|---|---|---:|---:|---:|\n");
        for (EnglandBenchmark.Sized sized : results) {
            for (Agreement each : sized.agreements()) {
                add(
                        "| %,d | %s | %s | %,d | %,d | %.1e |%n",
                        sized.rows(), each.table(), each.column(), each.rows(), each.alone(), each.furthest());
            }
        }
    }

    private static Measured of(Map<String, Measured> all, String candidate) {
        Measured measured = all.get(candidate);
        if (measured == null) {
            throw new IllegalStateException("nothing was measured of " + candidate);
        }
        return measured;
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
