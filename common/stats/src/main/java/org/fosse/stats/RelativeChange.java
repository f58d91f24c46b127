package org.fosse.stats;

import java.util.List;

/**
 * The change of a value between two periods in per cent of the earlier one, with limits.
 *
 * <pre>100 (later / earlier − 1),  limits by {@link Ratio}</pre>
 *
 * <p>Units: per cent. Edges: those of {@link Ratio}; an earlier value of zero gives {@link Flag#ZERO_REFERENCE}; a
 * later value of zero gives −100. The periods must not share people, or the limits are too wide. Source: as for
 * {@link Ratio}. NHS use: change since the year before. No reference result is compared.
 */
public final class RelativeChange {
    private RelativeChange() {}

    /** The change from the earlier to the later value, at the levels that both have. */
    public static Estimate of(Estimate earlier, Estimate later) {
        return percent(Ratio.of(later, earlier));
    }

    /** The change of a proportion, at 95% and 99.8%. */
    public static Estimate ofProportions(
            double earlierCount, double earlierDenominator, double laterCount, double laterDenominator) {
        return percent(Ratio.ofProportions(laterCount, laterDenominator, earlierCount, earlierDenominator));
    }

    /** The change of a crude rate with exact limits, at 95% and 99.8%. */
    public static Estimate ofRates(
            double earlierCount, double earlierPopulation, double laterCount, double laterPopulation) {
        return percent(RateRatio.withDefaults().of(laterCount, laterPopulation, earlierCount, earlierPopulation));
    }

    private static Estimate percent(Estimate ratio) {
        List<Limits> limits = ratio.limits().stream()
                .map(each -> new Limits(each.level(), 100 * (each.lower() - 1), 100 * (each.upper() - 1)))
                .toList();
        return new Estimate(100 * (ratio.value() - 1), limits, ratio.units(), ratio.flags());
    }
}
