package org.fosse.jobs.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.config.Polarity;
import org.fosse.engine.Store;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.jobs.threshold.ReturnSentence;
import org.fosse.jobs.threshold.Threshold;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.StandardKind;
import org.fosse.tables.Table;
import org.fosse.tables.ThresholdSource;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind the page of the board: of a unit its measures that have a standard, each in the newest period of the unit, those
 * that leave most people beyond it first; and the charts over time of the first of them.
 */
public final class BoardFigures {
    /** The tables it is made of. */
    public static final List<Table> TABLES = List.of(
            IndicatorTable.TABLE,
            StandardJudgementTable.TABLE,
            SpineTable.TABLE,
            ControlChartSummaryTable.TABLE,
            ControlChartTable.TABLE,
            QualityScheduleTable.TABLE);

    private static final int MOST_MEASURES = 10;
    private static final int MOST_CHARTS = 2;

    private static final Comparator<TableRow<StandardJudgementTable>> NEWEST = Comparator.comparing(
                    (TableRow<StandardJudgementTable> row) -> row.get(StandardJudgementTable.PERIOD_END))
            .thenComparing(row -> row.get(StandardJudgementTable.PERIOD_START))
            .thenComparing(row -> row.get(StandardJudgementTable.KIND), Comparator.reverseOrder())
            .thenComparing(row -> row.get(StandardJudgementTable.DUE_ON), Comparator.reverseOrder());

    /** Missed before due later before met; each with most people beyond it first, then by how far it is missed. */
    private static final Comparator<TableRow<StandardJudgementTable>> MOST_MISSED = Comparator.comparing(
                    (TableRow<StandardJudgementTable> row) -> switch (row.get(StandardJudgementTable.RESULT)) {
                        case NOT_MET -> 0;
                        case NOT_YET_DUE -> 1;
                        case MET -> 2;
                    })
            .thenComparing(row -> -Objects.requireNonNullElse(row.find(StandardJudgementTable.PEOPLE_BEYOND), 0.0))
            .thenComparing(row -> row.get(StandardJudgementTable.DISTANCE)
                    / Math.max(1e-9, Math.abs(row.get(StandardJudgementTable.STANDARD))))
            .thenComparing(row -> row.get(StandardJudgementTable.INDICATOR_ID));

    /** An indicator in an area. */
    private record Of(String area, String indicator) {}

    /** A measure on one line. */
    public record Measure(
            String name,
            String period,
            String value,
            String likely,
            String asks,
            Chip stands,
            String beyond,
            String england,
            String leftEnd,
            Content strip,
            String rightEnd) {}

    /** A picture over time with the sentence it shows, and its figures. */
    public record Chart(String name, List<Icon> icons, String trend, Content drawing, List<Point> points) {}

    /** A point of a chart in the table of figures. */
    public record Point(String period, String value, String average, String range, String shows) {}

    private final LocalDate date;
    private final int staleAfterMonths;
    private final Map<String, TableRow<IndicatorTable>> indicators = new HashMap<>();
    private final Map<Of, TableRow<StandardJudgementTable>> newest = new HashMap<>();
    private final Map<Of, TableRow<SpineTable>> spines = new HashMap<>();
    private final Map<Of, TableRow<ControlChartSummaryTable>> summaries = new HashMap<>();
    private final Map<Of, List<TableRow<ControlChartTable>>> points = new HashMap<>();

    /** By provider, what its contracts ask for and its newest return breaches, the longest breach first. */
    private final Map<String, List<TableRow<QualityScheduleTable>>> breaches = new HashMap<>();

    private BoardFigures(PageFacts facts) {
        this.date = facts.date();
        this.staleAfterMonths = facts.staleAfterMonths();
    }

