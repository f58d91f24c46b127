package org.fosse.bench.england;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.fosse.bench.Cost;
import org.fosse.bench.england.EnglandBenchmark.Sized;
import org.fosse.bench.england.EnglandBenchmark.Told;
import org.fosse.bench.england.Nights.Night;

/** The page of figures. What was not measured yet is left out. */
final class EnglandPage {
    private static final double MEGABYTE = 1e6;
    private static final long MILLION = 1_000_000;
    private static final long PAPER = 500 * MILLION;

    /** What is told of where Fosse's time goes, in the order of the road. */
    private static final List<String> STEPS = List.of(
            "landed_file", "observation_checked", "observation", "packed", "rate", "funnel", "variation", "inequality");

    private final StringBuilder text = new StringBuilder();
    private final List<Told> nights;
    private final List<Sized> sizes;

    EnglandPage(List<Told> nights, List<Sized> sizes) {
        this.nights = nights;
        this.sizes = sizes;
    }

    /** @param facts what is to be said of the measurement, a line each */
    String text(List<String> facts) {
        text.append("""
                # Benchmarks of the road from raw files to tables

                Written by `scripts/bench`; not by hand. An invented England (6,300 practices in 1,300 networks and 42 systems, five
                groups of people, months by indicators) comes as raw files: one CSV with nearly all rows, in no order; a month by
                itself; revisions and what was sent again, as Parquet; the register of areas and the deprivation of practices. Keys
                lack or are suppressed, rows come twice, are replaced, name areas that nobody knows, count more than there are
                (`landing.sql` in `jobs/bench/src/main/england`).

                Each candidate makes the same core from the same files, in a process of its own, in turn, round by round, on the same
                two processors: of every key the newest possible row; sums at every level with values and Wilson limits (`rate`);
                every area's place among its like (`funnel`); mean, spread, quantiles, systematic component and outliers of every
                group of areas (`variation`); the slope index (`inequality`); written as Parquet with zstd. DuckDB does it by
                `core.sql`, polars by `core_polars.py` with its streaming engine. R (`core.R`) makes `rate` and `variation` only, reads
                the two Parquet files as CSV (nothing in Debian reads Parquet in R) and writes CSV. Fosse is `scripts/fosse run --only
                rate,funnel,variation,inequality`; it writes those tables whole, with four times the columns, and with them
                `observation`, `rejected_row` (each row it refused, and why), the register and what the next night takes up again.

                *Seconds* and *processor seconds* (user and system) are those of the whole process, its start included, in the middle
                round (smallest to largest); *peak* is the most memory it held; *written* is all that went to disk, *left* what lies
                there in the end. Fosse has the heap that `scripts/fosse` gives it, 2 GB; DuckDB a limit; polars and R know none and
                may take three quarters of the machine's. *Fosse takes* is Fosse's seconds by those of the candidate, pair by pair,
                and the same of processor seconds: above 1, Fosse loses.

                """);
        facts.forEach(fact -> text.append("- ").append(fact).append('\n'));
        targets();
        sizes.forEach(this::size);
        nights.forEach(this::nights);
        growth();
        paper();
        agreement();
        return text.toString();
    }

