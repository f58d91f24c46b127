package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.SignalTable;

/** What the rules pick out of the evidence; {@link Signals} has them. */
public final class SignalJob extends Declaration<SignalTable> implements RowJob<SignalTable> {
    public SignalJob() {
        super(SignalTable.TABLE, Shared.tables(SystemUnits.INPUTS, EvidenceTable.TABLE));
    }

    @Override
    public List<TableRow<SignalTable>> rows(Inputs in, Run run) {
        Map<String, List<TableRow<EvidenceTable>>> ofUnit =
                in.rows(EvidenceTable.TABLE, row -> !row.has(EvidenceTable.SPEAKER_CODE)).stream()
                        .collect(groupingBy(each -> each.get(EvidenceTable.UNIT_CODE), TreeMap::new, toList()));
        SystemShares shares = SystemShares.read(in, run);
        List<TableRow<SignalTable>> signals = new ArrayList<>();
        ofUnit.forEach((unit, evidence) ->
                signals.addAll(Signals.of(evidence, run.config().questions(), run.date(), shares.of(unit))));
        return signals;
    }
}
