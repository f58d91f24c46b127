package org.fosse.sample;

import java.time.YearMonth;
import java.util.List;

/**
 * One line of a provider's quality schedule and how its made-up values behave.
 *
 * @param level share from 0 to 1 where there are cases, otherwise the mean of a count
 * @param cases cases in a period; 0 for a count
 */
record Requirement(
        String id,
        String name,
        String type,
        String qualityDomain,
        String direction,
        String low,
        String high,
        double level,
        int cases) {
    private static final String NATIONAL = "national";
    private static final String LOCAL = "local";
    private static final double WINTER_DROP = 0.03;

    private static final List<Requirement> ALL = List.of(
            new Requirement(
                    "RWE-ED4H",
                    "A&E: admitted, transferred or discharged within 4 hours",
                    NATIONAL,
                    "access",
                    "at_least",
                    "78",
                    "",
                    0.785,
                    22_000),
            new Requirement(
                    "RWE-CAN62",
                    "Cancer 62 days to first treatment",
                    NATIONAL,
                    "access",
                    "at_least",
                    "75",
                    "",
                    0.785,
                    420),
            new Requirement(
                    "RWE-RTT18",
                    "Incomplete pathways within 18 weeks",
                    NATIONAL,
                    "access",
                    "at_least",
                    "60",
                    "",
                    0.615,
                    48_000),
            new Requirement(
                    "RWE-BEDS", "General and acute bed occupancy", LOCAL, "safe", "between", "85", "92", 0.915, 46_000),
            new Requirement("RWE-NEVER", "Never events", NATIONAL, "safe", "zero_tolerance", "", "0", 0.15, 0),
            new Requirement(
                    "RWE-COMPL",
                    "Complaints answered in target time",
                    LOCAL,
                    "experience",
                    "at_least",
                    "80",
                    "",
                    0.83,
                    110),
            new Requirement(
                    "RT5-EIP",
                    "Early intervention in psychosis within two weeks",
                    NATIONAL,
                    "access",
                    "at_least",
                    "60",
                    "",
                    0.70,
                    42),
            new Requirement(
                    "RT5-72H",
                    "Follow-up within three days of discharge",
                    NATIONAL,
                    "safe",
                    "at_least",
                    "80",
                    "",
                    0.84,
                    190),
            new Requirement(
                    "RT5-DQMI",
                    "Data Quality Maturity Index, mental health data set",
                    NATIONAL,
                    "well_led",
                    "at_least",
                    "95",
                    "",
                    0.962,
                    10_000),
            new Requirement(
                    "RT5-TRAIN",
                    "Statutory and mandatory training",
                    LOCAL,
                    "well_led",
                    "at_least",
                    "90",
                    "",
                    0.925,
                    6_200),
            new Requirement(
                    "RT5-OAP", "Inappropriate out-of-area bed days", NATIONAL, "sustainable", "none", "", "", 18, 0),
            new Requirement("RT5-NEVER", "Never events", NATIONAL, "safe", "zero_tolerance", "", "0", 0.04, 0),
            new Requirement(
                    "DHU-111",
                    "Calls answered within 60 seconds",
                    NATIONAL,
                    "access",
                    "at_least",
                    "75",
                    "",
                    0.78,
                    31_000),
            new Requirement("DHU-ABAN", "Calls abandoned", NATIONAL, "access", "at_most", "", "5", 0.04, 31_000),
            new Requirement(
                    "DHU-FFT",
                    "Users rating the service good or very good",
                    LOCAL,
                    "experience",
                    "at_least",
                    "85",
                    "",
                    0.88,
                    640),
            new Requirement(
                    "SMP01-FALLS",
                    "Residents assessed for risk of falls",
                    LOCAL,
                    "safe",
                    "at_least",
                    "95",
                    "",
                    0.97,
                    38),
            new Requirement("SMP01-APPR", "Annual appraisal", LOCAL, "well_led", "at_least", "90", "", 0.91, 44),
            new Requirement(
                    "SMP02-PPD", "Died in the preferred place", LOCAL, "experience", "at_least", "80", "", 0.86, 52),
            new Requirement("SMP02-APPR", "Annual appraisal", LOCAL, "well_led", "at_least", "90", "", 0.93, 70),
            new Requirement(
                    "SMP03-WAIT",
                    "First appointment within six weeks",
                    LOCAL,
                    "access",
                    "at_least",
                    "90",
                    "",
                    0.92,
                    160),
            new Requirement(
                    "SMP03-PROM",
                    "Patients whose own outcome score improved",
                    LOCAL,
                    "effective",
                    "at_least",
                    "65",
                    "",
                    0.71,
                    120));

    static List<Requirement> of(String provider) {
        return ALL.stream().filter(r -> r.id.startsWith(provider + "-")).toList();
    }

    /** The share that is met in a month: lower in winter for A&E, and the planted breach. */
    double shareIn(YearMonth month) {
        boolean winter = month.getMonthValue() >= 11 || month.getMonthValue() <= 2;
        if (id.equals("RWE-ED4H") && winter) {
            return level - WINTER_DROP;
        }
        boolean breach = id.equals(Stories.PROVIDER_IN_BREACH + "-CAN62")
                && !month.isBefore(YearMonth.parse(Stories.BREACH_BEGINS));
        return breach ? level - 0.14 : level;
    }
}
