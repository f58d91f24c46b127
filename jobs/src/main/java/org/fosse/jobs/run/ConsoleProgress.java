package org.fosse.jobs.run;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fosse.engine.Progress;
import org.fosse.engine.Written;
import org.fosse.tables.PrintableText;
import org.fosse.tables.Table;

/** Shows each table on standard error: one line that is overwritten on a terminal, plain lines elsewhere. */
final class ConsoleProgress implements Progress {
    private static final int BAR = 20;

    private final PrintStream err;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private final Map<String, Long> making = new LinkedHashMap<>();

    ConsoleProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void started(Table table, int done, int total) {
        making.put(table.name(), System.nanoTime());
        show(done, total);
    }

    @Override
    public void finished(Table table, Written written, int done, int total) {
        Long since = making.remove(table.name());
        if (terminal) {
            err.print("\r\u001b[K");
        }
        err.printf(
                Locale.ROOT,
                "%2d/%d  %-20s %,10d rows  %5.1f s  (%.0f s)%n",
                done,
                total,
                table.name(),
                written.rows(),
                seconds(since == null ? began : since),
                seconds(began));
        for (String failure : written.failures()) {
            err.println(PrintableText.of("      a defect, left out of " + table.name() + ": " + failure));
        }
        err.flush();
        show(done, total);
    }

    @Override
    public void taken(Table table, Written written, int done, int total) {
        if (terminal) {
            err.print("\r\u001b[K");
        }
        err.printf(Locale.ROOT, "%2d/%d  %-20s %,10d rows  as before%n", done, total, table.name(), written.rows());
        err.flush();
        show(done, total);
    }

    private void show(int done, int total) {
        if (terminal && !making.isEmpty()) {
            int filled = done * BAR / total;
            err.printf(
                    Locale.ROOT,
                    "\r\u001b[K[%s%s] %d/%d %s  %.0f s",
                    "#".repeat(filled),
                    "-".repeat(BAR - filled),
                    done,
                    total,
                    String.join(", ", making.keySet()),
                    seconds(began));
            err.flush();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
