package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.fosse.schema.table.LandedRequirementTable;
import org.fosse.schema.table.LandedReturnTable;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Linked;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleFormsTest {
    private static final String REGISTER =
            "contract_ref,contract_year,provider_code,requirement_id,catalogue_id,direction,"
                    + "threshold_low,threshold_high,trajectory_period,valid_from,valid_to,frequency,due_days\n";
    private static final String RETURN =
            "contract_ref,contract_year,provider_code,requirement_id,period,value,method,submitted_on,called_on,achieved\n";

    @TempDir
    Path folder;

    private ReadExtract read(String text) throws IOException {
        return ReadExtract.ofText(folder, "x.csv", text);
    }

    @Test
    void aRowOfTheRegisterHoldsForItsYearItsDaysOrItsStep() throws IOException {
        ReadExtract read = read(REGISTER
                + "C1,2025/26,RT5,R-1,,at_least,90,,,,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,91,,,2025-10-01,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,85,,Apr-25,,,monthly,20\n"
                + "C1,2025/26,RT5,R-2,NAT-EIP,,,,,,,quarterly,\n");

        assertThat(read.rules()).isEmpty();
        assertThat(read.rows(LandedRequirementTable.TABLE))
                .extracting(
                        ReadExtract.its(LandedRequirementTable.VALID_FROM),
                        ReadExtract.its(LandedRequirementTable.VALID_TO),
                        ReadExtract.its(LandedRequirementTable.TRAJECTORY))
                .containsExactly(
                        Tuple.tuple(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31), false),
                        Tuple.tuple(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31), false),
                        Tuple.tuple(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30), true),
                        Tuple.tuple(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31), false));
        assertThat(read.rows(LandedRequirementTable.TABLE).get(3).find(LandedRequirementTable.DIRECTION))
                .isNull();
    }

    @Test
    void aRegisterThatContradictsItselfIsRefused() throws IOException {
        ReadExtract read = read(REGISTER
                + "C1,2025/26,RT5,R-1,,,90,,,,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,between,90,80,,,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,,,,,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,none,,,Apr-25,,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,90,,Apr-25,2025-04-01,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,90,,,2025-09-01,2025-08-01,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,90,,,2025-01-01,,monthly,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,90,,,,,daily,20\n"
                + "C1,2025/26,RT5,R-1,,at_least,90,,,,,monthly,999\n"
                + "C1,2025,RT5,R-1,,at_least,90,,,,,monthly,20\n");

        assertThat(read.rows(LandedRequirementTable.TABLE)).isEmpty();
        assertThat(read.rules())
                .containsExactly(
                        "threshold_without_direction",
                        "thresholds_crossed",
                        "direction_without_threshold",
                        "trajectory_without_threshold",
                        "two_validities",
                        "ends_before_start",
                        "outside_contract_year",
                        "unknown_word",
                        "out_of_range",
                        "unknown_period");
    }

    @Test
    void aShortReturnLeavesTheRequirementToTheContract() throws IOException {
        ReadExtract read = read(RETURN
                + "C1,2025/26,RT5,R-1,Apr-25,91,,2025-05-20,,\n"
                + "C1,2025/26,RT5,R-1,Q1 2025/26,,,2025-07-20,2025-07-15,yes\n"
                + "C1,2025/26,RT5,R-1,May-25,91,,2025-04-20,,\n"
                + "C1,2025/26,RT5,R-1,Jun-25,91,return,2025-07-20,2025-07-15,yes\n"
                + "C1,2025/26,RT5,R-1,Jul-25,91,,,,perhaps\n");

        assertThat(read.rows(LandedReturnTable.TABLE))
                .extracting(
                        ReadExtract.its(LandedReturnTable.DIRECTION),
                        ReadExtract.its(LandedReturnTable.REQUIREMENT_NAME),
                        ReadExtract.its(LandedReturnTable.METHOD),
                        ReadExtract.its(LandedReturnTable.ACHIEVED))
                .containsExactly(
                        Tuple.tuple(null, null, "return", null), Tuple.tuple(null, null, "quarterly_call", "yes"));
        assertThat(read.rules()).containsExactly("submitted_before_period", "method_is_no_call", "unknown_word");
    }

    @Test
    void aProviderIsLinkedToChainsCollaborativesAndAreas() throws IOException {
        ReadExtract read = read("provider_code,provider_name,provider_type,link,linked_code,linked_name,linked_level,"
                + "valid_from,valid_to\n"
                + "SMP01,A care home,Care home,chain,CH-1,A group,,,\n"
                + "RT5,,,serves,E06000016,,place,2025-04-01,\n"
                + "RT5,,,serves,E06000016,,,,\n"
                + "RT5,,,chain,CH-1,,place,,\n"
                + "RT5,,,owns,CH-1,,,,\n"
                + "RT5,,,chain,CH-1,,,2025-04-02,2025-04-01\n");

        assertThat(read.all(AreaNamed.class))
                .singleElement()
                .satisfies(named -> assertThat(named.kind()).isEqualTo("Care home"));
        assertThat(read.all(Linked.class))
                .extracting(Linked::link, Linked::linkedLevel)
                .containsExactly(Tuple.tuple("chain", null), Tuple.tuple("serves", Level.PLACE));
        assertThat(read.rules())
                .containsExactly("required_empty", "level_without_area", "unknown_word", "ends_before_start");
    }
}
