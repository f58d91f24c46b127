package org.fosse.jobs.schedule;

import java.time.LocalDate;
import org.fosse.jobs.threshold.Threshold;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.ThresholdDirection;
import org.fosse.tables.ThresholdSource;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** What a return says of one requirement and one period, as its judgement needs it. */
record ReturnObservation(TableRow<ReturnCheckedTable> row) {
    private static final String PRESENT = "present";
    private static final String PERCENT = "percent";
    private static final double HUNDRED = 100;

    String requirementId() {
        return row.get(ReturnCheckedTable.REQUIREMENT_ID);
    }

    LocalDate from() {
        return row.get(ReturnCheckedTable.PERIOD_START);
    }

    LocalDate to() {
        return row.get(ReturnCheckedTable.PERIOD_END);
    }

    boolean samePeriod(ReturnObservation other) {
        return from().equals(other.from()) && to().equals(other.to());
    }

    @Nullable
    LocalDate submittedOn() {
        return row.find(ReturnCheckedTable.SUBMITTED_ON);
    }

    /** When the return says that it was due. */
    @Nullable
    LocalDate dueOn() {
        return row.find(ReturnCheckedTable.DUE_ON);
    }

    /** Whether it says that it has a value. */
    boolean isPresent() {
        return row.get(ReturnCheckedTable.STATUS).equals(PRESENT);
    }

    /** Why it has no value: as it says, or missing where it says that it has one and none can be made. */
    ReturnResult withoutValue() {
        return isPresent() ? ReturnResult.MISSING : Word.of(ReturnResult.class, row.get(ReturnCheckedTable.STATUS));
    }

    /** The value returned, or that of the counts where only these were returned; null when there is none. */
    @Nullable
    Double value() {
        Double given = row.find(ReturnCheckedTable.VALUE);
        double numerator = row.number(ReturnCheckedTable.NUMERATOR);
        double denominator = row.number(ReturnCheckedTable.DENOMINATOR);
        if (given != null || Double.isNaN(numerator) || Double.isNaN(denominator) || denominator == 0) {
            return given;
        }
        return (PERCENT.equals(row.find(ReturnCheckedTable.UNIT)) ? HUNDRED : 1) * numerator / denominator;
    }

    boolean fromCounts() {
        return !row.has(ReturnCheckedTable.VALUE) && value() != null;
    }

    /** What the provider said in a call; null where it said nothing or did not know. */
    @Nullable
    ReturnResult said() {
        String achieved = row.find(ReturnCheckedTable.ACHIEVED);
        if (achieved == null) {
            return null;
        }
        return switch (achieved) {
            case "yes" -> ReturnResult.MET;
            case "no" -> ReturnResult.BREACHED;
            case "partly" -> ReturnResult.PARTLY_MET;
            default -> null;
        };
    }

    /** The threshold that the return itself states; null when it states none. */
    @Nullable
    Threshold stated() {
        String direction = row.find(ReturnCheckedTable.DIRECTION);
        return direction == null
                ? null
                : new Threshold(
                        Word.of(ThresholdDirection.class, direction),
                        row.find(ReturnCheckedTable.THRESHOLD_LOW),
                        row.find(ReturnCheckedTable.THRESHOLD_HIGH),
                        ThresholdSource.RETURN);
    }
}
