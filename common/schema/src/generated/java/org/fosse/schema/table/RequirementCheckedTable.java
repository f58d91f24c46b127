// Written from src/main/schema/requirement_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Every row of a contract's register, with the rule it breaks if it breaks one. */
public final class RequirementCheckedTable {
    private static final TypedTable.Builder<RequirementCheckedTable> T =
            new TypedTable.Builder<>("requirement_checked", Stage.CLEAN, false, "Every row of a contract's register, with the rule it breaks if it breaks one.");

    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> COMMISSIONER_CODE = T.field(new Column("commissioner_code", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Double> THRESHOLD_LOW = T.field(new Column("threshold_low", Type.DOUBLE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Double.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Double> THRESHOLD_HIGH = T.field(new Column("threshold_high", Type.DOUBLE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Double.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Boolean> TRAJECTORY = T.field(new Column("trajectory", Type.BOOLEAN, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Boolean.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), LocalDate.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), LocalDate.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> FREQUENCY = T.field(new Column("frequency", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Integer> DUE_DAYS = T.field(new Column("due_days", Type.INT, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Integer.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONSEQUENCE = T.field(new Column("consequence", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONSEQUENCE_CLASS = T.field(new Column("consequence_class", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Integer.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Long.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Long.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Long.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Boolean.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);

    /** The declaration. */
    public static final TypedTable<RequirementCheckedTable> TABLE = T.table();

    private RequirementCheckedTable() {}
}
