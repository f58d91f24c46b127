package org.fosse.jobs.delivery;

import java.io.Serializable;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.fosse.sources.ValueStatus;
import org.jspecify.annotations.Nullable;

/** What there is in a cell: how many areas have a value, in all groups of the breakdown, and what their counts add up to. */
final class Figures implements Serializable {
    private static final long serialVersionUID = 1;

    private long areas;
    private long numbers;
    private double numerator;
    private double denominator;
    private double value;
    private String source = "";
    private String label = "";
    private @Nullable String file;

    void add(TableRow<ObservationTable> row) {
        areas++;
        numbers += row.get(ObservationTable.STATUS).equals(ValueStatus.PRESENT.text()) ? 1 : 0;
        numerator += orNone(row.find(ObservationTable.NUMERATOR));
        denominator += orNone(row.find(ObservationTable.DENOMINATOR));
        value += row.has(ObservationTable.NUMERATOR) ? 0 : orNone(row.find(ObservationTable.VALUE));
        place(
                row.get(ObservationTable.SOURCE_ID),
                row.get(ObservationTable.PERIOD_LABEL),
                row.find(ObservationTable.SOURCE_FILE));
    }

    Figures and(Figures other) {
        areas += other.areas;
        numbers += other.numbers;
        numerator += other.numerator;
        denominator += other.denominator;
        value += other.value;
        place(other.source, other.label, other.file);
        return this;
    }

    private void place(String ofSource, String called, @Nullable String inFile) {
        source = source.isEmpty() || ofSource.compareTo(source) < 0 ? ofSource : source;
        label = label.isEmpty() || called.compareTo(label) < 0 ? called : label;
        file = file == null || (inFile != null && inFile.compareTo(file) < 0) ? inFile : file;
    }

    private static double orNone(@Nullable Double count) {
        return count == null ? 0 : count;
    }

    long areas() {
        return areas;
    }

    /** Of these areas, those whose value may be told. */
    long numbers() {
        return numbers;
    }

    double numerator() {
        return numerator;
    }

    double denominator() {
        return denominator;
    }

    /** The sum of the values that have no counts. */
    double value() {
        return value;
    }

    /** Whether as many areas have counts that add up to the same. */
    boolean isAs(Figures other) {
        return areas == other.areas && numerator == other.numerator && denominator == other.denominator;
    }

    String source() {
        return source;
    }

    String label() {
        return label;
    }

    @Nullable
    String file() {
        return file;
    }
}
