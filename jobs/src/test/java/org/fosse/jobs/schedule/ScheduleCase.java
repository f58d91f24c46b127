package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Schedules;
import org.jspecify.annotations.Nullable;

/** Short ways to say what a contract asks for and what came. */
final class ScheduleCase {
    static final String WAITS = "R-1";

    private ScheduleCase() {}

    /** A month's return of a value against "at least so much"; null is a missing value. */
    static ReturnPoint month(String month, @Nullable Double value, double atLeast) {
        return point(month, 1, value, "at_least", atLeast, null);
    }

    static ReturnPoint point(
            String month,
            int months,
            @Nullable Double value,
            @Nullable String direction,
            @Nullable Double low,
            @Nullable Double high) {
        YearMonth first = YearMonth.parse(month);
        return new ReturnPoint(
                WAITS,
                first.atDay(1),
                first.plusMonths(months - 1L).atEndOfMonth(),
                "percent",
                null,
                null,
                value,
                value == null ? "missing" : "present",
                null,
                direction,
                low,
                high,
                null,
                null,
                null,
                1);
    }

    /** Months from the first on, each with its value, against "at least so much". */
    static List<ReturnPoint> months(String first, double atLeast, Double... values) {
        List<ReturnPoint> points = new ArrayList<>();
        YearMonth month = YearMonth.parse(first);
        for (Double value : values) {
            points.add(month(month.toString(), value, atLeast));
            month = month.plusMonths(1);
        }
        return points;
    }

    /** What a provider said in a call, and no value. */
    static ReturnPoint said(String month, String achieved) {
        ReturnPoint point = point(month, 3, null, "at_least", 90.0, null);
        return new ReturnPoint(
                point.requirementId(),
                point.from(),
                point.to(),
                point.unit(),
                null,
                null,
                null,
                "missing",
                achieved,
                point.direction(),
                point.low(),
                null,
                null,
                null,
                null,
                1);
    }

    /** A row of a register: "at least so much" from one day to another. */
    static RequirementRow row(boolean trajectory, String from, String to, double low, int revision) {
        return new RequirementRow(
                "2025/26",
                "QK1",
                WAITS,
                null,
                "Waits",
                "local",
                "owner",
                "access",
                "percent",
                "at_least",
                low,
                null,
                trajectory,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "monthly",
                20,
                null,
                "action_plan",
                revision);
    }

    static List<Judged> judge(List<ReturnPoint> points, RequirementRow... register) {
        return new ScheduleSeries(new ContractRegister(List.of(register)), Schedules.blank()).judge(points);
    }
}
