package org.fosse.stats.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.ControlChart;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.XmrChart;
import org.junit.jupiter.api.Test;

/** Topic 6, control charts. */
class ControlChartGoldenTest {
    private static final String NAME = "06_spc";

    /** A chart with the dates of its points; the reference counts a rebase at the first point as a segment already begun. */
    private record Dated(ControlChart chart, List<String> dates, int firstSegment) {
        static Dated of(GoldenRow options, List<GoldenRow> given) {
            List<GoldenRow> rows = given.stream()
                    .sorted((one, other) -> one.text("date").compareTo(other.text("date")))
                    .toList();
            List<String> dates = rows.stream().map(row -> row.text("date")).toList();
            List<Integer> rebases = new ArrayList<>();
            for (String date : options.text("rebase_dates").split(";", -1)) {
                if (dates.contains(date)) {
                    rebases.add(dates.indexOf(date));
                }
            }
            XmrChart method = XmrChart.standard()
                    .improving(ImprovementDirection.getDirection(options.text("improvement_direction")))
                    .withTarget(options.number("target"))
                    .withScreening(options.yes("screen_outliers"));
            if (!options.isMissing("fix_after_n_points")) {
                method = method.withBaseline((int) options.whole("fix_after_n_points"));
            }
            ControlChart chart = method.of(
                    GoldenRow.numbers(rows, "value"),
                    0,
                    rows.size(),
                    rebases.stream().sorted().mapToInt(Integer::intValue).toArray());
            return new Dated(chart, dates, rebases.contains(0) ? 1 : 0);
        }

        int point(GoldenRow row) {
            return dates.indexOf(row.text("date"));
        }
    }

    private static Map<String, Dated> charts(GoldenFolder folder) {
        Map<String, Dated> charts = new HashMap<>();
        folder.cases()
                .forEach((id, options) ->
                        charts.put(id, Dated.of(options, folder.inputsByCase().get(id))));
        return charts;
    }

    private static Map<String, ?> point(Dated dated, GoldenRow row) {
        ControlChart chart = dated.chart;
        int at = dated.point(row);
        Map<String, Object> answer = new HashMap<>();
        answer.put("value", chart.value(at));
        answer.put("segment", chart.segment(at) + dated.firstSegment);
        answer.put("mean", chart.centre(at));
        answer.put("lpl", chart.lower(at));
        answer.put("upl", chart.upper(at));
        answer.put("outside_limits", chart.isOutside(at));
        answer.put("relative_to_mean", chart.side(at));
        answer.put("close_to_limits", chart.isNear(at));
        answer.put("flag_trend7", chart.isInTrend(at));
        answer.put("flag_shift7", chart.isInShift(at));
        answer.put("flag_two_in_three", chart.isInTwoOfThree(at));
        answer.put("special_cause_type", chart.cause(at).text());
        answer.put("special_cause_flag", chart.cause(at) != SpecialCause.NONE);
        answer.put("point_type", chart.type(at).text());
        answer.put("short_group_warning", chart.isShort(chart.segment(at)));
        answer.put("target", chart.target());
        return answer;
    }

    private static Map<String, ?> summary(Dated dated, GoldenRow row) {
        ControlChart chart = dated.chart;
        int segment = (int) row.whole("segment") - dated.firstSegment;
        int start = chart.start(segment);
        boolean last = segment == chart.segments() - 1;
        Map<String, Object> answer = new HashMap<>();
        answer.put("segment", segment + dated.firstSegment);
        answer.put("n", chart.end(segment) - start);
        answer.put("mean", chart.centre(start));
        answer.put("lpl", chart.lower(start));
        answer.put("upl", chart.upper(start));
        for (String type : List.of("common_cause", "special_cause_improvement", "special_cause_concern")) {
            answer.put(type, chart.count(segment, type));
        }
        answer.put("latest_point_type", chart.latest(segment).text());
        answer.put("variation_icon", chart.latest(segment).icon());
        answer.put("assurance_type", last ? chart.assurance().text() : "");
        answer.put("assurance_icon", last ? chart.assurance().icon() : "");
        answer.put("short_series_warning", chart.isShort(segment));
        return answer;
    }

    @Test
    void pointsSegmentsAndIconsAgree() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        Map<String, Dated> charts = charts(folder);
        folder.check()
                .file("expected_points.csv", row -> point(charts.get(row.text("case_id")), row), "case_id", "date")
                .file(
                        "expected_points_nhspy.csv",
                        row -> point(charts.get(row.text("case_id")), row),
                        "case_id",
                        "date")
                .file(
                        "expected_summary.csv",
                        row -> summary(charts.get(row.text("case_id")), row),
                        "case_id",
                        "segment")
                .verify();
    }

    /** Where the reference has no limits, or limits without width, a series that never moves is common cause throughout. */
    @Test
    void seriesThatNeverMoveAreCommonCause() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        for (Map.Entry<String, Dated> each : charts(folder).entrySet()) {
            ControlChart chart = each.getValue().chart;
            boolean constant = true;
            for (int i = 1; i < chart.size(); i++) {
                constant &= chart.value(i) == chart.value(0);
            }
            for (int i = 0; constant && i < chart.size(); i++) {
                assertThat(chart.cause(i)).as(each.getKey()).isEqualTo(SpecialCause.NONE);
            }
        }
    }
}
