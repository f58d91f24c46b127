package org.fosse.stats.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.CochranArmitage;
import org.fosse.stats.LinearTrend;
import org.fosse.stats.MannKendall;
import org.fosse.stats.RecentTrend;
import org.fosse.stats.SenSlope;
import org.junit.jupiter.api.Test;

/** Topic 10: trends against PHEindicatormethods, base R and the R package trend. */
class TrendsGoldenTest {
    private static final String TOPIC = "10_trend";

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

    private static double[] lastFive(double[] values) {
        return Arrays.copyOfRange(values, Math.max(0, values.length - RecentTrend.POINTS), values.length);
    }

    @Test
    void trendsAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC);
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file("expected.csv", expected -> trends(inputs.get(expected.text("case_id"))), "case_id")
                .verify();
    }

    private static Map<String, Object> trends(List<GoldenRow> rows) {
        boolean isProportion = rows.get(0).text("value_type").equals("proportion");
        double[] time = GoldenRow.numbers(rows, "year");
        double[] count = GoldenRow.numbers(rows, "numerator");
        double[] denominator = GoldenRow.numbers(rows, "denominator");
        double[] value = GoldenRow.numbers(rows, "value");
        Map<String, Object> values = new HashMap<>();
        RecentTrend.Result recent;
        if (isProportion) {
            Arrays.setAll(value, i -> count[i] / denominator[i]);
            recent = RecentTrend.ofProportions(time, count, denominator);
            CochranArmitage.Result all = CochranArmitage.of(time, count, denominator);
            CochranArmitage.Result five = CochranArmitage.of(lastFive(time), lastFive(count), lastFive(denominator));
            boolean enough = time.length >= RecentTrend.POINTS;
            values.put("cochran_armitage_chisq_all_base", all.chiSquared());
            values.put("cochran_armitage_p_all_base", all.p());
            values.put("cochran_armitage_chisq_last5_base", enough ? five.chiSquared() : null);
        } else {
            recent = RecentTrend.ofValues(
                    time,
                    value,
                    GoldenRow.numbers(rows, "lower_cl"),
                    GoldenRow.numbers(rows, "upper_cl"),
                    rows.get(0).number("confidence"));
            values.put("cochran_armitage_chisq_all_base", null);
            values.put("cochran_armitage_p_all_base", null);
            values.put("cochran_armitage_chisq_last5_base", null);
        }
        values.put("n_points", recent.units());
        values.put("recent_trend", words(recent.direction()));
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

    @Test
    void trendsOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC);
        for (String name : List.of("other_6", "other_trends", "other_grouped", "prop_trends", "prop_grouped")) {
            String file = "workbook/testdata_" + name + ".csv";
            Map<String, List<GoldenRow>> groups = GoldenRow.group(folder.table(file), "Ethnicity");
            List<GoldenRow> answers = new ArrayList<>();
            groups.values().forEach(rows -> answers.add(rows.get(rows.size() - 1)));
            // The workbook prints four decimals.
            folder.check("abs", 5e-5, "recent_trend", "recent_trend_reason", "Significance", "Gradient")
                    .rows(file, answers, row -> workbook(groups.get(row.text("Ethnicity"))), "Ethnicity")
                    .verify();
        }
    }

    private static Map<String, Object> workbook(List<GoldenRow> rows) {
        double[] time = GoldenRow.numbers(rows, "Year");
        if (Arrays.stream(time).distinct().count() == time.length) {
            // One group lists 2012, 2013, 2014, 2016 and 2017, but its printed figures are those of consecutive years.
            Arrays.setAll(time, i -> i);
        }
        RecentTrend.Result recent = rows.get(0).has("LL")
                ? RecentTrend.ofValues(
                        time,
                        GoldenRow.numbers(rows, "Value"),
                        GoldenRow.numbers(rows, "LL"),
                        GoldenRow.numbers(rows, "UL"),
                        0.95)
                : RecentTrend.ofProportions(
                        time, GoldenRow.numbers(rows, "Count"), GoldenRow.numbers(rows, "denominator"));
        Map<String, Object> values = new HashMap<>();
        values.put("recent_trend", words(recent.direction()));
        values.put("recent_trend_reason", words(recent.reason()));
        values.put("Significance", recent.chiSquared());
        values.put("Gradient", recent.slope());
        return values;
    }
}
