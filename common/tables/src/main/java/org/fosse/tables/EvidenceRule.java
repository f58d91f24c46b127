package org.fosse.tables;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence is looked at for, and the rules that make a signal of it. */
public enum EvidenceRule implements Word {
    /** What a control chart shows now. */
    SPECIAL_CAUSE(SignalRule.SPECIAL_CAUSE_CONCERN, SignalRule.SPECIAL_CAUSE_IMPROVEMENT),
    /** One point of a control chart. */
    CHART_POINT(null, null),
    /** Whether a target can be met. */
    ASSURANCE(SignalRule.FAILING_ASSURANCE, SignalRule.CONSISTENTLY_PASSING),
    /** A place in a funnel. */
    FUNNEL(SignalRule.FUNNEL_OUTLIER, SignalRule.FUNNEL_BETTER),
    /** A value among those of its level, chance and the usual variation allowed for, whatever the false discovery rate. */
    OTHERS(null, null),
    /** A value against that of the areas most like it, of England or of its own system. */
    COMPARED(null, null),
    /** A value against the national standard of its period. */
    STANDARD(SignalRule.MISSED_STANDARD, null),
    /** A value against the system's own standard of its period. */
    OWN_STANDARD(null, null),
    /** A place among the areas of a level. */
    RANK(SignalRule.LAST_OF_LEVEL, null),
    /** A value so far from all others that the record should be checked. */
    SUSPECT(SignalRule.SUSPECT_RECORD, null),
    /** A requirement of a contract, met or in breach. */
    BREACH(SignalRule.BREACH_RUN, null),
    /** A provider that asks for support. */
    SUPPORT(SignalRule.SUPPORT_ASKED, null),
    /** A place among the providers of a type. */
    TOP_OF_PEERS(null, SignalRule.BEST_OF_TYPE),
    /** A return that has not come. */
    RETURN(null, null),
    /** A gap between groups that grows or closes. */
    INEQUALITY(SignalRule.WIDENING_INEQUALITY, SignalRule.NARROWING_INEQUALITY),
    /** An assessment against its baseline. */
    ASSESSMENT_CHANGE(SignalRule.FALLING_ASSESSMENT, SignalRule.RISING_ASSESSMENT),
    /** The level of an assessment. */
    ASSESSMENT_LEVEL(null, null),
    /** A rating. */
    RATING(SignalRule.POOR_RATING, SignalRule.GOOD_RATING),
    /** A published segment of the oversight framework. */
    SEGMENT(SignalRule.POOR_SEGMENT, SignalRule.GOOD_SEGMENT),
    /** Assessor groups far apart. */
    RATER_DISAGREEMENT(SignalRule.VOICES_APART, null),
    /** Something that has no score. */
    NEVER_ASSESSED(null, null),
    /** An item of soft intelligence; several make a signal together. */
    INTELLIGENCE(null, null),
    /** What happened after an action. */
    ACTION(null, SignalRule.ACTION_WORKED),
    /** A balancing measure that moved the wrong way. */
    BALANCING_ADVERSE(SignalRule.BALANCING_HARM, null);

    private final @Nullable SignalRule concern;
    private final @Nullable SignalRule good;

    EvidenceRule(@Nullable SignalRule concern, @Nullable SignalRule good) {
        this.concern = concern;
        this.good = good;
    }

    /** The rule that makes a signal of evidence that points so. */
    public Optional<SignalRule> signal(EvidenceDirection direction) {
        return switch (direction) {
            case CONCERN -> Optional.ofNullable(concern);
            case GOOD -> Optional.ofNullable(good);
            default -> Optional.empty();
        };
    }

    /** Whether it makes a signal by itself. */
    public boolean signals() {
        return concern != null || good != null;
    }
}
