package org.fosse.sources;

import java.util.List;
import org.fosse.schema.table.LandedObservationTable;

/**
 * Fingertips downloads (Office for Health Improvement and Disparities), in the 26- and 27-column forms and in either
 * spelling of the headings. {@link FingertipsRows} says how rows are read.
 */
final class FingertipsSource {
    static final String ID = "fingertips";
    static final String INDICATOR = "Indicator ID";
    static final String INDICATOR_NAME = "Indicator Name";
    static final String PARENT = "Parent Code";
    static final String AREA = "Area Code";
    static final String AREA_NAME = "Area Name";
    static final String AREA_TYPE = "Area Type";
    static final String SEX = "Sex";
    static final String AGE = "Age";
    static final String CATEGORY_TYPE = "Category Type";
    static final String CATEGORY = "Category";
    static final String PERIOD = "Time period";
    static final String VALUE = "Value";
    static final String LOWER_95 = "Lower CI 95.0 limit";
    static final String UPPER_95 = "Upper CI 95.0 limit";
    static final String LOWER_998 = "Lower CI 99.8 limit";
    static final String UPPER_998 = "Upper CI 99.8 limit";
    static final String COUNT = "Count";
    static final String DENOMINATOR = "Denominator";
    static final String NOTE = "Value note";

    private static final Form FORM = Form.headed(
            "fingertips",
            List.of(INDICATOR, PARENT, CATEGORY_TYPE),
            List.of(INDICATOR, AREA, AREA_NAME, AREA_TYPE, SEX, AGE, CATEGORY_TYPE, CATEGORY, PERIOD, VALUE),
            List.of(
                    INDICATOR_NAME,
                    PARENT,
                    "Parent Name",
                    LOWER_95,
                    UPPER_95,
                    LOWER_998,
                    UPPER_998,
                    COUNT,
                    DENOMINATOR,
                    NOTE,
                    "Recent Trend",
                    "Compared to England value or percentiles",
                    "Compared to Region value or percentiles",
                    "Compared to percentiles",
                    "Time period Sortable",
                    "New data",
                    "Compared to goal",
                    "Time period range"));

    static final Source SOURCE = new CodedSource(
            ID,
            "Public health indicators (Fingertips)",
            List.of(FORM),
            LandedObservationTable.TABLE,
            FingertipsSource::start);

    private FingertipsSource() {}

    private static RowHandler start(Extract extract) {
        return new FingertipsRows(extract);
    }
}
