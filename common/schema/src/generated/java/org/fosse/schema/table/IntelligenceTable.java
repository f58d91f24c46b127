// Written from src/main/schema/intelligence.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One item of soft intelligence in its newest state: how many of a kind came in about an area and a theme, and whom they were brought to. Counts and themes only, no narrative. */
public final class IntelligenceTable {
    private static final TypedTable.Builder<IntelligenceTable> T =
            new TypedTable.Builder<>("intelligence", Stage.COMPUTE, true, "One item of soft intelligence in its newest state: how many of a kind came in about an area and a theme, and whom they were brought to. Counts and themes only, no narrative.");

    /** Identifies the item in the register. */
    public static final Field<IntelligenceTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.IDENTIFIER, "", "Identifies the item in the register.", false), String.class);
    /** Code of the area or provider it is about. */
    public static final Field<IntelligenceTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or provider it is about.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<IntelligenceTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The day it came in. */
    public static final Field<IntelligenceTable, LocalDate> RECEIVED_ON = T.field(new Column("received_on", Type.DATE, Role.ATTRIBUTE, "", "The day it came in.", false), LocalDate.class);
    /** First day it is about. */
    public static final Field<IntelligenceTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day it is about.", false), LocalDate.class);
    /** Last day it is about. */
    public static final Field<IntelligenceTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day it is about.", false), LocalDate.class);
    /** What a system quality group takes it under: place, pathway, inequality, provider_chain, safeguarding or performance. */
    public static final Field<IntelligenceTable, IntelligenceCategory> CATEGORY = T.field(new Column("category", Type.STRING, Role.ATTRIBUTE, "", "What a system quality group takes it under: place, pathway, inequality, provider_chain, safeguarding or performance.", false), IntelligenceCategory.class);
    /** What it is: complaint, incident, survey, visit, audit, regulation_28, excellence and others; see docs/forms.md. */
    public static final Field<IntelligenceTable, IntelligenceKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "What it is: complaint, incident, survey, visit, audit, regulation_28, excellence and others; see docs/forms.md.", false), IntelligenceKind.class);
    /** What it is about, in a few words; for a statutory_duty the duty. */
    public static final Field<IntelligenceTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.ATTRIBUTE, "", "What it is about, in a few words; for a statutory_duty the duty.", false), String.class);
    /** A part of the theme. */
    public static final Field<IntelligenceTable, String> SUB_THEME = T.field(new Column("sub_theme", Type.STRING, Role.ATTRIBUTE, "", "A part of the theme.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<IntelligenceTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", false), String.class);
    /** The pathway of care, where it is about one. */
    public static final Field<IntelligenceTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "The pathway of care, where it is about one.", true), String.class);
    /** How many; 0 when it was looked for and there was none; null when withheld, see reason. */
    public static final Field<IntelligenceTable, Long> COUNT = T.field(new Column("count", Type.LONG, Role.MEASURE, "items", "How many; 0 when it was looked for and there was none; null when withheld, see reason.", true), Long.class);
    /** concern, neutral or positive. */
    public static final Field<IntelligenceTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "concern, neutral or positive.", false), String.class);
    /** none, low, moderate or high: the worst among those counted. */
    public static final Field<IntelligenceTable, String> SEVERITY = T.field(new Column("severity", Type.STRING, Role.ATTRIBUTE, "", "none, low, moderate or high: the worst among those counted.", true), String.class);
    /** The provider's or partner's committee that passed it on. */
    public static final Field<IntelligenceTable, String> SOURCE_COMMITTEE = T.field(new Column("source_committee", Type.STRING, Role.ATTRIBUTE, "", "The provider's or partner's committee that passed it on.", true), String.class);
    /** The programme of major change it belongs to. */
    public static final Field<IntelligenceTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "The programme of major change it belongs to.", true), String.class);
    /** The day the system quality group had it. */
    public static final Field<IntelligenceTable, LocalDate> GROUP_ON = T.field(new Column("group_on", Type.DATE, Role.ATTRIBUTE, "", "The day the system quality group had it.", true), LocalDate.class);
    /** The day the assurance committee had it. */
    public static final Field<IntelligenceTable, LocalDate> COMMITTEE_ON = T.field(new Column("committee_on", Type.DATE, Role.ATTRIBUTE, "", "The day the assurance committee had it.", true), LocalDate.class);
    /** The day the board had it. */
    public static final Field<IntelligenceTable, LocalDate> BOARD_ON = T.field(new Column("board_on", Type.DATE, Role.ATTRIBUTE, "", "The day the board had it.", true), LocalDate.class);
    /** open, watching, acted_on or closed. */
    public static final Field<IntelligenceTable, IntelligenceStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "open, watching, acted_on or closed.", false), IntelligenceStatus.class);
    /** Since when it has this status. */
    public static final Field<IntelligenceTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Since when it has this status.", true), LocalDate.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<IntelligenceTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** The source the row comes from. */
    public static final Field<IntelligenceTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", false), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<IntelligenceTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<IntelligenceTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** How far it went: board, committee, group, or none of them yet (received). */
    public static final Field<IntelligenceTable, IntelligenceRoute> ROUTE = T.field(new Column("route", Type.STRING, Role.ATTRIBUTE, "", "How far it went: board, committee, group, or none of them yet (received).", false), IntelligenceRoute.class);
    /** From the day it came in to the day the quality group had it. */
    public static final Field<IntelligenceTable, Integer> DAYS_TO_GROUP = T.field(new Column("days_to_group", Type.INT, Role.MEASURE, "days", "From the day it came in to the day the quality group had it.", true), Integer.class);
    /** From the day it came in to the day it was closed, or to the date of the run. */
    public static final Field<IntelligenceTable, Integer> DAYS_OPEN = T.field(new Column("days_open", Type.INT, Role.MEASURE, "days", "From the day it came in to the day it was closed, or to the date of the run.", false), Integer.class);
    /** Why the count is withheld or not exact, as a code of table reason: it lies between 1 and the disclosure limit, or is rounded. Only safeguarding (its duties among it, national alerts not), deaths and serious reviews; null for exact counts. */
    public static final Field<IntelligenceTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why the count is withheld or not exact, as a code of table reason: it lies between 1 and the disclosure limit, or is rounded. Only safeguarding (its duties among it, national alerts not), deaths and serious reviews; null for exact counts.", true), String.class);

    /** The declaration. */
    public static final TypedTable<IntelligenceTable> TABLE = T.table(
            new Check("no_count_has_reason", "count is not null or reason is not null", "A count that is not there has a reason."));

    private IntelligenceTable() {}
}
