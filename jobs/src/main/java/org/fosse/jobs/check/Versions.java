package org.fosse.jobs.check;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows of one key in order and finds the duplicates. Rules:
 *
 * <ul>
 *   <li>A higher revision replaces a lower, then a later publication an earlier; the older ones are further versions.
 *   <li>{@link Rule#DUPLICATE_ROW}: the same key and content again in one file; the first is kept. The same again in
 *       another file is a repetition: accepted, and not counted twice.
 *   <li>{@link Rule#CONFLICTING_DUPLICATE}: one key with different content and nothing that says which is newer; none is
 *       used.
 *   <li>Of optional content a row may leave some out that another has: they are one row twice, and the fuller is kept.
 *   <li>A row that is broken by itself says nothing about the good rows of its key.
 * </ul>
 *
 * @param <T> the class of the checked table
 */
public final class Versions<T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** Between the parts of a key; it stands in no code. */
    private static final char BETWEEN = '\u001f';

    private final TypedTable<T> table;
    private final CheckedFields<T> fields;
    private final List<Field<T, ?>> key;
    private final List<Field<T, ?>> content;
    private final List<Field<T, ?>> optional;

    /**
     * @param key the columns that make a key
     * @param content the columns that must be the same for a row to be a repetition
     * @param optional columns that must be the same too where they are filled
     */
    public Versions(
            TypedTable<T> table,
            CheckedFields<T> fields,
            List<Field<T, ?>> key,
            List<Field<T, ?>> content,
            List<Field<T, ?>> optional) {
        this.table = table;
        this.fields = fields;
        this.key = List.copyOf(key);
        this.content = List.copyOf(content);
        this.optional = List.copyOf(optional);
    }

    /** Marks what is wrong with a row that is being made. */
    public RowBuilder<T> refuse(RowBuilder<T> row, @Nullable Broken broken) {
        return broken == null
                ? row
                : row.set(fields.rule(), broken.rule().text())
                        .set(fields.brokenColumn(), broken.column())
                        .set(fields.brokenValue(), broken.value())
                        .set(fields.brokenMessage(), broken.message())
                        .set(fields.brokenRemedy(), broken.rule().remedy());
    }

    /** The key of a row as one text. */
    public String key(TableRow<T> row) {
        StringBuilder text = new StringBuilder();
        for (Field<T, ?> part : key) {
            text.append(row.find(part)).append(BETWEEN);
        }
        return text.toString();
    }

    /** Whether two rows have the same key. */
    public boolean isSameKey(TableRow<T> one, TableRow<T> other) {
        for (Field<T, ?> part : key) {
            if (!Objects.equals(one.find(part), other.find(part))) {
                return false;
            }
        }
        return true;
    }

    /** Numbers the rows of any keys; those that break a rule by themselves are marked already. */
    public List<TableRow<T>> number(Collection<TableRow<T>> rows) {
        Map<String, List<TableRow<T>>> keys = new LinkedHashMap<>();
        rows.forEach(
                row -> keys.computeIfAbsent(key(row), text -> new ArrayList<>()).add(row));
        List<TableRow<T>> numbered = new ArrayList<>();
        keys.values().forEach(same -> numbered.addAll(numberOne(same)));
        return numbered;
    }

    /** Numbers the rows of one key. */
    public List<TableRow<T>> numberOne(Iterable<TableRow<T>> rows) {
        Map<Edition, List<TableRow<T>>> broken = new LinkedHashMap<>();
        Map<Edition, List<TableRow<T>>> good = new LinkedHashMap<>();
        for (TableRow<T> row : rows) {
            (row.has(fields.rule()) ? broken : good)
                    .computeIfAbsent(edition(row), each -> new ArrayList<>())
                    .add(row);
        }
        List<RowBuilder<T>> accepted = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        List<TableRow<T>> numbered = new ArrayList<>();
        broken.values().forEach(tie -> numbered.addAll(withFirst(tie)));
        good.forEach((edition, tie) -> {
            if (isConflicting(tie)) {
                withFirst(tie)
                        .forEach(row -> numbered.add(refuse(
                                        table.row(row),
                                        conflicting(row.get(fields.firstFile()), row.get(fields.firstLine())))
                                .build()));
                return;
            }
            boolean first = true;
            for (TableRow<T> row : withFirst(tie)) {
                RowBuilder<T> marked = table.row(row).set(fields.repeated(), false);
                if (!first && row.get(fields.file()).equals(row.get(fields.firstFile()))) {
                    numbered.add(refuse(marked, duplicate(row.get(fields.firstLine())))
                            .build());
                } else {
                    accepted.add(marked.set(fields.repeated(), !first));
                    editions.add(edition);
                }
                first = false;
            }
        });
        List<Edition> order = new ArrayList<>(new TreeSet<>(editions).descendingSet());
        for (int i = 0; i < accepted.size(); i++) {
            numbered.add(accepted.get(i)
                    .set(fields.version(), order.indexOf(editions.get(i)) + 1)
                    .build());
        }
        return numbered;
    }

    /** What says which of two rows is newer. */
    private record Edition(int revision, LocalDate published) implements Comparable<Edition> {
        private static final Comparator<Edition> ORDER =
                Comparator.comparingInt(Edition::revision).thenComparing(Edition::published);

        @Override
        public int compareTo(Edition other) {
            return ORDER.compare(this, other);
        }
    }

    /** The order of editions, the newest last. */
    public Comparator<TableRow<T>> byEdition() {
        return Comparator.comparing(this::edition);
    }

    private Edition edition(TableRow<T> row) {
        LocalDate published = row.find(fields.publishedOn());
        return new Edition(row.get(fields.revision()), published == null ? LocalDate.MIN : published);
    }

    /** The rows of one edition in order, each with the place of the first. */
    private List<TableRow<T>> withFirst(List<TableRow<T>> tie) {
        List<TableRow<T>> ordered = new ArrayList<>(tie);
        Comparator<TableRow<T>> order = Comparator.comparing(row -> filled(row), Arrays::compare);
        ordered.sort(order.thenComparing(row -> row.get(fields.file()))
                .thenComparing(row -> row.get(fields.line()))
                .thenComparing(row -> row.get(fields.seq())));
        TableRow<T> first = ordered.get(0);
        ordered.replaceAll(row -> table.row(row)
                .copy(fields.firstFile(), first, fields.file())
                .copy(fields.firstLine(), first, fields.line())
                .set(fields.repeated(), false)
                .build());
        return ordered;
    }

    /** Which optional columns a row leaves out, so that the fuller comes first. */
    private boolean[] filled(TableRow<T> row) {
        boolean[] missing = new boolean[optional.size()];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = !row.has(optional.get(i));
        }
        return missing;
    }

    private boolean isConflicting(List<TableRow<T>> tie) {
        if (tie.size() == 1) {
            return false;
        }
        for (Field<T, ?> field : content) {
            Set<@Nullable Object> found = new HashSet<>();
            tie.forEach(row -> found.add(row.find(field)));
            if (found.size() > 1) {
                return true;
            }
        }
        for (Field<T, ?> field : optional) {
            Set<@Nullable Object> found = new HashSet<>();
            tie.forEach(row -> found.add(row.find(field)));
            found.remove(null);
            if (found.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** The rule that a row breaks which stands on an earlier line of its file already. */
    public static Broken duplicate(long firstLine) {
        return Rule.DUPLICATE_ROW.brokenByRow(null, "The same stands on line " + firstLine + " of this file already.");
    }

    /** The rule that a row breaks whose key stands elsewhere with other content. */
    public static Broken conflicting(String firstFile, long firstLine) {
        return Rule.CONFLICTING_DUPLICATE.brokenByRow(
                null,
                "The same key stands with other content, first on line " + firstLine + " of " + firstFile
                        + ", and nothing says which is newer.");
    }
}
