package org.fosse.jobs.smallarea;

import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.fosse.schema.table.SmallAreaFigureTable;
import org.fosse.sources.ValueStatus;
import org.jspecify.annotations.Nullable;

/**
 * How many small areas or people there are, of how many it is known how deprived they are, and how many are among the most
 * deprived fifth of England: deciles 1 and 2. The share is of those of whom it is known; where that is fewer than half of all,
 * it is withheld.
 */
final class Core20 {
    private static final int HIGHEST_DECILE = 2;

    private double core;
    private double known;
    private double all;

    /** @param decile null where it is not known */
    void add(@Nullable Integer decile, double amount) {
        all += amount;
        if (decile != null) {
            known += amount;
            core += decile <= HIGHEST_DECILE ? amount : 0;
        }
    }

    double core() {
        return core;
    }

    double known() {
        return known;
    }

    double all() {
        return all;
    }

    double unknown() {
        return all - known;
    }

    /** Whether so many are enough to speak for all. */
    boolean isEnough(double part) {
        return part > 0 && 2 * part >= all;
    }

    /** A figure; where it is not known of enough, without numbers. */
    static RowBuilder<SmallAreaFigureTable> figure(
            TableRow<LandedSmallAreaTable> like,
            SmallAreaIndicator indicator,
            String note,
            boolean enough,
            double numerator,
            double denominator) {
        return SmallAreaFigureTable.TABLE
                .row(LandedSmallAreaTable.TABLE, like)
                .set(SmallAreaFigureTable.INDICATOR_ID, indicator.name())
                .set(SmallAreaFigureTable.BREAKDOWN, Shared.ALL)
                .set(SmallAreaFigureTable.STRATUM, Shared.ALL)
                .set(SmallAreaFigureTable.NUMERATOR, enough ? numerator : null)
                .set(SmallAreaFigureTable.DENOMINATOR, enough ? denominator : null)
                .set(SmallAreaFigureTable.STATUS, (enough ? ValueStatus.PRESENT : ValueStatus.MISSING).text())
                .set(SmallAreaFigureTable.NOTE, note);
    }
}
