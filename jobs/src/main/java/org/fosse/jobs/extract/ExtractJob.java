package org.fosse.jobs.extract;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;

/**
 * What each network of the system receives: its own practices (by membership on the date of the run) beside the network
 * itself, its place and the system, protected by {@link Disclosure}. No other practice is in it.
 */
public final class ExtractJob implements Job {
    /** The columns that make one comparison: a network's practices and their comparators for one value. */
    private static final List<String> GROUP =
            List.of("network_code", "indicator_id", "period_start", "period_end", "breakdown", "stratum");

    @Override
    public Table output() {
        return NetworkExtractTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(RateTable.TABLE, IndicatorTable.TABLE, AreaTable.TABLE, MembershipTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Disclosure disclosure = new Disclosure(run.config().disclosure());
        Dataset<Row> today = in.get(MembershipTable.TABLE)
                .where(MembershipJob.inForce().and(MembershipJob.holdsOn(lit(run.date()))));
        Dataset<Row> networks = today.where(col("child_level")
                        .equalTo("neighbourhood")
                        .and(col("parent_level").equalTo("system"))
                        .and(col("parent_code").equalTo(run.config().system().code())))
                .select(col("child_code").as("network_code"));
        Dataset<Row> practices = today.where(col("child_level")
                        .equalTo("practice")
                        .and(col("parent_level").equalTo("neighbourhood")))
                .select(col("parent_code").as("network_code"), col("child_code").as("area_code"))
                .join(networks, "network_code");
        Dataset<Row> places = today.where(col("child_level")
                        .equalTo("neighbourhood")
                        .and(col("parent_level").isin("place", "system")))
                .select(col("child_code").as("network_code"), col("parent_code").as("area_code"))
                .join(networks, "network_code");
        Dataset<Row> shown = practices
                .union(places)
                .union(networks.select(col("network_code"), col("network_code").as("area_code")))
                .distinct();
        Dataset<Row> rows = in.get(RateTable.TABLE)
                .where(col("area_level").isin("practice", "neighbourhood", "place", "system"))
                .join(broadcast(shown), "area_code")
                .join(
                        broadcast(in.get(IndicatorTable.TABLE)
                                .select("indicator_id", "indicator_name", "unit", "polarity", "value_type")),
                        "indicator_id")
                .join(in.get(AreaTable.TABLE).select("area_code", "area_name"), new String[] {"area_code"}, "left")
                .select(
                        "network_code",
                        "indicator_id",
                        "period_start",
                        "period_end",
                        "breakdown",
                        "stratum",
                        "area_code",
                        "indicator_name",
                        "unit",
                        "polarity",
                        "period_label",
                        "area_level",
                        "area_name",
                        "numerator",
                        "denominator",
                        "value",
                        "reason",
                        "value_type",
                        "multiplier");
        return Groups.flatMap(
                rows,
                GROUP,
                List.of("area_code"),
                Store.schema(NetworkExtractTable.TABLE),
                (key, group) -> protect(group, disclosure));
    }

    private static Iterator<Row> protect(Iterator<Row> group, Disclosure disclosure) {
        List<ExtractRow> rows = new ArrayList<>();
        group.forEachRemaining(row -> rows.add(ExtractRow.of(row, disclosure)));
        // Without a practice of its own there is nothing to compare.
        if (rows.stream().noneMatch(ExtractRow::isPractice)) {
            return List.<Row>of().iterator();
        }
        double average = rows.stream()
                .filter(ExtractRow::isSystem)
                .mapToDouble(ExtractRow::perOne)
                .findFirst()
                .orElse(Double.NaN);
        return rows.stream().map(row -> row.toRow(average)).iterator();
    }
}
