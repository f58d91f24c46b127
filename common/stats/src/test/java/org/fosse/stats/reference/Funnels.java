package org.fosse.stats.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.Limits;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.ProportionFunnel;

/** Topic 4: funnels for chance alone against PHEindicatormethods, which derives person-years from count and rate. */
final class Funnels {
    private static final Map<String, Double> TAILS = Map.of("2s", 0.025, "3s", 0.001);

    private final String statistic;
    private final String rateType;
    private final String ratioType;
    private final double multiplier;
    private final double years;
    private final double[] count;
    private final double[] denominator;
    private final double[] rate;

    private Funnels(Case given) {
        Row first = given.rows().get(0);
        statistic = first.text("statistic");
        rateType = first.text("rate_type");
        ratioType = first.text("ratio_type");
        multiplier = first.number("multiplier");
        years = first.number("years_of_data");
        count = given.numbers("numerator");
        denominator = given.numbers("denominator");
        rate = given.numbers("rate");
    }

    /** A point of the limits when the row has a position on the axis, otherwise an area. */
    static Map<String, ?> answer(Case given, Row expected) {
        Funnels funnel = new Funnels(given);
        return expected.has("x_axis")
                ? funnel.limits(expected.number("x_axis"))
                : funnel.point(given.place("row_id", expected));
    }

    private double derived(int i, boolean forAxis) {
        if (!statistic.equals("rate") || (forAxis && rateType.equals("crude") && !Double.isNaN(denominator[i]))) {
            return denominator[i];
        }
        if (count[i] == 0) {
            return rateType.equals("dsr") ? Double.NaN : denominator[i];
        }
        return multiplier * count[i] / rate[i];
    }

    private double common(boolean forAxis) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < count.length; i++) {
            double each = derived(i, forAxis);
            above += count[i];
            below += Double.isNaN(each) ? 0 : each;
        }
        return above / below;
    }

    private Map<String, Object> limits(double x) {
        double common = common(true);
        Map<String, Object> values = new HashMap<>();
        values.put("baseline", statistic.equals("ratio") ? null : multiplier * common);
        if (statistic.equals("proportion")) {
            List<Limits> both =
                    ProportionFunnel.closedForm().withMultiplier(multiplier).limits(common, x);
            put(values, "2s", both.get(0).lower(), both.get(0).upper(), Double.NaN, Double.NaN);
            put(values, "3s", both.get(1).lower(), both.get(1).upper(), Double.NaN, Double.NaN);
            return values;
        }
        TAILS.forEach((band, tail) -> {
            double low = PoissonFunnel.expectedAtLower(x, tail);
            double high = PoissonFunnel.expectedAtUpper(x, tail);
            if (statistic.equals("rate")) {
                double unit = multiplier * common;
                put(values, band, unit * x / low, unit * x / high, low / common / years, high / common / years);
            } else if (ratioType.equals("isr")) {
                put(values, band, 100 * x / low, 100 * x / high, low, high);
            } else {
                put(values, band, x / low - 1, x / high - 1, low, high);
            }
        });
        return values;
    }

    private static void put(
            Map<String, Object> values, String band, double lower, double upper, double lowerX, double upperX) {
        values.put("lower_" + band + "_limit", lower);
        values.put("upper_" + band + "_limit", upper);
        values.put("lower_" + band + "_x", lowerX);
        values.put("upper_" + band + "_x", upperX);
    }

    private Map<String, Object> point(int i) {
        boolean suppressed = rateType.equals("dsr") && count[i] < 10;
        boolean charted = statistic.equals("rate") && !suppressed;
        OutlierClass outlier = switch (statistic) {
            case "proportion" -> ProportionFunnel.closedForm().classify(count[i], denominator[i], common(false));
            case "ratio" -> PoissonFunnel.classify(count[i], denominator[i]);
            default -> PoissonFunnel.classify(count[i], derived(i, false) * common(false));
        };
        Map<String, Object> values = new HashMap<>();
        values.put("significance", suppressed ? "Not applicable for events less than 10 for dsrs" : words(outlier));
        values.put("rate_chart", charted ? rate[i] : null);
        values.put("denominator_derived", charted ? derived(i, false) / years : null);
        return values;
    }

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
}
