package org.fosse.jobs.question;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.fosse.schema.table.EvidenceTable.CONTRACT_REF;
import static org.fosse.schema.table.EvidenceTable.PERIOD_END;
import static org.fosse.schema.table.EvidenceTable.PERIOD_START;
import static org.fosse.schema.table.EvidenceTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.EvidenceTable.SUBJECT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.PeriodKind;

/** How pieces of evidence stand to each other. */
final class Evidence {
    /** In order of time; the rest of the key makes the order full. */
    static final Comparator<TableRow<EvidenceTable>> BY_TIME = comparing(
                    (TableRow<EvidenceTable> each) -> each.get(PERIOD_END))
            .thenComparing(each -> each.get(PERIOD_START), reverseOrder())
            .thenComparing(each -> each.get(EvidenceTable.SOURCE_TABLE))
            .thenComparing(each -> each.get(EvidenceTable.RULE).text())
            .thenComparing(each -> each.get(EvidenceTable.SOURCE_KEY));

    /** Keys of several parts, part by part: never glued, so that no two are taken for one. */
    static final Comparator<List<String>> BY_PARTS =
            (one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));

    private Evidence() {}

    /** What may follow one another in time: one subject, and of a contract's requirements those of one contract. */
    static List<String> theme(TableRow<EvidenceTable> row) {
        String contract = row.find(CONTRACT_REF);
        return List.of(row.get(QUALITY_DOMAIN), row.get(SUBJECT), contract == null ? "" : contract);
    }

    /** Whether no period of this one's length is missing between an earlier one and it. */
    static boolean follows(TableRow<EvidenceTable> row, TableRow<EvidenceTable> earlier) {
        PeriodKind kind = PeriodKind.of(row.get(PERIOD_START), row.get(PERIOD_END));
        return kind.missingBetween(earlier.get(PERIOD_END), row.get(PERIOD_START)) == 0;
    }

    static boolean points(TableRow<EvidenceTable> row, EvidenceDirection direction) {
        return row.get(EvidenceTable.DIRECTION) == direction;
    }

    /** Whether anything can be said. */
    static boolean isSeen(TableRow<EvidenceTable> row) {
        return !points(row, EvidenceDirection.UNKNOWN);
    }

    /** A number as a share: 0 to 1, and 0 where there is none. */
    static double share(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
    }
}
