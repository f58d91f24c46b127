package org.fosse.stats.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.BenjaminiYekutieli;
import org.fosse.stats.Bonferroni;
import org.fosse.stats.Estimate;
import org.fosse.stats.ExactBinomial;
import org.fosse.stats.ExactPoisson;
import org.fosse.stats.ExactTest;
import org.fosse.stats.Holm;
import org.fosse.stats.PoissonCount;
import org.fosse.stats.Proportion;
import org.junit.jupiter.api.Test;

/** Topic 9: adjusted p values and exact tests against base R. */
class MultipleTestingGoldenTest {
    private static final String TOPIC = "09_multiple_testing_exact/";

    @Test
    void adjustedValuesAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "p_adjust");
        Map<String, Map<String, Object>> answers = new HashMap<>();
        folder.inputsByCase().forEach((id, rows) -> {
            double[] p = GoldenRow.numbers(rows, "p");
            double[] bh = BenjaminiHochberg.adjust(p);
            double[] by = BenjaminiYekutieli.adjust(p);
            double[] holm = Holm.adjust(p);
            double[] bonferroni = Bonferroni.adjust(p);
            for (int i = 0; i < p.length; i++) {
                Map<String, Object> values = new HashMap<>();
                values.put("bh", bh[i]);
                values.put("by", by[i]);
                values.put("holm", holm[i]);
                values.put("bonferroni", bonferroni[i]);
                values.put("bh_significant_5pct", Double.isNaN(bh[i]) ? null : bh[i] <= 0.05);
                answers.put(id + "/" + rows.get(i).text("row_id"), values);
            }
        });
        folder.check()
                .file(
                        "expected.csv",
                        row -> answers.get(row.text("case_id") + "/" + row.text("row_id")),
                        "case_id",
                        "row_id")
                .verify();
    }

    @Test
    void binomialTestsAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "exact_binomial");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        expected -> {
                            GoldenRow row = inputs.get(expected.text("case_id")).get(0);
                            long count = row.whole("x");
                            long trials = row.whole("n");
                            ExactTest test = ExactBinomial.of(count, trials, row.number("p0"));
                            Estimate limits = Proportion.clopperPearson().of(count, trials);
                            Map<String, Object> values = pValues(test);
                            values.put("clopper_lower95", limits.limits(0.95).lower());
                            values.put("clopper_upper95", limits.limits(0.95).upper());
                            values.put("clopper_lower99_8", limits.limits(0.998).lower());
                            values.put("clopper_upper99_8", limits.limits(0.998).upper());
                            return values;
                        },
                        "case_id")
                .verify();
    }

    @Test
    void poissonTestsAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "exact_poisson");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        expected -> {
                            GoldenRow row = inputs.get(expected.text("case_id")).get(0);
                            long observed = row.whole("observed");
                            Map<String, Object> values = pValues(ExactPoisson.of(observed, row.number("expected")));
                            values.put("count_lower95", PoissonCount.exactLower(observed, 0.025));
                            values.put("count_upper95", PoissonCount.exactUpper(observed, 0.025));
                            values.put("count_lower99_8", PoissonCount.exactLower(observed, 0.001));
                            values.put("count_upper99_8", PoissonCount.exactUpper(observed, 0.001));
                            return values;
                        },
                        "case_id")
                .verify();
    }

    private static Map<String, Object> pValues(ExactTest test) {
        Map<String, Object> values = new HashMap<>();
        values.put("p_two_sided", test.twoSided());
        values.put("p_less", test.less());
        values.put("p_greater", test.greater());
        values.put("p_two_sided_doubled", test.doubled());
        values.put("mid_p_two_sided_doubled", test.midP());
        return values;
    }
}
