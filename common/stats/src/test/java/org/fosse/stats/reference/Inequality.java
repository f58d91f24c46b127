package org.fosse.stats.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.BetweenGroupVariance;
import org.fosse.stats.ConcentrationIndex;
import org.fosse.stats.Estimate;
import org.fosse.stats.GeneralisedSlopeIndex;
import org.fosse.stats.IndexOfDisparity;
import org.fosse.stats.Limits;
import org.fosse.stats.MeanDifference;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.SlopeIndex;
import org.fosse.stats.TheilIndex;
import org.jspecify.annotations.Nullable;

/** Topic 5: slope and relative index as OHID computes them, and inequality between groups as WHO does. */
final class Inequality {
    private static final double Z = 1.959963984540054;
    private static final long SEED = 20261122;
    private static final int REPETITIONS = 400_000;

    private Inequality() {}

    private static SlopeIndex.Scale scale(Case given) {
        return SlopeIndex.Scale.values()[(int) given.options().whole("value_type")];
    }

    static Map<String, ?> simulatedSlope(Case given, Row expected) {
        return slope(given, slopeIndex(given).simulated(SEED, REPETITIONS));
    }

    static @Nullable Map<String, ?> slopeInClosedForm(Case given, Row expected) {
        boolean exists = given.options().yes("transform") || scale(given) == SlopeIndex.Scale.PLAIN;
        return exists ? slope(given, slopeIndex(given)) : null;
    }

    private static SlopeIndex slopeIndex(Case given) {
        SlopeIndex plain = SlopeIndex.on(scale(given))
                .withMultiplier(given.number("multiplier"))
                .withLevels(ValuesWithLimits.LEVELS);
        return given.options().yes("transform") ? plain.transformed() : plain;
    }

    private static Map<String, ?> slope(Case unordered, SlopeIndex method) {
        Case given = unordered.byNumber("quantile");
        double[] values = given.numbers("value");
        double[] errors = given.numbers("se");
        for (int i = 0; i < values.length; i++) {
            Row row = given.rows().get(i);
            if (given.text("value_source").equals("x")) {
                values[i] = row.number("x") / row.number("population");
            }
            if (!given.text("se_source").equals("se")) {
                errors[i] = SlopeIndex.standardError(
                        scale(given), row.number("lower_cl"), row.number("upper_cl"), Limits.P95);
            }
        }
        SlopeIndex.Result result = method.of(values, errors, given.numbers("population"));
        Map<String, Object> answer = ValuesWithLimits.limits("sii_", result.slope());
        answer.putAll(ValuesWithLimits.limits("rii_", result.relative()));
        answer.put("sii", result.slope().value());
        answer.put("rii", result.relative().value());
        answer.put("intercept", result.intercept());
        return answer;
    }

