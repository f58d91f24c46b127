package org.fosse.jobs.action;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.fosse.tables.Column;
import org.jspecify.annotations.Nullable;

/** The columns that say what changed since an action began, for its own indicator and for balancing ones alike. */
final class EffectColumns {
    private static final String UNIT = "the indicator's unit";

    static final List<Column> LIST = List.of(
            Column.measure("points_before", INT, "periods", "Whole periods with a value before the action began.")
                    .required(),
            Column.measure(
                            "points_after",
                            INT,
                            "periods",
                            "Whole periods with a value since. The period in which it began belongs to neither.")
                    .required(),
            Column.attribute("latest_on", DATE, "Last day of the newest period."),
            Column.measure("mean_before", DOUBLE, UNIT, "Centre of the control chart before: the mean of its values."),
            Column.measure(
                    "lower_before",
                    DOUBLE,
                    UNIT,
                    "Lower process limit before: mean - 2.66 mean moving ranges (XmR chart, Making Data Count)."),
            Column.measure("upper_before", DOUBLE, UNIT, "Upper process limit before: mean + 2.66 mean moving ranges."),
            Column.measure("mean_after", DOUBLE, UNIT, "Centre of the control chart re-based at the start."),
            Column.measure("lower_after", DOUBLE, UNIT, "Lower process limit since: mean - 2.66 mean moving ranges."),
            Column.measure("upper_after", DOUBLE, UNIT, "Upper process limit since: mean + 2.66 mean moving ranges."),
            Column.measure("mean_change", DOUBLE, UNIT, "Mean since less mean before."),
            Column.measure(
                    "mean_change_lower_95",
                    DOUBLE,
                    UNIT,
                    "Lower 95% limit of the change, from Student's limits of both means (Zou and Donner). Months are not independent, so it is rather too narrow."),
            Column.measure("mean_change_upper_95", DOUBLE, UNIT, "Upper 95% limit of the change, made the same way."),
            Column.attribute(
                    "special_cause_after",
                    STRING,
                    "First rule of Making Data Count that a point since breaks, on the side of the change, against the limits from before; null when none does."),
            Column.attribute("special_cause_on", DATE, "Last day of that point's period."),
            Column.measure(
                            "special_points_after",
                            INT,
                            "periods",
                            "Points since that show special cause on the side of the change.")
                    .required(),
            Column.attribute("comparator_code", STRING, "Code of what the change is compared with."),
            Column.attribute(
                    "comparator",
                    STRING,
                    "What that is: the rest of its system, the rest of England (both without the area), its system, or England."),
            Column.measure(
                    "comparator_change",
                    DOUBLE,
                    UNIT,
                    "The comparator's mean since less its mean before, same periods."),
            Column.measure(
                    "change_beyond_comparator",
                    DOUBLE,
                    UNIT,
                    "Change of the gap between area and comparator: mean gap since less mean gap before."),
            Column.measure(
                    "beyond_lower_95", DOUBLE, UNIT, "Lower 95% limit of it, from Student's limits of both mean gaps."),
            Column.measure("beyond_upper_95", DOUBLE, UNIT, "Upper 95% limit of it, made the same way."));

    private EffectColumns() {}

    static void addTo(List<@Nullable Object> values, Effect effect) {
        Comparators comparator = effect.comparator();
        values.add(effect.pointsBefore());
        values.add(effect.pointsAfter());
        values.add(effect.latest());
        add(values, effect.before());
        add(values, effect.after());
        add(values, effect.change());
        values.add(effect.specialCause());
        values.add(effect.specialCauseOn());
        values.add(effect.specialPoints());
        values.add(comparator == null ? null : comparator.code());
        values.add(comparator == null ? null : comparator.name());
        values.add(Numbers.orNull(effect.comparatorChange()));
        add(values, effect.beyond());
    }

    private static void add(List<@Nullable Object> values, Effect.Side side) {
        values.add(Numbers.orNull(side.mean()));
        values.add(Numbers.orNull(side.lower()));
        values.add(Numbers.orNull(side.upper()));
    }

    private static void add(List<@Nullable Object> values, Effect.Span span) {
        values.add(Numbers.orNull(span.value()));
        values.add(Numbers.orNull(span.lower()));
        values.add(Numbers.orNull(span.upper()));
    }
}
