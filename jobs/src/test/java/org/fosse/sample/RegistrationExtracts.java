package org.fosse.sample;

import org.fosse.sample.Facts.Area;
import org.fosse.sample.Facts.Practice;

/** Two editions of the map from practice to network, sub-ICB location and system; one practice moves between them. */
final class RegistrationExtracts implements Extracts {
    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("gp_registration/gp-reg-pat-prac-map_2024-04.csv", edition(facts, "01Apr2024", true));
        output.put("gp_registration/gp-reg-pat-prac-map_2025-10.csv", edition(facts, "01Oct2025", false));
    }

    private static Csv edition(Facts facts, String date, boolean beforeMove) {
        Csv csv = Csv.plain()
                .heading("PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                        + "ONS_SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,ONS_ICB_CODE,ICB_CODE,"
                        + "ICB_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME,SUPPLIER_NAME");
        Area system = facts.area(Facts.SYSTEM);
        Area region = facts.area("Y60");
        for (Practice p : facts.practices()) {
            String pcn = Membership.networkOf(p, beforeMove);
            Area subIcb = facts.area(p.subIcb());
            csv.row(
                    "GP_PRAC_PAT_LIST",
                    date,
                    p.code(),
                    p.name(),
                    p.postcode(),
                    pcn,
                    Membership.networkName(facts, pcn),
                    subIcb.onsCode(),
                    subIcb.code(),
                    subIcb.name(),
                    system.onsCode(),
                    system.code(),
                    system.name(),
                    region.onsCode(),
                    region.code(),
                    region.name(),
                    p.supplier());
        }
        return csv;
    }
}
