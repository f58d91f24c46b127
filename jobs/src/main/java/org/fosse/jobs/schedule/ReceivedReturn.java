package org.fosse.jobs.schedule;

import java.time.LocalDate;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/** A return as coverage needs it: its newest version, and whether it says anything. */
record ReceivedReturn(
        RequirementDescription requirement,
        Period period,
        boolean answered,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate dueOn) {
    static ReceivedReturn of(ReturnObservation point) {
        return new ReceivedReturn(
                RequirementDescription.of(point.row()),
                new Period(point.from(), point.to(), point.row().get(ReturnCheckedTable.PERIOD_LABEL)),
                point.isPresent() || point.said() != null,
                point.submittedOn(),
                point.dueOn());
    }
}
