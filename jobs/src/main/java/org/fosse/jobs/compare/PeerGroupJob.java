package org.fosse.jobs.compare;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.tables.Table;

/**
 * The areas most like an area, among all areas of its level that the extracts hold, in whatever system. The variables of all
 * areas are some ten thousand rows and are collected.
 */
public final class PeerGroupJob implements Job {
    @Override
    public Table output() {
        return PeerGroupTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(PeerVariableTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<PeerGroups.Variable> variables = in
                .get(PeerVariableTable.TABLE)
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
                .createDataFrame(
                        PeerGroups.rows(run.config().comparison().peers(), variables),
                        Store.schema(PeerGroupTable.TABLE));
    }
}
