package org.fosse.jobs.variation;

import java.util.List;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** What the areas of one level within a system or England are held against; where there is no model, why. */
final class GroupModel {
    private final ComparisonGroup group;
    private final int[] ordinary;
    private final int[] special;
    private final int[] suspect;
    private final List<String> covariates;
    private final int fittedIn;
    private final MetaRegression.@Nullable Model model;
    private final @Nullable Reason reason;

    private GroupModel(
            ComparisonGroup group,
            int[] ordinary,
            int[] special,
            int[] suspect,
            List<String> covariates,
            int fittedIn,
            MetaRegression.@Nullable Model model,
            @Nullable Reason reason) {
        this.group = group;
        this.ordinary = ordinary;
        this.special = special;
        this.suspect = suspect;
        this.covariates = covariates;
        this.fittedIn = fittedIn;
        this.model = model;
        this.reason = reason;
    }

    /**
     * @param ordinary entries with both counts that are held against the model: no special list, not suspect
     * @param special entries of special lists with both counts
     * @param suspect entries with both counts of no special list whose value is suspect
     */
    static GroupModel of(ComparisonGroup group, int[] ordinary, int[] special, int[] suspect) {
        return new GroupModel(group, ordinary, special, suspect, List.of(), -1, null, null);
    }

    GroupModel with(List<String> itsCovariates, MetaRegression.Model itsModel) {
        return new GroupModel(group, ordinary, special, suspect, itsCovariates, group.parent(), itsModel, null);
    }

    /** Held against the model of a wider group. */
    GroupModel in(GroupModel wider) {
        return new GroupModel(
                group, ordinary, special, suspect, wider.covariates, wider.fittedIn, wider.model, wider.reason);
    }

    GroupModel without(Reason why) {
        return new GroupModel(group, ordinary, special, suspect, List.of(), -1, null, why);
    }

    ComparisonGroup group() {
        return group;
    }

    int[] ordinary() {
        return ordinary;
    }

    int[] special() {
        return special;
    }

    int[] suspect() {
        return suspect;
    }

    /** What is adjusted for; nothing without a model. */
    List<String> covariates() {
        return covariates;
    }

    /** The area whose areas the model is fitted to, a number of the geography; -1 without a model. */
    int fittedIn() {
        return fittedIn;
    }

    MetaRegression.@Nullable Model model() {
        return model;
    }

    /** Why there is none; null with a model. */
    @Nullable
    Reason reason() {
        return reason;
    }
}
