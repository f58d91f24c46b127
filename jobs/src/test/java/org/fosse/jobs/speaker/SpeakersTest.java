package org.fosse.jobs.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.ShareBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** System QAA with sub-ICB 01A and place P1; provider RXX, whose home is system QZZ, works for both. */
class SpeakersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final Speakers SPEAKERS = new Speakers(
            List.of(
                    area("QAA", "system", null),
                    area("QZZ", "system", null),
                    area("01A", "sub_icb", "QAA"),
                    area("P1", "place", "QAA"),
                    area("RXX", "provider", "QZZ")),
            List.of(membership().build()),
            List.of(share("RXX", "QAA", 0.2), share("RXX", "P1", 0.1), catchment("P1", 0.9), share("RYY", "P1", null)));

    private static TableRow<AreaTable> area(String code, String level, @Nullable String system) {
        return AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_CODE, code)
                .set(AreaTable.AREA_LEVEL, level)
                .set(AreaTable.AREA_NAME, "Name of " + code)
                .set(AreaTable.SYSTEM_CODE, system)
                .build();
    }

    private static RowBuilder<MembershipTable> membership() {
        return MembershipTable.TABLE
                .row()
                .set(MembershipTable.MAPPING_ID, "in_force")
                .set(MembershipTable.CHILD_CODE, "T1")
                .set(MembershipTable.CHILD_LEVEL, "team")
                .set(MembershipTable.PARENT_CODE, "RXX")
                .set(MembershipTable.PARENT_LEVEL, "provider")
                .set(MembershipTable.VALID_FROM, LocalDate.of(2020, 4, 1))
                .set(MembershipTable.VALID_TO, LocalDate.of(9999, 12, 31));
    }

    private static TableRow<ProviderShareTable> share(String provider, String area, @Nullable Double share) {
        return ProviderShareTable.TABLE
                .row()
                .set(ProviderShareTable.PROVIDER_CODE, provider)
                .set(ProviderShareTable.AREA_CODE, area)
                .set(ProviderShareTable.BASIS, share == null ? ShareBasis.STATED : ShareBasis.COMMISSIONER)
                .set(ProviderShareTable.SHARE_OF_AREA, share)
                .build();
    }

    private static TableRow<ProviderShareTable> catchment(String area, double share) {
        return ProviderShareTable.TABLE
                .row(share("RXX", area, share))
                .set(ProviderShareTable.BASIS, ShareBasis.CATCHMENT)
                .build();
    }

    private static Set<String> ofContract(@Nullable String commissioner) {
        return SPEAKERS.ofContract(QualityScheduleTable.TABLE
                .row()
                .set(QualityScheduleTable.PROVIDER_CODE, "RXX")
                .set(QualityScheduleTable.COMMISSIONER_CODE, commissioner)
                .build());
    }

    @Test
    void aContractSpeaksWhereItsCommissionerIsAndNotWhereItsProviderHasItsHome() {
        assertThat(ofContract("QAA")).containsExactlyInAnyOrder("QAA", "P1");
        assertThat(ofContract("01A")).containsExactlyInAnyOrder("01A", "QAA", "P1");
        assertThat(ofContract("QZZ")).containsExactly("QZZ");
        assertThat(ofContract("13Q")).isEmpty();
        assertThat(ofContract(null)).containsExactlyInAnyOrder("QAA", "P1");
    }

    @Test
    void assessmentsSpeakForWhatABodyServesOrIsPartOf() {
        assertThat(SPEAKERS.ofBody("RXX")).containsExactlyInAnyOrder("QAA", "P1");
        assertThat(SPEAKERS.ofBody("T1")).containsExactly("RXX");
        assertThat(SPEAKERS.ofBody("P1")).isEmpty();
    }

    @Test
    void providersAreListedWithTheLargestShareFirst() {
        assertThat(SPEAKERS.providers("P1")).isEqualTo("Name of RXX (RXX) 10.0%; (RYY) stated");
        assertThat(SPEAKERS.areas("RXX")).isEqualTo("Name of QAA (QAA) 20.0%; Name of P1 (P1) 10.0%");
        assertThat(SPEAKERS.providers("01A")).isNull();
        assertThat(SPEAKERS.providersOf("QAA")).containsExactlyInAnyOrder("RXX", "RYY");
    }

    @Test
    void onlyTeamsAndDesignGroupsThatArePartOfItTodayLendTheirAssessments() {
        assertThat(Speakers.isPart(membership().build(), TODAY)).isTrue();
        assertThat(List.of(
                        membership().set(MembershipTable.VALID_TO, TODAY.minusDays(1)),
                        membership().set(MembershipTable.VALID_FROM, TODAY.plusDays(1)),
                        membership().set(MembershipTable.CHILD_LEVEL, "practice"),
                        membership().set(MembershipTable.PARENT_LEVEL, "region"),
                        membership().set(MembershipTable.MAPPING_ID, "qof")))
                .noneMatch(row -> Speakers.isPart(row.build(), TODAY));
    }
}
