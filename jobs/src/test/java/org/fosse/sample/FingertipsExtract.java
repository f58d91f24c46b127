package org.fosse.sample;

import java.util.List;
import org.fosse.sample.Facts.Area;

/** Two indicators as Fingertips gives them: England twice, limits, sex, deprivation tenths, and values with a note. */
final class FingertipsExtract implements Extracts {
    private static final String ENGLAND = "E92000001";
    private static final String REGION = "E12000004";
    private static final String DECILES = "County & UA deprivation deciles in England (IMD2019)";
    private static final List<String> DECILE_NAMES = List.of(
            "Most deprived decile",
            "Second most deprived decile",
            "Third more deprived decile",
            "Fourth more deprived decile",
            "Fifth more deprived decile",
            "Fifth less deprived decile",
            "Fourth less deprived decile",
            "Third less deprived decile",
            "Second least deprived decile",
            "Least deprived decile");
    private static final double RATE_FACTOR = 100_000;

    /** Where a row belongs, and how many people stand behind it. */
    private record Where(String parentCode, String parentName, String code, String name, String type, double people) {}

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        Csv csv = Csv.plain()
                .heading("Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,"
                        + "Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,"
                        + "Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,"
                        + "Compared to England value or percentiles,Compared to Region value or percentiles,"
                        + "Time period Sortable,New data,Compared to goal");
        int year = 2019;
        for (String period : List.of("2019 - 21", "2020 - 22", "2021 - 23")) {
            deaths(csv, facts, draws, period, year++);
        }
        year = 2021;
        for (String period : List.of("2021/22", "2022/23", "2023/24", "2024/25")) {
            smoking(csv, facts, draws, period, year++);
        }
        output.put("fingertips/indicators-CountyUA.data.csv", csv);
    }

    private static List<Where> areas(Facts facts) {
        return List.of(
                new Where("", "", ENGLAND, "England", "England", 150_000_000),
                new Where(ENGLAND, "England", ENGLAND, "England", "England", 150_000_000),
                new Where(ENGLAND, "England", REGION, "East Midlands region", "Region", 13_000_000),
                place(facts, "E06000016", 1_000_000),
                place(facts, "E10000018", 1_750_000),
                place(facts, "E06000017", 98_000));
    }

    private static Where place(Facts facts, String code, double people) {
        Area area = facts.area(code);
        return new Where(REGION, "East Midlands region", code, area.name(), "County & UA", people);
    }

    private static void deaths(Csv csv, Facts facts, Draws draws, String period, int year) {
        for (Where where : areas(facts)) {
            for (String sex : List.of("Persons", "Male", "Female")) {
                double bySex = sex.equals("Male") ? 1.24 : sex.equals("Female") ? 0.77 : 1;
                double people = where.people * (sex.equals("Persons") ? 1 : 0.5);
                rate(csv, draws, where, sex, "", "", period, year, 350 * bySex * needOf(where.code), people);
            }
        }
        Where england = areas(facts).get(0);
        for (int i = 0; i < DECILE_NAMES.size(); i++) {
            double rate = 350 * (1.42 - 0.085 * i);
            rate(
                    csv,
                    draws,
                    england,
                    "Persons",
                    DECILES,
                    DECILE_NAMES.get(i) + " (IMD2019)",
                    period,
                    year,
                    rate,
                    england.people / 10);
        }
    }

    private static double needOf(String area) {
        return switch (area) {
            case "E06000016" -> 1.25;
            case "E10000018" -> 0.86;
            case "E06000017" -> 0.72;
            default -> 1;
        };
    }

    private static void rate(
            Csv csv,
            Draws draws,
            Where where,
            String sex,
            String categoryType,
            String category,
            String period,
            int year,
            double expected,
            double people) {
        Draws stream = draws.named("ft108", where.code, sex, category, period);
        double count = Math.round(
                stream.normal(expected, StrictMath.sqrt(expected * RATE_FACTOR / people)) * people / RATE_FACTOR);
        double value = count / people * RATE_FACTOR;
        double error = value / StrictMath.sqrt(count);
        line(
                csv,
                "108",
                "Under 75 mortality rate from all causes",
                where,
                sex,
                "<75 yrs",
                categoryType,
                category,
                period,
                value,
                error,
                count,
                people,
                "",
                year);
    }

    /** Rutland's first year is too small to be shown. */
    private static void smoking(Csv csv, Facts facts, Draws draws, String period, int year) {
        for (Where where : areas(facts)) {
            long births = Math.round(where.people * 0.0034);
            double share = 0.102 - 0.011 * (year - 2021) + (where.code.equals("E06000016") ? 0.012 : 0);
            long smokers = draws.named("ft93085", where.code, period).binomial(births, share);
            if (where.code.equals("E06000017") && year == 2021) {
                line(
                        csv,
                        "93085",
                        "Smoking status at time of delivery",
                        where,
                        "Female",
                        "All ages",
                        "",
                        "",
                        period,
                        Double.NaN,
                        0,
                        0,
                        0,
                        "Value suppressed for disclosure control reasons",
                        year);
            } else {
                double p = (double) smokers / births;
                double error = 100 * StrictMath.sqrt(p * (1 - p) / births);
                String note = where.type.equals("Region") ? "Aggregated from all known lower geography values" : "";
                line(
                        csv,
                        "93085",
                        "Smoking status at time of delivery",
                        where,
                        "Female",
                        "All ages",
                        "",
                        "",
                        period,
                        100 * p,
                        error,
                        smokers,
                        births,
                        note,
                        year);
            }
        }
    }

    private static void line(
            Csv csv,
            String id,
            String name,
            Where where,
            String sex,
            String age,
            String categoryType,
            String category,
            String period,
            double value,
            double error,
            double count,
            double people,
            String note,
            int year) {
        boolean shown = !Double.isNaN(value);
        csv.row(
                id,
                name,
                where.parentCode,
                where.parentName,
                where.code,
                where.name,
                where.type,
                sex,
                age,
                categoryType,
                category,
                period,
                shown ? Csv.number(value, 5) : "",
                shown ? Csv.number(value - 1.959964 * error, 5) : "",
                shown ? Csv.number(value + 1.959964 * error, 5) : "",
                shown ? Csv.number(value - 3.090232 * error, 5) : "",
                shown ? Csv.number(value + 3.090232 * error, 5) : "",
                shown ? Csv.number(count, 0) : "",
                shown ? Csv.number(people, 0) : "",
                note,
                "Cannot be calculated",
                "Not compared",
                "Not compared",
                year + "0000",
                "",
                "");
    }
}
