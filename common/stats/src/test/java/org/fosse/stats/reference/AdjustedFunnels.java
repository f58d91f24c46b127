package org.fosse.stats.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.AdjustedFunnel;
import org.fosse.stats.FunnelScale;
import org.fosse.stats.Limits;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.Overdispersion;

/** Topic 4: funnels with overdispersion against FunnelPlotR. */
final class AdjustedFunnels {
    /** Rows of one area, put together as the reference does. */
    private static final class Area {
        private double numerator;
        private double denominator;
        private double exact;
    }

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final FunnelScale scale;
    private final double multiplier;
    private final AdjustedFunnel.Fit fit;
    private final boolean[] touched;
    private final double[] trimmed;

    private AdjustedFunnels(Case given) {
        scale = switch (given.text("data_type") + given.text("sr_method")) {
            case "SRSHMI" -> FunnelScale.LOG_RATIO;
            case "SRCQC" -> FunnelScale.SQUARE_ROOT_RATIO_UNSQUARED;
            case "PR" -> FunnelScale.ARCSINE_PROPORTION;
            default -> FunnelScale.LOG_RATIO_OF_COUNTS;
        };
        multiplier = given.number("multiplier");
        for (Row row : given.rows()) {
            Area area = areas.computeIfAbsent(row.text("group"), unused -> new Area());
            area.numerator += row.number("numerator");
            area.exact += row.number("denominator");
        }
        boolean rounded = scale == FunnelScale.LOG_RATIO && given.options().yes("shmi_rounding");
        areas.values().forEach(area -> area.denominator = rounded ? twoDecimals(area.exact) : area.exact);
        double[] numerator =
                areas.values().stream().mapToDouble(area -> area.numerator).toArray();
        double[] denominator =
                areas.values().stream().mapToDouble(area -> area.denominator).toArray();
        double share = given.number("trim_by");
        Overdispersion trimming =
                scale == FunnelScale.LOG_RATIO ? Overdispersion.truncated(share) : Overdispersion.winsorised(share);
        fit = AdjustedFunnel.on(scale)
                .withTrimming(trimming)
                .withMultiplier(multiplier)
                .fit(numerator, denominator);
        double[] z = new double[numerator.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = fit.score(numerator[i], denominator[i]);
        }
        touched = trimming.touched(z);
        trimmed = trimming.trim(z);
    }

    static Map<String, ?> answer(Case given, Row expected) {
        AdjustedFunnels funnel = new AdjustedFunnels(given);
        return expected.has("group") ? funnel.point(expected.text("group")) : funnel.summary();
    }

    /** Two decimals as R rounds: to the nearer of the two decimal neighbours, the even one when both are as near. */
    private static double twoDecimals(double value) {
        double below = Math.floor(value * 100);
        double lower = below / 100;
        double upper = Math.ceil(value * 100) / 100;
        double down = value - lower;
        double up = upper - value;
        return down < up || (down == up && below % 2 == 0) ? lower : upper;
    }

    private Map<String, Object> summary() {
        return Map.of(
                "n_used", fit.overdispersion().units(),
                "phi", fit.overdispersion().phi(),
                "tau2", fit.overdispersion().tauSquared(),
                "od_limits_drawn", fit.overdispersion().isOverdispersed());
    }

    private Map<String, Object> point(String group) {
        int i = List.copyOf(areas.keySet()).indexOf(group);
        Area area = areas.get(group);
        // The reference takes its ratio before it rounds the expected number.
        double ratio = area.numerator / area.exact;
        Map<String, Object> values = new HashMap<>();
        values.put("numerator", area.numerator);
        values.put("denominator", area.denominator);
        values.put("rr", ratio);
        values.put("target_transformed", fit.target());
        values.put("y_transformed", scale.value(area.numerator, area.denominator));
        values.put("uzscore", fit.score(area.numerator, area.denominator));
        values.put("wuzscore", trimmed[i]);
        values.put("trimmed_or_winsorised", touched[i] ? 1 : 0);
        OutlierClass plain = judge(values, "", area.denominator, ratio, false);
        OutlierClass adjusted = judge(values, "od_", area.denominator, ratio, true);
        OutlierClass shown = fit.overdispersion().isOverdispersed() ? adjusted : plain;
        values.put("outlier95", outside(shown, 1));
        values.put("outlier99_8", outside(shown, 2));
        values.put("outlier95_unadjusted", outside(plain, 1));
        values.put("outlier99_8_unadjusted", outside(plain, 2));
        return values;
    }

    private OutlierClass judge(
            Map<String, Object> values, String prefix, double denominator, double ratio, boolean adjusted) {
        Limits inner = limits(denominator, 0.95, adjusted);
        Limits outer = limits(denominator, 0.998, adjusted);
        values.put(prefix + "lcl95", inner.lower());
        values.put(prefix + "ucl95", inner.upper());
        values.put(prefix + "lcl99_8", outer.lower());
        values.put(prefix + "ucl99_8", outer.upper());
        return OutlierClass.of(multiplier * ratio, inner, outer);
    }

    /**
     * The library's limits with the reference's rounded normal quantiles. The reference cuts arcsine limits at 0 and 1
     * only by comparing them with those of the next larger denominator, so at the largest of all it lets them fold back
     * from 0 or 1; that fold is added here and is not the library's answer.
     */
    private Limits limits(double denominator, double level, boolean adjusted) {
        double z = level == 0.95 ? 1.959964 : 3.090232;
        double largest = areas.values().stream()
                .mapToDouble(area -> area.denominator)
                .max()
                .orElseThrow();
        if (scale == FunnelScale.ARCSINE_PROPORTION && denominator == largest) {
            double between = adjusted ? fit.overdispersion().tauSquared() : 0;
            double reach = z * Math.sqrt(0.25 / denominator + between);
            double lower = Math.sin(fit.target() - reach);
            double upper = Math.sin(fit.target() + reach);
            return new Limits(level, multiplier * lower * lower, multiplier * upper * upper);
        }
        return adjusted ? fit.adjustedLimits(denominator, level, z) : fit.unadjustedLimits(denominator, level, z);
    }

    private static int outside(OutlierClass outlier, int steps) {
        return Math.abs(outlier.steps()) >= steps ? 1 : 0;
    }
}
