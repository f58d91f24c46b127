package org.fosse.jobs.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.FosseConfig;
import org.fosse.config.ValueType;
import org.fosse.engine.ProtectionKey;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.junit.jupiter.api.Test;

class ProtectedSeriesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private static TableRow<ObservationTable> row(
            LocalDate start, int months, String breakdown, String stratum, double some, double all) {
        return ObservationTable.TABLE
                .row()
                .set(ObservationTable.INDICATOR_ID, "X")
                .set(ObservationTable.AREA_CODE, "P1")
                .set(ObservationTable.PERIOD_START, start)
                .set(
                        ObservationTable.PERIOD_END,
                        YearMonth.from(start.plusMonths(months - 1)).atEndOfMonth())
                .set(ObservationTable.BREAKDOWN, breakdown)
                .set(ObservationTable.STRATUM, stratum)
                .set(ObservationTable.VERSION, 1)
                .set(ObservationTable.STATUS, "present")
                .set(ObservationTable.NOTE, "three of them died")
                .number(ObservationTable.NUMERATOR, some)
                .number(ObservationTable.DENOMINATOR, all)
                .number(ObservationTable.VALUE, 100 * some / all)
                .build();
    }

    private static List<TableRow<ObservationTable>> protect(List<TableRow<ObservationTable>> rows) {
        List<TableRow<ObservationTable>> inOrder = new ArrayList<>(rows);
        inOrder.sort(ObservationTable.TABLE.byKey());
        ChanceRounding rounding = new ChanceRounding(ProtectionKey.DEMONSTRATION, 5);
        return new ProtectedSeries(
                        ValueType.PROPORTION,
                        period -> new ProtectedPeriod(
                                        rounding, FosseConfig.Disclosure.USUAL, ValueType.PROPORTION, 100, null)
                                .of(period))
                .of(inOrder);
    }

    private static TableRow<ObservationTable> find(List<TableRow<ObservationTable>> rows, int months, String stratum) {
        return rows.stream()
                .filter(row -> row.get(ObservationTable.STRATUM).equals(stratum)
                        && row.get(ObservationTable.PERIOD_START).equals(JANUARY)
                        && row.get(ObservationTable.PERIOD_END)
                                .equals(YearMonth.from(JANUARY.plusMonths(months - 1))
                                        .atEndOfMonth()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuarterOfItsMonthsIsTheSumOfTheirRoundedCounts() {
        List<TableRow<ObservationTable>> shown = protect(List.of(
                row(JANUARY, 1, "all", "all", 3, 41),
                row(JANUARY.plusMonths(1), 1, "all", "all", 4, 42),
                row(JANUARY.plusMonths(2), 1, "all", "all", 1, 43),
                row(JANUARY, 3, "all", "all", 8, 126)));

        double sum = shown.stream()
                .filter(row -> !row.get(ObservationTable.PERIOD_END)
                        .isAfter(row.get(ObservationTable.PERIOD_START).plusDays(31)))
                .mapToDouble(row -> row.number(ObservationTable.NUMERATOR))
                .sum();
        assertThat(find(shown, 3, "all").number(ObservationTable.NUMERATOR)).isEqualTo(sum);
    }

    @Test
    void aQuarterOfWhichAMonthIsNotThereIsWithheld() {
        List<TableRow<ObservationTable>> shown = protect(List.of(
                row(JANUARY, 1, "all", "all", 3, 41),
                row(JANUARY.plusMonths(1), 1, "all", "all", 4, 42),
                row(JANUARY, 3, "all", "all", 8, 126)));

        assertThat(find(shown, 3, "all").get(ObservationTable.STATUS)).isEqualTo("withheld");
        assertThat(find(shown, 3, "all").has(ObservationTable.NUMERATOR)).isFalse();
    }

    @Test
    void aQuarterThatIsNotTheSumOfItsMonthsIsAValueOfItsOwn() {
        List<TableRow<ObservationTable>> shown = protect(List.of(
                row(JANUARY, 1, "all", "all", 103, 411),
                row(JANUARY.plusMonths(1), 1, "all", "all", 104, 412),
                row(JANUARY.plusMonths(2), 1, "all", "all", 101, 413),
                row(JANUARY, 3, "all", "all", 101, 413)));

        assertThat(find(shown, 3, "all").number(ObservationTable.NUMERATOR)).isIn(100.0, 105.0);
    }

    /** Events add up over months; the list that they are out of does not, and must not hide that. */
    @Test
    void ofAQuarterWhoseEventsAreThoseOfItsMonthsTheEventsAreTheirSum() {
        List<TableRow<ObservationTable>> shown = protect(List.of(
                row(JANUARY, 1, "all", "all", 3, 8001),
                row(JANUARY.plusMonths(1), 1, "all", "all", 4, 8003),
                row(JANUARY.plusMonths(2), 1, "all", "all", 1, 8004),
                row(JANUARY, 3, "all", "all", 8, 8004)));

        double sum = shown.stream()
                .filter(row -> !row.get(ObservationTable.PERIOD_END)
                        .isAfter(row.get(ObservationTable.PERIOD_START).plusDays(31)))
                .mapToDouble(row -> row.number(ObservationTable.NUMERATOR))
                .sum();
        assertThat(find(shown, 3, "all").number(ObservationTable.NUMERATOR)).isEqualTo(sum);
        assertThat(find(shown, 3, "all").number(ObservationTable.DENOMINATOR)).isIn(8000.0, 8005.0);
    }

    /** It has no value, and a sum over practices that leaves it out would lack people. */
    @Test
    void ofSoFewThatNobodyIsShownANoneOfNoneIsThere() {
        TableRow<ObservationTable> shown =
                protect(List.of(row(JANUARY, 1, "all", "all", 0, 0))).get(0);

        assertThat(shown.get(ObservationTable.STATUS)).isEqualTo("present");
        assertThat(shown.number(ObservationTable.DENOMINATOR)).isZero();
        assertThat(shown.has(ObservationTable.VALUE)).isFalse();
    }

    /** The sum may be of minutes or days, of which one person has hundreds. */
    @Test
    void aMeanLeavesWithoutWhatItIsMadeOf() {
        ChanceRounding rounding = new ChanceRounding(ProtectionKey.DEMONSTRATION, 5);
        TableRow<ObservationTable> shown = new ProtectedPeriod(
                        rounding, FosseConfig.Disclosure.USUAL, ValueType.MEAN, 1, null)
                .of(List.of(ObservationTable.TABLE
                        .row(row(JANUARY, 1, "all", "all", 1234, 23))
                        .number(ObservationTable.VALUE, 1234 / 23.0)
                        .build()))
                .get(0);

        assertThat(shown.number(ObservationTable.VALUE)).isEqualTo(60);
        assertThat(shown.has(ObservationTable.NUMERATOR) || shown.has(ObservationTable.DENOMINATOR))
                .isFalse();
    }

    @Test
    void groupsOfASmallTotalStayAndNoWordOfTheSourceLeaves() {
        List<TableRow<ObservationTable>> shown = protect(List.of(
                row(JANUARY, 1, "all", "all", 11, 41),
                row(JANUARY, 1, "sex", "female", 6, 20),
                row(JANUARY, 1, "sex", "male", 5, 21)));

        assertThat(find(shown, 1, "female").get(ObservationTable.STATUS)).isEqualTo("withheld");
        assertThat(shown)
                .allSatisfy(row -> assertThat(row.has(ObservationTable.NOTE)).isFalse());
    }

    @Test
    void groupsThatAddToMoreThanTheTotalStay() {
        List<TableRow<ObservationTable>> shown = protect(List.of(
                row(JANUARY, 1, "all", "all", 100, 410),
                row(JANUARY, 1, "condition", "asthma", 60, 300),
                row(JANUARY, 1, "condition", "diabetes", 70, 310)));

        assertThat(find(shown, 1, "asthma").get(ObservationTable.STATUS)).isEqualTo("withheld");
    }

    @Test
    void aValueWithoutCountsKeepsNoMoreDigitsThanItsPeopleCarry() {
        assertThat(RoundedValue.round(61.5, 5.0 / 25)).isEqualTo(60);
        assertThat(RoundedValue.round(61.5, 5.0 / 1000)).isEqualTo(61.5);
        assertThat(RoundedValue.round(-0.0123456, 0)).isCloseTo(-0.01234, within(1e-12));
    }
}
