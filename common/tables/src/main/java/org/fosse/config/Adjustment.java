package org.fosse.config;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What values are adjusted for before areas are called unlike their like, and which lists of patients are special.
 *
 * @param covariates peer variables, the first first where areas are few; what an indicator is adjusted for that says nothing
 * @param covariatesOfAccess the same of an indicator of access: whether the check was done is in the area's hands
 * @param areasPerCovariate so many areas are needed for one covariate, and as many again for each further one
 * @param specialLists rules by which lists are found that are no like of the others; of several that fit, the first
 */
public record Adjustment(
        List<String> covariates, List<String> covariatesOfAccess, int areasPerCovariate, List<SpecialList> specialLists)
        implements Serializable {
    private static final double FAR = 1000;
    private static final String ACCESS = "access";

    public Adjustment {
        covariates = List.copyOf(covariates);
        covariatesOfAccess = List.copyOf(covariatesOfAccess);
        specialLists = List.copyOf(specialLists);
    }

    /**
     * A kind of list, and how it is known. A z is that of the logit of a share: its distance from the median of all
     * practices in 1.4826 times the median absolute deviation.
     *
     * @param kind its name in the tables
     * @param says what it is called in a sentence ("lists of mostly young people")
     * @param variable the peer variable that shows it
     * @param zAtMost it is one when the z of the variable is not above this; null for no such rule
     * @param zAtLeast it is one when the z of the variable is not below this; null for no such rule
     * @param below it is one when the variable itself, whatever its scale, is below this; null for no such rule
     */
    public record SpecialList(
            String kind,
            String says,
            String variable,
            @Nullable Double zAtMost,
            @Nullable Double zAtLeast,
            @Nullable Double below)
            implements Serializable {
        static SpecialList read(Section section) {
            String kind = section.text("kind");
            section.requireSnakeCase("kind", kind, "Use lower case, digits and _.");
            SpecialList rule = new SpecialList(
                    kind,
                    section.text("says"),
                    section.text("variable"),
                    section.findNumber("z_at_most", -FAR, 0).orElse(null),
                    section.findNumber("z_at_least", 0, FAR).orElse(null),
                    section.findNumber("below", 0, FosseConfig.MANY).orElse(null));
            if (rule.zAtMost == null && rule.zAtLeast == null && rule.below == null) {
                section.refuse(
                        "kind",
                        kind,
                        "no_rule",
                        "Nothing says how such a list is known.",
                        "Add z_at_most, z_at_least or below.");
            }
            return rule;
        }

        /** Whether a list is one, by its variable and that variable's z; both may be NaN. */
        public boolean takes(double value, double z) {
            return (zAtMost != null && z <= zAtMost)
                    || (zAtLeast != null && z >= zAtLeast)
                    || (below != null && value < below);
        }
    }

    static Adjustment read(Section section) {
        List<String> covariates = section.texts("covariates");
        Set<String> kinds = new HashSet<>();
        return new Adjustment(
                covariates,
                section.texts("covariates_of_access", covariates),
                section.wholeNumber("areas_per_covariate", 10, 5, FosseConfig.MANY),
                section.readAll("special_lists", each -> {
                    SpecialList rule = SpecialList.read(each);
                    if (!kinds.add(rule.kind())) {
                        each.refuse("kind", rule.kind(), "duplicate_id", "The kind is listed twice.", "Remove one.");
                    }
                    return rule;
                }));
    }

    /** What an indicator is adjusted for: what the catalogue says of it, otherwise what such indicators are. */
    public List<String> covariatesOf(Optional<Indicator> indicator) {
        List<String> usual =
                indicator.map(Indicator::equityFacet).filter(ACCESS::equals).isPresent()
                        ? covariatesOfAccess
                        : covariates;
        return indicator.map(Indicator::adjustFor).orElse(usual);
    }

    /** Every peer variable that is named anywhere. */
    Set<String> variables() {
        Set<String> all = new HashSet<>(covariates);
        all.addAll(covariatesOfAccess);
        specialLists.forEach(each -> all.add(each.variable()));
        return all;
    }
}
