package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementComparisonTable;
import org.fosse.tables.QuarterPosition;
import org.fosse.tables.ReturnResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementComparisonTest {
    private static final double HUNDRED = 100;

    private static RowBuilder<QualityScheduleTable> entry(String provider, @Nullable Double value) {
        return QualityScheduleTable.TABLE
                .row()
                .set(QualityScheduleTable.PROVIDER_CODE, provider)
                .set(QualityScheduleTable.PERIOD_START, LocalDate.of(2026, 2, 1))
                .set(QualityScheduleTable.PERIOD_END, LocalDate.of(2026, 2, 28))
                .set(QualityScheduleTable.PERIOD_LABEL, "Feb 2026")
                .set(QualityScheduleTable.UNIT, "percent")
                .set(QualityScheduleTable.VALUE, value)
                .set(QualityScheduleTable.RESULT, value == null ? ReturnResult.MISSING : ReturnResult.MET);
    }

    private static TableRow<QualityScheduleTable> pooled(double numerator, double denominator, ReturnResult result) {
        return entry("P9", HUNDRED * numerator / denominator)
                .set(QualityScheduleTable.NUMERATOR, numerator)
                .set(QualityScheduleTable.DENOMINATOR, denominator)
                .set(QualityScheduleTable.RESULT, result)
                .build();
    }

    private static List<TableRow<RequirementComparisonTable>> compare(
            String direction, int minimum, List<TableRow<QualityScheduleTable>> returns) {
        return new RequirementComparison(ScheduleCase.shared(direction, null), minimum).compare("t", Map.of(), returns);
    }

    private static List<TableRow<QualityScheduleTable>> entries(Double... values) {
        List<TableRow<QualityScheduleTable>> entries = new ArrayList<>();
        for (Double value : values) {
            entries.add(entry("P" + entries.size(), value).build());
        }
        return entries;
    }

    @Test
    void equalsShareARankAndTheBestIsFirst() {
        List<TableRow<RequirementComparisonTable>> compared =
                compare("at_least", 5, entries(80.0, 90.0, 90.0, 70.0, 60.0));

        assertThat(compared)
                .extracting(row -> row.find(RequirementComparisonTable.RANK))
                .containsExactly(3, 1, 1, 4, 5);
        // R: quantile(c(80, 90, 90, 70, 60), c(.25, .5, .75)) is 70, 80, 90.
        assertThat(compared.get(0).find(RequirementComparisonTable.LOWER_QUARTILE))
                .isEqualTo(70);
        assertThat(compared.get(0).find(RequirementComparisonTable.MEDIAN)).isEqualTo(80);
        assertThat(compared.get(0).find(RequirementComparisonTable.UPPER_QUARTILE))
                .isEqualTo(90);
        assertThat(compared)
                .extracting(row -> row.find(RequirementComparisonTable.POSITION))
                .containsExactly(
                        QuarterPosition.MIDDLE,
                        QuarterPosition.MIDDLE,
                        QuarterPosition.MIDDLE,
                        QuarterPosition.MIDDLE,
                        QuarterPosition.WORST_QUARTER);
    }

    @Test
    void lowIsBestWhereTheRequirementIsAtMost() {
        List<TableRow<RequirementComparisonTable>> compared = compare("at_most", 5, entries(1.0, 2.0, 3.0, 4.0, 5.0));

        assertThat(compared)
                .extracting(row -> row.find(RequirementComparisonTable.RANK))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(compared.get(0).find(RequirementComparisonTable.POSITION)).isEqualTo(QuarterPosition.BEST_QUARTER);
        assertThat(compared.get(4).find(RequirementComparisonTable.POSITION)).isEqualTo(QuarterPosition.WORST_QUARTER);
    }

    @Test
    void withoutADirectionNothingIsRanked() {
        assertThat(compare("none", 3, entries(1.0, 2.0, 3.0))).allSatisfy(compared -> {
            assertThat(compared.find(RequirementComparisonTable.RANK)).isNull();
            assertThat(compared.find(RequirementComparisonTable.MEDIAN)).isEqualTo(2);
            assertThat(compared.find(RequirementComparisonTable.REASON)).isEqualTo("no_direction_to_rank_by");
        });
    }

    @Test
    void tooFewProvidersAreNotCompared() {
        assertThat(compare("at_least", 5, entries(1.0, 2.0, null))).allSatisfy(compared -> {
            assertThat(compared.find(RequirementComparisonTable.PROVIDERS)).isEqualTo(2);
            assertThat(compared.find(RequirementComparisonTable.RANK)).isNull();
            assertThat(compared.find(RequirementComparisonTable.REASON)).isEqualTo("too_few_providers");
        });
        assertThat(new RequirementComparison(ScheduleCase.shared("at_least", null), 1)
                        .compare(RequirementComparison.UNKNOWN_TYPE, Map.of(), entries(1.0)))
                .extracting(row -> row.find(RequirementComparisonTable.REASON))
                .containsExactly("provider_type_not_known");
    }

    @Test
    void severalContractsOfAProviderArePooled() {
        List<TableRow<QualityScheduleTable>> entries = new ArrayList<>(entries(50.0, 60.0));
        entries.add(pooled(10, 20, ReturnResult.BREACHED));
        entries.add(pooled(80, 80, ReturnResult.MET));
        entries.add(entry("P8", 3.0).set(QualityScheduleTable.UNIT, "days").build());

        List<TableRow<RequirementComparisonTable>> compared = compare("at_least", 3, entries);

        assertThat(compared)
                .filteredOn(each ->
                        each.find(RequirementComparisonTable.PROVIDER_CODE).equals("P9"))
                .singleElement()
                .satisfies(pooled -> {
                    assertThat(pooled.find(RequirementComparisonTable.VALUE)).isEqualTo(90);
                    assertThat(pooled.find(RequirementComparisonTable.CONTRACTS))
                            .isEqualTo(2);
                    assertThat(pooled.find(RequirementComparisonTable.RESULT)).isEqualTo(ReturnResult.BREACHED);
                    assertThat(pooled.find(RequirementComparisonTable.RANK)).isEqualTo(1);
                });
        assertThat(compared)
                .filteredOn(each ->
                        each.find(RequirementComparisonTable.PROVIDER_CODE).equals("P8"))
                .extracting(row -> row.find(RequirementComparisonTable.REASON))
                .containsExactly("unit_differs");
    }
}
