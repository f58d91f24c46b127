package org.fosse.stats.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fosse.stats.CochranArmitage;
import org.fosse.stats.ControlChart;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.LinearTrend;
import org.fosse.stats.MannKendall;
import org.fosse.stats.RecentTrend;
import org.fosse.stats.SenSlope;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.XmrChart;

/** Topics 6 and 10: control charts and trends, against Making Data Count's tools, PHEindicatormethods, base R and trend. */
final class Series {
    private static final Set<Object> NOT_JUDGED = Set.of(false, 0);

    private Series() {}

    static Map<String, ?> controlChart(Case unordered, Row expected) {
        Case given = unordered.byText("date");
        List<String> dates = given.rows().stream().map(row -> row.text("date")).toList();
        int[] rebases = Arrays.stream(given.text("rebase_dates").split(";", -1))
                .mapToInt(dates::indexOf)
                .filter(at -> at >= 0)
                .sorted()
                .toArray();
        XmrChart method = XmrChart.standard()
                .improving(ImprovementDirection.valueOf(
                        given.text("improvement_direction").toUpperCase(Locale.ROOT)))
                .withTarget(given.number("target"))
                .withScreening(given.options().yes("screen_outliers"));
        if (!given.options().isMissing("fix_after_n_points")) {
            method = method.withBaseline((int) given.options().whole("fix_after_n_points"));
        }
        ControlChart chart = method.of(given.numbers("value"), 0, dates.size(), rebases);
        // The reference counts a rebase at the first point as a segment already begun.
        int first = rebases.length > 0 && rebases[0] == 0 ? 1 : 0;
        return expected.has("date")
                ? point(chart, expected, dates.indexOf(expected.text("date")), first)
                : segment(chart, (int) expected.whole("segment") - first, first);
    }

    private static Map<String, ?> point(ControlChart chart, Row expected, int at, int first) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("value", chart.value(at));
        answer.put("segment", chart.segment(at) + first);
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
        if (Double.isNaN(chart.value(at)) || Double.isNaN(chart.upper(at))) {
            // Nothing can be judged: a flag that the reference leaves empty means false.
            answer.replaceAll((column, value) -> expected.isMissing(column) && NOT_JUDGED.contains(value) ? "" : value);
        }
        return answer;
    }

    private static Map<String, ?> segment(ControlChart chart, int segment, int first) {
        int start = chart.start(segment);
        boolean last = segment == chart.segments() - 1;
        Map<String, Object> answer = new HashMap<>();
        answer.put("segment", segment + first);
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

    static Map<String, ?> trend(Case unordered, Row expected) {
        Case given = unordered.byNumber("year");
        double[] time = given.numbers("year");
        double[] count = given.numbers("numerator");
        double[] denominator = given.numbers("denominator");
        double[] value = given.numbers("value");
        Map<String, Object> values = new HashMap<>();
        RecentTrend.Result recent;
        if (given.text("value_type").equals("proportion")) {
            Arrays.setAll(value, i -> count[i] / denominator[i]);
            recent = RecentTrend.ofProportions(time, count, denominator);
            int last = Math.max(0, time.length - RecentTrend.POINTS);
            boolean possible = IntStream.range(0, time.length).noneMatch(i -> count[i] > denominator[i]);
            CochranArmitage.Result all = possible ? CochranArmitage.of(time, count, denominator) : null;
            CochranArmitage.Result five =
                    possible ? CochranArmitage.of(time, count, denominator, last, time.length) : null;
            boolean enough = time.length >= RecentTrend.POINTS;
            values.put("cochran_armitage_chisq_all_base", all == null ? null : all.chiSquared());
            values.put("cochran_armitage_p_all_base", all == null ? null : all.p());
            values.put("cochran_armitage_chisq_last5_base", five == null || !enough ? null : five.chiSquared());
        } else {
            recent = RecentTrend.ofValues(
                    time,
                    value,
                    given.numbers("lower_cl"),
                    given.numbers("upper_cl"),
                    given.rows().get(0).number("confidence"));
            values.put("cochran_armitage_chisq_all_base", null);
            values.put("cochran_armitage_p_all_base", null);
            values.put("cochran_armitage_chisq_last5_base", null);
        }
        values.put("n_points", recent.units());
        values.put("recent_trend", words(recent.direction()));
        values.put("recent_trend_reason", words(recent.reason()));
        values.put("chisq_trend_last5", recent.chiSquared());
        values.put("beta_last5", recent.slope());
        values.put("chisq_trend_p_last5", recent.p());
        MannKendall.Result kendall = MannKendall.of(value);
        values.put("mann_kendall_S", kendall.s());
        values.put("mann_kendall_varS", kendall.variance());
        values.put("mann_kendall_tau", kendall.tau());
        values.put("mann_kendall_z", kendall.z());
        values.put("mann_kendall_p", kendall.p());
        values.put("sens_slope_per_step", SenSlope.withDefaults().of(value).value());
        LinearTrend.Result line = LinearTrend.of(time, value);
        values.put("ols_slope_base", line.slope());
        values.put("ols_slope_p_base", line.p());
        return values;
    }

    private static String words(RecentTrend.Direction direction) {
        return switch (direction) {
            case INCREASING -> "Increasing";
            case DECREASING -> "Decreasing";
            case NO_SIGNIFICANT_CHANGE -> "No significant change";
            case NOT_CALCULATED -> "Cannot be calculated";
        };
    }

    private static String words(RecentTrend.Reason reason) {
        return switch (reason) {
            case SIGNIFICANT_TREND -> "No outliers and significant trend";
            case NO_SIGNIFICANT_TREND -> "No significant trend";
            case OUTLIER_FOUND -> "Outlier found";
            case TOO_FEW_POINTS -> "Not enough data points";
            case DUPLICATE_TIMES -> "Duplicate years in group";
            case MISSING_VALUES -> "Missing values";
            case MISSING_LIMITS -> "Missing at least one confidence interval value";
        };
    }
}
