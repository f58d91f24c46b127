// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** The rules that make a signal, those of concern first; questions of fosse.yaml holds their weights. */
public enum SignalRule implements Word {
    AGREEING_INTELLIGENCE("agreeing_intelligence"),
    BALANCING_HARM("balancing_harm"),
    BREACH_RUN("breach_run"),
    FAILING_ASSURANCE("failing_assurance"),
    FALLING_ASSESSMENT("falling_assessment"),
    FUNNEL_OUTLIER("funnel_outlier"),
    LAST_OF_LEVEL("last_of_level"),
    MISSED_STANDARD("missed_standard"),
    POOR_RATING("poor_rating"),
    POOR_SEGMENT("poor_segment"),
    SPECIAL_CAUSE_CONCERN("special_cause_concern"),
    SUPPORT_ASKED("support_asked"),
    SUSPECT_RECORD("suspect_record"),
    VOICES_APART("voices_apart"),
    WIDENING_INEQUALITY("widening_inequality"),
    ACTION_WORKED("action_worked"),
    BEST_OF_TYPE("best_of_type"),
    CONSISTENTLY_PASSING("consistently_passing"),
    FUNNEL_BETTER("funnel_better"),
    GOOD_RATING("good_rating"),
    GOOD_SEGMENT("good_segment"),
    NARROWING_INEQUALITY("narrowing_inequality"),
    POSITIVE_INTELLIGENCE("positive_intelligence"),
    RISING_ASSESSMENT("rising_assessment"),
    SPECIAL_CAUSE_IMPROVEMENT("special_cause_improvement");

    private final String text;

    SignalRule(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
