package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;

/**
 * The models of one indicator and period: of the areas of each system, and of England where its areas are there. A system's
 * areas are held against England's model where that knows the same covariates: more areas tell better what a trait goes
 * with, and a system that is unlike its like as a whole does not set its own measure. Special lists and suspect values are in
 * no model.
 */
final class PeriodModels {
    private static final double NEEDED_SHARE = 0.9;

    private final PeriodValues period;
    private final StratumValues values;
    private final Traits traits;
    private final int areasPerCovariate;
    private final List<GroupModel> groups = new ArrayList<>();
    private final Map<Level, GroupModel> ofCountry = new EnumMap<>(Level.class);
    private final Map<String, Optional<MetaRegression.Model>> likeLists = new HashMap<>();

    /** @param wanted what the indicator is adjusted for, the first first */
    PeriodModels(
            PeriodValues period,
            StratumValues values,
            Traits traits,
            List<String> wanted,
            int areasPerCovariate,
            Variation settings) {
        this.period = period;
        this.values = values;
        this.traits = traits;
        this.areasPerCovariate = areasPerCovariate;
        boolean[] suspect = SuspectValues.of(values, AreaEffects.of(values), settings.suspect());
        List<GroupModel> own = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            if (group.parentLevel() == Level.SYSTEM || group.parentLevel() == Level.COUNTRY) {
                GroupModel model = fit(group, suspect, wanted);
                own.add(model);
                if (group.parentLevel() == Level.COUNTRY && group.isWhole()) {
                    ofCountry.put(group.childLevel(), model);
                }
            }
        }
        own.forEach(model -> groups.add(wider(model)));
    }

    /** England's model where it knows the same covariates. */
    private GroupModel wider(GroupModel model) {
        GroupModel country = ofCountry.get(model.group().childLevel());
        return country != null
                        && country.model() != null
                        && model.group().isWhole()
                        && country.covariates().containsAll(model.covariates())
                ? model.in(country)
                : model;
    }

    StratumValues values() {
        return values;
    }

    /** In order of parent code and of the level's name. */
    List<GroupModel> groups() {
        return groups;
    }

    /** The period in words. */
    String label(GroupModel model) {
        return values.label(model.group().entries()[0]);
    }

    String code(int entry) {
        return period.geography().code(values.area(entry));
    }

    /**
     * The model without covariates of the special lists of a kind: those of England where they are there, otherwise of the
     * group; empty where there are too few.
     */
    Optional<MetaRegression.Model> likeLists(GroupModel model, String kind) {
        GroupModel widest = ofCountry.getOrDefault(model.group().childLevel(), model);
        return likeLists.computeIfAbsent(
                widest.group().parent() + " " + widest.group().childLevel() + " " + kind, key -> {
                    int[] like = Arrays.stream(widest.special())
                            .filter(i -> kind.equals(traits.special(code(i))))
                            .toArray();
                    return like.length < areasPerCovariate ? Optional.empty() : fit(like, List.of());
                });
    }

    private GroupModel fit(ComparisonGroup group, boolean[] suspect, List<String> wanted) {
        int[] special = entries(group, i -> traits.special(code(i)) != null);
        int[] odd = entries(group, i -> traits.special(code(i)) == null && suspect[i]);
        int[] ordinary = entries(group, i -> traits.special(code(i)) == null && !suspect[i]);
        GroupModel none = GroupModel.of(group, ordinary, special, odd);
        if (wanted.isEmpty()) {
            return none.without(Reason.NOT_ADJUSTED);
        }
        if (!group.isWhole()) {
            return none.without(Reason.NOT_ALL_AREAS);
        }
        List<String> known = wanted.stream()
                .filter(each -> Arrays.stream(ordinary)
                                .filter(i -> !Double.isNaN(traits.value(code(i), each)))
                                .count()
                        >= NEEDED_SHARE * ordinary.length)
                .toList();
        List<String> chosen = known.subList(0, Math.min(known.size(), ordinary.length / areasPerCovariate));
        int[] complete =
                Arrays.stream(ordinary).filter(i -> traits.has(code(i), chosen)).toArray();
        if (complete.length < areasPerCovariate) {
            return none.without(Reason.TOO_FEW);
        }
        if (chosen.isEmpty()) {
            return none.without(Reason.NO_COVARIATES);
        }
        return fit(complete, chosen)
                .map(model -> none.with(chosen, model))
                .orElseGet(() -> none.without(whyNone(complete)));
    }

    private Optional<MetaRegression.Model> fit(int[] entries, List<String> covariates) {
        MetaRegression scale =
                values.indicator().isProportion() ? MetaRegression.ofProportions() : MetaRegression.ofRates();
        return scale.fit(
                Arrays.stream(entries).mapToDouble(values::numerator).toArray(),
                Arrays.stream(entries).mapToDouble(values::denominator).toArray(),
                covariates.stream()
                        .map(each -> Arrays.stream(entries)
                                .mapToDouble(i -> traits.value(code(i), each))
                                .toArray())
                        .toArray(double[][]::new));
    }

    /** Nobody or everybody counts in all of them. */
    private Reason whyNone(int[] entries) {
        return Arrays.stream(entries).allMatch(i -> values.numerator(i) == 0)
                ? Reason.ZERO_REFERENCE
                : Reason.ALL_EQUAL;
    }

    private int[] entries(ComparisonGroup group, IntPredicate takes) {
        return Arrays.stream(group.entries())
                .filter(values::isCounted)
                .filter(takes)
                .toArray();
    }
}
