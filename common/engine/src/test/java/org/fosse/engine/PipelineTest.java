package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs made side by side, on a real session. */
final class PipelineTest {
    private static final Table FIRST = table("first");
    private static final Table SECOND = table("second");
    private static final Table THIRD = table("third");
    private static final Table FOURTH = table("fourth");

    private static SparkSession spark;

    @TempDir
    private Path folder;

    private Store store;
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start() {
        spark = TestSession.get();
    }

    @BeforeEach
    void open() {
        store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
    }

    /** A run over nothing; these jobs ask it for the session only. */
    @SuppressWarnings("NullAway")
    static Run run(SparkSession spark, Path folder) {
        return new Run(spark, null, LocalDate.of(2026, 3, 31), folder, 1);
    }

    @Test
    void aTableIsMadeAfterThoseItReads() {
        List<Job> jobs =
                List.of(new Sum(FIRST), new Sum(SECOND, FIRST), new Sum(THIRD, FIRST), new Sum(FOURTH, SECOND, THIRD));

        List<Written> written = pipeline().make(jobs, 0, 4);

        assertThat(written).extracting(Written::table).containsExactly("first", "second", "third", "fourth");
        assertThat(store.read(FOURTH).first().getLong(1)).isEqualTo(2);
        assertThat(told.indexOf("started second")).isGreaterThan(told.indexOf("finished first"));
        assertThat(told.indexOf("started fourth"))
                .isGreaterThan(told.indexOf("finished second"))
                .isGreaterThan(told.indexOf("finished third"));
    }

    @Test
    void aDefectOfAJobStopsTheRunAsItIs() {
        Job broken = new Sum(SECOND) {
            @Override
            public Dataset<Row> build(Inputs in, Run run) {
                throw new IllegalStateException("a defect");
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline().make(List.of(new Sum(FIRST), broken, new Sum(THIRD, SECOND)), 0, 3))
                .withMessage("a defect");
        assertThat(told).doesNotContain("started third");
    }

    @Test
    void jobsThatWaitForEachOtherAreNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline().make(List.of(new Sum(FIRST, SECOND), new Sum(SECOND, FIRST)), 0, 2))
                .withMessageContaining("first")
                .withMessageContaining("second");
    }

    private Pipeline pipeline() {
        return new Pipeline(store, run(spark, folder), new Progress() {
            @Override
            public void started(Table table, int done, int total) {
                told.add("started " + table.name());
            }

            @Override
            public void finished(Table table, Written written, int done, int total) {
                told.add("finished " + table.name());
            }
        });
    }

    private static Table table(String name) {
        return Table.working(
                name,
                Stage.COMPUTE,
                "One row: a sum.",
                List.of(Column.key("name", Type.STRING, "A name."), Column.measure("sum", Type.LONG, "", "A sum.")));
    }

    /** One row: 1 for a job that reads nothing, otherwise the sum of what it reads. */
    private static class Sum implements Job {
        private final Table table;
        private final List<Table> inputs;

        Sum(Table table, Table... inputs) {
            this.table = table;
            this.inputs = List.of(inputs);
        }

        @Override
        public Table output() {
            return table;
        }

        @Override
        public List<Table> inputs() {
            return inputs;
        }

        @Override
        public Dataset<Row> build(Inputs in, Run run) {
            long sum = inputs.isEmpty() ? 1 : 0;
            for (Table each : inputs) {
                sum += in.get(each).first().getLong(1);
            }
            return run.spark().createDataFrame(List.of(RowFactory.create("all", sum)), Store.schema(table));
        }
    }
}
