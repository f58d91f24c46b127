package org.fosse.jobs.schedule;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.fosse.schema.table.ReturnCheckedTable;
import org.jspecify.annotations.Nullable;

/** What a return says of one requirement and one period, as the judgement needs it; its versions from the newest on. */
record ReturnPoint(
        String requirementId,
        LocalDate from,
        LocalDate to,
        @Nullable String unit,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double given,
        String status,
        @Nullable String achieved,
        @Nullable String direction,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String catalogueId,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate dueOn,
        int version) {

    /** Reads a row of {@link ReturnCheckedTable#TABLE}. */
    static ReturnPoint of(Row row) {
        return new ReturnPoint(
                row.getAs("requirement_id"),
                row.getAs("period_start"),
                row.getAs("period_end"),
                row.getAs("unit"),
                row.getAs("numerator"),
                row.getAs("denominator"),
                row.getAs("value"),
                row.getAs("status"),
                row.getAs("achieved"),
                row.getAs("direction"),
                row.getAs("threshold_low"),
                row.getAs("threshold_high"),
                row.getAs("catalogue_id"),
                row.getAs("submitted_on"),
                row.getAs("due_on"),
                row.<Integer>getAs("version"));
    }

    /** The value returned, or that of the counts where only these were returned; null when there is none. */
    @Nullable
    Double value() {
        if (given != null || numerator == null || denominator == null || denominator == 0) {
            return given;
        }
        return ("percent".equals(unit) ? 100 : 1) * numerator / denominator;
    }

    boolean fromCounts() {
        return given == null && value() != null;
    }

    /** The threshold that the return itself states; null when it states none. */
    @Nullable
    Threshold stated() {
        return direction == null ? null : new Threshold(direction, low, high, "return");
    }
}
