package org.fosse.jobs.schedule;

import java.util.List;
import org.apache.spark.sql.Row;

/** A row of the quality schedule in a plain sentence. */
public final class ReturnSentence {
    private ReturnSentence() {}

    /** "Cancer 62 days to first treatment: 64.3 percent in Feb 2026 against at least 75 percent, breached for 12 months." */
    public static String of(Row row) {
        Double value = row.getAs("value");
        String unit = row.getAs("unit");
        Threshold threshold =
                new Threshold(row.getAs("direction"), row.getAs("threshold_low"), row.getAs("threshold_high"), "");
        String given = value == null ? "no value" : PlainNumber.of(value) + (unit == null ? "" : " " + unit);
        int months = row.<Integer>getAs("breach_months");
        String reason = row.getAs("reason");
        boolean mayBeLonger = reason != null && List.of(reason.split(",")).contains(QualityScheduleJob.GAP_IN_RUN);
        Integer toBreach = row.getAs("months_to_breach");
        String ending = months > 0
                ? ", breached for " + (mayBeLonger ? "at least " : "") + months(months)
                : toBreach != null ? ", on its trend breached within " + months(toBreach) : "";
        return row.getAs("requirement_name") + ": " + given + " in " + row.getAs("period_label") + " against "
                + threshold.words(unit) + ending + ".";
    }

    private static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }
}
