package org.fosse.jobs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.jobs.RowAssert;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.RateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practice P1 and provider RXX of system QAA, and one indicator of which less is better. */
class ReadingsTest {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    private final List<TableRow<AreaTable>> areas =
            List.of(area("P1", "practice", "QAA"), area("RXX", "provider", null), area("QAA", "system", "QAA"));
    private final Map<String, IndicatorFacts> indicators = new HashMap<>();
    private final List<TableRow<RateTable>> others = new ArrayList<>();

    ReadingsTest() {
        indicators.put(
                "I",
                new IndicatorFacts(
                        "I",
                        "I",
                        "I",
                        ValueType.PROPORTION,
                        100,
                        Indicator.Range.of(ValueType.PROPORTION, 100),
                        false,
                        Polarity.LOWER_IS_BETTER,
                        PeriodFixture.standard(55),
                        "safe",
                        null));
        others.add(rate("QAA", "system", 50).build());
        others.add(rate("E92000001", "country", 40).build());
    }

    private static TableRow<AreaTable> area(String code, String level, @Nullable String system) {
        return AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_CODE, code)
                .set(AreaTable.AREA_LEVEL, level)
                .set(AreaTable.SYSTEM_CODE, system)
                .build();
    }

    private static RowBuilder<RateTable> rate(String area, String level, double value) {
        return RateTable.TABLE
                .row()
                .set(RateTable.INDICATOR_ID, "I")
                .set(RateTable.AREA_CODE, area)
                .set(RateTable.AREA_LEVEL, level)
                .set(RateTable.PERIOD_START, START)
                .set(RateTable.PERIOD_END, END)
                .set(RateTable.PERIOD_LABEL, "2025/26")
                .set(RateTable.VALUE, value);
    }

    private RowAssert<IndicatorReadingTable> assertReading(RowBuilder<RateTable> rate) {
        return assertRow(
                new Readings(areas, indicators, others).find(rate.build()).orElseThrow());
    }

    @Test
    void everyColumnHasItsOwnValue() {
        assertReading(rate("P1", "practice", 60).set(RateTable.LOWER_95, 52.0).set(RateTable.UPPER_95, 68.0))
                .has(IndicatorReadingTable.AREA_CODE, "P1")
                .has(IndicatorReadingTable.INDICATOR_ID, "I")
                .has(IndicatorReadingTable.AREA_LEVEL, "practice")
                .has(IndicatorReadingTable.QUALITY_DOMAIN, "safe")
                .has(IndicatorReadingTable.PERIOD_START, START)
                .has(IndicatorReadingTable.PERIOD_END, END)
                .has(IndicatorReadingTable.PERIOD_LABEL, "2025/26")
                .has(IndicatorReadingTable.VALUE, 60.0)
                .has(IndicatorReadingTable.COMPARED_WITH, "system")
                .has(IndicatorReadingTable.COMPARATOR_VALUE, 50.0)
                .has(IndicatorReadingTable.JUDGEMENT, "worse")
                .has(IndicatorReadingTable.STANDARD, 55.0)
                .has(IndicatorReadingTable.MEETS_STANDARD, false)
                .hasNothingElse();
    }

    @Test
    void aSystemIsComparedWithEngland() {
        assertReading(rate("QAA", "system", 50).set(RateTable.LOWER_95, 39.0).set(RateTable.UPPER_95, 61.0))
                .has(IndicatorReadingTable.COMPARED_WITH, "England")
                .has(IndicatorReadingTable.COMPARATOR_VALUE, 40.0)
                .has(IndicatorReadingTable.JUDGEMENT, "similar");
    }

    @Test
    void aValueOfAnotherPeriodIsNoComparator() {
        assertReading(rate("P1", "practice", 60)
                        .set(RateTable.PERIOD_END, END.minusMonths(1))
                        .set(RateTable.LOWER_95, 52.0)
                        .set(RateTable.UPPER_95, 68.0))
                .has(IndicatorReadingTable.JUDGEMENT, "not compared")
                .hasNo(IndicatorReadingTable.COMPARED_WITH, IndicatorReadingTable.COMPARATOR_VALUE);
    }

    @Test
    void anAreaWithoutSystemIsComparedWithNothing() {
        assertReading(rate("X", "practice", 60)
                        .set(RateTable.PERIOD_END, END.minusMonths(1))
                        .set(RateTable.LOWER_95, 52.0)
                        .set(RateTable.UPPER_95, 68.0))
                .has(IndicatorReadingTable.JUDGEMENT, "not compared");
    }

    /** Nine providers at 1 to 9: each has a share of (value - 1)/8 below it. */
    @ParameterizedTest
    @CsvSource({"1, better", "3, better", "4, similar", "6, similar", "7, worse", "9, worse"})
    void theQuartersOfProvidersStandOut(double value, String judgement) {
        for (int i = 1; i <= 9; i++) {
            others.add(rate("R" + i, "provider", i).build());
        }
        assertReading(rate("RXX", "provider", value))
                .has(IndicatorReadingTable.COMPARED_WITH, "providers")
                .has(IndicatorReadingTable.JUDGEMENT, judgement)
                .hasNo(IndicatorReadingTable.COMPARATOR_VALUE);
    }

    @Test
    void fewProvidersAreNotComparedAndPracticesNeverWithThem() {
        for (int i = 1; i <= 7; i++) {
            others.add(rate("R" + i, "provider", i).build());
        }
        assertReading(rate("RXX", "provider", 7)).has(IndicatorReadingTable.JUDGEMENT, "not compared");
        others.add(rate("R8", "provider", 8).build());
        assertReading(rate("RXX", "provider", 7)).has(IndicatorReadingTable.JUDGEMENT, "worse");
        assertReading(rate("P1", "practice", 7)).has(IndicatorReadingTable.JUDGEMENT, "not compared");
    }

    @Test
    void anIndicatorThatIsNotKnownHasNoRow() {
        assertThat(new Readings(areas, Map.of(), others)
                        .find(rate("P1", "practice", 7).build()))
                .isEmpty();
    }

    @Test
    void theLatestPeriodEndsLastAndIsTheLongestOfThoseThatDo() {
        TableRow<RateTable> year = rate("P1", "practice", 1).build();
        TableRow<RateTable> month = rate("P1", "practice", 2)
                .set(RateTable.PERIOD_START, END.withDayOfMonth(1))
                .build();
        TableRow<RateTable> before = rate("P1", "practice", 3)
                .set(RateTable.PERIOD_END, END.minusDays(1))
                .build();

        assertThat(ReadingJob.latest(year, month, Set.of())).isEqualTo(year);
        assertThat(ReadingJob.latest(month, year, Set.of())).isEqualTo(year);
        assertThat(ReadingJob.latest(month, before, Set.of())).isEqualTo(month);
        assertThat(ReadingJob.latest(before, month, Set.of())).isEqualTo(month);
        Set<ReadingJob.PeriodOfLevel> thin = Set.of(ReadingJob.PeriodOfLevel.of(month));
        assertThat(ReadingJob.latest(before, month, thin)).isEqualTo(before);
        assertThat(ReadingJob.latest(month, before, thin)).isEqualTo(before);
    }
}
