package org.fosse.jobs.action;

import org.fosse.engine.RowBuilder;
import org.fosse.jobs.series.ChartType;

/** Sets the columns that say what changed since an action began. */
final class EffectColumns {
    private static final String CHART_UNIT = "chart_unit";

    private EffectColumns() {}

    static void set(RowBuilder row, Effect effect) {
        Comparators comparator = effect.comparator();
        ChartType type = effect.type();
        row.set("points_before", effect.pointsBefore())
                .set("points_after", effect.pointsAfter())
                .set("latest_on", effect.latest())
                .set("chart_type", type == null ? null : type.text())
                .set(CHART_UNIT, type == null ? null : type.unit())
                .number("mean_before", effect.before().mean())
                .number("centre_before", effect.before().lines().centre())
                .number("lower_before", effect.before().lines().lower())
                .number("upper_before", effect.before().lines().upper())
                .number("mean_after", effect.after().mean())
                .number("centre_after", effect.after().lines().centre())
                .number("lower_after", effect.after().lines().lower())
                .number("upper_after", effect.after().lines().upper())
                .number("mean_change", effect.change().value())
                .number("mean_change_lower_95", effect.change().lower())
                .number("mean_change_upper_95", effect.change().upper())
                .set("special_cause_after", effect.specialCause())
                .set("special_cause_on", effect.specialCauseOn())
                .set("special_points_after", effect.specialPoints())
                .set("comparator_code", comparator == null ? null : comparator.code())
                .set("comparator", comparator == null ? null : comparator.name())
                .number("comparator_change", effect.comparatorChange())
                .number("change_beyond_comparator", effect.beyond().value())
                .number("beyond_lower_95", effect.beyond().lower())
                .number("beyond_upper_95", effect.beyond().upper());
    }
}