    /** What the tables of a run hold of some units. */
    public static BoardFigures read(PageFacts facts, Store store, Collection<String> units) {
        Set<String> wanted = Set.copyOf(units);
        BoardFigures figures = new BoardFigures(facts);
        store.rows(IndicatorTable.TABLE)
                .forEach(row -> figures.indicators.put(row.get(IndicatorTable.INDICATOR_ID), row));
        store.forEach(StandardJudgementTable.TABLE, row -> {
            if (wanted.contains(row.get(StandardJudgementTable.AREA_CODE))) {
                figures.newest.merge(of(row), row, BoardFigures::newer);
            }
        });
        store.forEach(SpineTable.TABLE, row -> {
            if (wanted.contains(row.get(SpineTable.AREA_CODE))) {
                figures.spines.put(new Of(row.get(SpineTable.AREA_CODE), row.get(SpineTable.INDICATOR_ID)), row);
            }
        });
        store.forEach(ControlChartSummaryTable.TABLE, row -> {
            if (wanted.contains(row.get(ControlChartSummaryTable.AREA_CODE))
                    && row.get(ControlChartSummaryTable.BREAKDOWN).equals(Shared.ALL)
                    && row.has(ControlChartSummaryTable.VARIATION_ICON)) {
                figures.summaries.merge(
                        new Of(
                                row.get(ControlChartSummaryTable.AREA_CODE),
                                row.get(ControlChartSummaryTable.INDICATOR_ID)),
                        row,
                        (one, other) -> one.get(ControlChartSummaryTable.LATEST_PERIOD_END)
                                        .isBefore(other.get(ControlChartSummaryTable.LATEST_PERIOD_END))
                                ? other
                                : one);
            }
        });
        store.forEach(ControlChartTable.TABLE, row -> {
            Of of = new Of(row.get(ControlChartTable.AREA_CODE), row.get(ControlChartTable.INDICATOR_ID));
            TableRow<ControlChartSummaryTable> summary = figures.summaries.get(of);
            if (summary != null
                    && summary.get(ControlChartSummaryTable.PERIOD_KIND)
                            .equals(row.get(ControlChartTable.PERIOD_KIND))) {
                figures.points.computeIfAbsent(of, none -> new ArrayList<>()).add(row);
            }
        });
        store.forEach(QualityScheduleTable.TABLE, row -> {
            if (wanted.contains(row.get(QualityScheduleTable.PROVIDER_CODE))
                    && row.is(QualityScheduleTable.LATEST)
                    && row.get(QualityScheduleTable.RESULT) == ReturnResult.BREACHED
                    && row.has(QualityScheduleTable.VALUE)) {
                figures.breaches
                        .computeIfAbsent(row.get(QualityScheduleTable.PROVIDER_CODE), none -> new ArrayList<>())
                        .add(row);
            }
        });
        figures.breaches
                .values()
                .forEach(rows -> rows.sort(Comparator.comparing(
                                (TableRow<QualityScheduleTable> row) -> row.get(QualityScheduleTable.BREACH_RUN))
                        .reversed()
                        .thenComparing(QualityScheduleTable.TABLE.byKey())));
        return figures;
    }

    /** The one of the later period; of one period the one that stands for the others. */
    static TableRow<StandardJudgementTable> newer(
            TableRow<StandardJudgementTable> one, TableRow<StandardJudgementTable> other) {
        return NEWEST.compare(one, other) >= 0 ? one : other;
    }

    private static Of of(TableRow<StandardJudgementTable> row) {
        return new Of(row.get(StandardJudgementTable.AREA_CODE), row.get(StandardJudgementTable.INDICATOR_ID));
    }

    /** The newest judgements of a unit, the most missed first. */
    List<TableRow<StandardJudgementTable>> judgements(String unit) {
        return newest.values().stream()
                .filter(row -> row.get(StandardJudgementTable.AREA_CODE).equals(unit))
                .sorted(MOST_MISSED)
                .limit(MOST_MEASURES)
                .toList();
    }

    /** Its measures, a line each. */
    List<Measure> measures(String id, String unit) {
        List<Measure> measures = new ArrayList<>();
        for (TableRow<StandardJudgementTable> row : judgements(unit)) {
            measures.add(measure(id + "m" + measures.size(), row));
        }
        breaches.getOrDefault(unit, List.of()).stream()
                .limit(MOST_MEASURES)
                .forEach(row -> measures.add(breach(id + "m" + measures.size(), row)));
        return measures;
    }

