package org.fosse.jobs.figure;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RecipientExtractTable;

/** A row of the folder of a place or forum in the form of a network's, so that one page is made of either. */
public final class ReceivedRow {
    private ReceivedRow() {}

    /** The recipient's id stands in place of the network's code. */
    public static TableRow<NetworkExtractTable> of(TableRow<RecipientExtractTable> row) {
        return NetworkExtractTable.TABLE
                .row(RecipientExtractTable.TABLE, row)
                .copy(NetworkExtractTable.NETWORK_CODE, row, RecipientExtractTable.RECIPIENT)
                .build();
    }
}
