package org.fosse.bench.england;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fosse.bench.Cost;
import org.fosse.bench.Launcher;
import org.fosse.bench.PageSection;
import org.fosse.bench.Tree;
import org.fosse.bench.england.Nights.Night;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures every candidate in turn, round by round, and nights of Fosse one after the other, and writes the page of figures. */
@Command(
        name = "scripts/bench",
        description =
                "Measures Fosse from raw files to tables against DuckDB, polars and R on an invented England, and writes docs/benchmarks.md.")
public final class EnglandBenchmark implements Callable<Integer> {
    private static final Path PYTHON = Path.of("target/bench-python/bin/python").toAbsolutePath();
    private static final List<String> R_VERSION =
            List.of("Rscript", "-e", "cat(R.version.string, 'with data.table', format(packageVersion('data.table')))");

    @Parameters(paramLabel = "DATE", description = "The date that goes on the page.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--rows",
            split = ",",
            description = "Sizes in rows, smallest first. Default: 500000,5000000,50000000.")
    private List<Long> sizes = List.of(500_000L, 5_000_000L, 50_000_000L);

    @Option(
            names = "--nights",
            split = ",",
            description = "The sizes at which nights with all tables are measured, once. Default: 5000000.")
    private List<Long> nights = List.of(5_000_000L);

    @Option(
            names = "--repeats",
            description = "Rounds, of the sample's nights too; the largest of several sizes has one. Default: 3.")
    private int repeats = 3;

    @Option(names = "--remark", description = "What to say of the machine.")
    private String remark = "";

    @Option(names = "--folder", description = "Where the data go; removed afterwards. Default: target/bench-data.")
    private Path folder = Path.of("target/bench-data");

    @Option(names = "--memory", description = "The limit of DuckDB's memory. Default: 3GB.")
    private String memory = "3GB";

    @Option(names = "--page", description = "The page to write. Default: docs/benchmarks.md.")
    private Path page = Path.of("docs/benchmarks.md");

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    private final List<Told> told = new ArrayList<>();
    private final List<Sized> sized = new ArrayList<>();
    private String load = "";
    private String r = "";

    /**
     * All rounds of nights of one landing folder.
     *
     * @param rows rows of values of the invented England; 0 of the sample
     */
    record Told(String name, long rows, List<Nights.Told> nights) {
        List<Nights.Told> of(Night night) {
            return nights.stream().filter(each -> each.night() == night).toList();
        }
    }

    /**
     * All figures of one size.
     *
     * @param rows rows of values in all files
     * @param largest those of the largest file
     * @param agreements of each candidate beside Fosse, in the last round
     */
    record Sized(
            long rows, long largest, Map<Candidate, Measured> measured, Map<Candidate, List<Agreement>> agreements) {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EnglandBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = folder.toAbsolutePath();
        Tree.delete(root);
        Files.createDirectories(root);
        load = Launcher.load();
        Launcher.prepare(root.resolve("log"));
        r = versionOfR(root.resolve("log"));
        Nights sample = Nights.ofSample(root);
        sample.warm(root);
        measure(sample, 0, root, repeats);
        for (long wanted : sizes) {
            boolean largest = sizes.size() > 1 && wanted == sizes.get(sizes.size() - 1);
            England england = England.of(root.resolve(Long.toString(wanted)), wanted);
            Files.createDirectories(england.folder());
            england.write(PYTHON);
            sized.add(new Sized(
                    england.rows(),
                    england.rowsOfLargest(),
                    new EnumMap<>(Candidate.class),
                    new EnumMap<>(Candidate.class)));
            measure(england, largest ? 1 : repeats);
            if (nights.contains(wanted)) {
                long rows = sized.get(sized.size() - 1).rows();
                String name = "%,d rows, all tables".formatted(rows);
                measure(Nights.of(england, name), rows, england.folder(), 1);
            }
            Tree.delete(england.folder());
        }
        Tree.delete(root);
        return sized.stream()
                        .flatMap(each -> each.agreements().values().stream())
                        .allMatch(each -> each.stream().allMatch(Agreement::holds))
                ? 0
                : 1;
    }

