package org.fosse.jobs.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** What a network's page cannot show, by reason, in the words of table reason. */
final class NotShown {
    private static final int MOST_NAMED = 4;

    private NotShown() {}

    /**
     * One reason.
     *
     * @param what what is missing
     * @param why what the reason means
     * @param where the indicators it is of
     */
    record Line(String what, String why, String where) {}

    private record Key(String what, Reason reason) {}

    /**
     * @param indicators at their latest periods
     * @param history all that the folder has
     */
    static List<Line> of(List<IndicatorView> indicators, List<TableRow<NetworkExtractTable>> history) {
        Map<Key, Map<String, Integer>> found = new LinkedHashMap<>();
        for (IndicatorView indicator : indicators) {
            TableRow<NetworkIndicatorTable> row = indicator.row();
            if (!row.has(NetworkIndicatorTable.VALUE)) {
                add(
                        found,
                        "The " + indicator.who().own() + "'s figure",
                        row.find(NetworkIndicatorTable.REASON),
                        indicator);
            }
            for (TableRow<NetworkPracticeTable> practice : indicator.practiceRows()) {
                if (!practice.has(NetworkPracticeTable.VALUE)) {
                    add(
                            found,
                            "A " + indicator.who().member() + "'s figure",
                            practice.find(NetworkPracticeTable.REASON),
                            indicator);
                } else if (practice.get(NetworkPracticeTable.JUDGED_BESIDE) == JudgedBeside.NOTHING) {
                    add(
                            found,
                            "How a " + indicator.who().member() + " stands",
                            practice.find(NetworkPracticeTable.NOT_JUDGED_WHY),
                            indicator);
                }
            }
            if (row.has(NetworkIndicatorTable.VALUE)
                    && row.get(NetworkIndicatorTable.JUDGED_BESIDE) == JudgedBeside.NOTHING) {
                add(
                        found,
                        "How the " + indicator.who().own() + " stands",
                        row.find(NetworkIndicatorTable.NOT_JUDGED_WHY),
                        indicator);
            }
            if (!row.has(NetworkIndicatorTable.VARIATION_ICON)) {
                add(found, "Change over time", row.find(NetworkIndicatorTable.NO_CHART_WHY), indicator);
            }
        }
        of(history, indicators, found);
        List<Line> lines = new ArrayList<>();
        found.forEach(
                (key, where) -> lines.add(new Line(key.what(), key.reason().says(), where(where))));
        return lines;
    }

    /** What the folder lacks beyond the areas and periods of the page's own lines. */
    private static void of(
            List<TableRow<NetworkExtractTable>> history,
            List<IndicatorView> indicators,
            Map<Key, Map<String, Integer>> found) {
        Map<String, IndicatorView> byId = new HashMap<>();
        indicators.forEach(each -> byId.put(each.row().get(NetworkIndicatorTable.INDICATOR_ID), each));
        for (TableRow<NetworkExtractTable> row : history) {
            if (row.has(NetworkExtractTable.VALUE) || !row.has(NetworkExtractTable.REASON)) {
                continue;
            }
            String what = what(row, byId.get(row.get(NetworkExtractTable.INDICATOR_ID)));
            if (what != null) {
                add(
                        found,
                        what,
                        row.get(NetworkExtractTable.REASON),
                        Shown.text(row.get(NetworkExtractTable.INDICATOR_NAME)));
            }
        }
    }

    /**
     * What a row of the folder is, as a part of what is missing; null where the page has a line of it already.
     *
     * @param indicator null where the page has no line of the indicator, since the folder has it of groups alone
     */
    private static @Nullable String what(TableRow<NetworkExtractTable> row, @Nullable IndicatorView indicator) {
        if (!row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL)) {
            return "Figures of groups of people";
        }
        if (indicator == null
                || !row.get(NetworkExtractTable.PERIOD_START)
                        .equals(indicator.row().get(NetworkIndicatorTable.PERIOD_START))
                || !row.get(NetworkExtractTable.PERIOD_END)
                        .equals(indicator.row().get(NetworkIndicatorTable.PERIOD_END))) {
            return "Figures of other periods";
        }
        String area = row.get(NetworkExtractTable.AREA_CODE);
        boolean hasLine = area.equals(indicator.row().get(NetworkIndicatorTable.AREA_CODE))
                || indicator.practiceRows().stream()
                        .anyMatch(
                                each -> each.get(NetworkPracticeTable.AREA_CODE).equals(area));
        return hasLine ? null : "The figure of an area beside it";
    }

    /**
     * The indicators that come by practice and of which nothing leaves, by reason. What nobody has described is not named: its id
     * is whatever a file said.
     *
     * @param catalogue the names of indicators
     */
    static List<Line> withheld(List<TableRow<LeavingTable>> leaving, List<TableRow<IndicatorTable>> catalogue) {
        Map<String, String> names = new HashMap<>();
        catalogue.forEach(row ->
                names.put(row.get(IndicatorTable.INDICATOR_ID), Shown.text(row.get(IndicatorTable.INDICATOR_NAME))));
        Map<Reason, Set<String>> found = new EnumMap<>(Reason.class);
        for (TableRow<LeavingTable> row : leaving) {
            if (row.get(LeavingTable.LEAVES) == LeavingAs.WITHHELD && row.is(LeavingTable.BY_PRACTICE)) {
                String id = row.get(LeavingTable.INDICATOR_ID);
                Reason.in(row.find(LeavingTable.REASON))
                        .forEach(reason -> found.computeIfAbsent(reason, none -> new TreeSet<>())
                                .add(names.getOrDefault(id, id)));
            }
        }
        List<Line> lines = new ArrayList<>();
        found.forEach((reason, all) -> lines.add(new Line(
                "Every figure",
                reason.says(),
                reason == Reason.DISCLOSURE_UNDECLARED
                        ? Shown.count(all.size(), "indicator")
                        : String.join(", ", all))));
        return lines;
    }

    /** The indicators, each with how many figures it is where that is more than one. */
    private static String where(Map<String, Integer> figures) {
        return Shown.some(
                new TreeMap<>(figures)
                        .entrySet().stream()
                                .map(each -> each.getValue() == 1
                                        ? each.getKey()
                                        : each.getKey() + " (" + Shown.count(each.getValue(), "figure") + ")")
                                .toList(),
                MOST_NAMED);
    }

    private static void add(
            Map<Key, Map<String, Integer>> found, String what, @Nullable String codes, IndicatorView indicator) {
        add(found, what, codes, indicator.name());
    }

    private static void add(
            Map<Key, Map<String, Integer>> found, String what, @Nullable String codes, String indicator) {
        Reason reason = Reason.in(codes).stream().findFirst().orElse(Reason.NO_DATA);
        found.computeIfAbsent(new Key(what, reason), none -> new LinkedHashMap<>())
                .merge(indicator, 1, Integer::sum);
    }
}
