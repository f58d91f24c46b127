package org.fosse.jobs.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelTable;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FewAreasTest {
    private static final int FEWEST = 5;

    private static TableRow<FunnelTable> placed(FunnelPosition position, long areas, @Nullable Reason reason) {
        return FunnelTable.TABLE
                .row()
                .set(FunnelTable.AREAS, areas)
                .set(FunnelTable.POSITION_ADJUSTED, position)
                .set(FunnelTable.POSITION_FALSE_DISCOVERY, FunnelSide.NOT_JUDGED)
                .reason(FunnelTable.REASON, reason)
                .build();
    }

    @Test
    void whatIsJudgedAmongTooFewIsNotAndSaysSo() {
        TableRow<FunnelTable> judged = FewAreas.judged(placed(FunnelPosition.BELOW_998, FEWEST, null), FEWEST);

        assertThat(judged.get(FunnelTable.POSITION_ADJUSTED)).isEqualTo(FunnelPosition.NOT_JUDGED);
        assertThat(judged.get(FunnelTable.REASON)).isEqualTo(Reason.TOO_FEW_PEERS.text());
    }

    @Test
    void whatIsNotJudgedForAnotherReasonKeepsIt() {
        TableRow<FunnelTable> row = placed(FunnelPosition.NOT_JUDGED, 0, Reason.NO_COUNTS);

        assertThat(FewAreas.judged(row, FEWEST)).isSameAs(row);
    }
}
