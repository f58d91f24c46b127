package org.fosse.jobs.variation;

import java.util.Arrays;
import org.fosse.jobs.adjust.Beside;
import org.fosse.jobs.adjust.Placing;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.VariationTable;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.MetaRegression;
import org.fosse.stats.QProfile;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What of the variance between the areas of a group their traits explain: the variance beyond chance of their values, and that
 * of their distances from what the model says, over the same areas with the same chance (that of the model). Within a system
 * the model may be England's, so that the split is the system's own and not that of the model's areas.
 */
final class ExplainedVariation {
    private final MetaRegression.Place[] places;
    private final double multiplier;
    private final @Nullable Reason reason;

    private ExplainedVariation(MetaRegression.Place[] places, double multiplier, @Nullable Reason reason) {
        this.places = places;
        this.multiplier = multiplier;
        this.reason = reason;
    }

    /** Of the areas that are held against a model: no special list, not suspect, with the traits. */
    static ExplainedVariation of(
            StratumValues values, ComparisonGroup group, boolean[] suspect, Placing placing, int minimum) {
        Beside[] all = Arrays.stream(group.entries())
                .mapToObj(i -> placing.beside(values, i, group.parent(), suspect[i]))
                .toArray(Beside[]::new);
        MetaRegression.Place[] places = Arrays.stream(all)
                .filter(each -> each.special() == null && each.reason() != Reason.SUSPECT_VALUE)
                .map(Beside::place)
                .filter(each -> each != null)
                .toArray(MetaRegression.Place[]::new);
        Reason why = places.length >= minimum
                ? null
                : Arrays.stream(all)
                        .filter(each -> each.place() == null && each.special() == null)
                        .map(Beside::reason)
                        .findFirst()
                        .orElse(Reason.TOO_FEW);
        return new ExplainedVariation(places, values.indicator().multiplier(), why);
    }

    /** Sets the columns from areas_adjusted to not_adjusted_why. */
    void set(RowBuilder<VariationTable> row, QProfile profile) {
        row.reason(VariationTable.NOT_ADJUSTED_WHY, reason);
        if (reason != null) {
            return;
        }
        double[] chance =
                Arrays.stream(places).mapToDouble(MetaRegression.Place::chance).toArray();
        double crude = profile.of(
                        Arrays.stream(places)
                                .mapToDouble(MetaRegression.Place::effect)
                                .toArray(),
                        chance)
                .value();
        Estimate left = profile.of(
                Arrays.stream(places)
                        .mapToDouble(MetaRegression.Place::residual)
                        .toArray(),
                chance);
        Limits limits = left.limits(Limits.P95);
        double unexplained = left.value() * left.value();
        double[] adjusted = Arrays.stream(places)
                .mapToDouble(each -> each.adjusted() * multiplier)
                .toArray();
        row.set(VariationTable.AREAS_ADJUSTED, (long) places.length)
                .number(VariationTable.BETWEEN_VARIANCE_EXPLAINED, crude * crude - unexplained)
                .number(VariationTable.BETWEEN_VARIANCE_UNEXPLAINED, unexplained)
                .number(VariationTable.EXPLAINED_SHARE, crude > 0 ? 1 - unexplained / (crude * crude) : Double.NaN)
                .number(VariationTable.BETWEEN_DEVIATION_UNEXPLAINED, left.value())
                .number(VariationTable.BETWEEN_DEVIATION_UNEXPLAINED_LOWER_95, limits.lower())
                .number(VariationTable.BETWEEN_DEVIATION_UNEXPLAINED_UPPER_95, limits.upper())
                .number(VariationTable.MEDIAN_ODDS_RATIO_UNEXPLAINED, MedianOddsRatio.of(unexplained))
                .number(
                        VariationTable.COEFFICIENT_OF_VARIATION_ADJUSTED,
                        CoefficientOfVariation.of(adjusted).value());
    }
}
