// Written from src/main/schema/landed_requirement.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A row of the register of a contract, as it came. */
public final class LandedRequirementTable {
    private static final TypedTable.Builder<LandedRequirementTable> T =
            new TypedTable.Builder<>("landed_requirement", Stage.LAND, false, "A row of the register of a contract, as it came.");

    /** Path relative to the landing folder. */
    public static final Field<LandedRequirementTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedRequirementTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedRequirementTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedRequirementTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Contract ref, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "Contract ref, as the extract gives it.", true), String.class);
    /** Contract year, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "Contract year, as the extract gives it.", true), String.class);
    /** Provider code, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "Provider code, as the extract gives it.", true), String.class);
    /** Commissioner code, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> COMMISSIONER_CODE = T.field(new Column("commissioner_code", Type.STRING, Role.ATTRIBUTE, "", "Commissioner code, as the extract gives it.", true), String.class);
    /** Requirement id, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.ATTRIBUTE, "", "Requirement id, as the extract gives it.", true), String.class);
    /** Catalogue id, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "Catalogue id, as the extract gives it.", true), String.class);
    /** Requirement name, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "Requirement name, as the extract gives it.", true), String.class);
    /** Requirement type, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "Requirement type, as the extract gives it.", true), String.class);
    /** Owner, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "Owner, as the extract gives it.", true), String.class);
    /** Quality domain, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "Quality domain, as the extract gives it.", true), String.class);
    /** The source's own unit text. */
    public static final Field<LandedRequirementTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "The source's own unit text.", true), String.class);
    /** Direction, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Direction, as the extract gives it.", true), String.class);
    /** Threshold low, as the extract gives it. */
    public static final Field<LandedRequirementTable, Double> THRESHOLD_LOW = T.field(new Column("threshold_low", Type.DOUBLE, Role.ATTRIBUTE, "", "Threshold low, as the extract gives it.", true), Double.class);
    /** Threshold high, as the extract gives it. */
    public static final Field<LandedRequirementTable, Double> THRESHOLD_HIGH = T.field(new Column("threshold_high", Type.DOUBLE, Role.ATTRIBUTE, "", "Threshold high, as the extract gives it.", true), Double.class);
    /** Whether the span is a step of a trajectory, which comes before the standing threshold. */
    public static final Field<LandedRequirementTable, Boolean> TRAJECTORY = T.field(new Column("trajectory", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the span is a step of a trajectory, which comes before the standing threshold.", true), Boolean.class);
    /** Valid from, as the extract gives it. */
    public static final Field<LandedRequirementTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "Valid from, as the extract gives it.", true), LocalDate.class);
    /** Valid to, as the extract gives it. */
    public static final Field<LandedRequirementTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Valid to, as the extract gives it.", true), LocalDate.class);
    /** Frequency, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> FREQUENCY = T.field(new Column("frequency", Type.STRING, Role.ATTRIBUTE, "", "Frequency, as the extract gives it.", true), String.class);
    /** Days after the end of a period by which its return is due. */
    public static final Field<LandedRequirementTable, Integer> DUE_DAYS = T.field(new Column("due_days", Type.INT, Role.ATTRIBUTE, "", "Days after the end of a period by which its return is due.", true), Integer.class);
    /** Consequence, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> CONSEQUENCE = T.field(new Column("consequence", Type.STRING, Role.ATTRIBUTE, "", "Consequence, as the extract gives it.", true), String.class);
    /** Consequence class, as the extract gives it. */
    public static final Field<LandedRequirementTable, String> CONSEQUENCE_CLASS = T.field(new Column("consequence_class", Type.STRING, Role.ATTRIBUTE, "", "Consequence class, as the extract gives it.", true), String.class);
    /** Revision of the publication; 0 when nothing says otherwise. */
    public static final Field<LandedRequirementTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; 0 when nothing says otherwise.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<LandedRequirementTable> TABLE = T.table();

    private LandedRequirementTable() {}
}
