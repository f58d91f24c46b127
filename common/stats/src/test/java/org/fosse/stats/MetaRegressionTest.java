package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaRegressionTest {
    private static final Path FOLDER = Path.of("src/test/resources/meta_regression");

    /** Both sides solve for tau^2 to about 1e-12 of it. */
    private static final double CLOSE = 1e-8;

    private record Areas(double[] events, double[] denominators, double[][] covariates) {
        MetaRegression.Model fit(MetaRegression scale) {
            return scale.fit(events, denominators, covariates).orElseThrow();
        }

        MetaRegression.Place place(MetaRegression.Model model, int i) {
            return model.place(
                    events[i],
                    denominators[i],
                    Arrays.stream(covariates).mapToDouble(each -> each[i]).toArray());
        }
    }

    private static List<NamedCsvRecord> read(String file, String id) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return rows.stream()
                    .filter(row -> row.getField("case_id").equals(id))
                    .toList();
        }
    }

    private static double[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                .toArray();
    }

    private static Areas areas(List<NamedCsvRecord> rows) {
        double[][] covariates = IntStream.of(1, 2)
                .mapToObj(c -> "covariate_" + c)
                .filter(name -> !rows.get(0).getField(name).isEmpty())
                .map(name -> column(rows, name))
                .toArray(double[][]::new);
        return new Areas(column(rows, "events"), column(rows, "denominator"), covariates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proportions_two", "proportions_none", "rates_one", "chance_one"})
    void agreesWithPython(String id) throws IOException {
        List<NamedCsvRecord> rows = read("areas.csv", id);
        Areas areas = areas(rows);
        boolean proportions = rows.get(0).getField("scale").equals("logit");
        MetaRegression.Model model = areas.fit(proportions ? MetaRegression.ofProportions() : MetaRegression.ofRates());
        Map<String, Double> found = new LinkedHashMap<>();
        found.put("tau_squared", model.tauSquared());
        found.put("tau_squared_without", model.tauSquaredWithout());
        found.put("robust_tau_squared", model.robustTauSquared());
        for (int c = 0; c < areas.covariates().length; c++) {
            found.put("coefficient_" + (c + 1), model.coefficient(c));
            found.put("error_" + (c + 1), model.error(c));
        }
        if (areas.covariates().length > 0) {
            found.put("chance_reach", model.chanceReach());
        }
        Map<String, String> expected = read("models.csv", id).stream()
                .collect(Collectors.toMap(row -> row.getField("measure"), row -> row.getField("value")));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((measure, value) ->
                assertThat(value).as(measure).isCloseTo(Double.parseDouble(expected.get(measure)), within(CLOSE)));
        for (int i = 0; i < rows.size(); i++) {
            MetaRegression.Place place = areas.place(model, i);
            Map<String, Double> figures = Map.of(
                    "expected", place.expected(),
                    "adjusted", place.adjusted(),
                    "shrunken", place.shrunken(),
                    "z", place.z(),
                    "p", place.p(),
                    "leverage", place.leverage());
            for (Map.Entry<String, Double> figure : figures.entrySet()) {
                assertThat(figure.getValue())
                        .as(id + " " + i + " " + figure.getKey())
                        .isCloseTo(Double.parseDouble(rows.get(i).getField(figure.getKey())), within(CLOSE));
            }
        }
    }

    /** Areas whose logit falls by 0.02 for each unit of the covariate, with a standard deviation of 0.1 about that. */
    private static Areas sloping(long seed, int k) {
        UniformRandomProvider random = Seeded.source(seed);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] denominators = Seeded.values(random, k, 2000, 12000);
        double[] covariate = Seeded.values(random, k, 5, 40);
        double[] events = new double[k];
        for (int i = 0; i < k; i++) {
            double p = 1 / (1 + Math.exp(-1.2 + 0.02 * (covariate[i] - 20) - 0.1 * normal.sample()));
            events[i] = denominators[i] * p + Math.sqrt(denominators[i] * p * (1 - p)) * normal.sample();
        }
        return new Areas(events, denominators, new double[][] {covariate});
    }

    @EverySeed
    void expectedEventsAddUpToThoseThatWere(long seed) {
        Areas areas = sloping(seed, 60);
        MetaRegression.Model model = areas.fit(MetaRegression.ofProportions());
        double expected = IntStream.range(0, 60)
                .mapToDouble(
                        i -> areas.denominators()[i] * areas.place(model, i).expected())
                .sum();
        assertThat(expected).isCloseTo(Arrays.stream(areas.events()).sum(), within(1e-4));
        assertThat(model.coefficient(0)).isCloseTo(-0.02, within(4 * model.error(0)));
        assertThat(model.explains()).isTrue();
    }

    @EverySeed
    void anotherUnitOfACovariateChangesNothingElse(long seed) {
        Areas areas = sloping(seed, 40);
        double[] scaled =
                Arrays.stream(areas.covariates()[0]).map(x -> 7 - 3 * x).toArray();
        Areas other = new Areas(areas.events(), areas.denominators(), new double[][] {scaled});
        MetaRegression.Model model = areas.fit(MetaRegression.ofProportions());
        MetaRegression.Model same = other.fit(MetaRegression.ofProportions());
        assertThat(same.coefficient(0)).isCloseTo(model.coefficient(0) / -3, within(1e-10));
        assertThat(other.place(same, 5).z()).isCloseTo(areas.place(model, 5).z(), within(1e-8));
        assertThat(other.place(same, 5).adjusted())
                .isCloseTo(areas.place(model, 5).adjusted(), within(1e-10));
    }

    @EverySeed
    void anAreaAtALimitHasOneChanceInTwenty(long seed) {
        Areas areas = sloping(seed, 40);
        MetaRegression.Model model = areas.fit(MetaRegression.ofProportions());
        double people = 1e6;
        MetaRegression.Place middle = model.place(0.7 * people, people, 20);
        assertThat(model.place(middle.lower() * people, people, 20).p()).isCloseTo(0.05, within(1e-4));
        assertThat(model.place(middle.upper() * people, people, 20).p()).isCloseTo(0.05, within(1e-4));
    }

    @Test
    void whatIsFixedByOthersSaysNothingNew() {
        Areas areas = sloping(3, 40);
        double[] twice =
                Arrays.stream(areas.covariates()[0]).map(x -> 2 * x + 1).toArray();
        double[] constant = new double[40];
        MetaRegression.Model alone = areas.fit(MetaRegression.ofProportions());
        MetaRegression.Model more = MetaRegression.ofProportions()
                .fit(areas.events(), areas.denominators(), constant, areas.covariates()[0], twice)
                .orElseThrow();
        assertThat(more.coefficient(0)).isZero();
        assertThat(more.coefficient(2)).isZero();
        assertThat(more.error(2)).isNaN();
        assertThat(more.coefficient(1)).isCloseTo(alone.coefficient(0), within(1e-12));
        assertThat(more.tauSquared()).isCloseTo(alone.tauSquared(), within(1e-12));
    }

    /** Two outliers among 26 swell the plain variance and not the robust one, so that they are still found. */
    @Test
    void outliersDoNotHideInTheVarianceThatJudgesThem() {
        Areas areas = sloping(11, 26);
        double usual = areas.fit(MetaRegression.ofProportions()).robustTauSquared();
        for (int i : new int[] {4, 17}) {
            areas.events()[i] *= 0.75;
        }
        MetaRegression.Model model = areas.fit(MetaRegression.ofProportions());
        assertThat(model.tauSquared()).isGreaterThan(2 * model.robustTauSquared());
        assertThat(model.robustTauSquared()).isCloseTo(usual, within(usual));
        assertThat(areas.place(model, 4).p()).isLessThan(0.001);
        assertThat(areas.place(model, 17).p()).isLessThan(0.001);
    }

    /** Simulated reaches at unequal v are up to 0.05 above the exact ones at equal v. */
    @ParameterizedTest
    @CsvSource({"10,1,0.23", "10,3,0.48", "15,1,0.12", "15,3,0.28", "26,1,0.08", "26,3,0.16", "60,1,0.03", "60,3,0.07"})
    void chanceReachesFurtherWithFewAreas(int k, int covariates, double simulated) {
        UniformRandomProvider random = Seeded.source(5);
        double[][] noise = IntStream.range(0, covariates)
                .mapToObj(c -> Seeded.values(random, k, 0, 1))
                .toArray(double[][]::new);
        double reach = MetaRegression.ofProportions()
                .fit(Seeded.values(random, k, 300, 500), Seeded.values(random, k, 900, 1000), noise)
                .orElseThrow()
                .chanceReach();
        assertThat(reach).isBetween(simulated - 0.05, simulated + 0.02);
    }

    @Test
    void anAreaBeyondTheOthersIsUnlikeThem() {
        Areas areas = sloping(8, 40);
        MetaRegression.Model model = areas.fit(MetaRegression.ofProportions());
        assertThat(model.place(700, 1000, 20).unlike()).isFalse();
        assertThat(model.place(700, 1000, 60).unlike()).isTrue();
    }

    @Test
    void nobodyOrEverybodyGivesNoModelNorDoTooFew() {
        double[] people = {10, 20, 30};
        assertThat(MetaRegression.ofProportions().fit(new double[3], people)).isEmpty();
        assertThat(MetaRegression.ofProportions().fit(people, people)).isEmpty();
        assertThat(MetaRegression.ofRates().fit(people, people)).isPresent();
        assertThat(MetaRegression.ofProportions().fit(new double[] {1, 2, 3}, people, new double[3]))
                .isPresent();
        assertThat(MetaRegression.ofProportions().fit(new double[] {1, 2, 3}, people, people, new double[] {1, 9, 2}))
                .isEmpty();
    }

    @Test
    void anAreaWithoutEventsHasAPlaceToo() {
        Areas areas = sloping(8, 40);
        MetaRegression.Place none = areas.fit(MetaRegression.ofProportions()).place(0, 100, 20);
        assertThat(none.adjusted()).isZero();
        assertThat(none.z()).isLessThan(-5).isFinite();
        assertThat(none.shrunken()).isBetween(0.0, none.expected());
    }
}
