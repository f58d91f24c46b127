package org.fosse.jobs.compare;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.schema.table.SpecialListTable;

/** The areas most like an area, among all areas of its level that the extracts hold, in whatever system. */
public final class PeerGroupJob extends Declaration<PeerGroupTable> implements RowJob<PeerGroupTable> {
    public PeerGroupJob() {
        super(PeerGroupTable.TABLE, List.of(PeerVariableTable.TABLE, SpecialListTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public List<TableRow<PeerGroupTable>> rows(Inputs in, Run run) {
        return PeerGroups.rows(
                run.config().comparison().peers(),
                in.rows(PeerVariableTable.TABLE),
                in.rows(AreaTable.TABLE).stream()
                        .filter(row -> row.has(AreaTable.AREA_KIND))
                        .collect(toMap(row -> row.get(AreaTable.AREA_CODE), row -> row.get(AreaTable.AREA_KIND))),
                in.rows(SpecialListTable.TABLE).stream()
                        .collect(toMap(
                                row -> row.get(SpecialListTable.AREA_CODE), row -> row.get(SpecialListTable.KIND))));
    }
}
