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
 * the better score; the average of a trust's scores is cut into quarters for its segment. The newest quarter has the
 * domains' scores and segments too, and the financial override, under which a segment is 3 at best.
 */
final class OversightExtract implements Extracts {
    private static final String FIRST_QUARTER_END = "2024-03";
    private static final int QUARTERS = 8;

    /** The trust under the financial override. */
    private static final String OVERRIDDEN = "TAJ";

    /** A domain's score and segment, by the number of the metrics that make it. */
    private record Domain(String score, String segment, String name, List<String> metrics) {}

    private static final List<Domain> DOMAINS = List.of(
            new Domain("OF4000", "OF4100", "Access to services", List.of("005")),
            new Domain("OF4002", "OF4102", "Patient safety", List.of("016", "061")),
            new Domain("OF4004", "OF4104", "People and workforce", List.of("082")),
            new Domain("OF4005", "OF4105", "Effectiveness and experience", List.of("063")));

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
            quarter(csv, facts.trusts(), draws, end, q == QUARTERS - 1);
        }
        output.put("nof/nof-mental-health-and-community-trust-data.csv", csv);
    }

    private static void quarter(Csv csv, List<Trust> trusts, Draws draws, YearMonth end, boolean newest) {
        Map<Trust, Double> sums = new LinkedHashMap<>();
        Map<String, double[]> scores = new LinkedHashMap<>();
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
                double rounded = Math.round(score * 100) / 100.0;
                sums.merge(t, rounded, Double::sum);
                scores.computeIfAbsent(m.number, number -> new double[values.length])[i] = rounded;
            }
        }
        double[] averages = trusts.stream()
                .mapToDouble(t -> Math.round(sums.get(t) / METRICS.size() * 100) / 100.0)
                .toArray();
        for (int i = 0; i < averages.length; i++) {
            int rank = rankOf(averages[i], averages, false);
            int unadjusted = segmentOf(averages[i], averages);
            boolean overridden = newest && trusts.get(i).code().equals(OVERRIDDEN);
            int segment = overridden ? Math.max(3, unadjusted) : unadjusted;
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
            if (newest) {
                summary(csv, end, trusts.get(i), "OF5003", "Unadjusted segment", "segment", unadjusted);
                summary(csv, end, trusts.get(i), "OF5004", "Financial override", "flag", overridden ? 1 : 0);
            }
        }
        if (newest) {
            domains(csv, trusts, scores, end);
        }
    }

    private static void domains(Csv csv, List<Trust> trusts, Map<String, double[]> scores, YearMonth end) {
        for (Domain domain : DOMAINS) {
            double[] averages = new double[trusts.size()];
            for (int i = 0; i < averages.length; i++) {
                int trust = i;
                double mean = domain.metrics.stream()
                        .mapToDouble(number -> scores.get(number)[trust])
                        .average()
                        .orElseThrow();
                averages[i] = Math.round(mean * 100) / 100.0;
            }
            for (int i = 0; i < averages.length; i++) {
                String quarter = Months.quarter(end);
                Trust t = trusts.get(i);
                String rank = rankOf(averages[i], averages, false) + ".0";
                String title = domain.name + " domain score";
                line(
                        csv,
                        end,
                        t,
                        domain.name,
                        "Summary",
                        domain.score,
                        title,
                        quarter,
                        "score",
                        averages[i],
                        "",
                        "",
                        "",
                        rank);
                title = domain.name + " domain segment";
                line(
                        csv,
                        end,
                        t,
                        domain.name,
                        "Summary",
                        domain.segment,
                        title,
                        quarter,
                        "segment",
                        segmentOf(averages[i], averages),
                        "",
                        "",
                        "",
                        "");
            }
        }
    }

    private static void summary(
            Csv csv, YearMonth end, Trust trust, String id, String title, String unit, double value) {
        line(csv, end, trust, "Summary", "Summary", id, title, Months.quarter(end), unit, value, "", "", "", "");
    }

    private static int segmentOf(double average, double[] all) {
        return 1 + 4 * (rankOf(average, all, false) - 1) / all.length;
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
