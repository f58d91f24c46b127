package org.fosse.jobs.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.engine.Before;
import org.fosse.engine.Store;
import org.fosse.jobs.page.RunReportPage;
import org.fosse.release.Draft;
import org.fosse.release.Manifest;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is different from the release that a run is held against: rows by source and table, the newest values of the system, its
 * sub-ICB locations and places that moved most, and signals that came and went. That release is read as a stranger's: whatever is
 * wrong with it is said, and stops nothing.
 */
final class NightChanges {
    private static final int MOST = 15;
    private static final List<String> BOARD = List.of(Level.SYSTEM.text(), Level.SUB_ICB.text(), Level.PLACE.text());

    private NightChanges() {}

    /**
     * @param tables of the release that is being made; none where nothing is published
     * @return null where there is no release to compare with
     */
    static RunReportPage.@Nullable Changes of(Store store, @Nullable Before before, List<Draft.StagedTable> tables) {
        if (before == null) {
            return null;
        }
        Manifest then = before.release().manifest();
        String with = "Compared with release " + before.release().id() + " of " + then.date() + ".";
        List<RunReportPage.Rows> sources = bySource(store, then);
        List<RunReportPage.Rows> rows = byTable(tables, then);
        try {
            Store old = store.of(before.release().folder());
            return new RunReportPage.Changes(
                    with, sources, rows, moved(store, old), signals(store, old), signals(old, store));
        } catch (RuntimeException e) { // A release of another version, or a damaged one, may break in any way.
            return new RunReportPage.Changes(
                    with + " Its values and signals cannot be read: it is damaged or of another version.",
                    sources,
                    rows,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private static List<RunReportPage.Rows> bySource(Store store, Manifest before) {
        Map<String, Long> then = new TreeMap<>();
        before.inputs().forEach(input -> then.merge(input.source(), input.rowsAccepted(), Long::sum));
        Map<String, Long> now = new TreeMap<>();
        store.rows(RunInputTable.TABLE)
                .forEach(row ->
                        now.merge(row.get(RunInputTable.SOURCE_ID), row.get(RunInputTable.ROWS_ACCEPTED), Long::sum));
        return changed(then, now);
    }

    private static List<RunReportPage.Rows> byTable(List<Draft.StagedTable> tables, Manifest before) {
        if (tables.isEmpty()) {
            return List.of();
        }
        Map<String, Long> now =
                tables.stream().collect(Collectors.toMap(each -> each.table().name(), Draft.StagedTable::rows));
        Map<String, Long> then = before.tables().stream()
                .collect(Collectors.toMap(Manifest.ReleasedTable::name, Manifest.ReleasedTable::rows));
        return changed(then, now);
    }

    private static List<RunReportPage.Rows> changed(Map<String, Long> then, Map<String, Long> now) {
        Map<String, Long> all = new TreeMap<>(then);
        now.forEach(all::putIfAbsent);
        List<RunReportPage.Rows> rows = new ArrayList<>();
        for (String name : all.keySet()) {
            Long was = then.get(name);
            Long is = now.get(name);
            if (was == null || is == null || !was.equals(is)) {
                rows.add(new RunReportPage.Rows(name, number(was), number(is)));
            }
        }
        return rows;
    }

    private static String number(@Nullable Long rows) {
        return rows == null ? "none" : String.format(Locale.ROOT, "%,d", rows);
    }

    private record Figure(String indicator, String area) {}

    private record Reading(double value, String period) {}

    private static List<RunReportPage.Moved> moved(Store store, Store old) {
        if (!hasBoth(store, old, IndicatorReadingTable.TABLE)) {
            return List.of();
        }
        Map<Figure, Reading> then = readings(old);
        Map<String, String> names = new HashMap<>();
        store.rows(IndicatorTable.TABLE)
                .forEach(
                        row -> names.put(row.get(IndicatorTable.INDICATOR_ID), row.get(IndicatorTable.INDICATOR_NAME)));
        Map<String, String> areas = new HashMap<>();
        store.rows(AreaTable.TABLE)
                .forEach(row -> areas.put(row.get(AreaTable.AREA_CODE), row.get(AreaTable.AREA_NAME)));
        record Move(double share, RunReportPage.Moved line) {}
        List<Move> moves = new ArrayList<>();
        readings(store).forEach((figure, now) -> {
            Reading was = then.get(figure);
            if (was != null && was.value() != now.value()) {
                double share = was.value() == 0
                        ? Double.POSITIVE_INFINITY
                        : Math.abs(now.value() - was.value()) / Math.abs(was.value());
                moves.add(new Move(
                        share,
                        new RunReportPage.Moved(
                                areas.getOrDefault(figure.area(), figure.area()),
                                names.getOrDefault(figure.indicator(), figure.indicator()),
                                said(was),
                                said(now))));
            }
        });
        return moves.stream()
                .sorted(Comparator.comparing(Move::share)
                        .reversed()
                        .thenComparing(move -> move.line().area())
                        .thenComparing(move -> move.line().measure()))
                .limit(MOST)
                .map(Move::line)
                .toList();
    }

    private static Map<Figure, Reading> readings(Store store) {
        Map<Figure, Reading> readings = new HashMap<>();
        store.forEach(IndicatorReadingTable.TABLE, row -> {
            Double value = row.find(IndicatorReadingTable.VALUE);
            if (value != null && BOARD.contains(row.get(IndicatorReadingTable.AREA_LEVEL))) {
                readings.put(
                        new Figure(
                                row.get(IndicatorReadingTable.INDICATOR_ID), row.get(IndicatorReadingTable.AREA_CODE)),
                        new Reading(value, row.get(IndicatorReadingTable.PERIOD_LABEL)));
            }
        });
        return readings;
    }

    private static String said(Reading reading) {
        return String.format(Locale.ROOT, "%.4g in %s", reading.value(), reading.period());
    }

    /** Signals that a store has and another has not, in sentences; how many more there are comes last. */
    private static List<String> signals(Store store, Store other) {
        if (!hasBoth(store, other, SignalTable.TABLE)) {
            return List.of();
        }
        Map<List<String>, String> sentences = new TreeMap<>(Comparator.comparing(List::toString));
        store.rows(SignalTable.TABLE).forEach(row -> sentences.put(key(row), row.get(SignalTable.SENTENCE)));
        other.rows(SignalTable.TABLE).forEach(row -> sentences.remove(key(row)));
        List<String> lines =
                new ArrayList<>(sentences.values().stream().limit(MOST).toList());
        if (sentences.size() > MOST) {
            lines.add("And " + (sentences.size() - MOST) + " more.");
        }
        return lines;
    }

    private static List<String> key(TableRow<SignalTable> row) {
        return List.of(
                row.get(SignalTable.UNIT_CODE),
                row.get(SignalTable.QUALITY_DOMAIN),
                row.get(SignalTable.RULE).text(),
                row.get(SignalTable.SUBJECT));
    }

    private static boolean hasBoth(Store store, Store old, TypedTable<?> table) {
        return store.has(table) && old.has(table);
    }
}
