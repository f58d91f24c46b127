// Written from src/main/schema/fact_intelligence.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One item of soft intelligence in its newest state: how many of a kind came in about an area and a theme, and whom they were brought to. Counts and themes only. */
public final class FactIntelligenceTable {
    private static final TypedTable.Builder<FactIntelligenceTable> T =
            new TypedTable.Builder<>("fact_intelligence", Folder.STAR, Stage.PUBLISH, true, "One item of soft intelligence in its newest state: how many of a kind came in about an area and a theme, and whom they were brought to. Counts and themes only.");

    /** Identifies the item in the register. */
    public static final Field<FactIntelligenceTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.IDENTIFIER, "", "Identifies the item in the register.", false), String.class);
    /** Its area. */
    public static final Field<FactIntelligenceTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.ATTRIBUTE, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its period. */
    public static final Field<FactIntelligenceTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.ATTRIBUTE, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its quality domain. */
    public static final Field<FactIntelligenceTable, String> QUALITY_DOMAIN_KEY = T.field(new Column("quality_domain_key", Type.STRING, Role.ATTRIBUTE, "", "Its quality domain.", false).leadingTo(new ForeignKey("dim_quality_domain", null)), String.class);
    /** Its reason. */
    public static final Field<FactIntelligenceTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The day it came in. */
    public static final Field<FactIntelligenceTable, LocalDate> RECEIVED_ON = T.field(new Column("received_on", Type.DATE, Role.ATTRIBUTE, "", "The day it came in.", false), LocalDate.class);
    /** What a system quality group takes it under: place, pathway, inequality, provider_chain, safeguarding or performance. */
    public static final Field<FactIntelligenceTable, IntelligenceCategory> CATEGORY = T.field(new Column("category", Type.STRING, Role.ATTRIBUTE, "", "What a system quality group takes it under: place, pathway, inequality, provider_chain, safeguarding or performance.", false), IntelligenceCategory.class);
    /** What it is: complaint, incident, survey, visit, audit, regulation_28, excellence and others; see docs/forms.md. */
    public static final Field<FactIntelligenceTable, IntelligenceKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "What it is: complaint, incident, survey, visit, audit, regulation_28, excellence and others; see docs/forms.md.", false), IntelligenceKind.class);
    /** What it is about, in a few words; for a statutory_duty the duty. */
    public static final Field<FactIntelligenceTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.ATTRIBUTE, "", "What it is about, in a few words; for a statutory_duty the duty.", false), String.class);
    /** A part of the theme. */
    public static final Field<FactIntelligenceTable, String> SUB_THEME = T.field(new Column("sub_theme", Type.STRING, Role.ATTRIBUTE, "", "A part of the theme.", true), String.class);
    /** How many; 0 when it was looked for and there was none; null when withheld, see reason. */
    public static final Field<FactIntelligenceTable, Long> COUNT = T.field(new Column("count", Type.LONG, Role.MEASURE, "items", "How many; 0 when it was looked for and there was none; null when withheld, see reason.", true), Long.class);
    /** concern, neutral or positive. */
    public static final Field<FactIntelligenceTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "concern, neutral or positive.", false), String.class);
    /** none, low, moderate or high: the worst among those counted. */
    public static final Field<FactIntelligenceTable, String> SEVERITY = T.field(new Column("severity", Type.STRING, Role.ATTRIBUTE, "", "none, low, moderate or high: the worst among those counted.", true), String.class);
    /** The pathway of care, where it is about one. */
    public static final Field<FactIntelligenceTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "The pathway of care, where it is about one.", true), String.class);
    /** The programme of major change it belongs to. */
    public static final Field<FactIntelligenceTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "The programme of major change it belongs to.", true), String.class);
    /** open, watching, acted_on or closed. */
    public static final Field<FactIntelligenceTable, IntelligenceStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "open, watching, acted_on or closed.", false), IntelligenceStatus.class);
    /** Since when it has this status. */
    public static final Field<FactIntelligenceTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Since when it has this status.", true), LocalDate.class);
    /** How far it went: board, committee, group, or none of them yet (received). */
    public static final Field<FactIntelligenceTable, IntelligenceRoute> ROUTE = T.field(new Column("route", Type.STRING, Role.ATTRIBUTE, "", "How far it went: board, committee, group, or none of them yet (received).", false), IntelligenceRoute.class);
    /** The day the system quality group had it. */
    public static final Field<FactIntelligenceTable, LocalDate> GROUP_ON = T.field(new Column("group_on", Type.DATE, Role.ATTRIBUTE, "", "The day the system quality group had it.", true), LocalDate.class);
    /** The day the assurance committee had it. */
    public static final Field<FactIntelligenceTable, LocalDate> COMMITTEE_ON = T.field(new Column("committee_on", Type.DATE, Role.ATTRIBUTE, "", "The day the assurance committee had it.", true), LocalDate.class);
    /** The day the board had it. */
    public static final Field<FactIntelligenceTable, LocalDate> BOARD_ON = T.field(new Column("board_on", Type.DATE, Role.ATTRIBUTE, "", "The day the board had it.", true), LocalDate.class);
    /** From the day it came in to the day the quality group had it. */
    public static final Field<FactIntelligenceTable, Integer> DAYS_TO_GROUP = T.field(new Column("days_to_group", Type.INT, Role.MEASURE, "days", "From the day it came in to the day the quality group had it.", true), Integer.class);
    /** From the day it came in to the day it was closed, or to the date of the run. */
    public static final Field<FactIntelligenceTable, Integer> DAYS_OPEN = T.field(new Column("days_open", Type.INT, Role.MEASURE, "days", "From the day it came in to the day it was closed, or to the date of the run.", false), Integer.class);

    /** The declaration. */
    public static final TypedTable<FactIntelligenceTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactIntelligenceTable, IntelligenceTable> PROJECTION = new Projection<>(TABLE, IntelligenceTable.TABLE, null, false, List.of(
            List.of(IntelligenceTable.ITEM_ID),
            List.of(IntelligenceTable.AREA_CODE, IntelligenceTable.PERIOD_START, IntelligenceTable.PERIOD_END),
            List.of(IntelligenceTable.PERIOD_START, IntelligenceTable.PERIOD_END),
            List.of(IntelligenceTable.QUALITY_DOMAIN),
            List.of(IntelligenceTable.REASON),
            List.of(IntelligenceTable.RECEIVED_ON),
            List.of(IntelligenceTable.CATEGORY),
            List.of(IntelligenceTable.KIND),
            List.of(IntelligenceTable.THEME),
            List.of(IntelligenceTable.SUB_THEME),
            List.of(IntelligenceTable.COUNT),
            List.of(IntelligenceTable.DIRECTION),
            List.of(IntelligenceTable.SEVERITY),
            List.of(IntelligenceTable.PATHWAY),
            List.of(IntelligenceTable.PROGRAMME),
            List.of(IntelligenceTable.STATUS),
            List.of(IntelligenceTable.STATUS_ON),
            List.of(IntelligenceTable.ROUTE),
            List.of(IntelligenceTable.GROUP_ON),
            List.of(IntelligenceTable.COMMITTEE_ON),
            List.of(IntelligenceTable.BOARD_ON),
            List.of(IntelligenceTable.DAYS_TO_GROUP),
            List.of(IntelligenceTable.DAYS_OPEN)));

    private FactIntelligenceTable() {}
}
