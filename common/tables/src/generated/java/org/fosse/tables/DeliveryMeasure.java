// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What of a delivery is held against what there was before. */
public enum DeliveryMeasure implements Word {
    /** Areas that have a value in a period that both hold. */
    AREAS("areas"),
    /** The sum of the numerators of a period that both hold. */
    TOTAL_NUMERATOR("total_numerator"),
    /** The sum of its denominators. */
    TOTAL_DENOMINATOR("total_denominator"),
    /** The sum of its values that have no counts. */
    TOTAL_VALUE("total_value"),
    /** Periods that have a value at all. */
    PERIODS("periods"),
    /** Areas that have a value in the newest period, against earlier periods of the same values. */
    NEWEST_AREAS("newest_areas"),
    /** Those of them whose value may be told, against earlier periods. */
    NEWEST_NUMBERS("newest_numbers"),
    /** What the numerators of the newest period add up to, against earlier periods. */
    NEWEST_NUMERATOR("newest_numerator"),
    /** What its denominators add up to, against earlier periods. */
    NEWEST_DENOMINATOR("newest_denominator"),
    /** Counts of the newest period that are those of the period before it once more. */
    NEWEST_REPEATED("newest_repeated"),
    /** Accepted rows of a source's files. */
    ROWS("rows");

    private final String text;

    DeliveryMeasure(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
