package org.fosse.bench.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fosse.bench.Cost;
import org.fosse.bench.Launcher;
import org.fosse.bench.PageSection;
import org.fosse.bench.Tree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures a run on the sample beside {@link SparkFloor}, in turn, each through the launcher {@code scripts/fosse} with the
 * same options and an archive of classes of its own, made before by a start that is not measured. The floor has a home of
 * its own: the launcher with another main class, links to the same libraries, and this module beside them.
 */
@Command(
        name = "scripts/bench start",
        description = "Measures a run on the sample beside a bare start of Spark, and writes its section of the page.")
public final class StartBenchmark implements Callable<Integer> {
    private static final String MAIN = "org.fosse.jobs.Fosse";

    @Parameters(paramLabel = "DATE", description = "The date that goes on the page.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--repeats", description = "Rounds, one at least. Default: 5.")
    private int repeats = 5;

    @Option(names = "--remark", description = "What to say of the machine.")
    private String remark = "";

    @Option(names = "--page", description = "The page to write into. Default: docs/benchmarks.md.")
    private Path page = Path.of("docs/benchmarks.md");

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    private final Path folder = Path.of("target/bench-start").toAbsolutePath();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new StartBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Tree.delete(folder);
        Files.createDirectories(folder);
        Path fosse = Launcher.SCRIPT;
        Launcher.prepare(folder.resolve("build.log"));
        Path floor = plantFloor(fosse);
        List<Cost> floors = new ArrayList<>();
        List<Cost> runs = new ArrayList<>();
        String load = Launcher.load();
        StartSection section = section(load, floors, runs);
        for (int round = 0; round <= repeats; round++) {
            Cost bare = measure(floor, List.of("run"));
            Cost whole = measure(fosse, List.of("run", "--date", "2026-03-31", "--published"));
            // The first start of each makes its archive of classes.
            if (round > 0) {
                floors.add(bare);
                runs.add(whole);
                say(round, bare, whole);
                // The page is written as figures come in: who stops a long measurement keeps them.
                section = section(load, floors, runs);
                String text = PageSection.put(Files.readString(page), section.text());
                Files.writeString(page, text, StandardCharsets.UTF_8);
            }
        }
        System.out.println(section.text());
        Tree.delete(folder);
        return section.reached() ? 0 : 1;
    }

    private StartSection section(String before, List<Cost> floors, List<Cost> runs) throws IOException {
        return new StartSection(date, remark, before + " before, " + Launcher.load() + " after", floors, runs);
    }

    /** Runs the command with a fresh folder as its last argument. */
    private Cost measure(Path launcher, List<String> arguments) throws IOException, InterruptedException {
        Path published = Files.createDirectory(folder.resolve("published"));
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        command.add(published.toString());
        Cost cost = Cost.of(command, folder.resolve("log"));
        Tree.delete(published);
        return cost;
    }

    private Path plantFloor(Path launcher) throws IOException {
        Path home = folder.resolve("floor");
        Path real = launcher.resolveSibling("../jobs/target/fosse").normalize();
        Path planted = Files.createDirectories(home.resolve("jobs/target/fosse"));
        for (String name : List.of("fosse.jar", "spark", "spark.jvm", "light.jvm", "log4j2.properties")) {
            Files.createSymbolicLink(planted.resolve(name), real.resolve(name));
        }
        Path libraries = Files.createDirectory(planted.resolve("lib"));
        try (Stream<Path> jars = Files.list(real.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                Files.createSymbolicLink(libraries.resolve(jar.getFileName()), jar);
            }
        }
        try (Stream<Path> made = Files.list(Path.of("jobs/bench/target"))) {
            Path jar = made.filter(file -> file.getFileName().toString().matches("fosse-bench-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("jobs/bench/target holds no jar"));
            Files.createSymbolicLink(libraries.resolve("bench.jar"), jar.toAbsolutePath());
        }
        // Nothing to build: the sources are older than the build.
        for (String name :
                List.of("pom.xml", ".mvn", "jobs/pom.xml", "jobs/src/main", "common/x/pom.xml", "common/x/src/main")) {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.setLastModifiedTime(Files.createFile(file), FileTime.fromMillis(0));
        }
        Files.writeString(planted.resolve("built"), "floor\n");
        String text = Files.readString(launcher);
        if (!text.contains(MAIN)) {
            throw new IllegalStateException(launcher + " does not start " + MAIN);
        }
        Path script = Files.createDirectory(home.resolve("scripts")).resolve("fosse");
        Files.copy(launcher, script, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(script, text.replace(MAIN, SparkFloor.class.getName()));
        return script;
    }

    private static void say(int round, Cost bare, Cost whole) {
        System.err.println(String.format(
                Locale.ROOT,
                "round %d: floor %.1f s, %.1f processor s; run %.1f s, %.1f processor s",
                round,
                bare.wall(),
                bare.processor(),
                whole.wall(),
                whole.processor()));
    }
}
