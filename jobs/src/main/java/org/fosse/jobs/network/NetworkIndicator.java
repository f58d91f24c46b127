package org.fosse.jobs.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.config.Polarity;
import org.fosse.config.Recipient;
import org.fosse.config.ValueType;
import org.fosse.engine.Run;
import org.fosse.jobs.threshold.CarriedDigits;
import org.fosse.jobs.threshold.Ceiling;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.stats.Quantile;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.MiddleOf;
import org.fosse.tables.Reason;
import org.fosse.tables.StandardKind;
import org.fosse.tables.StandardResult;
import org.jspecify.annotations.Nullable;

/** One indicator as a network's page has it. */
final class NetworkIndicator {
    /** A control chart without points. */
    private static final String COMMON_CAUSE = "common cause";

    private final LatestFigures.Group group;
    private final String networkName;
    private final TableRow<IndicatorTable> indicator;
    private final Map<Placed.OfLatest.At, Placed> places;
    private final Map<String, TableRow<SpineTable>> spine;
    private final List<String> peers;
    private final BindingStandards standards;
    private final Run run;
    private final @Nullable TableRow<NetworkExtractTable> own;
    private final @Nullable TableRow<ControlChartSummaryTable> chart;
    private final @Nullable String unseenWhy;
    private final List<Practice> practices;
    private final List<TableRow<ActionTable>> actions;

    /** A practice and where it stands; null where it is on no funnel. */
    record Practice(
            TableRow<NetworkExtractTable> row, @Nullable Placed placed) {
        Judgement judgement() {
            return placed == null ? Judgement.NOT_JUDGED : placed.judgement();
        }

        boolean isToAsk() {
            return placed != null && placed.isToAsk();
        }

        String code() {
            return row.get(NetworkExtractTable.AREA_CODE);
        }
    }

    NetworkIndicator(
            LatestFigures.Group group,
            String networkName,
            TableRow<IndicatorTable> indicator,
            Map<Placed.OfLatest.At, Placed> places,
            Map<String, TableRow<SpineTable>> spine,
            List<String> peers,
            List<TableRow<ControlChartSummaryTable>> charts,
            Map<WithheldCharts.Chart, WithheldCharts.Withheld> withheld,
            BindingStandards standards,
            Map<String, List<TableRow<ActionTable>>> actions,
            Run run) {
        this.group = group;
        this.networkName = networkName;
        this.indicator = indicator;
        this.places = places;
        this.spine = spine;
        this.peers = peers;
        this.standards = standards;
        this.run = run;
        this.own = group.own();
        this.chart = charts.stream()
                .filter(row -> row.get(ControlChartSummaryTable.INDICATOR_ID).equals(group.indicator()))
                .max(Comparator.comparing((TableRow<ControlChartSummaryTable> row) ->
                                row.has(ControlChartSummaryTable.CENTRE_LINE))
                        .thenComparing(row -> row.get(ControlChartSummaryTable.POINTS))
                        .thenComparing(row -> row.get(ControlChartSummaryTable.PERIOD_KIND)))
                .orElse(null);
        this.unseenWhy = unseenWhy(withheld);
        this.practices = group.members().stream()
                .map(row -> new Practice(row, place(row.get(NetworkExtractTable.AREA_CODE))))
                .toList();
        this.actions = actions(actions);
    }

    /** Why nothing is said of the latest point of its chart though there is one; null where something is. */
    private @Nullable String unseenWhy(Map<WithheldCharts.Chart, WithheldCharts.Withheld> withheld) {
        if (own != null && !own.has(NetworkExtractTable.VALUE) && own.has(NetworkExtractTable.REASON)) {
            return own.get(NetworkExtractTable.REASON);
        }
        WithheldCharts.Withheld ofChart = chart == null
                ? null
                : withheld.get(new WithheldCharts.Chart(
                        group.receiver().id(), group.indicator(), chart.get(ControlChartSummaryTable.PERIOD_KIND)));
        return ofChart == null ? null : ofChart.latest();
    }

