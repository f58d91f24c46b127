package org.fosse.jobs.adjust;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** Places the areas of one indicator and period beside the models of that period. */
public final class Placing {
    private final PeriodValues period;
    private final Map<Integer, EnumMap<Level, GroupModel>> models = new HashMap<>();
    private final Map<Integer, Optional<GroupModel>> ofSystem = new HashMap<>();
    /** Places are the same within every parent that has no model of its own. */
    private final IdentityHashMap<GroupModel, @Nullable Beside[]> placed = new IdentityHashMap<>();

    private final Traits traits;
    private final double leastReliability;

    Placing(PeriodValues period, @Nullable PeriodModels models, Traits traits, double leastReliability) {
        this.period = period;
        if (models != null) {
            models.groups()
                    .forEach(each -> this.models
                            .computeIfAbsent(each.parent(), none -> new EnumMap<>(Level.class))
                            .put(each.childLevel(), each));
        }
        this.traits = traits;
        this.leastReliability = leastReliability;
    }

    /**
     * An area looked at within a parent, a system or England as a rule; within any other parent it is held against the model
     * of its system. Why it is not judged, what stands in the way first: no value, no counts, no model, no like lists, no traits, a
     * suspect value, traits the model has not seen, or differences of all areas that are mostly chance.
     *
     * @param values of everyone
     * @param suspect whether the value is suspect
     */
    public Beside beside(StratumValues values, int entry, int parent, boolean suspect) {
        String code = period.geography().code(values.area(entry));
        String special = traits.special(code);
        if (!values.hasValue(entry)) {
            Reason why = ComputedRate.of(values, entry).reason();
            return Beside.none(null, special, why == null ? Reason.MISSING : why);
        }
        if (!values.isCounted(entry)) {
            return Beside.none(null, special, Reason.NO_COUNTS);
        }
        GroupModel group = heldAgainst(values, entry, parent);
        if (group == null) {
            return Beside.none(null, special, Reason.NO_MODEL);
        }
        Beside[] known = placed.computeIfAbsent(group, none -> new Beside[values.size()]);
        Beside found = known[entry];
        if (found == null) {
            found = beside(values, entry, group, special, code, suspect);
            known[entry] = found;
        }
        return found;
    }

    /** The parent's own model where that is a system or England, otherwise that of its system, otherwise England's. */
    private @Nullable GroupModel heldAgainst(StratumValues values, int entry, int parent) {
        GroupModel own = find(parent, values.level(entry));
        if (own != null) {
            return own;
        }
        return ofSystem.computeIfAbsent(entry, none -> Optional.ofNullable(ofSystem(values, entry)))
                .orElse(null);
    }

    private @Nullable GroupModel ofSystem(StratumValues values, int entry) {
        Level level = values.level(entry);
        int[] above = period.bridge(values, entry).parents(values.area(entry));
        for (Level wide : List.of(Level.SYSTEM, Level.COUNTRY)) {
            for (int each : above) {
                GroupModel group = period.geography().level(each) == wide ? find(each, level) : null;
                if (group != null) {
                    return group;
                }
            }
        }
        return null;
    }

    private @Nullable GroupModel find(int parent, Level level) {
        EnumMap<Level, GroupModel> ofParent = models.get(parent);
        return ofParent == null ? null : ofParent.get(level);
    }

    private Beside beside(
            StratumValues values, int entry, GroupModel group, @Nullable String special, String code, boolean suspect) {
        if (special != null) {
            MetaRegression.Model like = group.whole() ? group.likeLists().get(special) : null;
            return like == null
                    ? Beside.none(group, special, Reason.NO_LIKE_LISTS)
                    : place(values, entry, group, special, like, false);
        }
        if (group.model() == null) {
            return new Beside(group, null, null, group.reason());
        }
        return traits.has(code, group.covariates())
                ? place(values, entry, group, null, group.model(), suspect, traits.values(code, group.covariates()))
                : Beside.none(group, null, Reason.MISSING_COVARIATE);
    }

    private Beside place(
            StratumValues values,
            int entry,
            GroupModel group,
            @Nullable String special,
            MetaRegression.Model model,
            boolean suspect,
            double... of) {
        MetaRegression.Place place = model.place(values.numerator(entry), values.denominator(entry), of);
        Reason reason = suspect
                ? Reason.SUSPECT_VALUE
                : special == null && place.unlike()
                        ? Reason.UNLIKE_THE_OTHERS
                        : place.p() <= Beside.OUTSIDE && model.reliability() < leastReliability
                                ? Reason.MOSTLY_CHANCE
                                : null;
        return new Beside(group, special, place, reason);
    }
}
