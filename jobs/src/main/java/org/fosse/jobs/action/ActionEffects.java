package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fosse.config.ControlCharts;
import org.fosse.config.Expectations;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.RecordedChanges;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Brings an action and an indicator of it together with the values of its area and of what the area is compared with, for
 * {@link Effect}.
 */
final class ActionEffects {
    private static final String ENGLAND = "E92000001";

    private final IndicatorSeries series;
    private final ControlCharts charts;
    private final Expectations rules;

    /** @param subjects all that effects will be asked for */
    ActionEffects(Inputs in, Run run, List<ActionSubject> subjects) {
        Set<IndicatorSeries.Place> wanted = new HashSet<>();
        for (ActionSubject subject : subjects) {
            for (String area : List.of(subject.areaCode(), subject.systemCode(), ENGLAND)) {
                wanted.add(new IndicatorSeries.Place(subject.indicatorId(), area));
            }
        }
        this.series = IndicatorSeries.read(in, wanted);
        this.charts = in.get(new RecordedChanges());
        this.rules = run.config().expectations();
    }

    Effect of(ActionSubject subject) {
        LocalDate started = subject.startedOn();
        IndicatorFacts indicator = series.indicator(subject.indicatorId());
        if (!subject.namesAnIndicator()) {
            return Effect.none(Reason.NO_INDICATOR);
        }
        if (started == null || !subject.begun()) {
            return Effect.none(Reason.NOT_STARTED);
        }
        if (indicator == null) {
            return Effect.none(Reason.NO_VALUES);
        }
        AreaSeries area = AreaSeries.ofMost(series.of(indicator.id(), subject.areaCode()));
        Comparators comparator = area == null ? null : comparator(subject, area, started);
        return Effect.of(
                indicator,
                area,
                subject.areaCode(),
                comparator,
                started,
                charts,
                rules.minimumBefore(),
                rules.minimumAfter());
    }

    private @Nullable Comparators comparator(ActionSubject subject, AreaSeries area, LocalDate started) {
        List<SeriesPoint> system = subject.areaCode().equals(subject.systemCode())
                ? List.of()
                : series.of(subject.indicatorId(), subject.systemCode());
        return Comparators.choose(
                area,
                system,
                subject.systemCode(),
                series.of(subject.indicatorId(), ENGLAND),
                ENGLAND,
                subject.additive(),
                started);
    }
}
