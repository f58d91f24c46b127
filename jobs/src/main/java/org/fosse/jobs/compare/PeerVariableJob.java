package org.fosse.jobs.compare;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.STRING;

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
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.DeprivationJob;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Reference;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * What areas are alike in. The variables are those of the configuration, each from the latest period of its indicator. They
 * are a few numbers per area, so that they are gathered in one place.
 */
public final class PeerVariableJob implements Job {
    public static final Table TABLE = Table.published(
            "peer_variable",
            Stage.COMPUTE,
            "The value of one variable that similar areas are found by, for one area. Variables and their order are in the configuration under peers.",
            List.of(
                    Shared.AREA_CODE,
                    Column.key("variable_id", STRING, "The variable, as the configuration names it."),
                    Shared.AREA_LEVEL,
                    Column.measure(
                            "value",
                            DOUBLE,
                            "the variable's unit",
                            "The variable's value: a number of its indicator, divided by the same number of another where the configuration says so; the natural logarithm where its scale is log. An area's deprivation score is its own where a source gives one, otherwise the mean of its practices' scores weighted by the first variable taken from a denominator (equally without one)."),
                    Column.attribute(
                                    "used",
                                    BOOLEAN,
                                    "Whether the level's areas are compared in this variable: at least nine in ten of the areas with any variable have it.")
                            .required(),
                    Column.attribute("period_label", STRING, "The period or edition the value is from."),
                    Shared.REASON));

    @Override
    public Table output() {
        return TABLE;
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
            for (Row row : in.get(DeprivationJob.TABLE)
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
        return run.spark().createDataFrame(rows, Store.schema(TABLE));
    }
}
