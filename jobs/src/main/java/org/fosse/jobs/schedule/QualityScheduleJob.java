package org.fosse.jobs.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;

/**
 * A provider's return against the threshold in its contract: met, breached, or why neither can be said; how long a breach has
 * lasted, and when one would come. {@link ScheduleSeries} states the rules.
 */
public final class QualityScheduleJob extends Declaration<QualityScheduleTable>
        implements RowJob<QualityScheduleTable> {
    public QualityScheduleJob() {
        super(QualityScheduleTable.TABLE, List.of(ReturnCheckedTable.TABLE, RequirementCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<QualityScheduleTable>> rows(Inputs in, Run run) {
        List<TableRow<QualityScheduleTable>> rows = new ArrayList<>();
        for (ContractReturns contract : ContractReturns.all(in)) {
            contract.returns().stream()
                    .collect(Collectors.groupingBy(ReturnObservation::requirementId))
                    .values()
                    .forEach(ofRequirement -> rows.addAll(
                            new ScheduleSeries(contract.register(), run.config().schedules()).judge(ofRequirement)));
        }
        return rows;
    }
}
