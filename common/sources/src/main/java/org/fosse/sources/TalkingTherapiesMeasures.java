package org.fosse.sources;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which measures of NHS Talking Therapies are parts of which: the publisher's own definitions of its percentages. Those who
 * can recover are those who finished a course of treatment less those who were not at caseness at its start; a few of them
 * have no scores at all, so that they are somewhat more than the count at caseness.
 */
final class TalkingTherapiesMeasures {
    /**
     * The whole of a part.
     *
     * @param of the count that is the whole
     * @param less a count to take off; null where there is none
     * @param otherwise the count that is near enough where that one is suppressed; null where there is none
     */
    record Whole(String of, @Nullable String less, @Nullable String otherwise) {}

    private static final Whole FINISHED = new Whole("finished_course_treatment", null, null);
    private static final Whole CAN_RECOVER = new Whole(FINISHED.of(), "not_at_caseness", "at_caseness");

    private static final Map<String, Whole> WHOLES = Map.of(
            "recovery", CAN_RECOVER,
            "reliable_recovery", CAN_RECOVER,
            "improvement", FINISHED,
            "deterioration", FINISHED,
            "no_reliable_change", FINISHED);

    private TalkingTherapiesMeasures() {}

    /** What a measure is a part of; null for a plain count. */
    static @Nullable Whole wholeOf(String measure) {
        return WHOLES.get(measure);
    }
}
