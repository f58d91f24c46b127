package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.Schedules;
import org.fosse.tables.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges the returns of one requirement of one contract, period after period. Periods of different length (months beside
 * quarters) are series of their own.
 *
 * <p>A run is periods of one result that follow each other with none missing between them. A period that was not returned,
 * or that cannot be judged (no value, no threshold, partly met, not applicable), ends it: nobody knows on which side it was.
 * The next judged period begins a run of its own, and {@code gap_in_run} stands on every period of that run, since it may be
 * longer than can be seen. On the periods that cannot be judged themselves the last run known stands ({@code run_carried}).
 */
final class ScheduleSeries {
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
        Map<PeriodKind, List<List<ReturnPoint>>> series = new TreeMap<>();
        for (ReturnPoint point : points) {
            List<List<ReturnPoint>> periods =
                    series.computeIfAbsent(PeriodKind.of(point.from(), point.to()), kind -> new ArrayList<>());
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
        series.forEach((kind, periods) -> new OneKind(kind, newest).judge(periods));
        return judged;
    }

    /** The state that is carried from period to period. */
    private final class OneKind {
        private final PeriodKind kind;
        private final LocalDate newest;
        private final List<ReturnPoint> valued = new ArrayList<>();
        private int run;
        private @Nullable LocalDate runFrom;
        private @Nullable LocalDate resultSince;
        private @Nullable String lastResult;
        private @Nullable ReturnPoint lastJudged;
        private boolean afterGap;
        private @Nullable Double lastValue;

        OneKind(PeriodKind kind, LocalDate newest) {
            this.kind = kind;
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
                            kind.months(),
                            threshold,
                            ahead -> thresholds.ahead(point, threshold, ahead),
                            Boolean.FALSE.equals(met),
                            schedules);
            if (trend.reason() != null) {
                reasons.add(trend.reason());
            }
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
                    runMonths(),
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
            if (met == null) {
                if (run > 0) {
                    reasons.add("run_carried");
                    if (afterGap) {
                        reasons.add(QualityScheduleJob.GAP_IN_RUN);
                    }
                }
                return;
            }
            boolean gap = lastJudged != null && kind.missingBetween(lastJudged.to(), point.from()) > 0;
            String word = met ? "met" : "breached";
            if (gap || !word.equals(lastResult)) {
                run = 0;
                resultSince = point.from();
                lastResult = word;
                afterGap = gap;
            }
            if (afterGap) {
                reasons.add(QualityScheduleJob.GAP_IN_RUN);
            }
            run = met ? 0 : run + 1;
            runFrom = met ? null : resultSince;
            lastJudged = point;
        }

        /** Whole months from the first day of the run to the last of its newest period; 0 outside one. */
        private int runMonths() {
            return runFrom == null || lastJudged == null
                    ? 0
                    : (int) ChronoUnit.MONTHS.between(runFrom, lastJudged.to().plusDays(1));
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
