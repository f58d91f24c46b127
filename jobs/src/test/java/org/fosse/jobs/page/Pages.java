package org.fosse.jobs.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Rows of a network as a page is given them. */
final class Pages {
    static final String NETWORK = "U1";
    static final LocalDate START = LocalDate.of(2026, 3, 1);
    static final LocalDate END = LocalDate.of(2026, 3, 31);

    private Pages() {}

    static PageFacts facts(java.nio.file.@Nullable Path before) {
        return new PageFacts(
                "2026-03-31-1",
                END,
                "A system",
                "a mailbox",
                Map.of("access", "Access to care"),
                0.05,
                true,
                15,
                before);
    }

    /** An indicator of which the network has 62%, and nothing stands out. */
    static RowBuilder<NetworkIndicatorTable> indicator(String id, String name) {
        return NetworkIndicatorTable.TABLE
                .row()
                .set(NetworkIndicatorTable.NETWORK_CODE, NETWORK)
                .set(NetworkIndicatorTable.INDICATOR_ID, id)
                .set(NetworkIndicatorTable.AREA_CODE, NETWORK)
                .set(NetworkIndicatorTable.AREA_LEVEL, Level.NEIGHBOURHOOD.text())
                .set(NetworkIndicatorTable.MEMBER_LEVEL, Level.PRACTICE.text())
                .set(NetworkIndicatorTable.NETWORK_NAME, "First PCN")
                .set(NetworkIndicatorTable.INDICATOR_NAME, name)
                .set(NetworkIndicatorTable.QUALITY_DOMAIN, "access")
                .set(NetworkIndicatorTable.POLARITY, "higher is better")
                .set(NetworkIndicatorTable.UNIT, "percent")
                .set(NetworkIndicatorTable.VALUE_TYPE, "proportion")
                .set(NetworkIndicatorTable.PROTECTION, LeavingAs.ROUNDED)
                .set(NetworkIndicatorTable.MULTIPLIER, 100.0)
                .set(NetworkIndicatorTable.PERIOD_START, START)
                .set(NetworkIndicatorTable.PERIOD_END, END)
                .set(NetworkIndicatorTable.PERIOD_LABEL, "Mar 2026")
                .set(NetworkIndicatorTable.AGE_MONTHS, 0)
                .set(NetworkIndicatorTable.STALE, false)
                .set(NetworkIndicatorTable.NUMERATOR, 310.0)
                .set(NetworkIndicatorTable.DENOMINATOR, 500.0)
                .set(NetworkIndicatorTable.VALUE, 62.0)
                .set(NetworkIndicatorTable.LOWER_95, 57.7)
                .set(NetworkIndicatorTable.UPPER_95, 66.1)
                .set(NetworkIndicatorTable.SYSTEM_VALUE, 70.0)
                .set(NetworkIndicatorTable.JUDGED_BESIDE, JudgedBeside.THE_OTHERS)
                .set(NetworkIndicatorTable.JUDGEMENT, Judgement.SIMILAR)
                .set(NetworkIndicatorTable.PRACTICES, 2L)
                .set(NetworkIndicatorTable.PRACTICES_JUDGED, 2)
                .set(NetworkIndicatorTable.PRACTICES_TO_ASK, 0)
                .set(NetworkIndicatorTable.PRACTICES_BETTER, 0)
                .set(NetworkIndicatorTable.FINDING, name + ", Mar 2026: 310 of 500, 62%.")
                .set(NetworkIndicatorTable.BESIDE, "No clear difference.")
                .set(NetworkIndicatorTable.HOW_SURE, "Only a gap of about 4 points would show.");
    }

