package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.change.PeriodEstimate;
import org.fosse.jobs.change.PeriodTrend;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.table.VariationTable;
import org.fosse.stats.ControlChart;
import org.fosse.stats.RankedSlope;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.XmrChart;
import org.fosse.tables.Level;
import org.fosse.tables.VariationChange;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/simulations.md}: how often the trend of a gap, the trend of variation and the control charts cry wolf, and how often
 * they miss, on made data whose truth is known and not drawn from the fitted model: list sizes over a wide range, practices that
 * differ and drift, special lists, seasons, months that follow on each other, a pandemic. The same seed gives the same page;
 * {@code -Dfosse.rewrite=true} writes it.
 */
final class ChangeSimulationTest {
    private static final Path PAGE = Path.of(System.getProperty("fosse.root")).resolve("docs/simulations.md");
    private static final int GAP_RUNS = 300;
    private static final int VARIATION_RUNS = 100;
    private static final int CHART_RUNS = 2000;
    private static final double Z95 = 1.959963984540054;

    @Test
    void thePageIsWhatTheSimulationGives() throws IOException {
        String text = page();
        if (Boolean.getBoolean("fosse.rewrite")) {
            Files.writeString(PAGE, text, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/simulations.md; -Dfosse.rewrite=true writes it again")
                .isEqualTo(text);
    }

    private static String page() {
        StringBuilder text = new StringBuilder("""
                # How often a trend or a chart is wrong

                Made data whose truth is known, and is not drawn from the fitted models. Written by

                ```
                ./mvnw -Dquick -pl jobs -am test -Dtest=ChangeSimulationTest -Dsurefire.failIfNoSpecifiedTests=false -Dfosse.rewrite=true
                ```

                with fixed seeds, so that every run gives this page. A false alarm is a direction, or special cause in the newest month, where
                nothing was planted; found is the planted direction, or special cause in the newest month.

                ## Is the gap closing?

                """).append("""
                Slopes over 128 practices in order of deprivation (lists of 1,500 to 40,000, a seventh of them counted, three special lists far
                off), which differ for good and from month to month; 300 runs. "First against latest" is the rule of two periods whose limits
                leave out zero, taken as independent.

                | truth | first against latest | trend over all periods |
                |---|---:|---:|
                """);
        gap(text, "no trend, 24 months", 24, 12, 0, 0, 0, 0);
        gap(text, "no trend, months follow on each other (0.5, as large as chance)", 24, 12, 0, 0.5, 0, 0);
        gap(text, "no trend, season 1.5 times chance", 24, 12, 0, 0, 1.5, 0);
        gap(text, "no trend, 8 years, the pandemic's two 3 points lower", 8, 1, 0, 0, 0, -3);
        gap(text, "grows by 0.8 points a year, 24 months", 24, 12, 0.8, 0, 0, 0);
        gap(text, "grows by 0.8 points a year, 24 months that follow on", 24, 12, 0.8, 0.5, 0, 0);
        gap(text, "grows by 0.8 points a year, 8 years, the pandemic's two 3 points lower", 8, 1, 0.8, 0, 0, -3);
        text.append("""

                ## Is variation falling?

                Sixty practices, seven years from 2012/13; each keeps nine tenths of how it differs from year to year; 100 runs. "First against
                latest" is the baseline's change whose limits leave out zero.

                | truth | first against latest | trend over all periods |
                |---|---:|---:|
                """);
        variation(text, "no trend", 1, 1);
        variation(text, "no trend, the first year 1.4 times as far apart", 1, 1.4);
        variation(text, "practices 7% nearer to each other every year", 0.93, 1);
        text.append("""

                ## Control charts

                XmR, 2,000 runs of 48 months. "Four rules" has limits from all points; "as published" from the first 24, with season and
                neighbours seen to. "No icon": most of the baseline is special. The planted step is 2 standard deviations in the last six months.

                | process | four rules: false alarm | as published: false alarm | no icon | step found: four rules | as published |
                |---|---:|---:|---:|---:|---:|
                """);
        chart(text, "months that do not know each other", 48, 0, 0);
        chart(text, "months that follow on each other (0.5)", 48, 0.5, 0);
        chart(text, "season, variance as large as the noise", 48, 0, 1);
        chart(text, "season, variance 4 times the noise", 48, 0, 4);
        chart(text, "24 months as a trial", 24, 0, 0);
        chart(text, "24 months as a trial, season 4 times the noise", 24, 0, 4);
        return text.append("""

                ## What follows
                - First against latest takes a wave, a season or the pandemic for a trend in one series of seven or more; the trend over all
                  periods keeps near the 5% that it promises, and finds more.
                - Where months follow on each other 24 of them are provisional: confirm with a third year.
                - One odd first year makes variation "fall" in one series of seven, where it was seven of ten; a slow change needs more years.
                - A chart with limits from a fixed baseline judges its newest month alike in every season. Six months of a step in a trial of 24
                  are part of its limits, and are often not found.
                """).toString();
    }

    private static String percent(double count, int runs) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * count / runs);
    }

