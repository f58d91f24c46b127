package org.fosse.jobs.question;

import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Groups;
import org.fosse.engine.Store;
import org.fosse.tables.Table;

/** Hands all evidence of the system to plain Java at once: a system's evidence is small, and parents and peers are needed. */
final class Together {
    private static final String ALL = "everything";

    private Together() {}

    /** Makes rows of all evidence. */
    @FunctionalInterface
    interface Function extends Serializable {
        Iterator<Row> apply(List<Evidence> evidence);
    }

    static Dataset<Row> flatMap(Dataset<Row> evidence, Table table, Function function) {
        return Groups.flatMap(
                evidence.withColumn(ALL, lit(1)),
                List.of(ALL),
                List.of("unit_code", "source_table", "rule", "source_key"),
                Store.schema(table),
                (key, rows) -> {
                    List<Evidence> all = new ArrayList<>();
                    rows.forEachRemaining(row -> all.add(Evidence.read(row)));
                    return function.apply(all);
                });
    }
}
