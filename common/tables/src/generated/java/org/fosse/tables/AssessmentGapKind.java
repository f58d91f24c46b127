// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What an assessment leaves open. */
public enum AssessmentGapKind implements Word {
    /** By the framework's number of steps or more. */
    VOICES_DISAGREE("voices_disagree"),
    /** Few people stand behind one of them. */
    VOICES_NOT_SHOWN("voices_not_shown"),
    /** Took part, but not in this domain. */
    VOICES_MISSING("voices_missing"),
    /** Took no part in the round. */
    VOICES_ABSENT("voices_absent"),
    NEVER_SCORED("never_scored"),
    /** Asked for, and not scored. */
    NOT_SCORED("not_scored"),
    HELP_NEEDED("help_needed"),
    EVIDENCE_DISPUTED("evidence_disputed");

    private final String text;

    AssessmentGapKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
