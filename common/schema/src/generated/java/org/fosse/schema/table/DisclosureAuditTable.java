// Written from src/main/schema/disclosure_audit.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What left the house of one indicator in one table at one level by one rule of protection, and how closely it tells of a count. Every table that leaves is counted, whoever's folder it goes to; the curves of funnels (table network_funnel) are of no area. */
public final class DisclosureAuditTable {
    private static final TypedTable.Builder<DisclosureAuditTable> T =
            new TypedTable.Builder<>("disclosure_audit", Stage.PUBLISH, true, "What left the house of one indicator in one table at one level by one rule of protection, and how closely it tells of a count. Every table that leaves is counted, whoever's folder it goes to; the curves of funnels (table network_funnel) are of no area.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<DisclosureAuditTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** Table that the rows stand in: network_extract, recipient_extract, or one that a network's page is made of (network_indicator, network_practice, network_chart); none for an indicator of which no row left. */
    public static final Field<DisclosureAuditTable, String> TABLE_NAME = T.field(new Column("table_name", Type.STRING, Role.IDENTIFIER, "", "Table that the rows stand in: network_extract, recipient_extract, or one that a network's page is made of (network_indicator, network_practice, network_chart); none for an indicator of which no row left.", false), String.class);
    /** practice, neighbourhood, place, system, country or provider; all for an indicator of which no row left. */
    public static final Field<DisclosureAuditTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.IDENTIFIER, "", "practice, neighbourhood, place, system, country or provider; all for an indicator of which no row left.", false), String.class);
    /** exact_public, exact_organisations, rounded, rounded_sum, rounded_value, few_people, withheld, practices_unseen, one_more_withheld, no_figure, undeclared, equal_counts, no_protection_secret or not_by_practice. */
    public static final Field<DisclosureAuditTable, AuditRule> RULE = T.field(new Column("rule", Type.STRING, Role.IDENTIFIER, "", "exact_public, exact_organisations, rounded, rounded_sum, rounded_value, few_people, withheld, practices_unseen, one_more_withheld, no_figure, undeclared, equal_counts, no_protection_secret or not_by_practice.", false), AuditRule.class);
    /** What the catalogue says the figures are. */
    public static final Field<DisclosureAuditTable, DisclosureClass> DISCLOSURE = T.field(new Column("disclosure", Type.STRING, Role.ATTRIBUTE, "", "What the catalogue says the figures are.", false), DisclosureClass.class);
    /** Rows of the table; a comparator that several recipients are shown counts for each. */
    public static final Field<DisclosureAuditTable, Long> ROWS = T.field(new Column("rows", Type.LONG, Role.MEASURE, "rows", "Rows of the table; a comparator that several recipients are shown counts for each.", false), Long.class);
    /** Different values among them: by area, period and group. */
    public static final Field<DisclosureAuditTable, Long> CELLS = T.field(new Column("cells", Type.LONG, Role.MEASURE, "cells", "Different values among them: by area, period and group.", false), Long.class);
    /** Recipients whose folder has such a row. */
    public static final Field<DisclosureAuditTable, Long> FOLDERS = T.field(new Column("folders", Type.LONG, Role.MEASURE, "folders", "Recipients whose folder has such a row.", false), Long.class);
    /** Of counts that were rounded: a count of a practice (or of a larger area, where it is not the sum of practices) lies at most this far from its figure, above or below, and a 0 may be as much. Of a sum (a network, or a quarter of its months) each count that it is the sum of does. Null where nothing was rounded or nothing left. */
    public static final Field<DisclosureAuditTable, Integer> MOST_AWAY = T.field(new Column("most_away", Type.INT, Role.MEASURE, "above or below", "Of counts that were rounded: a count of a practice (or of a larger area, where it is not the sum of practices) lies at most this far from its figure, above or below, and a 0 may be as much. Of a sum (a network, or a quarter of its months) each count that it is the sum of does. Null where nothing was rounded or nothing left.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<DisclosureAuditTable> TABLE = T.table(
            new Check("rounded_has_interval", "(rule in ('rounded', 'rounded_sum', 'few_people')) = (most_away is not null)", "Counts that were rounded have an interval, and nothing else has."),
            new Check("undeclared_has_no_rows", "(rule in ('undeclared', 'equal_counts', 'no_protection_secret', 'not_by_practice')) = (rows = 0)", "What does not leave has no rows, and everything else has."));

    private DisclosureAuditTable() {}
}
