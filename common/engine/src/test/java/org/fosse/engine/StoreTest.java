package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store and the contract it holds every table against, on a real session and real files. */
final class StoreTest {
    private static final Rates RATE = Rates.table("rate", true);
    private static final Rates DRAFT = Rates.table("draft", false);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final List<TableRow<Rates>> ROWS = rows();

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private Store store;

    /** A table of rates, and its columns. */
    private record Rates(
            TypedTable<Rates> table,
            Field<Rates, String> area,
            Field<Rates, LocalDate> end,
            Field<Rates, Long> people,
            Field<Rates, Double> value,
            Field<Rates, byte[]> bytes) {
        static Rates table(String name, boolean published) {
            TypedTable.Builder<Rates> table = new TypedTable.Builder<>(name, Stage.COMPUTE, published, "A rate.");
            Field<Rates, String> area = table.field(Column.key("area_code", Type.STRING, "The area."), String.class);
            Field<Rates, LocalDate> end =
                    table.field(Column.key("period_end", Type.DATE, "Last day."), LocalDate.class);
            Field<Rates, Long> people = table.field(
                    Column.measure("people", Type.LONG, "people", "How many.").required(), Long.class);
            Field<Rates, Double> value =
                    table.field(Column.measure("value", Type.DOUBLE, "percent", "The rate."), Double.class);
            Field<Rates, byte[]> bytes = table.field(Column.attribute("bytes", Type.BINARY, "Bytes."), byte[].class);
            Check notNegative = new Check("not_negative", "people >= 0", "No one is counted negative.");
            return new Rates(table.table(notNegative), area, end, people, value, bytes);
        }

        TableRow<Rates> row(@Nullable String code, @Nullable Long count, @Nullable Double rate) {
            return table.row()
                    .set(area, code)
                    .set(end, MARCH)
                    .set(people, count)
                    .set(value, rate)
                    .build();
        }
    }

    @BeforeAll
    static void start() {
        spark = TestSession.context();
    }

    @BeforeEach
    void open() {
        store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
    }

    @Test
    void aTableOfOnePartIsOneFileOfAFixedName() throws Exception {
        write(RATE, shuffled(2), 3);
        write(RATE, ROWS, 1);

        assertThat(fileNames(RATE)).containsExactly("part-00000.parquet");
        assertThat(store.has(RATE.table())).isTrue();
    }

    @Test
    void theFilesOfAWorkingTableAreNumbered() throws Exception {
        write(DRAFT, ROWS, 3);

        assertThat(fileNames(DRAFT)).containsExactly("part-00000.parquet", "part-00001.parquet", "part-00002.parquet");
        assertThat(store.folder(DRAFT.table())).startsWith(folder.resolve("working"));
    }

    @Test
    void theRowsOfAllFilesAreHandedOnInOrder() {
        write(RATE, ROWS, 3);

        List<TableRow<Rates>> found = new ArrayList<>();
        store.forEach(RATE.table(), found::add);
        assertThat(found).isEqualTo(ROWS);
    }

    @Test
    void someRowsOfATableMakeAFileOfTheirOwn() throws Exception {
        Path file = folder.resolve("some.parquet");
        try (RowFile<Rates> some = new RowFile<>(file, RATE.table())) {
            some.write(ROWS.get(3));
            some.write(ROWS.get(8));
        }

        assertThat(TestSession.get()
                        .read()
                        .parquet(file.toString())
                        .select("area_code", "people")
                        .collectAsList())
                .extracting(row -> row.getString(0), row -> row.getLong(1))
                .containsExactly(tuple("P003", 3L), tuple("P008", 8L));
    }

    @Test
    void theDigestIsTheSameForAnyOrderAndPartitioning() {
        String first = digest(ROWS, 1);

        assertThat(digest(shuffled(4), 2)).isEqualTo(first);
        assertThat(digest(shuffled(5), 7)).isEqualTo(first);
    }

    @Test
    void theDigestDiffersForAChangedValue() {
        List<TableRow<Rates>> changed = new ArrayList<>(ROWS);
        changed.set(7, DRAFT.row("P007", 7L, 0.7000001));

        assertThat(digest(changed, 1)).isNotEqualTo(digest(ROWS, 1));
    }

    @Test
    void theDigestDiffersForAMissingValueAndForZero() {
        assertThat(digest(List.of(DRAFT.row("P007", 7L, 0.0)), 1))
                .isNotEqualTo(digest(List.of(DRAFT.row("P007", 7L, null)), 1));
    }

    @Test
    void theDigestDiffersForAMissingRow() {
        assertThat(digest(ROWS.subList(1, ROWS.size()), 1)).isNotEqualTo(digest(ROWS, 1));
    }

    @Test
    void bytesReadBack() {
        List<TableRow<Rates>> rows = new ArrayList<>();
        for (byte[] bytes : List.of(new byte[] {1, 0, -1}, new byte[0])) {
            rows.add(DRAFT.table()
                    .row(DRAFT.row("P%d".formatted(bytes.length), 1L, null))
                    .set(DRAFT.bytes(), bytes)
                    .build());
        }
        write(DRAFT, rows, 1);

        assertThat(store.rows(DRAFT.table())).isEqualTo(rows);
    }

    @Test
    void noRowsAreATableToo() {
        assertThat(write(RATE, List.of(), 1).rows()).isZero();
        assertThat(store.has(RATE.table())).isTrue();
        assertThat(store.rows(RATE.table())).isEmpty();
    }

