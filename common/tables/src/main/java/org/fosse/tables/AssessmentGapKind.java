package org.fosse.tables;

/** What an assessment leaves open. */
public enum AssessmentGapKind implements Word {
    /** By the framework's number of steps or more. */
    VOICES_DISAGREE,
    /** Few people stand behind one of them. */
    VOICES_NOT_SHOWN,
    /** Took part, but not in this domain. */
    VOICES_MISSING,
    /** Took no part in the round. */
    VOICES_ABSENT,
    NEVER_SCORED,
    /** Asked for, and not scored. */
    NOT_SCORED,
    HELP_NEEDED,
    EVIDENCE_DISPUTED
}
