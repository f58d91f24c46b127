package org.fosse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Readers;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/** Small releases to publish in tests: two tables, one in two files, and an extract. */
final class Trial {
    static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    static final Table RATE = rate();
    static final Table AREA = area();

    private Trial() {}

    private static Table rate() {
        TypedTable.Builder<Trial> rate = new TypedTable.Builder<>("rate", Stage.COMPUTE, true, "A rate.");
        rate.field(Column.key("area_code", Type.STRING, "The area."), String.class);
        rate.field(Column.measure("value", Type.DOUBLE, "percent", "The rate."), Double.class);
        return rate.table();
    }

    private static Table area() {
        TypedTable.Builder<Trial> area = new TypedTable.Builder<>("area", Stage.CLEAN, true, "An area.");
        area.field(Column.key("area_code", Type.STRING, "The area."), String.class);
        return area.table();
    }

    static LockOwner owner(String runId) {
        return LockOwner.ofThisProcess(runId, Instant.parse("2026-04-01T02:00:00Z"));
    }

    static void fill(Staging staging, long seed) throws IOException {
        Random random = new Random(seed);
        for (Path path : List.of(
                staging.folder().resolve("rate/part-0.parquet"),
                staging.folder().resolve("rate/part-1.parquet"),
                staging.folder().resolve("area/part-0.parquet"),
                staging.extracts().resolve("U12345/rate.csv"))) {
            byte[] bytes = new byte[200 + random.nextInt(20_000)];
            random.nextBytes(bytes);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        }
    }

    static Draft draft(long order) {
        return new Draft(
                Instant.parse("2026-04-01T02:00:00Z").plusSeconds(order),
                "0.1.0",
                "c0ffee",
                Map.of("date", DATE.toString(), "landing", "in"),
                List.of(new Draft.StagedTable(RATE, 3, "d1"), new Draft.StagedTable(AREA, 2, "d2")),
                List.of(new Manifest.Input("in.csv", "ab", 9, "qof", "read", 5, 3, 2)),
                Terms.NONE,
                null,
                Readers.OWNER);
    }

    static Release publish(PublishedFolder published, long order) throws IOException {
        return publish(published, order, DATE);
    }

    static Release publish(PublishedFolder published, long order, LocalDate date) throws IOException {
        try (ReleaseWriter writer = published.lock(owner("run-" + order))) {
            Staging staging = writer.begin(date);
            fill(staging, order);
            return writer.publish(staging, draft(order));
        }
    }
}
