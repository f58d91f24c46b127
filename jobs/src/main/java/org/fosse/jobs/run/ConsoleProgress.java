package org.fosse.jobs.run;

import java.io.PrintStream;
import java.util.Locale;
import org.fosse.engine.Progress;
import org.fosse.engine.Written;
import org.fosse.tables.Table;

/** Shows each table on standard error: one line that is overwritten on a terminal, plain lines elsewhere. */
final class ConsoleProgress implements Progress {
    private static final int BAR = 20;

    private final PrintStream err;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private long tableBegan;

    ConsoleProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void started(Table table, int number, int total) {
        tableBegan = System.nanoTime();
        if (terminal) {
            int done = (number - 1) * BAR / total;
            err.printf(
                    Locale.ROOT,
                    "\r\u001b[K[%s%s] %d/%d %s  %.0f s",
                    "#".repeat(done),
                    "-".repeat(BAR - done),
                    number,
                    total,
                    table.name(),
                    seconds(began));
            err.flush();
        }
    }

    @Override
    public void finished(Table table, Written written, int number, int total) {
        if (terminal) {
            err.print("\r\u001b[K");
        }
        err.printf(
                Locale.ROOT,
                "%2d/%d  %-20s %,10d rows  %5.1f s  (%.0f s)%n",
                number,
                total,
                table.name(),
                written.rows(),
                seconds(tableBegan),
                seconds(began));
        err.flush();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