    private static String versionOfR(Path log) throws InterruptedException {
        try {
            Cost.of(R_VERSION, log);
            return Files.readString(log).strip();
        } catch (IOException | IllegalStateException missing) {
            return "";
        }
    }

    private void measure(Nights of, long rows, Path root, int rounds) throws IOException, InterruptedException {
        Told all = new Told(of.name(), rows, new ArrayList<>());
        told.add(all);
        for (int round = 1; round <= rounds; round++) {
            for (Nights.Told each : of.round(root)) {
                all.nights().add(each);
                say("%s: %s", of.name(), each);
            }
            write();
        }
    }

    private void measure(England england, int rounds) throws IOException, InterruptedException {
        Sized all = sized.get(sized.size() - 1);
        for (Candidate candidate : Candidate.values()) {
            boolean can = candidate != Candidate.DATA_TABLE || !r.isEmpty();
            all.measured()
                    .put(
                            candidate,
                            can
                                    ? Measured.none()
                                    : Measured.none()
                                            .failed(
                                                    "left out: there is no Rscript with data.table (`apt-get install r-base-core r-cran-data.table`)"));
        }
        Path release = england.folder().resolve(Candidate.FOSSE.name()).resolve("current");
        for (int round = 1; round <= rounds; round++) {
            for (Candidate candidate : Candidate.values()) {
                Measured before = all.measured().getOrDefault(candidate, Measured.none());
                if (!before.failure().isEmpty()) {
                    continue;
                }
                Path made = england.folder().resolve(candidate.name());
                Tree.delete(made);
                Measured after = one(candidate, england, made, before);
                all.measured().put(candidate, after);
                if (!candidate.isFosse()) {
                    if (round == rounds && after.failure().isEmpty() && Files.exists(release)) {
                        all.agreements().put(candidate, Agreement.check(release, made));
                    }
                    Tree.delete(made);
                }
                write();
            }
        }
        Tree.delete(england.folder().resolve(Candidate.FOSSE.name()));
    }

    private Measured one(Candidate candidate, England england, Path made, Measured before)
            throws IOException, InterruptedException {
        Path log = england.folder().resolve("log");
        Files.createDirectories(made);
        List<String> command = new ArrayList<>(Candidate.TWO_PROCESSORS);
        if (!candidate.isFosse()) {
            // Who knows no limit ends here rather than the machine.
            command.addAll(List.of("prlimit", "--as=" + mostBytes()));
        }
        command.addAll(candidate.command(england, made, PYTHON, memory));
        try {
            Cost cost = Cost.of(command, log);
            say("%,d periods, %s: %s", england.periods(), candidate, cost);
            return before.with(cost, made, log);
        } catch (IllegalStateException failed) {
            say("%,d periods, %s: %s", england.periods(), candidate, failed);
            List<String> lines = Files.readString(log)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return before.failed("failed: " + (lines.isEmpty() ? "without a word" : lines.get(lines.size() - 1)));
        }
    }

    /** Three quarters of the machine's memory. */
    private static long mostBytes() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / 4 * 3;
    }

    /** The page is written as figures come in: who stops a long measurement keeps them. */
    private void write() throws IOException {
        String machine = "two processors used, %s; load %s before, %s after"
                .formatted(System.getProperty("os.arch"), load, Launcher.load());
        String peers = String.join(
                ", ",
                Files.readAllLines(England.SCRIPTS.resolve("requirements.txt")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
        String text = new EnglandPage(told, sized)
                .text(List.of(
                        "Date: " + date,
                        "Machine: " + machine,
                        "Java " + Runtime.version() + "; " + peers + (r.isEmpty() ? "" : "; " + r) + "; DuckDB's limit "
                                + memory,
                        "Rounds: " + repeats + "; one at the largest size and of nights with all tables"
                                + (remark.isBlank() ? "" : "; " + remark)));
        String old = Files.exists(page) ? Files.readString(page) : "";
        Files.writeString(page, PageSection.put(text, PageSection.of(old)), StandardCharsets.UTF_8);
    }

    private static void say(String text, Object... values) {
        System.err.println(String.format(Locale.ROOT, text, values));
    }
}
