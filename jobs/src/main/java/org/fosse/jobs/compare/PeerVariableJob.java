package org.fosse.jobs.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.PeerRule;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.PeerVariableTable;

/** What areas are alike in. The variables are those of the configuration, each from the latest period of its indicator. */
public final class PeerVariableJob extends Declaration<PeerVariableTable> implements RowJob<PeerVariableTable> {
    public PeerVariableJob() {
        super(PeerVariableTable.TABLE, Packed.INPUTS);
    }

    @Override
    public List<TableRow<PeerVariableTable>> rows(Inputs in, Run run) {
        PeerRule rule = run.config().comparison().peers();
        Map<String, Double> scores = new HashMap<>();
        if (rule.variables().stream().anyMatch(each -> each.indicator() == null)) {
            in.rows(DeprivationTable.TABLE).stream()
                    .filter(row -> row.is(DeprivationTable.PREFERRED))
                    .forEach(row -> scores.put(row.get(DeprivationTable.AREA_CODE), row.get(DeprivationTable.SCORE)));
        }
        return PeerVariables.rows(
                rule,
                Reference.of(in).value().geography(),
                Packed.latest(in, PeerVariables.indicators(rule)),
                scores,
                run.date());
    }
}
