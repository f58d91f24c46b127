// Written from src/main/schema/landed_return.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A row of a provider's quality-schedule return, as it came. */
public final class LandedReturnTable {
    private static final TypedTable.Builder<LandedReturnTable> T =
            new TypedTable.Builder<>("landed_return", Stage.LAND, false, "A row of a provider's quality-schedule return, as it came.");

    /** Path relative to the landing folder. */
    public static final Field<LandedReturnTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedReturnTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedReturnTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedReturnTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Contract ref, as the extract gives it. */
    public static final Field<LandedReturnTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "Contract ref, as the extract gives it.", true), String.class);
    /** Contract year, as the extract gives it. */
    public static final Field<LandedReturnTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "Contract year, as the extract gives it.", true), String.class);
    /** Provider code, as the extract gives it. */
    public static final Field<LandedReturnTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "Provider code, as the extract gives it.", true), String.class);
    /** Commissioner code, as the extract gives it. */
    public static final Field<LandedReturnTable, String> COMMISSIONER_CODE = T.field(new Column("commissioner_code", Type.STRING, Role.ATTRIBUTE, "", "Commissioner code, as the extract gives it.", true), String.class);
    /** Requirement id, as the extract gives it. */
    public static final Field<LandedReturnTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.ATTRIBUTE, "", "Requirement id, as the extract gives it.", true), String.class);
    /** Requirement name, as the extract gives it. */
    public static final Field<LandedReturnTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "Requirement name, as the extract gives it.", true), String.class);
    /** Requirement type, as the extract gives it. */
    public static final Field<LandedReturnTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "Requirement type, as the extract gives it.", true), String.class);
    /** Quality domain, as the extract gives it. */
    public static final Field<LandedReturnTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "Quality domain, as the extract gives it.", true), String.class);
    /** The source's own unit text. */
    public static final Field<LandedReturnTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "The source's own unit text.", true), String.class);
    /** Null when the row does not say; "none" when it says that nothing is judged. */
    public static final Field<LandedReturnTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Null when the row does not say; \"none\" when it says that nothing is judged.", true), String.class);
    /** Threshold low, as the extract gives it. */
    public static final Field<LandedReturnTable, Double> THRESHOLD_LOW = T.field(new Column("threshold_low", Type.DOUBLE, Role.ATTRIBUTE, "", "Threshold low, as the extract gives it.", true), Double.class);
    /** Threshold high, as the extract gives it. */
    public static final Field<LandedReturnTable, Double> THRESHOLD_HIGH = T.field(new Column("threshold_high", Type.DOUBLE, Role.ATTRIBUTE, "", "Threshold high, as the extract gives it.", true), Double.class);
    /** First day of the period. */
    public static final Field<LandedReturnTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", true), LocalDate.class);
    /** Last day of the period. */
    public static final Field<LandedReturnTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", true), LocalDate.class);
    /** The period in words. */
    public static final Field<LandedReturnTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", true), String.class);
    /** For a change between two periods: the earlier one it is measured from; null otherwise. */
    public static final Field<LandedReturnTable, String> PERIOD_AGAINST = T.field(new Column("period_against", Type.STRING, Role.ATTRIBUTE, "", "For a change between two periods: the earlier one it is measured from; null otherwise.", true), String.class);
    /** What is counted. */
    public static final Field<LandedReturnTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.ATTRIBUTE, "", "What is counted.", true), Double.class);
    /** Out of how many. */
    public static final Field<LandedReturnTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.ATTRIBUTE, "", "Out of how many.", true), Double.class);
    /** The value in the source's unit. */
    public static final Field<LandedReturnTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.ATTRIBUTE, "", "The value in the source's unit.", true), Double.class);
    /** Present, missing, suppressed or not_applicable; for an item or action its own status. */
    public static final Field<LandedReturnTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "Present, missing, suppressed or not_applicable; for an item or action its own status.", true), String.class);
    /** Consequence, as the extract gives it. */
    public static final Field<LandedReturnTable, String> CONSEQUENCE = T.field(new Column("consequence", Type.STRING, Role.ATTRIBUTE, "", "Consequence, as the extract gives it.", true), String.class);
    /** Method, as the extract gives it. */
    public static final Field<LandedReturnTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "Method, as the extract gives it.", true), String.class);
    /** Submitted on, as the extract gives it. */
    public static final Field<LandedReturnTable, LocalDate> SUBMITTED_ON = T.field(new Column("submitted_on", Type.DATE, Role.ATTRIBUTE, "", "Submitted on, as the extract gives it.", true), LocalDate.class);
    /** Due on, as the extract gives it. */
    public static final Field<LandedReturnTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "Due on, as the extract gives it.", true), LocalDate.class);
    /** Revision of the publication; 0 when nothing says otherwise. */
    public static final Field<LandedReturnTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; 0 when nothing says otherwise.", true), Integer.class);
    /** Catalogue id, as the extract gives it. */
    public static final Field<LandedReturnTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "Catalogue id, as the extract gives it.", true), String.class);
    /** Consequence class, as the extract gives it. */
    public static final Field<LandedReturnTable, String> CONSEQUENCE_CLASS = T.field(new Column("consequence_class", Type.STRING, Role.ATTRIBUTE, "", "Consequence class, as the extract gives it.", true), String.class);
    /** Called on, as the extract gives it. */
    public static final Field<LandedReturnTable, LocalDate> CALLED_ON = T.field(new Column("called_on", Type.DATE, Role.ATTRIBUTE, "", "Called on, as the extract gives it.", true), LocalDate.class);
    /** Caller role, as the extract gives it. */
    public static final Field<LandedReturnTable, String> CALLER_ROLE = T.field(new Column("caller_role", Type.STRING, Role.ATTRIBUTE, "", "Caller role, as the extract gives it.", true), String.class);
    /** What the provider said in a call: yes, partly, no or not_known. */
    public static final Field<LandedReturnTable, String> ACHIEVED = T.field(new Column("achieved", Type.STRING, Role.ATTRIBUTE, "", "What the provider said in a call: yes, partly, no or not_known.", true), String.class);
    /** Support asked, as the extract gives it. */
    public static final Field<LandedReturnTable, String> SUPPORT_ASKED = T.field(new Column("support_asked", Type.STRING, Role.ATTRIBUTE, "", "Support asked, as the extract gives it.", true), String.class);
    /** Committee, as the extract gives it. */
    public static final Field<LandedReturnTable, String> COMMITTEE = T.field(new Column("committee", Type.STRING, Role.ATTRIBUTE, "", "Committee, as the extract gives it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<LandedReturnTable> TABLE = T.dated(PERIOD_END, PROVIDER_CODE).table();

    private LandedReturnTable() {}
}
