package org.fosse.jobs.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.fosse.config.Recipient;
import org.fosse.engine.Run;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Judgement;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.fosse.tables.StandardResult;
import org.junit.jupiter.api.Test;

/** What a network's page says first. */
final class HeadlinesTest {
    private static final FosseConfig CONFIG =
            ConfigLoader.load(Path.of(System.getProperty("fosse.root")).resolve("conf"));
    private static final Run RUN = new Run(null, CONFIG, LocalDate.of(2026, 3, 31), Path.of("."), 1);
    private static final Span NEW = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Span OLD = new Span(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));

    private static final String INSIDE =
            "19 in 20 networks of its size lie between 66% and 74%, and so does this one: a smaller"
                    + " difference than that cannot be told from chance.";

    private final Map<Placed.OfLatest.At, Placed> places = new HashMap<>();
    private final Map<String, List<TableRow<ActionTable>>> actions = new HashMap<>();
    private final Map<BindingStandards.At, List<TableRow<StandardJudgementTable>>> standards = new HashMap<>();
    private final List<NetworkIndicator> indicators = new ArrayList<>();

    /** An indicator in which the network, then its practices, stand so far from the others; below 0 is worse. */
    private void add(String id, String measure, Span span, double network, double... practices) {
        add(id, measure, span, List.of(), Map.of(), network, practices);
    }

    private void add(
            String id,
            String measure,
            Span span,
            List<TableRow<ControlChartSummaryTable>> charts,
            Map<WithheldCharts.Chart, WithheldCharts.Withheld> withheld,
            double network,
            double... practices) {
        List<TableRow<NetworkExtractTable>> rows = new ArrayList<>();
        rows.add(row(id, span, "U1", Level.NEIGHBOURHOOD, network));
        for (int i = 0; i < practices.length; i++) {
            rows.add(row(id, span, "P" + i, Level.PRACTICE, practices[i]));
        }
        indicators.add(new NetworkIndicator(
                new LatestFigures.Group(Receiver.ofNetwork("U1"), id, span, rows),
                "First PCN",
                indicator(id, measure),
                places,
                Map.of(),
                List.of(),
                charts,
                withheld,
                new BindingStandards(standards, 5),
                actions,
                RUN));
    }

    private static TableRow<IndicatorTable> indicator(String id, String measure) {
        return IndicatorTable.TABLE
                .row()
                .set(IndicatorTable.INDICATOR_ID, id)
                .set(IndicatorTable.MEASURE_ID, measure)
                .set(IndicatorTable.INDICATOR_NAME, "Indicator " + id)
                .set(IndicatorTable.POLARITY, "higher is better")
                .set(IndicatorTable.UNIT, "percent")
                .set(IndicatorTable.VALUE_TYPE, "proportion")
                .set(IndicatorTable.MULTIPLIER, 100.0)
                .build();
    }

    private TableRow<NetworkExtractTable> row(String id, Span span, String area, Level level, double z) {
        Judgement judgement = z < -2 ? Judgement.WORSE : z > 2 ? Judgement.BETTER : Judgement.SIMILAR;
        TableRow<NetworkExtractTable> row = NetworkExtractTable.TABLE
                .row()
                .set(NetworkExtractTable.AREA_CODE, area)
                .set(NetworkExtractTable.AREA_NAME, "Name of " + area)
                .set(NetworkExtractTable.AREA_LEVEL, level.text())
                .set(NetworkExtractTable.PERIOD_LABEL, "a period")
                .set(NetworkExtractTable.PROTECTION, LeavingAs.EXACT)
                .set(NetworkExtractTable.NUMERATOR, 700.0)
                .set(NetworkExtractTable.DENOMINATOR, 1000.0)
                .set(NetworkExtractTable.VALUE, 70.0 + z)
                .build();
        places.put(
                new Placed.OfLatest.At("U1", id, span, area),
                new Placed(
                        FunnelTable.TABLE
                                .row()
                                .set(FunnelTable.SUSPECT, false)
                                .set(
                                        FunnelTable.POSITION_FALSE_DISCOVERY,
                                        judgement == Judgement.SIMILAR
                                                ? FunnelSide.WITHIN
                                                : z < 0 ? FunnelSide.BELOW : FunnelSide.ABOVE)
                                .set(FunnelTable.JUDGEMENT_ADJUSTED, judgement)
                                .set(FunnelTable.AVERAGE, 70.0)
                                .set(FunnelTable.ADJUSTED_LOWER_95, 66.0)
                                .set(FunnelTable.ADJUSTED_UPPER_95, 74.0)
                                .set(FunnelTable.VALUE, 70.0 + z)
                                .set(FunnelTable.FALSE_DISCOVERY_RATE, Math.abs(z) > 10 ? 0.001 : 0.04)
                                .set(FunnelTable.Z_ADJUSTED, z)
                                .build(),
                        null,
                        new Placed.Seen(row, indicator(id, id), 5)));
        return row;
    }

    private List<String> ranked(Field<NetworkIndicatorTable, Integer> rank) {
        return Headlines.rows(indicators).stream()
                .filter(row -> row.has(rank))
                .sorted((one, other) -> Integer.compare(one.get(rank), other.get(rank)))
                .map(row -> row.get(NetworkIndicatorTable.INDICATOR_ID))
                .toList();
    }

    @Test
    void theNetworkComesBeforeItsPracticesThenMoreThenFurther() {
        add("ONE_FAR", "A", NEW, 0, -9, 0);
        add("TWO", "B", NEW, 0, -3, -3);
        add("ONE_NEAR", "C", NEW, 0, -3, 0);
        add("NETWORK", "D", NEW, -3, 0, 0);
        assertThat(ranked(NetworkIndicatorTable.LOOK_RANK)).containsExactly("NETWORK", "TWO", "ONE_FAR");
        assertThat(ranked(NetworkIndicatorTable.WELL_RANK)).isEmpty();
    }

    @Test
    void aMeasureStandsOnceAndWhatIsStaleNot() {
        add("MONTHS", "A", NEW, -5, 0);
        add("YEARS", "A", NEW, -4, 0);
        add("OLD", "B", OLD, -9, -9);
        assertThat(ranked(NetworkIndicatorTable.LOOK_RANK)).containsExactly("MONTHS");
    }

    @Test
    void oneIndicatorMayHaveBoth() {
        add("BOTH", "A", NEW, 0, -4, 5);
        assertThat(ranked(NetworkIndicatorTable.LOOK_RANK)).containsExactly("BOTH");
        assertThat(ranked(NetworkIndicatorTable.WELL_RANK)).containsExactly("BOTH");
    }

    @Test
    void whoStandsOutIsSaidFirstWithWhatWasExpectedOfIt() {
        add("PRACTICE", "A", NEW, 0, -5, 0);
        TableRow<NetworkIndicatorTable> row = Headlines.rows(indicators).get(0);
        assertThat(row.get(NetworkIndicatorTable.FINDING))
                .isEqualTo("Indicator PRACTICE, a period: 700 of 1,000, 70%.");
        assertThat(row.get(NetworkIndicatorTable.BESIDE))
                .isEqualTo(
                        "1 practice is worse than expected: Name of P0 (65%, expected 70%). The network shows no clear"
                                + " difference from all networks of the system together (70%).");
        assertThat(row.get(NetworkIndicatorTable.HOW_SURE))
                .startsWith("Fairly sure")
                .contains("about 1 in 20");
        assertThat(row.get(NetworkIndicatorTable.CHECK_FIRST)).contains("coded");
        assertThat(row.get(NetworkIndicatorTable.ACTION)).isEqualTo("None recorded.");
    }

    @Test
    void howSureItIsIsSaidOfTheLeastSure() {
        add("ONE", "A", NEW, 0, -20, 0);
        add("TWO", "B", NEW, 0, -20, -5);
        assertThat(Headlines.rows(indicators))
                .extracting(row -> row.get(NetworkIndicatorTable.HOW_SURE))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("Quite sure").contains("1 in 100"),
                        two -> assertThat(two).startsWith("Fairly sure").contains("1 in 20"));
    }

    @Test
    void openActionsOfTheNetworkAndItsPracticesAreSaidAsTheRegisterHasThem() {
        actions.put("U1", List.of(action("A-1", LocalDate.of(2026, 1, 5))));
        actions.put("P0", List.of(action("A-2", LocalDate.of(2026, 5, 1))));
        actions.put("P9", List.of(action("A-3", LocalDate.of(2026, 1, 5))));
        add("I", "A", NEW, 0, -20, 0);
        assertThat(Headlines.rows(indicators).get(0).get(NetworkIndicatorTable.ACTION))
                .isEqualTo("Title of A-1 (Lead nurse, since 5 January 2026, due 30 June 2026)."
                        + " Title of A-2 (Lead nurse, planned from 1 May 2026, due 30 June 2026).");
    }

    private static TableRow<ActionTable> action(String id, LocalDate start) {
        return ActionTable.TABLE
                .row()
                .set(ActionTable.ACTION_ID, id)
                .set(ActionTable.INDICATOR_ID, "I")
                .set(ActionTable.TITLE, "Title of " + id)
                .set(ActionTable.OWNER_ROLE, "Lead nurse")
                .set(ActionTable.STARTED_ON, start)
                .set(ActionTable.DUE_ON, LocalDate.of(2026, 6, 30))
                .build();
    }

    @Test
    void whereNothingStandsOutThereIsNothingToCheck() {
        add("NONE", "A", NEW, 0, 0, 0);
        TableRow<NetworkIndicatorTable> row = Headlines.rows(indicators).get(0);
        assertThat(row.get(NetworkIndicatorTable.BESIDE))
                .endsWith("None of the 2 practices that can be judged stands out.");
        assertThat(row.get(NetworkIndicatorTable.HOW_SURE)).isEqualTo(INSIDE);
        assertThat(row.find(NetworkIndicatorTable.ACTION)).isNull();
    }

    @Test
    void noRangeIsNamedThatTheNetworkLiesBeyond() {
        add("OUTSIDE", "A", NEW, -1.9, 0, 0);
        add("INSIDE", "B", NEW, -1.9, 0, 0);
        places.computeIfPresent(
                new Placed.OfLatest.At("U1", "OUTSIDE", NEW, "U1"),
                (at, placed) -> new Placed(
                        FunnelTable.TABLE
                                .row(placed.crude())
                                .set(FunnelTable.ADJUSTED_LOWER_95, 69.0)
                                .build(),
                        null,
                        placed.seen()));
        assertThat(Headlines.rows(indicators))
                .extracting(row -> row.get(NetworkIndicatorTable.HOW_SURE))
                .containsExactly(
                        "It lies outside what is usual for one network alone; with so many compared, that is no more than chance"
                                + " would give.",
                        INSIDE);
    }

    @Test
    void practicesOfOneNameAreToldApartByTheirCodes() {
        add("I", "A", NEW, 0, -5, -5, 0);
        List<TableRow<NetworkExtractTable>> rows = new ArrayList<>();
        indicators
                .get(0)
                .practices()
                .forEach(practice -> rows.add(NetworkExtractTable.TABLE
                        .row(practice.row())
                        .set(NetworkExtractTable.AREA_NAME, practice.code().equals("P2") ? "Other" : "The Surgery")
                        .build()));
        NetworkIndicator alike = indicator(rows);
        assertThat(Headlines.rows(List.of(alike)).get(0).get(NetworkIndicatorTable.BESIDE))
                .contains("The Surgery P0 (65%, expected 70%), The Surgery P1 (65%, expected 70%)");
    }

    @Test
    void limitsMadeOfWhatIsWithheldGiveNoIcon() {
        WithheldCharts.Withheld first = new WithheldCharts.Withheld();
        first.look(point(1, 1), "practices_unseen");
        first.look(point(2, 2), null);
        WithheldCharts.Withheld latest = new WithheldCharts.Withheld();
        latest.look(point(2, 2), null);
        latest.look(point(1, 2), "practices_unseen");
        add("SHOWN", "A", NEW, charts("SHOWN"), Map.of(chart("SHOWN"), first), 0);
        add("HIDDEN", "B", NEW, charts("HIDDEN"), Map.of(chart("HIDDEN"), latest), 0);
        assertThat(Headlines.rows(indicators))
                .extracting(
                        row -> row.find(NetworkIndicatorTable.VARIATION_ICON),
                        row -> row.find(NetworkIndicatorTable.ASSURANCE_ICON),
                        row -> row.find(NetworkIndicatorTable.SPECIAL_CAUSE_SINCE),
                        row -> row.find(NetworkIndicatorTable.NO_CHART_WHY),
                        row -> row.get(NetworkIndicatorTable.HOW_SURE).contains("have changed"))
                .containsExactly(
                        tuple("concern low", "inconsistent", NEW.start(), null, true),
                        tuple(null, null, null, "practices_unseen", false));
    }

    private void standard(String area, Double people) {
        standards.put(
                new BindingStandards.At("I", NEW, area),
                List.of(StandardJudgementTable.TABLE
                        .row()
                        .set(StandardJudgementTable.KIND, StandardKind.CONTRACT)
                        .set(StandardJudgementTable.DUE_ON, NEW.start())
                        .set(StandardJudgementTable.STANDARD, 90.0)
                        .set(
                                StandardJudgementTable.RESULT,
                                people == null ? StandardResult.MET : StandardResult.NOT_MET)
                        .set(StandardJudgementTable.PEOPLE_BEYOND, people)
                        .build()));
    }

    @Test
    void shortOfTheStandardThePracticesAreNamedThatMostLiesWith() {
        standard("U1", 220.0);
        standard("P0", 21.5);
        standard("P1", 160.0);
        standard("P2", null);
        add("I", "A", NEW, 0, 0, 0, 0);
        TableRow<NetworkIndicatorTable> row = Headlines.rows(indicators).get(0);
        assertThat(row.get(NetworkIndicatorTable.MISSING_WITH))
                .isEqualTo(
                        "Most of what is missing to the standard lies with Name of P1 (about 160 more), Name of P0 (about 22"
                                + " more).");
        assertThat(row.get(NetworkIndicatorTable.ACTION)).isEqualTo("None recorded.");
        assertThat(row.get(NetworkIndicatorTable.PEOPLE_TO_STANDARD)).isEqualTo(220);
    }

    /** What it says of practices that miss the standard by so many. */
    private String missingWith(double network, double... practices) {
        standards.clear();
        indicators.clear();
        standard("U1", network);
        for (int i = 0; i < practices.length; i++) {
            standard("P" + i, practices[i] > 0 ? practices[i] : null);
        }
        add("I", "A", NEW, 0, new double[practices.length]);
        return Headlines.rows(indicators).get(0).get(NetworkIndicatorTable.MISSING_WITH);
    }

    @Test
    void noPartIsLargerThanTheWholeWithoutAWord() {
        assertThat(missingWith(15, 30, 10, 0))
                .isEqualTo(
                        "The practices short of the standard miss it by more in all than the network, as others do better than"
                                + " it. Most of that lies with Name of P0 (about 30 more), Name of P1 (about 10 more).");
        assertThat(missingWith(10, 5.5, 4.5))
                .isEqualTo(
                        "Most of what is missing to the standard lies with Name of P0 (about 6 more), Name of P1 (about 5 more)."
                                + " Each is rounded up, so that together they are more than the whole.");
        assertThat(missingWith(70, 10, 10, 10, 10, 10, 10, 10))
                .isEqualTo(
                        "The largest parts of what is missing to the standard lie with Name of P0 (about 10 more), Name of P1"
                                + " (about 10 more), Name of P2 (about 10 more).");
        assertThat(missingWith(65.00000000000004, 65.00000000000003))
                .isEqualTo("Most of what is missing to the standard lies with Name of P0 (about 65 more).");
    }

    @Test
    void theMiddleHalfOfThePlaceIsThatOfNetworksAlone() {
        Map<String, TableRow<SpineTable>> spine = new HashMap<>();
        for (int i = 1; i <= 9; i++) {
            spine.put("U" + i, spine("U" + i, Level.NEIGHBOURHOOD, 10.0 * i));
        }
        spine.put("E1", spine("E1", Level.PLACE, 70));
        spine.put("E2", spine("E2", Level.PLACE, 1));
        TableRow<NetworkExtractTable> own = row("I", NEW, "E1", Level.PLACE, 0);
        Receiver place = new Receiver("city", Recipient.Kind.PLACE, "E1", Level.PLACE, Level.NEIGHBOURHOOD);
        indicators.add(indicator(place, List.of(own), spine));
        assertThat(Headlines.rows(indicators))
                .extracting(
                        each -> each.get(NetworkIndicatorTable.MIDDLE_AREAS),
                        each -> each.get(NetworkIndicatorTable.MIDDLE_LOWER),
                        each -> each.get(NetworkIndicatorTable.MIDDLE_UPPER))
                .containsExactly(tuple(9, 30.0, 70.0));
    }

    private static TableRow<SpineTable> spine(String area, Level level, double value) {
        return SpineTable.TABLE
                .row()
                .set(SpineTable.AREA_CODE, area)
                .set(SpineTable.AREA_LEVEL, level.text())
                .set(SpineTable.PARENT_CODE, CONFIG.system().code())
                .set(SpineTable.PERIOD_START, NEW.start())
                .set(SpineTable.PERIOD_END, NEW.end())
                .set(SpineTable.VALUE, value)
                .build();
    }

    @Test
    void aPracticeOutsideItsUsualRangeIsNamedWithWhyItIsNotCalledOut() {
        add("I", "A", NEW, 0, 0, -1.9);
        places.computeIfPresent(
                new Placed.OfLatest.At("U1", "I", NEW, "P1"),
                (at, placed) -> new Placed(
                        FunnelTable.TABLE
                                .row(placed.crude())
                                .set(FunnelTable.ADJUSTED_LOWER_95, 69.0)
                                .build(),
                        null,
                        placed.seen()));
        // Where practices stand is asked when an indicator is made.
        indicators.clear();
        List<TableRow<NetworkExtractTable>> rows = List.of(
                places.get(new Placed.OfLatest.At("U1", "I", NEW, "U1")).seen().row(),
                places.get(new Placed.OfLatest.At("U1", "I", NEW, "P0")).seen().row(),
                places.get(new Placed.OfLatest.At("U1", "I", NEW, "P1")).seen().row());
        indicators.add(indicator(rows));
        assertThat(Headlines.rows(indicators).get(0).get(NetworkIndicatorTable.BESIDE))
                .endsWith(
                        "None of the 2 practices that can be judged stands out. Outside its usual range, but of so many"
                                + " practices a few lie there by chance: Name of P1 (68.1%, expected 70%).");
    }

    private NetworkIndicator indicator(List<TableRow<NetworkExtractTable>> rows) {
        return indicator(Receiver.ofNetwork("U1"), rows, Map.of());
    }

    private NetworkIndicator indicator(
            Receiver receiver, List<TableRow<NetworkExtractTable>> rows, Map<String, TableRow<SpineTable>> spine) {
        return new NetworkIndicator(
                new LatestFigures.Group(receiver, "I", NEW, rows),
                "First PCN",
                indicator("I", "A"),
                places,
                spine,
                List.of(),
                List.of(),
                Map.of(),
                new BindingStandards(standards, 5),
                actions,
                RUN);
    }

    private static WithheldCharts.Chart chart(String id) {
        return new WithheldCharts.Chart("U1", id, "month");
    }

    private static TableRow<ControlChartTable> point(int month, int segment) {
        return ControlChartTable.TABLE
                .row()
                .set(ControlChartTable.PERIOD_START, LocalDate.of(2026, month, 1))
                .set(ControlChartTable.PERIOD_END, LocalDate.of(2026, month, 28))
                .set(ControlChartTable.SEGMENT, segment)
                .build();
    }

    private static List<TableRow<ControlChartSummaryTable>> charts(String id) {
        return List.of(ControlChartSummaryTable.TABLE
                .row()
                .set(ControlChartSummaryTable.INDICATOR_ID, id)
                .set(ControlChartSummaryTable.PERIOD_KIND, "month")
                .set(ControlChartSummaryTable.POINTS, 24L)
                .set(ControlChartSummaryTable.CENTRE_LINE, 70.0)
                .set(ControlChartSummaryTable.VARIATION_ICON, "concern low")
                .set(ControlChartSummaryTable.ASSURANCE_ICON, "inconsistent")
                .set(ControlChartSummaryTable.SPECIAL_CAUSE_SINCE, NEW.start())
                .build());
    }
}
