package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.fosse.config.Polarity;
import org.fosse.engine.RowBuilder;
import org.fosse.jobs.packed.Bridge;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.jobs.variation.ComputedRate;
import org.fosse.schema.table.SpineTable;
import org.fosse.tables.Level;

/** The rows of {@link SpineTable#TABLE} for one indicator and period, without their trend, in order of area. */
final class Spine {
    private final PeriodValues period;
    private final IndicatorFacts indicator;
    private final Polarity polarity;
    private final Geography geography;
    private final StratumValues values;
    private final Figures figures;
    private final PeerLists peers;
    private final Figure england;
    private final int englandArea;
    private final RowBuilder row = new RowBuilder(SpineTable.TABLE);

    private Spine(PeriodValues period, StratumValues values, PeerLists peers) {
        this.period = period;
        this.indicator = period.indicator();
        this.polarity = indicator.polarity();
        this.geography = period.geography();
        this.values = values;
        this.figures = new Figures(values);
        this.peers = peers;
        this.englandArea = geography.index(Comparisons.ENGLAND);
        this.england = figures.ofArea(englandArea, "missing");
    }

    static Iterator<Row> rows(PeriodValues period, Compared compared, PeerLists peers) {
        StratumValues values = period.all();
        if (values == null) {
            return Collections.emptyIterator();
        }
        Set<Level> levels = compared.levels(period);
        Spine spine = new Spine(period, values, peers);
        Map<Level, SpineScale> scales = new EnumMap<>(Level.class);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Level level = values.level(i);
            if (levels.contains(level)) {
                SpineScale scale = scales.computeIfAbsent(
                        level, key -> SpineScale.of(spine.figures, key, spine.polarity, spine.england.value()));
                rows.add(spine.row(i, scale));
            }
        }
        return rows.iterator();
    }

    private Row row(int i, SpineScale scale) {
        ComputedRate made = ComputedRate.of(values, i);
        Figure area = figures.of(i);
        int number = values.area(i);
        boolean ordinal = indicator.isOrdinal();
        Figure other = number == englandArea || ordinal ? Figure.missing("itself") : england;
        int parent = parent(i);
        Figure above = figures.ofArea(parent, "missing");
        row.set("indicator_id", indicator.id())
                .set("period_start", period.start())
                .set("period_end", period.end())
                .set("area_code", geography.code(number))
                .set("area_level", values.level(i).text())
                .set("area_name", geography.name(number))
                .set("indicator_name", indicator.name())
                .set("quality_domain", indicator.qualityDomain())
                .set("polarity", polarity.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .set("period_label", values.label(i))
                .number("value", area.value())
                .number("lower_95", area.lower95())
                .number("upper_95", area.upper95())
                .number("lower_998", area.lower998())
                .number("upper_998", area.upper998())
                .number("numerator", values.numerator(i))
                .number("denominator", values.denominator(i))
                .number("england_value", england.value())
                .set("parent_code", parent < 0 ? null : geography.code(parent))
                .number("parent_value", above.value())
                .set("method", made.method())
                .set("reason", made.reason());
        if (ordinal) {
            // Distances between classes have no meaning.
            row.set("areas", scale.areas());
        } else {
            scale.set(row, area.value());
        }
        Outcome one = IntervalRule.at95(area, other.value(), polarity);
        Outcome two = IntervalRule.atTwoLevels(area, other.value(), polarity);
        Outcome fifth = fifth(i, scale, ordinal);
        row.set("england_outcome", one.text())
                .set("england_outcome_95_998", two.text())
                .set("parent_outcome", against(area, above.value(), ordinal))
                .set(
                        "peers_outcome",
                        against(area, PeerMean.of(figures, peers.of(number)).value(), ordinal));
        boolean beside = number == englandArea || england.exists() || ordinal;
        Figure shown = beside ? other : above;
        tartan(
                IntervalRule.at95(area, shown.value(), polarity),
                IntervalRule.atTwoLevels(area, shown.value(), polarity),
                fifth,
                beside ? "England" : "parent");
        standard(area, ordinal);
        return row.build();
    }

    private String against(Figure area, double other, boolean ordinal) {
        return (ordinal ? Outcome.NOT_COMPARED : IntervalRule.at95(area, other, polarity)).text();
    }

    private Outcome fifth(int i, SpineScale scale, boolean ordinal) {
        int group = ordinal ? 0 : scale.group(i, 5);
        if (group == 0) {
            return Outcome.NOT_COMPARED;
        }
        Outcome fifth = Outcome.ofGroup(group, 5, polarity);
        row.set("quintile", group).set("quintile_outcome", fifth.text());
        return fifth;
    }

    private void tartan(Outcome one, Outcome two, Outcome fifth, String comparator) {
        Outcome shown = Outcome.NOT_COMPARED;
        String rule = "none";
        if (two != Outcome.NOT_COMPARED) {
            shown = two;
            rule = "two levels, " + comparator;
        } else if (one != Outcome.NOT_COMPARED) {
            shown = one;
            rule = "one level, " + comparator;
        } else if (fifth != Outcome.NOT_COMPARED) {
            shown = fifth;
            rule = "quintile";
        }
        row.set("tartan_class", shown.text()).set("tartan_rule", rule);
    }

    private void standard(Figure area, boolean ordinal) {
        Double standard = indicator.standard();
        row.set("standard", standard);
        row.set("standard_outcome", against(area, standard == null ? Double.NaN : standard, ordinal));
        if (standard == null || !area.exists()) {
            return;
        }
        row.set("meets_standard", polarity.meets(area.value(), standard));
    }

    /** The system of an area below systems and of a provider; otherwise the region; -1 where none is known. */
    private int parent(int i) {
        Bridge bridge = period.bridge(values, i);
        int area = values.area(i);
        int system = bridge.parent(area, Level.SYSTEM);
        if (system < 0) {
            system = geography.system(area);
        }
        return system >= 0 && system != area ? system : bridge.parent(area, Level.REGION);
    }
}
