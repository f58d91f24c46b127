package org.fosse.sample;

import java.util.List;
import org.fosse.sample.Facts.Area;
import org.fosse.sample.Facts.Practice;

/** Two years of disease registers and the area mapping that each year's publication ships. */
final class QofExtracts implements Extracts {
    /** A register: typical prevalence, its change over the spread of deprivation, and the list it is out of. */
    private record Register(String group, double prevalence, double gradient, String listType, double listShare) {}

    private static final List<Register> REGISTERS = List.of(
            new Register("AF", 0.022, -0.15, "TOTAL", 1),
            new Register("AST", 0.067, 0.05, "06OV", 0.945),
            new Register("CAN", 0.037, -0.20, "TOTAL", 1),
            new Register("CHD", 0.030, 0.10, "TOTAL", 1),
            new Register("CKD", 0.043, 0, "18OV", 0.795),
            new Register("COPD", 0.018, 0.35, "TOTAL", 1),
            new Register("DEM", 0.008, -0.05, "TOTAL", 1),
            new Register("DEP", 0.132, 0.10, "18OV", 0.795),
            new Register("DM", 0.077, 0.25, "17OV", 0.81),
            new Register("EP", 0.008, 0.10, "18OV", 0.795),
            new Register("HF", 0.010, 0.05, "TOTAL", 1),
            new Register("HYP", 0.145, 0, "TOTAL", 1),
            new Register("LD", 0.006, 0.20, "TOTAL", 1),
            new Register("MH", 0.0095, 0.30, "TOTAL", 1),
            new Register("NDH", 0.075, 0.05, "18OV", 0.795),
            new Register("OB", 0.118, 0.20, "18OV", 0.795),
            new Register("OST", 0.012, -0.10, "50OV", 0.37),
            new Register("PAD", 0.006, 0.20, "TOTAL", 1),
            new Register("PC", 0.005, 0, "TOTAL", 1),
            new Register("RA", 0.008, 0, "16OV", 0.82),
            new Register("STIA", 0.019, 0, "TOTAL", 1));

    private static final double TYPICAL_DEPRIVATION = 18;
    private static final double YEARLY_GROWTH = 1.012;

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        // The older file writes counts with a decimal point, as the real ones do in some years.
        output.putGzip("qof/PREVALENCE_2324.csv.gz", prevalence(facts, draws, 0, ".0"));
        output.put("qof/PREVALENCE_2425.csv", prevalence(facts, draws, 1, ""));
        output.put("qof/MAPPING_NHS_GEOGRAPHIES_2324.csv", mapping(facts));
        output.put("qof/MAPPING_NHS_GEOGRAPHIES_2425.csv", mapping(facts));
    }

    private static Csv prevalence(Facts facts, Draws draws, int year, String decimals) {
        Csv csv = Csv.plain().heading("PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE");
        for (Practice p : facts.practices()) {
            double size = ListSize.of(p, draws) * StrictMath.pow(YEARLY_GROWTH, year);
            for (Register r : REGISTERS) {
                long list = StrictMath.round(size * r.listShare);
                double ownWay = draws.named("register", p.code(), r.group).normal(1, 0.12);
                double deprived = 1 + r.gradient * (p.imdScore() - TYPICAL_DEPRIVATION) / TYPICAL_DEPRIVATION;
                double share = Math.max(0.0005, r.prevalence * ownWay * deprived * (1 + 0.015 * year));
                long count = draws.named("count", p.code(), r.group, "" + year).binomial(list, share);
                if (year == 1 && r.group.equals("OST") && p.code().equals(Stories.REGISTER_ABOVE_LIST)) {
                    count = list + 41;
                }
                csv.row(p.code(), r.group, count + decimals, r.listType, list);
            }
        }
        return csv;
    }

    private static Csv mapping(Facts facts) {
        Csv csv = Csv.plain()
                .heading("NAT_ONS_CODE,NAT_CODE,NAT_COUNTRY,REGION_ODS_CODE,REGION_ONS_CODE,REGION_NAME,ICB_ODS_CODE,"
                        + "ICB_ONS_CODE,ICB_NAME,SUB_ICB_ODS_CODE,SUB_ICB_ONS_CODE,SUB_ICB_NAME,PCN_ODS_CODE,PCN_NAME,"
                        + "PRACTICE_CODE,PRACTICE_NAME");
        Area region = facts.area("Y60");
        Area system = facts.area(Facts.SYSTEM);
        for (Practice p : facts.practices()) {
            Area subIcb = facts.area(p.subIcb());
            String pcn = Membership.networkOf(p, true);
            csv.row(
                    "E92000001",
                    "ENG",
                    "England",
                    region.code(),
                    region.onsCode(),
                    region.name(),
                    system.code(),
                    system.onsCode(),
                    system.name(),
                    subIcb.code(),
                    subIcb.onsCode(),
                    subIcb.name(),
                    pcn,
                    Membership.networkName(facts, pcn),
                    p.code(),
                    p.name());
        }
        return csv;
    }
}
