// Written from src/main/schema/peer_variable.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The value of one variable that similar areas are found by, for one area. Variables and their order are in the configuration under peers. */
public final class PeerVariableTable {
    private static final TypedTable.Builder<PeerVariableTable> T =
            new TypedTable.Builder<>("peer_variable", Stage.COMPUTE, true, "The value of one variable that similar areas are found by, for one area. Variables and their order are in the configuration under peers.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<PeerVariableTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** The variable, as the configuration names it. */
    public static final Field<PeerVariableTable, String> VARIABLE_ID = T.field(new Column("variable_id", Type.STRING, Role.IDENTIFIER, "", "The variable, as the configuration names it.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<PeerVariableTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The variable's value: a number of its indicator, divided by the same number of another where the configuration says so; the natural logarithm where its scale is log. An area's deprivation score is its own where a source gives one, otherwise the mean of its practices' scores weighted by the first variable taken from a denominator (equally without one). */
    public static final Field<PeerVariableTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the variable's unit", "The variable's value: a number of its indicator, divided by the same number of another where the configuration says so; the natural logarithm where its scale is log. An area's deprivation score is its own where a source gives one, otherwise the mean of its practices' scores weighted by the first variable taken from a denominator (equally without one).", true), Double.class);
    /** Whether the level's areas are compared in this variable: at least nine in ten of the areas with any variable have it. */
    public static final Field<PeerVariableTable, Boolean> USED = T.field(new Column("used", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the level's areas are compared in this variable: at least nine in ten of the areas with any variable have it.", false), Boolean.class);
    /** The period or edition the value is from. */
    public static final Field<PeerVariableTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period or edition the value is from.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<PeerVariableTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<PeerVariableTable> TABLE = T.table();

    private PeerVariableTable() {}
}
