package org.fosse.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import org.fosse.sample.Facts.Area;
import org.fosse.sample.Facts.Other;
import org.fosse.sample.Facts.Practice;

/** The practice file without a heading, and the workbook of networks and their partners. */
final class OdsExtracts implements Extracts {
    private static final int COLUMNS = 27;
    private static final String SUB_ICB_START = "20130401";

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        Csv practices = Csv.quoted();
        for (Practice p : facts.practices()) {
            practices.row(row(p.code(), p.name(), p.postcode(), "19740401", "", p.subIcb(), "4"));
        }
        for (Other o : facts.others()) {
            practices.row(row(o.code(), o.name(), o.postcode(), o.opened(), o.closed(), o.subIcb(), o.setting()));
        }
        output.put("ods/epraccur.csv", practices);

        LinkedHashMap<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put("PCNDetails", networks(facts));
        sheets.put("PCN Core Partner Details", partners(facts));
        output.putWorkbook("ods/ePCN.xlsx", sheets);
    }

    private static Object[] row(
            String code, String name, String postcode, String opened, String closed, String subIcb, String setting) {
        Object[] row = new Object[COLUMNS];
        Arrays.fill(row, "");
        row[0] = code;
        row[1] = name;
        row[2] = "Y60";
        row[3] = Facts.SYSTEM;
        row[9] = postcode;
        row[10] = opened;
        row[11] = closed;
        row[12] = closed.isEmpty() ? "A" : "C";
        row[13] = "B";
        row[14] = subIcb;
        row[15] = SUB_ICB_START;
        row[16] = closed;
        row[21] = "0";
        row[23] = subIcb;
        row[25] = setting;
        return row;
    }

    private static Sheet networks(Facts facts) {
        Sheet sheet = new Sheet()
                .row(
                        "PCN Code",
                        "PCN Name",
                        "Current Sub ICB Loc Code",
                        "Sub ICB Location",
                        "Open Date",
                        "Close Date",
                        "Address Line 1",
                        "Address Line 2",
                        "Address Line 3",
                        "Address Line 4",
                        "Address Line 5",
                        "Postcode");
        for (Area pcn : facts.areasOf("neighbourhood")) {
            sheet.row(
                    pcn.code(),
                    pcn.name(),
                    pcn.subIcb(),
                    subIcbName(pcn.subIcb()),
                    "20190701",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        return sheet;
    }

    private static Sheet partners(Facts facts) {
        Sheet sheet = new Sheet()
                .row(
                        "Partner\nOrganisation\nCode",
                        "Partner\nName",
                        "Practice\nParent\nSub ICB Loc Code",
                        "Practice\nParent\nSub ICB Loc Name",
                        "PCN Code",
                        "PCN Name",
                        "PCN Parent\nSub ICB Loc Code",
                        "PCN Parent\nSub ICB Loc Name",
                        "Practice to PCN\nRelationship\nStart Date",
                        "Practice to PCN\nRelationship\nEnd Date",
                        "Practice Sub ICB Loc and PCN Sub ICB Loc Match ");
        for (Practice p : facts.practices()) {
            boolean moved = p.code().equals(Stories.MOVED_PRACTICE);
            if (moved) {
                partner(
                        sheet,
                        p.code(),
                        p.name(),
                        p.subIcb(),
                        facts.area(Stories.FORMER_NETWORK),
                        "20190701",
                        "20250331");
            }
            if (!p.pcn().equals("U")) {
                partner(
                        sheet,
                        p.code(),
                        p.name(),
                        p.subIcb(),
                        facts.area(p.pcn()),
                        moved ? "20250401" : "20190701",
                        "");
            }
        }
        Other closed = facts.others().get(0);
        partner(
                sheet,
                closed.code(),
                closed.name(),
                closed.subIcb(),
                facts.area("U30213"),
                "20190701",
                closed.closed());
        return sheet;
    }

    private static void partner(
            Sheet sheet, String code, String name, String subIcb, Area pcn, String start, String end) {
        sheet.row(
                code,
                name,
                subIcb,
                subIcbName(subIcb),
                pcn.code(),
                pcn.name(),
                pcn.subIcb(),
                subIcbName(pcn.subIcb()),
                start,
                end,
                subIcb.equals(pcn.subIcb()));
    }

    private static String subIcbName(String code) {
        return "NHS LEICESTER, LEICESTERSHIRE AND RUTLAND ICB - " + code;
    }
}
