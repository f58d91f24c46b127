package org.fosse.sources;

import java.util.ArrayList;
import java.util.List;
import org.fosse.sources.Hierarchy.Step;
import org.fosse.sources.Hierarchy.Validity;
import org.fosse.tables.Level;
import org.fosse.tables.Period;

/**
 * The geographies that the Quality and Outcomes Framework ships with a year's results. They make a mapping of their own,
 * {@code qof_<year>}, valid for that year, by which that year's results are rolled up. The year comes from a delivery
 * note. Earlier years speak of CCG and STP.
 */
final class QofMappingSource {
    static final String ID = "qof_mapping";
    private static final String CURRENT = "ICB";
    private static final List<Step> CURRENT_STEPS = steps("SUB_ICB", "ICB", "NAT_COUNTRY");
    private static final List<Step> EARLIER_STEPS = steps("CCG", "STP", "COUNTRY");
    private static final List<Form> FORMS = List.of(form(CURRENT, CURRENT_STEPS), form("STP", EARLIER_STEPS));

    static final Source SOURCE = new CodedSource(
            ID,
            "Practices with their areas as the Quality and Outcomes Framework used them",
            FORMS,
            null,
            QofMappingSource::start,
            false,
            new CodedSource.Noted("2025/26", QofPrevalenceSource::readYear));

    private QofMappingSource() {}

    private static RowHandler start(Extract extract) {
        Period year = extract.getPeriod();
        Hierarchy current = new Hierarchy(CURRENT_STEPS);
        Hierarchy earlier = new Hierarchy(EARLIER_STEPS);
        Validity validity = new Validity(Mappings.qof(year), year.start(), year.end(), null, year.end());
        return row -> (row.form().equals(CURRENT) ? current : earlier).read(row, validity);
    }

    private static List<Step> steps(String subIcb, String system, String country) {
        return List.of(
                new Step(Level.PRACTICE, "PRACTICE_CODE", null, "PRACTICE_NAME"),
                new Step(Level.NEIGHBOURHOOD, "PCN_ODS_CODE", null, "PCN_NAME"),
                new Step(Level.SUB_ICB, subIcb + "_ODS_CODE", subIcb + "_ONS_CODE", subIcb + "_NAME"),
                new Step(Level.SYSTEM, system + "_ODS_CODE", system + "_ONS_CODE", system + "_NAME"),
                new Step(Level.REGION, "REGION_ODS_CODE", "REGION_ONS_CODE", "REGION_NAME"),
                new Step(Level.COUNTRY, "NAT_ONS_CODE", null, country));
    }

    private static Form form(String name, List<Step> steps) {
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>(List.of("NAT_CODE"));
        for (Step step : steps) {
            (step.level() == Level.COUNTRY ? optional : required).addAll(List.of(step.code(), step.name()));
            String ons = step.onsCode();
            if (ons != null) {
                optional.add(ons);
            }
        }
        return Form.headed(name, List.of(), required, optional);
    }
}
