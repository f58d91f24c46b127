package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.Field;
import org.fosse.schema.table.VariationDecompositionTable;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** Two places of three networks, one of which lies in both. */
final class DecompositionTest {
    private static final int PRACTICES = 24;

    private final PeriodFixture fixture = new PeriodFixture()
            .area("SYS", Level.SYSTEM)
            .area("CITY", Level.PLACE)
            .area("SHIRE", Level.PLACE)
            .area("N1", Level.NEIGHBOURHOOD)
            .area("N2", Level.NEIGHBOURHOOD)
            .area("N3", Level.NEIGHBOURHOOD);

    private static String code(int i) {
        return "P%03d".formatted(i);
    }

    /** Practices 8 to 15 are of N2, half of them in each place. */
    DecompositionTest() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.practice(code(i), "SYS", i < 12 ? "CITY" : "SHIRE", "N" + (1 + i / 8));
        }
    }

    private TableRows<VariationDecompositionTable> rows(String valueType) {
        return new TableRows<>(
                VariationDecompositionTable.TABLE,
                DecompositionJob.rows(
                        fixture.period(
                                PeriodFixture.indicator("IND", valueType, 100, Polarity.NO_JUDGEMENT),
                                LocalDate.of(2022, 4, 1),
                                LocalDate.of(2023, 3, 31)),
                        Variation.defaults()));
    }

    private TableRows<VariationDecompositionTable> system() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), 500 + (i < 12 ? 150 : 0) + 40 * (i / 8) + (i * 37) % 50, 5000 + 100 * (i % 7));
        }
        return rows("proportion").where(VariationDecompositionTable.PARENT_CODE, "SYS");
    }

    @Test
    void thePartsAreNamedFromTheOutsideIn() {
        assertThat(system().all(VariationDecompositionTable.COMPONENT))
                .containsExactly(
                        "total",
                        "between_places",
                        "between_neighbourhoods_within_places",
                        "between_practices_within_neighbourhoods");
    }

    @Test
    void theSharesAddUpToOne() {
        TableRows<VariationDecompositionTable> all = system();
        for (Map.Entry<Field<VariationDecompositionTable, Double>, Field<VariationDecompositionTable, Double>> each :
                Map.of(
                                VariationDecompositionTable.THEIL,
                                VariationDecompositionTable.THEIL_SHARE,
                                VariationDecompositionTable.MEAN_LOG_DEVIATION,
                                VariationDecompositionTable.MEAN_LOG_DEVIATION_SHARE,
                                VariationDecompositionTable.BETWEEN_VARIANCE,
                                VariationDecompositionTable.BETWEEN_VARIANCE_SHARE)
                        .entrySet()) {
            // Total and parts: twice the total.
            assertThat(all.sum(each.getKey()))
                    .as(each.getKey().name())
                    .isCloseTo(
                            2 * all.where(VariationDecompositionTable.PART, 0).number(each.getKey()), within(1e-12));
            assertThat(all.sum(each.getValue())).as(each.getKey().name()).isCloseTo(2, within(1e-12));
        }
    }

    @Test
    void aNetworkInTwoPlacesIsTwoGroups() {
        TableRows<VariationDecompositionTable> networks =
                system().where(VariationDecompositionTable.COMPONENT, "between_neighbourhoods_within_places");

        assertThat(networks.only(VariationDecompositionTable.GROUPS)).isEqualTo(4);
        assertThat(networks.only(VariationDecompositionTable.GROUPS_CUT)).isEqualTo(1L);
    }

    @Test
    void whatOnlyPlacesDifferByLiesBetweenPlaces() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), i < 12 ? 2000 : 1000, 10_000);
        }
        TableRows<VariationDecompositionTable> all =
                rows("proportion").where(VariationDecompositionTable.PARENT_CODE, "SYS");

        assertThat(all.where(VariationDecompositionTable.COMPONENT, "between_places")
                        .number(VariationDecompositionTable.THEIL_SHARE))
                .isCloseTo(1, within(1e-12));
        assertThat(all.where(VariationDecompositionTable.COMPONENT, "between_places")
                        .number(VariationDecompositionTable.BETWEEN_VARIANCE_SHARE))
                .isCloseTo(1, within(1e-12));
        assertThat(all.where(VariationDecompositionTable.COMPONENT, "between_places")
                        .number(VariationDecompositionTable.MEDIAN_ODDS_RATIO))
                .isGreaterThan(1.5);
    }

    @Test
    void aPlaceIsTakenApartByNetworks() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), 1000 + i, 10_000);
        }

        assertThat(rows("proportion")
                        .where(VariationDecompositionTable.PARENT_CODE, "CITY")
                        .all(VariationDecompositionTable.COMPONENT))
                .containsExactly("total", "between_neighbourhoods", "between_practices_within_neighbourhoods");
    }

    @Test
    void withoutPracticesThereIsARowThatSaysSo() {
        fixture.member("N1", "CITY").member("N2", "CITY").value("N1", 3).value("N2", 4);
        TableRows<VariationDecompositionTable> city =
                rows("score").where(VariationDecompositionTable.PARENT_CODE, "CITY");

        assertThat(city.only(VariationDecompositionTable.REASON)).isEqualTo("no_practice_values");
        assertThat(city.only(VariationDecompositionTable.THEIL)).isNull();
    }

    @Test
    void aValueOfZeroLeavesTheilAndTakesTheLogDeviation() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), i == 3 ? 0 : 500 + i, 5000);
        }
        TableRows<VariationDecompositionTable> total = rows("proportion")
                .where(VariationDecompositionTable.PARENT_CODE, "SYS")
                .where(VariationDecompositionTable.PART, 0);

        assertThat(total.number(VariationDecompositionTable.THEIL)).isPositive();
        assertThat(total.only(VariationDecompositionTable.MEAN_LOG_DEVIATION)).isNull();
        assertThat(total.only(VariationDecompositionTable.MEAN_LOG_DEVIATION_SHARE))
                .isNull();
        assertThat(total.only(VariationDecompositionTable.REASON)).isEqualTo("zero_value");
    }
}