    /** A return that breaches its threshold; where that has two ends, the one that it lies beyond is the standard of the picture. */
    private Measure breach(String id, TableRow<QualityScheduleTable> row) {
        MeasureUnit unit = MeasureUnit.of(row.find(QualityScheduleTable.UNIT));
        double value = row.get(QualityScheduleTable.VALUE);
        double low = row.number(QualityScheduleTable.THRESHOLD_LOW);
        double high = row.number(QualityScheduleTable.THRESHOLD_HIGH);
        boolean below = value < low;
        double beyond = below ? low : Double.isNaN(high) ? 0 : high;
        StandardStrip strip = new StandardStrip(
                below ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER,
                value,
                Double.NaN,
                Double.NaN,
                beyond,
                Double.NaN,
                Double.NaN,
                Double.NaN);
        int periods = row.get(QualityScheduleTable.BREACH_RUN);
        Chip stands = new Chip(
                Chip.Kind.ASK,
                periods < 2
                        ? "breached"
                        : "breached, " + (ReturnSentence.mayBeLonger(row) ? "at least " : "") + periods
                                + " periods in a row");
        String name = Shown.text(row.get(QualityScheduleTable.REQUIREMENT_NAME));
        return new Measure(
                name,
                Shown.text(row.get(QualityScheduleTable.PERIOD_LABEL)),
                unit.say(value),
                "",
                new Threshold(
                                        row.get(QualityScheduleTable.DIRECTION),
                                        row.find(QualityScheduleTable.THRESHOLD_LOW),
                                        row.find(QualityScheduleTable.THRESHOLD_HIGH),
                                        ThresholdSource.CONTRACT)
                                .words(row.find(QualityScheduleTable.UNIT))
                        + ", contract",
                stands,
                "",
                "",
                Shown.number(strip.ends()[0]),
                strip.draw(id, name + ": " + stands.word()),
                Shown.number(strip.ends()[1]));
    }

    /** Charts of the first of its measures that have one. */
    List<Chart> charts(String id, String unit) {
        List<Chart> charts = new ArrayList<>();
        for (TableRow<StandardJudgementTable> row : judgements(unit)) {
            TableRow<ControlChartSummaryTable> summary = summaries.get(of(row));
            if (summary != null && charts.size() < MOST_CHARTS) {
                charts.add(chart(id + "c" + charts.size(), row, summary));
            }
        }
        return charts;
    }

    private Measure measure(String id, TableRow<StandardJudgementTable> row) {
        MeasureUnit unit = unit(row);
        TableRow<SpineTable> spine = spine(row);
        StandardStrip strip = new StandardStrip(
                polarity(row),
                row.get(StandardJudgementTable.VALUE),
                row.number(StandardJudgementTable.LOWER_95),
                row.number(StandardJudgementTable.UPPER_95),
                row.get(StandardJudgementTable.STANDARD),
                spine == null ? Double.NaN : spine.number(SpineTable.ENGLAND_VALUE),
                spine == null ? Double.NaN : spine.number(SpineTable.PERCENTILE_25),
                spine == null ? Double.NaN : spine.number(SpineTable.PERCENTILE_75));
        Chip stands = stands(row);
        return new Measure(
                name(row),
                period(row),
                unit.say(row.get(StandardJudgementTable.VALUE)),
                row.has(StandardJudgementTable.LOWER_95) && row.has(StandardJudgementTable.UPPER_95)
                        ? unit.say(row.get(StandardJudgementTable.LOWER_95)) + " to "
                                + unit.say(row.get(StandardJudgementTable.UPPER_95))
                        : "",
                asks(row),
                stands,
                row.has(StandardJudgementTable.PEOPLE_BEYOND)
                        ? Shown.number(Math.rint(row.get(StandardJudgementTable.PEOPLE_BEYOND)))
                        : "",
                spine == null || !spine.has(SpineTable.ENGLAND_VALUE)
                        ? ""
                        : unit.say(spine.get(SpineTable.ENGLAND_VALUE)),
                Shown.number(strip.ends()[0]),
                strip.draw(id, name(row) + ": " + stands.word()),
                Shown.number(strip.ends()[1]));
    }

    /** Its place among others, where that is of the same period. */
    private @Nullable TableRow<SpineTable> spine(TableRow<StandardJudgementTable> row) {
        TableRow<SpineTable> spine = spines.get(of(row));
        return spine != null
                        && spine.get(SpineTable.PERIOD_START).equals(row.get(StandardJudgementTable.PERIOD_START))
                        && spine.get(SpineTable.PERIOD_END).equals(row.get(StandardJudgementTable.PERIOD_END))
                ? spine
                : null;
    }

    private TableRow<IndicatorTable> indicator(TableRow<StandardJudgementTable> row) {
        return Objects.requireNonNull(indicators.get(row.get(StandardJudgementTable.INDICATOR_ID)));
    }

    MeasureUnit unit(TableRow<StandardJudgementTable> row) {
        return MeasureUnit.of(indicator(row));
    }

    String name(TableRow<StandardJudgementTable> row) {
        return Shown.text(indicator(row).get(IndicatorTable.INDICATOR_NAME));
    }

    Polarity polarity(TableRow<StandardJudgementTable> row) {
        return Polarity.of(indicator(row).get(IndicatorTable.POLARITY));
    }

