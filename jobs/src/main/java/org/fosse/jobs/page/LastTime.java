package org.fosse.jobs.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.engine.RowFile;
import org.fosse.jobs.threshold.CarriedDigits;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a network's folder since the release before: newer periods, figures revised, indicators come and gone,
 * practices that joined and left. The folder before is read as a stranger's: whatever is wrong with it is said, and stops
 * nothing.
 *
 * @param says what the comparison is with, or why there is none
 * @param changes in order of indicator
 */
record LastTime(String says, List<Change> changes) {
    private static final long MOST_BYTES = 64L << 20;
    private static final double SAME = 1e-9;

    /** One change, in words. */
    record Change(String name, String what, String before, String now) {}

    /** The network's newest figure of an indicator. */
    private record Newest(TableRow<NetworkExtractTable> row) {
        static Map<String, TableRow<NetworkExtractTable>> of(List<TableRow<NetworkExtractTable>> rows) {
            Map<String, TableRow<NetworkExtractTable>> newest = new HashMap<>();
            for (TableRow<NetworkExtractTable> row : rows) {
                if (row.get(NetworkExtractTable.AREA_LEVEL).equals(Level.NEIGHBOURHOOD.text())
                        && row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL)
                        && row.has(NetworkExtractTable.VALUE)) {
                    newest.merge(
                            row.get(NetworkExtractTable.INDICATOR_ID),
                            row,
                            (one, other) -> one.get(NetworkExtractTable.PERIOD_END)
                                            .isBefore(other.get(NetworkExtractTable.PERIOD_END))
                                    ? other
                                    : one);
                }
            }
            return newest;
        }
    }

    /**
     * @param before the network's file of the release before; null where there is none
     * @param now its rows of this one
     */
    static LastTime of(
            @Nullable Path before,
            List<TableRow<NetworkExtractTable>> now,
            List<TableRow<NetworkIndicatorTable>> indicators) {
        if (before == null || !Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
            return new LastTime("This is the first page: there is nothing before it to compare with.", List.of());
        }
        List<TableRow<NetworkExtractTable>> then;
        try {
            if (Files.size(before) > MOST_BYTES) {
                return unreadable();
            }
            then = RowFile.read(
                    before,
                    NetworkExtractTable.TABLE,
                    NetworkExtractTable.INDICATOR_ID,
                    NetworkExtractTable.PERIOD_END,
                    NetworkExtractTable.BREAKDOWN,
                    NetworkExtractTable.AREA_CODE,
                    NetworkExtractTable.INDICATOR_NAME,
                    NetworkExtractTable.PERIOD_LABEL,
                    NetworkExtractTable.AREA_LEVEL,
                    NetworkExtractTable.AREA_NAME,
                    NetworkExtractTable.DENOMINATOR,
                    NetworkExtractTable.VALUE);
            return compare(then, now, indicators);
        } catch (IOException | RuntimeException e) { // A stranger's file may break in any way.
            return unreadable();
        }
    }

    private static LastTime unreadable() {
        return new LastTime("The page before could not be compared: its file is of another form.", List.of());
    }

    private static LastTime compare(
            List<TableRow<NetworkExtractTable>> then,
            List<TableRow<NetworkExtractTable>> now,
            List<TableRow<NetworkIndicatorTable>> indicators) {
        Map<String, CarriedDigits> digits = new HashMap<>();
        indicators.forEach(row -> digits.put(
                row.get(NetworkIndicatorTable.INDICATOR_ID),
                new CarriedDigits(MeasureUnit.of(row.find(NetworkIndicatorTable.UNIT)), IndicatorView.roundedBy(row))));
        Map<String, TableRow<NetworkExtractTable>> old = Newest.of(then);
        Map<String, TableRow<NetworkExtractTable>> fresh = Newest.of(now);
        List<Change> changes = new ArrayList<>(practices(then, now));
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(fresh.keySet());
        for (String id : all) {
            TableRow<NetworkExtractTable> one = old.get(id);
            TableRow<NetworkExtractTable> other = fresh.get(id);
            CarriedDigits own = digits.getOrDefault(id, new CarriedDigits(MeasureUnit.of((String) null), null));
            if (one == null && other != null) {
                changes.add(new Change(name(other), "new on the page", "none", said(other, own)));
            } else if (other == null && one != null) {
                changes.add(new Change(name(one), "no longer shown", said(one, own), "none"));
            } else if (one != null && other != null) {
                boolean newer =
                        other.get(NetworkExtractTable.PERIOD_END).isAfter(one.get(NetworkExtractTable.PERIOD_END));
                boolean differs =
                        Math.abs(one.get(NetworkExtractTable.VALUE) - other.get(NetworkExtractTable.VALUE)) > SAME;
                if (newer) {
                    changes.add(new Change(name(other), "newer figure", said(one, own), said(other, own)));
                } else if (differs) {
                    changes.add(new Change(name(other), "revised", said(one, own), said(other, own)));
                }
            }
        }
        changes.sort(Comparator.comparing(Change::name));
        return new LastTime(
                changes.isEmpty()
                        ? "Nothing: every figure is as it was on the page before."
                        : "Beside the page before, " + Shown.count(changes.size(), "thing")
                                + (changes.size() == 1 ? " is" : " are") + " different.",
                changes);
    }

    private static String name(TableRow<NetworkExtractTable> row) {
        return Shown.text(row.get(NetworkExtractTable.INDICATOR_NAME));
    }

    private static String said(TableRow<NetworkExtractTable> row, CarriedDigits digits) {
        return digits.say(row.find(NetworkExtractTable.VALUE), row.find(NetworkExtractTable.DENOMINATOR)) + " ("
                + Shown.text(row.get(NetworkExtractTable.PERIOD_LABEL)) + ")";
    }

    private static List<Change> practices(
            List<TableRow<NetworkExtractTable>> then, List<TableRow<NetworkExtractTable>> now) {
        Map<String, String> before = practices(then);
        Map<String, String> after = practices(now);
        List<Change> changes = new ArrayList<>();
        before.forEach((code, name) -> {
            if (!after.containsKey(code)) {
                changes.add(new Change(name, "practice no longer in the network's page", code, "none"));
            }
        });
        after.forEach((code, name) -> {
            if (!before.containsKey(code)) {
                changes.add(new Change(name, "practice new on the network's page", "none", code));
            }
        });
        return changes;
    }

    private static Map<String, String> practices(List<TableRow<NetworkExtractTable>> rows) {
        Map<String, String> practices = new TreeMap<>();
        rows.forEach(row -> {
            if (row.get(NetworkExtractTable.AREA_LEVEL).equals(Level.PRACTICE.text())) {
                String name = row.find(NetworkExtractTable.AREA_NAME);
                String code = Shown.text(row.get(NetworkExtractTable.AREA_CODE));
                practices.put(code, name == null ? code : Shown.text(name));
            }
        });
        return practices;
    }
}
