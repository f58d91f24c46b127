package org.fosse.jobs.land;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.Store;
import org.fosse.schema.Dating;
import org.fosse.schema.Field;
import org.fosse.schema.LandedFields;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.jspecify.annotations.Nullable;

/**
 * A landed table whose records say how new they are.
 *
 * @param table the table
 * @param at where its records stand
 * @param by the columns that say how new they are and whose
 * @param <T> the class of the table
 */
public record DatedTable<T>(TypedTable<T> table, LandedFields<T> at, Dating<T> by) implements Serializable {
    /**
     * The newest day of one sender's extracts of a source.
     *
     * @param sender null for extracts that are not one organisation's
     * @param day null where no record has one
     */
    public record Newest(
            String source,
            @Nullable String sender,
            @Nullable LocalDate day) implements Serializable {}

    /** All there are. */
    public static List<DatedTable<?>> all() {
        return LandedRows.TABLES.stream()
                .filter(table -> table.dating() != null)
                .<DatedTable<?>>map(table -> new DatedTable<>(table))
                .toList();
    }

    private DatedTable(TypedTable<T> table) {
        this(table, LandedFields.of(table), Objects.requireNonNull(table.dating()));
    }

    /**
     * The newest day of each source and sender, found where the table is read.
     *
     * @param rejected lines of which nothing counts
     */
    List<Newest> newest(Inputs in, Set<Place> rejected) {
        return in.tasks(table, fields())
                .mapPartitions(rows -> newest(rows, rejected).iterator())
                .collect();
    }

    /**
     * Who sent a file, or a line of it that was rejected.
     *
     * @param place the line; null for the file
     */
    public record Sent(String file, @Nullable Place place, String sender) implements Serializable {}

    /** The senders of every file, and of the lines that were rejected; none where extracts are not one organisation's. */
    public List<Sent> sent(Store store, Set<Place> rejected) {
        Field<T, String> sender = by.sender();
        return sender == null
                ? List.of()
                : store.tasks(table, fields())
                        .mapPartitions(rows -> {
                            Set<Sent> sent = new HashSet<>();
                            rows.forEachRemaining(row -> {
                                String who = row.find(sender);
                                if (who != null) {
                                    Place place = new Place(row.get(at.file()), row.get(at.line()));
                                    sent.add(new Sent(place.file(), null, who));
                                    if (rejected.contains(place)) {
                                        sent.add(new Sent(place.file(), place, who));
                                    }
                                }
                            });
                            return sent.iterator();
                        })
                        .collect();
    }

    private List<Field<T, ?>> fields() {
        Field<T, String> sender = by.sender();
        return sender == null
                ? List.of(at.file(), at.line(), at.sourceId(), by.day())
                : List.of(at.file(), at.line(), at.sourceId(), by.day(), sender);
    }

    private List<Newest> newest(Iterator<TableRow<T>> rows, Set<Place> rejected) {
        Map<List<@Nullable String>, Newest> newest = new HashMap<>();
        Field<T, String> sender = by.sender();
        while (rows.hasNext()) {
            TableRow<T> row = rows.next();
            if (!rejected.contains(new Place(row.get(at.file()), row.get(at.line())))) {
                Newest one = new Newest(
                        row.get(at.sourceId()), sender == null ? null : row.find(sender), row.find(by.day()));
                newest.merge(Arrays.asList(one.source(), one.sender()), one, DatedTable::later);
            }
        }
        return List.copyOf(newest.values());
    }

    private static Newest later(Newest one, Newest other) {
        if (one.day() == null || other.day() == null) {
            return one.day() == null ? other : one;
        }
        return one.day().isBefore(other.day()) ? other : one;
    }
}
