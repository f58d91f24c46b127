package org.fosse.tables;

/** The rules that make a signal, those of concern first; {@code questions} of fosse.yaml holds their weights. */
public enum SignalRule implements Word {
    AGREEING_INTELLIGENCE,
    BALANCING_HARM,
    BREACH_RUN,
    FAILING_ASSURANCE,
    FALLING_ASSESSMENT,
    FUNNEL_OUTLIER,
    LAST_OF_LEVEL,
    MISSED_STANDARD,
    POOR_RATING,
    SPECIAL_CAUSE_CONCERN,
    SUPPORT_ASKED,
    SUSPECT_RECORD,
    VOICES_APART,
    WIDENING_INEQUALITY,
    ACTION_WORKED,
    BEST_OF_TYPE,
    CONSISTENTLY_PASSING,
    FUNNEL_BETTER,
    GOOD_RATING,
    NARROWING_INEQUALITY,
    POSITIVE_INTELLIGENCE,
    RISING_ASSESSMENT,
    SPECIAL_CAUSE_IMPROVEMENT
}
