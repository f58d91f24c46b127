package org.fosse.jobs.action;

import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.List;
import org.fosse.config.Direction;
import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Promise;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.jobs.chart.ChartType;
import org.fosse.jobs.chart.SeriesChart.Lines;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.ExpectationProgressTable;
import org.fosse.tables.ActionStatus;
import org.fosse.tables.ActionTimeliness;
import org.fosse.tables.BalancingMovement;
import org.fosse.tables.EffectRole;
import org.fosse.tables.EffectVerdict;
import org.fosse.tables.ProgressStatus;
import org.fosse.tables.ProgressTrend;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;

/** Every column of the action tables, each with a value of its own. */
class ActionTablesTest {
    private static final LocalDate STARTED = LocalDate.of(2025, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 12, 31);
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    private static TableRow<ActionCheckedTable> checked() {
        return ActionCheckedTable.TABLE
                .row()
                .set(ActionCheckedTable.ACTION_ID, "A-1")
                .set(ActionCheckedTable.TITLE, "Longer hours")
                .set(ActionCheckedTable.AREA_CODE, "U1")
                .set(ActionCheckedTable.INDICATOR_ID, "TARGET")
                .set(ActionCheckedTable.STARTED_ON, STARTED)
                .set(ActionCheckedTable.DUE_ON, DUE)
                .set(ActionCheckedTable.STATUS, "in_progress")
                .set(ActionCheckedTable.STATUS_ON, LocalDate.of(2025, 5, 2))
                .set(ActionCheckedTable.CYCLE, "do")
                .set(ActionCheckedTable.CYCLE_NUMBER, 2)
                .set(ActionCheckedTable.METHOD, "PDSA")
                .set(ActionCheckedTable.TARGET, 75.0)
                .set(ActionCheckedTable.BALANCING_INDICATOR_IDS, "HARM")
                .set(ActionCheckedTable.SIGNAL, "a signal")
                .set(ActionCheckedTable.OWNER_ROLE, "Access lead")
                .set(ActionCheckedTable.EXPECTATION, 3)
                .set(ActionCheckedTable.EXPECTATION_ACTION, "3b")
                .set(ActionCheckedTable.PROGRAMME, "Access")
                .set(ActionCheckedTable.REVISION, 4)
                .set(ActionCheckedTable.SOURCE_ID, "action")
                .set(ActionCheckedTable.SOURCE_FILE, "a.csv")
                .set(ActionCheckedTable.SOURCE_LINE, 17L)
                .build();
    }

