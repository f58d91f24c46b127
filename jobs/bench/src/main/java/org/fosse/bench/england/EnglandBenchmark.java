package org.fosse.bench.england;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fosse.bench.PageSection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures every candidate in turn, round by round, each in a process of its own, and writes the page of figures. */
@Command(
        name = "scripts/bench",
        description =
                "Measures Fosse against DuckDB and a plain scan on an invented England and writes docs/benchmarks.md.")
public final class EnglandBenchmark implements Callable<Integer> {
    static final List<String> CANDIDATES = List.of("scan", "duckdb", "fosse_narrow", "fosse_core", "fosse");

    @Parameters(paramLabel = "DATE", description = "The date that goes on the page.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--rows", split = ",", description = "Sizes in rows. Default: 500000,5000000,50000000.")
    private List<Long> sizes = List.of(500_000L, 5_000_000L, 50_000_000L);

    @Option(names = "--repeats", description = "Rounds at every size but the largest, which has one. Default: 3.")
    private int repeats = 3;

    @Option(names = "--remark", description = "What to say of the machine.")
    private String remark = "";

    @Option(names = "--folder", description = "Where the data go; removed afterwards. Default: target/bench-data.")
    private Path folder = Path.of("target/bench-data");

    @Option(names = "--memory", description = "Heap of the processes. Default: 2g, as scripts/fosse has.")
    private String memory = "2g";

    @Option(names = "--page", description = "The page to write. Default: docs/benchmarks.md.")
    private Path page = Path.of("docs/benchmarks.md");

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EnglandBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Sized> results = new ArrayList<>();
        for (long wanted : sizes) {
            long rows = England.rows(wanted);
            boolean largest = wanted == sizes.get(sizes.size() - 1) && sizes.size() > 1;
            Map<String, Measured> sorted = measure(rows, "sorted", CANDIDATES, largest ? 1 : repeats);
            List<Agreement> agreements = Agreement.check(at(rows, "sorted"));
            delete(at(rows, "sorted"));
            // The page is written as figures come in: who stops a long run keeps them.
            results.add(new Sized(rows, sorted, Map.of(), agreements));
            write(results);
            Map<String, Measured> unsorted = measure(rows, "unsorted", List.of("duckdb", "fosse_core"), 1);
            delete(at(rows, "unsorted"));
            results.set(results.size() - 1, new Sized(rows, sorted, unsorted, agreements));
            System.out.println(write(results));
        }
        return results.stream().allMatch(each -> each.agreements().stream().allMatch(Agreement::holds)) ? 0 : 1;
    }

    private String write(List<Sized> results) throws IOException {
        String text = new EnglandPage(date, remark, memory, results).text();
        String old = Files.exists(page) ? Files.readString(page) : "";
        Files.writeString(page, PageSection.put(text, PageSection.of(old)), StandardCharsets.UTF_8);
        return text;
    }

    /**
     * All figures of one size.
     *
     * @param sorted by candidate, rows period by period
     * @param unsorted by candidate, rows in no order
     */
    record Sized(long rows, Map<String, Measured> sorted, Map<String, Measured> unsorted, List<Agreement> agreements) {}

    private Map<String, Measured> measure(long rows, String order, List<String> candidates, int rounds)
            throws IOException, InterruptedException {
        Path data = at(rows, order);
        say("writing %,d rows, %s", rows, order);
        process("generate", data, rows, order);
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (String candidate : candidates) {
                Measured measured = process(candidate, data, rows, order);
                say(
                        "%,d rows, %s, round %d: %s %.1f s of work, %.1f processor s, %.0f MB %s",
                        rows,
                        order,
                        round,
                        candidate,
                        measured.work(),
                        measured.processor(),
                        measured.megabytes(),
                        measured.steps());
                all.computeIfAbsent(candidate, key -> new ArrayList<>()).add(measured);
            }
        }
        Map<String, Measured> medians = new LinkedHashMap<>();
        all.forEach((candidate, measured) -> medians.put(candidate, Measured.median(measured)));
        return medians;
    }

    private Measured process(String candidate, Path data, long rows, String order)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jobs/src/main/start/spark.jvm",
                "-Xmx" + memory));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Candidate.class.getName()));
        command.addAll(List.of(candidate, data.toString(), Long.toString(rows), order, "conf"));
        File errors = Files.createTempFile("bench", ".log").toFile();
        Process process = new ProcessBuilder(command).redirectError(errors).start();
        List<String> lines;
        try (Stream<String> out = process.inputReader(StandardCharsets.UTF_8).lines()) {
            lines = out.toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(candidate + " failed:\n" + Files.readString(errors.toPath()));
        }
        Files.delete(errors.toPath());
        return Measured.read(lines);
    }

    private Path at(long rows, String order) {
        return folder.resolve(rows + "-" + order).toAbsolutePath();
    }

    private static void say(String text, Object... values) {
        System.err.println(String.format(Locale.ROOT, text, values));
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
