package org.fosse.jobs.schedule;

import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.ThresholdSource;

/** A row of the quality schedule in a plain sentence. */
public final class ReturnSentence {
    private ReturnSentence() {}

    /** "Cancer 62 days to first treatment: 64.3 percent in Feb 2026 against at least 75 percent, breached for 12 months." */
    public static String of(TableRow<QualityScheduleTable> row) {
        Double value = row.find(QualityScheduleTable.VALUE);
        String unit = row.find(QualityScheduleTable.UNIT);
        Threshold threshold = new Threshold(
                row.get(QualityScheduleTable.DIRECTION),
                row.find(QualityScheduleTable.THRESHOLD_LOW),
                row.find(QualityScheduleTable.THRESHOLD_HIGH),
                ThresholdSource.NONE);
        String given = value == null ? "no value" : PlainNumber.of(value) + (unit == null ? "" : " " + unit);
        return row.get(QualityScheduleTable.REQUIREMENT_NAME) + ": " + given + " in "
                + row.get(QualityScheduleTable.PERIOD_LABEL) + " against " + threshold.words(unit) + ending(row) + ".";
    }

    private static String ending(TableRow<QualityScheduleTable> row) {
        int months = row.get(QualityScheduleTable.BREACH_MONTHS);
        if (months > 0) {
            String reason = row.find(QualityScheduleTable.REASON);
            boolean mayBeLonger = reason != null && List.of(reason.split(",")).contains(QualityScheduleJob.GAP_IN_RUN);
            return ", breached for " + (mayBeLonger ? "at least " : "") + months(months);
        }
        Integer toBreach = row.find(QualityScheduleTable.MONTHS_TO_BREACH);
        return toBreach == null ? "" : ", on its trend breached within " + months(toBreach);
    }

    private static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }
}