    private String period(TableRow<StandardJudgementTable> row) {
        String label = Shown.text(row.get(StandardJudgementTable.PERIOD_LABEL));
        long age = ChronoUnit.MONTHS.between(row.get(StandardJudgementTable.PERIOD_END), date);
        return age > staleAfterMonths ? label + ", " + age + " months old" : label;
    }

    /** "at least 92%, statutory", "at most 30 minutes by April 2025, ambition". */
    private String asks(TableRow<StandardJudgementTable> row) {
        StandardKind kind = row.get(StandardJudgementTable.KIND);
        return (polarity(row) == Polarity.LOWER_IS_BETTER ? "at most " : "at least ")
                + unit(row).say(row.get(StandardJudgementTable.STANDARD))
                + (kind == StandardKind.AMBITION ? " by " + Shown.month(row.get(StandardJudgementTable.DUE_ON)) : "")
                + ", " + kind.text();
    }

    private Chip stands(TableRow<StandardJudgementTable> row) {
        return switch (row.get(StandardJudgementTable.RESULT)) {
            case MET -> new Chip(Chip.Kind.GOOD, "met");
            case NOT_MET -> new Chip(Chip.Kind.ASK, "missed");
            case NOT_YET_DUE ->
                new Chip(
                        Chip.Kind.PLAIN,
                        row.get(StandardJudgementTable.DUE_ON).isAfter(date)
                                ? "short of it, not due yet"
                                : "short of it before it was due");
        };
    }

    private Chart chart(String id, TableRow<StandardJudgementTable> row, TableRow<ControlChartSummaryTable> summary) {
        List<TableRow<NetworkChartTable>> drawn = RunChart.drawn(points.getOrDefault(of(row), List.of()).stream()
                .sorted(Comparator.comparing(point -> point.get(ControlChartTable.PERIOD_START)))
                .map(point -> NetworkChartTable.TABLE
                        .row(ControlChartTable.TABLE, point)
                        .set(NetworkChartTable.NETWORK_CODE, point.get(ControlChartTable.AREA_CODE))
                        .build())
                .toList());
        MeasureUnit unit = drawn.stream()
                .map(point -> point.get(NetworkChartTable.CHART_UNIT))
                .filter(each -> !each.equals(NetworkChartTable.TARGET.column().unit()))
                .findFirst()
                .map(MeasureUnit::new)
                .orElse(unit(row));
        List<TableRow<NetworkChartTable>> aimed = drawn.stream()
                .filter(point -> point.has(NetworkChartTable.TARGET))
                .toList();
        long met = aimed.stream()
                .filter(point -> Boolean.TRUE.equals(
                        polarity(row).meets(point.get(NetworkChartTable.VALUE), point.get(NetworkChartTable.TARGET))))
                .count();
        List<Icon> icons = Stream.of(
                        Icon.ofVariation(summary.find(ControlChartSummaryTable.VARIATION_ICON)),
                        Icon.ofAssurance(summary.find(ControlChartSummaryTable.ASSURANCE_ICON), met, aimed.size()))
                .filter(Objects::nonNull)
                .toList();
        String title = name(row) + ": "
                + String.join("; ", icons.stream().map(Icon::words).toList());
        return new Chart(
                name(row),
                icons,
                trend(spines.get(of(row))),
                RunChart.of(id, title, drawn, unit),
                drawn.stream().map(point -> point(point, unit)).toList());
    }

    /** Whether all periods together rise or fall; empty where that cannot be told. */
    private static String trend(@Nullable TableRow<SpineTable> spine) {
        String trend = spine == null ? null : spine.find(SpineTable.TREND_JUDGEMENT);
        return trend == null || trend.startsWith("cannot") ? "" : trend;
    }

    private static Point point(TableRow<NetworkChartTable> point, MeasureUnit unit) {
        return new Point(
                point.get(NetworkChartTable.PERIOD_LABEL),
                unit.say(point.get(NetworkChartTable.VALUE)),
                unit.say(point.get(NetworkChartTable.CENTRE_LINE)),
                point.has(NetworkChartTable.LOWER_LIMIT) && point.has(NetworkChartTable.UPPER_LIMIT)
                        ? unit.say(point.get(NetworkChartTable.LOWER_LIMIT)) + " to "
                                + unit.say(point.get(NetworkChartTable.UPPER_LIMIT))
                        : "none",
                RunChart.meaning(point.find(NetworkChartTable.POINT_TYPE)));
    }
}
