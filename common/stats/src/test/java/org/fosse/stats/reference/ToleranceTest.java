package org.fosse.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ToleranceTest {
    private static final Row ROW = new Row(Map.of(
            "value", "50", "lower", "40", "upper", "60", "p", "0.5", "mc", "3", "mc_mcsd", "0.1", "status", "ok"));

    private static double allowed(String column, String kind, double figure, String note) {
        return new Tolerance(column, kind, figure, note).allowed(ROW, name -> 100);
    }

    @Test
    void eachKindHasItsOwnMeasure() {
        assertThat(allowed("value", "exact", 0, "")).isZero();
        assertThat(allowed("value", "rel", 1e-3, "")).isCloseTo(0.05, within(0.05 * 1e-12));
        assertThat(allowed("value", "abs", 1e-3, "")).isCloseTo(1e-3, within(1e-3 * 1e-12));
        assertThat(allowed("value", "abs_per_multiplier", 1e-3, "")).isCloseTo(0.1, within(0.1 * 1e-12));
        assertThat(allowed("lower", "rel_to_ci_width", 1e-3, "")).isCloseTo(0.02, within(0.02 * 1e-12));
        assertThat(allowed("mc", "mc", 0, "")).isCloseTo(0.6 * Math.sqrt(1.1), within(1e-15));
    }

    @Test
    void theNoteGivesTheAbsoluteFigure() {
        assertThat(allowed("value", "rel_or_abs", 0, "")).isCloseTo(1e-12, within(1e-12 * 1e-12));
        assertThat(allowed("value", "rel_or_abs", 0, "abs 1e-15; doubled")).isCloseTo(1e-15, within(1e-15 * 1e-12));
        assertThat(allowed("value", "rel_or_abs", 0, "abs 1e-9*scaleval; other"))
                .isCloseTo(1e-7, within(1e-7 * 1e-12));
        assertThat(allowed("value", "rel_or_abs", 0, "abs 1e-12*max|value| when constant"))
                .isCloseTo(1e-10, within(1e-10 * 1e-12));
    }

    @Test
    void theNoteMayGiveAnotherFigureToNamedColumns() {
        assertThat(allowed("p", "rel_or_abs", 1e-9, "abs 1e-12; p values and ICC limits rel 1e-6"))
                .isCloseTo(5e-7, within(5e-7 * 1e-12));
        assertThat(allowed("value", "rel_or_abs", 1e-9, "abs 1e-12; p values and ICC limits rel 1e-6"))
                .isCloseTo(5e-8, within(5e-8 * 1e-12));
        assertThat(allowed("p", "rel_or_abs", 1e-9, "abs 1e-13; q/p rel 1e-8")).isCloseTo(5e-9, within(5e-9 * 1e-12));
    }
}
