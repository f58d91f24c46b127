package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store and the contract it holds every table against, on a real session and real files. */
final class StoreTest {
    private static final List<Column> COLUMNS = List.of(
            Column.key("area_code", Type.STRING, "The area."),
            Column.key("period_end", Type.DATE, "Last day."),
            Column.measure("people", Type.LONG, "people", "How many.").required(),
            Column.measure("value", Type.DOUBLE, "percent", "The rate."));
    private static final Check NOT_NEGATIVE = new Check("not_negative", "people >= 0", "No one is counted negative.");
    private static final Table RATE = Table.published("rate", Stage.COMPUTE, "A rate.", COLUMNS, NOT_NEGATIVE);
    private static final Table DRAFT = Table.working("draft", Stage.COMPUTE, "A rate.", COLUMNS, NOT_NEGATIVE);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final List<Row> ROWS = rows();

    private static SparkSession spark;

    @TempDir
    private Path folder;

    private Store store;

    @BeforeAll
    static void start() {
        spark = TestSession.get();
    }

    @BeforeEach
    void open() {
        store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
    }

    @Test
    void whatIsWrittenReadsBackSortedByKey() {
        List<Row> shuffled = shuffled(1);
        Written written = store.write(RATE, spark.createDataFrame(shuffled, Store.schema(RATE)));

        assertThat(written.rows()).isEqualTo(ROWS.size());
        assertThat(store.has(RATE)).isTrue();
        assertThat(store.read(RATE).collectAsList()).isEqualTo(ROWS);
    }

    @Test
    void aPublishedTableIsOneFileOfAFixedName() throws Exception {
        store.write(RATE, spark.createDataFrame(shuffled(2), Store.schema(RATE)).repartition(4));
        store.write(RATE, spark.createDataFrame(shuffled(3), Store.schema(RATE)).repartition(3));

        assertThat(fileNames(RATE)).containsExactly("part-00000.parquet");
    }

    @Test
    void theFilesOfAWorkingTableAreNumbered() throws Exception {
        store.write(DRAFT, spark.createDataFrame(ROWS, Store.schema(DRAFT)).repartition(3));

        assertThat(fileNames(DRAFT)).containsExactly("part-00000.parquet", "part-00001.parquet", "part-00002.parquet");
        assertThat(store.folder(DRAFT)).startsWith(folder.resolve("working"));
    }

    @Test
    void theDigestIsTheSameForAnyOrderAndPartitioning() {
        String first = digest(ROWS, 1);

        assertThat(digest(shuffled(4), 2)).isEqualTo(first);
        assertThat(digest(shuffled(5), 7)).isEqualTo(first);
    }

    @Test
    void theDigestDiffersForAChangedValue() {
        List<Row> changed = new ArrayList<>(ROWS);
        changed.set(7, RowFactory.create("P007", MARCH, 7L, 0.7000001));

        assertThat(digest(changed, 1)).isNotEqualTo(digest(ROWS, 1));
    }

    @Test
    void theDigestDiffersForAMissingValueAndForZero() {
        List<Row> zero = List.of(RowFactory.create("P007", MARCH, 7L, 0.0));
        List<Row> missing = List.of(RowFactory.create("P007", MARCH, 7L, null));

        assertThat(digest(zero, 1)).isNotEqualTo(digest(missing, 1));
    }

    @Test
    void theDigestDiffersForAMissingRow() {
        assertThat(digest(ROWS.subList(1, ROWS.size()), 1)).isNotEqualTo(digest(ROWS, 1));
    }

    @Test
    void noRowsAreATableToo() {
        Written written = store.write(RATE, spark.createDataFrame(List.<Row>of(), Store.schema(RATE)));

        assertThat(written.rows()).isZero();
        assertThat(store.has(RATE)).isTrue();
        assertThat(store.read(RATE).collectAsList()).isEmpty();
    }

    @Test
    void columnsThatAreNotDeclaredAreLeftOut() {
        store.write(RATE, spark.createDataFrame(ROWS, Store.schema(RATE)).selectExpr("value * 2 AS twice", "*"));

        assertThat(store.read(RATE).columns()).containsExactly("area_code", "period_end", "people", "value");
    }

