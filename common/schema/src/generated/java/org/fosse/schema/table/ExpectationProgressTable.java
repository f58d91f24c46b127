// Written from src/main/schema/expectation_progress.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One promised action of the system's expectations and one indicator that measures it: when it was due, the target, the newest value, and how far it is. */
public final class ExpectationProgressTable {
    private static final TypedTable.Builder<ExpectationProgressTable> T =
            new TypedTable.Builder<>("expectation_progress", Stage.COMPUTE, true, "One promised action of the system's expectations and one indicator that measures it: when it was due, the target, the newest value, and how far it is.");

    /** Number of the expectation. */
    public static final Field<ExpectationProgressTable, Integer> EXPECTATION = T.field(new Column("expectation", Type.INT, Role.IDENTIFIER, "", "Number of the expectation.", false), Integer.class);
    /** Id of the promised action in conf/expectations.yaml. */
    public static final Field<ExpectationProgressTable, String> EXPECTATION_ACTION = T.field(new Column("expectation_action", Type.STRING, Role.IDENTIFIER, "", "Id of the promised action in conf/expectations.yaml.", false), String.class);
    /** The indicator that measures it; none where nothing does. */
    public static final Field<ExpectationProgressTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "The indicator that measures it; none where nothing does.", false), String.class);
    /** Name of the expectation. */
    public static final Field<ExpectationProgressTable, String> EXPECTATION_NAME = T.field(new Column("expectation_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the expectation.", false), String.class);
    /** What is promised. */
    public static final Field<ExpectationProgressTable, String> TITLE = T.field(new Column("title", Type.STRING, Role.ATTRIBUTE, "", "What is promised.", false), String.class);
    /** The day it was due; null where the strategy gives none. */
    public static final Field<ExpectationProgressTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "The day it was due; null where the strategy gives none.", true), LocalDate.class);
    /** How the strategy words the day, where it is no plain date. */
    public static final Field<ExpectationProgressTable, String> DUE_NOTE = T.field(new Column("due_note", Type.STRING, Role.ATTRIBUTE, "", "How the strategy words the day, where it is no plain date.", true), String.class);
    /** The number the strategy promises. */
    public static final Field<ExpectationProgressTable, Double> PROMISED = T.field(new Column("promised", Type.DOUBLE, Role.MEASURE, "promised_unit", "The number the strategy promises.", true), Double.class);
    /** Unit of that number. */
    public static final Field<ExpectationProgressTable, String> PROMISED_UNIT = T.field(new Column("promised_unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of that number.", true), String.class);
    /** How the strategy words it, where it is no plain number. */
    public static final Field<ExpectationProgressTable, String> PROMISED_NOTE = T.field(new Column("promised_note", Type.STRING, Role.ATTRIBUTE, "", "How the strategy words it, where it is no plain number.", true), String.class);
    /** at_least or at_most: which side of the target is kept. */
    public static final Field<ExpectationProgressTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "at_least or at_most: which side of the target is kept.", true), String.class);
    /** What the indicator is held against: its own target in the configuration, the promised number where the units agree, or the standard in force at the newest value: the one that binds, otherwise the ambition. */
    public static final Field<ExpectationProgressTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the indicator is held against: its own target in the configuration, the promised number where the units agree, or the standard in force at the newest value: the one that binds, otherwise the ambition.", true), Double.class);
    /** Unit of the indicator. */
    public static final Field<ExpectationProgressTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the indicator.", true), String.class);
    /** The area or provider it is read for. */
    public static final Field<ExpectationProgressTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "The area or provider it is read for.", true), String.class);
    /** The newest value. */
    public static final Field<ExpectationProgressTable, Double> LATEST_VALUE = T.field(new Column("latest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The newest value.", true), Double.class);
    /** First day of its period. */
    public static final Field<ExpectationProgressTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of its period.", true), LocalDate.class);
    /** Last day of its period. */
    public static final Field<ExpectationProgressTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of its period.", true), LocalDate.class);
    /** Values that the trend rests on. */
    public static final Field<ExpectationProgressTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "periods", "Values that the trend rests on.", false), Long.class);
    /** improving, worsening (rising, falling without a direction), no clear trend or too few points: from 12 values the newest point of the control chart (Making Data Count), from 5 Mann and Kendall's test at 5%. */
    public static final Field<ExpectationProgressTable, ProgressTrend> TREND = T.field(new Column("trend", Type.STRING, Role.ATTRIBUTE, "", "improving, worsening (rising, falling without a direction), no clear trend or too few points: from 12 values the newest point of the control chart (Making Data Count), from 5 Mann and Kendall's test at 5%.", false), ProgressTrend.class);
    /** achieved, on course, late, not on course (no due day and not improving), reported complete (nothing measures it and the register reports it completed) or not measurable. */
    public static final Field<ExpectationProgressTable, ProgressStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "achieved, on course, late, not on course (no due day and not improving), reported complete (nothing measures it and the register reports it completed) or not measurable.", false), ProgressStatus.class);
    /** Why it has that status, in words. */
    public static final Field<ExpectationProgressTable, String> WHY = T.field(new Column("why", Type.STRING, Role.ATTRIBUTE, "", "Why it has that status, in words.", false), String.class);
    /** Actions of the register that serve it. */
    public static final Field<ExpectationProgressTable, Long> REGISTER_ACTIONS = T.field(new Column("register_actions", Type.LONG, Role.MEASURE, "actions", "Actions of the register that serve it.", false), Long.class);
    /** What the register reports of them: planned, in_progress, completed (all that were not stopped are) or stopped; null when it has none. */
    public static final Field<ExpectationProgressTable, ActionStatus> REGISTER_STATUS = T.field(new Column("register_status", Type.STRING, Role.ATTRIBUTE, "", "What the register reports of them: planned, in_progress, completed (all that were not stopped are) or stopped; null when it has none.", true), ActionStatus.class);

    /** The declaration. */
    public static final TypedTable<ExpectationProgressTable> TABLE = T.table(
            new Check("measured_has_a_value", "latest_value is not null or status in ('not measurable', 'reported complete')", "What is judged has a value."));

    private ExpectationProgressTable() {}
}
