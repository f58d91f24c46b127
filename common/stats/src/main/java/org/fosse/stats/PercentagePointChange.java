package org.fosse.stats;

/**
 * The change of a proportion between two periods in percentage points, with limits.
 *
 * <pre>100 (later − earlier),  limits by {@link Difference} from the Wilson limits of both</pre>
 *
 * <p>Units: percentage points. Edges: those of {@link Proportion} and {@link Difference}. The periods must not share
 * people, or the limits are too wide. Source: Newcombe RG. Stat Med 1998;17:873-90. NHS oversight reports change
 * between years so. No reference software is compared; Newcombe's worked examples are.
 */
public final class PercentagePointChange {
    private static final PercentagePointChange DEFAULT =
            new PercentagePointChange(Proportion.wilson().withMultiplier(100));

    private final Proportion percent;

    private PercentagePointChange(Proportion percent) {
        this.percent = percent;
    }

    /** Limits at 95% and 99.8%. */
    public static PercentagePointChange withDefaults() {
        return DEFAULT;
    }

    /** The same with limits at these confidence levels, in this order. */
    public PercentagePointChange withLevels(double... level) {
        return new PercentagePointChange(percent.withLevels(level));
    }

    /** The change from the earlier to the later proportion. */
    public Estimate of(double earlierCount, double earlierDenominator, double laterCount, double laterDenominator) {
        return Difference.of(percent.of(laterCount, laterDenominator), percent.of(earlierCount, earlierDenominator));
    }
}