    static Map<String, ?> betweenGroups(Case unordered, Row expected) {
        boolean ordered = unordered.text("ordered_dimension").equals("1");
        Case given = unordered.byNumber(ordered ? "subgroup_order" : "row_id");
        double[] y = given.numbers("est");
        double[] e = given.numbers("se");
        double[] p = given.numbers("pop");
        int n = y.length;
        int named = IntStream.range(0, n)
                .filter(i -> given.rows().get(i).text("reference_subgroup").equals("1"))
                .findFirst()
                .orElse(-1);
        int from = reference(y, named);
        boolean high = given.text("favourable_indicator").equals("1");
        double top = given.number("scaleval");
        double average = given.number("setting_average");
        String variant = expected.text("variant");
        boolean toAverage = variant.equals("setting_average");
        return switch (expected.text("measure")) {
            case "d" ->
                plain(
                        variant.equals("reference")
                                ? AbsoluteGap.fromReference(y, e, 0, n, named, high)
                                : ordered ? AbsoluteGap.ordered(y, e, 0, n, high) : AbsoluteGap.unordered(y, e, 0, n),
                        1);
            case "r" ->
                logged(
                        variant.equals("reference")
                                ? RelativeGap.fromReference(y, e, 0, n, named, high)
                                : ordered ? RelativeGap.ordered(y, e, 0, n, high) : RelativeGap.unordered(y, e, 0, n));
            case "aci" -> plain(ConcentrationIndex.absolute(y, p, 0, n), variant.equals("bounded") ? 1 / top : 1);
            case "rci" ->
                plain(
                        switch (variant) {
                            case "wagstaff_bounded" -> ConcentrationIndex.wagstaff(y, p, 0, n, 0, top);
                            case "erreygers_bounded" -> ConcentrationIndex.erreygers(y, p, 0, n, 0, top);
                            default -> ConcentrationIndex.relative(y, p, 0, n);
                        },
                        1);
            case "sii" -> plain(generalised(y, p, top, variant).slope(), 1);
            case "rii" -> logged(generalised(y, p, top, variant).relative());
            case "bgv" -> plain(BetweenGroupVariance.of(y, e, p, 0, n), 1);
            case "bgsd" -> plain(BetweenGroupVariance.deviation(y, p, 0, n), 1);
            case "covar" -> plain(BetweenGroupVariance.coefficient(y, p, 0, n), 1);
            case "ti" -> plain(TheilIndex.weighted(y, p), 1000);
            case "mld" -> plain(MeanLogDeviation.weighted(y, p), 1000);
            case "idisu" ->
                plain(
                        toAverage
                                ? IndexOfDisparity.unweighted(y, p, 0, n, average)
                                : IndexOfDisparity.unweighted(y, p, 0, n),
                        1);
            case "idisw" -> plain(IndexOfDisparity.weighted(y, p, 0, n), 1);
            case "mdmu" ->
                plain(
                        toAverage
                                ? MeanDifference.fromAverage(y, p, 0, n, average, false)
                                : MeanDifference.fromMean(y, p, 0, n, false),
                        1);
            case "mdmw" -> plain(MeanDifference.fromMean(y, p, 0, n, true), 1);
            case "mdbu" -> plain(MeanDifference.fromBest(y, p, 0, n, high, false), 1);
            case "mdbw" -> plain(MeanDifference.fromBest(y, p, 0, n, high, true), 1);
            case "mdru" -> plain(MeanDifference.fromReference(y, p, 0, n, from, false), 1);
            case "mdrw" -> plain(MeanDifference.fromReference(y, p, 0, n, from, true), 1);
            case "par" -> plain(PopulationAttributable.risk(y, p, 0, n, ordered, high, top), 1);
            case "paf" -> plain(PopulationAttributable.fraction(y, p, 0, n, ordered, high, top), 1);
            default -> throw new IllegalStateException("measure " + expected.text("measure") + " is not known");
        };
    }

    private static GeneralisedSlopeIndex.Result generalised(double[] y, double[] p, double top, String variant) {
        GeneralisedSlopeIndex method =
                variant.equals("linear") ? GeneralisedSlopeIndex.linear() : GeneralisedSlopeIndex.logit();
        // The reference rounds people up before it ranks them.
        return method.withScale(top).of(y, Arrays.stream(p).map(Math::ceil).toArray());
    }

    /**
     * The group that the reference measures from: the one named, or the last of ordered ones. It drops groups without a
     * value but keeps the position of the named one, so after a gap it measures from the next group along.
     */
    private static int reference(double[] values, int named) {
        int wanted = named >= 0 ? named : values.length - 1;
        int[] kept = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        return wanted < kept.length ? kept[wanted] : wanted;
    }

    private static Map<String, ?> plain(Estimate estimate, double unit) {
        Limits limits = estimate.limits(Limits.P95);
        return fields(estimate, unit, unit * (limits.upper() - limits.lower()) / (2 * Z), limits);
    }

    private static Map<String, ?> logged(Estimate estimate) {
        Limits limits = estimate.limits(Limits.P95);
        return fields(estimate, 1, Math.log(limits.upper() / limits.lower()) / (2 * Z), limits);
    }

    private static Map<String, ?> fields(Estimate estimate, double unit, double error, Limits limits) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("estimate", unit * estimate.value());
        answer.put("se", error);
        answer.put("lowerci", unit * limits.lower());
        answer.put("upperci", unit * limits.upper());
        return answer;
    }
}
