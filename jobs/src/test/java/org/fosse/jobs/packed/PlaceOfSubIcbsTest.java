package org.fosse.jobs.packed;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fosse.config.Polarity;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** Waiting lists are counted by sub-ICB location and by no practice. */
class PlaceOfSubIcbsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 31);

    /** A city of two whole sub-ICB locations; a county and a small place that divide a third; a fourth that is all county. */
    private static PeriodFixture areas() {
        PeriodFixture fixture = new PeriodFixture();
        for (String place : new String[] {"CITY", "COUNTY", "SMALL"}) {
            fixture.area(place, Level.PLACE);
        }
        for (String subIcb : new String[] {"S1", "S2", "S3", "S4"}) {
            fixture.area(subIcb, Level.SUB_ICB);
        }
        return fixture.practice("P1", "S1", "CITY")
                .practice("P2", "S1", "CITY")
                .practice("P3", "S2", "CITY")
                .practice("P4", "S3", "COUNTY")
                .practice("P5", "S3", "SMALL")
                .practice("P6", "S4", "COUNTY");
    }

    /** The values of the areas, and where an area's are. */
    private record Made(PeriodValues period, StratumValues values) {
        static Made of(PeriodFixture fixture) {
            PeriodValues period = fixture.period(
                    PeriodFixture.indicator("RTT", "proportion", 100, Polarity.HIGHER_IS_BETTER), START, END);
            return new Made(period, requireNonNull(period.all()));
        }

        int at(String area) {
            return values.find(period.geography().index(area));
        }
    }

    @Test
    void aPlaceIsTheSumOfTheSubIcbLocationsThatItConsistsOfAndADividedOneIsNobodys() {
        Made made = Made.of(areas().count("S1", 50, 100)
                .count("S2", 40, 50)
                .count("S3", 10, 100)
                .count("S4", 10, 100));

        assertThat(made.values().value(made.at("CITY"))).isEqualTo(60);
        assertThat(made.values().parts(made.at("CITY"))).isEqualTo(2);
        assertThat(made.values().partsExpected(made.at("CITY"))).isEqualTo(2);
        assertThat(made.at("COUNTY")).isNegative();
        assertThat(made.at("SMALL")).isNegative();
    }

    @Test
    void itLacksAPartWhereASubIcbLocationHasNoCounts() {
        Made made = Made.of(areas().count("S1", 50, 100));

        assertThat(made.values().lacksOtherParts(made.at("CITY"))).isTrue();
    }

    @Test
    void practicesGoBeforeSubIcbLocationsAndItsOwnValueBeforeBoth() {
        Made practices = Made.of(areas().count("S1", 50, 100)
                .count("S2", 40, 50)
                .count("P1", 9, 10)
                .count("P2", 9, 10)
                .count("P3", 9, 10));
        assertThat(practices.values().value(practices.at("CITY"))).isEqualTo(90);

        Made own = Made.of(areas().count("S1", 50, 100).count("S2", 40, 50).count("CITY", 7, 10));
        assertThat(own.values().value(own.at("CITY"))).isEqualTo(70);
        assertThat(own.values().differsFromParts(own.at("CITY"))).isTrue();
    }
}
