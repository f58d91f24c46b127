package org.fosse.jobs.threshold;

import java.util.Objects;
import java.util.Optional;
import org.fosse.config.ScheduleRequirement;
import org.fosse.tables.ChangeMeaning;
import org.fosse.tables.ThresholdDirection;
import org.fosse.tables.ThresholdSource;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a value must keep to.
 *
 * @param low least that meets it, where the direction has one
 * @param high most that meets it, where the direction has one
 * @param source who set it
 */
public record Threshold(
        ThresholdDirection direction,
        @Nullable Double low,
        @Nullable Double high,
        ThresholdSource source) {
    public static final Threshold NONE = new Threshold(ThresholdDirection.NONE, null, null, ThresholdSource.NONE);

    public static Optional<Threshold> of(ScheduleRequirement requirement) {
        return requirement.hasThreshold()
                ? Optional.of(new Threshold(
                        Word.of(ThresholdDirection.class, requirement.direction()),
                        requirement.low(),
                        requirement.high(),
                        ThresholdSource.CATALOGUE))
                : Optional.empty();
    }

    /** How far a value lies on the good side, in its own unit; negative in a breach, null where nothing can be judged. */
    public @Nullable Double distance(double value) {
        Double above = low == null ? null : value - low;
        Double below = high == null ? null : high - value;
        return switch (direction) {
            case AT_LEAST -> above;
            case AT_MOST -> below;
            case BETWEEN -> (above == null || below == null) ? null : Double.valueOf(Math.min(above, below));
            case ZERO_TOLERANCE -> 0 - value;
            case NONE -> null;
        };
    }

    public boolean judges() {
        return distance(0) != null;
    }

    /**
     * What a change from one value to the next means. Nearer to the good side is better, also among values that all meet it;
     * between two bounds that is the distance to the nearer bound. What judges nothing leaves it at higher or lower.
     */
    public ChangeMeaning meaning(double before, double now) {
        Double was = distance(before);
        Double is = distance(now);
        return was == null || is == null
                ? word(now - before, ChangeMeaning.HIGHER, ChangeMeaning.LOWER)
                : word(is - was, ChangeMeaning.BETTER, ChangeMeaning.WORSE);
    }

    private static ChangeMeaning word(double change, ChangeMeaning more, ChangeMeaning less) {
        if (change == 0) {
            return ChangeMeaning.NO_CHANGE;
        }
        return change > 0 ? more : less;
    }

    /** Whether the same values meet both, whoever set them. */
    public boolean asksTheSame(Threshold other) {
        boolean zero = direction == ThresholdDirection.ZERO_TOLERANCE;
        return direction == other.direction
                && (zero || (Objects.equals(low, other.low) && Objects.equals(high, other.high)));
    }

    /** In words, with the unit: "at least 75%". */
    public String words(@Nullable String unit) {
        MeasureUnit in = MeasureUnit.of(unit);
        return switch (direction) {
            case AT_LEAST -> "at least " + in.say(low);
            case AT_MOST -> "at most " + in.say(high);
            case BETWEEN -> "between " + in.say(low) + " and " + in.say(high);
            case ZERO_TOLERANCE -> "none at all";
            case NONE -> "no threshold";
        };
    }
}
