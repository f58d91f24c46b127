package org.fosse.jobs.intelligence;

import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import org.fosse.config.FosseConfig;
import org.fosse.jobs.RowAssert;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.tables.IntelligenceRoute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntelligenceJobTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final FosseConfig.Disclosure UP_TO_7_BY_5 = FosseConfig.Disclosure.USUAL;

    private static RowBuilder<IntelligenceCheckedTable> item(String kind, String category, long count) {
        return IntelligenceCheckedTable.TABLE
                .row()
                .set(IntelligenceCheckedTable.KIND, kind)
                .set(IntelligenceCheckedTable.CATEGORY, category)
                .set(IntelligenceCheckedTable.COUNT, count)
                .set(IntelligenceCheckedTable.STATUS, "open")
                .set(IntelligenceCheckedTable.RECEIVED_ON, LocalDate.of(2026, 1, 1));
    }

    private static RowAssert<IntelligenceTable> assertItem(RowBuilder<IntelligenceCheckedTable> item) {
        return assertRow(IntelligenceJob.row(item.build(), TODAY, UP_TO_7_BY_5));
    }

    @Test
    void everyColumnHasItsOwnValue() {
        TableRow<IntelligenceCheckedTable> item = item("complaint", "pathway", 3)
                .set(IntelligenceCheckedTable.ITEM_ID, "I1")
                .set(IntelligenceCheckedTable.AREA_CODE, "P1")
                .set(IntelligenceCheckedTable.AREA_LEVEL, "place")
                .set(IntelligenceCheckedTable.PERIOD_START, LocalDate.of(2025, 10, 1))
                .set(IntelligenceCheckedTable.PERIOD_END, LocalDate.of(2025, 12, 31))
                .set(IntelligenceCheckedTable.THEME, "Waits")
                .set(IntelligenceCheckedTable.SUB_THEME, "Long waits")
                .set(IntelligenceCheckedTable.QUALITY_DOMAIN, "timely")
                .set(IntelligenceCheckedTable.PATHWAY, "Cancer")
                .set(IntelligenceCheckedTable.DIRECTION, "concern")
                .set(IntelligenceCheckedTable.SEVERITY, "moderate")
                .set(IntelligenceCheckedTable.SOURCE_COMMITTEE, "Quality committee")
                .set(IntelligenceCheckedTable.PROGRAMME, "Move of the ward")
                .set(IntelligenceCheckedTable.GROUP_ON, LocalDate.of(2026, 1, 11))
                .set(IntelligenceCheckedTable.COMMITTEE_ON, LocalDate.of(2026, 1, 21))
                .set(IntelligenceCheckedTable.BOARD_ON, LocalDate.of(2026, 2, 1))
                .set(IntelligenceCheckedTable.STATUS, "closed")
                .set(IntelligenceCheckedTable.STATUS_ON, LocalDate.of(2026, 2, 20))
                .set(IntelligenceCheckedTable.REVISION, 2)
                .set(IntelligenceCheckedTable.SOURCE_ID, "intelligence_item")
                .set(IntelligenceCheckedTable.SOURCE_FILE, "items.csv")
                .set(IntelligenceCheckedTable.SOURCE_LINE, 17L)
                .build();
        assertRow(IntelligenceJob.row(item, TODAY, UP_TO_7_BY_5))
                .copies(IntelligenceTable.TABLE, IntelligenceCheckedTable.TABLE, item)
                .has(IntelligenceTable.ROUTE, IntelligenceRoute.BOARD)
                .has(IntelligenceTable.DAYS_TO_GROUP, 10)
                .has(IntelligenceTable.DAYS_OPEN, 50)
                .hasNothingElse();
    }

    @Test
    void anOpenItemIsOpenUntilTheDateOfTheRun() {
        assertItem(item("complaint", "place", 1).set(IntelligenceCheckedTable.STATUS_ON, LocalDate.of(2026, 2, 1)))
                .has(IntelligenceTable.DAYS_OPEN, 89)
                .has(IntelligenceTable.ROUTE, IntelligenceRoute.RECEIVED)
                .hasNo(IntelligenceTable.DAYS_TO_GROUP);
    }

    @Test
    void theRouteIsTheFurthest() {
        assertItem(item("complaint", "place", 1).set(IntelligenceCheckedTable.GROUP_ON, TODAY))
                .has(IntelligenceTable.ROUTE, IntelligenceRoute.GROUP);
        assertItem(item("complaint", "place", 1).set(IntelligenceCheckedTable.COMMITTEE_ON, TODAY))
                .has(IntelligenceTable.ROUTE, IntelligenceRoute.COMMITTEE);
    }

    @ParameterizedTest
    @CsvSource({
        "safeguarding, place, 0, 0, rounded",
        "safeguarding, place, 1, , small_number",
        "serious_case_review, place, 7, , small_number",
        "learning_from_deaths, place, 8, 10, rounded",
        "ledr, place, 12, 10, rounded",
        "regulation_28, place, 13, 15, rounded",
        "complaint, safeguarding, 3, , small_number",
        "statutory_duty, safeguarding, 3, , small_number",
        "statutory_duty, performance, 3, 3, ",
        "national_alert, safeguarding, 3, 3, ",
        "complaint, place, 3, 3, "
    })
    void countsThatCouldTellOfPeopleAreWithheldOrRounded(
            String kind, String category, long count, Long shown, String reason) {
        RowAssert<IntelligenceTable> row = assertItem(item(kind, category, count));
        if (shown == null) {
            row.hasNo(IntelligenceTable.COUNT);
        } else {
            row.has(IntelligenceTable.COUNT, shown);
        }
        if (reason == null) {
            row.hasNo(IntelligenceTable.REASON);
        } else {
            row.has(IntelligenceTable.REASON, reason);
        }
    }
}
