package org.fosse.jobs.page;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.Reason;

/** How a practice stands, as marks show it. */
enum Stand {
    ASK,
    BETTER,
    USUAL,
    NOT_JUDGED;

    static Stand of(TableRow<NetworkPracticeTable> row) {
        if (row.is(NetworkPracticeTable.TO_ASK)) {
            return ASK;
        }
        return switch (row.get(NetworkPracticeTable.JUDGEMENT)) {
            case BETTER -> BETTER;
            case NOT_JUDGED -> NOT_JUDGED;
            default -> USUAL;
        };
    }

    /** Whether it stands out on either side. */
    boolean isOut() {
        return this == ASK || this == BETTER;
    }

    /** The same in words, for the table. */
    static String words(TableRow<NetworkPracticeTable> row) {
        if (Reason.in(row.find(NetworkPracticeTable.NOT_JUDGED_WHY)).contains(Reason.SUSPECT_VALUE)) {
            return "check the record: far from all others";
        }
        Judgement judgement = row.get(NetworkPracticeTable.JUDGEMENT);
        return switch (judgement) {
            case WORSE -> "worse than expected: worth a question";
            case HIGHER -> "higher than expected: worth a question";
            case LOWER -> "lower than expected: worth a question";
            case BETTER -> "better than expected";
            case SIMILAR ->
                isOutside(row)
                        ? "outside what is usual for one practice alone; among so many no more than chance"
                        : "as expected";
            default -> "not judged";
        };
    }

    /** Whether one that is judged beside all others lies outside their limits, and is not called out. */
    private static boolean isOutside(TableRow<NetworkPracticeTable> row) {
        double value = row.number(NetworkPracticeTable.VALUE);
        return row.get(NetworkPracticeTable.JUDGED_BESIDE) == JudgedBeside.THE_OTHERS
                && (value < row.number(NetworkPracticeTable.ADJUSTED_LOWER_95)
                        || value > row.number(NetworkPracticeTable.ADJUSTED_UPPER_95));
    }
}
