// Written from src/main/schema/return_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Every quality-schedule return, with the rule it breaks if it breaks one. */
public final class ReturnCheckedTable {
    private static final TypedTable.Builder<ReturnCheckedTable> T =
            new TypedTable.Builder<>("return_checked", Stage.CLEAN, false, "Every quality-schedule return, with the rule it breaks if it breaks one.");

    /** ODS code of the provider, or its local code. */
    public static final Field<ReturnCheckedTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "ODS code of the provider, or its local code.", true), String.class);
    /** Reference of the contract. */
    public static final Field<ReturnCheckedTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "Reference of the contract.", true), String.class);
    /** Id of the requirement within the schedule. */
    public static final Field<ReturnCheckedTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the requirement within the schedule.", true), String.class);
    /** First day of the period. */
    public static final Field<ReturnCheckedTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", true), LocalDate.class);
    /** Last day of the period. */
    public static final Field<ReturnCheckedTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", true), LocalDate.class);
    /** The period in words. */
    public static final Field<ReturnCheckedTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", true), String.class);
    /** Financial year of the contract. */
    public static final Field<ReturnCheckedTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "Financial year of the contract.", true), String.class);
    /** Code of the commissioner. */
    public static final Field<ReturnCheckedTable, String> COMMISSIONER_CODE = T.field(new Column("commissioner_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the commissioner.", true), String.class);
    /** The requirement in plain words. */
    public static final Field<ReturnCheckedTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "The requirement in plain words.", true), String.class);
    /** national or local, or the schedule's own word. */
    public static final Field<ReturnCheckedTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "national or local, or the schedule's own word.", true), String.class);
    /** Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own. */
    public static final Field<ReturnCheckedTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<ReturnCheckedTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", true), String.class);
    /** Unit of the value and the threshold. */
    public static final Field<ReturnCheckedTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the value and the threshold.", true), String.class);
    /** Direction of the threshold in force: at_least, at_most, between, zero_tolerance or none. */
    public static final Field<ReturnCheckedTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Direction of the threshold in force: at_least, at_most, between, zero_tolerance or none.", true), String.class);
    /** The least that meets the requirement in this period, where there is one. */
    public static final Field<ReturnCheckedTable, Double> THRESHOLD_LOW = T.field(new Column("threshold_low", Type.DOUBLE, Role.ATTRIBUTE, "", "The least that meets the requirement in this period, where there is one.", true), Double.class);
    /** The most that meets the requirement in this period, where there is one. */
    public static final Field<ReturnCheckedTable, Double> THRESHOLD_HIGH = T.field(new Column("threshold_high", Type.DOUBLE, Role.ATTRIBUTE, "", "The most that meets the requirement in this period, where there is one.", true), Double.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<ReturnCheckedTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.ATTRIBUTE, "", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<ReturnCheckedTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.ATTRIBUTE, "", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value returned; numerator over denominator (times 100 for percent) where only these were. */
    public static final Field<ReturnCheckedTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.ATTRIBUTE, "", "The value returned; numerator over denominator (times 100 for percent) where only these were.", true), Double.class);
    /** present, missing, suppressed or not_applicable, as returned. */
    public static final Field<ReturnCheckedTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "present, missing, suppressed or not_applicable, as returned.", true), String.class);
    /** What the contract says follows a breach. */
    public static final Field<ReturnCheckedTable, String> CONSEQUENCE = T.field(new Column("consequence", Type.STRING, Role.ATTRIBUTE, "", "What the contract says follows a breach.", true), String.class);
    /** The contract's class of that consequence. */
    public static final Field<ReturnCheckedTable, String> CONSEQUENCE_CLASS = T.field(new Column("consequence_class", Type.STRING, Role.ATTRIBUTE, "", "The contract's class of that consequence.", true), String.class);
    /** How it was returned: return, quarterly_call, or the form's own word. */
    public static final Field<ReturnCheckedTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How it was returned: return, quarterly_call, or the form's own word.", true), String.class);
    /** When it was returned. */
    public static final Field<ReturnCheckedTable, LocalDate> SUBMITTED_ON = T.field(new Column("submitted_on", Type.DATE, Role.ATTRIBUTE, "", "When it was returned.", true), LocalDate.class);
    /** When it was due: by the contract's register where it says so, otherwise as the return says. */
    public static final Field<ReturnCheckedTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "When it was due: by the contract's register where it says so, otherwise as the return says.", true), LocalDate.class);
    /** Day of the call, where it was returned by one. */
    public static final Field<ReturnCheckedTable, LocalDate> CALLED_ON = T.field(new Column("called_on", Type.DATE, Role.ATTRIBUTE, "", "Day of the call, where it was returned by one.", true), LocalDate.class);
    /** Role of the person who called. */
    public static final Field<ReturnCheckedTable, String> CALLER_ROLE = T.field(new Column("caller_role", Type.STRING, Role.ATTRIBUTE, "", "Role of the person who called.", true), String.class);
    /** What the provider said in the call: yes, partly, no or not_known. */
    public static final Field<ReturnCheckedTable, String> ACHIEVED = T.field(new Column("achieved", Type.STRING, Role.ATTRIBUTE, "", "What the provider said in the call: yes, partly, no or not_known.", true), String.class);
    /** The support that the provider asked the system for. */
    public static final Field<ReturnCheckedTable, String> SUPPORT_ASKED = T.field(new Column("support_asked", Type.STRING, Role.ATTRIBUTE, "", "The support that the provider asked the system for.", true), String.class);
    /** The provider's own committee that the return came through. */
    public static final Field<ReturnCheckedTable, String> COMMITTEE = T.field(new Column("committee", Type.STRING, Role.ATTRIBUTE, "", "The provider's own committee that the return came through.", true), String.class);
    /** The source the row comes from. */
    public static final Field<ReturnCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<ReturnCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<ReturnCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Number of the record in its file. */
    public static final Field<ReturnCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record in its file.", true), Long.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<ReturnCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** What orders the versions of one revision: when it was published, returned, assessed, or since when it holds. */
    public static final Field<ReturnCheckedTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "What orders the versions of one revision: when it was published, returned, assessed, or since when it holds.", true), LocalDate.class);
    /** 1 for the newest version of the row, 2 for the one before; null when it breaks a rule. */
    public static final Field<ReturnCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "1 for the newest version of the row, 2 for the one before; null when it breaks a rule.", true), Integer.class);
    /** Where the same key was met first. */
    public static final Field<ReturnCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "Where the same key was met first.", true), String.class);
    /** Line it was met first on. */
    public static final Field<ReturnCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "Line it was met first on.", true), Long.class);
    /** The same row stands in another file. */
    public static final Field<ReturnCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "The same row stands in another file.", true), Boolean.class);
    /** The broken rule; null when the row is good. */
    public static final Field<ReturnCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule; null when the row is good.", true), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<ReturnCheckedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value that breaks the rule. */
    public static final Field<ReturnCheckedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The value that breaks the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<ReturnCheckedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<ReturnCheckedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ReturnCheckedTable> TABLE = T.table();

    /** What every checked table has. */
    public static final CheckedFields<ReturnCheckedTable> CHECKED = new CheckedFields<>(SOURCE_ID, SOURCE_FILE, SOURCE_LINE, SEQ, REVISION, PUBLISHED_ON, VERSION, FIRST_FILE, FIRST_LINE, REPEATED, RULE, BROKEN_COLUMN, BROKEN_VALUE, BROKEN_MESSAGE, BROKEN_REMEDY);

    private ReturnCheckedTable() {}
}
