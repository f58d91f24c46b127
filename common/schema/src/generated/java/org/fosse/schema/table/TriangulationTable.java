// Written from src/main/schema/triangulation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The kinds of evidence on one unit of the system and part of quality in one quarter, side by side: do they agree? The last eight quarters of every unit and part of quality with any evidence; and of every measure that two kinds of evidence speak of, such as a contract and a national standard. Read upwards through parent_code it gives vertical assurance (does the level above see the same?), read over the units of a level horizontal assurance. */
public final class TriangulationTable {
    private static final TypedTable.Builder<TriangulationTable> T =
            new TypedTable.Builder<>("triangulation", Stage.COMPUTE, true, "The kinds of evidence on one unit of the system and part of quality in one quarter, side by side: do they agree? The last eight quarters of every unit and part of quality with any evidence; and of every measure that two kinds of evidence speak of, such as a contract and a national standard. Read upwards through parent_code it gives vertical assurance (does the level above see the same?), read over the units of a level horizontal assurance.");

    /** Code of the area, provider, team or design group. */
    public static final Field<TriangulationTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area, provider, team or design group.", false), String.class);
    /** The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned. */
    public static final Field<TriangulationTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.IDENTIFIER, "", "The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned.", false), String.class);
    /** all for the whole part of quality; otherwise the measure, as in table indicator, whose evidence this is. A measure's rows are a part of the part's, not beside it. */
    public static final Field<TriangulationTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.IDENTIFIER, "", "all for the whole part of quality; otherwise the measure, as in table indicator, whose evidence this is. A measure's rows are a part of the part's, not beside it.", false), String.class);
    /** First day of the period. */
    public static final Field<TriangulationTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<TriangulationTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<TriangulationTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Its level. */
    public static final Field<TriangulationTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "Its level.", false), Level.class);
    /** Its name. */
    public static final Field<TriangulationTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", false), String.class);
    /** Table standing, in which each indicator has one vote a quarter, published segments of the oversight framework, and changes of gaps (inequality_trend). concern or good where two thirds of those that take a side do, but never good while an indicator is below its standard and worse than the others; otherwise mixed; neither where none does; none without evidence. */
    public static final Field<TriangulationTable, EvidenceDirection> QUANTITATIVE = T.field(new Column("quantitative", Type.STRING, Role.ATTRIBUTE, "", "Table standing, in which each indicator has one vote a quarter, published segments of the oversight framework, and changes of gaps (inequality_trend). concern or good where two thirds of those that take a side do, but never good while an indicator is below its standard and worse than the others; otherwise mixed; neither where none does; none without evidence.", false), EvidenceDirection.class);
    /** Pieces of this evidence that are of concern. */
    public static final Field<TriangulationTable, Integer> QUANTITATIVE_CONCERN = T.field(new Column("quantitative_concern", Type.INT, Role.MEASURE, "pieces", "Pieces of this evidence that are of concern.", false), Integer.class);
    /** Those that are good. */
    public static final Field<TriangulationTable, Integer> QUANTITATIVE_GOOD = T.field(new Column("quantitative_good", Type.INT, Role.MEASURE, "pieces", "Those that are good.", false), Integer.class);
    /** All of them. */
    public static final Field<TriangulationTable, Integer> QUANTITATIVE_ALL = T.field(new Column("quantitative_all", Type.INT, Role.MEASURE, "pieces", "All of them.", false), Integer.class);
    /** The requirements of quality schedules met or in breach. concern or good where two thirds of those that take a side do, otherwise mixed; neither where none does; none without evidence. */
    public static final Field<TriangulationTable, EvidenceDirection> CONTRACT = T.field(new Column("contract", Type.STRING, Role.ATTRIBUTE, "", "The requirements of quality schedules met or in breach. concern or good where two thirds of those that take a side do, otherwise mixed; neither where none does; none without evidence.", false), EvidenceDirection.class);
    /** Pieces of this evidence that are of concern. */
    public static final Field<TriangulationTable, Integer> CONTRACT_CONCERN = T.field(new Column("contract_concern", Type.INT, Role.MEASURE, "pieces", "Pieces of this evidence that are of concern.", false), Integer.class);
    /** Those that are good. */
    public static final Field<TriangulationTable, Integer> CONTRACT_GOOD = T.field(new Column("contract_good", Type.INT, Role.MEASURE, "pieces", "Those that are good.", false), Integer.class);
    /** All of them. */
    public static final Field<TriangulationTable, Integer> CONTRACT_ALL = T.field(new Column("contract_all", Type.INT, Role.MEASURE, "pieces", "All of them.", false), Integer.class);
    /** Assessments made in the quarter: levels in the worst third of the scale are of concern, in the best third good; ratings below the standard; voices far apart. concern or good where two thirds of those that take a side do, otherwise mixed; neither where none does; none without evidence. */
    public static final Field<TriangulationTable, EvidenceDirection> ASSESSMENT = T.field(new Column("assessment", Type.STRING, Role.ATTRIBUTE, "", "Assessments made in the quarter: levels in the worst third of the scale are of concern, in the best third good; ratings below the standard; voices far apart. concern or good where two thirds of those that take a side do, otherwise mixed; neither where none does; none without evidence.", false), EvidenceDirection.class);
    /** Pieces of this evidence that are of concern. */
    public static final Field<TriangulationTable, Integer> ASSESSMENT_CONCERN = T.field(new Column("assessment_concern", Type.INT, Role.MEASURE, "pieces", "Pieces of this evidence that are of concern.", false), Integer.class);
    /** Those that are good. */
    public static final Field<TriangulationTable, Integer> ASSESSMENT_GOOD = T.field(new Column("assessment_good", Type.INT, Role.MEASURE, "pieces", "Those that are good.", false), Integer.class);
    /** All of them. */
    public static final Field<TriangulationTable, Integer> ASSESSMENT_ALL = T.field(new Column("assessment_all", Type.INT, Role.MEASURE, "pieces", "All of them.", false), Integer.class);
    /** Soft intelligence, item by item. concern or good where two thirds of those that take a side do, otherwise mixed; neither where none does; none without evidence. */
    public static final Field<TriangulationTable, EvidenceDirection> QUALITATIVE = T.field(new Column("qualitative", Type.STRING, Role.ATTRIBUTE, "", "Soft intelligence, item by item. concern or good where two thirds of those that take a side do, otherwise mixed; neither where none does; none without evidence.", false), EvidenceDirection.class);
    /** Pieces of this evidence that are of concern. */
    public static final Field<TriangulationTable, Integer> QUALITATIVE_CONCERN = T.field(new Column("qualitative_concern", Type.INT, Role.MEASURE, "pieces", "Pieces of this evidence that are of concern.", false), Integer.class);
    /** Those that are good. */
    public static final Field<TriangulationTable, Integer> QUALITATIVE_GOOD = T.field(new Column("qualitative_good", Type.INT, Role.MEASURE, "pieces", "Those that are good.", false), Integer.class);
    /** All of them. */
    public static final Field<TriangulationTable, Integer> QUALITATIVE_ALL = T.field(new Column("qualitative_all", Type.INT, Role.MEASURE, "pieces", "All of them.", false), Integer.class);
    /** agree (every kind that is there says the same), disagree (one is of concern, another good), partly (neither), single source, or no evidence. */
    public static final Field<TriangulationTable, TriangulationVerdict> VERDICT = T.field(new Column("verdict", Type.STRING, Role.ATTRIBUTE, "", "agree (every kind that is there says the same), disagree (one is of concern, another good), partly (neither), single source, or no evidence.", false), TriangulationVerdict.class);
    /** What they say together: concern or good where a kind does and none says the opposite; mixed; neither; none without evidence. */
    public static final Field<TriangulationTable, EvidenceDirection> SIDE = T.field(new Column("side", Type.STRING, Role.ATTRIBUTE, "", "What they say together: concern or good where a kind does and none says the opposite; mixed; neither; none without evidence.", false), EvidenceDirection.class);
    /** The unit right above it, which should know. Null for the system. */
    public static final Field<TriangulationTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.ATTRIBUTE, "", "The unit right above it, which should know. Null for the system.", true), String.class);
    /** Vertical assurance: the verdict of that unit for the same part of quality and quarter; null where it has no evidence in the eight quarters. */
    public static final Field<TriangulationTable, TriangulationVerdict> PARENT_VERDICT = T.field(new Column("parent_verdict", Type.STRING, Role.ATTRIBUTE, "", "Vertical assurance: the verdict of that unit for the same part of quality and quarter; null where it has no evidence in the eight quarters.", true), TriangulationVerdict.class);
    /** What is said of that unit. */
    public static final Field<TriangulationTable, EvidenceDirection> PARENT_SIDE = T.field(new Column("parent_side", Type.STRING, Role.ATTRIBUTE, "", "What is said of that unit.", true), EvidenceDirection.class);
    /** Horizontal assurance: other units of the level with evidence in the part of quality and quarter. */
    public static final Field<TriangulationTable, Long> PEERS = T.field(new Column("peers", Type.LONG, Role.MEASURE, "units", "Horizontal assurance: other units of the level with evidence in the part of quality and quarter.", false), Long.class);
    /** Other units of the level with the same verdict and side. */
    public static final Field<TriangulationTable, Long> PEERS_SAME = T.field(new Column("peers_same", Type.LONG, Role.MEASURE, "units", "Other units of the level with the same verdict and side.", false), Long.class);

    /** The declaration. */
    public static final TypedTable<TriangulationTable> TABLE = T.table();

    private TriangulationTable() {}
}
