package org.fosse.jobs.question;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.Check;
import org.fosse.tables.Table;

/**
 * Ranks the signals of one side over the system's units; concerns and bright spots are made alike. {@link Ranking} has
 * the rule.
 */
final class RankedSide {
    static final List<Table> INPUTS = List.of(
            SignalTable.TABLE, ActionEffectTable.TABLE, AreaTable.TABLE, MembershipTable.TABLE, IndicatorTable.TABLE);

    static final Check RANK_WITHIN =
            new Check("rank_within", "rank between rank_best and rank_worst", "A rank lies within its range.");

    private RankedSide() {}

    /** The rows of a table of ranked signals, in order of its key. */
    static JavaRDD<Row> rows(Inputs in, Run run, Table table, String side) {
        Response response = Response.of(in, Topics.of(in), Units.of(in, run).codes());
        double change = run.config().questions().weightChange();
        Map<String, String> domains = new HashMap<>(run.config().qualityDomains());
        return Together.signals(
                in.get(SignalTable.TABLE).where(col("side").equalTo(side)),
                table,
                signals -> new RankedRows(table, domains, response).of(Ranking.of(signals, change)));
    }
}
