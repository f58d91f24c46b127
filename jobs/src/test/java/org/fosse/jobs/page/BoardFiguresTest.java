package org.fosse.jobs.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.engine.RowFile;
import org.fosse.engine.Store;
import org.fosse.jobs.page.BoardChanges.Unit;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.StandardKind;
import org.fosse.tables.StandardResult;
import org.fosse.tables.ThresholdDirection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BoardFiguresTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final List<Unit> TRUST = List.of(new Unit("T", "A trust"));

    @TempDir
    Path folder;

    private BoardFigures figures;

    private static RowBuilder<StandardJudgementTable> judged(
            String indicator, LocalDate start, double value, StandardResult result) {
        return StandardJudgementTable.TABLE
                .row()
                .set(StandardJudgementTable.INDICATOR_ID, indicator)
                .set(StandardJudgementTable.AREA_CODE, "T")
                .set(StandardJudgementTable.PERIOD_START, start)
                .set(StandardJudgementTable.PERIOD_END, start.plusMonths(1).minusDays(1))
                .set(StandardJudgementTable.PERIOD_LABEL, start.getMonth() + " " + start.getYear())
                .set(StandardJudgementTable.KIND, StandardKind.STATUTORY)
                .set(StandardJudgementTable.IN_FORCE_FROM, LocalDate.of(2013, 4, 1))
                .set(StandardJudgementTable.DUE_ON, LocalDate.of(2013, 4, 1))
                .set(StandardJudgementTable.VALUE, value)
                .set(StandardJudgementTable.STANDARD, 92.0)
                .set(StandardJudgementTable.DISTANCE, value - 92)
                .set(StandardJudgementTable.RESULT, result);
    }

    private static TableRow<IndicatorTable> indicator(String id, String name) {
        return IndicatorTable.TABLE
                .row()
                .set(IndicatorTable.INDICATOR_ID, id)
                .set(IndicatorTable.INDICATOR_NAME, name)
                .set(IndicatorTable.POLARITY, "higher is better")
                .set(IndicatorTable.UNIT, "percent")
                .set(IndicatorTable.VALUE_TYPE, "proportion")
                .build();
    }

    @BeforeEach
    void readFigures() throws IOException {
        write(IndicatorTable.TABLE, List.of(indicator("FEW", "Few wait"), indicator("MANY", "Many wait")));
        write(
                StandardJudgementTable.TABLE,
                List.of(
                        judged("FEW", START, 91, StandardResult.NOT_MET)
                                .set(StandardJudgementTable.PEOPLE_BEYOND, 10.2)
                                .build(),
                        judged("MANY", START.minusMonths(1), 93, StandardResult.MET)
                                .build(),
                        judged("MANY", START, 60, StandardResult.NOT_MET)
                                .set(StandardJudgementTable.PEOPLE_BEYOND, 4_000.0)
                                .build()));
        write(SpineTable.TABLE, List.of(spine("FEW", START.minusMonths(1)), spine("MANY", START)));
        write(
                ControlChartSummaryTable.TABLE,
                List.of(ControlChartSummaryTable.TABLE
                        .row()
                        .set(ControlChartSummaryTable.INDICATOR_ID, "MANY")
                        .set(ControlChartSummaryTable.AREA_CODE, "T")
                        .set(ControlChartSummaryTable.PERIOD_KIND, "month")
                        .set(ControlChartSummaryTable.BREAKDOWN, "all")
                        .set(ControlChartSummaryTable.LATEST_PERIOD_END, END)
                        .set(ControlChartSummaryTable.VARIATION_ICON, "common cause")
                        .set(ControlChartSummaryTable.ASSURANCE_ICON, "consistently fail")
                        .build()));
        List<TableRow<ControlChartTable>> points = new ArrayList<>();
        for (int i = 12; i-- > 0; ) {
            points.add(point("month", START.minusMonths(i), 60 + i % 2));
            points.add(point("quarter", START.minusMonths(i), 50));
        }
        write(ControlChartTable.TABLE, points);
        write(
                QualityScheduleTable.TABLE,
                List.of(
                        returned("Short breach", 1, true),
                        returned("Long breach", 5, true),
                        returned("Old breach", 9, false)));
        Path working = Files.createDirectories(folder.resolve("working"));
        Store store = new Store(
                () -> {
                    throw new IllegalStateException("a page needs no engine");
                },
                folder.resolve("tables"),
                working);
        figures = BoardFigures.read(Pages.facts(null), store, List.of("T"));
    }

    private static TableRow<SpineTable> spine(String indicator, LocalDate start) {
        return SpineTable.TABLE
                .row()
                .set(SpineTable.INDICATOR_ID, indicator)
                .set(SpineTable.AREA_CODE, "T")
                .set(SpineTable.PERIOD_START, start)
                .set(SpineTable.PERIOD_END, start.plusMonths(1).minusDays(1))
                .set(SpineTable.ENGLAND_VALUE, 75.0)
                .build();
    }

    private static TableRow<ControlChartTable> point(String kind, LocalDate start, double value) {
        return ControlChartTable.TABLE
                .row()
                .set(ControlChartTable.INDICATOR_ID, "MANY")
                .set(ControlChartTable.AREA_CODE, "T")
                .set(ControlChartTable.PERIOD_KIND, kind)
                .set(ControlChartTable.PERIOD_START, start)
                .set(ControlChartTable.PERIOD_END, start.plusMonths(1).minusDays(1))
                .set(ControlChartTable.PERIOD_LABEL, start.toString())
                .set(ControlChartTable.CHART_UNIT, "percent")
                .set(ControlChartTable.VALUE, value)
                .set(ControlChartTable.CENTRE_LINE, 60.5)
                .set(ControlChartTable.LOWER_LIMIT, 58.0)
                .set(ControlChartTable.UPPER_LIMIT, 63.0)
                .set(ControlChartTable.TARGET, 92.0)
                .build();
    }

    private static TableRow<QualityScheduleTable> returned(String name, int run, boolean latest) {
        return QualityScheduleTable.TABLE
                .row()
                .set(QualityScheduleTable.PROVIDER_CODE, "T")
                .set(QualityScheduleTable.CONTRACT_REF, "C")
                .set(QualityScheduleTable.REQUIREMENT_ID, name)
                .set(QualityScheduleTable.REQUIREMENT_NAME, name)
                .set(QualityScheduleTable.PERIOD_START, START)
                .set(QualityScheduleTable.PERIOD_END, END)
                .set(QualityScheduleTable.PERIOD_LABEL, "Mar 2026")
                .set(QualityScheduleTable.UNIT, "percent")
                .set(QualityScheduleTable.DIRECTION, ThresholdDirection.AT_MOST)
                .set(QualityScheduleTable.THRESHOLD_HIGH, 5.0)
                .set(QualityScheduleTable.VALUE, 8.0)
                .set(QualityScheduleTable.RESULT, ReturnResult.BREACHED)
                .set(QualityScheduleTable.BREACH_RUN, run)
                .set(QualityScheduleTable.LATEST, latest)
                .build();
    }

    private <T> void write(TypedTable<T> table, List<TableRow<T>> rows) throws IOException {
        write(folder.resolve("tables"), table, rows);
    }

    private static <T> void write(Path root, TypedTable<T> table, List<TableRow<T>> rows) throws IOException {
        Path of = Files.createDirectories(root.resolve(table.path()));
        try (RowFile<T> file = new RowFile<>(of.resolve("part-00000.parquet"), table)) {
            for (TableRow<T> row : rows) {
                file.write(row);
            }
        }
    }

    @Test
    void theMeasureThatLeavesMostPeopleBeyondComesFirstInItsNewestPeriodThenTheLongestBreach() {
        assertThat(figures.measures("f0", "T"))
                .extracting(
                        BoardFigures.Measure::name,
                        BoardFigures.Measure::value,
                        BoardFigures.Measure::beyond,
                        each -> each.stands().word())
                .containsExactly(
                        tuple("Many wait", "60%", "4,000", "missed"),
                        tuple("Few wait", "91%", "10", "missed"),
                        tuple("Long breach", "8%", "", "breached, 5 periods in a row"),
                        tuple("Short breach", "8%", "", "breached"));
    }

    @Test
    void englandStandsBesideWhereItIsOfTheSamePeriod() {
        assertThat(figures.measures("f0", "T"))
                .extracting(BoardFigures.Measure::england)
                .containsExactly("75%", "", "", "");
    }

    @Test
    void aChartIsOfOneSeriesAndHasItsFigures() {
        assertThat(figures.charts("f0", "T")).singleElement().satisfies(chart -> {
            assertThat(chart.points()).hasSize(12);
            assertThat(chart.icons()).extracting(Icon::letter).containsExactly("~", "F");
        });
    }

    @Test
    void whatMovedSinceAnEarlierReleaseIsToldWhatIsNowMissedFirst() throws IOException {
        Path earlier = folder.resolve("earlier");
        write(earlier, ConcernTable.TABLE, List.of());
        write(
                earlier,
                StandardJudgementTable.TABLE,
                List.of(
                        judged("FEW", START.minusMonths(1), 90, StandardResult.NOT_MET)
                                .build(),
                        judged("MANY", START.minusMonths(1), 93, StandardResult.MET)
                                .build()));

        BoardChanges changes = BoardChanges.since(
                new BoardChanges.Earlier("2026-02-28-1", LocalDate.of(2026, 2, 28), earlier),
                List.of(),
                12,
                TRUST,
                figures);

        assertThat(changes.says()).contains("2026-02-28-1", "the first concerns are the same");
        assertThat(changes.moved())
                .extracting(
                        BoardChanges.Moved::measure,
                        BoardChanges.Moved::before,
                        each -> each.says().word())
                .containsExactly(
                        tuple("Many wait", "93% in FEBRUARY 2026", "now missed"),
                        tuple("Few wait", "90% in FEBRUARY 2026", "still missed, a little better"));
    }

    @Test
    void aBrokenEarlierReleaseIsSaidAndStopsNothing() throws IOException {
        Path earlier = Files.createDirectories(folder.resolve("broken"));
        Path concerns = Files.createDirectories(earlier.resolve(ConcernTable.TABLE.path()));
        Files.writeString(concerns.resolve("part-00000.parquet"), "no table");

        BoardChanges changes = BoardChanges.since(
                new BoardChanges.Earlier("2026-02-28-1", LocalDate.of(2026, 2, 28), earlier),
                List.of(),
                12,
                TRUST,
                figures);

        assertThat(changes.says()).contains("cannot be compared");
        assertThat(changes.moved()).isEmpty();
    }
}
