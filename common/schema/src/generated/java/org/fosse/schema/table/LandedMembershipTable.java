// Written from src/main/schema/landed_membership.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A statement of an extract that an area belongs to a parent. */
public final class LandedMembershipTable {
    private static final TypedTable.Builder<LandedMembershipTable> T =
            new TypedTable.Builder<>("landed_membership", Stage.LAND, false, "A statement of an extract that an area belongs to a parent.");

    /** Path relative to the landing folder. */
    public static final Field<LandedMembershipTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedMembershipTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedMembershipTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedMembershipTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Child code, as the extract gives it. */
    public static final Field<LandedMembershipTable, String> CHILD_CODE = T.field(new Column("child_code", Type.STRING, Role.ATTRIBUTE, "", "Child code, as the extract gives it.", true), String.class);
    /** Child level, as the extract gives it. */
    public static final Field<LandedMembershipTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.ATTRIBUTE, "", "Child level, as the extract gives it.", true), String.class);
    /** Parent code, as the extract gives it. */
    public static final Field<LandedMembershipTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.ATTRIBUTE, "", "Parent code, as the extract gives it.", true), String.class);
    /** Parent level, as the extract gives it. */
    public static final Field<LandedMembershipTable, String> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Parent level, as the extract gives it.", true), String.class);
    /** "in_force" for the general bridge; otherwise the publication that ships this mapping. */
    public static final Field<LandedMembershipTable, String> MAPPING_ID = T.field(new Column("mapping_id", Type.STRING, Role.ATTRIBUTE, "", "\"in_force\" for the general bridge; otherwise the publication that ships this mapping.", true), String.class);
    /** First day, null when open. */
    public static final Field<LandedMembershipTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "First day, null when open.", true), LocalDate.class);
    /** Last day, null when open. */
    public static final Field<LandedMembershipTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Last day, null when open.", true), LocalDate.class);
    /** For a mapping that is a picture of one day: that day; its rows hold until the next picture. */
    public static final Field<LandedMembershipTable, LocalDate> SNAPSHOT_ON = T.field(new Column("snapshot_on", Type.DATE, Role.ATTRIBUTE, "", "For a mapping that is a picture of one day: that day; its rows hold until the next picture.", true), LocalDate.class);
    /** "registration", "residence" or "statutory". */
    public static final Field<LandedMembershipTable, String> BASIS = T.field(new Column("basis", Type.STRING, Role.ATTRIBUTE, "", "\"registration\", \"residence\" or \"statutory\".", true), String.class);

    /** The declaration. */
    public static final TypedTable<LandedMembershipTable> TABLE = T.table();

    private LandedMembershipTable() {}
}
