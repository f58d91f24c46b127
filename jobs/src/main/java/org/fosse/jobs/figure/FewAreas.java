package org.fosse.jobs.figure;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelTable;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Reason;

/**
 * The rule for few areas in what leaves: beside fewer others than a peer group needs (peers.fewest) an area is not judged on a funnel, since what
 * three differ by says nothing of a fourth. One for a network's extract and for its page.
 */
public final class FewAreas {
    private FewAreas() {}

    /** A place on a funnel, not judged where the funnel rests on too few areas. Where no area has what a funnel takes, the reason is that. */
    public static TableRow<FunnelTable> judged(TableRow<FunnelTable> row, int fewest) {
        long areas = row.get(FunnelTable.AREAS);
        return areas == 0 || areas > fewest
                ? row
                : FunnelTable.TABLE
                        .row(row)
                        .set(FunnelTable.POSITION_ADJUSTED, FunnelPosition.NOT_JUDGED)
                        .set(FunnelTable.POSITION_FALSE_DISCOVERY, FunnelSide.NOT_JUDGED)
                        .reason(FunnelTable.REASON, Reason.TOO_FEW_PEERS)
                        .build();
    }
}
