// Written from src/main/schema/fact_expectation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One promised action of the system and one indicator that measures it: the target, the newest value, and how far it is. */
public final class FactExpectationTable {
    private static final TypedTable.Builder<FactExpectationTable> T =
            new TypedTable.Builder<>("fact_expectation", Folder.STAR, Stage.PUBLISH, true, "One promised action of the system and one indicator that measures it: the target, the newest value, and how far it is.");

    /** Its expectation. */
    public static final Field<FactExpectationTable, String> EXPECTATION_KEY = T.field(new Column("expectation_key", Type.STRING, Role.IDENTIFIER, "", "Its expectation.", false).leadingTo(new ForeignKey("dim_expectation", null)), String.class);
    /** Its indicator. */
    public static final Field<FactExpectationTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** The area or provider it is read for; null where it is read for none. */
    public static final Field<FactExpectationTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.ATTRIBUTE, "", "The area or provider it is read for; null where it is read for none.", true).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** The period of the newest value; null without one. */
    public static final Field<FactExpectationTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.ATTRIBUTE, "", "The period of the newest value; null without one.", true).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** What the indicator is held against: its own target in the configuration, the promised number where the units agree, or the standard in force at the newest value: the one that binds, otherwise the ambition. */
    public static final Field<FactExpectationTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the indicator is held against: its own target in the configuration, the promised number where the units agree, or the standard in force at the newest value: the one that binds, otherwise the ambition.", true), Double.class);
    /** The newest value. */
    public static final Field<FactExpectationTable, Double> LATEST_VALUE = T.field(new Column("latest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The newest value.", true), Double.class);
    /** Values that the trend rests on. */
    public static final Field<FactExpectationTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "periods", "Values that the trend rests on.", false), Long.class);
    /** improving, worsening (rising, falling without a direction), no clear trend or too few points: from 12 values the newest point of the control chart (Making Data Count), from 5 Mann and Kendall's test at 5%. */
    public static final Field<FactExpectationTable, ProgressTrend> TREND = T.field(new Column("trend", Type.STRING, Role.ATTRIBUTE, "", "improving, worsening (rising, falling without a direction), no clear trend or too few points: from 12 values the newest point of the control chart (Making Data Count), from 5 Mann and Kendall's test at 5%.", false), ProgressTrend.class);
    /** achieved, on course, late, not on course (no due day and not improving), reported complete (nothing measures it and the register reports it completed) or not measurable. */
    public static final Field<FactExpectationTable, ProgressStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "achieved, on course, late, not on course (no due day and not improving), reported complete (nothing measures it and the register reports it completed) or not measurable.", false), ProgressStatus.class);
    /** Why it has that status, in words. */
    public static final Field<FactExpectationTable, String> WHY = T.field(new Column("why", Type.STRING, Role.ATTRIBUTE, "", "Why it has that status, in words.", false), String.class);
    /** Actions of the register that serve it. */
    public static final Field<FactExpectationTable, Long> REGISTER_ACTIONS = T.field(new Column("register_actions", Type.LONG, Role.MEASURE, "actions", "Actions of the register that serve it.", false), Long.class);
    /** What the register reports of them: planned, in_progress, completed (all that were not stopped are) or stopped; null when it has none. */
    public static final Field<FactExpectationTable, ActionStatus> REGISTER_STATUS = T.field(new Column("register_status", Type.STRING, Role.ATTRIBUTE, "", "What the register reports of them: planned, in_progress, completed (all that were not stopped are) or stopped; null when it has none.", true), ActionStatus.class);

    /** The declaration. */
    public static final TypedTable<FactExpectationTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactExpectationTable, ExpectationProgressTable> PROJECTION = new Projection<>(TABLE, ExpectationProgressTable.TABLE, null, false, List.of(
            List.of(ExpectationProgressTable.EXPECTATION, ExpectationProgressTable.EXPECTATION_ACTION),
            List.of(ExpectationProgressTable.INDICATOR_ID),
            List.of(ExpectationProgressTable.AREA_CODE, ExpectationProgressTable.PERIOD_START, ExpectationProgressTable.PERIOD_END),
            List.of(ExpectationProgressTable.PERIOD_START, ExpectationProgressTable.PERIOD_END),
            List.of(ExpectationProgressTable.TARGET),
            List.of(ExpectationProgressTable.LATEST_VALUE),
            List.of(ExpectationProgressTable.POINTS),
            List.of(ExpectationProgressTable.TREND),
            List.of(ExpectationProgressTable.STATUS),
            List.of(ExpectationProgressTable.WHY),
            List.of(ExpectationProgressTable.REGISTER_ACTIONS),
            List.of(ExpectationProgressTable.REGISTER_STATUS)));

    private FactExpectationTable() {}
}
