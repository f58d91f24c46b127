package org.fosse.jobs.adjust;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the areas of one level within a system or England are held against; where there is no model, why.
 *
 * @param parent the system or England, a number of the geography
 * @param whole whether the areas can stand for the parent
 * @param label the period in words
 * @param areas with both counts
 * @param special of these, special lists
 * @param suspect of the others, those with a suspect value
 * @param without of the rest, those that lack a covariate
 * @param covariates what is adjusted for; nothing without a model
 * @param fittedIn the area whose areas the model is fitted to, a number of the geography; -1 without a model
 * @param likeLists the models without covariates of special lists, by kind; those with too few lists are not there
 * @param reason why there is no model; null with one
 */
public record GroupModel(
        int parent,
        Level parentLevel,
        Level childLevel,
        boolean whole,
        String label,
        long areas,
        long special,
        long suspect,
        long without,
        List<String> covariates,
        int fittedIn,
        MetaRegression.@Nullable Model model,
        Map<String, MetaRegression.Model> likeLists,
        @Nullable Reason reason)
        implements Serializable {
    public GroupModel {
        covariates = List.copyOf(covariates);
        likeLists = Map.copyOf(likeLists);
    }
}
