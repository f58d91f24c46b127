package org.fosse.jobs.variation;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.fosse.config.Variation;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.Flag;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.TheilDecomposition;
import org.fosse.tables.Column;
import org.fosse.tables.Level;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** How much of the variation between the practices of an area lies at which level; {@link Decomposition} has the parts. */
public final class DecompositionJob implements PackedTable {
    /** The row of an area that holds all parts together. */
    static final String TOTAL = "total";

    private static final Set<Level> PARENTS =
            EnumSet.of(Level.COUNTRY, Level.REGION, Level.SYSTEM, Level.SUB_ICB, Level.PLACE, Level.LOCALITY);

    public static final Table TABLE = Table.published(
            "variation_decomposition",
            Stage.COMPUTE,
            "A part of the variation between the practices of an area: between places, between neighbourhoods within places, between practices within neighbourhoods, and their total. Each practice counts in its own place and neighbourhood; a neighbourhood that lies in two places is two groups, one in each, so that the parts nest and add up. Suspect values are left out.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.PARENT_CODE,
                    Column.key("part", INT, "Order of the parts from the outermost level in; 0 is the total."),
                    Column.attribute(
                                    "component",
                                    STRING,
                                    "The part in words: total, between_places, between_neighbourhoods_within_places, between_practices_within_neighbourhoods and so on; a level takes part where more than half of the practices have an area there and there are two.")
                            .required(),
                    Shared.PARENT_LEVEL,
                    Shared.PERIOD_LABEL,
                    Column.measure("areas", LONG, "practices", "Practices with a value that take part.")
                            .required(),
                    Column.measure(
                                    "areas_excluded",
                                    LONG,
                                    "practices",
                                    "Practices of the area without a value or with a suspect one.")
                            .required(),
                    Column.measure(
                            "groups",
                            INT,
                            "groups",
                            "Groups between which this part lies: places, or neighbourhoods within places; practices without one are a group of their own."),
                    Column.measure(
                            "groups_cut",
                            LONG,
                            "areas",
                            "Areas of the part's level that lie in several groups of the level around, so that they are several groups here."),
                    measure(
                            "theil",
                            "index",
                            "Part of Theil's T with the denominators as weights: sum of s ln(m / m of the group around), s the group's share of all counted (Shorrocks 1980). The parts add up to the total."),
                    measure("theil_share", "share", "The part divided by the total; the shares add up to one."),
                    measure(
                            "mean_log_deviation",
                            "index",
                            "Part of the mean log deviation with the denominators as weights: sum of w ln(m of the group around / m), w the group's share of the denominators; null with a value of zero."),
                    measure(
                            "mean_log_deviation_share",
                            "share",
                            "The part divided by the total; the shares add up to one."),
                    measure(
                            "between_variance",
                            "the scale named in between_scale, squared",
                            "Variance component of the level beyond chance, by nested moments (Henderson 1953; DerSimonian and Kacker 2007), 0 where negative; the total is their sum."),
                    measure("between_variance_share", "share", "The component divided by the total of components."),
                    measure(
                            "median_odds_ratio",
                            "ratio",
                            "exp(sqrt(2) x 0.6745 x square root of between_variance): the median ratio of the odds (for rates: rates) of two groups of this level within the same group around; null on scale value."),
                    Column.attribute(
                            "between_scale",
                            STRING,
                            "logit for proportions, log for rates, value where practices have no counts; chance is then in the practices' component."),
                    Shared.METHOD,
                    Shared.REASON));

    private static Column measure(String name, String unit, String description) {
        return Column.measure(name, DOUBLE, unit, description);
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public Statistic statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.perPeriod(period -> rows(period, settings));
    }

    /** The rows of one indicator and period, in order of parent and part. */
    static Iterator<Row> rows(PeriodValues period, Variation settings) {
        StratumValues values = period.all();
        if (values == null) {
            return List.<Row>of().iterator();
        }
        AreaEffects effects = AreaEffects.of(values);
        boolean[] suspect = SuspectValues.of(values, effects, settings.suspect());
        // Areas whose parts have values, but no practices, have a row that says so.
        Map<Integer, ComparisonGroup> parents = new LinkedHashMap<>();
        for (ComparisonGroup group : period.groups(values)) {
            if (PARENTS.contains(group.parentLevel())
                    && (group.childLevel() == Level.PRACTICE || !parents.containsKey(group.parent()))) {
                parents.put(group.parent(), group);
            }
        }
        RowBuilder row = new RowBuilder(TABLE);
        List<Row> rows = new ArrayList<>();
        for (ComparisonGroup group : parents.values()) {
            addTo(rows, row, period, values, effects, suspect, group, settings.minimumAreas());
        }
        return rows.iterator();
    }

    private static void addTo(
            List<Row> rows,
            RowBuilder row,
            PeriodValues period,
            StratumValues values,
            AreaEffects effects,
            boolean[] suspect,
            ComparisonGroup group,
            int minimum) {
        boolean practices = group.childLevel() == Level.PRACTICE;
        int[] kept = Arrays.stream(group.entries())
                .filter(i -> practices && !suspect[i] && !Double.isNaN(values.value(i)))
                .toArray();
        int excluded = practices ? group.entries().length - kept.length : 0;
        String label = values.label(group.entries()[0]);
        String reason = period.indicator().isOrdinal()
                ? "ordinal_scale"
                : !practices ? "no_practice_values" : kept.length < minimum ? Flag.TOO_FEW.text() : null;
        if (reason != null) {
            begin(row, period, group, label, 0, TOTAL, kept.length, excluded);
            rows.add(row.set("reason", reason).build());
            return;
        }
        Decomposition parts = Decomposition.of(period, values, effects, kept, group.parentLevel());
        double variances = parts.moments().total();
        for (int part = -1; part < parts.parts(); part++) {
            String name = part < 0 ? TOTAL : parts.name(part);
            begin(row, period, group, label, part + 1, name, kept.length, excluded);
            row.set("groups", Math.toIntExact(part < 0 ? parts.practices() : parts.groups(part)))
                    .set("groups_cut", part < 0 ? 0L : parts.cut(part));
            index(row, "theil", parts, parts.theil(), part);
            index(row, "mean_log_deviation", parts, parts.logDeviation(), part);
            double variance = part < 0 ? variances : parts.moments().variance(part);
            row.number("between_variance", variance).number("between_variance_share", variance / variances);
            boolean ratio = part >= 0 && parts.scale() != AreaEffects.Scale.VALUE && !Double.isNaN(variance);
            row.number("median_odds_ratio", ratio ? MedianOddsRatio.of(variance) : Double.NaN)
                    .set("between_scale", parts.scale().text())
                    .set(
                            "method",
                            "Theil's T and mean log deviation weighted by denominator; variances by nested moments")
                    .set("reason", reason(parts, variance, excluded));
            rows.add(row.build());
        }
    }

    private static @Nullable String reason(Decomposition parts, double variance, int excluded) {
        Set<String> reasons = new TreeSet<>();
        parts.theil().flags().forEach(flag -> reasons.add(flag.text()));
        parts.logDeviation()
                .flags()
                .forEach(flag -> reasons.add(flag == Flag.ZERO_DENOMINATOR ? "zero_value" : flag.text()));
        if (Double.isNaN(variance)) {
            reasons.add(Flag.TOO_FEW.text());
        }
        if (excluded > 0) {
            reasons.add(Flag.SOME_EXCLUDED.text());
        }
        return reasons.isEmpty() ? null : String.join(",", reasons);
    }

    private static void index(
            RowBuilder row, String name, Decomposition parts, TheilDecomposition.Result of, int part) {
        double value = part < 0 ? of.total() : parts.index(of, part);
        double total = Double.isFinite(of.total()) ? of.total() : Double.NaN;
        row.number(name, value).number(name + "_share", value / total);
    }

    private static void begin(
            RowBuilder row,
            PeriodValues period,
            ComparisonGroup group,
            String label,
            int part,
            String component,
            long areas,
            long excluded) {
        row.set("indicator_id", period.indicator().id())
                .set("period_start", period.start())
                .set("period_end", period.end())
                .set("parent_code", period.geography().code(group.parent()))
                .set("part", part)
                .set("component", component)
                .set("parent_level", group.parentLevel().text())
                .set("period_label", label)
                .set("areas", areas)
                .set("areas_excluded", excluded);
    }
}