    private static LocalDate start(int period, int periods, int perYear) {
        LocalDate end = perYear == 1 ? LocalDate.of(2025, 4, 1) : LocalDate.of(2026, 4, 1);
        return end.minusMonths((long) (periods - period) * 12 / perYear);
    }

    private static PeriodEstimate estimate(int period, int periods, int perYear, double value, double error) {
        LocalDate start = start(period, periods, perYear);
        return new PeriodEstimate(start, start.plusMonths(12 / perYear).minusDays(1), "" + period, value, error);
    }

    /** Lists in order of deprivation, and how each practice differs for good. */
    private static final class Practices {
        private final double[] people;
        private final double[] own;

        private Practices(double[] people, double[] own) {
            this.people = people;
            this.own = own;
        }

        static Practices of(Random random, int count, boolean special) {
            double[] people = new double[count];
            double[] own = new double[count];
            for (int i = 0; i < count; i++) {
                people[i] =
                        Math.rint(Math.max(1500, Math.min(40_000, Math.exp(8.9 + 0.55 * random.nextGaussian()))) / 7);
                own[i] = 0.25 * random.nextGaussian() + (special && i % 43 == 20 ? -1.5 : 0);
            }
            return new Practices(people, own);
        }
    }

    private static double events(Random random, double people, double logit) {
        double p = 1 / (1 + Math.exp(-logit));
        double drawn = Math.rint(people * p + Math.sqrt(people * p * (1 - p)) * random.nextGaussian());
        return Math.max(0, Math.min(people, drawn));
    }

    private static void gap(
            StringBuilder text,
            String truth,
            int periods,
            int perYear,
            double growth,
            double follows,
            double season,
            double pandemic) {
        Random random = new Random(truth.hashCode());
        int[] ranks = IntStream.range(0, 128).toArray();
        int simple = 0;
        int told = 0;
        for (int run = 0; run < GAP_RUNS; run++) {
            Practices practices = Practices.of(random, ranks.length, true);
            List<PeriodEstimate> points = new ArrayList<>();
            double wave = random.nextGaussian();
            for (int period = 0; period < periods; period++) {
                wave = follows * wave + Math.sqrt(1 - follows * follows) * random.nextGaussian();
                LocalDate start = start(period, periods, perYear);
                double points100 = 12
                        + growth * period / perYear
                        + (follows > 0 ? 0.43 * wave : 0)
                        + season * 0.43 * Math.sqrt(2) * Math.cos(2 * Math.PI * period / perYear)
                        + (start.getYear() == 2020 || start.getYear() == 2021 ? pandemic : 0);
                double[] events = new double[ranks.length];
                for (int i = 0; i < ranks.length; i++) {
                    double rank = (i + 0.5) / ranks.length;
                    // A point of a share of 75% is 1 / 18.75 of a logit.
                    double logit =
                            1.1 + points100 * (rank - 0.5) / 18.75 + practices.own[i] + 0.05 * random.nextGaussian();
                    events[i] = events(random, practices.people[i], logit);
                }
                RankedSlope.Result made = RankedSlope.ofProportions().of(ranks, events, practices.people);
                points.add(estimate(period, periods, perYear, 100 * made.slope().value(), 100 * made.chanceError()));
            }
            PeriodEstimate first = points.get(0);
            PeriodEstimate last = points.get(periods - 1);
            double change = last.value() - first.value();
            boolean beyond = Math.abs(change) > Z95 * Math.hypot(first.error(), last.error());
            int direction = PeriodTrend.of(points, PeriodTrend.Judged.SIZE).direction();
            simple += beyond && (growth == 0 || change > 0) ? 1 : 0;
            told += direction != 0 && (growth == 0 || direction > 0) ? 1 : 0;
        }
        text.append("| ")
                .append(truth)
                .append(growth == 0 ? ": false alarm | " : ": found | ")
                .append(percent(simple, GAP_RUNS))
                .append(" | ")
                .append(percent(told, GAP_RUNS))
                .append(" |\n");
    }

