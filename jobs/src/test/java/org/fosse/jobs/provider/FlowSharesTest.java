package org.fosse.jobs.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.PlaceRule;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FlowCheckedTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.tables.ShareBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowSharesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final ExactPlaces NO_PLACES = new ExactPlaces(Map.of(), Map.of());

    private static RowBuilder<FlowCheckedTable> flow(
            String provider, @Nullable String area, @Nullable Double amount, LocalDate end) {
        return FlowCheckedTable.TABLE
                .row()
                .set(FlowCheckedTable.FLOW, "list")
                .set(FlowCheckedTable.BASIS, ShareBasis.COMMISSIONER)
                .set(FlowCheckedTable.PROVIDER_CODE, provider)
                .set(FlowCheckedTable.AREA_CODE, area)
                .set(FlowCheckedTable.AREA_LEVEL, area == null ? null : "sub_icb")
                .set(FlowCheckedTable.PERIOD_START, end.withDayOfMonth(1))
                .set(FlowCheckedTable.PERIOD_END, end)
                .set(FlowCheckedTable.PERIOD_LABEL, end.toString())
                .set(FlowCheckedTable.AMOUNT, amount)
                .set(FlowCheckedTable.IS_SHARE, false);
    }

    private static TableRow<FlowCheckedTable> count(String provider, @Nullable String area, @Nullable Double amount) {
        return flow(provider, area, amount, JANUARY).build();
    }

    private static TableRow<FlowCheckedTable> share(String provider, String area, double share) {
        return flow(provider, area, share, LocalDate.of(2022, 12, 31))
                .set(FlowCheckedTable.FLOW, "stays")
                .set(FlowCheckedTable.BASIS, ShareBasis.CATCHMENT)
                .set(FlowCheckedTable.AREA_LEVEL, "locality")
                .set(FlowCheckedTable.IS_SHARE, true)
                .build();
    }

    private static TableRow<ProviderShareTable> of(
            List<TableRow<ProviderShareTable>> rows, String provider, String area, String flow) {
        List<TableRow<ProviderShareTable>> found = rows.stream()
                .filter(row -> row.get(ProviderShareTable.PROVIDER_CODE).equals(provider)
                        && row.get(ProviderShareTable.AREA_CODE).equals(area)
                        && row.get(ProviderShareTable.FLOW).equals(flow))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<TableRow<ProviderShareTable>> shared(
            ExactPlaces places, List<TableRow<FlowCheckedTable>> flows) {
        return new FlowShares(flows, places, Map.of("stays", List.of("none", "list"))).rows();
    }

    @Test
    void aProvidersWholeIsAllItDoesAndAnAreasWholeIsWhatAllProvidersDo() {
        List<TableRow<ProviderShareTable>> rows = shared(
                NO_PLACES,
                List.of(
                        count("RXX", null, 200.0),
                        count("RXX", "01A", 150.0),
                        count("RYY", null, 50.0),
                        count("RYY", "01A", 50.0),
                        count("RZZ", null, 10.0),
                        count("RZZ", "01A", 0.0)));

        assertThat(rows).hasSize(2);
        assertRow(of(rows, "RXX", "01A", "list"))
                .has(ProviderShareTable.AMOUNT, 150.0)
                .has(ProviderShareTable.SHARE_OF_PROVIDER, 0.75)
                .has(ProviderShareTable.SHARE_OF_AREA, 0.75)
                .has(ProviderShareTable.SPEAKS, true)
                .hasNo(ProviderShareTable.REASON);
        assertRow(of(rows, "RYY", "01A", "list")).has(ProviderShareTable.SHARE_OF_PROVIDER, 1.0);
    }

    @Test
    void aProviderSpeaksFromFiveInAHundredOfTheNewestPeriodOn() {
        List<TableRow<ProviderShareTable>> rows = shared(
                NO_PLACES,
                List.of(
                        count("RXX", "01A", 95.1),
                        count("RYY", "01A", 4.9),
                        count("RXX", "02B", 95.0),
                        count("RYY", "02B", 5.0),
                        flow("RYY", "01A", 9.0, LocalDate.of(2025, 12, 31)).build()));

        assertThat(rows.stream()
                        .filter(row -> row.get(ProviderShareTable.PROVIDER_CODE).equals("RYY"))
                        .map(row -> row.get(ProviderShareTable.AREA_CODE) + " "
                                + row.get(ProviderShareTable.PERIOD_LABEL) + " " + row.get(ProviderShareTable.LATEST)
                                + " " + row.get(ProviderShareTable.SPEAKS)))
                .containsExactlyInAnyOrder(
                        "01A 2025-12-31 false false", "01A 2026-01-31 true false", "02B 2026-01-31 true true");
    }

    @Test
    void aSuppressedPartLeavesNoShareOfTheWhole() {
        List<TableRow<ProviderShareTable>> rows =
                shared(NO_PLACES, List.of(count("RXX", "01A", 10.0), count("RYY", "01A", null)));

        assertRow(of(rows, "RXX", "01A", "list"))
                .has(ProviderShareTable.AMOUNT, 10.0)
                .has(ProviderShareTable.SPEAKS, false)
                .has(ProviderShareTable.REASON, "total_not_known")
                .hasNo(ProviderShareTable.SHARE_OF_AREA, ProviderShareTable.SHARE_OF_PROVIDER);
    }

    @Test
    void publishedSharesAreWeighedByTheProvidersSizes() {
        List<TableRow<ProviderShareTable>> rows = shared(
                NO_PLACES,
                List.of(
                        count("RXX", null, 100.0),
                        count("RYY", null, 900.0),
                        share("RXX", "E07", 0.5),
                        share("RYY", "E07", 0.5),
                        share("RZZ", "E07", 0.05)));

        assertRow(of(rows, "RXX", "E07", "stays"))
                .has(ProviderShareTable.SHARE_OF_PROVIDER, 0.5)
                .has(ProviderShareTable.SHARE_OF_AREA, 0.1)
                .has(ProviderShareTable.REASON, "sized_by_another_flow")
                .hasNo(ProviderShareTable.AMOUNT);
        assertRow(of(rows, "RZZ", "E07", "stays"))
                .has(ProviderShareTable.REASON, "no_sizes")
                .has(ProviderShareTable.SPEAKS, false)
                .hasNo(ProviderShareTable.SHARE_OF_AREA);
    }

    @Test
    void aProviderOfKnownSizeDoesNotGetTheWorkOfThoseWhoseSizeIsNotKnown() {
        List<TableRow<ProviderShareTable>> rows = shared(
                NO_PLACES, List.of(count("RXX", null, 100.0), share("RXX", "E07", 0.01), share("RZZ", "E07", 0.6)));

        assertRow(of(rows, "RXX", "E07", "stays"))
                .has(ProviderShareTable.SHARE_OF_PROVIDER, 0.01)
                .has(ProviderShareTable.REASON, "no_sizes")
                .has(ProviderShareTable.SPEAKS, false)
                .hasNo(ProviderShareTable.SHARE_OF_AREA);
    }

    @Test
    void aPlaceIsTheSumOfItsDistrictsOrOfSubIcbsThatLieWhollyInIt() {
        ExactPlaces places = ExactPlaces.of(
                List.of(new PlaceRule("COUNTY", "County", "QAA", List.of(), List.of(), List.of("E071", "E072"))),
                List.of(
                        member("P1", "place", "CITY"),
                        member("P1", "sub_icb", "01A"),
                        member("P2", "place", "SHIRE"),
                        member("P2", "sub_icb", "02B"),
                        member("P3", "place", "RUT"),
                        member("P3", "sub_icb", "02B")));
        List<TableRow<ProviderShareTable>> rows = shared(
                places,
                List.of(
                        count("RXX", null, 100.0),
                        count("RXX", "01A", 10.0),
                        count("RXX", "02B", 20.0),
                        share("RXX", "E071", 0.3),
                        share("RXX", "E072", 0.2)));

        assertRow(of(rows, "RXX", "CITY", "list"))
                .has(ProviderShareTable.SHARE_OF_PROVIDER, 0.1)
                .has(ProviderShareTable.AREA_LEVEL, "place");
        assertThat(of(rows, "RXX", "COUNTY", "stays").get(ProviderShareTable.SHARE_OF_PROVIDER))
                .isCloseTo(0.5, within(1e-12));
        assertThat(rows)
                .extracting(row -> row.get(ProviderShareTable.AREA_CODE))
                .doesNotContainAnyElementsOf(Set.of("SHIRE", "RUT"));
    }

    private static TableRow<MembershipTable> member(String practice, String level, String parent) {
        return MembershipTable.TABLE
                .row()
                .set(MembershipTable.CHILD_CODE, practice)
                .set(MembershipTable.PARENT_LEVEL, level)
                .set(MembershipTable.PARENT_CODE, parent)
                .build();
    }
}
