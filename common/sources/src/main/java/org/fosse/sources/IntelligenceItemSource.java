package org.fosse.sources;

import java.time.LocalDate;
import java.util.List;
import org.fosse.sources.Landed.IntelligenceItem;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Fosse's own form for soft intelligence: how many items of a kind came in about an area, under which theme, and whom they
 * were brought to. See docs/forms.md. It has counts and themes only: a narrative has no column, and a theme that looks as
 * if it named a person is refused.
 */
final class IntelligenceItemSource implements Source {
    static final String ID = "intelligence_item";
    private static final String ITEM = "item_id";
    private static final String RECEIVED = "received_on";
    private static final String START = "period_start";
    private static final String END = "period_end";
    private static final String CATEGORY = "category";
    private static final String KIND = "kind";
    private static final String THEME = "theme";
    private static final String SUB_THEME = "sub_theme";
    private static final String AREA = "area_code";
    private static final String LEVEL = "area_level";
    private static final String DOMAIN = "quality_domain";
    private static final String PATHWAY = "pathway";
    private static final String COUNT = "count";
    private static final String DIRECTION = "direction";
    private static final String SEVERITY = "severity";
    private static final String COMMITTEE = "source_committee";
    private static final String PROGRAMME = "programme";
    private static final String GROUP_ON = "group_on";
    private static final String COMMITTEE_ON = "committee_on";
    private static final String BOARD_ON = "board_on";
    private static final String STATUS = "status";
    private static final String STATUS_ON = "status_on";
    private static final String REVISION = "revision";
    private static final List<String> CATEGORIES =
            List.of("place", "pathway", "inequality", "provider_chain", "safeguarding", "performance");
    private static final List<String> KINDS = List.of(
            "complaint",
            "compliment",
            "incident",
            "safeguarding",
            "serious_case_review",
            "learning_from_deaths",
            "ledr",
            "regulation_28",
            "survey",
            "visit",
            "call",
            "audit",
            "inspection",
            "benchmarking",
            "judicial_review",
            "peer_review",
            "staff_concern",
            "national_alert",
            "statutory_duty",
            "excellence");
    private static final List<String> DIRECTIONS = List.of("concern", "neutral", "positive");
    private static final List<String> SEVERITIES = List.of("none", "low", "moderate", "high");
    private static final List<String> STATUSES = List.of("open", "watching", "acted_on", "closed");
    private static final Form FORM = Form.headed(
            "intelligence items",
            List.of(ITEM, RECEIVED, CATEGORY),
            List.of(ITEM, RECEIVED, START, END, CATEGORY, KIND, THEME, AREA, LEVEL, DOMAIN, COUNT, DIRECTION, STATUS),
            List.of(
                    SUB_THEME,
                    PATHWAY,
                    SEVERITY,
                    COMMITTEE,
                    PROGRAMME,
                    GROUP_ON,
                    COMMITTEE_ON,
                    BOARD_ON,
                    STATUS_ON,
                    REVISION));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Soft intelligence in counts and themes, in Fosse's own form";
    }

    @Override
    public List<Class<? extends Landed>> shapes() {
        return List.of(Landed.IntelligenceItem.class);
    }

    @Override
    public List<Form> forms() {
        return List.of(FORM);
    }

    @Override
    public RowHandler start(Extract extract) {
        return row -> {
            try {
                return List.of(item(row, extract));
            } catch (RowFault fault) {
                throw Theme.discreet(fault);
            }
        };
    }

    private static IntelligenceItem item(DataRow row, Extract extract) throws RowFault {
        LocalDate received = row.requiredDate(RECEIVED);
        LocalDate start = row.requiredDate(START);
        LocalDate end = row.requiredDate(END);
        if (end.isBefore(start)) {
            throw new RowFault(
                    END, end.toString(), "ends_before_start", "It ends before it starts.", "Swap the dates.");
        }
        String category = row.word(CATEGORY, CATEGORIES);
        if (category.equals("pathway")) {
            row.required(PATHWAY);
        }
        Level level = Words.level(row, LEVEL);
        LocalDate group = row.date(GROUP_ON);
        LocalDate committee = row.date(COMMITTEE_ON);
        LocalDate board = row.date(BOARD_ON);
        checkRoute(received, group, committee, board);
        LocalDate statusOn = row.date(STATUS_ON);
        return new IntelligenceItem(
                row.identifier(ITEM),
                received,
                start,
                end,
                category,
                row.word(KIND, KINDS),
                Theme.required(row, THEME),
                Theme.optional(row, SUB_THEME),
                row.code(AREA, level),
                level,
                row.identifier(DOMAIN),
                row.optional(PATHWAY) == null ? null : row.identifier(PATHWAY),
                count(row),
                row.word(DIRECTION, DIRECTIONS),
                row.optional(SEVERITY) == null ? null : row.word(SEVERITY, SEVERITIES),
                Theme.optional(row, COMMITTEE),
                row.optional(PROGRAMME) == null ? null : row.identifier(PROGRAMME),
                group,
                committee,
                board,
                row.word(STATUS, STATUSES),
                statusOn,
                extract.publishedOn(),
                Words.revision(row, REVISION, extract));
    }

    private static long count(DataRow row) throws RowFault {
        row.required(COUNT);
        Integer count = row.wholeNumber(COUNT);
        if (count == null || count < 0) {
            throw new RowFault(
                    COUNT,
                    row.text(COUNT),
                    "negative_count",
                    "A count is below zero.",
                    "Write how many items there were; 0 when it was asked and there were none.");
        }
        return count;
    }

    /** Intelligence goes from the quality group to the committee to the board; a step may be left out, never turned round. */
    private static void checkRoute(
            LocalDate received, @Nullable LocalDate group, @Nullable LocalDate committee, @Nullable LocalDate board)
            throws RowFault {
        LocalDate last = received;
        String[] columns = {GROUP_ON, COMMITTEE_ON, BOARD_ON};
        @Nullable LocalDate[] days = {group, committee, board};
        for (int i = 0; i < days.length; i++) {
            LocalDate day = days[i];
            if (day == null) {
                continue;
            }
            if (day.isBefore(last)) {
                throw new RowFault(
                        columns[i],
                        day.toString(),
                        "route_out_of_order",
                        "The item was there before it was received or before the body below it had it.",
                        "Give the days in the order received, group, committee, board; leave out a body that did not have it.");
            }
            last = day;
        }
    }
}
