package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.types.UTF8String;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Type;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a table gives back what was written, to Fosse and to every other reader. */
final class TableFileTest {
    private enum Colour implements Word {
        RED,
        GREEN,
        BLUE
    }

    /** A table with a column of each type; only its fields name it. */
    private static final class All {}

    private static final TypedTable.Builder<All> BUILDER =
            new TypedTable.Builder<>("all", Stage.COMPUTE, true, "Every type.");
    private static final Field<All, String> CODE =
            BUILDER.field(Column.key("code", Type.STRING, "A code."), String.class);
    private static final Field<All, LocalDate> DAY =
            BUILDER.field(Column.key("day", Type.DATE, "A day."), LocalDate.class);
    private static final Field<All, Colour> COLOUR =
            BUILDER.field(Column.attribute("colour", Type.STRING, "A word."), Colour.class);
    private static final Field<All, String> TEXT =
            BUILDER.field(Column.attribute("text", Type.STRING, "A text."), String.class);
    private static final Field<All, Long> COUNT =
            BUILDER.field(Column.attribute("number", Type.LONG, "A whole number."), Long.class);
    private static final Field<All, Integer> SMALL =
            BUILDER.field(Column.attribute("small", Type.INT, "A smaller one."), Integer.class);
    private static final Field<All, Double> VALUE =
            BUILDER.field(Column.attribute("value", Type.DOUBLE, "A number with decimals."), Double.class);
    private static final Field<All, Boolean> YES =
            BUILDER.field(Column.attribute("yes", Type.BOOLEAN, "Yes or no."), Boolean.class);
    private static final Field<All, byte[]> BYTES =
            BUILDER.field(Column.attribute("bytes", Type.BINARY, "Bytes."), byte[].class);
    private static final Field<All, String> NEVER =
            BUILDER.field(Column.attribute("never", Type.STRING, "Always absent."), String.class);
    private static final TypedTable<All> TABLE = BUILDER.table();

    private static final int[] PLACES =
            IntStream.range(0, TABLE.columns().size()).toArray();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    /** More than two pages. */
    private static final int ROWS = 45_000;

    @TempDir
    private Path folder;

    @Test
    void everyTypeReadsBack() throws Exception {
        List<TableRow<All>> rows = rows(ROWS);
        Path file = write(rows);

        assertThat(read(file)).isEqualTo(rows);
    }

    @Test
    void parquetsOwnReaderReadsTheSame() throws Exception {
        List<TableRow<All>> rows = rows(ROWS);
        Path file = write(rows);

        List<TableRow<All>> found = new ArrayList<>();
        for (Group group : groups(file, FilterCompat.NOOP)) {
            found.add(row(group));
        }
        assertThat(found).isEqualTo(rows);
    }

    @Test
    void sparkReadsTheSame() throws Exception {
        List<TableRow<All>> rows = rows(ROWS);
        Path file = write(rows);

        List<TableRow<All>> found = new ArrayList<>();
        for (Row row : TestSession.get().read().parquet(file.toString()).collectAsList()) {
            Object[] values = IntStream.range(0, row.size()).mapToObj(row::get).toArray();
            values[COLOUR.place()] = colour((String) values[COLOUR.place()]);
            found.add(TableRow.of(TABLE, values));
        }
        assertThat(found).isEqualTo(rows);
    }

    @Test
    void aReaderThatAsksForARangeGetsAllRowsOfIt() throws Exception {
        List<TableRow<All>> rows = rows(ROWS);
        Path file = write(rows);
        FilterPredicate range = FilterApi.and(
                FilterApi.gtEq(FilterApi.binaryColumn("code"), Binary.fromString("P30000")),
                FilterApi.gt(FilterApi.doubleColumn("value"), 0.9));

        assertThat(groups(file, FilterCompat.get(range))).hasSize((int) rows.stream()
                .filter(row -> row.get(CODE).compareTo("P30000") >= 0)
                .filter(row -> row.has(VALUE) && row.get(VALUE) > 0.9)
                .count());
    }

    @Test
    void theDigestIsThatOfTheValuesInDeclaredOrder() throws Exception {
        List<TableRow<All>> rows = rows(ROWS);
        long xor = 0;
        long sum = 0;
        for (TableRow<All> row : rows) {
            long hash = 42;
            for (int place : PLACES) {
                Object value = row.value(place);
                hash = value == null ? hash * 31 + 1 : XXH64.hashLong(hash(value), hash);
            }
            xor ^= hash;
            sum += hash;
        }
        Tally tally = TableFile.write(folder, TABLE, rows.iterator()).tally();

        assertThat(tally.xor).isEqualTo(xor);
        assertThat(tally.sum).isEqualTo(sum);
        assertThat(tally.rows).isEqualTo(ROWS);
    }

