package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fosse.config.FosseConfig;
import org.fosse.config.Recipient;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Table;
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

    private static Outgoing row(
            Table table, String folder, String level, String area, String indicator, LeavingAs how, double... figures) {
        return new Outgoing(
                table,
                folder,
                new Counted.At(indicator, DATE, DATE, area),
                new Counted.Group("all", "all"),
                level,
                how,
                figures.length > 0 ? figures[0] : Double.NaN,
                figures.length > 1 ? figures[1] : Double.NaN,
                figures.length > 2 ? figures[2] : Double.NaN,
                null);
    }

    private static List<String> breaches(Outgoing row) {
        DisclosureCheck check = check();
        check.look(row);
        return check.listBreaches();
    }

    /** A row of a network and its practice: numerator, denominator, value. */
    private static List<String> breaches(Table table, String indicator, LeavingAs how, double... figures) {
        return breaches(row(table, "N1", "practice", "P1", indicator, how, figures));
    }

    @Test
    void aPublishedFigureAndARoundedOneLeave() {
        assertThat(breaches(NetworkExtractTable.TABLE, "OPEN", LeavingAs.EXACT, 3))
                .isEmpty();
        assertThat(breaches(NetworkExtractTable.TABLE, "PEOPLE", LeavingAs.ROUNDED, 5))
                .isEmpty();
    }

    @Test
    void anythingElseIsABreachInWhateverTable() {
        for (Table table : List.of(NetworkExtractTable.TABLE, NetworkPracticeTable.TABLE)) {
            assertThat(breaches(table, "SHUT", LeavingAs.EXACT)).hasSize(1);
            assertThat(breaches(table, "UNKNOWN", LeavingAs.EXACT)).hasSize(1);
            assertThat(breaches(table, "PEOPLE", LeavingAs.ROUNDED, 3))
                    .containsExactly("1 rows of the extracts hold a count that is not rounded.");
            assertThat(breaches(table, "PEOPLE", LeavingAs.ROUNDED, Double.NaN, 15, 33))
                    .containsExactly("1 rows of the extracts give a share of few people.");
            assertThat(breaches(row(table, "N1", "practice", "P2", "OPEN", LeavingAs.EXACT)))
                    .containsExactly(
                            "1 rows of the extracts are of a practice of another network, or of what their recipient"
                                    + " does not see.");
        }
    }

    private static List<String> breaches(String recipient, String level, String area) {
        return breaches(row(RecipientExtractTable.TABLE, recipient, level, area, "OPEN", LeavingAs.EXACT));
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
