package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.jspecify.annotations.Nullable;

/** Short ways to say what a contract asks for and what came. */
final class ScheduleCase {
    static final String WAITS = "R-1";

    private ScheduleCase() {}

    /** A month's return of a value against "at least so much"; null is a missing value. */
    static ReturnObservation month(String month, @Nullable Double value, double atLeast) {
        return point(month, 1, value, "at_least", atLeast, null);
    }

    static ReturnObservation point(
            String month,
            int months,
            @Nullable Double value,
            @Nullable String direction,
            @Nullable Double low,
            @Nullable Double high) {
        return new ReturnObservation(returned(month, months, value)
                .set(ReturnCheckedTable.DIRECTION, direction)
                .set(ReturnCheckedTable.THRESHOLD_LOW, low)
                .set(ReturnCheckedTable.THRESHOLD_HIGH, high)
                .build());
    }

    private static RowBuilder<ReturnCheckedTable> returned(String month, int months, @Nullable Double value) {
        YearMonth first = YearMonth.parse(month);
        return ReturnCheckedTable.TABLE
                .row()
                .set(ReturnCheckedTable.REQUIREMENT_ID, WAITS)
                .set(ReturnCheckedTable.PERIOD_START, first.atDay(1))
                .set(
                        ReturnCheckedTable.PERIOD_END,
                        first.plusMonths(months - 1L).atEndOfMonth())
                .set(ReturnCheckedTable.UNIT, "percent")
                .set(ReturnCheckedTable.VALUE, value)
                .set(ReturnCheckedTable.STATUS, value == null ? "missing" : "present")
                .set(ReturnCheckedTable.VERSION, 1);
    }

    /** Months from the first on, each with its value, against "at least so much". */
    static List<ReturnObservation> months(String first, double atLeast, Double... values) {
        List<ReturnObservation> points = new ArrayList<>();
        YearMonth month = YearMonth.parse(first);
        for (Double value : values) {
            points.add(month(month.toString(), value, atLeast));
            month = month.plusMonths(1);
        }
        return points;
    }

    /** What a provider said in a call, and no value. */
    static ReturnObservation said(String month, String achieved) {
        return new ReturnObservation(returned(month, 3, null)
                .set(ReturnCheckedTable.DIRECTION, "at_least")
                .set(ReturnCheckedTable.THRESHOLD_LOW, 90.0)
                .set(ReturnCheckedTable.ACHIEVED, achieved)
                .build());
    }

    /** A row of a register: "at least so much" from one day to another. */
    static RequirementRow row(boolean trajectory, String from, String to, double low, int revision) {
        return new RequirementRow(RequirementCheckedTable.TABLE
                .row()
                .set(RequirementCheckedTable.CONTRACT_YEAR, "2025/26")
                .set(RequirementCheckedTable.COMMISSIONER_CODE, "QK1")
                .set(RequirementCheckedTable.REQUIREMENT_ID, WAITS)
                .set(RequirementCheckedTable.REQUIREMENT_NAME, "Waits")
                .set(RequirementCheckedTable.REQUIREMENT_TYPE, "local")
                .set(RequirementCheckedTable.OWNER, "owner")
                .set(RequirementCheckedTable.QUALITY_DOMAIN, "access")
                .set(RequirementCheckedTable.UNIT, "percent")
                .set(RequirementCheckedTable.DIRECTION, "at_least")
                .set(RequirementCheckedTable.THRESHOLD_LOW, low)
                .set(RequirementCheckedTable.TRAJECTORY, trajectory)
                .set(RequirementCheckedTable.VALID_FROM, LocalDate.parse(from))
                .set(RequirementCheckedTable.VALID_TO, LocalDate.parse(to))
                .set(RequirementCheckedTable.FREQUENCY, "monthly")
                .set(RequirementCheckedTable.DUE_DAYS, 20)
                .set(RequirementCheckedTable.CONSEQUENCE_CLASS, "action_plan")
                .set(RequirementCheckedTable.REVISION, revision)
                .build());
    }

    /** A requirement that contracts share. */
    static ScheduleRequirement shared(String direction, @Nullable Double high) {
        List<String> all = List.of();
        return new ScheduleRequirement(
                "NAT-X",
                null,
                "Shared",
                "national",
                "access",
                "percent",
                direction,
                null,
                high,
                null,
                all,
                null,
                "",
                "",
                "");
    }

    static List<TableRow<QualityScheduleTable>> judge(List<ReturnObservation> points, RequirementRow... register) {
        return new ScheduleSeries(new ContractRegister(List.of(register)), Schedules.blank()).judge(points);
    }
}
