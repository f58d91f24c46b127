package org.fosse.jobs.adjust;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.fosse.config.Adjustment;
import org.fosse.config.FosseConfig;
import org.fosse.config.Variation;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Fits the models of a period. A system's areas are held against England's model where that knows the same covariates: more
 * areas tell better what a trait goes with, and a system that is unlike its like as a whole does not set its own measure.
 * Special lists and suspect values are in no model.
 */
final class ModelFitter implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double NEEDED_SHARE = 0.9;

    private final Traits traits;
    private final Adjustment rule;
    private final Variation.Suspect suspectRule;
    private final HashMap<String, List<String>> covariates = new HashMap<>();

    ModelFitter(Traits traits, FosseConfig config) {
        this.traits = traits;
        this.rule = config.adjustment();
        this.suspectRule = config.variation().suspect();
        config.indicators().forEach((id, indicator) -> covariates.put(id, rule.covariatesOf(Optional.of(indicator))));
    }

    /** The models of a period; none where the indicator has no counts or no value for everyone. */
    Optional<PeriodModels> fit(PeriodValues period) {
        StratumValues values = period.all();
        if (values == null || !period.indicator().isCounted()) {
            return Optional.empty();
        }
        List<String> wanted = covariates.getOrDefault(period.indicator().id(), rule.covariatesOf(Optional.empty()));
        return Optional.of(new OfPeriod(period, values, wanted).models());
    }

    /**
     * The areas of a group by what becomes of them.
     *
     * @param ordinary entries that are held against the model: no special list, not suspect
     * @param special entries of special lists
     * @param suspect the number of the others whose value is suspect
     * @param chosen what is adjusted for, of what is wanted
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared: it groups what belongs together.
    private record Parts(ComparisonGroup group, int[] ordinary, int[] special, long suspect, List<String> chosen) {}

    /**
     * @param covariates nothing without a model
     * @param reason why there is none
     */
    private record Fitted(
            List<String> covariates,
            int in,
            MetaRegression.@Nullable Model model,
            @Nullable Reason reason) {
        static Fitted none(Reason why) {
            return new Fitted(List.of(), -1, null, why);
        }
    }

    private final class OfPeriod {
        private final PeriodValues period;
        private final StratumValues values;
        private final List<String> wanted;
        private final Map<Level, Fitted> ofCountry = new EnumMap<>(Level.class);
        private final Map<Level, Map<String, MetaRegression.Model>> likeInCountry = new EnumMap<>(Level.class);

        OfPeriod(PeriodValues period, StratumValues values, List<String> wanted) {
            this.period = period;
            this.values = values;
            this.wanted = wanted;
        }

        PeriodModels models() {
            boolean[] suspect = SuspectValues.of(values, AreaEffects.of(values), suspectRule);
            List<Parts> all = new ArrayList<>();
            for (ComparisonGroup group : period.groups(values)) {
                if (group.parentLevel() == Level.SYSTEM || group.parentLevel() == Level.COUNTRY) {
                    all.add(parts(group, suspect));
                }
            }
            for (Parts parts : all) {
                if (parts.group().parentLevel() == Level.COUNTRY
                        && parts.group().isWhole()) {
                    ofCountry.put(parts.group().childLevel(), fit(parts));
                    likeInCountry.put(parts.group().childLevel(), likeLists(parts));
                }
            }
            return new PeriodModels(
                    period.indicator().id(),
                    period.start(),
                    period.end(),
                    all.stream().map(this::model).toList());
        }

        private GroupModel model(Parts parts) {
            ComparisonGroup group = parts.group();
            Fitted fitted = heldAgainst(parts);
            long without = Arrays.stream(parts.ordinary())
                    .filter(i -> !traits.has(code(i), fitted.covariates()))
                    .count();
            return new GroupModel(
                    group.parent(),
                    group.parentLevel(),
                    group.childLevel(),
                    group.isWhole(),
                    values.label(group.entries()[0]),
                    parts.ordinary().length + parts.special().length + parts.suspect(),
                    parts.special().length,
                    parts.suspect(),
                    without,
                    fitted.covariates(),
                    fitted.in(),
                    fitted.model(),
                    likeInCountry.containsKey(group.childLevel())
                            ? likeInCountry.getOrDefault(group.childLevel(), Map.of())
                            : likeLists(parts),
                    fitted.reason());
        }

        /** England's model where it knows the same covariates, otherwise the group's own. */
        private Fitted heldAgainst(Parts parts) {
            Fitted country = ofCountry.get(parts.group().childLevel());
            return country != null
                            && country.model() != null
                            && parts.group().isWhole()
                            && country.covariates().containsAll(parts.chosen())
                    ? country
                    : fit(parts);
        }

        private Parts parts(ComparisonGroup group, boolean[] suspect) {
            int[] ordinary = entries(group, i -> traits.special(code(i)) == null && !suspect[i]);
            List<String> known = wanted.stream()
                    .filter(each -> Arrays.stream(ordinary)
                                    .filter(i -> !Double.isNaN(traits.value(code(i), each)))
                                    .count()
                            >= NEEDED_SHARE * ordinary.length)
                    .toList();
            return new Parts(
                    group,
                    ordinary,
                    entries(group, i -> traits.special(code(i)) != null),
                    entries(group, i -> traits.special(code(i)) == null && suspect[i]).length,
                    known.subList(0, Math.min(known.size(), ordinary.length / rule.areasPerCovariate())));
        }

        private Fitted fit(Parts parts) {
            if (wanted.isEmpty()) {
                return Fitted.none(Reason.NOT_ADJUSTED);
            }
            if (!parts.group().isWhole()) {
                return Fitted.none(Reason.NOT_ALL_AREAS);
            }
            int[] complete = Arrays.stream(parts.ordinary())
                    .filter(i -> traits.has(code(i), parts.chosen()))
                    .toArray();
            if (complete.length < rule.areasPerCovariate()) {
                return Fitted.none(Reason.TOO_FEW);
            }
            if (parts.chosen().isEmpty()) {
                return Fitted.none(Reason.NO_COVARIATES);
            }
            return fit(complete, parts.chosen())
                    .map(model -> new Fitted(parts.chosen(), parts.group().parent(), model, null))
                    .orElseGet(() -> Fitted.none(whyNone(complete)));
        }

        /** By kind, where there are enough of it. */
        private Map<String, MetaRegression.Model> likeLists(Parts parts) {
            Map<String, MetaRegression.Model> models = new HashMap<>();
            Arrays.stream(parts.special())
                    .boxed()
                    .collect(Collectors.groupingBy(i -> String.valueOf(traits.special(code(i)))))
                    .forEach((kind, like) -> {
                        if (like.size() >= rule.areasPerCovariate()) {
                            fit(like.stream().mapToInt(i -> i).toArray(), List.of())
                                    .ifPresent(model -> models.put(kind, model));
                        }
                    });
            return models;
        }

        private Optional<MetaRegression.Model> fit(int[] entries, List<String> by) {
            MetaRegression scale =
                    values.indicator().isProportion() ? MetaRegression.ofProportions() : MetaRegression.ofRates();
            return scale.fit(
                    Arrays.stream(entries).mapToDouble(values::numerator).toArray(),
                    Arrays.stream(entries).mapToDouble(values::denominator).toArray(),
                    by.stream()
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

        private String code(int entry) {
            return period.geography().code(values.area(entry));
        }

        private int[] entries(ComparisonGroup group, IntPredicate takes) {
            return Arrays.stream(group.entries())
                    .filter(i -> values.isCounted(i) && values.hasValue(i))
                    .filter(takes)
                    .toArray();
        }
    }
}
