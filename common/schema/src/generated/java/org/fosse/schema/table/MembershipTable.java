// Written from src/main/schema/membership.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area belonging to one parent area over a span of days. A practice has one parent per level on any day, beside the area that followed its own; a neighbourhood is put under the parent that holds most of its practices. */
public final class MembershipTable {
    private static final TypedTable.Builder<MembershipTable> T =
            new TypedTable.Builder<>("membership", Stage.CLEAN, true, "One area belonging to one parent area over a span of days. A practice has one parent per level on any day, beside the area that followed its own; a neighbourhood is put under the parent that holds most of its practices.");

    /** in_force for the general bridge; otherwise the publication that ships this mapping with its figures. */
    public static final Field<MembershipTable, String> MAPPING_ID = T.field(new Column("mapping_id", Type.STRING, Role.IDENTIFIER, "", "in_force for the general bridge; otherwise the publication that ships this mapping with its figures.", false), String.class);
    /** Code of the area that belongs. */
    public static final Field<MembershipTable, String> CHILD_CODE = T.field(new Column("child_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area that belongs.", false), String.class);
    /** Level of the parent area. */
    public static final Field<MembershipTable, String> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.IDENTIFIER, "", "Level of the parent area.", false), String.class);
    /** Code of the parent area. */
    public static final Field<MembershipTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.IDENTIFIER, "", "Code of the parent area.", false), String.class);
    /** First day; 1900-01-01 when the source leaves it open. */
    public static final Field<MembershipTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.IDENTIFIER, "", "First day; 1900-01-01 when the source leaves it open.", false), LocalDate.class);
    /** Last day; 9999-12-31 when it goes on. */
    public static final Field<MembershipTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Last day; 9999-12-31 when it goes on.", false), LocalDate.class);
    /** Level of the area that belongs. */
    public static final Field<MembershipTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the area that belongs.", false), String.class);
    /** Why it belongs: registration, residence, statutory, most practices (a neighbourhood's main parent), or as it is now (an area before it was formed from others). */
    public static final Field<MembershipTable, String> BASIS = T.field(new Column("basis", Type.STRING, Role.ATTRIBUTE, "", "Why it belongs: registration, residence, statutory, most practices (a neighbourhood's main parent), or as it is now (an area before it was formed from others).", false), String.class);
    /** Share of a neighbourhood's practices that lie in the parent; 1 for every other row. */
    public static final Field<MembershipTable, Double> SHARE = T.field(new Column("share", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Share of a neighbourhood's practices that lie in the parent; 1 for every other row.", false), Double.class);

    /** The declaration. */
    public static final TypedTable<MembershipTable> TABLE = T.table(
            new Check("valid_span", "valid_from <= valid_to", "A span does not end before it starts."),
            new Check("share_is_a_share", "share > 0 and share <= 1", "A share lies above 0 and at most at 1."));

    private MembershipTable() {}
}
