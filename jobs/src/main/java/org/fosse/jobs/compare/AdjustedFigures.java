package org.fosse.jobs.compare;

import java.util.IdentityHashMap;
import java.util.function.DoubleUnaryOperator;
import org.fosse.jobs.adjust.Beside;
import org.fosse.jobs.adjust.GroupModel;
import org.fosse.jobs.adjust.Placing;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The figures of areas as they would be with the mean traits of the areas in a model's fit: value and limits moved alike on the
 * logit or logarithm, by what their own traits are away from the mean. Those of one model can be compared, and no others.
 */
final class AdjustedFigures {
    private final Figures crude;
    private final Placing placing;
    private final boolean[] suspect;
    private final IdentityHashMap<MetaRegression.Model, Figures> ofModels = new IdentityHashMap<>();

    AdjustedFigures(Figures crude, Placing placing, boolean[] suspect) {
        this.crude = crude;
        this.placing = placing;
        this.suspect = suspect;
    }

    Beside beside(int entry) {
        StratumValues values = crude.values();
        return placing.beside(values, entry, values.area(entry), suspect[entry]);
    }

    /** The model with covariates that an area can be adjusted by; null for special lists and where there is none. */
    MetaRegression.@Nullable Model model(int entry) {
        Beside beside = beside(entry);
        GroupModel group = beside.model();
        boolean known = beside.reason() == null || beside.reason() == Reason.MOSTLY_CHANCE;
        return group != null && beside.special() == null && beside.place() != null && known ? group.model() : null;
    }

    /** The figures of all areas that are adjusted by a model; the others are missing. */
    Figures by(MetaRegression.Model model) {
        return ofModels.computeIfAbsent(
                model,
                key -> new Figures(crude.values(), entry -> {
                    MetaRegression.Place place = beside(entry).place();
                    return place == null || model(entry) != model
                            ? Figure.missing(Reason.NO_MODEL)
                            : adjusted(crude.of(entry), place.toMean());
                }));
    }

    private Figure adjusted(Figure of, double toMean) {
        double by = crude.values().indicator().multiplier();
        DoubleUnaryOperator move =
                crude.values().indicator().isProportion() ? x -> by * moved(x / by, toMean) : x -> x * Math.exp(toMean);
        return new Figure(
                move.applyAsDouble(of.value()),
                move.applyAsDouble(of.lower95()),
                move.applyAsDouble(of.upper95()),
                move.applyAsDouble(of.lower998()),
                move.applyAsDouble(of.upper998()),
                Double.NaN,
                of.denominator(),
                of.reason());
    }

    /** A share moved on the logit; nobody and everybody stay what they are. */
    private static double moved(double share, double by) {
        double odds = share / (1 - share) * Math.exp(by);
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }
}
