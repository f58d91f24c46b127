package org.fosse.sources;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which measures of NHS Talking Therapies are parts of which: the publisher's own definitions of its percentages. */
final class TalkingTherapiesMeasures {
    /** Finished a course of treatment: at least two attended treatment sessions. */
    private static final String FINISHED = "finished_course_treatment";
    /** Finished, and above the threshold of the scales at the start: the only ones who can recover. */
    private static final String AT_CASENESS = "at_caseness";

    private static final Map<String, String> DENOMINATORS = Map.of(
            "recovery", AT_CASENESS,
            "reliable_recovery", AT_CASENESS,
            "improvement", FINISHED,
            "deterioration", FINISHED,
            "no_reliable_change", FINISHED);

    private TalkingTherapiesMeasures() {}

    /** The measure whose count a measure is a part of; null for a plain count. */
    static @Nullable String denominatorOf(String measure) {
        return DENOMINATORS.get(measure);
    }
}
