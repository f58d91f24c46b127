package org.fosse.jobs.page;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.Judgement;
import org.fosse.tables.NotCalledOut;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** How a practice stands, as marks show it. */
enum Stand {
    ASK,
    BETTER,
    /** Outside the lines of a chart, and not called out. */
    OUTSIDE,
    USUAL,
    NOT_JUDGED;

    static Stand of(TableRow<NetworkPracticeTable> row) {
        if (row.is(NetworkPracticeTable.TO_ASK)) {
            return ASK;
        }
        return switch (row.get(NetworkPracticeTable.JUDGEMENT)) {
            case BETTER -> BETTER;
            case NOT_JUDGED -> NOT_JUDGED;
            default -> row.has(NetworkPracticeTable.NOT_CALLED_OUT) ? OUTSIDE : USUAL;
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
            case SIMILAR -> words(row.find(NetworkPracticeTable.NOT_CALLED_OUT));
            default -> "not judged";
        };
    }

    /** Of one that is judged similar, and maybe lies outside its usual range. */
    static String words(@Nullable NotCalledOut why) {
        return why == null
                ? "no clear difference"
                : switch (why) {
                    case ITS_PEOPLE -> "outside what is usual for its size; the people on its list explain it";
                    case RANGE_OF_LIKE ->
                        "outside what is usual for its size; within the range of those like it, though the people on its list"
                                + " explain less than half of the difference: worth a look at the next figures";
                    case ROUNDING -> "outside its usual range; the rounding of its counts may explain it";
                    case MANY_COMPARED -> "outside its usual range; of so many compared a few lie there by chance";
                };
    }
}
