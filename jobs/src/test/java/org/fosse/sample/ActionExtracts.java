package org.fosse.sample;

import java.time.YearMonth;

/** The register of improvement actions, and two indicators that measure what the system has promised. */
final class ActionExtracts implements Extracts {
    private static final String HEADING = "action_id,expectation,expectation_action,title,owner_role,area_code,"
            + "area_level,indicator_id,cycle,cycle_number,method,started_on,due_on,status,status_on,"
            + "balancing_indicator_ids,target,signal,programme,revision";
    private static final String VALUES = "indicator_id,area_code,area_level,period,numerator,denominator,published_on";
    private static final String SAME_DAY = "LOC_SAME_DAY";
    private static final String BLOOD_PRESSURE = "LOC_BP_CONTROL";
    private static final YearMonth DISCHARGE_CHANGES = YearMonth.of(2025, 2);

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("actions/action_register.csv", register());
        output.put("actions/expectation_values.csv", values(draws));
    }

    private static Csv register() {
        Csv csv = Csv.plain().heading(HEADING);
        String recall = Stories.RECALL_NETWORK;
        String triage = Stories.TRIAGE_NETWORK;
        // The three stories: one that worked, one without effect, one that moved a balancing measure the wrong way.
        csv.row(
                "A-01",
                6,
                "",
                "Pharmacist-led recall for blood pressure",
                "Network clinical lead",
                recall,
                "neighbourhood",
                BLOOD_PRESSURE,
                "review",
                2,
                "PDSA",
                Stories.RECALL_BEGINS + "-01",
                "2025-12-31",
                "completed",
                "2026-01-10",
                SAME_DAY,
                82,
                "",
                "",
                0);
        csv.row(
                "A-02",
                "",
                "",
                "Text message campaign on urgent requests",
                "Head of access",
                "E07000130",
                "locality",
                SAME_DAY,
                "do",
                1,
                "Lean",
                "2025-04-01",
                "2026-03-31",
                "in_progress",
                "2025-04-01",
                BLOOD_PRESSURE,
                90,
                "",
                "",
                0);
        csv.row(
                "A-03",
                4,
                "4-total-triage",
                "All requests triaged first",
                "Network manager",
                triage,
                "neighbourhood",
                SAME_DAY,
                "review",
                1,
                "service change",
                Stories.TRIAGE_BEGINS + "-01",
                "2025-12-31",
                "completed",
                "2026-01-10",
                BLOOD_PRESSURE,
                90,
                "",
                "triage-2025",
                0);
        csv.row(
                "A-04",
                4,
                "4-total-triage",
                "Triage by telephone in the city",
                "Place director",
                "E06000016",
                "place",
                SAME_DAY,
                "do",
                1,
                "model for improvement",
                "2026-01-05",
                "2026-09-30",
                "in_progress",
                "2026-01-05",
                BLOOD_PRESSURE,
                90,
                "",
                "triage-2025",
                0);
        csv.row(
                "A-05",
                6,
                "6-standard-pathways",
                "One pathway for high blood pressure",
                "Medical director",
                "QK1",
                "system",
                BLOOD_PRESSURE,
                "do",
                1,
                "service change",
                "2025-10-01",
                "2026-06-30",
                "in_progress",
                "2025-10-01",
                "",
                77,
                "",
                "",
                0);
        csv.row(
                "A-06",
                "",
                "",
                "Support visit on access",
                "Head of access",
                Stories.OUTLIER_PRACTICE,
                "practice",
                SAME_DAY,
                "plan",
                1,
                "PDSA",
                "2026-05-01",
                "2026-10-31",
                "planned",
                "2026-03-01",
                BLOOD_PRESSURE,
                85,
                "finding/LOC_SAME_DAY/" + Stories.OUTLIER_PRACTICE,
                "",
                0);
        csv.row(
                "A-07",
                5,
                "5-same-day-discharge",
                "Discharge hub",
                "Chief operating officer",
                Providers.UHL,
                "provider",
                "EXP_SAME_DAY_DISCHARGE",
                "review",
                1,
                "Lean",
                DISCHARGE_CHANGES + "-01",
                "2025-10-31",
                "completed",
                "2025-11-05",
                "EXP_VIRTUAL_OUTPATIENTS",
                90,
                "",
                "",
                0);
        csv.row(
                "A-08",
                4,
                "4-virtual-outpatients",
                "Video clinics in all specialties",
                "Outpatient lead",
                Providers.UHL,
                "provider",
                "EXP_VIRTUAL_OUTPATIENTS",
                "do",
                3,
                "PDSA",
                "2024-10-01",
                "2026-12-31",
                "in_progress",
                "2025-10-01",
                "EXP_SAME_DAY_DISCHARGE",
                70,
                "",
                "",
                0);
        csv.row(
                "A-09",
                "",
                "",
                "Extra clinics for community waits",
                "Community director",
                Providers.LPT,
                "provider",
                "OF0005",
                "do",
                1,
                "Six Sigma",
                "2025-04-01",
                "2026-06-30",
                "in_progress",
                "2025-04-01",
                "OF0063",
                1,
                "",
                "",
                0);
        csv.row(
                "A-10",
                "",
                "",
                "Shared telephone lines",
                "Network manager",
                "U87332",
                "neighbourhood",
                SAME_DAY,
                "review",
                1,
                "PDSA",
                "2024-12-01",
                "2025-06-30",
                "stopped",
                "2025-07-15",
                "",
                90,
                "",
                "",
                0);
        // Deliverables, which nothing measures.
        deliverable(
                csv, "A-11", 6, "6-variation-data", "Variation extract for each network", "2020-07-01", "completed");
        deliverable(csv, "A-12", 8, "8-secondment", "Shadowing scheme", "2020-10-01", "in_progress");
        deliverable(csv, "A-13", 8, "8-clinical-networks", "Five clinical networks", "2020-05-01", "completed");
        deliverable(csv, "A-14", 9, "9-interoperability", "Shared view of records", "2020-06-01", "in_progress");
        deliverable(
                csv, "A-15", 10, "10-integrated-system", "Application and readiness plan", "2020-09-01", "completed");
        deliverable(csv, "A-16", 10, "10-mutual-aid", "Mutual aid protocol", "2020-06-15", "completed");
        deliverable(csv, "A-17", 3, "3-compact", "Compact with local people", "2020-09-01", "stopped");
        deliverable(csv, "A-18", 7, "7-care-homes", "Weekly ward round in homes", "2020-10-01", "completed");
        deliverable(csv, "A-19", 2, "2-place-plans", "Plans against the gap", "2020-08-01", "completed");
        // A planted fault: an indicator that does not exist.
        csv.row(
                "A-20",
                "",
                "",
                "Recall by text",
                "Network manager",
                "U36231",
                "neighbourhood",
                Stories.BAD_INDICATOR,
                "do",
                1,
                "PDSA",
                "2025-09-01",
                "2026-03-31",
                "in_progress",
                "2025-09-01",
                "",
                77,
                "",
                "",
                0);
        return csv;
    }

    private static void deliverable(
            Csv csv, String id, int expectation, String promise, String title, String started, String status) {
        csv.row(
                id,
                expectation,
                promise,
                title,
                "Programme director",
                Facts.SYSTEM,
                "system",
                "",
                status.equals("completed") ? "review" : "do",
                1,
                "other",
                started,
                "",
                status,
                "2021-04-01",
                "",
                "",
                "",
                "",
                0);
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

    private static void value(Csv csv, String id, YearMonth month, long numerator, long denominator) {
        csv.row(
                id,
                Providers.UHL,
                "provider",
                Months.label(month),
                numerator,
                denominator,
                month.plusMonths(1).atEndOfMonth());
    }
}
