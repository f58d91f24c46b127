// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What an item of soft intelligence is. */
public enum IntelligenceKind implements Word {
    COMPLAINT("complaint"),
    COMPLIMENT("compliment"),
    INCIDENT("incident"),
    SAFEGUARDING("safeguarding"),
    SERIOUS_CASE_REVIEW("serious_case_review"),
    LEARNING_FROM_DEATHS("learning_from_deaths"),
    /** A review of the death of a person with a learning disability or autism. */
    LEDR("ledr"),
    /** A coroner's report to prevent future deaths. */
    REGULATION_28("regulation_28"),
    SURVEY("survey"),
    VISIT("visit"),
    CALL("call"),
    AUDIT("audit"),
    INSPECTION("inspection"),
    BENCHMARKING("benchmarking"),
    JUDICIAL_REVIEW("judicial_review"),
    PEER_REVIEW("peer_review"),
    STAFF_CONCERN("staff_concern"),
    NATIONAL_ALERT("national_alert"),
    STATUTORY_DUTY("statutory_duty"),
    EXCELLENCE("excellence");

    private final String text;

    IntelligenceKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
