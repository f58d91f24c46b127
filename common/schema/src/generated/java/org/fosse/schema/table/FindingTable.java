// Written from src/main/schema/finding.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One variation finding within the system in a plain sentence, the most worrying first: for each indicator the practice furthest from what is to be expected of its like (table adjusted), or, where the indicator has no model, from the others (table funnel). A practice that is furthest in several indicators is one finding. A question to ask, not a verdict. */
public final class FindingTable {
    private static final TypedTable.Builder<FindingTable> T =
            new TypedTable.Builder<>("finding", Stage.COMPUTE, true, "One variation finding within the system in a plain sentence, the most worrying first: for each indicator the practice furthest from what is to be expected of its like (table adjusted), or, where the indicator has no model, from the others (table funnel). A practice that is furthest in several indicators is one finding. A question to ask, not a verdict.");

    /** 1 is the first to look at. */
    public static final Field<FindingTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.IDENTIFIER, "", "1 is the first to look at.", false), Integer.class);
    /** Stable id of the indicator. */
    public static final Field<FindingTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "Stable id of the indicator.", false), String.class);
    /** Code of the area. */
    public static final Field<FindingTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area.", false), String.class);
    /** The other indicators in which the same practice is furthest with the same judgement, by id, the further first, divided by commas; null for none. Tables adjusted and funnel have their figures. */
    public static final Field<FindingTable, String> ALSO_IN = T.field(new Column("also_in", Type.STRING, Role.ATTRIBUTE, "", "The other indicators in which the same practice is furthest with the same judgement, by id, the further first, divided by commas; null for none. Tables adjusted and funnel have their figures.", true), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<FindingTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<FindingTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** worse; higher or lower, which asks about recording or need; or suspect. */
    public static final Field<FindingTable, String> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "worse; higher or lower, which asks about recording or need; or suspect.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<FindingTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** What is expected of it, as in table adjusted; the average of the funnel where the indicator has no model. */
    public static final Field<FindingTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What is expected of it, as in table adjusted; the average of the funnel where the indicator has no model.", true), Double.class);
    /** What that is adjusted for; the kind of list where it is held against like lists; null where it is adjusted for nothing. */
    public static final Field<FindingTable, String> ADJUSTED_FOR = T.field(new Column("adjusted_for", Type.STRING, Role.ATTRIBUTE, "", "What that is adjusted for; the kind of list where it is held against like lists; null where it is adjusted for nothing.", true), String.class);
    /** Distance from what is expected, as in table adjusted; null where nothing is adjusted for. */
    public static final Field<FindingTable, Double> Z = T.field(new Column("z", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from what is expected, as in table adjusted; null where nothing is adjusted for.", true), Double.class);
    /** As in table adjusted, otherwise as in table funnel; null for a suspect value. */
    public static final Field<FindingTable, Double> FALSE_DISCOVERY_RATE = T.field(new Column("false_discovery_rate", Type.DOUBLE, Role.MEASURE, "probability", "As in table adjusted, otherwise as in table funnel; null for a suspect value.", true), Double.class);
    /** The crude distance: from the system's value, allowing for the variation between practices, as in table funnel. */
    public static final Field<FindingTable, Double> Z_ADJUSTED = T.field(new Column("z_adjusted", Type.DOUBLE, Role.MEASURE, "standard errors", "The crude distance: from the system's value, allowing for the variation between practices, as in table funnel.", true), Double.class);
    /** The finding in words. */
    public static final Field<FindingTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The finding in words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<FindingTable> TABLE = T.table();

    private FindingTable() {}
}
