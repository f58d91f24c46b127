package org.fosse.jobs.schedule;

import java.util.Objects;
import java.util.Optional;
import org.fosse.config.ScheduleRequirement;
import org.jspecify.annotations.Nullable;

/**
 * What a value must keep to.
 *
 * @param direction at_least, at_most, between, zero_tolerance or none
 * @param low least that meets it, where the direction has one
 * @param high most that meets it, where the direction has one
 * @param source who set it: contract_trajectory, contract, return, catalogue or none
 */
record Threshold(
        String direction, @Nullable Double low, @Nullable Double high, String source) {
    static final String NO_DIRECTION = "none";
    static final Threshold NONE = new Threshold(NO_DIRECTION, null, null, "none");

    static Threshold of(RequirementRow row) {
        String source = row.trajectory() ? "contract_trajectory" : "contract";
        return new Threshold(row.direction() == null ? NO_DIRECTION : row.direction(), row.low(), row.high(), source);
    }

    static Optional<Threshold> of(ScheduleRequirement requirement) {
        return requirement.hasThreshold()
                ? Optional.of(
                        new Threshold(requirement.direction(), requirement.low(), requirement.high(), "catalogue"))
                : Optional.empty();
    }

    /** How far a value lies on the good side, in its own unit; negative in a breach, null where nothing can be judged. */
    @Nullable
    Double distance(double value) {
        Double above = low == null ? null : value - low;
        Double below = high == null ? null : high - value;
        return switch (direction) {
            case "at_least" -> above;
            case "at_most" -> below;
            case "between" -> (above == null || below == null) ? null : Double.valueOf(Math.min(above, below));
            case "zero_tolerance" -> 0 - value;
            default -> null;
        };
    }

    boolean judges() {
        return distance(0) != null;
    }

    /** Whether the same values meet both, whoever set them. */
    boolean asksTheSame(Threshold other) {
        boolean zero = direction.equals("zero_tolerance");
        return direction.equals(other.direction)
                && (zero || (Objects.equals(low, other.low) && Objects.equals(high, other.high)));
    }

    /** In words, with the unit: "at least 75 percent". */
    String words(@Nullable String unit) {
        String of = unit == null ? "" : " " + unit;
        return switch (direction) {
            case "at_least" -> "at least " + PlainNumber.of(low) + of;
            case "at_most" -> "at most " + PlainNumber.of(high) + of;
            case "between" -> "between " + PlainNumber.of(low) + " and " + PlainNumber.of(high) + of;
            case "zero_tolerance" -> "none at all";
            default -> "no threshold";
        };
    }
}
