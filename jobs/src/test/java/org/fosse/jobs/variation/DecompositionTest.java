package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.PeriodFixture;
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

    private TableRows rows(String valueType) {
        return new TableRows(
                VariationDecompositionTable.TABLE,
                DecompositionJob.rows(
                        fixture.period(
                                PeriodFixture.indicator("IND", valueType, 100, Polarity.NO_JUDGEMENT),
                                LocalDate.of(2022, 4, 1),
                                LocalDate.of(2023, 3, 31)),
                        Variation.defaults()));
    }

    private TableRows system() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), 500 + (i < 12 ? 150 : 0) + 40 * (i / 8) + (i * 37) % 50, 5000 + 100 * (i % 7));
        }
        return rows("proportion").where("parent_code=SYS");
    }

    @Test
    void thePartsAreNamedFromTheOutsideIn() {
        assertThat(system().all("component"))
                .containsExactly(
                        "total",
                        "between_places",
                        "between_neighbourhoods_within_places",
                        "between_practices_within_neighbourhoods");
    }

    @Test
    void theSharesAddUpToOne() {
        TableRows all = system();
        for (String column : new String[] {"theil", "mean_log_deviation", "between_variance"}) {
            // Total and parts: twice the total.
            assertThat(all.sum(column))
                    .as(column)
                    .isCloseTo(2 * all.where("part=0").number(column), within(1e-12));
            assertThat(all.sum(column + "_share")).as(column).isCloseTo(2, within(1e-12));
        }
    }

    @Test
    void aNetworkInTwoPlacesIsTwoGroups() {
        TableRows networks = system().where("component=between_neighbourhoods_within_places");

        assertThat(networks.only("groups")).isEqualTo(4);
        assertThat(networks.only("groups_cut")).isEqualTo(1L);
    }

    @Test
    void whatOnlyPlacesDifferByLiesBetweenPlaces() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), i < 12 ? 2000 : 1000, 10_000);
        }
        TableRows all = rows("proportion").where("parent_code=SYS");

        assertThat(all.where("component=between_places").number("theil_share")).isCloseTo(1, within(1e-12));
        assertThat(all.where("component=between_places").number("between_variance_share"))
                .isCloseTo(1, within(1e-12));
        assertThat(all.where("component=between_places").number("median_odds_ratio"))
                .isGreaterThan(1.5);
    }

    @Test
    void aPlaceIsTakenApartByNetworks() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), 1000 + i, 10_000);
        }

        assertThat(rows("proportion").where("parent_code=CITY").all("component"))
                .containsExactly("total", "between_neighbourhoods", "between_practices_within_neighbourhoods");
    }

    @Test
    void withoutPracticesThereIsARowThatSaysSo() {
        fixture.member("N1", "CITY").member("N2", "CITY").value("N1", 3).value("N2", 4);
        TableRows city = rows("score").where("parent_code=CITY");

        assertThat(city.only("reason")).isEqualTo("no_practice_values");
        assertThat(city.only("theil")).isNull();
    }

    @Test
    void aValueOfZeroLeavesTheilAndTakesTheLogDeviation() {
        for (int i = 0; i < PRACTICES; i++) {
            fixture.count(code(i), i == 3 ? 0 : 500 + i, 5000);
        }
        TableRows total = rows("proportion").where("parent_code=SYS", "part=0");

        assertThat(total.number("theil")).isPositive();
        assertThat(total.only("mean_log_deviation")).isNull();
        assertThat(total.only("mean_log_deviation_share")).isNull();
        assertThat(total.only("reason")).isEqualTo("zero_value");
    }
}
