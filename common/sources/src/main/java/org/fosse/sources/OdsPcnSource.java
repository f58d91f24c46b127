package org.fosse.sources;

import java.util.List;
import java.util.Map;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Member;
import org.fosse.tables.Level;

/**
 * ODS {@code ePCN} workbook: primary care networks on one sheet, their member practices on another. Sheets are known by
 * their headings, whatever they are called and in whatever order their columns stand. Ended memberships are kept with
 * their dates; an empty end date is open. A network's own sub-ICB location is that of its lead and no boundary: networks
 * cross it.
 */
final class OdsPcnSource {
    static final String ID = "ods_pcn";
    private static final String NETWORKS = "networks";
    private static final String PARTNERS = "partners";
    private static final String PCN_CODE = "PCN Code";
    private static final String PCN_NAME = "PCN Name";
    private static final String SUB_ICB = "Current Sub ICB Loc Code";
    private static final String OPENED = "Open Date";
    private static final String CLOSED = "Close Date";
    private static final String PRACTICE = "Partner Organisation Code";
    /** Until July 2022 a sub-ICB location was a clinical commissioning group. */
    private static final Map<String, List<String>> SPELLINGS =
            Map.of(SUB_ICB, List.of(SUB_ICB, "Current CCG Code", "CCG Code"));

    private static final String STARTED = "Practice to PCN Relationship Start Date";
    private static final String ENDED = "Practice to PCN Relationship End Date";

    private static final List<Form> FORMS = List.of(
            Form.headed(
                            NETWORKS,
                            List.of(PCN_CODE, PCN_NAME, OPENED),
                            List.of(PCN_CODE, PCN_NAME, SUB_ICB, OPENED, CLOSED),
                            List.of(
                                    "Sub ICB Location",
                                    "Address Line 1",
                                    "Address Line 2",
                                    "Address Line 3",
                                    "Address Line 4",
                                    "Address Line 5",
                                    "Postcode"))
                    .spelt(SPELLINGS),
            Form.headed(
                    PARTNERS,
                    List.of(PRACTICE, PCN_CODE),
                    List.of(PRACTICE, PCN_CODE, STARTED, ENDED),
                    List.of(
                            "Partner Name",
                            PCN_NAME,
                            "Practice Parent Sub ICB Loc Code",
                            "Practice Parent Sub ICB Loc Name",
                            "PCN Parent Sub ICB Loc Code",
                            "PCN Parent Sub ICB Loc Name",
                            "Practice Sub ICB Loc and PCN Sub ICB Loc Match")));

    static final Source SOURCE = new CodedSource(
            ID, "Primary care networks and their member practices (ODS ePCN)", FORMS, null, OdsPcnSource::start);

    private OdsPcnSource() {}

    private static RowHandler start(Extract extract) {
        return row -> row.form().equals(NETWORKS) ? network(row, extract) : partner(row);
    }

    private static List<Landed> network(DataRow row, Extract extract) throws RowFault {
        String code = row.code(PCN_CODE, Level.NEIGHBOURHOOD);
        AreaNamed named = new AreaNamed(
                code,
                Level.NEIGHBOURHOOD,
                row.name(PCN_NAME),
                null,
                null,
                row.date(OPENED),
                row.date(CLOSED),
                extract.publishedOn());
        String subIcb = row.optionalCode(SUB_ICB, Level.SUB_ICB);
        if (subIcb == null) {
            return List.of(named);
        }
        Member member = new Member(
                code,
                Level.NEIGHBOURHOOD,
                subIcb,
                Level.SUB_ICB,
                Mappings.IN_FORCE,
                row.date(OPENED),
                row.date(CLOSED),
                null,
                Mappings.STATUTORY);
        return List.of(named, member);
    }

    private static List<Landed> partner(DataRow row) throws RowFault {
        String practice = row.code(PRACTICE, Level.PRACTICE);
        if (row.text(PCN_CODE).equals(Mappings.NO_NETWORK)) {
            return List.of();
        }
        return List.of(new Member(
                practice,
                Level.PRACTICE,
                row.code(PCN_CODE, Level.NEIGHBOURHOOD),
                Level.NEIGHBOURHOOD,
                Mappings.IN_FORCE,
                row.date(STARTED),
                row.date(ENDED),
                null,
                Mappings.STATUTORY));
    }
}
