package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.Schedules;
import org.jspecify.annotations.Nullable;

/**
 * Judges the returns of one requirement of one contract, period after period. Periods of different length (months beside
 * quarters) are series of their own. A period without a value, or with one that nothing judges, neither lengthens nor ends a
 * run of breaches; one that is met ends it.
 */
final class ScheduleSeries {
    private static final int DAYS_APART = 1;

    private final ContractRegister register;
    private final ThresholdInForce thresholds;
    private final Schedules schedules;
    private final List<Judged> judged = new ArrayList<>();

    ScheduleSeries(ContractRegister register, Schedules schedules) {
        this.register = register;
        this.thresholds = new ThresholdInForce(register, schedules);
        this.schedules = schedules;
    }

    /** The newest version of each return, judged; the points come in order of period, the newest version first. */
    List<Judged> judge(List<ReturnPoint> points) {
        Map<Integer, List<List<ReturnPoint>>> series = new TreeMap<>();
        for (ReturnPoint point : points) {
            List<List<ReturnPoint>> periods =
                    series.computeIfAbsent(PeriodLength.of(point.from(), point.to()), length -> new ArrayList<>());
            ReturnPoint last =
                    periods.isEmpty() ? null : periods.get(periods.size() - 1).get(0);
            if (last != null && last.from().equals(point.from()) && last.to().equals(point.to())) {
                periods.get(periods.size() - 1).add(point);
            } else {
                periods.add(new ArrayList<>(List.of(point)));
            }
        }
        LocalDate newest =
                points.stream().map(ReturnPoint::to).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        series.forEach((length, periods) -> new OneLength(length, newest).judge(periods));
        return judged;
    }

    /** The state that is carried from period to period. */
    private final class OneLength {
        private final int months;
        private final LocalDate newest;
        private final List<ReturnPoint> valued = new ArrayList<>();
        private int run;
        private @Nullable LocalDate runFrom;
        private @Nullable LocalDate resultSince;
        private @Nullable String lastResult;
        private @Nullable ReturnPoint before;
        private @Nullable Double lastValue;

        OneLength(int length, LocalDate newest) {
            this.months = Math.max(0, length);
            this.newest = newest;
        }

        void judge(List<List<ReturnPoint>> periods) {
            for (List<ReturnPoint> versions : periods) {
                judged.add(judge(versions.get(0), versions));
            }
        }

        private Judged judge(ReturnPoint point, List<ReturnPoint> versions) {
            Threshold threshold = thresholds.of(point);
            List<String> reasons = new ArrayList<>();
            Double value = point.status().equals("present") ? point.value() : null;
            Double distance = value == null ? null : threshold.distance(value);
            String result = ReturnResult.of(point, value, distance, reasons);
            Boolean met = ReturnResult.met(result);
            if (point.fromCounts()) {
                reasons.add("value_from_counts");
            }
            Threshold stated = point.stated();
            if (stated != null && stated.judges() && !stated.asksTheSame(threshold)) {
                reasons.add("threshold_differs_from_contract");
            }
            count(point, met, reasons);
            Double change = (value == null || lastValue == null) ? null : Double.valueOf(value - lastValue);
            String meaning = (change == null || value == null || lastValue == null)
                    ? null
                    : Change.meaning(threshold, lastValue, value);
            if (value != null) {
                valued.add(point);
                lastValue = value;
            }
            TrendToBreach trend = value == null
                    ? new TrendToBreach(null, null, null, null, null, "no_value")
                    : TrendToBreach.of(
                            valued,
                            months,
                            threshold,
                            ahead -> thresholds.ahead(point, threshold, ahead),
                            Boolean.FALSE.equals(met),
                            schedules);
            if (trend.reason() != null) {
                reasons.add(trend.reason());
            }
            before = point;
            return new Judged(
                    point,
                    threshold,
                    value,
                    distance,
                    met,
                    result,
                    dueOn(point),
                    run,
                    runFrom,
                    runFrom == null
                            ? 0
                            : (int) ChronoUnit.MONTHS.between(
                                    runFrom, point.to().plusDays(1)),
                    resultSince,
                    change,
                    meaning,
                    trend,
                    versions.size() - 1,
                    versions.size() > 1 ? versions.get(1).value() : null,
                    point.to().equals(newest),
                    reasons.isEmpty() ? null : String.join(",", reasons));
        }

        private void count(ReturnPoint point, @Nullable Boolean met, List<String> reasons) {
            boolean gap = before != null && ChronoUnit.DAYS.between(before.to(), point.from()) > DAYS_APART;
            if (met == null) {
                if (run > 0) {
                    reasons.add("run_carried");
                }
                return;
            }
            String word = met ? "met" : "breached";
            if (!word.equals(lastResult)) {
                resultSince = point.from();
                lastResult = word;
            } else if (gap) {
                reasons.add("gap_in_run");
            }
            if (met) {
                run = 0;
                runFrom = null;
            } else {
                run++;
                runFrom = run == 1 ? point.from() : runFrom;
            }
        }

        /** The contract says when a return is due; the return only where the contract does not. */
        private @Nullable LocalDate dueOn(ReturnPoint point) {
            Integer days = register.inForce(point.requirementId(), point.to())
                    .map(RequirementRow::dueDays)
                    .orElse(null);
            return days == null ? point.dueOn() : point.to().plusDays(days);
        }
    }
}
