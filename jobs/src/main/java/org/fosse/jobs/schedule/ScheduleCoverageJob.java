package org.fosse.jobs.schedule;

import java.util.ArrayList;
import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.schema.table.ScheduleCoverageTable;

/** The returns that the contracts ask for beside those that came. {@link Coverage} states the rules. */
public final class ScheduleCoverageJob extends Declaration<ScheduleCoverageTable>
        implements RowJob<ScheduleCoverageTable> {
    public ScheduleCoverageJob() {
        super(ScheduleCoverageTable.TABLE, List.of(ReturnCheckedTable.TABLE, RequirementCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<ScheduleCoverageTable>> rows(Inputs in, Run run) {
        List<TableRow<ScheduleCoverageTable>> rows = new ArrayList<>();
        for (ContractReturns contract : ContractReturns.all(in)) {
            List<ReceivedReturn> newest = contract.returns().stream()
                    .filter(point -> point.row().get(ReturnCheckedTable.VERSION) == 1)
                    .map(ReceivedReturn::of)
                    .toList();
            new Coverage(contract.register(), run.date()).lines(newest).forEach(line -> rows.add(line.of(contract)));
        }
        return rows;
    }
}
