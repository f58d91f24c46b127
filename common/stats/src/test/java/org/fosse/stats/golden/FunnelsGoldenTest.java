package org.fosse.stats.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fosse.stats.AdjustedFunnel;
import org.fosse.stats.FunnelAxis;
import org.fosse.stats.FunnelScale;
import org.fosse.stats.Limits;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.Overdispersion;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.ProportionFunnel;
import org.junit.jupiter.api.Test;

/** Topic 4: funnels against PHEindicatormethods and FunnelPlotR. */
class FunnelsGoldenTest {
    private static final String PHE = "04_funnels/phe";
    private static final String ADJUSTED = "04_funnels/funnelplotr";
    private static final double TAIL_2S = 0.025;
    private static final double TAIL_3S = 0.001;

    /** The words of the reference for a class. */
    private static String words(OutlierClass outlier) {
        return switch (outlier) {
            case BELOW_998 -> "Low (0.001)";
            case BELOW_95 -> "Low (0.025)";
            case WITHIN -> "Not significant";
            case ABOVE_95 -> "High (0.025)";
            case ABOVE_998 -> "High (0.001)";
            case NOT_JUDGED -> "";
        };
    }

    /** The areas of one funnel as the reference reads them: person-years from count and rate where it derives them. */
    private record Funnel(
            String statistic,
            String rateType,
            String ratioType,
            double multiplier,
            double years,
            double[] count,
            double[] denominator,
            double[] rate) {

        static Funnel of(List<GoldenRow> rows) {
            GoldenRow first = rows.get(0);
            return new Funnel(
                    first.text("statistic"),
                    first.text("rate_type"),
                    first.text("ratio_type"),
                    first.number("multiplier"),
                    first.number("years_of_data"),
                    GoldenRow.numbers(rows, "numerator"),
                    GoldenRow.numbers(rows, "denominator"),
                    GoldenRow.numbers(rows, "rate"));
        }

        double derived(int i, boolean forAxis) {
            if (!statistic.equals("rate") || (forAxis && rateType.equals("crude") && !Double.isNaN(denominator[i]))) {
                return denominator[i];
            }
            if (count[i] == 0) {
                return rateType.equals("dsr") ? Double.NaN : denominator[i];
            }
            return multiplier * count[i] / rate[i];
        }

        double common(boolean forAxis) {
            double above = 0;
            double below = 0;
            for (int i = 0; i < count.length; i++) {
                double each = derived(i, forAxis);
                above += count[i];
                below += Double.isNaN(each) ? 0 : each;
            }
            return above / below;
        }

        double[] axis() {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < count.length; i++) {
                double each = derived(i, true);
                if (!Double.isNaN(each)) {
                    least = Math.min(least, each);
                    most = Math.max(most, each);
                }
            }
            return switch (statistic) {
                case "proportion" -> FunnelAxis.proportions(least, most);
                case "ratio" -> FunnelAxis.ratios(least, most);
                default -> FunnelAxis.rates(least, most, common(true), years);
            };
        }

        Map<String, Object> limits(int point) {
            double x = axis()[point];
            Map<String, Object> values = new HashMap<>();
            values.put("x_axis", x);
            if (statistic.equals("proportion")) {
                double common = common(true);
                List<Limits> both =
                        ProportionFunnel.closedForm().withMultiplier(multiplier).limits(common, x);
                values.put("baseline", multiplier * common);
                put(values, "2s", both.get(0).lower(), both.get(0).upper(), null, null);
                put(values, "3s", both.get(1).lower(), both.get(1).upper(), null, null);
                return values;
            }
            for (String band : List.of("2s", "3s")) {
                double tail = band.equals("2s") ? TAIL_2S : TAIL_3S;
                double low = PoissonFunnel.expectedAtLower(x, tail);
                double high = PoissonFunnel.expectedAtUpper(x, tail);
                if (statistic.equals("rate")) {
                    double common = common(true);
                    values.put("baseline", multiplier * common);
                    double unit = multiplier * common;
                    put(values, band, unit * x / low, unit * x / high, low / common / years, high / common / years);
                } else if (ratioType.equals("isr")) {
                    put(values, band, 100 * x / low, 100 * x / high, low, high);
                } else {
                    put(values, band, x / low - 1, x / high - 1, low, high);
                }
            }
            values.putIfAbsent("baseline", null);
            return values;
        }

