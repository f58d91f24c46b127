package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method over seeded samples of none, one, equal, zero, missing, huge and tiny values: an answer, or a flag that
 * says why there is none; a value is never NaN by surprise, limits hold it, and only a mistake of the caller throws.
 */
class UnusualInputTest {
    private static final int ROUNDS = 300;

    /** One sample: values, counts with their denominators, weights, errors and group codes, all of a length. */
    record Sample(
            double[] values,
            double[] others,
            double[] events,
            double[] people,
            double[] expected,
            double[] errors,
            int[] codes,
            int[] outer) {

        int size() {
            return values.length;
        }

        static Sample of(Random random) {
            int n = switch (random.nextInt(6)) {
                case 0 -> random.nextInt(3);
                case 1 -> 3 + random.nextInt(4);
                default -> 5 + random.nextInt(30);
            };
            int kind = random.nextInt(7);
            double[] values = new double[n];
            double[] others = new double[n];
            double[] events = new double[n];
            double[] people = new double[n];
            double[] expected = new double[n];
            double[] errors = new double[n];
            int[] codes = new int[n];
            int[] outer = new int[n];
            for (int i = 0; i < n; i++) {
                people[i] = switch (kind) {
                    case 0 -> 1e10;
                    case 1 -> 1 + random.nextInt(3);
                    case 2 -> random.nextInt(4) * 50.0;
                    default -> 50 + random.nextInt(5000);
                };
                events[i] = switch (kind) {
                    case 3 -> 0;
                    case 4 -> people[i];
                    default -> Math.floor(random.nextDouble() * people[i]);
                };
                values[i] = switch (kind) {
                    case 3 -> 0;
                    case 4 -> 0.1;
                    case 5 -> 1e-12 * random.nextInt(5);
                    default -> people[i] > 0 ? events[i] / people[i] : 0.5;
                };
                others[i] = kind == 4 ? 2 : random.nextInt(5);
                expected[i] = kind == 2 ? random.nextInt(2) : people[i] * (0.2 + random.nextDouble() / 2);
                errors[i] = kind == 3 ? 0 : 0.001 + random.nextDouble() / 20;
                codes[i] = random.nextInt(1 + n / 3);
                outer[i] = codes[i] / 3;
                if (kind != 0 && random.nextInt(25) == 0) {
                    values[i] = Double.NaN;
                    events[i] = Double.NaN;
                }
                if (random.nextInt(40) == 0) {
                    errors[i] = Double.NaN;
                }
            }
            return new Sample(values, others, events, people, expected, errors, codes, outer);
        }

        double[][] table() {
            double[][] table = new double[values.length][3];
            for (int i = 0; i < values.length; i++) {
                table[i][0] = others[i];
                table[i][1] = Double.isNaN(values[i]) ? Double.NaN : 1 + codes[i] % 5;
                table[i][2] = 1 + outer[i] % 5;
            }
            return table;
        }
    }

    interface Method {
        Object of(Sample sample);
    }

    private static final Map<String, Method> METHODS = new TreeMap<>();

