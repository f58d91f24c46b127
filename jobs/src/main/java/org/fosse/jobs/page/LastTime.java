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
import org.fosse.jobs.figure.ReceivedRow;
import org.fosse.jobs.threshold.CarriedDigits;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.RecipientExtractTable;
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
        static Map<String, TableRow<NetworkExtractTable>> of(List<TableRow<NetworkExtractTable>> rows, String own) {
            Map<String, TableRow<NetworkExtractTable>> newest = new HashMap<>();
            for (TableRow<NetworkExtractTable> row : rows) {
                if (row.get(NetworkExtractTable.AREA_CODE).equals(own)
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
            then = read(before, indicators);
            return compare(then, now, indicators);
        } catch (IOException | RuntimeException e) { // A stranger's file may break in any way.
            return unreadable();
        }
    }

    /** A network's file has the form of table network_extract, another recipient's that of recipient_extract. */
    private static List<TableRow<NetworkExtractTable>> read(
            Path before, List<TableRow<NetworkIndicatorTable>> indicators) throws IOException {
        if (!who(indicators).isNetwork()) {
            return RowFile.read(
                            before,
                            RecipientExtractTable.TABLE,
                            List.of(
                                    RecipientExtractTable.INDICATOR_ID,
                                    RecipientExtractTable.PERIOD_END,
                                    RecipientExtractTable.BREAKDOWN,
                                    RecipientExtractTable.AREA_CODE,
                                    RecipientExtractTable.INDICATOR_NAME,
                                    RecipientExtractTable.PERIOD_LABEL,
                                    RecipientExtractTable.AREA_LEVEL,
                                    RecipientExtractTable.AREA_NAME,
                                    RecipientExtractTable.DENOMINATOR,
                                    RecipientExtractTable.VALUE))
                    .stream()
                    .map(ReceivedRow::of)
                    .toList();
        }
        return RowFile.read(
                before,
                NetworkExtractTable.TABLE,
                List.of(
                        NetworkExtractTable.INDICATOR_ID,
                        NetworkExtractTable.PERIOD_END,
                        NetworkExtractTable.BREAKDOWN,
                        NetworkExtractTable.AREA_CODE,
                        NetworkExtractTable.INDICATOR_NAME,
                        NetworkExtractTable.PERIOD_LABEL,
                        NetworkExtractTable.AREA_LEVEL,
                        NetworkExtractTable.AREA_NAME,
                        NetworkExtractTable.DENOMINATOR,
                        NetworkExtractTable.VALUE));
    }

    private static Who who(List<TableRow<NetworkIndicatorTable>> indicators) {
        return Who.of(indicators.get(0));
    }

    private static LastTime unreadable() {
        return new LastTime("The page before could not be compared: its file is of another form.", List.of());
    }

    private static LastTime compare(
            List<TableRow<NetworkExtractTable>> then,
            List<TableRow<NetworkExtractTable>> now,
            List<TableRow<NetworkIndicatorTable>> indicators) {
        TableRow<NetworkIndicatorTable> any = indicators.get(0);
        String own = any.get(NetworkIndicatorTable.AREA_CODE);
        String level = any.get(NetworkIndicatorTable.MEMBER_LEVEL);
        Map<String, CarriedDigits> digits = new HashMap<>();
        indicators.forEach(row -> digits.put(
                row.get(NetworkIndicatorTable.INDICATOR_ID),
                new CarriedDigits(MeasureUnit.of(row.find(NetworkIndicatorTable.UNIT)), IndicatorView.roundedBy(row))));
        Map<String, TableRow<NetworkExtractTable>> old = Newest.of(then, own);
        Map<String, TableRow<NetworkExtractTable>> fresh = Newest.of(now, own);
        List<Change> changes = new ArrayList<>(members(then, now, level, Who.of(any)));
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(fresh.keySet());
        for (String id : all) {
            TableRow<NetworkExtractTable> one = old.get(id);
            TableRow<NetworkExtractTable> other = fresh.get(id);
            CarriedDigits carried = digits.getOrDefault(id, new CarriedDigits(MeasureUnit.of((String) null), null));
            if (one == null && other != null) {
                changes.add(new Change(name(other), "new on the page", "none", said(other, carried)));
            } else if (other == null && one != null) {
                changes.add(new Change(name(one), "no longer shown", said(one, carried), "none"));
            } else if (one != null && other != null) {
                boolean newer =
                        other.get(NetworkExtractTable.PERIOD_END).isAfter(one.get(NetworkExtractTable.PERIOD_END));
                boolean differs =
                        Math.abs(one.get(NetworkExtractTable.VALUE) - other.get(NetworkExtractTable.VALUE)) > SAME;
                if (newer) {
                    changes.add(new Change(name(other), "newer figure", said(one, carried), said(other, carried)));
                } else if (differs) {
                    changes.add(new Change(name(other), "revised", said(one, carried), said(other, carried)));
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

    private static List<Change> members(
            List<TableRow<NetworkExtractTable>> then, List<TableRow<NetworkExtractTable>> now, String level, Who who) {
        Map<String, String> before = members(then, level);
        Map<String, String> after = members(now, level);
        List<Change> changes = new ArrayList<>();
        before.forEach((code, name) -> {
            if (!after.containsKey(code)) {
                changes.add(
                        new Change(name, who.member() + " no longer in the " + who.own() + "'s page", code, "none"));
            }
        });
        after.forEach((code, name) -> {
            if (!before.containsKey(code)) {
                changes.add(new Change(name, who.member() + " new on the " + who.own() + "'s page", "none", code));
            }
        });
        return changes;
    }

    private static Map<String, String> members(List<TableRow<NetworkExtractTable>> rows, String level) {
        Map<String, String> members = new TreeMap<>();
        rows.forEach(row -> {
            if (row.get(NetworkExtractTable.AREA_LEVEL).equals(level)) {
                String name = row.find(NetworkExtractTable.AREA_NAME);
                String code = Shown.text(row.get(NetworkExtractTable.AREA_CODE));
                members.put(code, name == null ? code : Shown.text(name));
            }
        });
        return members;
    }
}
