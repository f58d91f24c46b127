package org.fosse.jobs.variation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.fosse.stats.Mean;
import org.fosse.stats.RankedSlope;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.XmrChart;
import org.fosse.tables.Level;
import org.fosse.tables.VariationChange;

/**
 * How often the trend of a gap, the trend of variation and the control charts cry wolf, and how often they miss, on made data whose
 * truth is known and not drawn from the fitted model: the sample's list sizes, practices that differ and drift, special lists,
 * seasons, months that follow on each other, gaps, small counts, a pandemic. Each section gives the same text every time.
 */
public final class ChangeSimulation {
    private static final Path LISTS =
            Path.of(System.getProperty("fosse.root")).resolve("sample-extracts/qof/PREVALENCE_2425.csv");
    private static final int GAP_RUNS = 300;
    private static final int VARIATION_RUNS = 100;
    private static final int CHART_RUNS = 1000;
    private static final int FIFTH = 26;
    private static final double Z95 = 1.959963984540054;

    private ChangeSimulation() {}

    /** Is the gap closing? */
    public static String gaps() throws IOException {
        StringBuilder text = new StringBuilder("""
                ## Is the gap closing?

                Slopes over 128 practices in order of deprivation, with the sample's list sizes (a seventh of each list counted, three special
                lists far off), which differ for good and from month to month; 300 runs. "Fifths": the gap between the most and the least deprived fifth, first
                period against latest, whose limits leave out zero, taken as independent, as dashboards have it; "slope" the same of the slope.

                | truth | fifths, first against latest | slope, first against latest | trend over all periods |
                |---|---:|---:|---:|
                """);
        Gap plain = new Gap(24, 12);
        gap(text, "no trend, 24 months", plain);
        gap(text, "no trend, months follow on each other (0.5, as large as chance)", plain.following(0.5));
        gap(text, "no trend, season 1.5 times chance", plain.withSeason(1.5));
        gap(text, "no trend, a hundredth of each list, two months missing", plain.ofFew());
        Gap years = new Gap(8, 1);
        gap(text, "no trend, 8 years, the pandemic's two 3 points lower", years.withPandemic(-3));
        Gap grows = plain.growing(0.8);
        gap(text, "grows by 0.8 points a year, 24 months", grows);
        gap(text, "grows by 0.8 points a year, 24 months that follow on", grows.following(0.5));
        gap(
                text,
                "grows by 3 points a year, a hundredth of each list, two months missing",
                plain.growing(3).ofFew());
        gap(
                text,
                "grows by 0.8 points a year, 8 years, the pandemic's two 3 points lower",
                years.growing(0.8).withPandemic(-3));
        return text.toString();
    }

    /** Is variation falling? */
    public static String variation() throws IOException {
        StringBuilder text = new StringBuilder("""
                ## Is variation falling?

                Sixty practices with list sizes of the sample, seven years from 2012/13; each keeps nine tenths of how it differs from year to
                year; 100 runs. "Ratio": the 95th over the 5th percentile of the values is smaller in the latest year than in the first, as reports
                say that variation fell. "First against latest" is the baseline's change whose limits leave out zero.

                | truth | ratio smaller | first against latest | trend over all periods |
                |---|---:|---:|---:|
                """);
        variation(text, "no trend", 1, 1, 7);
        variation(text, "no trend, 2% of each list", 1, 1, 50);
        variation(text, "no trend, the first year 1.4 times as far apart", 1, 1.4, 7);
        variation(text, "practices 7% nearer to each other every year", 0.93, 1, 7);
        return text.toString();
    }