    private void size(Sized sized) {
        add("%n## %,d rows%n%n", sized.rows());
        add("%.1f%% of them are in one file.%n%n", 100.0 * sized.largest() / sized.rows());
        text.append(
                "| candidate | seconds | processor seconds | peak MB | files | MB left | MB written | Fosse takes | in processor seconds |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        Measured fosse = of(sized, Candidate.FOSSE);
        sized.measured().forEach((candidate, measured) -> {
            if (measured.exists()) {
                add(
                        "| %s | %s | %s | %.0f | %d | %.0f | %.0f | x %.2f | x %.2f |%n",
                        candidate.text(),
                        spread(measured, Cost::wall),
                        spread(measured, Cost::processor),
                        measured.most(Cost::megabytes),
                        measured.left().files(),
                        measured.left().bytes() / MEGABYTE,
                        measured.median(Cost::written),
                        measured.times(fosse, Cost::wall),
                        measured.times(fosse, Cost::processor));
            }
            if (!measured.failure().isEmpty()) {
                add(
                        "| %s | %s | | | | | | | |%n",
                        candidate.text(), measured.failure().replace('|', ' '));
            }
        });
        text.append("\nWhere Fosse's time goes, in seconds; tables are made side by side, so that they overlap:");
        String separator = " ";
        for (String step : STEPS) {
            if (fosse.steps().containsKey(step)) {
                add("%s%s %.1f", separator, step, fosse.steps().get(step));
                separator = ", ";
            }
        }
        text.append(".\n");
    }

    private void nights(Told told) {
        if (told.nights().isEmpty()) {
            return;
        }
        add("%n## Nights: %s%n%n", told.name());
        text.append(
                "| night | seconds | processor seconds | peak MB | MB written | of the whole night's seconds | tables as before |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|\n");
        for (Night night : Night.values()) {
            Measured measured = measured(told, night);
            add(
                    "| %s | %s | %s | %.0f | %.0f | %.0f%% | %s |%n",
                    night.text(),
                    spread(measured, Cost::wall),
                    spread(measured, Cost::processor),
                    measured.most(Cost::megabytes),
                    measured.median(Cost::written),
                    100 * share(told, night),
                    told.of(night).get(0).asBefore());
        }
    }

    private static Measured measured(Told told, Night night) {
        return Measured.of(told.of(night).stream().map(Nights.Told::cost).toList());
    }

    private static double share(Told told, Night night) {
        return measured(told, Night.EVERYTHING).times(measured(told, night), Cost::wall);
    }

    private void growth() {
        if (sizes.size() < 2) {
            return;
        }
        text.append("""

                ## Growth

                | candidate | from | to | rows | seconds | processor seconds |
                |---|---:|---:|---:|---:|---:|
                """);
        for (int i = 1; i < sizes.size(); i++) {
            Sized small = sizes.get(i - 1);
            Sized large = sizes.get(i);
            large.measured().forEach((candidate, measured) -> {
                Measured before = of(small, candidate);
                if (before.exists() && measured.exists()) {
                    add(
                            "| %s | %,d | %,d | x %.1f | x %.1f | x %.1f |%n",
                            candidate.text(),
                            small.rows(),
                            large.rows(),
                            (double) large.rows() / small.rows(),
                            measured.median(Cost::wall) / before.median(Cost::wall),
                            measured.median(Cost::processor) / before.median(Cost::processor));
                }
            });
        }
    }

    /** What the two largest sizes say of a tenfold one: each part goes on as it grew between them. */
    private void paper() {
        if (sizes.size() < 2 || sizes.get(sizes.size() - 1).rows() < PAPER / 20) {
            return;
        }
        Sized small = sizes.get(sizes.size() - 2);
        Sized large = sizes.get(sizes.size() - 1);
        Map<Candidate, String> names = new EnumMap<>(Map.of(Candidate.FOSSE, "Fosse", Candidate.DUCKDB, "DuckDB"));
        add("%n## %,d rows, on paper%n%n", PAPER);
        text.append(
                "Not measured: each part goes on as it grew between the two largest sizes, on the same two processors. A file "
                        + "may hold 50,000,000 rows (`limits.max_rows_per_file`), so that they come in ten or more.\n\n");
        add("| part | %,d rows | %,d rows | each million more | %,d rows |%n", small.rows(), large.rows(), PAPER);
        text.append("|---|---:|---:|---:|---:|\n");
        names.forEach((candidate, name) -> {
            Measured before = of(small, candidate);
            Measured after = of(large, candidate);
            if (before.exists() && after.exists()) {
                paper(name + ": seconds", before.median(Cost::wall), after.median(Cost::wall));
                paper(name + ": processor seconds", before.median(Cost::processor), after.median(Cost::processor));
                paper(name + ": peak MB", before.most(Cost::megabytes), after.most(Cost::megabytes));
                paper(name + ": MB written", before.median(Cost::written), after.median(Cost::written));
            }
            for (String step : STEPS) {
                if (before.steps().containsKey(step) && after.steps().containsKey(step)) {
                    paper(
                            name + ": seconds of " + step,
                            before.steps().get(step),
                            after.steps().get(step));
                }
            }
        });
    }

    private void paper(String part, double small, double large) {
        Sized before = sizes.get(sizes.size() - 2);
        Sized after = sizes.get(sizes.size() - 1);
        double each = (large - small) / (after.rows() - before.rows());
        add(
                "| %s | %,.1f | %,.1f | %,.2f | %,.0f |%n",
                part, small, large, each * MILLION, large + each * (PAPER - after.rows()));
    }

    private void targets() {
        text.append("\n## Targets\n\n| target | measured | reached |\n|---|---:|---|\n");
        for (Sized sized : sizes) {
            Measured fosse = of(sized, Candidate.FOSSE);
            Measured duckdb = of(sized, Candidate.DUCKDB);
            boolean large = sized.rows() > 25 * MILLION;
            boolean both = fosse.exists() && duckdb.exists();
            String failure = fosse.failure().isEmpty() ? duckdb.failure() : "Fosse " + fosse.failure();
            if (sized.rows() < 2.5 * MILLION || (!both && failure.isEmpty())) {
                continue;
            }
            double times = duckdb.times(fosse, Cost::wall);
            double peak = fosse.most(Cost::megabytes);
            target(
                    format(
                            large ? "%,d rows: less than DuckDB's seconds" : "%,d rows: at most twice DuckDB's seconds",
                            sized.rows()),
                    both ? format("x %.2f", times) : failure,
                    large ? times < 1 : times <= 2);
            if (large) {
                target(format("%,d rows: peak under 3,000 MB", sized.rows()), format("%.0f MB", peak), peak < 3000);
            }
        }
        for (Told told : nights) {
            if (told.nights().isEmpty()) {
                continue;
            }
            boolean sample = told.rows() == 0;
            double share = share(told, Night.ONE_FILE);
            target(
                    sample
                            ? "the sample, one file changed: at most half a whole night's seconds"
                            : format(
                                    "%,d rows, one period changed: at most a tenth of a whole night's seconds",
                                    told.rows()),
                    format("%.0f%%", 100 * share),
                    share <= (sample ? 0.5 : 0.1));
            if (sample) {
                double seconds = measured(told, Night.NOTHING).median(Cost::wall);
                target("the sample, nothing new: about 3 s (under 3.5)", format("%.1f s", seconds), seconds < 3.5);
            }
        }
        for (int i = 1; i < sizes.size(); i++) {
            Measured before = of(sizes.get(i - 1), Candidate.FOSSE);
            Measured after = of(sizes.get(i), Candidate.FOSSE);
            if (before.exists() && after.exists()) {
                double rows = (double) sizes.get(i).rows() / sizes.get(i - 1).rows();
                double seconds = after.median(Cost::wall) / before.median(Cost::wall);
                target(
                        format(
                                "from %,d to %,d rows: seconds grow by no more than rows, x %.1f",
                                sizes.get(i - 1).rows(), sizes.get(i).rows(), rows),
                        format("x %.1f", seconds),
                        seconds <= rows);
            }
        }
    }

    private void target(String target, String measured, boolean reached) {
        add("| %s | %s | %s |%n", target, measured, reached ? "yes" : "**no**");
    }

    private void agreement() {
        add("""

                ## Do all say the same

                Every column of every row that the other has is held against Fosse's. The largest difference is a share of the figure;
                %.0e is allowed.

                | rows of values | candidate | table | columns | rows | rows of one side only | largest difference |
                |---:|---|---|---:|---:|---:|---:|
                """, Agreement.TOLERANCE);
        for (Sized sized : sizes) {
            sized.agreements()
                    .forEach((candidate, agreements) -> agreements.forEach(each -> add(
                            "| %,d | %s | %s | %d | %,d | %,d | %.1e |%n",
                            sized.rows(),
                            candidate.text(),
                            each.table(),
                            each.columns(),
                            each.rows(),
                            each.alone(),
                            each.furthest())));
        }
    }

    /** The middle round, with the smallest and the largest where there are several. */
    private static String spread(Measured measured, ToDoubleFunction<Cost> figure) {
        double least = measured.costs().stream().mapToDouble(figure).min().orElse(Double.NaN);
        String middle = format("%.1f", measured.median(figure));
        return measured.costs().size() < 2 ? middle : middle + format(" (%.1f to %.1f)", least, measured.most(figure));
    }

    private static Measured of(Sized sized, Candidate candidate) {
        return sized.measured().getOrDefault(candidate, Measured.none());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private void add(String format, Object... values) {
        text.append(format(format, values));
    }
}