    @Test
    void aKeyThatStandsOnBothSidesOfAPageBreakIsSeen() {
        List<TableRow<All>> rows = new ArrayList<>(rows(ROWS));
        rows.add(20_000, rows.get(19_999));

        assertThat(TableFile.write(folder, TABLE, rows.iterator()).tally().repeatedKeys)
                .isEqualTo(1);
    }

    @Test
    void aRequiredValueThatIsAbsentIsCountedInEveryPage() {
        List<TableRow<All>> rows = new ArrayList<>(rows(ROWS));
        rows.set(0, TABLE.row(rows.get(0)).set(DAY, null).build());
        rows.set(ROWS - 1, TABLE.row(rows.get(ROWS - 1)).set(DAY, null).build());

        assertThat(TableFile.write(folder, TABLE, rows.iterator()).tally().missing[DAY.place()])
                .isEqualTo(2);
    }

    @Test
    void textsThatRepeatStandInADictionary() throws Exception {
        Path file = write(rows(ROWS));

        assertThat(encodings(file, TEXT)).containsExactly(Encoding.RLE, Encoding.PLAIN, Encoding.RLE_DICTIONARY);
        assertThat(DistinctTexts.of(file, TEXT.name()).orElseThrow()).hasSize(300);
        assertThat(encodings(file, CODE)).containsExactly(Encoding.RLE, Encoding.PLAIN);
        assertThat(encodings(file, COUNT)).contains(Encoding.RLE_DICTIONARY);
    }

    @Test
    void aDictionaryThatGrowsTooLargeIsGivenUp() throws Exception {
        List<TableRow<All>> rows = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            // Each stands twice, so that the first pages are worth a dictionary.
            rows.add(
                    base(i).set(TEXT, "text number " + i / 2).set(COUNT, i / 2L).build());
        }
        Path file = write(rows);

