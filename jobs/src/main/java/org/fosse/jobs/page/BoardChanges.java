package org.fosse.jobs.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fosse.config.Polarity;
import org.fosse.engine.RowFile;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.StandardResult;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What is different from an earlier release: concerns that came and went, and measures with a standard whose newest figure moved.
 * The earlier release is read as a stranger's: whatever is wrong with it is said, and stops nothing.
 *
 * @param says what the comparison is with, or why there is none
 * @param lines concerns that are new among the first, and those that no longer are
 * @param moved measures, those that now miss their standard first
 */
public record BoardChanges(String says, List<String> lines, List<Moved> moved) {
    /** What is read of the release before. */
    public static final List<Table> TABLES = List.of(ConcernTable.TABLE, StandardJudgementTable.TABLE);

    private static final int MOST_MOVED = 12;

    /** An earlier release. */
    public record Earlier(String release, LocalDate date, Path folder) {}

    /** A measure whose newest figure is another than it was. */
    public record Moved(String unit, String measure, String before, String now, Chip says) {}

    /** A unit of the page by the code it has in the tables. */
    record Unit(String code, String name) {}

    /**
     * @param concerns now, in order of rank, none but those that the page may name
     * @param most how many of them are the first
     */
    static BoardChanges since(
            @Nullable Earlier earlier,
            List<TableRow<ConcernTable>> concerns,
            int most,
            List<Unit> units,
            BoardFigures figures) {
        if (earlier == null) {
            return new BoardChanges(
                    "This is the first page: there is nothing before it to compare with.", List.of(), List.of());
        }
        String with = "release " + earlier.release() + " of " + Shown.day(earlier.date());
        try {
            Map<List<String>, String> fresh = first(concerns, most);
            Map<List<String>, String> then = first(
                    read(
                            earlier,
                            ConcernTable.TABLE,
                            List.of(
                                    ConcernTable.UNIT_CODE,
                                    ConcernTable.QUALITY_DOMAIN,
                                    ConcernTable.UNIT_LEVEL,
                                    ConcernTable.UNIT_NAME,
                                    ConcernTable.QUALITY_DOMAIN_NAME,
                                    ConcernTable.RANK)),
                    most);
            List<String> lines = new ArrayList<>();
            fresh.forEach((key, said) -> {
                if (!then.containsKey(key)) {
                    lines.add("New among the first: " + said + ".");
                }
            });
            then.forEach((key, said) -> {
                if (!fresh.containsKey(key)) {
                    lines.add("No longer among the first: " + said + ".");
                }
            });
            lines.sort(Comparator.naturalOrder());
            return new BoardChanges(
                    "Compared with " + with + (lines.isEmpty() ? ": the first concerns are the same." : "."),
                    lines,
                    moved(earlier, units, figures));
        } catch (IOException | RuntimeException e) { // A release of another version may break in any way.
            return new BoardChanges(
                    "The page cannot be compared with " + with + ": its tables are of another form.",
                    List.of(),
                    List.of());
        }
    }

    private static Map<List<String>, String> first(List<TableRow<ConcernTable>> rows, int most) {
        Map<List<String>, String> first = new LinkedHashMap<>();
        rows.stream()
                .filter(BoardPage::isOfBoard)
                .sorted(Comparator.comparing(row -> row.get(ConcernTable.RANK)))
                .limit(most)
                .forEach(row -> first.put(
                        List.of(row.get(ConcernTable.UNIT_CODE), row.get(ConcernTable.QUALITY_DOMAIN)),
                        Shown.text(row.get(ConcernTable.UNIT_NAME)) + ", "
                                + Shown.text(row.get(ConcernTable.QUALITY_DOMAIN_NAME))));
        return first;
    }

    private static List<Moved> moved(Earlier earlier, List<Unit> units, BoardFigures figures) throws IOException {
        Map<List<String>, TableRow<StandardJudgementTable>> then = new HashMap<>();
        read(
                        earlier,
                        StandardJudgementTable.TABLE,
                        List.of(
                                StandardJudgementTable.INDICATOR_ID,
                                StandardJudgementTable.PERIOD_START,
                                StandardJudgementTable.PERIOD_END,
                                StandardJudgementTable.AREA_CODE,
                                StandardJudgementTable.KIND,
                                StandardJudgementTable.DUE_ON,
                                StandardJudgementTable.PERIOD_LABEL,
                                StandardJudgementTable.VALUE,
                                StandardJudgementTable.RESULT))
                .forEach(row -> then.merge(key(row), row, BoardFigures::newer));
        List<Moved> moved = new ArrayList<>();
        for (Unit unit : units) {
            for (TableRow<StandardJudgementTable> now : figures.judgements(unit.code())) {
                TableRow<StandardJudgementTable> before = then.get(key(now));
                Chip says = before == null ? null : says(before, now, figures.polarity(now));
                if (before != null && says != null) {
                    MeasureUnit in = figures.unit(now);
                    moved.add(new Moved(unit.name(), figures.name(now), said(before, in), said(now, in), says));
                }
            }
        }
        // The sort keeps the order of units, and of measures within them.
        moved.sort(Comparator.comparing(each -> switch (each.says().kind()) {
            case ASK -> 0;
            case GOOD -> 1;
            default -> 2;
        }));
        return List.copyOf(moved.subList(0, Math.min(MOST_MOVED, moved.size())));
    }

    private static List<String> key(TableRow<StandardJudgementTable> row) {
        return List.of(row.get(StandardJudgementTable.AREA_CODE), row.get(StandardJudgementTable.INDICATOR_ID));
    }

    private static String said(TableRow<StandardJudgementTable> row, MeasureUnit unit) {
        return unit.say(row.get(StandardJudgementTable.VALUE)) + " in "
                + Shown.text(row.get(StandardJudgementTable.PERIOD_LABEL));
    }

    /** Null where the newest figure is what it was. */
    private static @Nullable Chip says(
            TableRow<StandardJudgementTable> before, TableRow<StandardJudgementTable> now, Polarity polarity) {
        double was = before.get(StandardJudgementTable.VALUE);
        double is = now.get(StandardJudgementTable.VALUE);
        boolean samePeriod =
                before.get(StandardJudgementTable.PERIOD_END).equals(now.get(StandardJudgementTable.PERIOD_END));
        if (samePeriod && was == is) {
            return null;
        }
        boolean met = before.get(StandardJudgementTable.RESULT) == StandardResult.MET;
        boolean meets = now.get(StandardJudgementTable.RESULT) == StandardResult.MET;
        String revised = samePeriod ? ", revised" : "";
        if (met != meets) {
            return meets
                    ? new Chip(Chip.Kind.GOOD, "now met" + revised)
                    : new Chip(Chip.Kind.ASK, "now missed" + revised);
        }
        String stays = meets ? "still met" : "still missed";
        return new Chip(
                Chip.Kind.PLAIN,
                was == is
                        ? stays + ", the same"
                        : stays
                                + (Boolean.TRUE.equals(polarity.meets(is, was))
                                        ? ", a little better"
                                        : ", a little worse")
                                + revised);
    }

    private static <T> List<TableRow<T>> read(Earlier earlier, TypedTable<T> table, List<Field<T, ?>> fields)
            throws IOException {
        List<TableRow<T>> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(earlier.folder().resolve(table.path()))) {
            for (Path file : files.sorted().toList()) {
                rows.addAll(RowFile.read(file, table, fields));
            }
        }
        return rows;
    }
}