    @Test
    void aRequiredColumnWithoutValueIsCounted() {
        refuses(List.of(RATE.row("P001", null, 0.1), RATE.row("P002", null, 0.2)), "2 rows have no 'people'");
    }

    @Test
    void aKeyWithoutValueIsRefused() {
        refuses(List.of(RATE.row(null, 1L, 0.1)), "1 rows have no 'area_code'");
    }

    @Test
    void aBrokenCheckIsNamedWithItsRule() {
        refuses(List.of(RATE.row("P001", -1L, 0.1)), "1 rows break 'not_negative' (No one is counted negative.)");
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        refuses(
                List.of(RATE.row("P001", 1L, 0.1), RATE.row("P001", 2L, 0.2)),
                "holds a key more than once (area_code, period_end), in 1 rows");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        refuses(
                List.of(RATE.row("P001", -1L, 0.1), RATE.row("P001", null, 0.2)),
                "more than once (area_code, period_end), in 1 rows; 1 rows have no 'people'; 1 rows break");
    }

    @Test
    void aWorkingTableIsHeldAgainstItsContractToo() {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> write(DRAFT, List.of(ROWS.get(0), ROWS.get(0)), 1))
                .withMessageContaining("table 'draft': holds a key more than once");
    }

    @Test
    void aJobGetsOnlyWhatItDeclared() {
        write(RATE, ROWS, 1);
        Job job = new RowJob<Rates>() {
            @Override
            public TypedTable<Rates> output() {
                return DRAFT.table();
            }

            @Override
            public List<Table> inputs() {
                return List.of(RATE.table());
            }

            @Override
            public List<TableRow<Rates>> rows(Inputs in, Run run) {
                return in.rows(RATE.table());
            }
        };
        Inputs in = new Inputs(job, store, PipelineTest.run(spark, folder));

        assertThat(in.rows(RATE.table())).isEqualTo(ROWS);
        assertThatIllegalStateException()
                .isThrownBy(() -> in.rows(DRAFT.table()))
                .withMessage("job 'draft' reads 'draft' without declaring it");
    }

    @Test
    void aRowOfAWrongTypeIsNamedWithBothTypes() {
        TableRow<Rates> wrong = TableRow.of(RATE.table(), new Object[] {"P1", MARCH, 7, 0.5, null});

        assertThatExceptionOfType(SparkException.class)
                .isThrownBy(() -> write(RATE, List.of(wrong), 1))
                .withMessageContaining("table 'rate', column 'people': Integer where the declaration says bigint");
    }

    @Test
    void whatAnAttemptLeftBehindIsRemoved() throws Exception {
        Path table = store.folder(RATE.table());
        Files.createDirectories(table);
        Files.writeString(table.resolve("0-77.parquet"), "half a file");
        Files.writeString(table.resolve("part-00009.parquet"), "of an earlier run");
        write(RATE, ROWS, 1);

        assertThat(fileNames(RATE)).containsExactly("part-00000.parquet");
    }

    /** A job whose table's folder goes before a task has made its first row, so that even root cannot write the file. */
    private record Losing(String folder) implements TaskJob<Rates> {
        @Override
        public TypedTable<Rates> output() {
            return DRAFT.table();
        }

        @Override
        public List<Table> inputs() {
            return List.of();
        }

        @Override
        public JavaRDD<TableRow<Rates>> rows(Inputs in, Run run) {
            String place = folder;
            return run.spark()
                    .parallelize(Arrays.asList(0, 1), 1)
                    .filter(row -> {
                        Files.deleteIfExists(Path.of(place));
                        return true;
                    })
                    .map(ROWS::get);
        }
    }

    @Test
    void aFileThatATaskCannotWriteIsAFaultOfTheOutput() {
        Job losing = new Losing(store.folder(DRAFT.table()).toString());

        assertThatExceptionOfType(SparkException.class)
                .isThrownBy(() -> write(losing))
                .satisfies(thrown -> assertThat(StopException.find(thrown))
                        .hasValueSatisfying(stop -> assertThat(stop.kind()).isEqualTo(StopException.Kind.OUTPUT)));
    }

    private Written write(Job job) {
        Run run = PipelineTest.run(spark, folder);
        return store.write(job, new Inputs(job, store, run), run).get(0);
    }

    private Written write(Rates rates, List<TableRow<Rates>> rows, int parts) {
        return write(new OnTasks<>(rates.table(), rows, parts));
    }

    private void refuses(List<TableRow<Rates>> rows, String message) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> write(RATE, rows, 1))
                .withMessageContaining("table 'rate'")
                .withMessageContaining(message);
    }

    private String digest(List<TableRow<Rates>> rows, int parts) {
        return write(DRAFT, rows, parts).digest();
    }

    private List<String> fileNames(Rates rates) throws Exception {
        try (Stream<Path> files = Files.list(store.folder(rates.table()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<TableRow<Rates>> shuffled(long seed) {
        List<TableRow<Rates>> rows = new ArrayList<>(ROWS);
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private static List<TableRow<Rates>> rows() {
        List<TableRow<Rates>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(RATE.row("P%03d".formatted(i), (long) i, i % 9 == 8 ? null : (Double) (i / 10.0)));
        }
        return List.copyOf(rows);
    }
}
