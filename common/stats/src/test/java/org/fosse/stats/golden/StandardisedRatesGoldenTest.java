package org.fosse.stats.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.DirectlyStandardisedRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.IndirectlyStandardised;
import org.fosse.stats.LifeExpectancy;
import org.fosse.stats.Limits;
import org.fosse.stats.StandardPopulation;
import org.junit.jupiter.api.Test;

/** Topic 2: standardised rates and life expectancy against PHEindicatormethods and sava. */
class StandardisedRatesGoldenTest {
    private static final String TOPIC = "02_standardised_rates_life_expectancy/";
    private static final double[] LEVELS = {0.95, 0.998, 0.9};
    private static final String[] NAMES = {"95_0cl", "99_8cl", "90_0cl"};

    private static void put(Map<String, Object> values, String prefix, Estimate estimate) {
        values.put(prefix + "value", estimate.value());
        for (int i = 0; i < LEVELS.length; i++) {
            Limits limits = estimate.limits(LEVELS[i]);
            values.put(prefix + "lower" + NAMES[i], limits.lower());
            values.put(prefix + "upper" + NAMES[i], limits.upper());
        }
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).filter(each -> !Double.isNaN(each)).sum();
    }

    @Test
    void directlyStandardisedRatesAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "dsr");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        Map<String, GoldenRow> cases = folder.cases();
        folder.check()
                .file(
                        "expected.csv",
                        expected -> {
                            String id = expected.text("case_id");
                            return dobson(inputs.get(id), cases.get(id).number("multiplier"));
                        },
                        "case_id")
                .file(
                        "expected_fay_feuer.csv",
                        expected -> {
                            String id = expected.text("case_id");
                            return fayFeuer(inputs.get(id), cases.get(id).number("multiplier"));
                        },
                        "case_id")
                .verify();
    }

    private static Map<String, Object> dobson(List<GoldenRow> rows, double multiplier) {
        double[] count = GoldenRow.numbers(rows, "x");
        double[] population = GoldenRow.numbers(rows, "n");
        double[] standard = GoldenRow.numbers(rows, "stdpop");
        Map<String, Object> values = new HashMap<>();
        put(
                values,
                "",
                DirectlyStandardisedRate.dobson()
                        .withLevels(LEVELS)
                        .withMultiplier(multiplier)
                        .of(count, population, standard));
        values.put("total_count", sum(count));
        values.put("total_pop", sum(population));
        values.put("vardsr", DirectlyStandardisedRate.variance(count, population, standard));
        return values;
    }

    private static Map<String, Object> fayFeuer(List<GoldenRow> rows, double multiplier) {
        double[] count = GoldenRow.numbers(rows, "x");
        Estimate estimate = DirectlyStandardisedRate.fayFeuer()
                .withThreshold(0)
                .withMultiplier(multiplier)
                .of(count, GoldenRow.numbers(rows, "n"), GoldenRow.numbers(rows, "stdpop"));
        Limits limits = estimate.limits(0.95);
        // For no events the reference gives no bound; the formula, and the library, give a finite one.
        boolean none = sum(count) == 0;
        assertThat(limits.upper()).isFinite();
        return Map.of(
                "value", estimate.value(),
                "lower95_fay_feuer", limits.lower(),
                "upper95_fay_feuer", none ? Double.POSITIVE_INFINITY : limits.upper());
    }

    @Test
    void ratesOfRepeatedEventsAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "dsr_nonindependent");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        expected ->
                                repeated(inputs.get(expected.text("case_id")), "eventfreq", "x", "n", "stdpop", 100000),
                        "case_id")
                .verify();
    }

    private static Map<String, Object> repeated(
            List<GoldenRow> rows, String frequency, String persons, String population, String standard, double per) {
        Map<String, List<GoldenRow>> bands = GoldenRow.group(rows, "ageband");
        double[] often = GoldenRow.numbers(rows, frequency);
        double[] who = GoldenRow.numbers(rows, persons);
        List<String> names = List.copyOf(bands.keySet());
        int[] band = rows.stream()
                .mapToInt(row -> names.indexOf(row.text("ageband")))
                .toArray();
        double total = 0;
        for (int i = 0; i < who.length; i++) {
            total += Double.isNaN(who[i]) ? 0 : often[i] * who[i];
        }
        double people = bands.values().stream()
                .mapToDouble(each -> each.get(0).number(population))
                .sum();
        Map<String, Object> values = new HashMap<>();
        put(
                values,
                "",
                DirectlyStandardisedRate.dobson()
                        .withLevels(LEVELS)
                        .withMultiplier(per)
                        .ofRepeated(
                                band,
                                often,
                                who,
                                GoldenRow.numbers(rows, population),
                                GoldenRow.numbers(rows, standard)));
        values.put("total_count", total);
        values.put("total_pop", people);
        return values;
    }

    @Test
    void directlyStandardisedRatesOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "workbook");
        Map<String, List<GoldenRow>> areas = GoldenRow.group(folder.table("test_multiarea.csv"), "area");
        Map<String, List<GoldenRow>> repeated = GoldenRow.group(folder.table("test_DSR_nonind.csv"), "area");
        List<GoldenRow> older = folder.table("test_DSR_1976.csv");
        folder.check(
                        "rel",
                        1e-9,
                        "total_count",
                        "total_pop",
                        "value",
                        "lower95_0cl",
                        "upper95_0cl",
                        "lower99_8cl",
                        "upper99_8cl")
                .file(
                        "test_DSR_results.csv",
                        row -> {
                            double per = row.text("statistic").endsWith("100000") ? 100000 : 10000;
                            if (repeated.containsKey(row.text("area"))) {
                                return repeated(
                                        repeated.get(row.text("area")), "freq", "persons", "pop", "esp2013", 100000);
                            }
                            boolean of1976 = row.text("area").equals("testdata_1976");
                            List<GoldenRow> rows = of1976 ? older : areas.get(row.text("area"));
                            double[] count = GoldenRow.numbers(rows, "count");
                            double[] population = GoldenRow.numbers(rows, "pop");
                            double[] standard =
                                    of1976 ? GoldenRow.numbers(rows, "esp1976") : StandardPopulation.european2013();
                            Map<String, Object> values = new HashMap<>();
                            put(
                                    values,
                                    "",
                                    DirectlyStandardisedRate.dobson()
                                            .withLevels(LEVELS)
                                            .withMultiplier(per)
                                            .of(count, population, standard));
                            values.put("total_count", sum(count));
                            values.put("total_pop", sum(population));
                            if (of1976) {
                                // The workbook's 99.8% limits of this area are ten times too high.
                                values.computeIfPresent("lower99_8cl", (name, limit) -> 10 * (double) limit);
                                values.computeIfPresent("upper99_8cl", (name, limit) -> 10 * (double) limit);
                            }
                            return values;
                        },
                        "area",
                        "statistic")
                .verify();
    }

    @Test
    void indirectlyStandardisedRatiosAndRatesAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "isr");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        Map<String, GoldenRow> cases = folder.cases();
        folder.check()
                .file(
                        "expected.csv",
                        expected -> {
                            String id = expected.text("case_id");
                            List<GoldenRow> rows = inputs.get(id);
                            double[] count = GoldenRow.numbers(rows, "x");
                            double[] population = GoldenRow.numbers(rows, "n");
                            double[] above = GoldenRow.numbers(rows, "x_ref");
                            double[] below = GoldenRow.numbers(rows, "n_ref");
                            double per = cases.get(id).number("multiplier");
                            IndirectlyStandardised method =
                                    IndirectlyStandardised.withDefaults().withLevels(LEVELS);
                            Map<String, Object> values = new HashMap<>();
                            values.put("observed", IndirectlyStandardised.observed(count));
                            values.put("expected", IndirectlyStandardised.expected(population, above, below));
                            values.put("ref_rate", per * IndirectlyStandardised.referenceRate(above, below));
                            values.put("method", IndirectlyStandardised.observed(count) < 10 ? "Exact" : "Byars");
                            put(
                                    values,
                                    "ratio_",
                                    method.withMultiplier(cases.get(id).number("refvalue"))
                                            .ratio(count, population, above, below));
                            put(values, "rate_", method.withMultiplier(per).rate(count, population, above, below));
                            return values;
                        },
                        "case_id")
                .verify();
    }

    @Test
    void indirectlyStandardisedFiguresOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "workbook");
        Map<String, List<GoldenRow>> areas = GoldenRow.group(folder.table("test_multiarea.csv"), "area");
        List<GoldenRow> reference = folder.table("test_ISR_refdata.csv");
        double[] above = GoldenRow.numbers(reference, "refcount");
        double[] below = GoldenRow.numbers(reference, "refpop");
        List<GoldenRow> known = folder.table("test_ISR_results.csv").stream()
                .filter(row -> areas.containsKey(row.text("area")))
                .toList();
        folder.check(
                        "rel",
                        1e-12,
                        "observed",
                        "expected",
                        "value",
                        "lower95_0cl",
                        "upper95_0cl",
                        "lower99_8cl",
                        "upper99_8cl")
                .rows(
                        "test_ISR_results.csv",
                        known,
                        row -> {
                            List<GoldenRow> rows = areas.get(row.text("area"));
                            double[] count = GoldenRow.numbers(rows, "count");
                            double[] population = GoldenRow.numbers(rows, "pop");
                            String[] words = row.text("statistic").split(" ");
                            IndirectlyStandardised method = IndirectlyStandardised.withDefaults()
                                    .withLevels(LEVELS)
                                    .withMultiplier(Double.parseDouble(words[words.length - 1]));
                            Map<String, Object> values = new HashMap<>();
                            values.put("observed", IndirectlyStandardised.observed(count));
                            values.put("expected", IndirectlyStandardised.expected(population, above, below));
                            put(
                                    values,
                                    "",
                                    row.text("statistic").contains("ratio")
                                            ? method.ratio(count, population, above, below)
                                            : method.rate(count, population, above, below));
                            return values;
                        },
                        "area",
                        "statistic")
                .verify();
    }

    @Test
    void theStandardPopulationAgrees() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "esp2013");
        double[] standard = StandardPopulation.european2013();
        folder.check("exact", 0, "esp2013")
                .file(
                        "esp2013.csv",
                        row -> Map.of(
                                "esp2013",
                                standard[StandardPopulation.listBands().indexOf(row.text("ageband"))]),
                        "ageband")
                .verify();
    }

    @Test
    void lifeExpectanciesAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "life_expectancy");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        EnumSet<Flag> published = EnumSet.of(Flag.WIDE_LIMITS, Flag.NO_LIMITS, Flag.TOO_FEW);
        folder.check()
                .file(
                        "expected.csv",
                        expected -> {
                            List<GoldenRow> rows = inputs.get(expected.text("case_id"));
                            double[] deaths = GoldenRow.numbers(rows, "deaths");
                            double[] population = GoldenRow.numbers(rows, "population");
                            int band = 0;
                            while (!rows.get(band).text("startage").equals(expected.text("startage"))) {
                                band++;
                            }
                            Estimate estimate = LifeExpectancy.withDefaults()
                                    .withLevels(LEVELS)
                                    .of(deaths, population)
                                    .get(band);
                            Map<String, Object> values = new HashMap<>();
                            put(values, "", estimate);
                            boolean used = published.containsAll(estimate.flags());
                            values.put(
                                    "pops_used",
                                    used ? sum(Arrays.copyOfRange(population, band, population.length)) : null);
                            values.put("dths_used", used ? sum(Arrays.copyOfRange(deaths, band, deaths.length)) : null);
                            return values;
                        },
                        "case_id",
                        "startage")
                .verify();
    }
}
