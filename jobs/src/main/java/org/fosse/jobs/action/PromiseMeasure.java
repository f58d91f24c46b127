package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Direction;
import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Measure;
import org.fosse.config.Expectations.Promise;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.config.Standards;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ExpectationProgressTable;
import org.fosse.tables.ActionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A promise and one indicator that measures it, or none.
 *
 * @param indicatorId {@link #NOTHING} where nothing measures it
 * @param areaCode the area it is read for; empty where nothing measures it
 * @param unit of the indicator
 * @param target in that unit; null where the standards are what it is held against
 * @param standards of the indicator
 * @param source where its values would come from; empty where nobody says
 * @param direction which side of the target is kept
 */
record PromiseMeasure(
        Expectation expectation,
        Promise promise,
        String indicatorId,
        String areaCode,
        String unit,
        @Nullable Double target,
        Standards standards,
        @Nullable Direction direction,
        String source) {
    static final String NOTHING = "none";

    static List<PromiseMeasure> list(FosseConfig config) {
        List<PromiseMeasure> all = new ArrayList<>();
        for (Expectation expectation : config.expectations().all()) {
            for (Promise promise : expectation.promises()) {
                if (promise.measures().isEmpty()) {
                    all.add(new PromiseMeasure(expectation, promise, NOTHING, "", "", null, Standards.NONE, null, ""));
                }
                promise.measures().forEach(measure -> all.add(of(config, expectation, promise, measure)));
            }
        }
        return all;
    }

    private static PromiseMeasure of(FosseConfig config, Expectation expectation, Promise promise, Measure measure) {
        Indicator indicator = config.findIndicator(measure.indicatorId())
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator " + measure.indicatorId() + " is not in the catalogue"));
        return new PromiseMeasure(
                expectation,
                promise,
                indicator.id(),
                measure.areaCode() == null ? config.system().code() : measure.areaCode(),
                indicator.unit(),
                target(promise, measure, indicator),
                indicator.standards(),
                direction(promise, indicator),
                measure.source());
    }

    private static @Nullable Double target(Promise promise, Measure measure, Indicator indicator) {
        if (measure.target() != null) {
            return measure.target();
        }
        return promise.unit().equals(indicator.unit()) ? promise.target() : null;
    }

    /** Its own target; otherwise the standard in force on a day. */
    private @Nullable Double target(LocalDate day) {
        return target == null ? standards.target(null, day) : target;
    }

    /** The promise's own direction where its number is in the indicator's unit; otherwise the way that is better. */
    private static @Nullable Direction direction(Promise promise, Indicator indicator) {
        if (promise.direction() != null && promise.unit().equals(indicator.unit())) {
            return promise.direction();
        }
        return indicator.polarity().side();
    }

    static @Nullable ActionStatus registerStatus(List<ActionStatus> states) {
        if (states.isEmpty()) {
            return null;
        }
        List<ActionStatus> alive =
                states.stream().filter(state -> state != ActionStatus.STOPPED).toList();
        if (alive.isEmpty()) {
            return ActionStatus.STOPPED;
        }
        if (alive.stream().allMatch(state -> state == ActionStatus.COMPLETED)) {
            return ActionStatus.COMPLETED;
        }
        return alive.stream().allMatch(state -> state == ActionStatus.PLANNED)
                ? ActionStatus.PLANNED
                : ActionStatus.IN_PROGRESS;
    }

    /**
     * The row of table expectation_progress.
     *
     * @param chart of its series; null where there is no value
     * @param reported states of the register's actions that serve the promise
     */
    TableRow<ExpectationProgressTable> row(@Nullable SeriesChart chart, LocalDate date, List<ActionStatus> reported) {
        List<SeriesPoint> points = chart == null ? List.of() : chart.points();
        Double heldAgainst =
                target(points.isEmpty() ? date : points.get(points.size() - 1).end());
        ActionStatus register = registerStatus(reported);
        Progress progress = progress(chart, heldAgainst, date).reported(register);
        RowBuilder<ExpectationProgressTable> row = ExpectationProgressTable.TABLE
                .row()
                .set(ExpectationProgressTable.EXPECTATION, expectation.number())
                .set(ExpectationProgressTable.EXPECTATION_NAME, expectation.name())
                .set(ExpectationProgressTable.EXPECTATION_ACTION, promise.id())
                .set(ExpectationProgressTable.TITLE, promise.title())
                .set(ExpectationProgressTable.DUE_ON, promise.due())
                .set(ExpectationProgressTable.DUE_NOTE, orNull(promise.dueNote()))
                .set(ExpectationProgressTable.PROMISED, promise.target())
                .set(ExpectationProgressTable.PROMISED_UNIT, orNull(promise.unit()))
                .set(ExpectationProgressTable.PROMISED_NOTE, orNull(promise.targetNote()))
                .set(ExpectationProgressTable.INDICATOR_ID, indicatorId)
                .set(ExpectationProgressTable.AREA_CODE, orNull(areaCode))
                .set(ExpectationProgressTable.UNIT, orNull(unit))
                .set(ExpectationProgressTable.TARGET, heldAgainst)
                .set(ExpectationProgressTable.DIRECTION, direction == null ? null : direction.text())
                .set(ExpectationProgressTable.POINTS, (long) points.size())
                .set(ExpectationProgressTable.TREND, progress.trend())
                .set(ExpectationProgressTable.STATUS, progress.status())
                .set(ExpectationProgressTable.WHY, progress.why())
                .set(ExpectationProgressTable.REGISTER_ACTIONS, (long) reported.size())
                .set(ExpectationProgressTable.REGISTER_STATUS, register);
        if (!points.isEmpty()) {
            SeriesPoint latest = points.get(points.size() - 1);
            row.set(ExpectationProgressTable.LATEST_VALUE, latest.value())
                    .set(ExpectationProgressTable.PERIOD_START, latest.start())
                    .set(ExpectationProgressTable.PERIOD_END, latest.end());
        }
        return row.build();
    }

    private Progress progress(@Nullable SeriesChart chart, @Nullable Double heldAgainst, LocalDate date) {
        if (indicatorId.equals(NOTHING)) {
            return Progress.unmeasured(promise.notMeasurable());
        }
        return chart == null
                ? Progress.withoutValue(source)
                : Progress.of(chart, MeasureUnit.of(unit), heldAgainst, direction, promise.due(), date);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
