package org.fosse.jobs.packed;

import java.io.Serializable;
import org.fosse.config.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a statistic must know of an indicator.
 *
 * @param id its id
 * @param name its plain name
 * @param valueType proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal
 * @param multiplier value = numerator / denominator x multiplier
 * @param additive whether counts may be summed over areas
 * @param polarity which direction is good
 * @param standard the standard to reach; null without one
 * @param qualityDomain the part of quality it speaks to; null when it is not in the catalogue
 * @param facet access, experience or outcome; null where it is not known
 */
public record IndicatorFacts(
        String id,
        String name,
        String valueType,
        double multiplier,
        boolean additive,
        Polarity polarity,
        @Nullable Double standard,
        @Nullable String qualityDomain,
        @Nullable String facet)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** Numerator out of denominator. */
    public boolean isProportion() {
        return valueType.equals("proportion");
    }

    /** Events per population. */
    public boolean isRate() {
        return valueType.equals("rate");
    }

    /** Whether values and limits are computed from counts. */
    public boolean isCounted() {
        return isProportion() || isRate();
    }

    /** Classes on an ordered scale: distances have no meaning, so that no size of variation is given. */
    public boolean isOrdinal() {
        return valueType.equals("ordinal");
    }
}
