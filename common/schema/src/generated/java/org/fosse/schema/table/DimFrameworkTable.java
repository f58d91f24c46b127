// Written from src/main/schema/dim_framework.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One domain of one assessment framework, with its scale. */
public final class DimFrameworkTable {
    private static final TypedTable.Builder<DimFrameworkTable> T =
            new TypedTable.Builder<>("dim_framework", Folder.STAR, Stage.PUBLISH, true, "One domain of one assessment framework, with its scale.");

    /** Ids of framework and domain with / between them. */
    public static final Field<DimFrameworkTable, String> FRAMEWORK_DOMAIN_KEY = T.field(new Column("framework_domain_key", Type.STRING, Role.IDENTIFIER, "", "Ids of framework and domain with / between them.", false), String.class);
    /** Id of the assessment framework. */
    public static final Field<DimFrameworkTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the assessment framework.", false), String.class);
    /** Id of the domain within the framework. */
    public static final Field<DimFrameworkTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the domain within the framework.", false), String.class);
    /** Name of the framework. */
    public static final Field<DimFrameworkTable, String> FRAMEWORK_NAME = T.field(new Column("framework_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the framework.", false), String.class);
    /** Name of the domain. */
    public static final Field<DimFrameworkTable, String> DOMAIN_NAME = T.field(new Column("domain_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the domain.", false), String.class);
    /** The domain it is a part of; null at the top. */
    public static final Field<DimFrameworkTable, String> PARENT_DOMAIN_ID = T.field(new Column("parent_domain_id", Type.STRING, Role.ATTRIBUTE, "", "The domain it is a part of; null at the top.", true), String.class);
    /** Order of the domain in the framework, from 1. */
    public static final Field<DimFrameworkTable, Integer> DOMAIN_ORDER = T.field(new Column("domain_order", Type.INT, Role.ATTRIBUTE, "", "Order of the domain in the framework, from 1.", false), Integer.class);
    /** The part of quality the domain speaks to. */
    public static final Field<DimFrameworkTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the domain speaks to.", false), String.class);
    /** Stage of the journey it speaks to: waiting, in_care or after. */
    public static final Field<DimFrameworkTable, String> PHASE = T.field(new Column("phase", Type.STRING, Role.ATTRIBUTE, "", "Stage of the journey it speaks to: waiting, in_care or after.", true), String.class);
    /** Who is assessed, in words. */
    public static final Field<DimFrameworkTable, String> UNIT_ASSESSED = T.field(new Column("unit_assessed", Type.STRING, Role.ATTRIBUTE, "", "Who is assessed, in words.", false), String.class);
    /** Whether a level means the same for two bodies, so that they may be compared. */
    public static final Field<DimFrameworkTable, Boolean> COMPARABLE = T.field(new Column("comparable", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether a level means the same for two bodies, so that they may be compared.", false), Boolean.class);
    /** Lowest level of the scale. */
    public static final Field<DimFrameworkTable, Integer> SCALE_MIN = T.field(new Column("scale_min", Type.INT, Role.MEASURE, "level of the scale", "Lowest level of the scale.", true), Integer.class);
    /** Highest level of the scale. */
    public static final Field<DimFrameworkTable, Integer> SCALE_MAX = T.field(new Column("scale_max", Type.INT, Role.MEASURE, "level of the scale", "Highest level of the scale.", true), Integer.class);
    /** The best level of the scale. */
    public static final Field<DimFrameworkTable, Integer> SCALE_BEST = T.field(new Column("scale_best", Type.INT, Role.MEASURE, "level of the scale", "The best level of the scale.", true), Integer.class);
    /** What each level asks, where the framework describes it: level, colon, words, one after the other. */
    public static final Field<DimFrameworkTable, String> LEVEL_WORDINGS = T.field(new Column("level_wordings", Type.STRING, Role.ATTRIBUTE, "", "What each level asks, where the framework describes it: level, colon, words, one after the other.", true), String.class);
    /** The question in its newest wording. */
    public static final Field<DimFrameworkTable, String> WORDING_TEXT = T.field(new Column("wording_text", Type.STRING, Role.ATTRIBUTE, "", "The question in its newest wording.", true), String.class);
    /** Where the framework was read. */
    public static final Field<DimFrameworkTable, String> FRAMEWORK_REFERENCE = T.field(new Column("framework_reference", Type.STRING, Role.ATTRIBUTE, "", "Where the framework was read.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DimFrameworkTable> TABLE = T.table();

    private DimFrameworkTable() {}
}
