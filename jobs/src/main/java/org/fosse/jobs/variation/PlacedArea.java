package org.fosse.jobs.variation;

import java.io.Serializable;
import java.time.LocalDate;
import org.fosse.config.Polarity;
import org.fosse.jobs.adjust.Beside;
import org.fosse.jobs.adjust.GroupModel;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.AdjustmentBasis;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One area beside what is expected of it, before it is known how many others the reader looks at.
 *
 * @param list what the reader looks at together: a level of areas in a parent and period, special lists kind by kind
 * @param multiplier from a share or rate per one to the indicator's unit
 * @param special the kind of a special list; null for others
 * @param place null where it has none
 * @param reason why it is not judged; null where it is
 */
record PlacedArea(
        List list,
        String indicatorId,
        String areaCode,
        Level parentLevel,
        String periodLabel,
        Polarity polarity,
        double multiplier,
        double value,
        double denominator,
        @Nullable String special,
        MetaRegression.@Nullable Place place,
        @Nullable Reason reason)
        implements Serializable {
    /** What a reader looks at together. */
    record List(
            LocalDate start,
            LocalDate end,
            String parentCode,
            Level childLevel,
            @Nullable String special) implements Serializable {}

    static PlacedArea of(PeriodValues period, StratumValues values, int i, GroupModel model, Beside beside) {
        return new PlacedArea(
                new List(
                        period.start(),
                        period.end(),
                        period.geography().code(model.parent()),
                        model.childLevel(),
                        beside.special()),
                period.indicator().id(),
                period.geography().code(values.area(i)),
                model.parentLevel(),
                values.label(i),
                period.indicator().polarity(),
                period.indicator().multiplier(),
                values.value(i),
                values.denominator(i),
                beside.special(),
                beside.place(),
                beside.reason());
    }

    /** The p value that counts among those of the list; NaN where it is not judged. */
    double p() {
        return place == null || reason != null ? Double.NaN : place.p();
    }

    /**
     * @param rate its false discovery rate over the list; NaN where it is not judged
     * @param limit at most so high for a judgement
     */
    TableRow<AdjustedTable> row(double rate, double limit) {
        var row = AdjustedTable.TABLE
                .row()
                .set(AdjustedTable.INDICATOR_ID, indicatorId)
                .set(AdjustedTable.PERIOD_START, list.start())
                .set(AdjustedTable.PERIOD_END, list.end())
                .set(AdjustedTable.PARENT_CODE, list.parentCode())
                .set(AdjustedTable.CHILD_LEVEL, list.childLevel().text())
                .set(AdjustedTable.AREA_CODE, areaCode)
                .set(AdjustedTable.PARENT_LEVEL, parentLevel)
                .set(AdjustedTable.PERIOD_LABEL, periodLabel)
                .set(AdjustedTable.BASIS, basis())
                .set(AdjustedTable.SPECIAL_LIST, special)
                .number(AdjustedTable.VALUE, value)
                .number(AdjustedTable.DENOMINATOR, denominator)
                .set(AdjustedTable.JUDGEMENT_95, judgement(p() <= Beside.OUTSIDE))
                .number(AdjustedTable.FALSE_DISCOVERY_RATE, rate)
                .set(AdjustedTable.JUDGEMENT, judgement(rate <= limit))
                .reason(AdjustedTable.REASON, reason);
        if (place != null) {
            row.number(AdjustedTable.EXPECTED, place.expected() * multiplier)
                    .number(AdjustedTable.EXPECTED_LOWER_95, place.lower() * multiplier)
                    .number(AdjustedTable.EXPECTED_UPPER_95, place.upper() * multiplier)
                    .number(AdjustedTable.ADJUSTED_VALUE, place.adjusted() * multiplier)
                    .number(AdjustedTable.SHRUNKEN_DIFFERENCE, (place.shrunken() - place.expected()) * multiplier)
                    .number(AdjustedTable.Z, place.z())
                    .number(AdjustedTable.P_VALUE, place.p());
        }
        return row.build();
    }

    private AdjustmentBasis basis() {
        return place == null
                ? AdjustmentBasis.NOTHING
                : special == null ? AdjustmentBasis.MODEL : AdjustmentBasis.LIKE_LISTS;
    }

    private Judgement judgement(boolean outside) {
        return place == null || reason != null
                ? Judgement.NOT_JUDGED
                : polarity.judge(outside ? place.z() > 0 ? 1 : -1 : 0);
    }
}
