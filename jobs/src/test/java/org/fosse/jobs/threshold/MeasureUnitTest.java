package org.fosse.jobs.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import org.fosse.schema.table.IndicatorTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MeasureUnitTest {
    private static String said(@Nullable String unit, double value) {
        return MeasureUnit.of(unit).say(value);
    }

    @Test
    void aFigureHasItsUnitInWords() {
        assertThat(said("percent", 64.25)).isEqualTo("64.3%");
        assertThat(said("per 100,000", 1234567.2)).isEqualTo("1,234,567 per 100,000");
        assertThat(said("score out of 10", 6.44)).isEqualTo("6.4 out of 10");
        assertThat(said("score", 3.9)).isEqualTo("a score of 3.9");
        assertThat(said("pounds per patient", -1250)).isEqualTo("-£1,250 per patient");
        assertThat(said("count", 518)).isEqualTo("518 counted");
        assertThat(said("persons", 1000)).isEqualTo("1,000 people");
        assertThat(said("not stated", 999)).isEqualTo("999");
        assertThat(said("percent", 0.0141)).isEqualTo("0.014%");
        assertThat(said("percent", 0)).isEqualTo("0%");
        assertThat(said("percent", Double.NaN)).isEqualTo("no value");
    }

    @Test
    void oneIsSingularAndARangeIsNot() {
        assertThat(MeasureUnit.of("percent").difference(1.04)).isEqualTo("1 percentage point");
        assertThat(MeasureUnit.of("percent").differences(-2, 1)).isEqualTo("-2 to 1 percentage points");
        assertThat(said("persons", 1)).isEqualTo("1 person");
        assertThat(said("weeks", -1)).isEqualTo("-1 week");
        assertThat(said("patients per full-time equivalent", 1)).isEqualTo("1 patient per full-time equivalent");
        assertThat(said("per 1,000", 1)).isEqualTo("1 per 1,000");
        assertThat(said("pounds per patient", 1)).isEqualTo("£1 per patient");
        assertThat(MeasureUnit.of("weeks").range(0, 1)).isEqualTo("0 to 1 weeks");
    }

    @Test
    void poundsHaveNoPenceOrTwoDigitsOfThem() {
        assertThat(said("pounds", 239.4)).isEqualTo("£239.40");
        assertThat(said("pounds", -239)).isEqualTo("-£239");
        assertThat(MeasureUnit.of("pounds per patient").range(5, 6.25)).isEqualTo("£5 to £6.30 per patient");
    }

    @Test
    void onlyOfAPercentageAreTheCountsAPartOfAWhole() {
        assertThat(MeasureUnit.of("percent").counts(420, 1675)).isEqualTo("420 of 1,675");
        assertThat(MeasureUnit.of("per 1,000").counts(1353, 55800)).isEqualTo("1,353 for 55,800");
    }

    @Test
    void manySecondsAreToldInMinutes() {
        assertThat(said("seconds", 2255.2)).isEqualTo("37 minutes 35 seconds");
        assertThat(said("seconds", 1800)).isEqualTo("30 minutes");
        assertThat(said("seconds", 121)).isEqualTo("2 minutes 1 second");
        assertThat(said("seconds", 7260)).isEqualTo("2 hours 1 minute");
        assertThat(said("seconds", 119.4)).isEqualTo("119.4 seconds");
    }

    @Test
    void figuresThatDifferAreToldApart() {
        assertThat(MeasureUnit.of("percent").against(3.41, ", usually ", 3.44)).isEqualTo("3.41%, usually 3.44%");
        assertThat(MeasureUnit.of("seconds").against(1800.12, " against ", 1800.21))
                .isEqualTo("1,800.12 seconds against 1,800.21 seconds");
    }

    @Test
    void theDifferenceOfTwoPercentagesIsInPoints() {
        assertThat(MeasureUnit.of("percent").difference(0.8)).isEqualTo("0.8 percentage points");
        assertThat(MeasureUnit.of("days").difference(2)).isEqualTo("2 days");
        assertThat(MeasureUnit.of("percent").differences(-1.9, 1.5)).isEqualTo("-1.9 to 1.5 percentage points");
        assertThat(MeasureUnit.of("score").differences(1, 2)).isEqualTo("a score of 1 to a score of 2");
    }

    @Test
    void whatTheCatalogueDoesNotStateFollowsFromTheKindOfValue() {
        assertThat(MeasureUnit.of(IndicatorTable.TABLE
                                .row()
                                .set(IndicatorTable.UNIT, "not stated")
                                .set(IndicatorTable.VALUE_TYPE, "proportion")
                                .set(IndicatorTable.MULTIPLIER, 100.0)
                                .build())
                        .say(12))
                .isEqualTo("12%");
    }
}
