package org.fosse.jobs.provider;

import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.LinkCheckedTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.tables.ProviderLinkKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProviderLinkJobTest {
    private final Map<String, TableRow<AreaTable>> areas = new HashMap<>();

    ProviderLinkJobTest() {
        addArea("RXX", "The trust", "QAA");
        addArea("RYY", "Another trust", null);
        addArea("P1", "Place 1", "QBB");
        addArea("P2", "Place 2", "QAA");
    }

    private void addArea(String code, String name, @Nullable String system) {
        areas.put(
                code,
                AreaTable.TABLE
                        .row()
                        .set(AreaTable.AREA_NAME, name)
                        .set(AreaTable.SYSTEM_CODE, system)
                        .build());
    }

    private static RowBuilder<LinkCheckedTable> link(String provider, String link, String linked) {
        return LinkCheckedTable.TABLE
                .row()
                .set(LinkCheckedTable.PROVIDER_CODE, provider)
                .set(LinkCheckedTable.LINK, link)
                .set(LinkCheckedTable.LINKED_CODE, linked)
                .set(LinkCheckedTable.LINKED_NAME, "As linked")
                .set(LinkCheckedTable.SOURCE_ID, "provider_link");
    }

    @Test
    void everyColumnHasItsOwnValue() {
        assertRow(ProviderLinkJob.row(
                        link("RXX", "serves", "P1")
                                .set(LinkCheckedTable.LINKED_LEVEL, "place")
                                .set(LinkCheckedTable.VALID_FROM, LocalDate.of(2024, 4, 1))
                                .set(LinkCheckedTable.VALID_TO, LocalDate.of(2027, 3, 31))
                                .build(),
                        areas))
                .has(ProviderLinkTable.PROVIDER_CODE, "RXX")
                .has(ProviderLinkTable.LINK, ProviderLinkKind.SERVES)
                .has(ProviderLinkTable.LINKED_CODE, "P1")
                .has(ProviderLinkTable.VALID_FROM, LocalDate.of(2024, 4, 1))
                .has(ProviderLinkTable.VALID_TO, LocalDate.of(2027, 3, 31))
                .has(ProviderLinkTable.LINKED_NAME, "Place 1")
                .has(ProviderLinkTable.LINKED_LEVEL, "place")
                .has(ProviderLinkTable.LINKED_SYSTEM_CODE, "QBB")
                .has(ProviderLinkTable.OUT_OF_AREA, true)
                .has(ProviderLinkTable.SOURCE_ID, "provider_link")
                .hasNothingElse();
    }

    @Test
    void anOpenSpanRunsFromLongAgoAndGoesOn() {
        assertRow(ProviderLinkJob.row(link("RXX", "chain", "CH").build(), areas))
                .has(ProviderLinkTable.VALID_FROM, LocalDate.of(1900, 1, 1))
                .has(ProviderLinkTable.VALID_TO, LocalDate.of(9999, 12, 31))
                .has(ProviderLinkTable.LINKED_NAME, "As linked")
                .hasNo(ProviderLinkTable.OUT_OF_AREA);
    }

    @Test
    void theOwnSystemIsNotOutOfAreaAndAnUnknownOneIsNotCalledSo() {
        assertRow(ProviderLinkJob.row(link("RXX", "serves", "P2").build(), areas))
                .has(ProviderLinkTable.OUT_OF_AREA, false);
        assertRow(ProviderLinkJob.row(link("RYY", "serves", "P2").build(), areas))
                .hasNo(ProviderLinkTable.OUT_OF_AREA);
    }

    @Test
    void aChainWithTheCodeOfAnAreaIsNoArea() {
        assertRow(ProviderLinkJob.row(link("RXX", "chain", "P1").build(), areas))
                .has(ProviderLinkTable.LINKED_NAME, "As linked")
                .hasNo(ProviderLinkTable.LINKED_SYSTEM_CODE, ProviderLinkTable.OUT_OF_AREA);
    }
}
