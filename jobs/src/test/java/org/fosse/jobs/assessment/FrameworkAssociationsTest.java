package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.assessment.FrameworkAssociations.Value;
import org.junit.jupiter.api.Test;

class FrameworkAssociationsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void theSameOrderIsOneAndJudgedByPolarity() {
        Association found = only(rising(6), values("outcome", "lower is better", 6));
        assertThat(found.given()).isTrue();
        assertThat(found.kendall().value()).isCloseTo(1, within(1e-12));
        assertThat(found.withMaturity(0.01)).isEqualTo("higher");
        assertThat(found.judgement(0.01)).isEqualTo("worse");
        assertThat(only(rising(6), values("outcome", "higher is better", 6)).judgement(0.01))
                .isEqualTo("better");
    }

    @Test
    void oneOfManyComparisonsIsNotClearBeforeItIsAdjusted() {
        Association found = only(rising(6), values("outcome", "lower is better", 6));
        assertThat(found.withMaturity(0.051)).isEqualTo("not clear");
        assertThat(found.judgement(Double.NaN)).isEqualTo("not clear");
    }

    @Test
    void variationIsNotJudged() {
        assertThat(only(rising(6), values("variation", "lower is better", 6)).judgement(0.01))
                .isEqualTo("no judgement");
    }

    @Test
    void fewerAreasThanTheFrameworkAsksAreWithheldWithTheirNumber() {
        Association found = only(rising(4), values("outcome", "lower is better", 6));
        assertThat(found.given()).isFalse();
        assertThat(found.reason()).isEqualTo("too_few_areas");
        assertThat(found.areas()).isEqualTo(4);
    }

    @Test
    void areasThatAreAllAtOneLevelShowNothing() {
        List<Maturity> same = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            same.add(new Maturity("F", "place", "P" + i, "A", 3, i == 0));
        }
        Association found = only(same, values("outcome", "lower is better", 6));
        assertThat(found.reason()).isEqualTo("all_equal");
        assertThat(found.stale()).isEqualTo(1);
    }

    @Test
    void valuesOfAnEarlierPeriodAreLeftOutAndCounted() {
        List<Value> values = new ArrayList<>(values("outcome", "lower is better", 6));
        values.set(5, new Value("outcome", "I", "all", "lower is better", "P5", LocalDate.of(2025, 3, 31), 1));
        Association found = only(rising(6), values);
        assertThat(found.areas()).isEqualTo(5);
        assertThat(found.areasOlder()).isEqualTo(1);
    }

    @Test
    void allComparisonsOfAFrameworkAreAdjustedTogether() {
        List<Value> values = new ArrayList<>(values("outcome", "lower is better", 6));
        values.addAll(values("variation", "lower is better", 6));
        List<Association> found = new FrameworkAssociations(rising(6), 5).list(values.iterator());
        double[] adjusted = FrameworkAssociations.adjusted(found);
        assertThat(adjusted).hasSize(2);
        assertThat(adjusted[0]).isCloseTo(found.get(0).kendall().p(), within(1e-12));
    }

    @Test
    void noSharedAreaGivesNoRow() {
        assertThat(new FrameworkAssociations(rising(6), 5)
                        .list(List.of(new Value("outcome", "I", "all", "lower is better", "X", MARCH, 1))
                                .iterator()))
                .isEmpty();
    }

    private static Association only(List<Maturity> maturity, List<Value> values) {
        List<Association> found = new FrameworkAssociations(maturity, 5).list(values.iterator());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Maturity> rising(int areas) {
        List<Maturity> maturity = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            maturity.add(new Maturity("F", "place", "P" + i, "A", i, false));
        }
        return maturity;
    }

    private static List<Value> values(String against, String polarity, int areas) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            values.add(new Value(against, "I", "all", polarity, "P" + i, MARCH, 10 + i));
        }
        return values;
    }
}