    static {
        METHODS.put("mean", s -> ArithmeticMean.of(s.values));
        METHODS.put("weighted mean", s -> WeightedMean.of(s.values, s.people));
        METHODS.put("deviation", s -> StandardDeviation.of(s.values));
        METHODS.put("weighted deviation", s -> StandardDeviation.weighted(s.values, s.people));
        METHODS.put("cv", s -> CoefficientOfVariation.of(s.values));
        METHODS.put("weighted cv", s -> CoefficientOfVariation.weighted(s.values, s.people));
        METHODS.put("trimmed cv", s -> CoefficientOfVariation.trimmed(s.values, 0, s.size()));
        METHODS.put("quantile", s -> Quantile.of(s.values, 0.3));
        METHODS.put("extremal", s -> ExtremalQuotient.of(s.values));
        METHODS.put("interquantile", s -> InterquantileQuotient.of(s.values));
        METHODS.put("gini", s -> Gini.weighted(s.values, s.people));
        METHODS.put("theil", s -> TheilIndex.weighted(s.values, s.people));
        METHODS.put("mld", s -> MeanLogDeviation.weighted(s.values, s.people));
        METHODS.put("atkinson", s -> Atkinson.of(s.values, 0.5));
        METHODS.put("mad", s -> MedianAbsoluteDeviation.of(s.values));
        METHODS.put("scv", s -> SystematicComponent.ofRatios(s.events, s.expected));
        METHODS.put("scv of logs", s -> SystematicComponent.ofLogRatios(s.events, s.expected));
        METHODS.put("marshall", s -> MarshallShrinkage.of(s.events, s.expected).variance());
        METHODS.put(
                "gamma",
                s -> PoissonGammaShrinkage.of(s.events, s.expected).shrinkage().variance());
        METHODS.put("chi of counts", s -> ChiSquaredHeterogeneity.ofCounts(s.events, s.expected));
        METHODS.put("chi of proportions", s -> ChiSquaredHeterogeneity.ofProportions(s.events, s.people));
        METHODS.put(
                "chi by bootstrap",
                s -> ChiSquaredHeterogeneity.bootstrap(1, 20).ofProportions(s.events, s.people, 0, s.size()));
        METHODS.put("dersimonian", s -> DerSimonianLaird.ofProportions(s.events, s.people));
        METHODS.put(
                "theil parts",
                s -> TheilDecomposition.of(TheilDecomposition.Index.THEIL_T, s.values, s.people, s.outer, s.codes)
                        .total());
        METHODS.put("gap", s -> AbsoluteGap.ordered(s.values, s.errors, 0, s.size(), true));
        METHODS.put("gap of all", s -> AbsoluteGap.unordered(s.values, s.errors, 0, s.size()));
        METHODS.put("ratio", s -> RelativeGap.ordered(s.values, s.errors, 0, s.size(), false));
        for (SlopeIndex.Scale scale : SlopeIndex.Scale.values()) {
            METHODS.put(
                    "slope " + scale,
                    s -> SlopeIndex.on(scale).of(s.values, s.errors, s.people).slope());
            METHODS.put(
                    "relative " + scale,
                    s -> SlopeIndex.on(scale)
                            .transformed()
                            .of(s.values, s.errors, s.people)
                            .relative());
            METHODS.put(
                    "simulated " + scale,
                    s -> SlopeIndex.on(scale)
                            .simulated(1, 1000)
                            .of(s.values, s.errors, s.people)
                            .relative());
        }
        METHODS.put(
                "who linear",
                s -> GeneralisedSlopeIndex.linear().of(s.values, s.people).relative());
        METHODS.put(
                "who logit",
                s -> GeneralisedSlopeIndex.logit().of(s.values, s.people).slope());
        METHODS.put("absolute ci", s -> ConcentrationIndex.absolute(s.values, s.people, 0, s.size()));
        METHODS.put("relative ci", s -> ConcentrationIndex.relative(s.values, s.people, 0, s.size()));
        METHODS.put("wagstaff", s -> ConcentrationIndex.wagstaff(s.values, s.people, 0, s.size(), 0, 1));
        METHODS.put("erreygers", s -> ConcentrationIndex.erreygers(s.values, s.people, 0, s.size(), 0, 1));
        METHODS.put("bgv", s -> BetweenGroupVariance.of(s.values, s.errors, s.people, 0, s.size()));
        METHODS.put("disparity", s -> IndexOfDisparity.unweighted(s.values, s.people, 0, s.size()));
        METHODS.put("from best", s -> MeanDifference.fromBest(s.values, s.people, 0, s.size(), true, true));
        METHODS.put("par", s -> PopulationAttributable.risk(s.values, s.people, 0, s.size(), true, true, 1));
        METHODS.put("paf", s -> PopulationAttributable.fraction(s.values, s.people, 0, s.size(), false, false, 1));
        METHODS.put("median", s -> OrdinalMedian.interpolated(s.others));
        METHODS.put("consensus", s -> Consensus.of(s.others, 0, 5));
        METHODS.put("alpha", s -> KrippendorffAlpha.of(s.table(), KrippendorffAlpha.Distance.ORDINAL));
        METHODS.put("pearson", s -> PearsonCorrelation.of(s.values, s.others));
        METHODS.put("spearman", s -> SpearmanCorrelation.of(s.values, s.others));
        METHODS.put("kendall", s -> KendallTau.of(s.values, s.others));
        METHODS.put("xmr", s -> XmrChart.standard().withTarget(1).of(s.values));
        METHODS.put("p prime", s -> PPrimeChart.ofProportions().of(s.events, s.people));
        METHODS.put("t chart", s -> RareEventChart.ofTimes().of(s.values));
        METHODS.put("g chart", s -> RareEventChart.ofCases().of(s.others));
    }

