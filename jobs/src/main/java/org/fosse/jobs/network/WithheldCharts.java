package org.fosse.jobs.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a network is not shown of its own control charts: the values that its folder withholds, and every limit that was made of one. A
 * centre line beside all values but one tells that one.
 */
final class WithheldCharts implements SharedValue<Map<WithheldCharts.Chart, WithheldCharts.Withheld>> {
    static final List<Table> INPUTS = List.of(NetworkExtractTable.TABLE, ControlChartTable.TABLE);

    /** A chart of a network: one for each indicator and kind of period. */
    record Chart(String network, String indicator, String periodKind) {}

    /** What is withheld of one chart, each with the codes of why. */
    static final class Withheld {
        private final Map<Span, String> values = new HashMap<>();
        private final Map<Integer, String> segments = new HashMap<>();
        private @Nullable Span latest;
        private @Nullable Integer latestSegment;

        /** Why the value of a period is withheld; null where it is shown. */
        @Nullable
        String value(Span span) {
            return values.get(span);
        }

        /** Why the limits of a segment are withheld; null where they are shown. */
        @Nullable
        String limits(@Nullable Integer segment) {
            return segments.get(segment);
        }

        /** Why nothing is said of the chart's latest point; null where something is. */
        @Nullable
        String latest() {
            return limits(latestSegment);
        }

        /** @param why the point's value is withheld; null where it is shown */
        void look(TableRow<ControlChartTable> point, @Nullable String why) {
            Span span = new Span(point.get(ControlChartTable.PERIOD_START), point.get(ControlChartTable.PERIOD_END));
            Integer segment = point.find(ControlChartTable.SEGMENT);
            if (why != null) {
                values.put(span, why);
                if (segment != null) {
                    segments.put(segment, why);
                }
            }
            if (segment != null && (latest == null || span.compareTo(latest) > 0)) {
                latest = span;
                latestSegment = segment;
            }
        }
    }

    private record Period(String network, String indicator, Span span) {}

    @Override
    public List<Table> inputs() {
        return INPUTS;
    }

    @Override
    public Map<Chart, Withheld> make(Inputs in, Run run) {
        Map<Period, String> withheld = new HashMap<>();
        Set<List<String>> series = new HashSet<>();
        in.rows(
                        NetworkExtractTable.TABLE,
                        WithheldCharts::isWithheld,
                        NetworkExtractTable.NETWORK_CODE,
                        NetworkExtractTable.INDICATOR_ID,
                        NetworkExtractTable.PERIOD_START,
                        NetworkExtractTable.PERIOD_END,
                        NetworkExtractTable.BREAKDOWN,
                        NetworkExtractTable.AREA_CODE,
                        NetworkExtractTable.VALUE,
                        NetworkExtractTable.REASON)
                .forEach(row -> {
                    String network = row.get(NetworkExtractTable.NETWORK_CODE);
                    String indicator = row.get(NetworkExtractTable.INDICATOR_ID);
                    series.add(List.of(network, indicator));
                    withheld.put(
                            new Period(
                                    network,
                                    indicator,
                                    new Span(
                                            row.get(NetworkExtractTable.PERIOD_START),
                                            row.get(NetworkExtractTable.PERIOD_END))),
                            row.get(NetworkExtractTable.REASON));
                });
        Map<Chart, Withheld> charts = new HashMap<>();
        if (series.isEmpty()) {
            return charts;
        }
        in.rows(
                        ControlChartTable.TABLE,
                        point -> series.contains(List.of(
                                point.get(ControlChartTable.AREA_CODE), point.get(ControlChartTable.INDICATOR_ID))),
                        ControlChartTable.INDICATOR_ID,
                        ControlChartTable.PERIOD_KIND,
                        ControlChartTable.AREA_CODE,
                        ControlChartTable.PERIOD_START,
                        ControlChartTable.PERIOD_END,
                        ControlChartTable.SEGMENT)
                .forEach(point -> {
                    String network = point.get(ControlChartTable.AREA_CODE);
                    String indicator = point.get(ControlChartTable.INDICATOR_ID);
                    Span span = new Span(
                            point.get(ControlChartTable.PERIOD_START), point.get(ControlChartTable.PERIOD_END));
                    charts.computeIfAbsent(
                                    new Chart(network, indicator, point.get(ControlChartTable.PERIOD_KIND)),
                                    none -> new Withheld())
                            .look(point, withheld.get(new Period(network, indicator, span)));
                });
        return charts;
    }

    private static boolean isWithheld(TableRow<NetworkExtractTable> row) {
        return row.get(NetworkExtractTable.AREA_CODE).equals(row.get(NetworkExtractTable.NETWORK_CODE))
                && row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL)
                && !row.has(NetworkExtractTable.VALUE)
                && row.has(NetworkExtractTable.REASON);
    }
}
