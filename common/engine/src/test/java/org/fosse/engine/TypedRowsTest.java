package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Level;
import org.fosse.tables.Stage;
import org.fosse.tables.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typed rows go through memory, through files and through Spark's tasks, and come out the same. */
final class TypedRowsTest {
    private static final TypedTable.Builder<TypedRowsTest> T =
            new TypedTable.Builder<>("people", Stage.COMPUTE, true, "People of an area.");
    private static final Field<TypedRowsTest, String> AREA =
            T.field(Column.key("area_code", Type.STRING, "The area."), String.class);
    private static final Field<TypedRowsTest, Level> LEVEL =
            T.field(Column.attribute("area_level", Type.STRING, "Its level."), Level.class);
    private static final Field<TypedRowsTest, LocalDate> DAY =
            T.field(Column.key("day", Type.DATE, "The day."), LocalDate.class);
    private static final Field<TypedRowsTest, Long> PEOPLE =
            T.field(Column.measure("people", Type.LONG, "people", "How many."), Long.class);
    private static final Field<TypedRowsTest, Integer> RANK =
            T.field(Column.measure("rank", Type.INT, "rank", "Which."), Integer.class);
    private static final Field<TypedRowsTest, Double> VALUE =
            T.field(Column.measure("value", Type.DOUBLE, "percent", "The rate."), Double.class);
    private static final Field<TypedRowsTest, Boolean> OPEN =
            T.field(Column.attribute("open", Type.BOOLEAN, "Whether it is open."), Boolean.class);
    private static final TypedTable<TypedRowsTest> TABLE =
            T.table(new Check("not_negative", "people >= 0", "No one is counted negative."));

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private Store store;

    @BeforeAll
    static void start() {
        spark = TestSession.context();
    }

    @BeforeEach
    void open() {
        store = store();
    }

    private Store store() {
        return new Store(spark, folder.resolve("tables"), folder.resolve("working"));
    }

    @Test
    void rowsComeBackInOrderOfTheKeyFromMemoryAndFromTheFile() {
        write(new InMemory<>(TABLE, shuffled()));

        assertThat(store.rows(TABLE)).isEqualTo(rows());
        assertThat(store().rows(TABLE)).isEqualTo(rows());
    }

    @Test
    void sparkReadsTheSameValues() {
        write(new InMemory<>(TABLE, shuffled()));

        List<Row> read =
                TestSession.get().read().parquet(store.folder(TABLE).toString()).collectAsList();
        assertThat(read).hasSameSizeAs(rows());
        assertThat(read.get(1).<String>getAs("area_level")).isEqualTo("place");
        assertThat(read.get(1).<LocalDate>getAs("day")).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void memoryAndTasksWriteTheSameTable() {
        Written inMemory = write(new InMemory<>(TABLE, shuffled()));
        Written onTasks = write(new OnTasks<>(TABLE, rows(), 3));

        assertThat(onTasks).usingRecursiveComparison().ignoringFields("files").isEqualTo(inMemory);
        assertThat(onTasks.files()).hasSize(3);
        assertThat(store.rows(TABLE)).isEqualTo(rows());
        assertThat(store.tasks(TABLE, List.of()).collect()).isEqualTo(rows());
    }

    @Test
    void aFilterAndAChoiceOfColumnsAreTheSameInMemoryAndFromTheFile() {
        write(new InMemory<>(TABLE, shuffled()));

        RowFilter<TypedRowsTest> places = row -> row.get(LEVEL) == Level.PLACE;
        List<TableRow<TypedRowsTest>> read = store().rows(TABLE, places, List.of(AREA, LEVEL));
        assertThat(read)
                .extracting(row -> row.get(AREA))
                .isEqualTo(store.rows(TABLE, places, List.of()).stream()
                        .map(row -> row.get(AREA))
                        .toList())
                .isNotEmpty();
        assertThat(read).allSatisfy(row -> assertThat(row.has(PEOPLE)).isFalse());
    }

    @Test
    void aTableWithoutRowsIsAFileToo() {
        assertThat(write(new InMemory<>(TABLE, List.of())).rows()).isZero();
        assertThat(store().rows(TABLE)).isEmpty();
    }

    @Test
    void aRepeatedKeyAndABrokenCheckAreRefused() {
        List<TableRow<TypedRowsTest>> twice = new ArrayList<>(rows());
        twice.add(rows().get(3));
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> write(new InMemory<>(TABLE, twice)))
                .withMessageContaining("holds a key more than once (area_code, day)");

        TableRow<TypedRowsTest> negative = TABLE.row()
                .set(AREA, "X")
                .set(DAY, LocalDate.of(2026, 1, 1))
                .set(PEOPLE, -1L)
                .build();
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> write(new InMemory<>(TABLE, List.of(negative))))
                .withMessageContaining("not_negative");
    }

    @Test
    void aValueThatMustBeThereIsNamedWhenItIsNot() {
        TableRow<TypedRowsTest> row = TABLE.row().set(AREA, "X").build();
        assertThatIllegalStateException().isThrownBy(() -> row.get(PEOPLE)).withMessageContaining("'people'");
        assertThat(row.number(VALUE)).isNaN();
        assertThat(row.is(OPEN)).isFalse();
    }

    private Written write(Job job) {
        Run run = PipelineTest.run(spark, folder);
        return store.write(job, new Inputs(job, store, run), run).get(0);
    }

    private static List<TableRow<TypedRowsTest>> shuffled() {
        List<TableRow<TypedRowsTest>> rows = new ArrayList<>(rows());
        Collections.shuffle(rows, new Random(5));
        return rows;
    }

    private static List<TableRow<TypedRowsTest>> rows() {
        List<TableRow<TypedRowsTest>> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(TABLE.row()
                    .set(AREA, "A%02d".formatted(i / 2))
                    .set(DAY, LocalDate.of(2026, 1, 1 + i % 2))
                    .set(LEVEL, i % 3 == 1 ? Level.PLACE : Level.PRACTICE)
                    .set(PEOPLE, i % 5 == 0 ? null : (Long) (long) i)
                    .set(RANK, i)
                    .number(VALUE, i % 7 == 0 ? Double.NaN : i / 3.0)
                    .set(OPEN, i % 2 == 0)
                    .build());
        }
        return rows;
    }
}
