package org.fosse.jobs.intelligence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fosse.config.FosseConfig;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.tables.IntelligenceRoute;
import org.fosse.tables.IntelligenceStatus;

/** The newest state of every item of soft intelligence, with whom it was brought to. Counts and themes only. */
public final class IntelligenceJob extends Declaration<IntelligenceTable> implements RowJob<IntelligenceTable> {
    public IntelligenceJob() {
        super(IntelligenceTable.TABLE, List.of(IntelligenceCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<IntelligenceTable>> rows(Inputs in, Run run) {
        return in.rows(IntelligenceCheckedTable.TABLE).stream()
                .filter(item -> IntelligenceCheckedTable.CHECKED.isNewest(item))
                .map(item -> row(item, run.date(), run.config().disclosure()))
                .toList();
    }

    static TableRow<IntelligenceTable> row(
            TableRow<IntelligenceCheckedTable> item, LocalDate today, FosseConfig.Disclosure disclosure) {
        RowBuilder<IntelligenceTable> row = IntelligenceTable.TABLE
                .row(IntelligenceCheckedTable.TABLE, item)
                .set(IntelligenceTable.ROUTE, route(item));
        LocalDate received = item.get(IntelligenceCheckedTable.RECEIVED_ON);
        LocalDate group = item.find(IntelligenceCheckedTable.GROUP_ON);
        if (group != null) {
            row.set(IntelligenceTable.DAYS_TO_GROUP, days(received, group));
        }
        LocalDate statusOn = item.find(IntelligenceCheckedTable.STATUS_ON);
        boolean closed = item.get(IntelligenceCheckedTable.STATUS).equals(IntelligenceStatus.CLOSED.text());
        row.set(IntelligenceTable.DAYS_OPEN, days(received, closed && statusOn != null ? statusOn : today));
        return SmallCounts.protect(row.build(), disclosure);
    }

    private static IntelligenceRoute route(TableRow<IntelligenceCheckedTable> item) {
        if (item.has(IntelligenceCheckedTable.BOARD_ON)) {
            return IntelligenceRoute.BOARD;
        }
        if (item.has(IntelligenceCheckedTable.COMMITTEE_ON)) {
            return IntelligenceRoute.COMMITTEE;
        }
        return item.has(IntelligenceCheckedTable.GROUP_ON) ? IntelligenceRoute.GROUP : IntelligenceRoute.RECEIVED;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
