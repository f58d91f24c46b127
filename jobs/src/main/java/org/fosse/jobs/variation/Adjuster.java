package org.fosse.jobs.variation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fosse.config.Adjustment;
import org.fosse.config.Variation;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.Shared;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Makes the models of a period, and places areas by them. */
final class Adjuster implements Serializable {
    private static final long serialVersionUID = 1;

    /** What a job that makes one must declare. */
    static final List<Table> INPUTS = Shared.tables(Packed.INPUTS, Traits.INPUTS.toArray(Table[]::new));

    private final Traits traits;
    private final Adjustment rule;
    private final Variation settings;
    private final HashMap<String, List<String>> covariates = new HashMap<>();

    private Adjuster(Traits traits, Run run) {
        this.traits = traits;
        this.rule = run.config().adjustment();
        this.settings = run.config().variation();
        run.config()
                .indicators()
                .forEach((id, indicator) -> covariates.put(id, rule.covariatesOf(Optional.of(indicator))));
    }

    static Adjuster of(Inputs in, Run run) {
        return new Adjuster(Traits.of(in), run);
    }

    /** The models of a period; null where the indicator has no counts or no value for everyone. */
    @Nullable
    PeriodModels models(PeriodValues period) {
        StratumValues values = period.all();
        if (values == null || !period.indicator().isCounted()) {
            return null;
        }
        List<String> wanted = covariates.getOrDefault(period.indicator().id(), rule.covariatesOf(Optional.empty()));
        return new PeriodModels(period, values, traits, wanted, rule.areasPerCovariate(), settings);
    }

    Traits traits() {
        return traits;
    }

    /** Every area of a period that is held against a model, and every special list, in order of the table's key. */
    List<PlacedArea> places(PeriodValues period) {
        PeriodModels models = models(period);
        List<PlacedArea> placed = new ArrayList<>();
        if (models == null) {
            return placed;
        }
        StratumValues values = models.values();
        for (GroupModel model : models.groups()) {
            if (!model.group().isWhole()) {
                continue;
            }
            for (int i : model.group().entries()) {
                String kind = traits.special(models.code(i));
                if (values.isCounted(i) && (kind != null || model.model() != null)) {
                    placed.add(
                            kind == null
                                    ? ordinary(period, values, model, i)
                                    : special(period, values, model, i, kind, models.likeLists(model, kind)));
                }
            }
        }
        return placed;
    }

    private PlacedArea ordinary(PeriodValues period, StratumValues values, GroupModel model, int i) {
        String code = period.geography().code(values.area(i));
        boolean suspect = Arrays.binarySearch(model.suspect(), i) >= 0;
        if (!traits.has(code, model.covariates())) {
            return PlacedArea.of(period, values, model, i, null, null, Reason.MISSING_COVARIATE);
        }
        MetaRegression.Place place = Objects.requireNonNull(model.model())
                .place(values.numerator(i), values.denominator(i), traits.values(code, model.covariates()));
        Reason reason = suspect ? Reason.SUSPECT_VALUE : place.unlike() ? Reason.UNLIKE_THE_OTHERS : null;
        return PlacedArea.of(period, values, model, i, null, place, reason);
    }

    private static PlacedArea special(
            PeriodValues period,
            StratumValues values,
            GroupModel model,
            int i,
            String kind,
            Optional<MetaRegression.Model> like) {
        MetaRegression.Place place = like.map(each -> each.place(values.numerator(i), values.denominator(i)))
                .orElse(null);
        return PlacedArea.of(period, values, model, i, kind, place, place == null ? Reason.NO_LIKE_LISTS : null);
    }
}
