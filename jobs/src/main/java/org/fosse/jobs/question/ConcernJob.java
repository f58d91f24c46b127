package org.fosse.jobs.question;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.action.ActionEffectJob;
import org.fosse.jobs.action.BalancingJob;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.tables.Check;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Where are we most worried? The signals of concern, ranked; {@link Ranking} has the rule. */
public final class ConcernJob implements Job {
    public static final Table TABLE = Table.published(
            "concern",
            Stage.COMPUTE,
            "Where are we most worried? One unit of the system and part of quality, ranked by what the signals of concern say about it: magnitude, certainty, since when and why, and whether anything is being done. A question to ask, not a verdict.",
            RankColumns.LIST,
            new Check("rank_within", "rank between rank_best and rank_worst", "A rank lies within its range."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                SignalJob.TABLE,
                ActionEffectJob.TABLE,
                BalancingJob.TABLE,
                AreaJob.TABLE,
                MembershipJob.TABLE,
                IndicatorJob.TABLE);
    }

    @Override
    public boolean sorted() {
        return true;
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Response response = Response.of(in, Topics.of(in), Units.of(in, run).codes());
        double change = run.config().questions().weightChange();
        Map<String, String> domains = new HashMap<>(run.config().qualityDomains());
        return Together.signals(
                in.get(SignalJob.TABLE).where(col("side").equalTo(Evidence.CONCERN)),
                TABLE,
                signals -> new RankedRows(TABLE, domains, response).of(Ranking.of(signals, change)));
    }
}
