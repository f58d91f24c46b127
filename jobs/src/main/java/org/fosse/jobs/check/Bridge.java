package org.fosse.jobs.check;

import java.time.LocalDate;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.MembershipTable;

/** How the dated bridge between areas is read. */
public final class Bridge {
    private Bridge() {}

    /** Whether a row is of the general bridge and holds on a day, its first and its last included. */
    public static boolean isInForceOn(TableRow<MembershipTable> row, LocalDate day) {
        return isGeneral(row)
                && !row.get(MembershipTable.VALID_FROM).isAfter(day)
                && !row.get(MembershipTable.VALID_TO).isBefore(day);
    }

    /** Whether a row is of the general bridge, as against a mapping that a publication ships with its figures. */
    public static boolean isGeneral(TableRow<MembershipTable> row) {
        return row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE);
    }
}
