package org.fosse.jobs.observation;

import static org.fosse.schema.table.ObservationCheckedTable.CHECKED;
import static org.fosse.schema.table.ObservationCheckedTable.DENOMINATOR;
import static org.fosse.schema.table.ObservationCheckedTable.INDICATOR_ID;
import static org.fosse.schema.table.ObservationCheckedTable.NUMERATOR;
import static org.fosse.schema.table.ObservationCheckedTable.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Versions;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationCheckedTable;

/**
 * Brings a numerator and its denominator together that a publication has in files or tables apart, such as beds occupied and
 * beds available. A row that has a numerator, no denominator and no value is half a figure, and so is one that has the
 * denominator alone. Each numerator gets the denominator of the newest edition; where two of that edition differ, nothing
 * says which is right, and the halves stay apart. A half without the other has no value; where the other is hidden or missing,
 * the figure is.
 */
final class Halves {
    private Halves() {}

    /** The rows of one key, with halves joined; what they come to together is held against the rules again. */
    static List<TableRow<ObservationCheckedTable>> joined(
            Iterable<TableRow<ObservationCheckedTable>> same,
            ObservationRules rules,
            Versions<ObservationCheckedTable> versions) {
        List<TableRow<ObservationCheckedTable>> rows = new ArrayList<>();
        List<TableRow<ObservationCheckedTable>> numerators = new ArrayList<>();
        List<TableRow<ObservationCheckedTable>> denominators = new ArrayList<>();
        for (TableRow<ObservationCheckedTable> row : same) {
            if (isHalf(row, NUMERATOR, DENOMINATOR)) {
                numerators.add(row);
            } else if (isHalf(row, DENOMINATOR, NUMERATOR)) {
                denominators.add(row);
            } else {
                rows.add(row);
            }
        }
        Set<Double> newest = denominators.stream()
                .max(versions.byEdition())
                .map(last -> denominators.stream()
                        .filter(row -> versions.byEdition().compare(row, last) == 0)
                        .map(row -> row.get(DENOMINATOR))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        if (numerators.isEmpty() || newest.size() != 1) {
            // Where the other half is said to be hidden or missing, so is the figure.
            if (rows.stream().anyMatch(Halves::isWithoutAnyNumber)) {
                return rows;
            }
            rows.addAll(numerators);
            rows.addAll(denominators);
            return rows;
        }
        double denominator = newest.iterator().next();
        for (TableRow<ObservationCheckedTable> row : numerators) {
            Broken broken = rules.counts(row.get(INDICATOR_ID), row.get(NUMERATOR), denominator);
            rows.add(versions.refuse(ObservationCheckedTable.TABLE.row(row).set(DENOMINATOR, denominator), broken)
                    .build());
        }
        return rows;
    }

    private static boolean isWithoutAnyNumber(TableRow<ObservationCheckedTable> row) {
        return CHECKED.accepts(row) && !row.has(NUMERATOR) && !row.has(DENOMINATOR) && !row.has(VALUE);
    }

    private static boolean isHalf(
            TableRow<ObservationCheckedTable> row,
            Field<ObservationCheckedTable, Double> has,
            Field<ObservationCheckedTable, Double> lacks) {
        return CHECKED.accepts(row) && row.has(has) && !row.has(lacks) && !row.has(VALUE);
    }
}
