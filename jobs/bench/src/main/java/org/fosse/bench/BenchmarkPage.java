package org.fosse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs every benchmark with the same short settings and writes the page of figures.
 *
 * <p>Arguments: the file to write, the date to put on the page, and a remark about the machine, which may be empty.
 */
public final class BenchmarkPage {
    private static final int WARM_UPS = 2;
    private static final int MEASUREMENTS = 5;
    private static final TimeValue WARM_UP = TimeValue.milliseconds(500);
    private static final TimeValue MEASUREMENT = TimeValue.milliseconds(400);
    private static final String HEAP = "-Xmx1g";

    private BenchmarkPage() {}

    public static void main(String[] arguments) throws RunnerException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("3 arguments are needed (file, date, remark), not " + arguments.length);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("^org\\.fosse\\.bench\\.")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        .threads(1)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(WARM_UP)
                        .measurementIterations(MEASUREMENTS)
                        .measurementTime(MEASUREMENT)
                        .addProfiler(GCProfiler.class)
                        .jvmArgs(HEAP)
                        .shouldFailOnError(true)
                        .build())
                .run();
        try {
            Files.writeString(Path.of(arguments[0]), text(results, arguments[1], arguments[2]), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + arguments[0], e);
        }
    }

    private static String text(Collection<RunResult> results, String date, String remark) {
        StringBuilder text = new StringBuilder("""
                # Benchmarks of the statistics

                Written by `scripts/bench-stats`; not by hand. Time and memory of one call on one thread, once the compiler is warm:
                the median of the measured rounds, with the fastest and the slowest of them. Memory is what a call allocates in all, its
                answer included. Data are invented; areas lie in slices of longer arrays where the method takes slices. What each method
                does: [statistics.md](statistics.md).

                """);
        text.append("- Date: ").append(date).append('\n');
        text.append("- Machine: ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" cores, ")
                .append(System.getProperty("os.arch"))
                .append(remark.isBlank() ? "" : "; " + remark)
                .append('\n');
        text.append("- JDK: ")
                .append(System.getProperty("java.version"))
                .append(" (")
                .append(System.getProperty("java.vm.name"))
                .append("), ")
                .append(HEAP)
                .append('\n');
        text.append("- Settings: 1 fork, ")
                .append(WARM_UPS)
                .append(" warm-up rounds of ")
                .append(WARM_UP)
                .append(", ")
                .append(MEASUREMENTS)
                .append(" measured rounds of ")
                .append(MEASUREMENT)
                .append(
                        "\n\n| family | method | size | time per call | fastest to slowest round | allocated per call |\n|---|---|---|--:|--:|--:|\n");
        for (Map.Entry<String, Class<?>> family : Families.all().entrySet()) {
            for (Line line : lines(family.getValue(), results)) {
                text.append("| ")
                        .append(family.getKey())
                        .append(" | ")
                        .append(line.method)
                        .append(" | ")
                        .append(line.size)
                        .append(" | ")
                        .append(time(line.median))
                        .append(" | ")
                        .append(time(line.fastest) + " to " + time(line.slowest))
                        .append(" | ")
                        .append(String.format(Locale.ROOT, "%,d B", Math.round(line.bytes)))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    /** One row of the table. */
    private record Line(
            String method, String size, long parameter, double median, double fastest, double slowest, double bytes) {}

    private static List<Line> lines(Class<?> family, Collection<RunResult> results) {
        List<Line> lines = new ArrayList<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            if (benchmark.startsWith(family.getName() + ".")) {
                Measured measured =
                        measured(family, benchmark.substring(family.getName().length() + 1));
                String parameter = result.getParams().getParam("areas");
                long areas = parameter == null ? 0 : Long.parseLong(parameter);
                Statistics rounds = result.getPrimaryResult().getStatistics();
                lines.add(new Line(
                        measured.method(),
                        measured.size().replace("#", String.format(Locale.ROOT, "%,d", areas)),
                        areas,
                        rounds.getPercentile(50),
                        rounds.getMin(),
                        rounds.getMax(),
                        bytes(result)));
            }
        }
        lines.sort(Comparator.comparing(Line::method).thenComparing(Line::parameter));
        return lines;
    }

    private static Measured measured(Class<?> family, String name) {
        return Arrays.stream(family.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map((Method method) -> method.getAnnotation(Measured.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no benchmark " + name + " in " + family.getName()));
    }

    private static double bytes(RunResult result) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith("gc.alloc.rate.norm")) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        throw new IllegalStateException(
                "the profiler gave no allocation for " + result.getParams().getBenchmark());
    }

    private static String time(double nanoseconds) {
        if (nanoseconds < 1e3) {
            return String.format(Locale.ROOT, "%.0f ns", nanoseconds);
        }
        if (nanoseconds < 1e6) {
            return String.format(Locale.ROOT, "%.1f µs", nanoseconds / 1e3);
        }
        return String.format(Locale.ROOT, "%.2f ms", nanoseconds / 1e6);
    }
}