    static Stream<String> methods() {
        return METHODS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodAnswersOrSaysWhyNot(String name) {
        Random random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random);
            Supplier<String> about = () -> name + " of " + sample;
            Object answer;
            try {
                answer = METHODS.get(name).of(sample);
            } catch (RuntimeException e) {
                fail(
                        name + " of " + Arrays.toString(sample.values) + Arrays.toString(sample.events)
                                + Arrays.toString(sample.people),
                        e);
                return;
            }
            if (answer instanceof Estimate estimate) {
                judge(about, estimate.value(), estimate.flags());
                for (Limits limits : estimate.limits()) {
                    if (limits.exist()) {
                        double slack = 1e-9 * (1e-9 + Math.abs(estimate.value()));
                        assertThat(limits.lower()).as(about).isLessThanOrEqualTo(estimate.value() + slack);
                        assertThat(limits.upper()).as(about).isGreaterThanOrEqualTo(estimate.value() - slack);
                    } else {
                        assertThat(estimate.flags()).as(about).contains(Flag.NO_LIMITS);
                    }
                }
            } else if (answer instanceof Correlation correlation) {
                judge(about, correlation.value(), correlation.flags());
                assertProbability(about, correlation.p(), correlation.flags());
            } else if (answer instanceof ChiSquaredHeterogeneity.Result result) {
                judge(about, result.statistic(), result.flags());
                assertProbability(about, result.p(), result.flags());
            } else if (answer instanceof DerSimonianLaird.Result result) {
                judge(about, result.q(), result.flags());
                judge(about, result.tauSquared(), result.flags());
                judge(about, result.mean(), result.flags());
                judge(about, result.meanError(), result.flags());
            } else if (answer instanceof ControlChart chart) {
                judgeChart(about, chart, sample);
            }
        }
    }

    private static void judge(Supplier<String> about, double value, Set<Flag> flags) {
        if (!Double.isFinite(value)) {
            assertThat(flags).as(about).isNotEmpty();
            List<Flag> reasons = new ArrayList<>(flags);
            reasons.remove(Flag.SOME_EXCLUDED);
            reasons.remove(Flag.NO_LIMITS);
            assertThat(reasons).as(about).isNotEmpty();
        }
    }

    private static void assertProbability(Supplier<String> about, double p, Set<Flag> flags) {
        if (Double.isNaN(p)) {
            assertThat(flags).as(about).isNotEmpty();
        } else {
            assertThat(p).as(about).isBetween(0.0, 1.0);
        }
    }

    private static void judgeChart(Supplier<String> about, ControlChart chart, Sample sample) {
        assertThat(chart.size()).as(about).isEqualTo(sample.size());
        for (int i = 0; i < chart.size(); i++) {
            if (Double.isFinite(chart.lower(i)) && Double.isFinite(chart.upper(i))) {
                assertThat(chart.lower(i)).as(about).isLessThanOrEqualTo(chart.centre(i));
                assertThat(chart.upper(i)).as(about).isGreaterThanOrEqualTo(chart.centre(i));
            }
        }
        if (chart.size() < ControlChart.SHORT) {
            assertThat(chart.flags()).as(about).isNotEmpty();
        }
    }
}
