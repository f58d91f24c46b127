import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Builds Fosse for running. {@code scripts/fosse} starts it, from source, with the project's folder and with what it read
 * in the file {@code jobs/target/fosse/built} when it found that build too old, or nothing. That file means a whole build:
 * it is written last, says which build it is, and is as old as the moment at which the build began, so that a source that
 * changes meanwhile is newer. With the further word {@code stores} it fetches, in the same way, what
 * speaks to stores into {@code jobs/target/fosse/stores}. One build runs at a time; the lock is the operating system's and goes with its process.
 */
public final class Build {
    private static final int SHOWN_LINES = 25;
    private static final long NEWS_SECONDS = 20;

    private final Path home;
    private final Path target;
    private final Path built;
    private final boolean stores;

    private final String seen;

    private Build(Path home, String seen, boolean stores) {
        this.home = home;
        this.seen = seen;
        this.stores = stores;
        this.target = home.resolve("jobs/target");
        this.built = target.resolve(stores ? "fosse/stores/built" : "fosse/built");
    }

    public static void main(String[] arguments) throws InterruptedException {
        Build build = new Build(Path.of(arguments[0]), arguments[1], arguments.length > 2);
        try {
            System.exit(build.run());
        } catch (IOException e) {
            say("cannot build: " + e);
            System.exit(6);
        }
    }

    private int run() throws IOException, InterruptedException {
        Files.createDirectories(target);
        try (FileChannel channel = FileChannel.open(
                target.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                say("waiting for another build.");
                lock = channel.lock();
            }
            try {
                // What another process has built since is as good.
                return Files.exists(built) && !Files.readString(built).strip().equals(seen) ? 0 : build();
            } finally {
                lock.release();
            }
        }
    }

    private int build() throws IOException, InterruptedException {
        say(stores
                ? "fetching what speaks to stores (19 MB), once."
                : Files.exists(built)
                ? "its sources changed: building again."
                : "first use: building. This fetches Maven and the libraries (about 300 MB) unless they are here already.");
        Files.deleteIfExists(built);
        Instant began = Instant.now();
        Path log = target.resolve("fosse-build.log");
        ProcessBuilder maven = new ProcessBuilder(
                        home.resolve("mvnw").toString(),
                        "--batch-mode",
                        "--file",
                        stores ? "jobs/stores/pom.xml" : "pom.xml",
                        "-Dquick",
                        "-Dmaven.test.skip=true",
                        "-Dstyle.color=never",
                        "package")
                .directory(home.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = maven.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!process.waitFor(NEWS_SECONDS, TimeUnit.SECONDS)) {
            long seconds = Duration.between(began, Instant.now()).toSeconds();
            say("building, " + seconds + " s, " + fetched(log) + " files fetched.");
        }
        if (process.exitValue() != 0) {
            say("the build failed. The end of " + log + ":");
            List<String> lines = Files.readAllLines(log);
            lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()).forEach(System.err::println);
            return 1;
        }
        Files.createDirectories(built.getParent());
        Path whole = Files.writeString(built.resolveSibling("built.part"), Instant.now() + "\n");
        Files.setLastModifiedTime(whole, FileTime.from(began));
        Files.move(whole, built);
        return 0;
    }

    private static long fetched(Path log) throws IOException {
        return Files.readAllLines(log).stream().filter(line -> line.contains("Downloaded from")).count();
    }

    private static void say(String text) {
        System.err.println("fosse: " + text);
    }
}
