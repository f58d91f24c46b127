package org.fosse.jobs.adjust;

import org.fosse.stats.MetaRegression;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands beside its like.
 *
 * @param model what it is held against; null where there is nothing
 * @param special the kind of a special list; null for others
 * @param place null where nothing is expected of it
 * @param reason why it is not judged; null where it is
 */
public record Beside(
        @Nullable GroupModel model,
        @Nullable String special,
        MetaRegression.@Nullable Place place,
        @Nullable Reason reason) {
    /** Below this p value an area lies outside what the model leaves to chance and to the usual variation. */
    public static final double OUTSIDE = 0.05;

    /** Nothing is expected of it. */
    static Beside none(@Nullable GroupModel model, @Nullable String special, Reason why) {
        return new Beside(model, special, null, why);
    }

    /** What it is held against, and how it is judged. */
    public boolean isJudged() {
        return place != null && reason == null;
    }
}
