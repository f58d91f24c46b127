package org.fosse.jobs.action;

import org.fosse.stats.ImprovementDirection;
import org.fosse.tables.BalancingMovement;
import org.fosse.tables.EffectVerdict;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** An effect in words. */
final class Verdict {
    private Verdict() {}

    /** What happened since: by itself, and beside its comparator. */
    static EffectVerdict of(Effect effect, ImprovementDirection direction) {
        Integer own = effect.own();
        Integer against = effect.against();
        if (own == null) {
            return isEarly(effect) ? EffectVerdict.TOO_EARLY : EffectVerdict.CANNOT_TELL;
        }
        return own == 0
                ? unchanged(against, direction)
                : EffectVerdict.of(course(own, direction), beside(own, against));
    }

    /** There will be enough points since, given time. */
    private static boolean isEarly(Effect effect) {
        return effect.pointsBefore() > 0
                && effect.reasons().contains(Reason.TOO_FEW_AFTER)
                && !effect.reasons().contains(Reason.TOO_FEW_BEFORE);
    }

    private static EffectVerdict unchanged(@Nullable Integer against, ImprovementDirection direction) {
        if (against == null || against == 0) {
            return EffectVerdict.NO_CLEAR_CHANGE;
        }
        if (direction == ImprovementDirection.NEUTRAL) {
            return against > 0 ? EffectVerdict.NO_CHANGE_HIGHER : EffectVerdict.NO_CHANGE_LOWER;
        }
        return against == direction.sign() ? EffectVerdict.NO_CHANGE_BETTER : EffectVerdict.NO_CHANGE_WORSE;
    }

    private static EffectVerdict.Course course(int own, ImprovementDirection direction) {
        if (direction == ImprovementDirection.NEUTRAL) {
            return own > 0 ? EffectVerdict.Course.ROSE : EffectVerdict.Course.FELL;
        }
        return own == direction.sign() ? EffectVerdict.Course.IMPROVED : EffectVerdict.Course.WORSENED;
    }

    private static EffectVerdict.Beside beside(int own, @Nullable Integer against) {
        if (against == null) {
            return EffectVerdict.Beside.ALONE;
        }
        if (against == 0) {
            return EffectVerdict.Beside.NO_MORE;
        }
        return against == own ? EffectVerdict.Beside.MORE : EffectVerdict.Beside.LESS;
    }

    /** What a balancing measure did. */
    static BalancingMovement movement(@Nullable Boolean adverse, EffectVerdict verdict) {
        if (adverse == null) {
            return BalancingMovement.CANNOT_TELL;
        }
        if (adverse) {
            return BalancingMovement.MOVED_ADVERSELY;
        }
        return verdict.course() == EffectVerdict.Course.WORSENED
                ? BalancingMovement.MOVED_ADVERSELY_AS_ITS_COMPARATOR_DID
                : BalancingMovement.DID_NOT_MOVE_ADVERSELY;
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
