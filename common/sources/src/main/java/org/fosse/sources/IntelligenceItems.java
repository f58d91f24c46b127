package org.fosse.sources;

import static org.fosse.sources.OwnForm.codeOf;
import static org.fosse.sources.OwnForm.inOrder;
import static org.fosse.sources.OwnForm.maybe;
import static org.fosse.sources.OwnForm.word;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.LandedIntelligenceTable;
import org.fosse.tables.IntelligenceCategory;
import org.fosse.tables.IntelligenceKind;
import org.fosse.tables.IntelligenceStatus;

/**
 * Fosse's own form for soft intelligence: how many items of a kind came in about an area, under which theme, and whom they
 * were brought to. It has counts and themes only: a narrative has no column, and a theme that looks as if it named a person
 * is refused.
 */
final class IntelligenceItems {
    private static final List<Field<LandedIntelligenceTable, LocalDate>> ROUTE = List.of(
            LandedIntelligenceTable.RECEIVED_ON,
            LandedIntelligenceTable.GROUP_ON,
            LandedIntelligenceTable.COMMITTEE_ON,
            LandedIntelligenceTable.BOARD_ON);

    static final OwnForm<LandedIntelligenceTable> FORM = new OwnForm<>(
                    "intelligence_item", "Soft intelligence in counts and themes", LandedIntelligenceTable.TABLE)
            .discreet()
            .required(LandedIntelligenceTable.RECEIVED_ON, DataRow::requiredDate)
            .required(LandedIntelligenceTable.PERIOD_START, DataRow::requiredDate)
            .required(LandedIntelligenceTable.PERIOD_END, DataRow::requiredDate)
            .then(inOrder(
                    LandedIntelligenceTable.PERIOD_START,
                    LandedIntelligenceTable.PERIOD_END,
                    "It ends before it starts.",
                    "Swap the dates."))
            .required(LandedIntelligenceTable.CATEGORY, OwnForm.words(IntelligenceCategory.values()))
            .optional(LandedIntelligenceTable.PATHWAY.name(), (row, made, extract) -> pathway(row, made))
            .required(LandedIntelligenceTable.AREA_LEVEL, OwnForm::level)
            .optional(LandedIntelligenceTable.GROUP_ON, DataRow::date)
            .optional(LandedIntelligenceTable.COMMITTEE_ON, DataRow::date)
            .optional(LandedIntelligenceTable.BOARD_ON, DataRow::date)
            .then((row, made, extract) -> checkRoute(made))
            .optional(LandedIntelligenceTable.STATUS_ON, DataRow::date)
            .required(LandedIntelligenceTable.ITEM_ID, DataRow::identifier)
            .required(LandedIntelligenceTable.KIND, OwnForm.words(IntelligenceKind.values()))
            .required(LandedIntelligenceTable.THEME, Theme::required)
            .optional(LandedIntelligenceTable.SUB_THEME, Theme::optional)
            .required(LandedIntelligenceTable.AREA_CODE, codeOf(LandedIntelligenceTable.AREA_LEVEL))
            .required(LandedIntelligenceTable.QUALITY_DOMAIN, DataRow::identifier)
            .required(LandedIntelligenceTable.COUNT, IntelligenceItems::count)
            .required(LandedIntelligenceTable.DIRECTION, word("concern", "neutral", "positive"))
            .optional(LandedIntelligenceTable.SEVERITY, maybe(word("none", "low", "moderate", "high")))
            .optional(LandedIntelligenceTable.SOURCE_COMMITTEE, Theme::optional)
            .optional(LandedIntelligenceTable.PROGRAMME, maybe(DataRow::identifier))
            .required(LandedIntelligenceTable.STATUS, OwnForm.words(IntelligenceStatus.values()))
            .published(LandedIntelligenceTable.PUBLISHED_ON)
            .revision(LandedIntelligenceTable.REVISION)
            .headed("intelligence items", "item_id", "received_on", "category");

    private IntelligenceItems() {}

    private static void pathway(DataRow row, RowBuilder<LandedIntelligenceTable> made) throws RowFault {
        String column = LandedIntelligenceTable.PATHWAY.name();
        if (IntelligenceCategory.PATHWAY.text().equals(made.find(LandedIntelligenceTable.CATEGORY))) {
            row.required(column);
        }
        made.set(LandedIntelligenceTable.PATHWAY, row.optional(column) == null ? null : row.identifier(column));
    }

    private static Long count(DataRow row, String column) throws RowFault {
        row.required(column);
        Integer count = row.wholeNumber(column);
        if (count == null || count < 0) {
            throw new RowFault(
                    column,
                    row.text(column),
                    "negative_count",
                    "A count is below zero.",
                    "Write how many items there were; 0 when it was asked and there were none.");
        }
        return (long) count;
    }

    /** Intelligence goes from the quality group to the committee to the board; a step may be left out, never turned round. */
    private static void checkRoute(RowBuilder<LandedIntelligenceTable> made) throws RowFault {
        LocalDate last = LocalDate.MIN;
        for (Field<LandedIntelligenceTable, LocalDate> step : ROUTE) {
            LocalDate day = made.find(step);
            if (day != null && day.isBefore(last)) {
                throw new RowFault(
                        step.name(),
                        day.toString(),
                        "route_out_of_order",
                        "The item was there before it was received or before the body below it had it.",
                        "Give the days in the order received, group, committee, board; leave out a body that did not have it.");
            }
            last = day == null ? last : day;
        }
    }
}