    @Test
    void aMissingColumnIsNamed() {
        refuses(rate().drop("value"), "column 'value' is missing");
    }

    @Test
    void aWrongTypeIsNamedWithBothTypes() {
        refuses(
                rate().selectExpr("area_code", "period_end", "cast(people as int) as people", "value"),
                "column 'people' is INT, declared bigint");
    }

    @Test
    void everyFaultOfTheSchemaIsToldAtOnce() {
        refuses(rate().select("people"), "'area_code' is missing; column 'period_end' is missing");
    }

    @Test
    void aRequiredColumnWithoutValueIsCounted() {
        refuses(
                rate().selectExpr("area_code", "period_end", "if(area_code < 'P002', null, people) as people", "value"),
                "2 rows have no 'people'");
    }

    @Test
    void aKeyWithoutValueIsRefused() {
        refuses(
                rate().selectExpr("nullif(area_code, 'P003') as area_code", "period_end", "people", "value"),
                "1 rows have no 'area_code'");
    }

    @Test
    void aBrokenCheckIsNamedWithItsRule() {
        refuses(
                rate().selectExpr("area_code", "period_end", "people - 3 as people", "value"),
                "3 rows break 'not_negative' (No one is counted negative.)");
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        refuses(rate().union(rate().where("area_code = 'P005'")), "'rate' holds a key more than once");
    }

