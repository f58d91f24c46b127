package org.fosse.sample;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fosse.sample.Providers.Provider;

/**
 * What stands beside the returns: the register of the contracts of 2025/26 with a trajectory in it, what the providers are
 * part of and whom they serve, and the short returns of trusts out of the area.
 */
final class ContractExtracts implements Extracts {
    private static final String YEAR = "2025/26";
    private static final String FIRST_MONTH = "2025-04";
    private static final int YEAR_MONTHS = 12;
    private static final int RETURNED_MONTHS = 11;
    private static final int DUE_DAYS = 20;
    private static final double FIRST_STEP = 60.2;
    private static final double STEP = 0.15;
    private static final String COLLABORATIVE = "QK1-MH";

    /** The shared requirements of conf/schedules that the sample's requirements are. */
    private static final Map<String, String> CATALOGUE = Map.ofEntries(
            Map.entry("RWE-ED4H", "NAT-ED4H"),
            Map.entry("RWE-CAN62", "NAT-CAN62"),
            Map.entry("RWE-RTT18", "NAT-RTT18"),
            Map.entry("RWE-NEVER", "NAT-NEVER"),
            Map.entry("RWE-COMPL", "LOC-COMPL"),
            Map.entry("RT5-EIP", "NAT-EIP"),
            Map.entry("RT5-72H", "NAT-72H"),
            Map.entry("RT5-DQMI", "NAT-DQMI"),
            Map.entry("RT5-TRAIN", "LOC-TRAIN"),
            Map.entry("RT5-OAP", "NAT-OAP"),
            Map.entry("RT5-NEVER", "NAT-NEVER"),
            Map.entry("SMP01-APPR", "LOC-APPR"),
            Map.entry("SMP02-APPR", "LOC-APPR"));

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("quality_schedules/requirements_2025-26.csv", register());
        output.put("quality_schedules/out_of_area_2025-26.csv", outOfArea(draws));
        output.put("lookups/provider_link.csv", links());
    }

    private static Csv register() {
        Csv csv = Csv.plain()
                .heading("contract_ref,contract_year,provider_code,commissioner_code,requirement_id,catalogue_id,"
                        + "requirement_name,requirement_type,owner,quality_domain,unit,direction,threshold_low,"
                        + "threshold_high,trajectory_period,frequency,due_days,consequence_class");
        for (Provider provider : Providers.ALL) {
            for (Requirement r : Requirement.of(provider.code())) {
                requirement(csv, provider, r, r.low(), "");
                if (r.id().equals(Stories.TRAJECTORY)) {
                    double step = FIRST_STEP;
                    for (YearMonth month : Months.from(FIRST_MONTH, YEAR_MONTHS)) {
                        requirement(csv, provider, r, Csv.number(step, 2), Months.label(month));
                        step += STEP;
                    }
                }
            }
        }
        return csv;
    }

    private static void requirement(Csv csv, Provider provider, Requirement r, String low, String step) {
        csv.row(
                provider.code() + "-QS",
                YEAR,
                provider.code(),
                Facts.SYSTEM,
                r.id(),
                CATALOGUE.getOrDefault(r.id(), ""),
                r.name(),
                r.type(),
                r.type().equals("national") ? "NHS England" : "system quality lead",
                r.qualityDomain(),
                r.cases() > 0 ? "percent" : "count",
                r.direction(),
                low,
                r.high(),
                step,
                provider.small() ? "quarterly" : "monthly",
                DUE_DAYS,
                r.direction().equals("none") ? "" : "remedial_action_plan");
    }

    /** The short form: what is required stands in the catalogue, which the id names. */
    private static Csv outOfArea(Draws draws) {
        Csv csv = Csv.plain()
                .heading("contract_ref,contract_year,provider_code,commissioner_code,requirement_id,period,"
                        + "numerator,denominator,value,submitted_on");
        for (Providers.OutOfArea trust : Providers.OUT_OF_AREA) {
            for (YearMonth month : Months.from(FIRST_MONTH, RETURNED_MONTHS)) {
                returned(csv, trust, month, "NAT-EIP", 40, 0.68, draws);
                returned(csv, trust, month, "NAT-72H", 150, 0.83, draws);
            }
        }
        return csv;
    }

    private static void returned(
            Csv csv, Providers.OutOfArea trust, YearMonth month, String id, int about, double share, Draws all) {
        Draws draws = all.named("out of area", trust.code(), id, month.toString());
        long cases = Math.max(5, Math.round(draws.normal(about, about * 0.1)));
        long good = draws.binomial(cases, share);
        csv.row(
                trust.code() + "-ASSOC",
                YEAR,
                trust.code(),
                Facts.SYSTEM,
                id,
                Months.label(month),
                good,
                cases,
                Csv.number(100.0 * good / cases, 4),
                month.plusMonths(1).atDay(draws.between(10, DUE_DAYS)));
    }

    private static Csv links() {
        Csv csv = Csv.plain()
                .heading("provider_code,provider_name,provider_type,link,linked_code,linked_name,linked_level,"
                        + "valid_from,valid_to");
        String hospital = Providers.ALL.get(0).name();
        for (String place : List.of("E06000016", "E10000018", "E06000017")) {
            csv.row(Providers.UHL, hospital, "Acute trust", "serves", place, "", "place", "", "");
        }
        csv.row(Providers.LPT, "", "", "serves", Facts.SYSTEM, "", "system", "", "");
        csv.row(
                Providers.DHU,
                Providers.ALL.get(2).name(),
                "Urgent care",
                "serves",
                Facts.SYSTEM,
                "",
                "system",
                "",
                "");
        csv.row("SMP01", "Sample Care Home", "Care home", "chain", "CH-1", "Sample Care Group", "", "", "");
        csv.row("SMP01", "", "", "serves", "E06000016", "", "place", "", "");
        csv.row("SMP02", "Sample Hospice", "Hospice", "serves", "E10000018", "", "place", "", "");
        csv.row("SMP03", "Sample Physiotherapy", "Community", "chain", "CH-2", "Sample Therapy", "", "", "");
        csv.row("SMP03", "", "", "serves", "E10000018", "", "place", "2024-04-01", "");
        csv.row(Providers.LPT, "", "", "collaborative", COLLABORATIVE, "Mental health collaborative", "", "", "");
        for (Providers.OutOfArea trust : Providers.OUT_OF_AREA) {
            csv.row(trust.code(), "", "", "serves", Facts.SYSTEM, "", "system", "2025-04-01", "");
        }
        csv.row("RXM", "", "", "collaborative", COLLABORATIVE, "Mental health collaborative", "", "", "");
        return csv;
    }
}
