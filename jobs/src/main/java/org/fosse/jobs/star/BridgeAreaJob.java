package org.fosse.jobs.star;

import java.util.ArrayList;
import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BridgeAreaTable;

/** Table {@code bridge_area}. */
public final class BridgeAreaJob extends Declaration<BridgeAreaTable> implements RowJob<BridgeAreaTable> {
    public BridgeAreaJob() {
        super(BridgeAreaTable.TABLE, AreaSpans.INPUTS);
    }

    @Override
    public List<TableRow<BridgeAreaTable>> rows(Inputs in, Run run) {
        AreaSpans spans = AreaSpans.of(in).value();
        List<TableRow<BridgeAreaTable>> rows = new ArrayList<>();
        for (TableRow<AreaTable> area : in.rows(AreaTable.TABLE)) {
            spans.get(area.get(AreaTable.AREA_CODE))
                    .all()
                    .forEach(span -> span.parents()
                            .forEach(parent -> rows.add(BridgeAreaTable.TABLE
                                    .row()
                                    .set(BridgeAreaTable.AREA_KEY, span.key())
                                    .set(BridgeAreaTable.PARENT_KEY, parent.code())
                                    .set(BridgeAreaTable.PARENT_LEVEL, parent.level())
                                    .set(BridgeAreaTable.IS_MAIN, parent.code().equals(span.main(parent.level())))
                                    .set(BridgeAreaTable.SHARE, parent.share())
                                    .build())));
        }
        return rows;
    }
}
