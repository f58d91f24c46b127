package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.jobs.threshold.Threshold;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.Reason;
import org.fosse.tables.ReturnResult;
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
    private final List<TableRow<QualityScheduleTable>> judged = new ArrayList<>();

    ScheduleSeries(ContractRegister register, Schedules schedules) {
        this.register = register;
        this.thresholds = new ThresholdInForce(register, schedules);
        this.schedules = schedules;
    }

    /** The newest version of each return, judged; the points come in order of period, the newest version first. */
    List<TableRow<QualityScheduleTable>> judge(List<ReturnObservation> points) {
        Map<PeriodKind, List<List<ReturnObservation>>> series = new TreeMap<>();
        for (ReturnObservation point : points) {
            List<List<ReturnObservation>> periods =
                    series.computeIfAbsent(PeriodKind.of(point.from(), point.to()), kind -> new ArrayList<>());
            ReturnObservation last =
                    periods.isEmpty() ? null : periods.get(periods.size() - 1).get(0);
            if (last != null && last.samePeriod(point)) {
                periods.get(periods.size() - 1).add(point);
            } else {
                periods.add(new ArrayList<>(List.of(point)));
            }
        }
        LocalDate newest = points.stream()
                .map(ReturnObservation::to)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        series.forEach((kind, periods) -> new OneKind(kind, newest).judge(periods));
        return judged;
    }

    /** The state that is carried from period to period. */
    private final class OneKind {
        private final PeriodKind kind;
        private final LocalDate newest;
        private final List<ReturnObservation> valued = new ArrayList<>();
        private int run;
        private @Nullable LocalDate runFrom;
        private @Nullable LocalDate resultSince;
        private @Nullable ReturnResult lastResult;
        private @Nullable ReturnObservation lastJudged;
        private boolean afterGap;
        private @Nullable Double lastValue;

        OneKind(PeriodKind kind, LocalDate newest) {
            this.kind = kind;
            this.newest = newest;
        }

        void judge(List<List<ReturnObservation>> periods) {
            for (List<ReturnObservation> versions : periods) {
                judged.add(judge(versions.get(0), versions));
            }
        }

        private TableRow<QualityScheduleTable> judge(ReturnObservation point, List<ReturnObservation> versions) {
            Threshold threshold = thresholds.of(point);
            List<Reason> reasons = new ArrayList<>();
            Double value = point.isPresent() ? point.value() : null;
            Double distance = value == null ? null : threshold.distance(value);
            ReturnResult result = value == null ? resultSaid(point, reasons) : result(point, distance, reasons);
            if (point.fromCounts()) {
                reasons.add(Reason.VALUE_FROM_COUNTS);
            }
            Threshold stated = point.stated();
            if (stated != null && stated.judges() && !stated.asksTheSame(threshold)) {
                reasons.add(Reason.THRESHOLD_DIFFERS_FROM_CONTRACT);
            }
            count(point, result, reasons);
            RowBuilder<QualityScheduleTable> row =
                    QualityScheduleTable.TABLE.row(ReturnCheckedTable.TABLE, point.row());
            if (value != null && lastValue != null) {
                row.set(QualityScheduleTable.VALUE_CHANGE, value - lastValue)
                        .set(QualityScheduleTable.CHANGE_MEANING, threshold.meaning(lastValue, value));
            }
            if (value != null) {
                valued.add(point);
                lastValue = value;
            }
            setThreshold(row, point, threshold);
            setRun(row);
            setLateness(row, point);
            setTrend(row, trend(point, value, threshold, result), reasons);
            return row.set(QualityScheduleTable.VALUE, value)
                    .set(QualityScheduleTable.DISTANCE, distance)
                    .set(QualityScheduleTable.RESULT, result)
                    .set(QualityScheduleTable.MET, met(result))
                    .set(QualityScheduleTable.REVISIONS, versions.size() - 1)
                    .set(QualityScheduleTable.MEASURE_ID, measure(point))
                    .set(
                            QualityScheduleTable.VALUE_BEFORE_REVISION,
                            versions.size() > 1 ? versions.get(1).value() : null)
                    .set(QualityScheduleTable.LATEST, point.to().equals(newest))
                    .reasons(QualityScheduleTable.REASON, reasons)
                    .build();
        }

        /** The measure that the shared requirement is about. */
        private @Nullable String measure(ReturnObservation point) {
            ScheduleRequirement shared = schedules
                    .find(point.row().find(ReturnCheckedTable.CATALOGUE_ID))
                    .orElse(null);
            return shared == null ? null : shared.measure();
        }

        private TrendToBreach trend(
                ReturnObservation point, @Nullable Double value, Threshold threshold, ReturnResult result) {
            return value == null
                    ? TrendToBreach.none(Reason.NO_VALUE)
                    : TrendToBreach.of(
                            valued,
                            kind.months(),
                            threshold,
                            ahead -> thresholds.ahead(point, threshold, ahead),
                            result == ReturnResult.BREACHED,
                            schedules);
        }

        private void setThreshold(RowBuilder<QualityScheduleTable> row, ReturnObservation point, Threshold threshold) {
            String requirement = point.requirementId();
            row.set(QualityScheduleTable.DIRECTION, threshold.direction())
                    .set(QualityScheduleTable.THRESHOLD_LOW, threshold.low())
                    .set(QualityScheduleTable.THRESHOLD_HIGH, threshold.high())
                    .set(QualityScheduleTable.THRESHOLD_SOURCE, threshold.source())
                    .set(
                            QualityScheduleTable.OWNER,
                            register.newest(requirement)
                                    .map(RequirementRow::owner)
                                    .orElse(null))
                    .set(QualityScheduleTable.REQUIREMENT_FROM, register.firstDay(requirement))
                    .set(QualityScheduleTable.REQUIREMENT_TO, register.lastDay(requirement));
        }

        private void setRun(RowBuilder<QualityScheduleTable> row) {
            row.set(QualityScheduleTable.BREACH_RUN, run)
                    .set(QualityScheduleTable.BREACH_FROM, runFrom)
                    .set(QualityScheduleTable.BREACH_MONTHS, runMonths())
                    .set(QualityScheduleTable.RESULT_SINCE, resultSince);
        }

        private void setLateness(RowBuilder<QualityScheduleTable> row, ReturnObservation point) {
            LocalDate due = dueOn(point);
            LocalDate sent = point.submittedOn();
            row.set(QualityScheduleTable.DUE_ON, due);
            if (due != null && sent != null) {
                boolean late = sent.isAfter(due);
                row.set(QualityScheduleTable.LATE, late)
                        .set(QualityScheduleTable.LATE_DAYS, late ? ChronoUnit.DAYS.between(due, sent) : null);
            }
        }

        private void setTrend(RowBuilder<QualityScheduleTable> row, TrendToBreach trend, List<Reason> reasons) {
            if (trend.reason() != null) {
                reasons.add(trend.reason());
            }
            row.set(QualityScheduleTable.TREND_SLOPE, trend.slope())
                    .set(QualityScheduleTable.MONTHS_TO_BREACH, trend.months())
                    .set(QualityScheduleTable.MONTHS_TO_BREACH_SOONEST, trend.soonest())
                    .set(QualityScheduleTable.MONTHS_TO_BREACH_LATEST, trend.latest())
                    .set(QualityScheduleTable.TREND_OUTLOOK, trend.outlook());
        }

        private void count(ReturnObservation point, ReturnResult result, List<Reason> reasons) {
            Boolean met = met(result);
            if (met == null) {
                if (run > 0) {
                    reasons.add(Reason.RUN_CARRIED);
                    if (afterGap) {
                        reasons.add(Reason.GAP_IN_RUN);
                    }
                }
                return;
            }
            boolean gap = lastJudged != null && kind.missingBetween(lastJudged.to(), point.from()) > 0;
            if (gap || result != lastResult) {
                run = 0;
                resultSince = point.from();
                lastResult = result;
                afterGap = gap;
            }
            if (afterGap) {
                reasons.add(Reason.GAP_IN_RUN);
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
        private @Nullable LocalDate dueOn(ReturnObservation point) {
            Integer days = register.inForce(point.requirementId(), point.to())
                    .map(RequirementRow::dueDays)
                    .orElse(null);
            return days == null ? point.dueOn() : point.to().plusDays(days);
        }
    }

    /** The result of a return without a value: what the provider said in a call, otherwise why there is none. */
    private static ReturnResult resultSaid(ReturnObservation point, List<Reason> reasons) {
        ReturnResult said = point.said();
        if (said != null) {
            reasons.add(Reason.AS_SAID_IN_CALL);
            return said;
        }
        if (point.isPresent()) {
            reasons.add(Reason.ZERO_DENOMINATOR);
        }
        return point.withoutValue();
    }

    /** The result of a return with a value, beside what the provider said in a call. */
    private static ReturnResult result(ReturnObservation point, @Nullable Double distance, List<Reason> reasons) {
        if (distance == null) {
            return ReturnResult.NO_THRESHOLD;
        }
        ReturnResult result = distance >= 0 ? ReturnResult.MET : ReturnResult.BREACHED;
        ReturnResult said = point.said();
        if (said != null && (said == ReturnResult.MET) != (result == ReturnResult.MET)) {
            reasons.add(Reason.CALL_DISAGREES_WITH_VALUE);
        }
        return result;
    }

    /** True for met, false for breached, null for everything else. */
    private static @Nullable Boolean met(ReturnResult result) {
        return switch (result) {
            case MET -> Boolean.TRUE;
            case BREACHED -> Boolean.FALSE;
            default -> null;
        };
    }
}
