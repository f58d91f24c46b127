package org.fosse.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;

/** The register of improvement actions, and two indicators that measure what the system has promised. */
final class ActionExtracts implements Extracts {
    /**
     * The first three rows are the stories: one that worked, one without effect, one that moved a balancing measure the wrong
     * way. Rows 11 to 19 are deliverables, which nothing measures. The last row is a planted fault.
     */
    private static final String REGISTER = """
            action_id,expectation,expectation_action,title,owner_role,area_code,area_level,indicator_id,cycle,\
            cycle_number,method,started_on,due_on,status,status_on,balancing_indicator_ids,target,signal,programme,\
            revision
            A-01,6,,Pharmacist-led recall for blood pressure,Network clinical lead,{recall},neighbourhood,\
            LOC_BP_CONTROL,review,2,PDSA,{recall_begins},2025-12-31,completed,2026-01-10,LOC_SAME_DAY,82,,,0
            A-02,,,Text message campaign on urgent requests,Head of access,E07000130,locality,LOC_SAME_DAY,do,1,\
            Lean,2025-04-01,2026-03-31,in_progress,2025-04-01,LOC_BP_CONTROL,90,,,0
            A-03,4,4-total-triage,All requests triaged first,Network manager,{triage},neighbourhood,LOC_SAME_DAY,\
            review,1,service change,{triage_begins},2025-12-31,completed,2026-01-10,LOC_BP_CONTROL,90,,triage-2025,0
            A-04,4,4-total-triage,Triage by telephone in the city,Place director,E06000016,place,LOC_SAME_DAY,do,1,\
            model for improvement,2026-01-05,2026-09-30,in_progress,2026-01-05,LOC_BP_CONTROL,90,,triage-2025,0
            A-05,6,6-standard-pathways,One pathway for high blood pressure,Medical director,QK1,system,\
            LOC_BP_CONTROL,do,1,service change,2025-10-01,2026-06-30,in_progress,2025-10-01,,77,,,0
            A-06,,,Support visit on access,Head of access,{outlier},practice,LOC_SAME_DAY,plan,1,PDSA,2026-05-01,\
            2026-10-31,planned,2026-03-01,LOC_BP_CONTROL,85,finding/LOC_SAME_DAY/{outlier},,0
            A-07,5,5-same-day-discharge,Discharge hub,Chief operating officer,RWE,provider,EXP_SAME_DAY_DISCHARGE,\
            review,1,Lean,2025-02-01,2025-10-31,completed,2025-11-05,EXP_VIRTUAL_OUTPATIENTS,90,,,0
            A-08,4,4-virtual-outpatients,Video clinics in all specialties,Outpatient lead,RWE,provider,\
            EXP_VIRTUAL_OUTPATIENTS,do,3,PDSA,2024-10-01,2026-12-31,in_progress,2025-10-01,EXP_SAME_DAY_DISCHARGE,\
            70,,,0
            A-09,,,Extra clinics for community waits,Community director,RT5,provider,OF0005,do,1,Six Sigma,\
            2025-04-01,2026-06-30,in_progress,2025-04-01,OF0063,1,,,0
            A-10,,,Shared telephone lines,Network manager,U87332,neighbourhood,LOC_SAME_DAY,review,1,PDSA,\
            2024-12-01,2025-06-30,stopped,2025-07-15,,90,,,0
            A-11,6,6-variation-data,Variation extract for each network,Programme director,QK1,system,,review,1,\
            other,2020-07-01,,completed,2021-04-01,,,,,0
            A-12,8,8-secondment,Shadowing scheme,Programme director,QK1,system,,do,1,other,2020-10-01,,in_progress,\
            2021-04-01,,,,,0
            A-13,8,8-clinical-networks,Five clinical networks,Programme director,QK1,system,,review,1,other,\
            2020-05-01,,completed,2021-04-01,,,,,0
            A-14,9,9-interoperability,Shared view of records,Programme director,QK1,system,,do,1,other,2020-06-01,,\
            in_progress,2021-04-01,,,,,0
            A-15,10,10-integrated-system,Application and readiness plan,Programme director,QK1,system,,review,1,\
            other,2020-09-01,,completed,2021-04-01,,,,,0
            A-16,10,10-mutual-aid,Mutual aid protocol,Programme director,QK1,system,,review,1,other,2020-06-15,,\
            completed,2021-04-01,,,,,0
            A-17,3,3-compact,Compact with local people,Programme director,QK1,system,,do,1,other,2020-09-01,,\
            stopped,2021-04-01,,,,,0
            A-18,7,7-care-homes,Weekly ward round in homes,Programme director,QK1,system,,review,1,other,2020-10-01,\
            ,completed,2021-04-01,,,,,0
            A-19,2,2-place-plans,Plans against the gap,Programme director,QK1,system,,review,1,other,2020-08-01,,\
            completed,2021-04-01,,,,,0
            A-20,,,Recall by text,Network manager,U36231,neighbourhood,{no_indicator},do,1,PDSA,2025-09-01,\
            2026-03-31,in_progress,2025-09-01,,77,,,0
            """;

    private static final String VALUES = "indicator_id,area_code,area_level,period,numerator,denominator,published_on";
    private static final YearMonth DISCHARGE_CHANGES = YearMonth.of(2025, 2);

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("actions/action_register.csv", register().getBytes(StandardCharsets.UTF_8));
        output.put("actions/expectation_values.csv", values(draws));
    }

    private static String register() {
        return REGISTER.replace("{recall}", Stories.RECALL_NETWORK)
                .replace("{recall_begins}", Stories.RECALL_BEGINS + "-01")
                .replace("{triage}", Stories.TRIAGE_NETWORK)
                .replace("{triage_begins}", Stories.TRIAGE_BEGINS + "-01")
                .replace("{outlier}", Stories.OUTLIER_PRACTICE)
                .replace("{no_indicator}", Stories.BAD_INDICATOR);
    }

    /** Far from what was promised: virtual appointments stay near a quarter; same-day discharge rises once. */
    private static Csv values(Draws draws) {
        Csv csv = Csv.plain().heading(VALUES);
        for (YearMonth month : Months.from("2024-04", 24)) {
            Draws stream = draws.named("EXP", month.toString());
            long held = 81_000 + stream.between(-3000, 3000);
            value(csv, "EXP_VIRTUAL_OUTPATIENTS", month, stream.binomial(held, 0.235 + stream.normal(0, 0.006)), held);
            long fit = 5200 + stream.between(-300, 300);
            double share = month.isBefore(DISCHARGE_CHANGES) ? 0.56 : 0.63;
            value(csv, "EXP_SAME_DAY_DISCHARGE", month, stream.binomial(fit, share + stream.normal(0, 0.008)), fit);
        }
        return csv;
    }

    /** A month later; the newest values are out on the day of the sample. */
    private static LocalDate published(YearMonth month) {
        LocalDate usual = month.plusMonths(1).atEndOfMonth();
        return usual.isAfter(Months.LAST_DAY) ? Months.LAST_DAY : usual;
    }

    private static void value(Csv csv, String id, YearMonth month, long numerator, long denominator) {
        csv.row(id, Providers.UHL, "provider", Months.label(month), numerator, denominator, published(month));
    }
}
