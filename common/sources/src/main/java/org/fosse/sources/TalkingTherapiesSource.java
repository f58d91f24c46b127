package org.fosse.sources;

import java.util.List;
import org.fosse.schema.table.LandedObservationTable;

/**
 * NHS Talking Therapies annual measures in long form: a count or a percentage a row, for an organisation and a group of
 * people. {@link TalkingTherapiesRows} brings each count together with its denominator and its published percentage.
 */
final class TalkingTherapiesSource {
    static final String ID = "talking_therapies";
    static final String PERIOD = "reporting_period";
    static final String ORG_TYPE = "org_type";
    static final String ORG_CODE = "org_code";
    static final String ORG_NAME = "org_name";
    static final String VARIABLE = "variable_type";
    static final String GROUP = "variable_a";
    static final String DETAIL = "variable_b";
    static final String MEASURE = "measure_name";
    static final String STATISTIC = "measure_statistic";
    static final String VALUE = "value";

    private static final Form FORM = Form.headed(
            "measures",
            List.of(VARIABLE, MEASURE, STATISTIC),
            List.of(PERIOD, ORG_TYPE, ORG_CODE, ORG_NAME, VARIABLE, GROUP, DETAIL, MEASURE, STATISTIC, VALUE),
            List.of("start_date", "end_date"));

    static final Source SOURCE = new CodedSource(
            ID,
            "NHS Talking Therapies, annual measures by organisation and group",
            List.of(FORM),
            LandedObservationTable.TABLE,
            TalkingTherapiesSource::start);

    private TalkingTherapiesSource() {}

    private static RowHandler start(Extract extract) {
        return new TalkingTherapiesRows(extract);
    }
}
