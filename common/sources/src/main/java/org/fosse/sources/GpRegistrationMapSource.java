package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.sources.Hierarchy.Step;
import org.fosse.sources.Hierarchy.Validity;
import org.fosse.tables.Level;

/**
 * NHS England's map of practices to network, sub-ICB location, system and region, published with registered patients. Each
 * file is a picture of its extract date. Before July 2022 the columns spoke of CCG and STP; their codes are the same. A
 * practice whose network is {@code U} is in none.
 */
final class GpRegistrationMapSource {
    static final String ID = "gp_registration_map";
    private static final String EXTRACT_DATE = "EXTRACT_DATE";
    private static final String CURRENT = "sub-ICB";
    private static final List<Step> CURRENT_STEPS = steps("SUB_ICB_LOCATION", "ICB");
    private static final List<Step> EARLIER_STEPS = steps("CCG", "STP");
    private static final List<Form> FORMS = List.of(form(CURRENT, CURRENT_STEPS), form("CCG", EARLIER_STEPS));

    static final Source SOURCE = new CodedSource(
            ID,
            "Practices with their network, sub-ICB location, system and region (GP registrations map)",
            FORMS,
            null,
            GpRegistrationMapSource::start);

    private GpRegistrationMapSource() {}

    private static RowHandler start(Extract extract) {
        Hierarchy current = new Hierarchy(CURRENT_STEPS);
        Hierarchy earlier = new Hierarchy(EARLIER_STEPS);
        return row -> {
            LocalDate day = row.requiredDate(EXTRACT_DATE);
            Validity validity = new Validity(Mappings.IN_FORCE, null, null, day, day);
            return (row.form().equals(CURRENT) ? current : earlier).read(row, validity);
        };
    }

    private static List<Step> steps(String subIcb, String system) {
        return List.of(
                new Step(Level.PRACTICE, "PRACTICE_CODE", null, "PRACTICE_NAME"),
                new Step(Level.NEIGHBOURHOOD, "PCN_CODE", null, "PCN_NAME"),
                new Step(Level.SUB_ICB, subIcb + "_CODE", "ONS_" + subIcb + "_CODE", subIcb + "_NAME"),
                new Step(Level.SYSTEM, system + "_CODE", "ONS_" + system + "_CODE", system + "_NAME"),
                new Step(Level.REGION, "COMM_REGION_CODE", "ONS_COMM_REGION_CODE", "COMM_REGION_NAME"));
    }

    private static Form form(String name, List<Step> steps) {
        List<String> required = new ArrayList<>(List.of(EXTRACT_DATE));
        List<String> optional = new ArrayList<>(List.of("PUBLICATION", "PRACTICE_POSTCODE", "SUPPLIER_NAME"));
        for (Step step : steps) {
            required.add(step.code());
            required.add(step.name());
            String ons = step.onsCode();
            if (ons != null) {
                optional.add(ons);
            }
        }
        return Form.headed(name, List.of(), required, optional);
    }
}
