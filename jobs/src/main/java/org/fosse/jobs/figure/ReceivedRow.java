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
                .row()
                .copy(NetworkExtractTable.NETWORK_CODE, row, RecipientExtractTable.RECIPIENT)
                .copy(NetworkExtractTable.INDICATOR_ID, row, RecipientExtractTable.INDICATOR_ID)
                .copy(NetworkExtractTable.PERIOD_START, row, RecipientExtractTable.PERIOD_START)
                .copy(NetworkExtractTable.PERIOD_END, row, RecipientExtractTable.PERIOD_END)
                .copy(NetworkExtractTable.BREAKDOWN, row, RecipientExtractTable.BREAKDOWN)
                .copy(NetworkExtractTable.STRATUM, row, RecipientExtractTable.STRATUM)
                .copy(NetworkExtractTable.AREA_CODE, row, RecipientExtractTable.AREA_CODE)
                .copy(NetworkExtractTable.INDICATOR_NAME, row, RecipientExtractTable.INDICATOR_NAME)
                .copy(NetworkExtractTable.UNIT, row, RecipientExtractTable.UNIT)
                .copy(NetworkExtractTable.POLARITY, row, RecipientExtractTable.POLARITY)
                .copy(NetworkExtractTable.PERIOD_LABEL, row, RecipientExtractTable.PERIOD_LABEL)
                .copy(NetworkExtractTable.AREA_LEVEL, row, RecipientExtractTable.AREA_LEVEL)
                .copy(NetworkExtractTable.AREA_NAME, row, RecipientExtractTable.AREA_NAME)
                .copy(NetworkExtractTable.LATEST, row, RecipientExtractTable.LATEST)
                .copy(NetworkExtractTable.PROTECTION, row, RecipientExtractTable.PROTECTION)
                .copy(NetworkExtractTable.ROUNDED_CELLS, row, RecipientExtractTable.ROUNDED_CELLS)
                .copy(NetworkExtractTable.NUMERATOR, row, RecipientExtractTable.NUMERATOR)
                .copy(NetworkExtractTable.DENOMINATOR, row, RecipientExtractTable.DENOMINATOR)
                .copy(NetworkExtractTable.VALUE, row, RecipientExtractTable.VALUE)
                .copy(NetworkExtractTable.LOWER_95, row, RecipientExtractTable.LOWER_95)
                .copy(NetworkExtractTable.UPPER_95, row, RecipientExtractTable.UPPER_95)
                .copy(NetworkExtractTable.LOWER_998, row, RecipientExtractTable.LOWER_998)
                .copy(NetworkExtractTable.UPPER_998, row, RecipientExtractTable.UPPER_998)
                .copy(NetworkExtractTable.REASON, row, RecipientExtractTable.REASON)
                .build();
    }
}
