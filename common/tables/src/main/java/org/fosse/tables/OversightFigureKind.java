package org.fosse.tables;

/** What a figure of the oversight framework is. */
public enum OversightFigureKind implements Word {
    METRIC_SCORE,
    DOMAIN_SCORE,
    DOMAIN_SEGMENT,
    AVERAGE,
    UNADJUSTED_SEGMENT,
    /** After the financial override. */
    ADJUSTED_SEGMENT,
    /** With the improvement programme. */
    FINAL_SEGMENT,
    NOT_COMPUTED;

    public boolean isSegment() {
        return switch (this) {
            case DOMAIN_SEGMENT, UNADJUSTED_SEGMENT, ADJUSTED_SEGMENT, FINAL_SEGMENT -> true;
            case METRIC_SCORE, DOMAIN_SCORE, AVERAGE, NOT_COMPUTED -> false;
        };
    }
}
