package org.fosse.jobs.threshold;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.Reason;
import org.fosse.tables.ThresholdSource;

/** A row of the quality schedule in a plain sentence. */
public final class ReturnSentence {
    private ReturnSentence() {}

    /** Whether the run that a return in breach ends may have begun earlier than is known. */
    public static boolean mayBeLonger(TableRow<QualityScheduleTable> row) {
        return Reason.in(row.find(QualityScheduleTable.REASON)).contains(Reason.GAP_IN_RUN);
    }

    /** "Cancer 62 days to first treatment: 64.3 percent in Feb 2026 against at least 75 percent, breached for 12 months." */
    public static String of(TableRow<QualityScheduleTable> row) {
        Double value = row.find(QualityScheduleTable.VALUE);
        String unit = row.find(QualityScheduleTable.UNIT);
        Threshold threshold = new Threshold(
                row.get(QualityScheduleTable.DIRECTION),
                row.find(QualityScheduleTable.THRESHOLD_LOW),
                row.find(QualityScheduleTable.THRESHOLD_HIGH),
                ThresholdSource.NONE);
        String given = MeasureUnit.of(unit).say(value);
        return row.get(QualityScheduleTable.REQUIREMENT_NAME) + ": " + given + " in "
                + row.get(QualityScheduleTable.PERIOD_LABEL) + " against " + threshold.words(unit) + ending(row) + ".";
    }

    private static String ending(TableRow<QualityScheduleTable> row) {
        int months = row.get(QualityScheduleTable.BREACH_MONTHS);
        if (months > 0) {
            return ", breached for " + (mayBeLonger(row) ? "at least " : "") + months(months);
        }
        Integer toBreach = row.find(QualityScheduleTable.MONTHS_TO_BREACH);
        return toBreach == null ? "" : ", on its trend breached within " + months(toBreach);
    }

    private static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }
}
