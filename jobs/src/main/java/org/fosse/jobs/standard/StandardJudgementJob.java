package org.fosse.jobs.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.StandardJudgementTable;

/** Every value of everyone in an area against every standard in force in its period; {@link Judgements} has the rule. */
public final class StandardJudgementJob extends Declaration<StandardJudgementTable>
        implements TaskJob<StandardJudgementTable> {
    public StandardJudgementJob() {
        super(StandardJudgementTable.TABLE, Shared.tables(IndicatorFacts.INPUTS, RateTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<StandardJudgementTable>> rows(Inputs in, Run run) {
        HashMap<String, Judgements> judged = new HashMap<>();
        IndicatorFacts.collect(in).forEach((id, facts) -> {
            if (!facts.standards().all().isEmpty() && facts.polarity().side() != null) {
                judged.put(id, new Judgements(facts));
            }
        });
        return in.tasks(
                        RateTable.TABLE,
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.BREAKDOWN,
                        RateTable.AREA_CODE,
                        RateTable.AREA_LEVEL,
                        RateTable.PERIOD_LABEL,
                        RateTable.DENOMINATOR,
                        RateTable.VALUE,
                        RateTable.LOWER_95,
                        RateTable.UPPER_95,
                        RateTable.METHOD,
                        RateTable.REASON)
                .filter(rate -> rate.get(RateTable.BREAKDOWN).equals(Shared.ALL)
                        && rate.has(RateTable.VALUE)
                        && judged.containsKey(rate.get(RateTable.INDICATOR_ID)))
                .mapPartitions(rates -> {
                    List<TableRow<StandardJudgementTable>> rows = new ArrayList<>();
                    rates.forEachRemaining(rate -> {
                        Judgements judgements = judged.get(rate.get(RateTable.INDICATOR_ID));
                        if (judgements != null) {
                            rows.addAll(judgements.of(rate));
                        }
                    });
                    rows.sort(StandardJudgementTable.TABLE.byKey());
                    return rows.iterator();
                });
    }
}
