package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fosse.config.FosseConfig;
import org.fosse.config.Recipient;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.LeavingAs;
import org.junit.jupiter.api.Test;

class DisclosureCheckTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    private static DisclosureCheck check() {
        return new DisclosureCheck(
                List.of(MembershipTable.TABLE
                        .row()
                        .set(MembershipTable.MAPPING_ID, "in_force")
                        .set(MembershipTable.CHILD_CODE, "P1")
                        .set(MembershipTable.CHILD_LEVEL, "practice")
                        .set(MembershipTable.PARENT_CODE, "N1")
                        .set(MembershipTable.PARENT_LEVEL, "neighbourhood")
                        .set(MembershipTable.VALID_FROM, LocalDate.of(2020, 1, 1))
                        .set(MembershipTable.VALID_TO, LocalDate.of(9999, 12, 31))
                        .build()),
                List.of(
                        leaving("OPEN", LeavingAs.EXACT),
                        leaving("PEOPLE", LeavingAs.ROUNDED),
                        leaving("SHUT", LeavingAs.WITHHELD)),
                FosseConfig.Disclosure.USUAL,
                List.of(
                        new Recipient("city", Recipient.Kind.PLACE, List.of("L1")),
                        new Recipient("trust", Recipient.Kind.PROVIDER, List.of("T1"))),
                DATE);
    }

    private static TableRow<LeavingTable> leaving(String indicator, LeavingAs how) {
        return LeavingTable.TABLE
                .row()
                .set(LeavingTable.INDICATOR_ID, indicator)
                .set(LeavingTable.LEAVES, how)
                .build();
    }

    private static RowBuilder<NetworkExtractTable> row(String indicator, LeavingAs how) {
        return NetworkExtractTable.TABLE
                .row()
                .set(NetworkExtractTable.NETWORK_CODE, "N1")
                .set(NetworkExtractTable.AREA_CODE, "P1")
                .set(NetworkExtractTable.AREA_LEVEL, "practice")
                .set(NetworkExtractTable.INDICATOR_ID, indicator)
                .set(NetworkExtractTable.PROTECTION, how);
    }

    private static List<String> breaches(RowBuilder<NetworkExtractTable> row) {
        DisclosureCheck check = check();
        check.look(row.build());
        return check.listBreaches();
    }

    @Test
    void aPublishedFigureAndARoundedOneLeave() {
        assertThat(breaches(row("OPEN", LeavingAs.EXACT).number(NetworkExtractTable.NUMERATOR, 3)))
                .isEmpty();
        assertThat(breaches(row("PEOPLE", LeavingAs.ROUNDED).number(NetworkExtractTable.NUMERATOR, 5)))
                .isEmpty();
    }

    @Test
    void anythingElseIsABreach() {
        assertThat(breaches(row("SHUT", LeavingAs.EXACT))).hasSize(1);
        assertThat(breaches(row("UNKNOWN", LeavingAs.EXACT))).hasSize(1);
        assertThat(breaches(row("PEOPLE", LeavingAs.ROUNDED).number(NetworkExtractTable.NUMERATOR, 3)))
                .containsExactly("1 rows of the extracts hold a count that is not rounded.");
        assertThat(breaches(row("PEOPLE", LeavingAs.ROUNDED)
                        .number(NetworkExtractTable.DENOMINATOR, 15)
                        .number(NetworkExtractTable.VALUE, 33)))
                .containsExactly("1 rows of the extracts give a share of few people.");
        assertThat(breaches(row("OPEN", LeavingAs.EXACT).set(NetworkExtractTable.AREA_CODE, "P2")))
                .containsExactly(
                        "1 rows of the extracts are of a practice of another network, or of what their recipient"
                                + " does not see.");
    }

    private static List<String> breaches(String recipient, String level, String area) {
        DisclosureCheck check = check();
        check.lookAtFurther(RecipientExtractTable.TABLE
                .row()
                .set(RecipientExtractTable.RECIPIENT, recipient)
                .set(RecipientExtractTable.INDICATOR_ID, "OPEN")
                .set(RecipientExtractTable.PROTECTION, LeavingAs.EXACT)
                .set(RecipientExtractTable.AREA_LEVEL, level)
                .set(RecipientExtractTable.AREA_CODE, area)
                .build());
        return check.listBreaches();
    }

    @Test
    void aPlaceSeesNoPracticeAndAProviderNobodyButItself() {
        assertThat(breaches("city", "neighbourhood", "N1")).isEmpty();
        assertThat(breaches("city", "practice", "P1")).hasSize(1);
        assertThat(breaches("city", "provider", "T1")).hasSize(1);
        assertThat(breaches("trust", "provider", "T1")).isEmpty();
        assertThat(breaches("trust", "provider", "T2")).hasSize(1);
        assertThat(breaches("trust", "system", "S1")).hasSize(1);
        assertThat(breaches("nobody", "system", "S1")).hasSize(1);
    }
}
