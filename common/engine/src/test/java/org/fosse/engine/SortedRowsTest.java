package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that are brought together and put in order. */
final class SortedRowsTest {
    private static final TypedTable.Builder<Figures> BUILDER =
            new TypedTable.Builder<>("figures", Stage.CLEAN, false, "A figure.");
    private static final Field<Figures, String> AREA =
            BUILDER.field(Column.key("area_code", Type.STRING, "The area."), String.class);
    private static final Field<Figures, LocalDate> DAY =
            BUILDER.field(Column.key("day", Type.DATE, "The day."), LocalDate.class);
    private static final Field<Figures, Integer> VERSION =
            BUILDER.field(Column.attribute("version", Type.INT, "The version."), Integer.class);
    private static final Field<Figures, Long> LINE =
            BUILDER.field(Column.attribute("line", Type.LONG, "The line."), Long.class);
    private static final Field<Figures, Double> VALUE =
            BUILDER.field(Column.attribute("value", Type.DOUBLE, "The value."), Double.class);
    private static final Field<Figures, String> NOTE =
            BUILDER.field(Column.attribute("note", Type.STRING, "Never filled."), String.class);
    private static final TypedTable<Figures> TABLE = BUILDER.table();

    /** A table of figures. */
    private static final class Figures {}

    private static TableRow<Figures> row(
            @Nullable String area,
            @Nullable LocalDate day,
            @Nullable Integer version,
            @Nullable Long line,
            @Nullable Double value) {
        return TABLE.row()
                .set(AREA, area)
                .set(DAY, day)
                .set(VERSION, version)
                .set(LINE, line)
                .set(VALUE, value)
                .build();
    }

    /** More rows than a block holds, in no order, with every kind of gap and odd number. */
    private static List<TableRow<Figures>> rows() {
        List<Double> odd = Collections.unmodifiableList(
                java.util.Arrays.asList(null, Double.NaN, 0.0, -0.0, Double.MIN_VALUE, Double.POSITIVE_INFINITY, 1.5));
        Random random = new Random(3);
        List<TableRow<Figures>> rows = new ArrayList<>();
        for (int i = 0; i < 3 * RowBlock.MOST_ROWS; i++) {
            boolean late = i > 2 * RowBlock.MOST_ROWS;
            rows.add(row(
                    random.nextInt(50) == 0 ? null : "A" + random.nextInt(300),
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(40)),
                    random.nextInt(9) == 0 ? null : random.nextInt(4),
                    late && random.nextBoolean() ? null : random.nextLong(),
                    late ? odd.get(random.nextInt(odd.size())) : Double.valueOf(random.nextDouble())));
        }
        return rows;
    }

    private static int partition(TableRow<Figures> row, int partitions) {
        String area = row.find(AREA);
        return area == null ? 0 : Math.floorMod(area.hashCode(), partitions);
    }

    @Test
    void everyRowIsThereAsItWasAndInOrderWithinItsPartition() {
        List<TableRow<Figures>> rows = rows();

        List<List<TableRow<Figures>>> found = sorted(rows, 5);

        assertThat(found).hasSize(5);
        for (int i = 0; i < found.size(); i++) {
            int number = i;
            List<TableRow<Figures>> expected = new ArrayList<>(rows);
            expected.removeIf(row -> partition(row, 5) != number);
            assertThat(found.get(i))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .isSortedAccordingTo((one, other) -> {
                        int byArea = TypedTable.compare(one.find(AREA), other.find(AREA));
                        int byVersion =
                                byArea != 0 ? byArea : TypedTable.compare(one.find(VERSION), other.find(VERSION));
                        return byVersion != 0 ? byVersion : TypedTable.compare(one.find(DAY), other.find(DAY));
                    });
        }
    }

    @Test
    void noRowsAreNone() {
        assertThat(sorted(List.of(), 2)).allMatch(List::isEmpty);
    }

    @Test
    void columnsOfNumbersGiveNoOrder() {
        JavaRDD<TableRow<Figures>> rows = TestSession.context().parallelize(List.of(row("A", null, 1, 2L, 3.0)), 1);

        assertThatExceptionOfType(SparkException.class)
                .isThrownBy(() ->
                        SortedRows.of(TABLE, List.of(VALUE), rows, 1, row -> 0).collect())
                .withMessageContaining("column " + VALUE.place());
    }

    private static List<List<TableRow<Figures>>> sorted(List<TableRow<Figures>> rows, int partitions) {
        return SortedRows.of(
                        TABLE,
                        List.of(AREA, VERSION, DAY),
                        TestSession.context().parallelize(rows, 3),
                        partitions,
                        row -> partition(row, partitions))
                .glom()
                .collect();
    }

    @Test
    void aColumnThatIsNeverFilledStaysSo() {
        assertThat(sorted(rows().subList(0, 10), 1).get(0)).noneMatch(row -> row.has(NOTE));
    }
}
