package org.fosse.jobs.compare;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The areas most like an area, among all areas of its level that the extracts hold, in whatever system. The variables of all
 * areas are some ten thousand rows and are collected.
 */
public final class PeerGroupJob implements Job {
    public static final Table TABLE = Table.published(
            "peer_group",
            Stage.COMPUTE,
            "One of the areas most like an area. An area that has no peers has one row with rank 0 that says why.",
            List.of(
                    Shared.AREA_CODE,
                    Column.key("peer_rank", INT, "1 for the nearest; 0 on the row of an area without peers."),
                    Shared.AREA_LEVEL,
                    Column.attribute("peer_code", STRING, "Code of the peer; null for an area without peers."),
                    Column.measure(
                            "distance",
                            DOUBLE,
                            "standard deviations",
                            "How far apart the two are: the root of the mean, over the variables, of the squared difference in standard deviations (nearest neighbours over standardised variables, each counting the same)."),
                    Column.measure(
                                    "candidates",
                                    LONG,
                                    "areas",
                                    "Areas of the level with all variables that the peers were chosen from.")
                            .required(),
                    Column.attribute(
                            "variables",
                            STRING,
                            "The variables that were compared, separated by commas; null without any."),
                    Column.attribute(
                                    "peer_version",
                                    STRING,
                                    "Version of the level's lists: the configuration's label and a digest of the rule, the periods and the values it was made from. The same version means the same lists.")
                            .required(),
                    Shared.METHOD,
                    Shared.REASON));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(PeerVariableJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<PeerGroups.Variable> variables = in
                .get(PeerVariableJob.TABLE)
                .select("area_level", "area_code", "variable_id", "value", "used", "period_label")
                .collectAsList()
                .stream()
                .map(row -> new PeerGroups.Variable(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.isNullAt(3) ? Double.NaN : row.getDouble(3),
                        row.getBoolean(4),
                        row.getString(5)))
                .toList();
        return run.spark()
                .createDataFrame(PeerGroups.rows(run.config().comparison().peers(), variables), Store.schema(TABLE));
    }
}