    @Test
    void aWorkingTableIsHeldAgainstItsContractToo() {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> store.write(DRAFT, rate().union(rate())))
                .withMessageContaining("'draft' holds a key more than once");
    }

    @Test
    void aJobGetsOnlyWhatItDeclared() {
        store.write(RATE, rate());
        Job job = new Job() {
            @Override
            public Table output() {
                return DRAFT;
            }

            @Override
            public List<Table> inputs() {
                return List.of(RATE);
            }

            @Override
            public Dataset<Row> build(Inputs in, Run run) {
                return in.get(RATE);
            }
        };
        Inputs in = new Inputs(job, store, PipelineTest.run(spark, folder));

        assertThat(in.get(RATE).count()).isEqualTo(ROWS.size());
        assertThatIllegalStateException()
                .isThrownBy(() -> in.get(DRAFT))
                .withMessage("job 'draft' reads 'draft' without declaring it");
    }

    @Test
    void nestedTypesReadBack() {
        Type person = Type.struct(List.of(Column.attribute("name", Type.STRING, "The name.")));
        Table nested = Table.working(
                "nested",
                Stage.LAND,
                "A person.",
                List.of(
                        Column.key("id", Type.INT, "The id."),
                        Column.attribute("person", person, "Who it is."),
                        Column.attribute("known", Type.BOOLEAN, "Whether it is known.")));
        List<Row> people =
                List.of(RowFactory.create(1, RowFactory.create("A"), true), RowFactory.create(2, null, null));
        store.write(nested, spark.createDataFrame(people, Store.schema(nested)));

        assertThat(store.read(nested).orderBy("id").collectAsList()).isEqualTo(people);
    }

    @Test
    void rowsOfPlainJavaGiveTheSameTableAndDigest() {
        Written bySql = store.write(RATE, rate());
        Written plain = write(RATE, ROWS);

        assertThat(plain).isEqualTo(bySql);
        assertThat(store.read(RATE).collectAsList()).isEqualTo(ROWS);
    }

    @Test
    void everyTypeOfPlainJavaReadsBack() {
        Table types = Table.working(
                "types",
                Stage.LAND,
                "A value of every type.",
                List.of(
                        Column.key("id", Type.INT, "The id."),
                        Column.attribute("bytes", Type.BINARY, "Bytes."),
                        Column.attribute("known", Type.BOOLEAN, "Yes or no."),
                        Column.attribute(
                                "inner",
                                Type.struct(List.of(
                                        Column.attribute("day", Type.DATE, "A day."),
                                        Column.attribute("text", Type.STRING, "A text."))),
                                "Two values.")));
        String longText = "a text that is longer than those that are remembered, with an é";
        List<Row> rows = List.of(
                RowFactory.create(1, new byte[] {1, 0, -1}, true, RowFactory.create(MARCH, longText)),
                RowFactory.create(2, null, null, RowFactory.create(null, null)),
                RowFactory.create(3, new byte[0], false, null));
        write(types, rows);

        List<Row> found = store.read(types).orderBy("id").collectAsList();
        assertThat(found.get(0).<byte[]>getAs("bytes")).containsExactly(1, 0, -1);
        assertThat(found.get(0).getStruct(3)).isEqualTo(RowFactory.create(MARCH, longText));
        assertThat(found.get(1).getStruct(3)).isEqualTo(RowFactory.create(null, null));
        assertThat(found.get(2).getStruct(3)).isNull();
    }

    @Test
    void aPlainRowOfAWrongTypeIsNamedWithBothTypes() {
        assertThatExceptionOfType(SparkException.class)
                .isThrownBy(() -> write(RATE, List.of(RowFactory.create("P1", MARCH, 7, 0.5))))
                .withMessageContaining("table 'rate', column 'people': Integer where the declaration says bigint");
    }

    @Test
    void aPlainRowOfAWrongLengthIsNamed() {
        assertThatExceptionOfType(SparkException.class)
                .isThrownBy(() -> write(RATE, List.of(RowFactory.create("P1", MARCH))))
                .withMessageContaining("table 'rate' declares 4 columns, a row has 2");
    }

    @Test
    void theContractHoldsForPlainRowsToo() {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> write(RATE, List.of(RowFactory.create("P1", MARCH, -1L, 0.5))))
                .withMessageContaining("1 rows break 'not_negative'");
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> write(RATE, List.of(ROWS.get(0), ROWS.get(0))))
                .withMessageContaining("'rate' holds a key more than once");
    }

    @Test
    void whatAnAttemptLeftBehindIsRemoved() throws Exception {
        Files.createDirectories(store.folder(RATE));
        Files.writeString(store.folder(RATE).resolve("0-77.parquet"), "half a file");
        Files.writeString(store.folder(RATE).resolve("part-00009.parquet"), "of an earlier run");
        write(RATE, ROWS);

        assertThat(fileNames(RATE)).containsExactly("part-00000.parquet");
    }

    private Written write(Table table, List<Row> rows) {
        PlainJob job = new PlainJob() {
            @Override
            public Table output() {
                return table;
            }

            @Override
            public List<Table> inputs() {
                return List.of();
            }

            @Override
            public JavaRDD<Row> rows(Inputs in, Run run) {
                return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows, 1);
            }
        };
        Run run = PipelineTest.run(spark, folder);
        return store.write(job, new Inputs(job, store, run), run).get(0);
    }

    private void refuses(Dataset<Row> rows, String message) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> store.write(RATE, rows))
                .withMessageContaining("table 'rate'")
                .withMessageContaining(message);
    }

    private Dataset<Row> rate() {
        return spark.createDataFrame(ROWS, Store.schema(RATE));
    }

    private String digest(List<Row> rows, int partitions) {
        return store.write(
                        DRAFT, spark.createDataFrame(rows, Store.schema(DRAFT)).repartition(partitions))
                .digest();
    }

    private List<String> fileNames(Table table) throws Exception {
        try (Stream<Path> files = Files.list(store.folder(table))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Row> shuffled(long seed) {
        List<Row> rows = new ArrayList<>(ROWS);
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(RowFactory.create("P%03d".formatted(i), MARCH, (long) i, i % 9 == 8 ? null : i / 10.0));
        }
        return List.copyOf(rows);
    }

    @Test
    void aFileThatATaskCannotWriteIsAFaultOfTheOutput() {
        Path table = store.folder(DRAFT);
        String place = table.toString();
        // The table's folder goes while the task makes its first row, so that even root cannot write the file.
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(ROWS, 1)
                .map(row -> {
                    Files.deleteIfExists(Path.of(place));
                    return row;
                });
        Dataset<Row> lost = spark.createDataFrame(rows, Store.schema(DRAFT));

        assertThatExceptionOfType(SparkException.class)
                .isThrownBy(() -> store.write(DRAFT, lost))
                .satisfies(thrown -> assertThat(StopException.find(thrown))
                        .hasValueSatisfying(stop -> assertThat(stop.kind()).isEqualTo(StopException.Kind.OUTPUT)));
    }
}
