package org.fosse.bench.england;

import java.nio.file.Path;
import java.util.List;
import org.fosse.bench.Launcher;

/** Who makes the core of the tables from the raw files; each in a process of its own, on the same two processors. */
enum Candidate {
    FOSSE("Fosse"),
    DUCKDB("DuckDB"),
    DUCKDB_UNBOUND("DuckDB, as much memory as it takes"),
    POLARS("polars"),
    DATA_TABLE("R data.table, rate and variation only");

    static final List<String> TWO_PROCESSORS = List.of("taskset", "--cpu-list", "0,1");

    private final String text;

    Candidate(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Everybody's tables are held against those of Fosse. */
    boolean isFosse() {
        return this == FOSSE;
    }

    /**
     * What to start.
     *
     * @param made the folder that the tables go to
     * @param python with DuckDB and polars
     * @param memory the limit that DuckDB is given
     */
    List<String> command(England england, Path made, Path python, String memory) {
        String landing = "landing=" + england.landing();
        String to = "made=" + made;
        return switch (this) {
            case FOSSE ->
                List.of(
                        Launcher.SCRIPT.toString(),
                        "run",
                        "--date=" + Nights.DATE,
                        "--landing=" + england.landing(),
                        "--conf=" + england.conf(false),
                        "--published=" + made,
                        "--only=" + String.join(",", Agreement.tables()));
            case DUCKDB ->
                List.of(python.toString(), script("sql.py"), script("core.sql"), landing, to, "memory=" + memory);
            case DUCKDB_UNBOUND -> List.of(python.toString(), script("sql.py"), script("core.sql"), landing, to);
            case POLARS -> List.of(python.toString(), script("core_polars.py"), landing, to);
            case DATA_TABLE ->
                List.of(
                        "Rscript",
                        script("core.R"),
                        england.landing().toString(),
                        made.toString(),
                        england.beside().toString());
        };
    }

    private static String script(String name) {
        return England.SCRIPTS.resolve(name).toString();
    }
}