    /** Control charts. */
    public static String charts() {
        StringBuilder text = new StringBuilder("""
                ## Control charts

                XmR, 1,000 runs each, two months missing in all but the first of a length. "Four rules" has limits from all points; "as published" from
                the first 24 where there are 36 values, with season and neighbours seen to, and beside the same month of other years. "No icon": most of the baseline
                is special, or special cause cannot be told from the season. The planted step is 2 standard deviations down in the last six months. A
                wave has a variance of so many times the noise; a dip is 8 standard deviations in one month a year and 4 in the month before it,
                which is the newest where the table says so.

                | months | process | four rules: false alarm | as published: false alarm | no icon | step found: four rules | as published | no icon |
                |---:|---|---:|---:|---:|---:|---:|---:|
                """);
        for (int months : new int[] {12, 18, 24, 30, 36, 48}) {
            chart(text, months, new Process("months that do not know each other, none missing", 0, 0, 0, false, false));
            chart(text, months, new Process("the same", 0, 0, 0, false, true));
            chart(text, months, new Process("follow on each other (0.5)", 0.5, 0, 0, false, true));
            chart(text, months, new Process("wave of 1", 0, 1, 0, false, true));
            chart(text, months, new Process("wave of 4", 0, 4, 0, false, true));
            chart(text, months, new Process("dip", 0, 0, 8, false, true));
            chart(text, months, new Process("dip in the newest month", 0, 0, 8, true, true));
        }
        return text.toString();
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

        static Practices of(Random random, List<Integer> lists, int one, boolean special) {
            double[] people = new double[lists.size()];
            double[] own = new double[lists.size()];
            List<Integer> shuffled = new ArrayList<>(lists);
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < own.length; i++) {
                people[i] = Math.max(5, Math.rint(shuffled.get(i) / (double) one));
                own[i] = 0.25 * random.nextGaussian() + (special && i % 43 == 20 ? -1.5 : 0);
            }
            return new Practices(people, own);
        }
    }

    /** The sizes of the lists of the first practices of the sample. */
    private static List<Integer> lists(int practices) throws IOException {
        Map<String, Integer> lists = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LISTS, StandardCharsets.UTF_8)) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("PRACTICE_CODE")) {
                lists.put(cells[0], Integer.valueOf(cells[4]));
            }
        }
        return lists.values().stream().limit(practices).toList();
    }

    private static double events(Random random, double people, double logit) {
        double p = 1 / (1 + Math.exp(-logit));
        if (people > 300) {
            double drawn = Math.rint(people * p + Math.sqrt(people * p * (1 - p)) * random.nextGaussian());
            return Math.max(0, Math.min(people, drawn));
        }
        double events = 0;
        for (int i = 0; i < people; i++) {
            events += random.nextDouble() < p ? 1 : 0;
        }
        return events;
    }

    /**
     * What is true of a gap.
     *
     * @param growth points a year
     * @param follows lag-1 correlation of what months add
     * @param season over chance
     * @param pandemic points in its two years
     * @param small whether a hundredth of each list is counted, and two months are missing
     */
    private record Gap(
            int periods, int perYear, double growth, double follows, double season, double pandemic, boolean small) {
        Gap(int periods, int perYear) {
            this(periods, perYear, 0, 0, 0, 0, false);
        }

        Gap growing(double points) {
            return new Gap(periods, perYear, points, follows, season, pandemic, small);
        }

        Gap following(double correlation) {
            return new Gap(periods, perYear, growth, correlation, season, pandemic, small);
        }

        Gap withSeason(double overChance) {
            return new Gap(periods, perYear, growth, follows, overChance, pandemic, small);
        }

        Gap withPandemic(double points) {
            return new Gap(periods, perYear, growth, follows, season, points, small);
        }

        Gap ofFew() {
            return new Gap(periods, perYear, growth, follows, season, pandemic, true);
        }

        /** Whether a change in a direction counts: any where there is none, the planted one where there is. */
        boolean counts(double direction) {
            return direction != 0 && (growth == 0 || direction > 0);
        }
    }

    private static void gap(StringBuilder text, String truth, Gap gap) throws IOException {
        Random random = new Random(truth.hashCode());
        List<Integer> lists = lists(128);
        int[] ranks = IntStream.range(0, lists.size()).toArray();
        int[] called = new int[3];
        for (int run = 0; run < GAP_RUNS; run++) {
            Practices practices = Practices.of(random, lists, gap.small() ? 100 : 7, true);
            List<PeriodEstimate> slopes = new ArrayList<>();
            List<PeriodEstimate> fifths = new ArrayList<>();
            double wave = random.nextGaussian();
            int missing = 4 + random.nextInt(10);
            for (int period = 0; period < gap.periods(); period++) {
                wave = gap.follows() * wave + Math.sqrt(1 - gap.follows() * gap.follows()) * random.nextGaussian();
                LocalDate start = start(period, gap.periods(), gap.perYear());
                double points100 = 12
                        + gap.growth() * period / gap.perYear()
                        + (gap.follows() > 0 ? 0.43 * wave : 0)
                        + gap.season() * 0.43 * Math.sqrt(2) * Math.cos(2 * Math.PI * period / gap.perYear())
                        + (start.getYear() == 2020 || start.getYear() == 2021 ? gap.pandemic() : 0);
                double[] events = new double[ranks.length];
                for (int i = 0; i < ranks.length; i++) {
                    double rank = (i + 0.5) / ranks.length;
                    // A point of a share of 75% is 1 / 18.75 of a logit.
                    double logit =
                            1.1 + points100 * (rank - 0.5) / 18.75 + practices.own[i] + 0.05 * random.nextGaussian();
                    events[i] = events(random, practices.people[i], logit);
                }
                if (gap.small() && (period == missing || period == missing + 1)) {
                    continue;
                }
                RankedSlope.Result made = RankedSlope.ofProportions().of(ranks, events, practices.people);
                slopes.add(estimate(
                        period, gap.periods(), gap.perYear(), 100 * made.slope().value(), 100 * made.chanceError()));
                double[] low = share(events, practices.people, 0);
                double[] high = share(events, practices.people, ranks.length - FIFTH);
                fifths.add(estimate(
                        period,
                        gap.periods(),
                        gap.perYear(),
                        100 * (high[0] - low[0]),
                        100 * Math.hypot(high[1], low[1])));
            }
            called[0] += gap.counts(firstAgainstLatest(fifths)) ? 1 : 0;
            called[1] += gap.counts(firstAgainstLatest(slopes)) ? 1 : 0;
            called[2] +=
                    gap.counts(PeriodTrend.of(slopes, PeriodTrend.Judged.SIZE).direction()) ? 1 : 0;
        }
        row(text, truth + (gap.growth() == 0 ? ": false alarm" : ": found"), called, GAP_RUNS);
    }

    private static void row(StringBuilder text, String truth, int[] counts, int runs) {
        text.append("| ").append(truth);
        for (int count : counts) {
            text.append(" | ").append(percent(count, runs));
        }
        text.append(" |\n");
    }

    /** The share of a fifth and its standard error. */
    private static double[] share(double[] events, double[] people, int from) {
        double share = Mean.sum(events, from, from + FIFTH) / Mean.sum(people, from, from + FIFTH);
        return new double[] {share, Math.sqrt(share * (1 - share) / Mean.sum(people, from, from + FIFTH))};
    }

    /** The sign of the change from the first to the latest, 0 within its limits. */
    private static double firstAgainstLatest(List<PeriodEstimate> points) {
        PeriodEstimate first = points.get(0);
        PeriodEstimate last = points.get(points.size() - 1);
        double change = last.value() - first.value();
        return Math.abs(change) > Z95 * Math.hypot(first.error(), last.error()) ? Math.signum(change) : 0;
    }

    private static void variation(StringBuilder text, String truth, double shrinks, double firstYear, int one)
            throws IOException {
        int years = 7;
        IndicatorFacts indicator = PeriodFixture.indicator("IND", "proportion", 100, Polarity.HIGHER_IS_BETTER);
        Random random = new Random(truth.hashCode());
        List<Integer> lists = lists(60);
        int[] called = new int[3];
        for (int run = 0; run < VARIATION_RUNS; run++) {
            Practices practices = Practices.of(random, lists, one, false);
            double[] ratio = new double[years];
            PeriodFixture fixture = new PeriodFixture().area("SYS", Level.SYSTEM);
            double[] own = practices.own.clone();
            for (int i = 0; i < own.length; i++) {
                fixture.practice("P" + (100 + i), "SYS");
            }
            List<PeriodValues> periods = new ArrayList<>();
            for (int year = 0; year < years; year++) {
                double stretch = Math.pow(shrinks, year) * (year == 0 ? firstYear : 1);
                double[] shares = new double[own.length];
                for (int i = 0; i < own.length; i++) {
                    own[i] = year == 0 ? own[i] : 0.9 * own[i] + 0.25 * Math.sqrt(0.19) * random.nextGaussian();
                    double people = practices.people[i];
                    double events = events(random, people, 1 + stretch * own[i]);
                    shares[i] = events / people;
                    fixture.count("P" + (100 + i), events, people);
                }
                Arrays.sort(shares);
                ratio[year] = shares[shares.length * 95 / 100] / shares[shares.length * 5 / 100];
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
            called[0] += ratio[years - 1] < ratio[0] ? 1 : 0;
            called[1] += falls || (shrinks == 1 && rises) ? 1 : 0;
            called[2] += word == VariationChange.FALLING || (shrinks == 1 && word == VariationChange.RISING) ? 1 : 0;
        }
        row(text, truth + (shrinks == 1 ? ": false alarm" : ": found"), called, VARIATION_RUNS);
    }

    /**
     * What makes a series of months.
     *
     * @param follows lag-1 correlation
     * @param wave variance of a season that is one, over the noise
     * @param dip standard deviations of one that is none
     * @param newest whether the dip is in the newest month
     * @param gap whether two months are missing
     */
    private record Process(String text, double follows, double wave, double dip, boolean newest, boolean gap) {}

    private static void chart(StringBuilder text, int months, Process process) {
        Random random = new Random(process.text().hashCode() + months);
        int[] called = new int[6];
        for (int run = 0; run < CHART_RUNS; run++) {
            double[] times = new double[months];
            double[] values = new double[months];
            double wave = random.nextGaussian();
            double phase = random.nextDouble();
            int dips = process.newest() ? (months - 1) % 12 : random.nextInt(12);
            int missing = process.gap() ? 3 + random.nextInt(months - 8) : months;
            for (int i = 0; i < months; i++) {
                wave = process.follows() * wave
                        + Math.sqrt(1 - process.follows() * process.follows()) * random.nextGaussian();
                times[i] = 2022 + (i + 0.5) / 12;
                values[i] = 50
                        + wave
                        + Math.sqrt(2 * process.wave()) * Math.cos(2 * Math.PI * (times[i] + phase))
                        - (i % 12 == dips ? process.dip() : (i + 1) % 12 == dips ? process.dip() / 2 : 0);
                if (i == missing || i == missing + 1) {
                    times[i] = Double.NaN;
                    values[i] = Double.NaN;
                }
            }
            double[] stepped = values.clone();
            for (int i = months - 6; i < months; i++) {
                stepped[i] -= 2;
            }
            int at = 0;
            for (double[] series : List.of(values, stepped)) {
                ControlChart published =
                        XmrChart.standard().withBaseline(24, 36).overTime(times).of(series);
                boolean none = published.isMostlySpecial(0) || published.mayBeSeason(months - 1);
                called[at++] += isSpecial(XmrChart.standard().of(series)) ? 1 : 0;
                called[at++] += isSpecial(published) && !none ? 1 : 0;
                called[at++] += none ? 1 : 0;
            }
        }
        row(text, months + " | " + process.text(), called, CHART_RUNS);
    }

    private static boolean isSpecial(ControlChart chart) {
        return chart.cause(chart.size() - 1) != SpecialCause.NONE;
    }
}