    private @Nullable Placed place(String area) {
        return places.get(new Placed.OfLatest.At(group.receiver().id(), group.indicator(), group.span(), area));
    }

    /** Open actions of the area, then of its members, that are to move this indicator; a forum is shown none. */
    private List<TableRow<ActionTable>> actions(Map<String, List<TableRow<ActionTable>>> all) {
        if (!isShownActions()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(List.of(group.receiver().area()));
        practices.forEach(practice -> codes.add(practice.code()));
        return codes.stream()
                .flatMap(code -> all.getOrDefault(code, List.of()).stream())
                .filter(action -> group.indicator().equals(action.find(ActionTable.INDICATOR_ID)))
                .sorted(Comparator.comparing(action -> action.get(ActionTable.ACTION_ID)))
                .toList();
    }

    /** The register is the system's own: who is not among those who act on it is not shown it. */
    boolean isShownActions() {
        return group.receiver().kind() != Recipient.Kind.FORUM;
    }

    Receiver receiver() {
        return group.receiver();
    }

    String id() {
        return group.indicator();
    }

    String measure() {
        return indicator.get(IndicatorTable.MEASURE_ID);
    }

    String name() {
        return indicator.get(IndicatorTable.INDICATOR_NAME);
    }

    String networkName() {
        return networkName;
    }

    /** Why an area of it is not judged, as codes of table reason; null where it is. */
    @Nullable
    String notJudgedWhy(@Nullable Placed placed, @Nullable TableRow<NetworkExtractTable> row) {
        return notJudgedWhy(placed, row, indicator);
    }

    CarriedDigits digits() {
        return new CarriedDigits(
                MeasureUnit.of(indicator), isRounded() ? indicator.find(IndicatorTable.MULTIPLIER) : null);
    }

    private boolean isRounded() {
        return group.rows().stream().anyMatch(row -> row.get(NetworkExtractTable.PROTECTION) == LeavingAs.ROUNDED);
    }

    List<Practice> practices() {
        return practices;
    }

    List<Practice> judged(Judgement judgement) {
        return practices.stream()
                .filter(practice -> practice.judgement() == judgement)
                .toList();
    }

    @Nullable
    TableRow<NetworkExtractTable> own() {
        return own;
    }

    @Nullable
    Placed placed() {
        return own == null ? null : place(group.receiver().area());
    }

    Judgement judgement() {
        Placed placed = placed();
        return placed == null ? Judgement.NOT_JUDGED : placed.judgement();
    }

    List<TableRow<ActionTable>> actions() {
        return actions;
    }

    String periodLabel() {
        return group.rows().get(0).get(NetworkExtractTable.PERIOD_LABEL);
    }

    LocalDate today() {
        return run.date();
    }

    int ageMonths() {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(group.span().end(), run.date()));
    }

    boolean isStale() {
        return group.span()
                .end()
                .isBefore(run.date().minusMonths(run.config().questions().staleAfterMonths()));
    }

    /** What its chart's latest point shows; null where there is no chart, it says nothing, or a value behind it is withheld. */
    @Nullable
    String variation() {
        return chart == null || unseenWhy != null ? null : chart.find(ControlChartSummaryTable.VARIATION_ICON);
    }

    /** Since when the latest point's special cause lasts; null where it shows none. */
    @Nullable
    LocalDate since() {
        String variation = variation();
        return chart == null || variation == null || variation.equals(COMMON_CAUSE)
                ? null
                : chart.find(ControlChartSummaryTable.SPECIAL_CAUSE_SINCE);
    }

