package org.fosse.jobs.compare;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/**
 * Areas held against others, in words. By default only the latest period of each indicator and level is compared: every
 * area has a row for each of its comparators, half a dozen or more.
 */
public final class ComparisonJob implements PackedTable {
    private static final String UNIT = "the indicator's unit";
    private static final String WORDS =
            "By polarity better, similar or worse; lower, similar or higher where there is no judgement; not compared, with the reason, where there is nothing to compare.";

    private static List<Column> columns() {
        List<Column> all = new ArrayList<>(List.of(
                Shared.INDICATOR_ID,
                Shared.PERIOD_START,
                Shared.PERIOD_END,
                Shared.BREAKDOWN,
                Shared.STRATUM,
                Shared.AREA_CODE,
                Column.key(
                        "comparator",
                        STRING,
                        "What it is compared with: parent (an area it belongs to), england, standard, peers (the mean of its peers, each counting once), or area: for a group, all people of the same area. A group is compared with its area and with the same group in England; but for practices and neighbourhoods also with the same group in the parents."),
                Column.key(
                        "comparator_code",
                        STRING,
                        "Code of the parent or of England; the version of the peer lists; standard; for a group its own area's code."),
                Shared.AREA_LEVEL,
                Column.attribute(
                        "comparator_level", STRING, "Level of the comparator; null for the standard and the peers."),
                Shared.PERIOD_LABEL,
                Shared.VALUE,
                Column.measure(
                        "comparator_value",
                        DOUBLE,
                        UNIT,
                        "The value it is compared with, of the same period; null where there is none."),
                Column.attribute(
                                "outcome_95",
                                STRING,
                                "The interval rule at one level: the area's whole 95% interval against the comparator's value, which is taken as it stands (Fingertips). "
                                        + WORDS)
                        .required(),
                Column.attribute(
                                "outcome_95_998",
                                STRING,
                                "The interval rule at two levels: as outcome_95, and best or worst (highest or lowest without judgement) where the whole 99.8% interval lies beyond the comparator's value.")
                        .required(),
                Column.measure(
                        "quintile",
                        INT,
                        "group",
                        "Fifth of the areas of the level under this comparator, 1 holding the lowest values: NTILE(5) in order of value, equal values by code, no interval (Fingertips). Null for other comparators than areas, for groups, and with fewer than five areas."),
                Column.attribute(
                        "quintile_outcome",
                        STRING,
                        "The fifth in words: worst, worse, middle, better, best by polarity; lowest, low, middle, high, highest without judgement."),
                Column.measure("quartile", INT, "group", "The same in quarters, NTILE(4)."),
                Column.attribute(
                        "quartile_outcome",
                        STRING,
                        "The quarter in words: worst, worse, better, best; lowest, low, high, highest without judgement."),
                Column.measure(
                        "areas",
                        LONG,
                        "areas",
                        "Areas of the level with a value under this comparator that quintile and quartile divide; in England those that the extracts hold, and none below systems while they are all of one system."),
                Column.measure("difference", DOUBLE, UNIT, "Value less comparator_value.")));
        limits(all, "difference", UNIT);
        all.add(
                Column.measure(
                        "ratio",
                        DOUBLE,
                        "ratio",
                        "Value divided by comparator_value; null for scores and changes, which have no zero to start from, and for values that are not positive."));
        limits(all, "ratio", "ratio");
        all.add(Column.attribute(
                        "method",
                        STRING,
                        "How the limits of difference and ratio were made: with the area taken out of the comparator where its counts are part of it (a - P = (1 - w)(a - r), w its share of the denominator, r the rest); with the errors of both for peers; with the comparator taken as fixed otherwise. Limits of two values that share nobody: Newcombe and Zou-Donner for the difference, Fagerland-Newcombe for the ratio.")
                .required());
        all.add(Shared.REASON);
        return all;
    }

    private static void limits(List<Column> all, String of, String unit) {
        all.add(Column.measure(of + "_lower_95", DOUBLE, unit, "Lower 95% limit of the " + of + "."));
        all.add(Column.measure(of + "_upper_95", DOUBLE, unit, "Upper 95% limit of the " + of + "."));
        all.add(Column.measure(of + "_lower_998", DOUBLE, unit, "Lower 99.8% limit of the " + of + "."));
        all.add(Column.measure(of + "_upper_998", DOUBLE, unit, "Upper 99.8% limit of the " + of + "."));
    }

    @Override
    public Table output() {
        return ComparisonTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, RateTable.TABLE, PeerGroupTable.TABLE);
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in, run);
        Compared compared = Compared.of(in, run);
        return Statistic.perPeriod(compared, period -> Comparisons.rows(period, compared, peers.value()));
    }
}
