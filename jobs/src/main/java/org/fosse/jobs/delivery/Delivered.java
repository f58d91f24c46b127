package org.fosse.jobs.delivery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.fosse.sources.ValueStatus;
import org.fosse.tables.DeliveryScope;
import scala.Tuple2;

/** The values of a release or of a run, where they stand: those that a publisher gives, or says are not to be told. */
final class Delivered {
    private static final Set<String> GIVEN =
            Set.of(ValueStatus.PRESENT.text(), ValueStatus.SUPPRESSED.text(), ValueStatus.NOT_APPLICABLE.text());

    private final JavaRDD<TableRow<ObservationTable>> rows;
    private final HashSet<String> own;

    /**
     * @param rows the newest version of each value is counted
     * @param own areas of the system
     */
    Delivered(JavaRDD<TableRow<ObservationTable>> rows, Set<String> own) {
        this.rows = rows.filter(
                row -> row.get(ObservationTable.VERSION) == 1 && GIVEN.contains(row.get(ObservationTable.STATUS)));
        this.own = new HashSet<>(own);
    }

    /** The columns that are read. */
    @SuppressWarnings("unchecked")
    static Field<ObservationTable, ?>[] fields() {
        return (Field<ObservationTable, ?>[]) new Field<?, ?>[] {
            ObservationTable.INDICATOR_ID,
            ObservationTable.AREA_CODE,
            ObservationTable.AREA_LEVEL,
            ObservationTable.PERIOD_START,
            ObservationTable.PERIOD_END,
            ObservationTable.PERIOD_LABEL,
            ObservationTable.BREAKDOWN,
            ObservationTable.VERSION,
            ObservationTable.STATUS,
            ObservationTable.NUMERATOR,
            ObservationTable.DENOMINATOR,
            ObservationTable.VALUE,
            ObservationTable.SOURCE_ID,
            ObservationTable.SOURCE_FILE
        };
    }

    /** What there is in each cell. Added up in the order of the files, so that the same rows give the same sums. */
    Map<Cell, Figures> figures() {
        HashSet<String> ofSystem = own;
        Map<Cell, Figures> all = new HashMap<>();
        rows.mapPartitions(part -> {
                    Map<Cell, Figures> figures = new HashMap<>();
                    part.forEachRemaining(row -> cells(row, ofSystem)
                            .forEach(cell -> figures.computeIfAbsent(cell, none -> new Figures())
                                    .add(row)));
                    return figures.entrySet().stream()
                            .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                            .iterator();
                })
                .collect()
                .forEach(each -> all.merge(each._1, each._2, Figures::and));
        return all;
    }

    /** The different areas of some cells, each with the number it was asked under. */
    JavaRDD<InCell> areas(Map<Cell, List<Integer>> asked) {
        HashSet<String> ofSystem = own;
        HashMap<Cell, List<Integer>> cells = new HashMap<>();
        asked.forEach((cell, numbers) -> cells.put(cell, new ArrayList<>(numbers)));
        return rows.flatMap(row -> cells(row, ofSystem).stream()
                        .flatMap(cell -> cells.getOrDefault(cell, List.of()).stream())
                        .map(number -> new InCell(number, row.get(ObservationTable.AREA_CODE)))
                        .iterator())
                .distinct();
    }

    /** An area with a value in the cell of a number. */
    record InCell(int number, String area) implements Serializable {}

    private static List<Cell> cells(TableRow<ObservationTable> row, Set<String> own) {
        Cell cell = cell(row, DeliveryScope.ALL);
        return own.contains(row.get(ObservationTable.AREA_CODE))
                ? List.of(cell, cell(row, DeliveryScope.SYSTEM))
                : List.of(cell);
    }

    private static Cell cell(TableRow<ObservationTable> row, DeliveryScope scope) {
        return new Cell(
                new Line(row.get(ObservationTable.INDICATOR_ID), row.get(ObservationTable.AREA_LEVEL), scope),
                row.get(ObservationTable.BREAKDOWN),
                row.get(ObservationTable.PERIOD_START),
                row.get(ObservationTable.PERIOD_END));
    }
}