        private static void put(
                Map<String, Object> values, String band, double lower, double upper, Double lowerX, Double upperX) {
            values.put("lower_" + band + "_limit", lower);
            values.put("upper_" + band + "_limit", upper);
            values.put("lower_" + band + "_x", lowerX);
            values.put("upper_" + band + "_x", upperX);
        }

        OutlierClass outlier(int i) {
            return switch (statistic) {
                case "proportion" -> ProportionFunnel.closedForm().classify(count[i], denominator[i], common(false));
                case "ratio" -> PoissonFunnel.classify(count[i], denominator[i]);
                default -> PoissonFunnel.classify(count[i], derived(i, false) * common(false));
            };
        }

        boolean isSuppressed(int i) {
            return rateType.equals("dsr") && count[i] < 10;
        }

        Map<String, Object> point(int i) {
            Map<String, Object> values = new HashMap<>();
            values.put(
                    "significance",
                    isSuppressed(i) ? "Not applicable for events less than 10 for dsrs" : words(outlier(i)));
            boolean charted = statistic.equals("rate") && !isSuppressed(i);
            values.put("rate_chart", charted ? rate[i] : null);
            values.put("denominator_derived", charted ? derived(i, false) / years : null);
            return values;
        }
    }

    @Test
    void limitsAndPointsAgree() {
        GoldenFolder folder = GoldenFolder.of(PHE);
        Map<String, Funnel> funnels = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> places = new HashMap<>();
        folder.inputsByCase().forEach((id, rows) -> {
            funnels.put(id, Funnel.of(rows));
            Map<String, Integer> place = new HashMap<>();
            rows.forEach(row -> place.put(row.text("row_id"), place.size()));
            places.put(id, place);
        });
        folder.check()
                .file(
                        "expected_limits.csv",
                        row -> funnels.get(row.text("case_id")).limits((int) row.whole("point") - 1),
                        "case_id",
                        "point")
                .file(
                        "expected_points.csv",
                        row -> funnels.get(row.text("case_id"))
                                .point(places.get(row.text("case_id")).get(row.text("row_id"))),
                        "case_id",
                        "row_id")
                .verify();
    }

    /** A row with further columns, so that a workbook reads like the inputs. */
    private static Funnel workbook(
            GoldenFolder folder,
            String file,
            String statistic,
            String type,
            double multiplier,
            double years,
            String... columns) {
        List<GoldenRow> rows = folder.table(file);
        double[] none = new double[rows.size()];
        java.util.Arrays.fill(none, Double.NaN);
        return new Funnel(
                statistic,
                statistic.equals("rate") ? type : "",
                statistic.equals("ratio") ? type : "",
                multiplier,
                years,
                GoldenRow.numbers(rows, columns[0]),
                columns[1].isEmpty() ? none : GoldenRow.numbers(rows, columns[1]),
                columns.length < 3 ? none : GoldenRow.numbers(rows, columns[2]));
    }

    private static List<GoldenRow> numbered(List<GoldenRow> rows) {
        List<GoldenRow> numbered = new ArrayList<>();
        for (GoldenRow row : rows) {
            Map<String, String> fields = new LinkedHashMap<>(row.fields());
            fields.put("place", Integer.toString(numbered.size()));
            numbered.add(new GoldenRow(fields));
        }
        return numbered;
    }

    @Test
    void proportionsOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(PHE);
        Funnel funnel = workbook(
                folder, "workbook/test_funnel_inputs.csv", "proportion", "", 100, 1, "numerator", "denominator");
        folder.check("exact", 0, "significance")
                .rows(
                        "inputs",
                        numbered(folder.table("workbook/test_funnel_inputs.csv")),
                        row -> funnel.point((int) row.whole("place")),
                        "place")
                .verify();
        // The workbook prints six decimals.
        folder.check("abs", 5e-7, "lower_2s_limit", "upper_2s_limit", "lower_3s_limit", "upper_3s_limit", "baseline")
                .rows(
                        "outputs",
                        numbered(folder.table("workbook/test_funnel_outputs.csv")),
                        row -> funnel.limits((int) row.whole("place")),
                        "place")
                .verify();
    }

    @Test
    void ratiosOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(PHE);
        Funnel funnel =
                workbook(folder, "workbook/test_funnel_ratio_inputs.csv", "ratio", "isr", 100, 1, "obs", "expected");
        folder.check("exact", 0, "significance")
                .rows(
                        "inputs",
                        numbered(folder.table("workbook/test_funnel_ratio_inputs.csv")),
                        row -> funnel.point((int) row.whole("place")),
                        "place")
                .verify();
        Function<GoldenRow, Map<String, ?>> limits = row -> {
            Map<String, Object> values = funnel.limits((int) row.whole("place"));
            Map<String, Object> renamed = new HashMap<>();
            for (String side : List.of("lower_2s", "upper_2s", "lower_3s", "upper_3s")) {
                renamed.put(side + "_exp_events", values.get(side + "_x"));
                renamed.put(side + "_isr", values.get(side + "_limit"));
            }
            renamed.put("Observed_events", values.get("x_axis"));
            return renamed;
        };
        // The reference's bisection stops at 1e-7 on the ratio, so at one event its 99.8% figures are good to 5e-5.
        folder.check(
                        "rel",
                        1e-3,
                        "Observed_events",
                        "lower_2s_exp_events",
                        "lower_2s_isr",
                        "upper_2s_exp_events",
                        "upper_2s_isr",
                        "lower_3s_exp_events",
                        "lower_3s_isr",
                        "upper_3s_exp_events",
                        "upper_3s_isr")
                .rows("outputs", numbered(folder.table("workbook/test_funnel_ratio_outputs.csv")), limits, "place")
                .verify();
    }

    @Test
    void ratesOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(PHE);
        String file = "workbook/test_funnel_rate_inputs.csv";
        Map<String, Funnel> funnels = Map.of(
                "dsr_per_100000_with_0", workbook(folder, file, "rate", "dsr", 100000, 1, "count", "pop", "rate_dsr"),
                "crude_per_100000_with_0",
                        workbook(folder, file, "rate", "crude", 100000, 1, "count", "pop", "rate_crude_per_100000"),
                "crude_per_100_with_0",
                        workbook(folder, file, "rate", "crude", 100, 1, "count", "pop", "rate_crude_per_100"));
        folder.check("exact", 0, funnels.keySet().toArray(new String[0]))
                .rows(
                        "inputs",
                        numbered(folder.table(file)),
                        row -> {
                            Map<String, Object> values = new HashMap<>();
                            funnels.forEach((column, funnel) -> values.put(
                                    column,
                                    funnel.point((int) row.whole("place")).get("significance")));
                            return values;
                        },
                        "place")
                .verify();
    }

    @Test
    void rateLimitsOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(PHE);
        for (String file : List.of("", "_2", "_3")) {
            String path = "workbook/test_funnel_rate_funnels" + file + ".csv";
            double years = 3;
            // The reference's bisection stops at 1e-7, which at one event is good to 5e-5.
            folder.check(
                            "rel",
                            1e-3,
                            "lower_2s_population_1_year",
                            "lower_2s_limit",
                            "upper_2s_population_1_year",
                            "upper_2s_limit",
                            "lower_3s_population_1_year",
                            "lower_3s_limit",
                            "upper_3s_population_1_year",
                            "upper_3s_limit")
                    .file(
                            path,
                            row -> {
                                Map<String, Object> values = new HashMap<>();
                                double events = row.number("Events");
                                double common = row.number("baseline") / 100000;
                                for (String band : List.of("2s", "3s")) {
                                    double tail = band.equals("2s") ? TAIL_2S : TAIL_3S;
                                    double low = PoissonFunnel.expectedAtLower(events, tail) / common;
                                    double high = PoissonFunnel.expectedAtUpper(events, tail) / common;
                                    values.put("lower_" + band + "_population_1_year", low / years);
                                    values.put("lower_" + band + "_limit", 100000 * events / low);
                                    values.put("upper_" + band + "_population_1_year", high / years);
                                    values.put("upper_" + band + "_limit", 100000 * events / high);
                                }
                                return values;
                            },
                            "Events")
                    .verify();
        }
    }

    /** The areas of one case after the reference's own preparation, and the fitted funnel. */
    private record Adjusted(
            Map<String, double[]> areas,
            AdjustedFunnel.Fit fit,
            FunnelScale scale,
            boolean[] touched,
            double[] trimmed,
            double multiplier) {

        static Adjusted of(GoldenRow options, List<GoldenRow> rows) {
            FunnelScale scale = switch (options.text("data_type") + options.text("sr_method")) {
                case "SRSHMI" -> FunnelScale.LOG_RATIO;
                case "SRCQC" -> FunnelScale.SQUARE_ROOT_RATIO_UNSQUARED;
                case "PR" -> FunnelScale.ARCSINE_PROPORTION;
                default -> FunnelScale.LOG_RATIO_OF_COUNTS;
            };
            Map<String, double[]> areas = new LinkedHashMap<>();
            for (GoldenRow row : rows) {
                double[] area = areas.computeIfAbsent(row.text("group"), unused -> new double[3]);
                area[0] += row.number("numerator");
                area[1] += row.number("denominator");
                area[2] += row.number("denominator");
            }
            if (scale == FunnelScale.LOG_RATIO && options.yes("shmi_rounding")) {
                areas.values().forEach(area -> area[1] = twoDecimals(area[1]));
            }
            double[] numerator =
                    areas.values().stream().mapToDouble(area -> area[0]).toArray();
            double[] denominator =
                    areas.values().stream().mapToDouble(area -> area[1]).toArray();
            double share = options.number("trim_by");
            Overdispersion trimming =
                    scale == FunnelScale.LOG_RATIO ? Overdispersion.truncated(share) : Overdispersion.winsorised(share);
            double multiplier = options.number("multiplier");
            AdjustedFunnel.Fit fit = AdjustedFunnel.on(scale)
                    .withTrimming(trimming)
                    .withMultiplier(multiplier)
                    .fit(numerator, denominator);
            double[] z = new double[numerator.length];
            for (int i = 0; i < z.length; i++) {
                z[i] = fit.score(numerator[i], denominator[i]);
            }
            return new Adjusted(areas, fit, scale, trimming.touched(z), trimming.trim(z), multiplier);
        }

        /**
         * Two decimals as R rounds: to the nearer of the two decimal neighbours, the even one when both are as near.
         */
        private static double twoDecimals(double value) {
            double below = Math.floor(value * 100);
            double lower = below / 100;
            double upper = Math.ceil(value * 100) / 100;
            double down = value - lower;
            double up = upper - value;
            return down < up || (down == up && below % 2 == 0) ? lower : upper;
        }

        Map<String, Object> summary() {
            Map<String, Object> values = new HashMap<>();
            values.put("n_used", fit.overdispersion().units());
            values.put("phi", fit.overdispersion().phi());
            values.put("tau2", fit.overdispersion().tauSquared());
            values.put("od_limits_drawn", fit.overdispersion().isOverdispersed());
            return values;
        }

        Map<String, Object> point(String group) {
            int i = List.copyOf(areas.keySet()).indexOf(group);
            double numerator = areas.get(group)[0];
            double denominator = areas.get(group)[1];
            Map<String, Object> values = new HashMap<>();
            values.put("numerator", numerator);
            values.put("denominator", denominator);
            // The reference takes its ratio before it rounds the expected number.
            double ratio = numerator / areas.get(group)[2];
            values.put("rr", ratio);
            values.put("target_transformed", fit.target());
            values.put("y_transformed", scale.value(numerator, denominator));
            values.put("uzscore", fit.score(numerator, denominator));
            values.put("wuzscore", trimmed[i]);
            values.put("trimmed_or_winsorised", touched[i] ? 1 : 0);
            Limits inner = limits(denominator, 0.95, false);
            Limits outer = limits(denominator, 0.998, false);
            Limits adjustedInner = limits(denominator, 0.95, true);
            Limits adjustedOuter = limits(denominator, 0.998, true);
            put(values, "lcl95", "ucl95", inner);
            put(values, "lcl99_8", "ucl99_8", outer);
            put(values, "od_lcl95", "od_ucl95", adjustedInner);
            put(values, "od_lcl99_8", "od_ucl99_8", adjustedOuter);
            OutlierClass unadjusted = OutlierClass.of(multiplier * ratio, inner, outer);
            OutlierClass adjusted = fit.overdispersion().isOverdispersed()
                    ? OutlierClass.of(multiplier * ratio, adjustedInner, adjustedOuter)
                    : unadjusted;
            values.put("outlier95", outside(adjusted, 1));
            values.put("outlier99_8", outside(adjusted, 2));
            values.put("outlier95_unadjusted", outside(unadjusted, 1));
            values.put("outlier99_8_unadjusted", outside(unadjusted, 2));
            return values;
        }

        /**
         * The library's limits with the reference's rounded normal quantiles. The reference cuts arcsine limits at 0
         * and 1 only by comparing them with those of the next larger denominator, so at the largest of all it lets
         * them fold back from 0 or 1; that fold is added here and is not the library's answer.
         */
        private Limits limits(double denominator, double level, boolean adjusted) {
            double z = level == 0.95 ? 1.959964 : 3.090232;
            double largest =
                    areas.values().stream().mapToDouble(area -> area[1]).max().orElseThrow();
            if (scale == FunnelScale.ARCSINE_PROPORTION && denominator == largest) {
                double between = adjusted ? fit.overdispersion().tauSquared() : 0;
                double reach = z * Math.sqrt(0.25 / denominator + between);
                double lower = Math.sin(fit.target() - reach);
                double upper = Math.sin(fit.target() + reach);
                return new Limits(level, multiplier * lower * lower, multiplier * upper * upper);
            }
            return adjusted ? fit.adjustedLimits(denominator, level, z) : fit.unadjustedLimits(denominator, level, z);
        }

        private static void put(Map<String, Object> values, String lower, String upper, Limits limits) {
            values.put(lower, limits.lower());
            values.put(upper, limits.upper());
        }

        private static int outside(OutlierClass outlier, int steps) {
            return Math.abs(outlier.steps()) >= steps ? 1 : 0;
        }
    }

    @Test
    void adjustedFunnelsAgree() {
        GoldenFolder folder = GoldenFolder.of(ADJUSTED);
        Map<String, Adjusted> funnels = new HashMap<>();
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.cases().forEach((id, options) -> funnels.put(id, Adjusted.of(options, inputs.get(id))));
        folder.check()
                .file(
                        "expected_overdispersion.csv",
                        row -> funnels.get(row.text("case_id")).summary(),
                        "case_id")
                .file(
                        "expected_points.csv",
                        row -> funnels.get(row.text("case_id")).point(row.text("group")),
                        "case_id",
                        "group")
                .verify();
    }
}
