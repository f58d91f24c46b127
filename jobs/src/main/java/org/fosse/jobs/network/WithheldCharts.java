package org.fosse.jobs.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.figure.ReceivedRow;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver is not shown of its own control charts: the values that its folder withholds, and every limit that was made of one. A
 * centre line beside all values but one tells that one.
 */
final class WithheldCharts implements SharedValue<Map<WithheldCharts.Chart, WithheldCharts.Withheld>> {
    static final List<Table> INPUTS =
            List.of(NetworkExtractTable.TABLE, RecipientExtractTable.TABLE, ControlChartTable.TABLE);

    /** A chart that a receiver is shown: one for each indicator and kind of period. */
    record Chart(String receiver, String indicator, String periodKind) {}

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

    private record Series(String area, String indicator) {}

    private record Period(String receiver, String indicator, Span span) {}

    @Override
    public List<Table> inputs() {
        return INPUTS;
    }

    @Override
    public Map<Chart, Withheld> make(Inputs in, Run run) {
        Map<Period, String> withheld = new HashMap<>();
        Map<Series, Set<String>> receivers = new HashMap<>();
        in.rows(
                        NetworkExtractTable.TABLE,
                        row -> row.get(NetworkExtractTable.AREA_CODE).equals(row.get(NetworkExtractTable.NETWORK_CODE))
                                && isWithheld(row),
                        NetworkExtractTable.NETWORK_CODE,
                        NetworkExtractTable.INDICATOR_ID,
                        NetworkExtractTable.PERIOD_START,
                        NetworkExtractTable.PERIOD_END,
                        NetworkExtractTable.BREAKDOWN,
                        NetworkExtractTable.AREA_CODE,
                        NetworkExtractTable.VALUE,
                        NetworkExtractTable.REASON)
                .forEach(row -> look(row, withheld, receivers));
        Map<String, String> areas = new HashMap<>();
        run.config()
                .recipients()
                .forEach(each -> Receiver.find(each.id(), run.config())
                        .ifPresent(receiver -> areas.put(receiver.id(), receiver.area())));
        in.rows(RecipientExtractTable.TABLE, row -> !row.has(RecipientExtractTable.VALUE)).stream()
                .map(ReceivedRow::of)
                .filter(row -> row.get(NetworkExtractTable.AREA_CODE)
                                .equals(areas.get(row.get(NetworkExtractTable.NETWORK_CODE)))
                        && isWithheld(row))
                .forEach(row -> look(row, withheld, receivers));
        Map<Chart, Withheld> charts = new HashMap<>();
        if (receivers.isEmpty()) {
            return charts;
        }
        Set<Series> series = new HashSet<>(receivers.keySet());
        in.rows(
                        ControlChartTable.TABLE,
                        point -> series.contains(series(point)),
                        ControlChartTable.INDICATOR_ID,
                        ControlChartTable.PERIOD_KIND,
                        ControlChartTable.AREA_CODE,
                        ControlChartTable.PERIOD_START,
                        ControlChartTable.PERIOD_END,
                        ControlChartTable.SEGMENT)
                .forEach(point -> {
                    String indicator = point.get(ControlChartTable.INDICATOR_ID);
                    Span span = new Span(
                            point.get(ControlChartTable.PERIOD_START), point.get(ControlChartTable.PERIOD_END));
                    receivers
                            .getOrDefault(series(point), Set.of())
                            .forEach(receiver -> charts.computeIfAbsent(
                                            new Chart(receiver, indicator, point.get(ControlChartTable.PERIOD_KIND)),
                                            none -> new Withheld())
                                    .look(point, withheld.get(new Period(receiver, indicator, span))));
                });
        return charts;
    }

    private static Series series(TableRow<ControlChartTable> point) {
        return new Series(point.get(ControlChartTable.AREA_CODE), point.get(ControlChartTable.INDICATOR_ID));
    }

    private static void look(
            TableRow<NetworkExtractTable> row, Map<Period, String> withheld, Map<Series, Set<String>> receivers) {
        String receiver = row.get(NetworkExtractTable.NETWORK_CODE);
        String indicator = row.get(NetworkExtractTable.INDICATOR_ID);
        receivers
                .computeIfAbsent(new Series(row.get(NetworkExtractTable.AREA_CODE), indicator), none -> new HashSet<>())
                .add(receiver);
        withheld.put(
                new Period(
                        receiver,
                        indicator,
                        new Span(row.get(NetworkExtractTable.PERIOD_START), row.get(NetworkExtractTable.PERIOD_END))),
                row.get(NetworkExtractTable.REASON));
    }

    private static boolean isWithheld(TableRow<NetworkExtractTable> row) {
        return row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL)
                && !row.has(NetworkExtractTable.VALUE)
                && row.has(NetworkExtractTable.REASON);
    }
}
