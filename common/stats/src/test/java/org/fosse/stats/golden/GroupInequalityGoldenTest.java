package org.fosse.stats.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.BetweenGroupTheil;
import org.fosse.stats.BetweenGroupVariance;
import org.fosse.stats.ConcentrationIndex;
import org.fosse.stats.Estimate;
import org.fosse.stats.GeneralisedSlopeIndex;
import org.fosse.stats.IndexOfDisparity;
import org.fosse.stats.Limits;
import org.fosse.stats.MeanDifference;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.RelativeGap;
import org.junit.jupiter.api.Test;

/** Topic 5, inequality between groups as WHO computes it. */
class GroupInequalityGoldenTest {
    private static final String NAME = "05_inequality/healthequal";
    private static final double Z = 1.959963984540054;

    /** One case: groups in order, with the options that say what they mean. */
    private record Case(
            double[] values,
            double[] errors,
            double[] populations,
            int reference,
            boolean ordered,
            boolean highIsGood,
            double scale,
            double average) {

        static Case of(List<GoldenRow> given, GoldenRow options) {
            boolean ordered = options.text("ordered_dimension").equals("1");
            List<GoldenRow> rows = ordered
                    ? given.stream()
                            .sorted((one, other) ->
                                    Double.compare(one.number("subgroup_order"), other.number("subgroup_order")))
                            .toList()
                    : given;
            int reference = -1;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).text("reference_subgroup").equals("1")) {
                    reference = i;
                }
            }
            return new Case(
                    GoldenRow.numbers(rows, "est"),
                    GoldenRow.numbers(rows, "se"),
                    GoldenRow.numbers(rows, "pop"),
                    reference,
                    ordered,
                    options.text("favourable_indicator").equals("1"),
                    options.number("scaleval"),
                    options.number("setting_average"));
        }

        int size() {
            return values.length;
        }

        Estimate gap() {
            return ordered
                    ? AbsoluteGap.ordered(values, errors, 0, size(), highIsGood)
                    : AbsoluteGap.unordered(values, errors, 0, size());
        }

        Estimate ratio() {
            return ordered
                    ? RelativeGap.ordered(values, errors, 0, size(), highIsGood)
                    : RelativeGap.unordered(values, errors, 0, size());
        }

        GeneralisedSlopeIndex.Result slope(boolean linear) {
            GeneralisedSlopeIndex method = linear ? GeneralisedSlopeIndex.linear() : GeneralisedSlopeIndex.logit();
            // The reference rounds people up before it ranks them.
            double[] whole = Arrays.stream(populations).map(Math::ceil).toArray();
            return method.withScale(scale).of(values, whole);
        }
    }

    private static Map<String, ?> answer(Case each, String measure, String variant) {
        int n = each.size();
        double[] y = each.values;
        double[] p = each.populations;
        boolean average = variant.equals("setting_average");
        return switch (measure) {
            case "d" ->
                plain(
                        variant.equals("reference")
                                ? AbsoluteGap.fromReference(y, each.errors, 0, n, each.reference, each.highIsGood)
                                : each.gap());
            case "r" ->
                logged(
                        variant.equals("reference")
                                ? RelativeGap.fromReference(y, each.errors, 0, n, each.reference, each.highIsGood)
                                : each.ratio());
            case "aci" ->
                plain(
                        variant.equals("bounded")
                                ? scaled(ConcentrationIndex.absolute(y, p, 0, n), 1 / each.scale)
                                : ConcentrationIndex.absolute(y, p, 0, n));
            case "rci" ->
                plain(
                        switch (variant) {
                            case "wagstaff_bounded" -> ConcentrationIndex.wagstaff(y, p, 0, n, 0, each.scale);
                            case "erreygers_bounded" -> ConcentrationIndex.erreygers(y, p, 0, n, 0, each.scale);
                            default -> ConcentrationIndex.relative(y, p, 0, n);
                        });
            case "sii" -> plain(each.slope(variant.equals("linear")).slope());
            case "rii" -> logged(each.slope(variant.equals("linear")).relative());
            case "bgv" -> plain(BetweenGroupVariance.of(y, each.errors, p, 0, n));
            case "bgsd" -> plain(BetweenGroupVariance.deviation(y, p, 0, n));
            case "covar" -> plain(BetweenGroupVariance.coefficient(y, p, 0, n));
            case "ti" -> plain(BetweenGroupTheil.theil(y, each.errors, p, 0, n));
            case "mld" -> plain(BetweenGroupTheil.meanLogDeviation(y, each.errors, p, 0, n));
            case "idisu" ->
                plain(
                        average
                                ? IndexOfDisparity.unweighted(y, p, 0, n, each.average)
                                : IndexOfDisparity.unweighted(y, p, 0, n));
            case "idisw" -> plain(IndexOfDisparity.weighted(y, p, 0, n));
            case "mdmu" ->
                plain(
                        average
                                ? MeanDifference.fromAverage(y, p, 0, n, each.average, false)
                                : MeanDifference.fromMean(y, p, 0, n, false));
            case "mdmw" -> plain(MeanDifference.fromMean(y, p, 0, n, true));
            case "mdbu" -> plain(MeanDifference.fromBest(y, p, 0, n, each.highIsGood, false));
            case "mdbw" -> plain(MeanDifference.fromBest(y, p, 0, n, each.highIsGood, true));
            case "mdru" -> plain(MeanDifference.fromReference(y, p, 0, n, reference(each), false));
            case "mdrw" -> plain(MeanDifference.fromReference(y, p, 0, n, reference(each), true));
            case "par" -> plain(PopulationAttributable.risk(y, p, 0, n, each.ordered, each.highIsGood, each.scale));
            case "paf" -> plain(PopulationAttributable.fraction(y, p, 0, n, each.ordered, each.highIsGood, each.scale));
            default -> throw new IllegalStateException("measure " + measure + " is not known");
        };
    }

    /**
     * The group that the reference measures from: the one named, or the last of ordered ones. It drops groups without a
     * value but keeps the position of the named one, so after a gap it measures from the next group along; it is asked
     * for the same here, and that the library measures from the named one is asserted below.
     */
    private static int reference(Case each) {
        int named = each.reference >= 0 ? each.reference : each.size() - 1;
        int[] kept = IntStream.range(0, each.size())
                .filter(i -> !Double.isNaN(each.values[i]))
                .toArray();
        return named < kept.length ? kept[named] : named;
    }

    private static Estimate scaled(Estimate estimate, double scale) {
        Limits limits = estimate.limits(Limits.P95);
        return new Estimate(
                estimate.value() * scale,
                List.of(new Limits(Limits.P95, limits.lower() * scale, limits.upper() * scale)),
                estimate.units(),
                estimate.flags());
    }

    private static Map<String, ?> plain(Estimate estimate) {
        Limits limits = estimate.limits(Limits.P95);
        return fields(estimate, (limits.upper() - limits.lower()) / (2 * Z), limits);
    }

    private static Map<String, ?> logged(Estimate estimate) {
        Limits limits = estimate.limits(Limits.P95);
        return fields(estimate, Math.log(limits.upper() / limits.lower()) / (2 * Z), limits);
    }

    private static Map<String, ?> fields(Estimate estimate, double error, Limits limits) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("estimate", estimate.value());
        answer.put("se", error);
        answer.put("lowerci", limits.lower());
        answer.put("upperci", limits.upper());
        return answer;
    }

    @Test
    void measuresAgree() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        Map<String, GoldenRow> cases = folder.cases();
        folder.check()
                .file(
                        "expected.csv",
                        row -> answer(
                                Case.of(inputs.get(row.text("case_id")), cases.get(row.text("case_id"))),
                                row.text("measure"),
                                row.text("variant")),
                        "case_id",
                        "measure",
                        "variant")
                .verify();
    }

    @Test
    void distancesAreFromTheNamedGroupWhereverOthersAreMissing() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        for (GoldenRow options : folder.cases().values()) {
            Case each = Case.of(folder.inputsByCase().get(options.text("case_id")), options);
            if (each.reference < 0 || Double.isNaN(each.values[each.reference])) {
                continue;
            }
            double sum = 0;
            double people = 0;
            for (int i = 0; i < each.size(); i++) {
                if (!Double.isNaN(each.values[i])) {
                    people += each.populations[i];
                    sum += each.populations[i] * Math.abs(each.values[i] - each.values[each.reference]);
                }
            }
            Estimate distance =
                    MeanDifference.fromReference(each.values, each.populations, 0, each.size(), each.reference, true);
            if (distance.exists()) {
                assertThat(distance.value())
                        .as(options.text("case_id"))
                        .isCloseTo(sum / people, within(1e-9 * sum / people));
            }
        }
    }

    /** The reference forgets to scale these standard errors with their values. */
    @Test
    void standardErrorsAreOnTheScaleOfTheirValues() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        Map<String, Double> factors = Map.of("ti", 1000.0, "mld", 1000.0, "paf", 100.0);
        for (GoldenRow row : folder.table("expected.csv")) {
            if (factors.containsKey(row.text("measure")) && !row.isMissing("se")) {
                Case each = Case.of(
                        folder.inputsByCase().get(row.text("case_id")),
                        folder.cases().get(row.text("case_id")));
                double error =
                        ((Number) answer(each, row.text("measure"), "default").get("se")).doubleValue();
                double wanted = row.number("se") * factors.get(row.text("measure"));
                assertThat(error)
                        .as(row.text("case_id") + " " + row.text("measure"))
                        .isCloseTo(wanted, within(1e-6 * wanted));
            }
        }
    }
}
