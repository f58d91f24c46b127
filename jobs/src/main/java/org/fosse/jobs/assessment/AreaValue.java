package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import org.fosse.tables.MaturityAgainst;

/** A value of an area that its maturity is compared with: of an indicator, or of the variation of one within the area. */
record AreaValue(Series series, String areaCode, LocalDate periodStart, LocalDate periodEnd, double value) {
    /** By series and area, oldest first. */
    static final Comparator<AreaValue> BY_SERIES = Comparator.comparing(AreaValue::series, Series.ORDER)
            .thenComparing(AreaValue::areaCode)
            .thenComparing(AreaValue::periodEnd)
            .thenComparing(AreaValue::periodStart);

    /**
     * What is compared between areas.
     *
     * @param childLevel the level of the parts whose variation it is; "all" for an outcome
     * @param polarity the indicator's, in words
     */
    record Series(MaturityAgainst against, String indicatorId, String childLevel, String polarity) {
        static final Comparator<Series> ORDER = Comparator.comparing(Series::against)
                .thenComparing(Series::indicatorId)
                .thenComparing(Series::childLevel);
    }
}
