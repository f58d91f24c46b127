package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.tables.ActionStatus;
import org.fosse.tables.ActionTimeliness;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** The newest state of every improvement action. Control charts take the days from which their limits are new from here. */
public final class ActionJob extends Declaration<ActionTable> implements RowJob<ActionTable> {
    public ActionJob() {
        super(ActionTable.TABLE, List.of(ActionCheckedTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public List<TableRow<ActionTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<AreaTable>> areas = new HashMap<>();
        in.rows(AreaTable.TABLE).forEach(area -> areas.put(area.get(AreaTable.AREA_CODE), area));
        return in.rows(ActionCheckedTable.TABLE, ActionCheckedTable.CHECKED::isNewest).stream()
                .map(row -> row(
                        row,
                        areas.get(row.get(ActionCheckedTable.AREA_CODE)),
                        run.config().system().code(),
                        run.date()))
                .toList();
    }

    /** @param system the system of an area of which none is known */
    static TableRow<ActionTable> row(
            TableRow<ActionCheckedTable> checked, @Nullable TableRow<AreaTable> area, String system, LocalDate date) {
        RowBuilder<ActionTable> row = ActionTable.TABLE
                .row(ActionCheckedTable.TABLE, checked)
                .set(ActionTable.SYSTEM_CODE, system)
                .set(
                        ActionTable.TIMELINESS,
                        timeliness(
                                Word.of(ActionStatus.class, checked.get(ActionCheckedTable.STATUS)),
                                checked.find(ActionCheckedTable.DUE_ON),
                                date));
        if (area != null) {
            row.copy(ActionTable.AREA_NAME, area, AreaTable.AREA_NAME);
            if (area.has(AreaTable.SYSTEM_CODE)) {
                row.copy(ActionTable.SYSTEM_CODE, area, AreaTable.SYSTEM_CODE);
            }
        }
        return row.build();
    }

    private static ActionTimeliness timeliness(ActionStatus status, @Nullable LocalDate due, LocalDate today) {
        if (status == ActionStatus.COMPLETED) {
            return ActionTimeliness.DONE;
        }
        if (status == ActionStatus.STOPPED) {
            return ActionTimeliness.STOPPED;
        }
        if (due == null) {
            return ActionTimeliness.NO_DUE_DATE;
        }
        return due.isBefore(today) ? ActionTimeliness.OVERDUE : ActionTimeliness.IN_TIME;
    }
}