    /** The row but for what is said first. */
    RowBuilder<NetworkIndicatorTable> row() {
        IndicatorSentences sentences = new IndicatorSentences(this);
        RowBuilder<NetworkIndicatorTable> row = NetworkIndicatorTable.TABLE
                .row()
                .set(NetworkIndicatorTable.NETWORK_CODE, group.receiver().id())
                .set(NetworkIndicatorTable.INDICATOR_ID, group.indicator())
                .set(NetworkIndicatorTable.AREA_CODE, group.receiver().area())
                .set(NetworkIndicatorTable.AREA_LEVEL, group.receiver().own().text())
                .set(
                        NetworkIndicatorTable.MEMBER_LEVEL,
                        group.receiver().member().text())
                .set(NetworkIndicatorTable.NETWORK_NAME, networkName)
                .copy(NetworkIndicatorTable.INDICATOR_NAME, indicator, IndicatorTable.INDICATOR_NAME)
                .copy(NetworkIndicatorTable.DESCRIPTION, indicator, IndicatorTable.DESCRIPTION)
                .copy(NetworkIndicatorTable.QUALITY_DOMAIN, indicator, IndicatorTable.QUALITY_DOMAIN)
                .copy(NetworkIndicatorTable.POLARITY, indicator, IndicatorTable.POLARITY)
                .set(NetworkIndicatorTable.UNIT, MeasureUnit.of(indicator).name())
                .copy(NetworkIndicatorTable.VALUE_TYPE, indicator, IndicatorTable.VALUE_TYPE)
                .set(NetworkIndicatorTable.PROTECTION, isRounded() ? LeavingAs.ROUNDED : LeavingAs.EXACT)
                .copy(NetworkIndicatorTable.MULTIPLIER, indicator, IndicatorTable.MULTIPLIER)
                .copy(NetworkIndicatorTable.REFERENCE, indicator, IndicatorTable.REFERENCE)
                .set(NetworkIndicatorTable.PERIOD_START, group.span().start())
                .set(NetworkIndicatorTable.PERIOD_END, group.span().end())
                .set(NetworkIndicatorTable.PERIOD_LABEL, periodLabel())
                .set(NetworkIndicatorTable.AGE_MONTHS, ageMonths())
                .set(NetworkIndicatorTable.STALE, isStale())
                .set(NetworkIndicatorTable.FINDING, sentences.finding())
                .set(NetworkIndicatorTable.BESIDE, sentences.beside())
                .set(NetworkIndicatorTable.HOW_SURE, sentences.certainty())
                .set(NetworkIndicatorTable.CHECK_FIRST, sentences.checkFirst())
                .set(NetworkIndicatorTable.MISSING_WITH, sentences.missingWith())
                .set(NetworkIndicatorTable.ACTION, sentences.action());
        setFigures(row);
        setStandards(row);
        setPlace(row);
        setPractices(row);
        setChart(row);
        return row;
    }

    private void setFigures(RowBuilder<NetworkIndicatorTable> row) {
        if (own == null) {
            row.reason(NetworkIndicatorTable.REASON, Reason.NO_VALUES);
        } else {
            row.copy(NetworkIndicatorTable.NUMERATOR, own, NetworkExtractTable.NUMERATOR)
                    .copy(NetworkIndicatorTable.DENOMINATOR, own, NetworkExtractTable.DENOMINATOR)
                    .copy(NetworkIndicatorTable.VALUE, own, NetworkExtractTable.VALUE)
                    .copy(NetworkIndicatorTable.LOWER_95, own, NetworkExtractTable.LOWER_95)
                    .copy(NetworkIndicatorTable.UPPER_95, own, NetworkExtractTable.UPPER_95)
                    .copy(NetworkIndicatorTable.REASON, own, NetworkExtractTable.REASON);
        }
        group.of(Level.PLACE).stream()
                .filter(place -> group.receiver().own() == Level.NEIGHBOURHOOD)
                .findFirst()
                .ifPresent(place -> row.copy(NetworkIndicatorTable.PLACE_NAME, place, NetworkExtractTable.AREA_NAME)
                        .copy(NetworkIndicatorTable.PLACE_VALUE, place, NetworkExtractTable.VALUE));
        group.of(Level.SYSTEM).stream()
                .findFirst()
                .ifPresent(system -> row.copy(NetworkIndicatorTable.SYSTEM_VALUE, system, NetworkExtractTable.VALUE));
        TableRow<SpineTable> spineRow = inPeriod(group.receiver().area());
        if (spineRow != null) {
            row.copy(NetworkIndicatorTable.ENGLAND_VALUE, spineRow, SpineTable.ENGLAND_VALUE);
        }
        if (spineRow != null && isShown()) {
            row.copy(NetworkIndicatorTable.TREND, spineRow, SpineTable.TREND)
                    .copy(NetworkIndicatorTable.TREND_JUDGEMENT, spineRow, SpineTable.TREND_JUDGEMENT);
        }
        if (!setMiddle(row, MiddleOf.ITS_PEERS, values(Set.copyOf(peers)))) {
            Set<String> ofTheSystem = spine.values().stream()
                    .filter(each -> each.get(SpineTable.AREA_LEVEL).equals(Level.NEIGHBOURHOOD.text())
                            && run.config().system().code().equals(each.find(SpineTable.PARENT_CODE)))
                    .map(each -> each.get(SpineTable.AREA_CODE))
                    .collect(Collectors.toSet());
            setMiddle(row, MiddleOf.NETWORKS_OF_THE_SYSTEM, values(ofTheSystem));
        }
    }

