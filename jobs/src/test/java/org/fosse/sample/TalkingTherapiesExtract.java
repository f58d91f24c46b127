package org.fosse.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Talking therapies for England, the system and its provider: counts and percentages by deprivation, ethnicity, age and
 * gender, two years. Recovery falls with deprivation; the gap closes in England and stays in the system.
 */
final class TalkingTherapiesExtract implements Extracts {
    private static final String SYSTEM = "QK1";
    private static final String UNKNOWN = "Not stated/Not known/Invalid";

    /** An organisation, how many finish treatment there in a year, and how steep its gradient is. */
    private record Body(String type, String code, String name, double finished, double steep) {}

    /** A group, its share of all, and how far its recovery lies from the mean in percentage points. */
    private record Group(String variable, String name, String detail, double share, double away) {}

    private static final List<Body> BODIES = List.of(
            new Body("England", "All", "All", 610_000, 1),
            new Body("ICB", SYSTEM, "NHS LEICESTER, LEICESTERSHIRE AND RUTLAND INTEGRATED CARE BOARD", 9_600, 0.9),
            new Body("Provider", "RT5", "LEICESTERSHIRE PARTNERSHIP NHS TRUST", 5_100, 1.3));

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        Csv csv = Csv.plain()
                .heading("reporting_period,start_date,end_date,org_type,org_code,org_name,variable_type,variable_a,"
                        + "variable_b,measure_name,measure_statistic,value");
        for (int year = 0; year < 2; year++) {
            for (Body body : BODIES) {
                for (Group group : groups()) {
                    rows(csv, draws, year, body, group);
                }
            }
        }
        output.putGzip("talking_therapies/measures_annual.csv.gz", csv);
    }

    private static List<Group> groups() {
        List<Group> all = new ArrayList<>();
        all.add(new Group("Total", "NULL", "NULL", 1, 0));
        for (int i = 1; i <= 10; i++) {
            // 01 is the least deprived here, as in the publication.
            String word = i == 1 ? "Least" : i == 10 ? "Most" : i <= 5 ? "Less" : "More";
            String name = String.format("%02d %s deprived", i, word);
            all.add(new Group("Indices of Deprivation Decile", name, "NULL", 0.098, 1.9 * (5.5 - i)));
        }
        all.add(new Group("Indices of Deprivation Decile", UNKNOWN, "NULL", 0.02, -3));
        all.add(new Group("Ethnic Group", "White", "All", 0.76, 1));
        all.add(new Group("Ethnic Group", "Asian or Asian British", "All", 0.11, -4));
        all.add(new Group("Ethnic Group", "Black or Black British", "All", 0.05, -2));
        all.add(new Group("Ethnic Group", "Mixed", "All", 0.03, -3));
        all.add(new Group("Ethnic Group", "Other Ethnic Groups", "All", 0.012, -5));
        all.add(new Group("Ethnic Group", UNKNOWN, "All", 0.038, -2));
        all.add(new Group("Age Group", "Under 18", "NULL", 0.008, -2));
        all.add(new Group("Age Group", "18 to 25", "NULL", 0.2, -5));
        all.add(new Group("Age Group", "26 to 64", "NULL", 0.7, 1));
        all.add(new Group("Age Group", "65 to 74", "NULL", 0.06, 9));
        all.add(new Group("Age Group", "75 to 89", "NULL", 0.03, 10));
        all.add(new Group("Age Group", "90 and over", "NULL", 0.002, 8));
        all.add(new Group("Gender", "Female", "NULL", 0.66, 0.5));
        all.add(new Group("Gender", "Male", "NULL", 0.335, -0.5));
        all.add(new Group("Gender", UNKNOWN, "NULL", 0.005, 0));
        return all;
    }

    private static void rows(Csv csv, Draws draws, int year, Body body, Group group) {
        Draws stream = draws.named("TT", body.code, group.variable, group.name, "" + year);
        double closing = body.code.equals(SYSTEM) ? 1 : 1 - 0.2 * year;
        double away = group.away * body.steep * closing;
        long finished = StrictMath.round(body.finished * group.share * (1 + 0.03 * year) * stream.normal(1, 0.01));
        long caseness = StrictMath.round(finished * 0.94);
        long recovered = part(stream, caseness, 49 + away);
        long improved = part(stream, finished, 66 + away / 2);
        long worse = StrictMath.round((finished - improved) * 0.18);
        Map<String, long[]> parts = new LinkedHashMap<>();
        parts.put("improvement", new long[] {improved, finished});
        parts.put("deterioration", new long[] {worse, finished});
        parts.put("no_reliable_change", new long[] {finished - improved - worse, finished});
        parts.put("reliable_recovery", new long[] {StrictMath.round(recovered * 0.94), caseness});
        parts.put("recovery", new long[] {recovered, caseness});
        row(csv, year, body, group, "referrals_received", "count", count(body, StrictMath.round(finished * 2.65)));
        row(csv, year, body, group, "finished_course_treatment", "count", count(body, finished));
        row(csv, year, body, group, "at_caseness", "count", count(body, caseness));
        row(csv, year, body, group, "not_at_caseness", "count", count(body, finished - caseness));
        parts.forEach((measure, of) -> {
            row(csv, year, body, group, measure, "count", count(body, of[0]));
            row(csv, year, body, group, measure, "percentage", percent(body, of[0], of[1]));
        });
    }

    private static long part(Draws draws, long whole, double percent) {
        double share = Math.max(0.02, Math.min(0.97, percent / 100 + draws.normal(0, 0.004)));
        return StrictMath.round(whole * share);
    }

    /** Below England counts are rounded to 5, and small ones suppressed. */
    private static String count(Body body, long count) {
        if (body.type.equals("England")) {
            return String.valueOf(count);
        }
        return count < 5 ? "*" : String.valueOf(5 * StrictMath.round(count / 5.0));
    }

    private static String percent(Body body, long part, long whole) {
        if (body.type.equals("England")) {
            return Csv.number(100.0 * part / whole, 1);
        }
        return part < 5 ? "*" : String.valueOf(StrictMath.round(100.0 * part / whole));
    }

    private static void row(Csv csv, int year, Body body, Group group, String measure, String statistic, String value) {
        int first = 2023 + year;
        csv.row(
                first + "-" + (first + 1 - 2000),
                first + "-04-01",
                (first + 1) + "-03-31",
                body.type,
                body.code,
                body.name,
                group.variable,
                group.name,
                group.detail,
                measure,
                statistic,
                value);
    }
}