    private static void variation(StringBuilder text, String truth, double shrinks, double firstYear) {
        int years = 7;
        IndicatorFacts indicator = PeriodFixture.indicator("IND", "proportion", 100, Polarity.HIGHER_IS_BETTER);
        Random random = new Random(truth.hashCode());
        int simple = 0;
        int told = 0;
        for (int run = 0; run < VARIATION_RUNS; run++) {
            Practices practices = Practices.of(random, 60, false);
            PeriodFixture fixture = new PeriodFixture().area("SYS", Level.SYSTEM);
            double[] own = practices.own.clone();
            for (int i = 0; i < own.length; i++) {
                fixture.practice("P" + (100 + i), "SYS");
            }
            List<PeriodValues> periods = new ArrayList<>();
            for (int year = 0; year < years; year++) {
                double stretch = Math.pow(shrinks, year) * (year == 0 ? firstYear : 1);
                for (int i = 0; i < own.length; i++) {
                    own[i] = year == 0 ? own[i] : 0.9 * own[i] + 0.25 * Math.sqrt(0.19) * random.nextGaussian();
                    double people = practices.people[i];
                    fixture.count("P" + (100 + i), events(random, people, 1 + stretch * own[i]), people);
                }
                periods.add(
                        fixture.period(indicator, LocalDate.of(2012 + year, 4, 1), LocalDate.of(2013 + year, 3, 31)));
            }
            TableRows<VariationTable> last = new TableRows<>(
                            VariationTable.TABLE,
                            VariationJob.rows(periods, Variation.defaults()).iterator())
                    .where(VariationTable.PERIOD_START, LocalDate.of(2011 + years, 4, 1));
            boolean falls = last.number(VariationTable.DEVIATION_CHANGE_UPPER_95) < 0;
            boolean rises = last.number(VariationTable.DEVIATION_CHANGE_LOWER_95) > 0;
            Object word = last.only(VariationTable.VARIATION_IS);
            simple += falls || (shrinks == 1 && rises) ? 1 : 0;
            told += word == VariationChange.FALLING || (shrinks == 1 && word == VariationChange.RISING) ? 1 : 0;
        }
        text.append("| ")
                .append(truth)
                .append(shrinks == 1 ? ": false alarm | " : ": found | ")
                .append(percent(simple, VARIATION_RUNS))
                .append(" | ")
                .append(percent(told, VARIATION_RUNS))
                .append(" |\n");
    }

    private static void chart(StringBuilder text, String process, int months, double follows, double season) {
        Random random = new Random(process.hashCode());
        double[] times = new double[months];
        Arrays.setAll(times, i -> 2022 + (i + 0.5) / 12);
        int[] alarms = new int[2];
        int[] found = new int[2];
        int none = 0;
        for (int run = 0; run < CHART_RUNS; run++) {
            double[] values = new double[months];
            double wave = random.nextGaussian();
            double phase = random.nextDouble();
            for (int i = 0; i < months; i++) {
                wave = follows * wave + Math.sqrt(1 - follows * follows) * random.nextGaussian();
                values[i] = 50 + wave + Math.sqrt(2 * season) * Math.cos(2 * Math.PI * (times[i] + phase));
            }
            double[] stepped = values.clone();
            for (int i = months - 6; i < months; i++) {
                stepped[i] += 2;
            }
            none += published(values, times).isMostlySpecial(0) ? 1 : 0;
            alarms[0] += isSpecial(XmrChart.standard().of(values)) ? 1 : 0;
            alarms[1] += isShown(published(values, times)) ? 1 : 0;
            found[0] += isSpecial(XmrChart.standard().of(stepped)) ? 1 : 0;
            found[1] += isShown(published(stepped, times)) ? 1 : 0;
        }
        text.append("| ").append(process);
        for (int count : new int[] {alarms[0], alarms[1], none, found[0], found[1]}) {
            text.append(" | ").append(percent(count, CHART_RUNS));
        }
        text.append(" |\n");
    }

    private static ControlChart published(double[] values, double[] times) {
        return XmrChart.standard().withBaseline(24, 36).overTime(times).of(values);
    }

    private static boolean isSpecial(ControlChart chart) {
        return chart.cause(chart.size() - 1) != SpecialCause.NONE;
    }

    private static boolean isShown(ControlChart chart) {
        return isSpecial(chart) && !chart.isMostlySpecial(0);
    }
}
