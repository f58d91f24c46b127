package org.fosse.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fosse.stats.DirectlyStandardisedRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.IndirectlyStandardised;
import org.fosse.stats.Limits;
import org.fosse.stats.StandardPopulation;

/** Topic 2: standardised rates against PHEindicatormethods and sava. */
final class StandardisedRates {
    private static final double[] LEVELS = ValuesWithLimits.LEVELS;

    private StandardisedRates() {}

    private static double sum(double[] values) {
        return Arrays.stream(values).filter(each -> !Double.isNaN(each)).sum();
    }

    static Map<String, ?> direct(Case given, Row expected) {
        double[] count = given.numbers("x");
        double[] population = given.numbers("n");
        double[] standard = given.numbers("stdpop");
        double per = given.number("multiplier");
        if (expected.has("upper95_fay_feuer")) {
            Estimate gamma = DirectlyStandardisedRate.fayFeuer()
                    .withThreshold(0)
                    .withMultiplier(per)
                    .of(count, population, standard);
            Limits limits = gamma.limits(0.95);
            // For no events the reference gives no bound; the formula, and the library, give a finite one.
            assertThat(limits.upper()).isFinite();
            return Map.of(
                    "value", gamma.value(),
                    "lower95_fay_feuer", limits.lower(),
                    "upper95_fay_feuer", sum(count) == 0 ? Double.POSITIVE_INFINITY : limits.upper());
        }
        Map<String, Object> values = ValuesWithLimits.columns(
                "",
                DirectlyStandardisedRate.dobson()
                        .withLevels(LEVELS)
                        .withMultiplier(per)
                        .of(count, population, standard));
        values.put("total_count", sum(count));
        values.put("total_pop", sum(population));
        values.put("vardsr", DirectlyStandardisedRate.variance(count, population, standard));
        return values;
    }

    /** Events of which a person may have several; a row per age band and number of events. */
    static Map<String, ?> repeated(Case given, Row expected) {
        double[] often = given.numbers("eventfreq");
        double[] who = given.numbers("x");
        double[] population = given.numbers("n");
        int[] band = given.codes("ageband");
        double total = 0;
        double people = 0;
        Set<Integer> counted = new HashSet<>();
        for (int i = 0; i < who.length; i++) {
            total += Double.isNaN(who[i]) ? 0 : often[i] * who[i];
            people += counted.add(band[i]) ? population[i] : 0;
        }
        Map<String, Object> values = ValuesWithLimits.columns(
                "",
                DirectlyStandardisedRate.dobson()
                        .withLevels(LEVELS)
                        .withMultiplier(100_000)
                        .ofRepeated(band, often, who, population, given.numbers("stdpop")));
        values.put("total_count", total);
        values.put("total_pop", people);
        return values;
    }

    static Map<String, ?> indirect(Case given, Row expected) {
        double[] count = given.numbers("x");
        double[] population = given.numbers("n");
        double[] above = given.numbers("x_ref");
        double[] below = given.numbers("n_ref");
        double per = given.number("multiplier");
        IndirectlyStandardised method = IndirectlyStandardised.withDefaults().withLevels(LEVELS);
        Map<String, Object> values = ValuesWithLimits.columns(
                "ratio_", method.withMultiplier(given.number("refvalue")).ratio(count, population, above, below));
        values.putAll(
                ValuesWithLimits.columns("rate_", method.withMultiplier(per).rate(count, population, above, below)));
        double observed = IndirectlyStandardised.observed(count);
        values.put("observed", observed);
        values.put("expected", IndirectlyStandardised.expected(population, above, below));
        values.put("ref_rate", per * IndirectlyStandardised.referenceRate(above, below));
        values.put("method", ValuesWithLimits.method(observed));
        return values;
    }

    static Map<String, ?> standardPopulation(Case given, Row expected) {
        int band = StandardPopulation.listBands().indexOf(expected.text("ageband"));
        return Map.of("esp2013", StandardPopulation.european2013()[band]);
    }
}