    private static TableRow<ActionTable> action() {
        TableRow<AreaTable> area = AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_NAME, "A network")
                .set(AreaTable.SYSTEM_CODE, "QK1")
                .build();
        return ActionJob.row(checked(), area, "QXX", DATE);
    }

    @Test
    void anActionStandsAsRegisteredWithItsAreaAndHowItIsOnTime() {
        assertRow(action())
                .copies(ActionTable.TABLE, ActionCheckedTable.TABLE, checked())
                .has(ActionTable.AREA_NAME, "A network")
                .has(ActionTable.SYSTEM_CODE, "QK1")
                .has(ActionTable.TIMELINESS, ActionTimeliness.OVERDUE)
                .hasNothingElse();
    }

    @Test
    void anEffectHasBothSidesOfTheDayAndTheComparator() {
        Indicator harm = new Indicator(
                "HARM",
                "HARM",
                "Harm",
                "",
                "safety",
                Polarity.LOWER_IS_BETTER,
                "percent",
                ValueType.PROPORTION,
                100,
                Indicator.Range.ANY,
                true,
                List.of(),
                Indicator.Leave.NOTHING,
                Standards.NONE,
                null,
                null,
                new Indicator.Tags(null, null, null, null, null, null),
                "",
                "",
                true);
        Effect effect = new Effect(
                12,
                11,
                DATE,
                ChartType.P_PRIME,
                new Effect.Side(10, new Lines(11, 12, 13)),
                new Effect.Side(20, new Lines(21, 22, 23)),
                new Effect.Span(30, 31, 32),
                "shift",
                LocalDate.of(2025, 9, 30),
                5,
                new Comparators("QK1", "its system", List.of()),
                40,
                new Effect.Span(50, 51, 52),
                1,
                1,
                List.of(Reason.SHORT_SERIES));
        ActionSubject subject = new ActionSubject(action(), EffectRole.BALANCING, "HARM", harm, true, false);

        assertRow(ActionEffectJob.row(subject, effect))
                .has(ActionEffectTable.ACTION_ID, "A-1")
                .has(ActionEffectTable.ROLE, EffectRole.BALANCING)
                .has(ActionEffectTable.INDICATOR_ID, "HARM")
                .has(ActionEffectTable.AREA_CODE, "U1")
                .has(ActionEffectTable.STARTED_ON, STARTED)
                .has(ActionEffectTable.STATUS, ActionStatus.IN_PROGRESS)
                .has(ActionEffectTable.SIGNAL, "a signal")
                .has(ActionEffectTable.VERDICT, EffectVerdict.WORSENED_MORE)
                .has(ActionEffectTable.MOVED_ADVERSELY, true)
                .has(ActionEffectTable.MOVEMENT, BalancingMovement.MOVED_ADVERSELY)
                .has(
                        ActionEffectTable.SENTENCE,
                        "Harm in A network: worsened, more than its comparator. The mean was 10% before 1 Apr"
                                + " 2025 and 20% since; change 30 percentage points (95% limits 31 to"
                                + " 32 percentage points); its system changed by 40 percentage points.")
                .has(ActionEffectTable.POINTS_BEFORE, 12)
                .has(ActionEffectTable.POINTS_AFTER, 11)
                .has(ActionEffectTable.LATEST_ON, DATE)
                .has(ActionEffectTable.CHART_TYPE, "P'")
                .has(ActionEffectTable.CHART_UNIT, "the indicator's unit")
                .has(ActionEffectTable.MEAN_BEFORE, 10.0)
                .has(ActionEffectTable.CENTRE_BEFORE, 11.0)
                .has(ActionEffectTable.LOWER_BEFORE, 12.0)
                .has(ActionEffectTable.UPPER_BEFORE, 13.0)
                .has(ActionEffectTable.MEAN_AFTER, 20.0)
                .has(ActionEffectTable.CENTRE_AFTER, 21.0)
                .has(ActionEffectTable.LOWER_AFTER, 22.0)
                .has(ActionEffectTable.UPPER_AFTER, 23.0)
                .has(ActionEffectTable.MEAN_CHANGE, 30.0)
                .has(ActionEffectTable.MEAN_CHANGE_LOWER_95, 31.0)
                .has(ActionEffectTable.MEAN_CHANGE_UPPER_95, 32.0)
                .has(ActionEffectTable.SPECIAL_CAUSE_AFTER, "shift")
                .has(ActionEffectTable.SPECIAL_CAUSE_ON, LocalDate.of(2025, 9, 30))
                .has(ActionEffectTable.SPECIAL_POINTS_AFTER, 5)
                .has(ActionEffectTable.COMPARATOR_CODE, "QK1")
                .has(ActionEffectTable.COMPARATOR, "its system")
                .has(ActionEffectTable.COMPARATOR_CHANGE, 40.0)
                .has(ActionEffectTable.CHANGE_BEYOND_COMPARATOR, 50.0)
                .has(ActionEffectTable.BEYOND_LOWER_95, 51.0)
                .has(ActionEffectTable.BEYOND_UPPER_95, 52.0)
                .has(ActionEffectTable.REASON, "short_series")
                .hasNothingElse();
    }

    @Test
    void aPromiseHasItsTargetItsNewestValueAndWhatTheRegisterSays() {
        Promise promise = new Promise(
                "3b", "See people sooner", DUE, "by winter", 80.0, "people", Direction.AT_MOST, "about", List.of(), "");
        PromiseMeasure measure = new PromiseMeasure(
                new Expectation(3, "Access", "", List.of(promise)),
                promise,
                "TARGET",
                "QK1",
                "percent",
                70.0,
                Standards.NONE,
                Direction.AT_LEAST,
                "");

        assertRow(measure.row(
                        ActionFixtures.chart(ActionFixtures.months(5, i -> 64 + i)),
                        DATE,
                        List.of(ActionStatus.PLANNED, ActionStatus.COMPLETED)))
                .has(ExpectationProgressTable.EXPECTATION, 3)
                .has(ExpectationProgressTable.EXPECTATION_ACTION, "3b")
                .has(ExpectationProgressTable.INDICATOR_ID, "TARGET")
                .has(ExpectationProgressTable.EXPECTATION_NAME, "Access")
                .has(ExpectationProgressTable.TITLE, "See people sooner")
                .has(ExpectationProgressTable.DUE_ON, DUE)
                .has(ExpectationProgressTable.DUE_NOTE, "by winter")
                .has(ExpectationProgressTable.PROMISED, 80.0)
                .has(ExpectationProgressTable.PROMISED_UNIT, "people")
                .has(ExpectationProgressTable.PROMISED_NOTE, "about")
                .has(ExpectationProgressTable.DIRECTION, "at_least")
                .has(ExpectationProgressTable.TARGET, 70.0)
                .has(ExpectationProgressTable.UNIT, "percent")
                .has(ExpectationProgressTable.AREA_CODE, "QK1")
                .has(ExpectationProgressTable.LATEST_VALUE, 68.0)
                .has(ExpectationProgressTable.PERIOD_START, LocalDate.of(2024, 8, 1))
                .has(ExpectationProgressTable.PERIOD_END, LocalDate.of(2024, 8, 31))
                .has(ExpectationProgressTable.POINTS, 5L)
                .has(ExpectationProgressTable.TREND, ProgressTrend.IMPROVING)
                .has(ExpectationProgressTable.STATUS, ProgressStatus.LATE)
                .has(
                        ExpectationProgressTable.WHY,
                        "The newest value, 68%, misses the target of 70%, and it was due on 2025-12-31.")
                .has(ExpectationProgressTable.REGISTER_ACTIONS, 2L)
                .has(ExpectationProgressTable.REGISTER_STATUS, ActionStatus.IN_PROGRESS)
                .hasNothingElse();
    }
}
