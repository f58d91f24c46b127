package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fosse.config.FosseConfig;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that must not leave, put before the last look at them. */
final class DisclosureCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void roundedCountsOfOwnPracticesMayLeave() {
        assertThat(breaches(row -> row)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 5, 7})
    void aSmallCountMayNot(double count) {
        assertThat(breaches(row -> row.set(NetworkExtractTable.NUMERATOR, count)))
                .contains("1 rows of the extracts hold a count that must be suppressed.");
        assertThat(breaches(row -> row.set(NetworkExtractTable.DENOMINATOR, count)))
                .contains("1 rows of the extracts hold a count that must be suppressed.");
    }

    @Test
    void anExactCountMayNot() {
        assertThat(breaches(row -> row.set(NetworkExtractTable.DENOMINATOR, 101.0)))
                .containsExactly("1 rows of the extracts hold a count that is not rounded.");
    }

    static Stream<Field<NetworkExtractTable, Double>> figures() {
        return Stream.of(
                NetworkExtractTable.VALUE,
                NetworkExtractTable.LOWER_95,
                NetworkExtractTable.UPPER_95,
                NetworkExtractTable.LOWER_998,
                NetworkExtractTable.UPPER_998);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureBesideASuppressedCountMayNot(Field<NetworkExtractTable, Double> figure) {
        assertThat(breaches(row -> row.set(NetworkExtractTable.NUMERATOR, null)
                        .set(NetworkExtractTable.REASON, "small_number")
                        .set(figure, 4.5)))
                .containsExactly("1 rows of the extracts give away a suppressed count by another figure.");
    }

    @Test
    void aPositionBesideASuppressedCountMayNot() {
        assertThat(breaches(row -> row.set(NetworkExtractTable.NUMERATOR, null)
                        .set(NetworkExtractTable.REASON, "small_remainder")
                        .set(NetworkExtractTable.POSITION, "within")))
                .containsExactly("1 rows of the extracts give away a suppressed count by another figure.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OF_ANOTHER", "OF_NONE", "LEFT"})
    void aPracticeThatIsNotOfTheNetworkTodayMayNot(String practice) {
        assertThat(breaches(row -> row.set(NetworkExtractTable.AREA_CODE, practice)))
                .containsExactly("1 rows of the extracts are of a practice of another network.");
    }

    private static List<String> breaches(UnaryOperator<RowBuilder<NetworkExtractTable>> change) {
        DisclosureCheck check = new DisclosureCheck(
                List.of(
                        member("OWN", "U1", TODAY.plusYears(1)),
                        member("LEFT", "U1", TODAY.minusDays(1)),
                        member("OF_ANOTHER", "U2", TODAY)),
                new FosseConfig.Disclosure(7, 5),
                TODAY);
        check.look(change.apply(NetworkExtractTable.TABLE
                        .row()
                        .set(NetworkExtractTable.NETWORK_CODE, "U1")
                        .set(NetworkExtractTable.AREA_CODE, "OWN")
                        .set(NetworkExtractTable.AREA_LEVEL, Level.PRACTICE.text())
                        .set(NetworkExtractTable.NUMERATOR, 10.0)
                        .set(NetworkExtractTable.DENOMINATOR, 100.0))
                .build());
        return check.listBreaches();
    }

    private static TableRow<MembershipTable> member(String practice, String network, LocalDate until) {
        return MembershipTable.TABLE
                .row()
                .set(MembershipTable.MAPPING_ID, Shared.IN_FORCE)
                .set(MembershipTable.CHILD_CODE, practice)
                .set(MembershipTable.CHILD_LEVEL, Level.PRACTICE.text())
                .set(MembershipTable.PARENT_CODE, network)
                .set(MembershipTable.PARENT_LEVEL, Level.NEIGHBOURHOOD.text())
                .set(MembershipTable.VALID_FROM, LocalDate.of(2020, 1, 1))
                .set(MembershipTable.VALID_TO, until)
                .build();
    }
}
