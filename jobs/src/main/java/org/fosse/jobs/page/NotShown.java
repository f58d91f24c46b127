package org.fosse.jobs.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.JudgedBeside;
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
        Map<String, IndicatorView> byId = new HashMap<>();
        indicators.forEach(each -> byId.put(each.row().get(NetworkIndicatorTable.INDICATOR_ID), each));
        for (TableRow<NetworkExtractTable> row : history) {
            IndicatorView indicator = byId.get(row.get(NetworkExtractTable.INDICATOR_ID));
            if (indicator != null && !row.has(NetworkExtractTable.VALUE) && row.has(NetworkExtractTable.REASON)) {
                boolean isGroup = !row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL);
                if (isGroup
                        || !row.get(NetworkExtractTable.PERIOD_END)
                                .equals(indicator.row().get(NetworkIndicatorTable.PERIOD_END))) {
                    add(
                            found,
                            isGroup ? "Figures of groups of people" : "Figures of earlier periods",
                            row.get(NetworkExtractTable.REASON),
                            indicator);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        found.forEach(
                (key, where) -> lines.add(new Line(key.what(), key.reason().says(), where(where))));
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
        Reason reason = Reason.in(codes).stream().findFirst().orElse(Reason.NO_DATA);
        found.computeIfAbsent(new Key(what, reason), none -> new LinkedHashMap<>())
                .merge(indicator.name(), 1, Integer::sum);
    }
}
