// Written from src/main/schema/special_list.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One practice whose list of patients is no like of the others, found from the ages and the size of the list by the rules adjustment.special_lists in fosse.yaml (a share must also be at double or half the median odds): it is left out of models, of what they expect and of false discovery rates, and compared with lists of its kind. */
public final class SpecialListTable {
    private static final TypedTable.Builder<SpecialListTable> T =
            new TypedTable.Builder<>("special_list", Stage.COMPUTE, true, "One practice whose list of patients is no like of the others, found from the ages and the size of the list by the rules adjustment.special_lists in fosse.yaml (a share must also be at double or half the median odds): it is left out of models, of what they expect and of false discovery rates, and compared with lists of its kind.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<SpecialListTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** practice. */
    public static final Field<SpecialListTable, Level> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice.", false), Level.class);
    /** The kind of list, as the configuration names it; of several that fit, the first there. */
    public static final Field<SpecialListTable, String> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "The kind of list, as the configuration names it; of several that fit, the first there.", false), String.class);
    /** The kind in words. */
    public static final Field<SpecialListTable, String> KIND_SAYS = T.field(new Column("kind_says", Type.STRING, Role.ATTRIBUTE, "", "The kind in words.", false), String.class);
    /** The variable of table peer_variable that shows it. */
    public static final Field<SpecialListTable, String> VARIABLE_ID = T.field(new Column("variable_id", Type.STRING, Role.ATTRIBUTE, "", "The variable of table peer_variable that shows it.", false), String.class);
    /** The variable's value, not as a logarithm. */
    public static final Field<SpecialListTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the variable's unit", "The variable's value, not as a logarithm.", false), Double.class);
    /** Distance of the share's logit from the median of all practices, in 1.4826 times the median absolute deviation; null where the variable is no share, and where nobody or everybody is in the group. */
    public static final Field<SpecialListTable, Double> Z = T.field(new Column("z", Type.DOUBLE, Role.MEASURE, "robust standard deviations", "Distance of the share's logit from the median of all practices, in 1.4826 times the median absolute deviation; null where the variable is no share, and where nobody or everybody is in the group.", true), Double.class);
    /** Practices with the variable. */
    public static final Field<SpecialListTable, Long> PRACTICES = T.field(new Column("practices", Type.LONG, Role.MEASURE, "practices", "Practices with the variable.", false), Long.class);

    /** The declaration. */
    public static final TypedTable<SpecialListTable> TABLE = T.table();

    private SpecialListTable() {}
}
