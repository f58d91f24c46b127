package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
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
    private static final Sums FIRST = Sums.table("first");
    private static final Sums SECOND = Sums.table("second");
    private static final Sums THIRD = Sums.table("third");
    private static final Sums FOURTH = Sums.table("fourth");

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private Store store;
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start() {
        spark = TestSession.context();
    }

    @BeforeEach
    void open() {
        store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
    }

    /** A run over nothing; these jobs ask it for the session only. */
    @SuppressWarnings("NullAway")
    static Run run(JavaSparkContext spark, Path folder) {
        return new Run(spark, null, LocalDate.of(2026, 3, 31), folder, 1);
    }

    @Test
    void aTableIsMadeAfterThoseItReads() {
        List<Job> jobs =
                List.of(new Sum(FIRST), new Sum(SECOND, FIRST), new Sum(THIRD, FIRST), new Sum(FOURTH, SECOND, THIRD));

        List<Written> written = pipeline().make(jobs, 0, 4);

        assertThat(written).extracting(Written::table).containsExactly("first", "second", "third", "fourth");
        assertThat(store.rows(FOURTH.table()))
                .extracting(row -> row.get(FOURTH.sum()))
                .containsExactly(2L);
        assertThat(told.indexOf("started second")).isGreaterThan(told.indexOf("finished first"));
        assertThat(told.indexOf("started fourth"))
                .isGreaterThan(told.indexOf("finished second"))
                .isGreaterThan(told.indexOf("finished third"));
    }

    @Test
    void aDefectOfAJobStopsTheRunAsItIs() {
        Job broken = new Sum(SECOND) {
            @Override
            public List<TableRow<Sums>> rows(Inputs in, Run run) {
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

    /** A table whose one row is a sum. */
    private record Sums(TypedTable<Sums> table, Field<Sums, String> name, Field<Sums, Long> sum) {
        static Sums table(String name) {
            TypedTable.Builder<Sums> table = new TypedTable.Builder<>(name, Stage.COMPUTE, false, "One row: a sum.");
            Field<Sums, String> key = table.field(Column.key("name", Type.STRING, "A name."), String.class);
            Field<Sums, Long> sum = table.field(Column.measure("sum", Type.LONG, "", "A sum."), Long.class);
            return new Sums(table.table(), key, sum);
        }
    }

    /** One row: 1 for a job that reads nothing, otherwise the sum of what it reads. */
    private static class Sum implements RowJob<Sums> {
        private final Sums made;
        private final List<Sums> read;

        Sum(Sums made, Sums... read) {
            this.made = made;
            this.read = List.of(read);
        }

        @Override
        public TypedTable<Sums> output() {
            return made.table();
        }

        @Override
        public List<Table> inputs() {
            return read.stream().<Table>map(Sums::table).toList();
        }

        @Override
        public List<TableRow<Sums>> rows(Inputs in, Run run) {
            long sum = read.isEmpty() ? 1 : 0;
            for (Sums each : read) {
                sum += in.rows(each.table()).get(0).get(each.sum());
            }
            return List.of(made.table()
                    .row()
                    .set(made.name(), "all")
                    .set(made.sum(), sum)
                    .build());
        }
    }
}
