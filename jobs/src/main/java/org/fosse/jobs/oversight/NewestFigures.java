package org.fosse.jobs.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedOversightTable;

/**
 * Which of several rows for one trust, metric and quarter counts. The files are cumulative and come again as "-v2": a
 * higher revision of the delivery note wins, then a later publication, then a file that reaches to a later quarter. What
 * is still there twice with different values counts for nothing.
 */
final class NewestFigures {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final Comparator<TableRow<LandedOversightTable>> NEWEST_FIRST = Comparator.comparing(
                    (TableRow<LandedOversightTable> row) -> row.get(LandedOversightTable.REVISION))
            .thenComparing(NewestFigures::publishedOn)
            .thenComparing(row -> row.get(LandedOversightTable.FILE_QUARTER_END))
            .reversed();

    private final Map<String, Map<String, List<TableRow<LandedOversightTable>>>> versions = new TreeMap<>();

    private static LocalDate publishedOn(TableRow<LandedOversightTable> row) {
        LocalDate day = row.find(LandedOversightTable.PUBLISHED_ON);
        return day == null ? LONG_AGO : day;
    }

    void add(TableRow<LandedOversightTable> row) {
        versions.computeIfAbsent(row.get(LandedOversightTable.TRUST_CODE), trust -> new TreeMap<>())
                .computeIfAbsent(row.get(LandedOversightTable.METRIC_ID), metric -> new ArrayList<>())
                .add(row);
    }

    /** One figure for each trust and metric, in order of their codes. */
    List<Figure> list() {
        return versions.values().stream()
                .flatMap(ofTrust -> ofTrust.values().stream())
                .map(NewestFigures::newest)
                .toList();
    }

    private static Figure newest(List<TableRow<LandedOversightTable>> all) {
        List<TableRow<LandedOversightTable>> ordered = all.stream()
                .sorted(NEWEST_FIRST
                        .thenComparing(row -> row.get(LandedOversightTable.FILE))
                        .thenComparing(row -> row.get(LandedOversightTable.LINE))
                        .thenComparing(row -> row.get(LandedOversightTable.SEQ)))
                .toList();
        TableRow<LandedOversightTable> first = ordered.get(0);
        boolean conflicting =
                ordered.stream().anyMatch(other -> NEWEST_FIRST.compare(first, other) == 0 && !isSame(first, other));
        return new Figure(first, conflicting);
    }

    private static boolean isSame(TableRow<LandedOversightTable> one, TableRow<LandedOversightTable> other) {
        return Objects.equals(one.find(LandedOversightTable.VALUE), other.find(LandedOversightTable.VALUE))
                && one.get(LandedOversightTable.STATUS).equals(other.get(LandedOversightTable.STATUS));
    }
}
