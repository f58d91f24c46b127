package org.fosse.jobs.packed;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.fosse.config.Polarity;
import org.fosse.engine.Inputs;
import org.fosse.schema.table.IndicatorTable;
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

    /** Whether counts make sense as the counts behind a value, so that value and limits are computed from them. */
    public boolean countsMakeSense(double numerator, double denominator) {
        return isCounted() && numerator >= 0 && denominator > 0 && (isRate() || numerator <= denominator);
    }

    /** All indicators by their ids, collected: reference data. */
    public static Map<String, IndicatorFacts> collect(Inputs in) {
        Map<String, IndicatorFacts> all = new HashMap<>();
        for (Row row : in.get(IndicatorTable.TABLE).collectAsList()) {
            String id = row.getAs("indicator_id");
            Double multiplier = row.getAs("multiplier");
            all.put(
                    id,
                    new IndicatorFacts(
                            id,
                            row.getAs("indicator_name"),
                            row.getAs("value_type"),
                            multiplier == null ? 1 : multiplier,
                            row.<Boolean>getAs("additive"),
                            Polarity.of(row.getAs("polarity")),
                            row.getAs("standard"),
                            row.getAs("quality_domain"),
                            row.getAs("equity_facet")));
        }
        return all;
    }
}
