// Written from src/main/schema/duty.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One duty or constraint of conf/duties.yaml: where it comes from, what it binds, and whether somebody has assured that it is met. */
public final class DutyTable {
    private static final TypedTable.Builder<DutyTable> T =
            new TypedTable.Builder<>("duty", Stage.COMPUTE, true, "One duty or constraint of conf/duties.yaml: where it comes from, what it binds, and whether somebody has assured that it is met.");

    /** Id of the duty. */
    public static final Field<DutyTable, String> DUTY_ID = T.field(new Column("duty_id", Type.STRING, Role.IDENTIFIER, "", "Id of the duty.", false), String.class);
    /** statutory (the law puts it on the system), regulatory (a rule that goals must keep within) or pathway (adopted for everyone). */
    public static final Field<DutyTable, DutyKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "statutory (the law puts it on the system), regulatory (a rule that goals must keep within) or pathway (adopted for everyone).", false), DutyKind.class);
    /** What it asks. */
    public static final Field<DutyTable, String> TITLE = T.field(new Column("title", Type.STRING, Role.ATTRIBUTE, "", "What it asks.", false), String.class);
    /** What items of table intelligence of kind statutory_duty call it. */
    public static final Field<DutyTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.ATTRIBUTE, "", "What items of table intelligence of kind statutory_duty call it.", false), String.class);
    /** The law, rule or decision. */
    public static final Field<DutyTable, String> SOURCE = T.field(new Column("source", Type.STRING, Role.ATTRIBUTE, "", "The law, rule or decision.", false), String.class);
    /** The role that answers for it. */
    public static final Field<DutyTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "The role that answers for it.", false), String.class);
    /** The part of quality it is about. */
    public static final Field<DutyTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it is about.", false), String.class);
    /** Promised actions (table expectation_progress) that must keep within it, with commas between; null where it binds all. */
    public static final Field<DutyTable, String> BINDS = T.field(new Column("binds", Type.STRING, Role.ATTRIBUTE, "", "Promised actions (table expectation_progress) that must keep within it, with commas between; null where it binds all.", true), String.class);
    /** assured (the newest word of every area and provider that speaks of it is positive or neutral, and none older than questions.stale_after_months), concern (the newest word of one is), stale or not assured (nothing speaks of it). */
    public static final Field<DutyTable, DutyStanding> STANDING = T.field(new Column("standing", Type.STRING, Role.ATTRIBUTE, "", "assured (the newest word of every area and provider that speaks of it is positive or neutral, and none older than questions.stale_after_months), concern (the newest word of one is), stale or not assured (nothing speaks of it).", false), DutyStanding.class);
    /** Items of intelligence that speak of it. */
    public static final Field<DutyTable, Long> ITEMS = T.field(new Column("items", Type.LONG, Role.MEASURE, "items", "Items of intelligence that speak of it.", false), Long.class);
    /** Last day that the newest of them is about. */
    public static final Field<DutyTable, LocalDate> ASSURED_ON = T.field(new Column("assured_on", Type.DATE, Role.ATTRIBUTE, "", "Last day that the newest of them is about.", true), LocalDate.class);
    /** Codes of the areas and providers whose newest word is one of concern; otherwise of those that assure it. With commas between. */
    public static final Field<DutyTable, String> SAYS_SO = T.field(new Column("says_so", Type.STRING, Role.ATTRIBUTE, "", "Codes of the areas and providers whose newest word is one of concern; otherwise of those that assure it. With commas between.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DutyTable> TABLE = T.table();

    private DutyTable() {}
}