    /** The row of table spine of an area, where it is of the period. */
    private @Nullable TableRow<SpineTable> inPeriod(String area) {
        TableRow<SpineTable> row = spine.get(area);
        return row != null
                        && row.get(SpineTable.PERIOD_START).equals(group.span().start())
                        && row.get(SpineTable.PERIOD_END).equals(group.span().end())
                ? row
                : null;
    }

    /** The values of networks in the period, in order, this one's left out. */
    private double[] values(Set<String> areas) {
        return areas.stream()
                .filter(area -> !area.equals(group.receiver().area()))
                .map(this::inPeriod)
                .filter(Objects::nonNull)
                .mapToDouble(each -> each.number(SpineTable.VALUE))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private boolean setMiddle(RowBuilder<NetworkIndicatorTable> row, MiddleOf of, double[] ordered) {
        if (!isShown() || ordered.length < run.config().comparison().peers().fewest()) {
            return false;
        }
        row.set(NetworkIndicatorTable.MIDDLE_OF, of)
                .number(NetworkIndicatorTable.MIDDLE_LOWER, carried(Quantile.at(ordered, ordered.length, 0.25)))
                .number(NetworkIndicatorTable.MIDDLE_UPPER, carried(Quantile.at(ordered, ordered.length, 0.75)))
                .set(NetworkIndicatorTable.MIDDLE_AREAS, ordered.length);
        return true;
    }

    /** Whether there is a figure of the network's own: what is not shown is set beside nothing. */
    private boolean isShown() {
        return own != null && own.has(NetworkExtractTable.VALUE);
    }

    private double carried(double value) {
        return digits().rounded(value, own == null ? null : own.find(NetworkExtractTable.DENOMINATOR));
    }

    /** Whether the standard that binds is not met. */
    boolean isShort() {
        return isShown()
                && standards
                        .binding(group, group.receiver().area())
                        .filter(each -> each.get(StandardJudgementTable.RESULT) == StandardResult.NOT_MET)
                        .isPresent();
    }

    /**
     * How many it takes an area to reach the standard.
     *
     * @param people as it is shown
     * @param exactly before it is rounded up
     */
    record Shortfall(double people, double exactly) {
        /** The same in whole people. */
        double whole() {
            return Ceiling.multiple(people, 1);
        }
    }

    /** A practice and how many it takes it to reach the standard. */
    record Missing(Practice practice, Shortfall by) {}

    /** The area's own; NaN where nobody is counted. */
    Shortfall shortfall() {
        return own == null ? new Shortfall(Double.NaN, Double.NaN) : shortfall(own);
    }

    private Shortfall shortfall(TableRow<NetworkExtractTable> row) {
        Double people = standards.people(group, row);
        Double exactly = standards.exactly(group, row);
        return new Shortfall(people == null ? Double.NaN : people, exactly == null ? Double.NaN : exactly);
    }

    /** The practices that do not reach the standard that binds, those that it takes most of first. */
    List<Missing> listMissing() {
        return practices.stream()
                .map(practice -> new Missing(practice, shortfall(practice.row())))
                .filter(each -> each.by().people() > 0)
                .sorted(Comparator.comparing((Missing each) -> -each.by().people())
                        .thenComparing(each -> each.practice().code()))
                .toList();
    }

    boolean isLowerBetter() {
        return Polarity.of(indicator.get(IndicatorTable.POLARITY)) == Polarity.LOWER_IS_BETTER;
    }

    private void setStandards(RowBuilder<NetworkIndicatorTable> row) {
        if (!isShown()) {
            return;
        }
        standards
                .binding(group, group.receiver().area())
                .ifPresent(each -> row.copy(NetworkIndicatorTable.STANDARD, each, StandardJudgementTable.STANDARD)
                        .copy(NetworkIndicatorTable.STANDARD_KIND, each, StandardJudgementTable.KIND)
                        .copy(NetworkIndicatorTable.STANDARD_RESULT, each, StandardJudgementTable.RESULT)
                        .set(
                                NetworkIndicatorTable.PEOPLE_TO_STANDARD,
                                standards.people(group, Objects.requireNonNull(own))));
        ambition()
                .ifPresent(each -> row.copy(NetworkIndicatorTable.AMBITION, each, StandardJudgementTable.STANDARD)
                        .copy(NetworkIndicatorTable.AMBITION_DUE_ON, each, StandardJudgementTable.DUE_ON)
                        .copy(NetworkIndicatorTable.AMBITION_RESULT, each, StandardJudgementTable.RESULT));
    }

    /** The ambition that is due next; where none is ahead, the one that was due last. */
    private Optional<TableRow<StandardJudgementTable>> ambition() {
        Comparator<TableRow<StandardJudgementTable>> byDue =
                Comparator.comparing(each -> each.get(StandardJudgementTable.DUE_ON));
        List<TableRow<StandardJudgementTable>> ambitions = standards
                .of(group, group.receiver().area())
                .stream()
                .filter(each -> each.get(StandardJudgementTable.KIND) == StandardKind.AMBITION)
                .sorted(byDue)
                .toList();
        return ambitions.stream()
                .filter(each -> !each.get(StandardJudgementTable.DUE_ON)
                        .isBefore(group.span().end()))
                .findFirst()
                .or(() -> ambitions.stream().max(byDue));
    }

    private void setPlace(RowBuilder<NetworkIndicatorTable> row) {
        Placed placed = placed();
        row.set(NetworkIndicatorTable.JUDGED_BESIDE, placed == null ? JudgedBeside.NOTHING : placed.beside())
                .set(NetworkIndicatorTable.JUDGEMENT, judgement())
                .set(NetworkIndicatorTable.NOT_JUDGED_WHY, notJudgedWhy(placed, own, indicator))
                .set(NetworkIndicatorTable.NOT_CALLED_OUT, placed == null ? null : placed.notCalledOut());
        if (placed != null) {
            row.number(NetworkIndicatorTable.EXPECTED, placed.expected())
                    .number(NetworkIndicatorTable.EXPECTED_LOWER_95, placed.expectedLower95())
                    .number(NetworkIndicatorTable.EXPECTED_UPPER_95, placed.expectedUpper95());
        }
    }

    /** Of an area that is on no funnel: why it has no figure, otherwise why no funnel has it. */
    static @Nullable String notJudgedWhy(
            @Nullable Placed placed, @Nullable TableRow<NetworkExtractTable> row, TableRow<IndicatorTable> indicator) {
        if (placed != null) {
            return placed.notJudgedWhy();
        }
        if (row == null) {
            return Reason.NO_VALUES.text();
        }
        if (!row.has(NetworkExtractTable.VALUE) && row.has(NetworkExtractTable.REASON)) {
            return row.get(NetworkExtractTable.REASON);
        }
        if (row.get(NetworkExtractTable.AREA_LEVEL).equals(Level.SYSTEM.text())) {
            return Reason.NO_PEERS.text();
        }
        if (indicator.get(IndicatorTable.VALUE_TYPE).equals(ValueType.COUNT.text())) {
            return Reason.PLAIN_COUNT.text();
        }
        boolean hasCounts = row.has(NetworkExtractTable.NUMERATOR) && row.has(NetworkExtractTable.DENOMINATOR);
        return (hasCounts ? Reason.NOT_A_SHARE : Reason.NO_COUNTS).text();
    }

    private void setPractices(RowBuilder<NetworkIndicatorTable> row) {
        List<Practice> toAsk = practices.stream().filter(Practice::isToAsk).toList();
        List<Practice> better = judged(Judgement.BETTER);
        row.set(NetworkIndicatorTable.PRACTICES, (long) practices.size())
                .set(
                        NetworkIndicatorTable.PRACTICES_JUDGED,
                        practices.size() - judged(Judgement.NOT_JUDGED).size())
                .set(NetworkIndicatorTable.PRACTICES_TO_ASK, toAsk.size())
                .set(NetworkIndicatorTable.ASK_PRACTICES, codes(toAsk))
                .set(NetworkIndicatorTable.PRACTICES_BETTER, better.size())
                .set(NetworkIndicatorTable.BETTER_PRACTICES, codes(better));
    }

    private static @Nullable String codes(List<Practice> practices) {
        return practices.isEmpty()
                ? null
                : practices.stream().map(Practice::code).collect(Collectors.joining(","));
    }

    private void setChart(RowBuilder<NetworkIndicatorTable> row) {
        if (chart == null) {
            row.reason(NetworkIndicatorTable.NO_CHART_WHY, Reason.TOO_FEW_POINTS);
            return;
        }
        boolean drawn = chart.has(ControlChartSummaryTable.CENTRE_LINE);
        row.set(NetworkIndicatorTable.PERIOD_KIND, drawn ? chart.get(ControlChartSummaryTable.PERIOD_KIND) : null)
                .copy(NetworkIndicatorTable.CHART_POINTS, chart, ControlChartSummaryTable.POINTS);
        if (drawn && unseenWhy != null) {
            row.set(NetworkIndicatorTable.NO_CHART_WHY, unseenWhy);
            return;
        }
        row.copy(NetworkIndicatorTable.VARIATION_ICON, chart, ControlChartSummaryTable.VARIATION_ICON)
                .copy(NetworkIndicatorTable.ASSURANCE_ICON, chart, ControlChartSummaryTable.ASSURANCE_ICON)
                .set(NetworkIndicatorTable.SPECIAL_CAUSE_SINCE, since())
                .copy(NetworkIndicatorTable.SEASONAL, chart, ControlChartSummaryTable.SEASONAL)
                .set(
                        NetworkIndicatorTable.NO_CHART_WHY,
                        drawn && chart.has(ControlChartSummaryTable.VARIATION_ICON)
                                ? null
                                : chart.find(ControlChartSummaryTable.REASON));
    }

    /** How far an area stands out that is judged so, the furthest first: of the network or its practices. */
    double strength(Judgement judgement) {
        List<Placed> found = new ArrayList<>();
        Placed placed = placed();
        if (placed != null && placed.judgement() == judgement) {
            found.add(placed);
        }
        judged(judgement).forEach(practice -> found.add(Objects.requireNonNull(practice.placed())));
        double[] strengths =
                found.stream().mapToDouble(each -> Math.abs(each.strength())).toArray();
        return Arrays.stream(strengths).max().orElse(0);
    }
}
