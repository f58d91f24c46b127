package org.fosse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Fosse as its users start it: {@code scripts/fosse}, with an archive of loaded classes that its first whole run makes. */
public final class Launcher {
    public static final Path SCRIPT = Path.of("scripts/fosse").toAbsolutePath();

    private Launcher() {}

    /** Builds it, and drops the archives: a build of this module has written the jar again, which none made before fits. */
    public static void prepare(Path log) throws IOException, InterruptedException {
        Cost.of(List.of(SCRIPT.toString(), "--version"), log);
        try (Stream<Path> files = Files.list(Path.of("jobs/target/fosse"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jsa")).toList()) {
                Files.delete(file);
            }
        }
    }

    /** How busy the machine is. */
    public static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }
}