        assertThat(read(file)).isEqualTo(rows);
        for (Field<All, ?> field : List.of(TEXT, COUNT)) {
            assertThat(data(file, 0, field).getEncoding_stats())
                    .anyMatch(pages -> pages.getEncoding() == Encoding.RLE_DICTIONARY)
                    .anyMatch(pages -> pages.getEncoding() == Encoding.PLAIN && pages.getCount() > 1);
        }
        assertThat(DistinctTexts.of(file, TEXT.name())).isEmpty();
    }

    @Test
    void textsThatAreMadeToShareAHashReadBack() throws Exception {
        List<TableRow<All>> rows = new ArrayList<>();
        for (int i = 0; i < 2 << 12; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            rows.add(base(i).set(TEXT, text.toString()).build());
        }

        assertThat(read(write(rows))).isEqualTo(rows);
    }

    @Test
    void longTextsEndPagesAndGroupsOfRows() throws Exception {
        List<TableRow<All>> rows = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            byte[] bytes = new byte[1 << 20];
            random.nextBytes(bytes);
            rows.add(base(i).set(TEXT, new String(bytes, StandardCharsets.ISO_8859_1))
                    .build());
        }
        Path file = write(rows);

        assertThat(read(file)).isEqualTo(rows);
        assertThat(footer(file).getRow_groups()).hasSizeGreaterThan(1);
        assertThat(data(file, 0, TEXT).getStatistics().isSetMin_value())
                .as("a long text is no bound")
                .isFalse();
    }

    @Test
    void aLargeFileHasManyGroupsOfRowsWhichAreReadApart() throws Exception {
        List<TableRow<All>> rows = new ArrayList<>();
        Random random = new Random(4);
        byte[] bytes = new byte[200];
        for (int i = 0; i < 100_000; i++) {
            random.nextBytes(bytes);
            rows.add(base(i).set(BYTES, bytes.clone()).build());
        }
        Path file = write(rows);
        long half = Files.size(file) / 2;

        assertThat(footer(file).getRow_groups()).hasSize(3);
        List<TableRow<All>> found = new ArrayList<>(read(file, PLACES, 0, half));
        assertThat(found).isNotEmpty().hasSizeLessThan(rows.size());
        found.addAll(read(file, PLACES, half, Long.MAX_VALUE));
        assertThat(found).isEqualTo(rows);
    }

    @Test
    void columnsThatAreNotAskedForAreAbsent() throws Exception {
        List<TableRow<All>> rows = rows(100);
        Path file = write(rows);

        assertThat(read(file, new int[] {COUNT.place()}, 0, Long.MAX_VALUE))
                .isEqualTo(rows.stream()
                        .map(row -> TABLE.row().set(COUNT, row.find(COUNT)).build())
                        .toList());
    }

    @Test
    void aFileWithoutRowsHasTheColumns() throws Exception {
        Path file = write(List.of());

        assertThat(read(file)).isEmpty();
        assertThat(TestSession.get().read().parquet(file.toString()).columns())
                .containsExactlyElementsOf(TABLE.columnNames());
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(write(rows(ROWS)));

        assertThat(Files.readAllBytes(write(rows(ROWS)))).isEqualTo(first);
    }

    @Test
    void boundsAndAbsentValuesAreTold() throws Exception {
        Path file = write(List.of(
                base(1).set(VALUE, 0.0).set(COUNT, -5L).set(COLOUR, Colour.RED).build(),
                base(2).set(VALUE, -1.5).set(COUNT, 7L).set(COLOUR, Colour.BLUE).build(),
                base(3).build()));

        assertThat(data(file, 0, VALUE).getStatistics().getMin_value()).isEqualTo(bytes(-1.5));
        // The format wants a zero that is not less than any other.
        assertThat(data(file, 0, VALUE).getStatistics().getMax_value()).isEqualTo(bytes(0.0));
        assertThat(data(file, 0, COLOUR).getStatistics().getMin_value())
                .isEqualTo("blue".getBytes(StandardCharsets.UTF_8));
        assertThat(data(file, 0, COUNT).getStatistics().getNull_count()).isEqualTo(1);
        assertThat(data(file, 0, NEVER).getStatistics().getNull_count()).isEqualTo(3);
        assertThat(data(file, 0, NEVER).getStatistics().isSetMin_value()).isFalse();
    }

    @Test
    void whatIsNoNumberLeavesNoBounds() throws Exception {
        List<TableRow<All>> rows = List.of(
                base(1).set(VALUE, 0.5).build(), base(2).set(VALUE, Double.NaN).build());
        Path file = write(rows);

        assertThat(read(file)).isEqualTo(rows);
        assertThat(data(file, 0, VALUE).getStatistics().isSetMin_value()).isFalse();
    }

    @Test
    void aFileWhoseLastRowCouldNotBeWrittenIsNotFinished() throws Exception {
        Path file = folder.resolve("half.parquet");
        TableFile half = TableFile.alone(file, TABLE);
        try (half) {
            half.write(base(1).build());
            Object[] values = new Object[PLACES.length];
            values[CODE.place()] = "P1";
            values[COUNT.place()] = 7;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> half.write(TableRow.of(TABLE, values)))
                    .withMessage("table 'all', column 'number': Integer where the declaration says bigint");
        }

        assertThat(Files.size(file)).isLessThan(10);
    }

    @Test
    void filesOfOtherWritersAreRead() throws Exception {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message other { optional boolean yes; required binary code (STRING); optional int64 number; "
                        + "optional double value; optional binary text (STRING); optional int32 day (DATE); }");
        for (ParquetProperties.WriterVersion version : ParquetProperties.WriterVersion.values()) {
            Path file = folder.resolve(version + ".parquet");
            List<TableRow<All>> rows = new ArrayList<>();
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withConf(new PlainParquetConfiguration())
                    .withType(schema)
                    .withWriterVersion(version)
                    .withDictionaryEncoding(false)
                    .withDictionaryEncoding("text", true)
                    .withPageRowCountLimit(300)
                    .build()) {
                for (TableRow<All> row : rows(1000)) {
                    Group group = new SimpleGroup(schema);
                    group.add("code", row.get(CODE));
                    group.add("day", (int) row.get(DAY).toEpochDay());
                    if (row.has(YES)) {
                        group.add("yes", row.get(YES));
                    }
                    if (row.has(COUNT)) {
                        group.add("number", row.get(COUNT));
                    }
                    if (row.has(VALUE)) {
                        group.add("value", row.get(VALUE));
                    }
                    if (row.has(TEXT)) {
                        group.add("text", row.get(TEXT));
                    }
                    writer.write(group);
                    rows.add(TABLE.row()
                            .set(CODE, row.find(CODE))
                            .set(DAY, row.find(DAY))
                            .set(YES, row.find(YES))
                            .set(COUNT, row.find(COUNT))
                            .set(VALUE, row.find(VALUE))
                            .set(TEXT, row.find(TEXT))
                            .build());
                }
            }
            int[] places = {CODE.place(), DAY.place(), TEXT.place(), COUNT.place(), VALUE.place(), YES.place()};

            assertThat(read(file, places, 0, Long.MAX_VALUE))
                    .as(version.toString())
                    .isEqualTo(rows);
        }
    }

    @Test
    void aColumnOfAnotherTypeIsRefused() throws Exception {
        TypedTable.Builder<All> other = new TypedTable.Builder<>("all", Stage.COMPUTE, true, "Other types.");
        Field<All, Integer> number = other.field(Column.key("number", Type.INT, "A number."), Integer.class);
        Path file = folder.resolve("other.parquet");
        TypedTable<All> table = other.table();
        try (TableFile one = TableFile.alone(file, table)) {
            one.write(table.row().set(number, 1).build());
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> read(file, new int[] {COUNT.place()}, 0, Long.MAX_VALUE))
                .withMessage(
                        "column 'number' of table 'all' is optional int32 number where the declaration says bigint");
    }

    private static RowBuilder<All> base(int number) {
        return TABLE.row().set(CODE, "P%06d".formatted(number)).set(DAY, MARCH);
    }

    /** Rows in order of the key, with absent values and runs of equal ones. */
    private static List<TableRow<All>> rows(int count) {
        Random random = new Random(1);
        List<TableRow<All>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[random.nextInt(9)];
            random.nextBytes(bytes);
            rows.add(TABLE.row()
                    .set(CODE, "P%05d".formatted(i))
                    .set(DAY, MARCH.minusMonths(i / 5000))
                    .set(COLOUR, Colour.values()[i / 100 % 3])
                    .set(TEXT, absent(random) ? null : "text número " + random.nextInt(300))
                    .set(COUNT, absent(random) ? null : (Long) (long) random.nextInt(5000))
                    .set(SMALL, i % 7000 < 40 ? null : (Integer) (i / 1000 - 20))
                    .set(VALUE, absent(random) ? null : (Double) random.nextDouble())
                    .set(YES, absent(random) ? null : (Boolean) random.nextBoolean())
                    .set(BYTES, absent(random) ? null : bytes)
                    .build());
        }
        return rows;
    }

    private static boolean absent(Random random) {
        return random.nextInt(5) == 0;
    }

    private static long hash(Object value) {
        if (value instanceof Double number) {
            return Double.doubleToLongBits(number);
        }
        if (value instanceof Boolean is) {
            return is ? 1 : 0;
        }
        if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof byte[] bytes) {
            return XXH64.hashUTF8String(UTF8String.fromBytes(bytes), 42);
        }
        String text = value instanceof Word word ? word.text() : (String) value;
        return XXH64.hashUTF8String(UTF8String.fromString(text), 42);
    }

    private Path write(List<TableRow<All>> rows) {
        return folder.resolve(TableFile.write(folder, TABLE, rows.iterator()).name());
    }

    private static List<TableRow<All>> read(Path file) throws IOException {
        return read(file, PLACES, 0, Long.MAX_VALUE);
    }

    private static List<TableRow<All>> read(Path file, int[] places, long from, long to) throws IOException {
        List<TableRow<All>> rows = new ArrayList<>();
        try (TableReader<All> reader = new TableReader<>(TABLE, places, file, from, to)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<Group> groups(Path file, FilterCompat.Filter filter) throws IOException {
        List<Group> groups = new ArrayList<>();
        try (ParquetReader<Group> reader =
                new ParquetReader.Builder<Group>(new LocalInputFile(file), new PlainParquetConfiguration()) {
                    @Override
                    protected ReadSupport<Group> getReadSupport() {
                        return new GroupReadSupport();
                    }
                }.withFilter(filter).usePageChecksumVerification().build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static TableRow<All> row(Group group) {
        return TableRow.of(
                TABLE,
                IntStream.range(0, PLACES.length)
                        .mapToObj(i -> group.getFieldRepetitionCount(i) == 0 ? null : value(group, i))
                        .toArray());
    }

    private static Object value(Group group, int place) {
        if (place == COLOUR.place()) {
            return colour(group.getString(place, 0));
        }
        return switch (TABLE.columns().get(place).type()) {
            case STRING -> group.getString(place, 0);
            case LONG -> group.getLong(place, 0);
            case INT -> group.getInteger(place, 0);
            case DATE -> LocalDate.ofEpochDay(group.getInteger(place, 0));
            case DOUBLE -> group.getDouble(place, 0);
            case BOOLEAN -> group.getBoolean(place, 0);
            case BINARY -> group.getBinary(place, 0).getBytes();
        };
    }

    private static @Nullable Colour colour(@Nullable String text) {
        return text == null ? null : Word.of(Colour.class, text);
    }

    private static List<Encoding> encodings(Path file, Field<All, ?> field) throws IOException {
        return data(file, 0, field).getEncodings();
    }

    private static ColumnMetaData data(Path file, int group, Field<All, ?> field) throws IOException {
        return footer(file)
                .getRow_groups()
                .get(group)
                .getColumns()
                .get(field.place())
                .getMeta_data();
    }

    private static FileMetaData footer(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 8;
        try (InputStream in = new ByteArrayInputStream(Arrays.copyOfRange(bytes, end - all.getInt(end), end))) {
            return Util.readFileMetaData(in);
        }
    }

    private static byte[] bytes(double number) {
        return ByteBuffer.allocate(Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(number)
                .array();
    }
}
