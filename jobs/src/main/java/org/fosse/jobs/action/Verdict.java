package org.fosse.jobs.action;

import org.fosse.stats.ImprovementDirection;
import org.jspecify.annotations.Nullable;

/** An effect in words. */
final class Verdict {
    static final String CANNOT_TELL = "cannot tell";
    static final String TOO_EARLY = "too early to tell";

    private Verdict() {}

    /** What happened since: by itself, and beside its comparator. */
    static String of(Effect effect, ImprovementDirection direction) {
        Integer own = effect.own();
        if (own == null) {
            return effect.pointsBefore() > 0
                            && effect.reasons().contains("too_few_after")
                            && !effect.reasons().contains("too_few_before")
                    ? TOO_EARLY
                    : CANNOT_TELL;
        }
        Integer against = effect.against();
        if (own == 0) {
            return against == null || against == 0
                    ? "no clear change"
                    : "no clear change, " + compared(against, direction) + " than its comparator over the same time";
        }
        String moved = direction == ImprovementDirection.NEUTRAL
                ? (own > 0 ? "rose" : "fell")
                : own == direction.sign() ? "improved" : "worsened";
        return moved + beside(own, against);
    }

    /** The same of a balancing measure in words. */
    static String movement(@Nullable Boolean adverse, String verdict) {
        if (adverse == null) {
            return CANNOT_TELL;
        }
        if (adverse) {
            return "moved adversely";
        }
        return verdict.startsWith("worsened") ? "moved adversely as its comparator did" : "did not move adversely";
    }

    private static String beside(int own, @Nullable Integer against) {
        if (against == null) {
            return ", nothing to compare with";
        }
        return against == 0
                ? ", no more than its comparator"
                : against == own ? ", more than its comparator" : ", less than its comparator";
    }

    private static String compared(int against, ImprovementDirection direction) {
        if (direction == ImprovementDirection.NEUTRAL) {
            return against > 0 ? "higher" : "lower";
        }
        return against == direction.sign() ? "better" : "worse";
    }

    /**
     * Whether a balancing measure moved the wrong way: it worsened by itself, unless its comparator did as much, or it fell
     * behind its comparator. Null when that cannot be told, for want of points or because nobody said which way is wrong.
     */
    static @Nullable Boolean adverse(Effect effect, ImprovementDirection direction) {
        Integer own = effect.own();
        if (own == null || direction == ImprovementDirection.NEUTRAL) {
            return null;
        }
        int wrong = -direction.sign();
        Integer against = effect.against();
        if (own == wrong) {
            return against == null || against == wrong;
        }
        return own == 0 && against != null && against == wrong;
    }
}
