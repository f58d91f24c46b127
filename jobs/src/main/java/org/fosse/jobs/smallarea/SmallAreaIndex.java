package org.fosse.jobs.smallarea;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.jspecify.annotations.Nullable;

/**
 * How deprived small areas are by one edition of the index, as one file has it. A small area whose lines in the file
 * contradict each other has neither decile nor score.
 *
 * @param rows by code of the small area
 */
record SmallAreaIndex(SortedMap<String, TableRow<LandedSmallAreaTable>> rows) {
    /** Of two files with one edition the one with scores, then the newer, then the one whose name is the last. */
    private static final Comparator<SmallAreaIndex> ORDER = Comparator.comparing(SmallAreaIndex::start)
            .thenComparing(SmallAreaIndex::hasScores)
            .thenComparing(index ->
                    Objects.requireNonNullElse(index.first().find(LandedSmallAreaTable.PUBLISHED_ON), LocalDate.MIN))
            .thenComparing(index -> index.first().get(LandedSmallAreaTable.REVISION))
            .thenComparing(index -> index.first().get(LandedSmallAreaTable.FILE));

    /** What a file says of which edition. */
    private record Key(String file, LocalDate start) {}

    /** The indices of all files, the one that is to be used last of each edition. */
    static List<SmallAreaIndex> all(Iterable<TableRow<LandedSmallAreaTable>> said) {
        Map<Key, SmallAreaIndex> indices = new HashMap<>();
        for (TableRow<LandedSmallAreaTable> row : said) {
            indices.computeIfAbsent(
                            new Key(row.get(LandedSmallAreaTable.FILE), row.get(LandedSmallAreaTable.PERIOD_START)),
                            key -> new SmallAreaIndex(new TreeMap<>()))
                    .rows()
                    .merge(row.get(LandedSmallAreaTable.CODE), row, SmallAreaIndex::joined);
        }
        return indices.values().stream().sorted(ORDER).toList();
    }

    private static TableRow<LandedSmallAreaTable> joined(
            TableRow<LandedSmallAreaTable> one, TableRow<LandedSmallAreaTable> other) {
        boolean same = Objects.equals(one.find(LandedSmallAreaTable.DECILE), other.find(LandedSmallAreaTable.DECILE))
                && Objects.equals(one.find(LandedSmallAreaTable.SCORE), other.find(LandedSmallAreaTable.SCORE))
                && Objects.equals(one.find(LandedSmallAreaTable.PEOPLE), other.find(LandedSmallAreaTable.PEOPLE));
        return same
                ? one
                : LandedSmallAreaTable.TABLE
                        .row(one)
                        .set(LandedSmallAreaTable.DECILE, null)
                        .set(LandedSmallAreaTable.SCORE, null)
                        .set(LandedSmallAreaTable.PEOPLE, null)
                        .build();
    }

    private TableRow<LandedSmallAreaTable> first() {
        return rows.values().iterator().next();
    }

    LocalDate start() {
        return first().get(LandedSmallAreaTable.PERIOD_START);
    }

    /** The edition ("2019"). */
    String label() {
        return first().get(LandedSmallAreaTable.PERIOD_LABEL);
    }

    boolean hasScores() {
        return rows.values().stream().anyMatch(row -> row.has(LandedSmallAreaTable.SCORE));
    }

    boolean hasPeople() {
        return rows.values().stream().anyMatch(row -> row.has(LandedSmallAreaTable.PEOPLE));
    }

    /** Decile of each small area that has one. */
    Map<String, Integer> deciles() {
        return values(LandedSmallAreaTable.DECILE);
    }

    /** Score of each small area that has one. */
    Map<String, Double> scores() {
        return values(LandedSmallAreaTable.SCORE);
    }

    private <V> Map<String, V> values(Field<LandedSmallAreaTable, V> field) {
        Map<String, V> values = new TreeMap<>();
        rows.forEach((code, row) -> {
            @Nullable V value = row.find(field);
            if (value != null) {
                values.put(code, value);
            }
        });
        return values;
    }
}
