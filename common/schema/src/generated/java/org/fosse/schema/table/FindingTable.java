// Written from src/main/schema/finding.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One variation finding within the system in a plain sentence, the most worrying first. A question to ask, not a verdict. */
public final class FindingTable {
    private static final TypedTable.Builder<FindingTable> T =
            new TypedTable.Builder<>("finding", Stage.COMPUTE, true, "One variation finding within the system in a plain sentence, the most worrying first. A question to ask, not a verdict.");

    /** 1 is the first to look at. */
    public static final Field<FindingTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.IDENTIFIER, "", "1 is the first to look at.", false), Integer.class);
    /** Stable id of the indicator. */
    public static final Field<FindingTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "Stable id of the indicator.", false), String.class);
    /** Code of the area. */
    public static final Field<FindingTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<FindingTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<FindingTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** worse, higher, lower, or suspect. */
    public static final Field<FindingTable, String> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "worse, higher, lower, or suspect.", false), String.class);
    /** Distance from the system's value allowing for the variation between practices, as in table funnel. */
    public static final Field<FindingTable, Double> Z_ADJUSTED = T.field(new Column("z_adjusted", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from the system's value allowing for the variation between practices, as in table funnel.", true), Double.class);
    /** The finding in words. */
    public static final Field<FindingTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The finding in words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<FindingTable> TABLE = T.table();

    private FindingTable() {}
}