    static RowBuilder<NetworkPracticeTable> practice(String indicator, int number, String name, double value) {
        return NetworkPracticeTable.TABLE
                .row()
                .set(NetworkPracticeTable.NETWORK_CODE, NETWORK)
                .set(NetworkPracticeTable.INDICATOR_ID, indicator)
                .set(NetworkPracticeTable.AREA_CODE, "P" + number)
                .set(NetworkPracticeTable.AREA_NAME, name)
                .set(NetworkPracticeTable.NUMBER, number)
                .set(NetworkPracticeTable.PERIOD_LABEL, "Mar 2026")
                .set(NetworkPracticeTable.NUMERATOR, value * 2)
                .set(NetworkPracticeTable.DENOMINATOR, 200.0 + number)
                .set(NetworkPracticeTable.VALUE, value)
                .set(NetworkPracticeTable.LOWER_95, value - 7)
                .set(NetworkPracticeTable.UPPER_95, value + 7)
                .set(NetworkPracticeTable.AVERAGE, 70.0)
                .set(NetworkPracticeTable.FUNNEL_LOWER_95, 64.0)
                .set(NetworkPracticeTable.FUNNEL_UPPER_95, 76.0)
                .set(NetworkPracticeTable.ADJUSTED_LOWER_95, 60.0)
                .set(NetworkPracticeTable.ADJUSTED_UPPER_95, 80.0)
                .set(NetworkPracticeTable.ADJUSTED_LOWER_998, 54.0)
                .set(NetworkPracticeTable.ADJUSTED_UPPER_998, 86.0)
                .set(NetworkPracticeTable.EXPECTED, 70.0)
                .set(NetworkPracticeTable.JUDGED_BESIDE, JudgedBeside.THE_OTHERS)
                .set(NetworkPracticeTable.JUDGEMENT, Judgement.SIMILAR)
                .set(NetworkPracticeTable.TO_ASK, false)
                .set(NetworkPracticeTable.DEPRIVATION_SCORE, 10.0 + number)
                .set(NetworkPracticeTable.DEPRIVATION_DECILE, 5);
    }

    /** A control chart of so many months, the last one of a kind. */
    static List<TableRow<NetworkChartTable>> chart(String indicator, int months, String last) {
        return IntStream.range(0, months)
                .mapToObj(i -> NetworkChartTable.TABLE
                        .row()
                        .set(NetworkChartTable.NETWORK_CODE, NETWORK)
                        .set(NetworkChartTable.INDICATOR_ID, indicator)
                        .set(NetworkChartTable.PERIOD_START, START.minusMonths(months - 1L - i))
                        .set(
                                NetworkChartTable.PERIOD_END,
                                START.minusMonths(months - 2L - i).minusDays(1))
                        .set(NetworkChartTable.PERIOD_LABEL, "Month " + i)
                        .set(NetworkChartTable.CHART_UNIT, "percent")
                        .set(NetworkChartTable.VALUE, 60.0 + i % 3)
                        .set(NetworkChartTable.CENTRE_LINE, 61.0)
                        .set(NetworkChartTable.LOWER_LIMIT, 55.0)
                        .set(NetworkChartTable.UPPER_LIMIT, 67.0)
                        .set(NetworkChartTable.POINT_TYPE, i == months - 1 ? last : "common cause")
                        .set(NetworkChartTable.SEGMENT, 1)
                        .build())
                .toList();
    }

    /** The network's row of table network_extract in a period. */
    static RowBuilder<NetworkExtractTable> extract(String indicator, LocalDate start, double value) {
        return NetworkExtractTable.TABLE
                .row()
                .set(NetworkExtractTable.NETWORK_CODE, NETWORK)
                .set(NetworkExtractTable.INDICATOR_ID, indicator)
                .set(NetworkExtractTable.PERIOD_START, start)
                .set(NetworkExtractTable.PERIOD_END, start.plusMonths(1).minusDays(1))
                .set(NetworkExtractTable.BREAKDOWN, "all")
                .set(NetworkExtractTable.STRATUM, "all")
                .set(NetworkExtractTable.AREA_CODE, NETWORK)
                .set(NetworkExtractTable.INDICATOR_NAME, "Name of " + indicator)
                .set(NetworkExtractTable.UNIT, "percent")
                .set(NetworkExtractTable.POLARITY, "higher is better")
                .set(NetworkExtractTable.PERIOD_LABEL, start.toString())
                .set(NetworkExtractTable.AREA_LEVEL, Level.NEIGHBOURHOOD.text())
                .set(NetworkExtractTable.AREA_NAME, "First PCN")
                .set(NetworkExtractTable.LATEST, true)
                .set(NetworkExtractTable.PROTECTION, LeavingAs.ROUNDED)
                .set(NetworkExtractTable.ROUNDED_CELLS, 3L)
                .set(NetworkExtractTable.NUMERATOR, value * 5)
                .set(NetworkExtractTable.DENOMINATOR, 500.0)
                .set(NetworkExtractTable.VALUE, value);
    }
}
