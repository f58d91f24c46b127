package org.fosse.sample;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.sample.Facts.Trust;

/**
 * Eight quarters of oversight metrics for the mental health and community trusts of the Midlands. Each metric is scored
 * by the framework's standard model among these trusts: best 1.00, worst 4.00, the others spread evenly by rank, ties
 * the better score; the average of a trust's scores is cut into quarters for its segment.
 */
final class OversightExtract implements Extracts {
    private static final String FIRST_QUARTER_END = "2024-03";
    private static final int QUARTERS = 8;

    /** How a metric's values come about, and how its reporting date is written. */
    private record Metric(
            String number,
            String domain,
            String subDomain,
            String title,
            String unit,
            boolean highIsGood,
            double mean,
            double spread,
            double wobble,
            Dating dating) {}

    private enum Dating {
        MONTH,
        QUARTER,
        QUARTER_BEHIND,
        SURVEY_YEAR
    }

    private static final List<Metric> METRICS = List.of(
            new Metric(
                    "005",
                    "Access to services",
                    "Elective care",
                    "Percentage of patients waiting over 52 weeks for community services",
                    "%",
                    false,
                    2,
                    3,
                    0.6,
                    Dating.MONTH),
            new Metric(
                    "016",
                    "Patient safety",
                    "Patient safety",
                    "Percentage of patients in mental health crisis to receive face-to-face contact within 24 hours",
                    "%",
                    true,
                    70,
                    8,
                    2,
                    Dating.QUARTER),
            new Metric(
                    "061",
                    "Patient safety",
                    "Patient safety",
                    "NHS Staff survey - raising concerns sub-score",
                    "out of 10",
                    true,
                    6.8,
                    0.2,
                    0.04,
                    Dating.SURVEY_YEAR),
            new Metric(
                    "063",
                    "Effectiveness and experience",
                    "Effective flow and discharge",
                    "Percentage of inpatients with >60 day length of stay",
                    "%",
                    false,
                    25,
                    6,
                    1.5,
                    Dating.QUARTER),
            new Metric(
                    "082",
                    "People and workforce",
                    "Retention and culture",
                    "Sickness absence rate",
                    "%",
                    false,
                    5.7,
                    0.6,
                    0.2,
                    Dating.QUARTER_BEHIND));

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        Csv csv = Csv.withBom()
                .heading(
                        "Quarter,Region,Trust_type,Trust_subtype,Trust_code,Trust_name,Domain,Sub-domain,Metric_ID,"
                                + "Metric_description,Reporting_date,Units,Value,Median_value,Lower_quartile,Upper_quartile,Rank");
        for (int q = 0; q < QUARTERS; q++) {
            YearMonth end = YearMonth.parse(FIRST_QUARTER_END).plusMonths(3L * q);
            quarter(csv, facts.trusts(), draws, end);
        }
        output.put("nof/nof-mental-health-and-community-trust-data.csv", csv);
    }

    private static void quarter(Csv csv, List<Trust> trusts, Draws draws, YearMonth end) {
        Map<Trust, Double> sums = new LinkedHashMap<>();
        for (Metric m : METRICS) {
            double[] values =
                    trusts.stream().mapToDouble(t -> valueOf(m, t, draws, end)).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < values.length; i++) {
                int rank = rankOf(values[i], values, m.highIsGood);
                double score = 1 + 3.0 * (rank - 1) / (values.length - 1);
                String date = dateOf(m.dating, end);
                Trust t = trusts.get(i);
                line(
                        csv,
                        end,
                        t,
                        m.domain,
                        m.subDomain,
                        "OF0" + m.number,
                        m.title,
                        date,
                        m.unit,
                        values[i],
                        Csv.number(quantile(sorted, 0.5), 2),
                        Csv.number(quantile(sorted, 0.25), 2),
                        Csv.number(quantile(sorted, 0.75), 2),
                        rank + ".0");
                line(
                        csv,
                        end,
                        t,
                        m.domain,
                        m.subDomain,
                        "OF1" + m.number,
                        m.title,
                        date,
                        "score",
                        score,
                        "",
                        "",
                        "",
                        rank + ".0");
                sums.merge(t, Math.round(score * 100) / 100.0, Double::sum);
            }
        }
        double[] averages = trusts.stream()
                .mapToDouble(t -> Math.round(sums.get(t) / METRICS.size() * 100) / 100.0)
                .toArray();
        for (int i = 0; i < averages.length; i++) {
            int rank = rankOf(averages[i], averages, false);
            int segment = 1 + 4 * (rank - 1) / averages.length;
            String quarter = Months.quarter(end);
            line(
                    csv,
                    end,
                    trusts.get(i),
                    "Summary",
                    "Summary",
                    "OF5002",
                    "Average metric score",
                    quarter,
                    "score",
                    averages[i],
                    "",
                    "",
                    "",
                    rank + ".0");
            line(
                    csv,
                    end,
                    trusts.get(i),
                    "Summary",
                    "Summary",
                    "OF5000",
                    "Adjusted segment",
                    quarter,
                    "segment",
                    segment,
                    "",
                    "",
                    "",
                    "");
        }
    }

    /** A trust's value depends on the date it is reported for, so a survey year has one value in all its quarters. */
    private static double valueOf(Metric m, Trust trust, Draws draws, YearMonth end) {
        double level = draws.named("nof", m.number, trust.code()).normal(m.mean, m.spread);
        double now = level
                + draws.named("nof", m.number, trust.code(), dateOf(m.dating, end))
                        .normal(0, m.wobble);
        if (m.number.equals("005") && trust.code().equals(Providers.LPT)) {
            now = 24 + (end.getYear() - 2024) * 4 + end.getMonthValue() / 3;
        }
        double bounded = Math.max(0, Math.min(m.unit.equals("%") ? 100 : 10, now));
        return Math.round(bounded * 100) / 100.0;
    }

    private static String dateOf(Dating dating, YearMonth end) {
        return switch (dating) {
            case MONTH -> Months.label(end);
            case QUARTER -> Months.quarter(end);
            case QUARTER_BEHIND -> Months.quarter(end.minusMonths(3));
            case SURVEY_YEAR -> String.valueOf(end.minusMonths(3).getYear() - 1);
        };
    }

    private static int rankOf(double value, double[] all, boolean highIsGood) {
        return 1
                + (int) Arrays.stream(all)
                        .filter(other -> highIsGood ? other > value : other < value)
                        .count();
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static void line(
            Csv csv,
            YearMonth end,
            Trust trust,
            String domain,
            String subDomain,
            String id,
            String title,
            String date,
            String unit,
            double value,
            String median,
            String lower,
            String upper,
            String rank) {
        String number = Csv.number(value, 2);
        csv.row(
                Months.quarter(end),
                "Midlands",
                "Mental health and community trust",
                trust.subtype(),
                trust.code(),
                trust.name(),
                domain,
                subDomain,
                id,
                title,
                date,
                unit,
                number.indexOf('.') < 0 ? number + ".0" : number,
                median,
                lower,
                upper,
                rank);
    }
}
