package org.fosse.jobs.land;

import static org.fosse.schema.table.RejectedRowTable.COLUMN_NAME;
import static org.fosse.schema.table.RejectedRowTable.MESSAGE;
import static org.fosse.schema.table.RejectedRowTable.NUMBER;
import static org.fosse.schema.table.RejectedRowTable.REMEDY;
import static org.fosse.schema.table.RejectedRowTable.ROWS;
import static org.fosse.schema.table.RejectedRowTable.RULE;
import static org.fosse.schema.table.RejectedRowTable.SOURCE_FILE;
import static org.fosse.schema.table.RejectedRowTable.SOURCE_ID;
import static org.fosse.schema.table.RejectedRowTable.SOURCE_LINE;
import static org.fosse.schema.table.RejectedRowTable.VALUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.FlowCheckedTable;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.LandedRejectionTable;
import org.fosse.schema.table.LinkCheckedTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.schema.table.ScoreCheckedTable;

/** Every row that was not accepted, with what was wrong and what to do: those that fail by themselves, and those that fail beside the other rows. */
public final class RejectedRowJob extends Declaration<RejectedRowTable> implements RowJob<RejectedRowTable> {
    /** A rejected row and its record's number in the file. */
    private record Rejected(long seq, TableRow<RejectedRowTable> row) {}

    public RejectedRowJob() {
        super(
                RejectedRowTable.TABLE,
                List.of(
                        LandedRejectionTable.TABLE,
                        AreaRefusedTable.TABLE,
                        ObservationCheckedTable.TABLE,
                        ReturnCheckedTable.TABLE,
                        RequirementCheckedTable.TABLE,
                        LinkCheckedTable.TABLE,
                        FlowCheckedTable.TABLE,
                        ScoreCheckedTable.TABLE,
                        IntelligenceCheckedTable.TABLE,
                        ActionCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<RejectedRowTable>> rows(Inputs in, Run run) {
        List<Rejected> rejected = new ArrayList<>();
        in.rows(LandedRejectionTable.TABLE).forEach(row -> rejected.add(byReader(row)));
        in.rows(AreaRefusedTable.TABLE, row -> row.is(AreaRefusedTable.FIRST_OF_ROW))
                .forEach(row -> rejected.add(ofArea(row)));
        addChecked(rejected, in, ObservationCheckedTable.TABLE, ObservationCheckedTable.CHECKED);
        addChecked(rejected, in, ReturnCheckedTable.TABLE, ReturnCheckedTable.CHECKED);
        addChecked(rejected, in, RequirementCheckedTable.TABLE, RequirementCheckedTable.CHECKED);
        addChecked(rejected, in, LinkCheckedTable.TABLE, LinkCheckedTable.CHECKED);
        addChecked(rejected, in, FlowCheckedTable.TABLE, FlowCheckedTable.CHECKED);
        addChecked(rejected, in, ScoreCheckedTable.TABLE, ScoreCheckedTable.CHECKED);
        addChecked(rejected, in, IntelligenceCheckedTable.TABLE, IntelligenceCheckedTable.CHECKED);
        addChecked(rejected, in, ActionCheckedTable.TABLE, ActionCheckedTable.CHECKED);
        rejected.sort(Comparator.comparing((Rejected each) -> each.row().get(SOURCE_FILE))
                .thenComparing(each -> each.row().get(SOURCE_LINE))
                .thenComparing(Rejected::seq)
                .thenComparing(each -> each.row().get(RULE)));
        return numbered(rejected);
    }

    /** Counts the entries of each line; however many facts of a line are refused, it is one row. */
    private static List<TableRow<RejectedRowTable>> numbered(List<Rejected> ordered) {
        List<TableRow<RejectedRowTable>> rows = new ArrayList<>();
        String file = "";
        long line = 0;
        int number = 0;
        for (Rejected each : ordered) {
            boolean isNext =
                    !each.row().get(SOURCE_FILE).equals(file) || each.row().get(SOURCE_LINE) != line;
            number = isNext ? 1 : number + 1;
            file = each.row().get(SOURCE_FILE);
            line = each.row().get(SOURCE_LINE);
            RowBuilder<RejectedRowTable> row =
                    RejectedRowTable.TABLE.row(each.row()).set(NUMBER, number);
            rows.add((isNext ? row : row.set(ROWS, 0L)).build());
        }
        return rows;
    }

    private static Rejected byReader(TableRow<LandedRejectionTable> row) {
        return new Rejected(
                row.get(LandedRejectionTable.SEQ),
                RejectedRowTable.TABLE
                        .row(LandedRejectionTable.TABLE, row)
                        .copy(SOURCE_FILE, row, LandedRejectionTable.FILE)
                        .copy(SOURCE_LINE, row, LandedRejectionTable.LINE)
                        .build());
    }

    private static Rejected ofArea(TableRow<AreaRefusedTable> row) {
        return new Rejected(
                row.get(AreaRefusedTable.SEQ),
                RejectedRowTable.TABLE
                        .row()
                        .copy(SOURCE_FILE, row, AreaRefusedTable.FILE)
                        .copy(SOURCE_LINE, row, AreaRefusedTable.LINE)
                        .copy(SOURCE_ID, row, AreaRefusedTable.SOURCE_ID)
                        .copy(COLUMN_NAME, row, AreaRefusedTable.BROKEN_COLUMN)
                        .copy(VALUE, row, AreaRefusedTable.BROKEN_VALUE)
                        .copy(RULE, row, AreaRefusedTable.RULE)
                        .copy(MESSAGE, row, AreaRefusedTable.BROKEN_MESSAGE)
                        .copy(REMEDY, row, AreaRefusedTable.BROKEN_REMEDY)
                        .set(ROWS, 1L)
                        .build());
    }

    private static <T> void addChecked(
            List<Rejected> rejected, Inputs in, TypedTable<T> table, CheckedFields<T> fields) {
        for (TableRow<T> row : in.rows(table, each -> each.has(fields.rule()))) {
            rejected.add(new Rejected(
                    row.get(fields.seq()),
                    RejectedRowTable.TABLE
                            .row()
                            .copy(SOURCE_FILE, row, fields.file())
                            .copy(SOURCE_LINE, row, fields.line())
                            .copy(SOURCE_ID, row, fields.sourceId())
                            .copy(COLUMN_NAME, row, fields.brokenColumn())
                            .copy(VALUE, row, fields.brokenValue())
                            .copy(RULE, row, fields.rule())
                            .copy(MESSAGE, row, fields.brokenMessage())
                            .copy(REMEDY, row, fields.brokenRemedy())
                            .set(ROWS, 1L)
                            .build()));
        }
    }
}
