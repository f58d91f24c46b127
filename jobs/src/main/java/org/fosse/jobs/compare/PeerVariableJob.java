package org.fosse.jobs.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.config.PeerRule;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.tables.Table;

/**
 * What areas are alike in. The variables are those of the configuration, each from the latest period of its indicator. They
 * are a few numbers per area, so that they are gathered in one place.
 */
public final class PeerVariableJob implements Job {
    @Override
    public Table output() {
        return PeerVariableTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        PeerRule rule = run.config().comparison().peers();
        Map<String, Double> scores = new HashMap<>();
        boolean deprivation = rule.variables().stream().anyMatch(each -> each.indicator() == null);
        if (deprivation) {
            for (Row row : in.get(DeprivationTable.TABLE)
                    .where("preferred")
                    .select("area_code", "score")
                    .collectAsList()) {
                scores.put(row.getString(0), row.getDouble(1));
            }
        }
        List<Row> rows = PeerVariables.rows(
                rule,
                Reference.of(in, run).value().geography(),
                Packed.latest(in, run, PeerVariables.indicators(rule)),
                scores,
                run.date());
        return run.spark().createDataFrame(rows, Store.schema(PeerVariableTable.TABLE));
    }
}
