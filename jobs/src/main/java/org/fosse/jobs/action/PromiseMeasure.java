package org.fosse.jobs.action;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Direction;
import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Measure;
import org.fosse.config.Expectations.Promise;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.jobs.series.SeriesChart;
import org.fosse.jobs.series.SeriesPoint;
import org.jspecify.annotations.Nullable;

/** A promise and one indicator that measures it, or none; with what the register reports. */
record PromiseMeasure(
        int expectation,
        String expectationName,
        String id,
        String title,
        @Nullable LocalDate due,
        String dueNote,
        @Nullable Double promised,
        String promisedUnit,
        String promisedNote,
        String indicatorId,
        String areaCode,
        String unit,
        @Nullable Double target,
        @Nullable Direction direction,
        String notMeasurable,
        long registerActions,
        @Nullable String registerStatus)
        implements Serializable {
    static final String NOTHING = "none";

    /** @param reported states of the register's actions, by the promise they serve */
    static List<PromiseMeasure> list(FosseConfig config, Map<String, List<String>> reported) {
        List<PromiseMeasure> all = new ArrayList<>();
        for (Expectation expectation : config.expectations().all()) {
            for (Promise promise : expectation.promises()) {
                List<String> states = reported.getOrDefault(promise.id(), List.of());
                if (promise.measures().isEmpty()) {
                    all.add(of(expectation, promise, NOTHING, "", "", null, null, states));
                }
                for (Measure measure : promise.measures()) {
                    Indicator indicator = config.findIndicator(measure.indicatorId())
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "indicator " + measure.indicatorId() + " is not in the catalogue"));
                    String area = measure.areaCode() == null ? config.system().code() : measure.areaCode();
                    all.add(of(
                            expectation,
                            promise,
                            indicator.id(),
                            area,
                            indicator.unit(),
                            target(promise, measure, indicator),
                            direction(promise, indicator),
                            states));
                }
            }
        }
        return all;
    }

    private static PromiseMeasure of(
            Expectation expectation,
            Promise promise,
            String indicatorId,
            String areaCode,
            String unit,
            @Nullable Double target,
            @Nullable Direction direction,
            List<String> states) {
        return new PromiseMeasure(
                expectation.number(),
                expectation.name(),
                promise.id(),
                promise.title(),
                promise.due(),
                promise.dueNote(),
                promise.target(),
                promise.unit(),
                promise.targetNote(),
                indicatorId,
                areaCode,
                unit,
                target,
                direction,
                promise.notMeasurable(),
                states.size(),
                registerStatus(states));
    }

    private static @Nullable Double target(Promise promise, Measure measure, Indicator indicator) {
        if (measure.target() != null) {
            return measure.target();
        }
        return promise.target() != null && promise.unit().equals(indicator.unit())
                ? promise.target()
                : indicator.standard();
    }

    /** The promise's own direction where its number is in the indicator's unit; otherwise the way that is better. */
    private static @Nullable Direction direction(Promise promise, Indicator indicator) {
        if (promise.direction() != null && promise.unit().equals(indicator.unit())) {
            return promise.direction();
        }
        return indicator.polarity().side();
    }

    static @Nullable String registerStatus(List<String> states) {
        if (states.isEmpty()) {
            return null;
        }
        List<String> alive =
                states.stream().filter(state -> !state.equals("stopped")).toList();
        if (alive.isEmpty()) {
            return "stopped";
        }
        if (alive.stream().allMatch("completed"::equals)) {
            return "completed";
        }
        return alive.stream().allMatch("planned"::equals) ? "planned" : "in_progress";
    }

    /** The row of table expectation_progress. */
    Row row(@Nullable SeriesChart series, LocalDate date) {
        Progress progress = indicatorId.equals(NOTHING)
                ? Progress.unmeasured(notMeasurable)
                : Progress.of(series, target, direction, due, date);
        int points = series == null ? 0 : series.points().size();
        SeriesPoint latest = series == null ? null : series.points().get(points - 1);
        return RowFactory.create(
                expectation,
                id,
                indicatorId,
                expectationName,
                title,
                due,
                orNull(dueNote),
                promised,
                orNull(promisedUnit),
                orNull(promisedNote),
                direction == null ? null : direction.text(),
                target,
                orNull(unit),
                orNull(areaCode),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.start(),
                latest == null ? null : latest.end(),
                (long) points,
                progress.trend(),
                progress.status(),
                progress.why(),
                registerActions,
                registerStatus);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
