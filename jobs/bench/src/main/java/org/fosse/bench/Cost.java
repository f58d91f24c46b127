package org.fosse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one process took, as Linux tells it.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of processor time, user and system, of the process and the children it waited for
 * @param megabytes the most memory that the process held
 * @param written megabytes that it wrote to disk, what it removed again among them
 */
public record Cost(double wall, double processor, double megabytes, double written) {
    private static final long POLL_MILLIS = 20;
    /** Linux counts processor time for user programs in hundredths of a second, on every machine. */
    private static final double TICKS = 100;

    /** Runs a command and waits for it. */
    public static Cost of(List<String> command, Path log) throws IOException, InterruptedException {
        long before = childTicks();
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        double peak = 0;
        double written = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, told(process.pid(), "status", "VmHWM:") / 1024.0);
            written = Math.max(written, told(process.pid(), "io", "write_bytes:") / 1e6);
        }
        double wall = (System.nanoTime() - began) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
        return new Cost(wall, (childTicks() - before) / TICKS, peak, written);
    }

    /** Processor time of all children that have ended, in ticks: fields 16 and 17, counted behind the program's name. */
    private static long childTicks() throws IOException {
        String line = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }

    /** A number that Linux tells of a process; 0 of one that has ended. */
    private static long told(long process, String file, String name) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), file)).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
