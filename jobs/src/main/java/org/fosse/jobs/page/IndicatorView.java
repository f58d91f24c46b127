package org.fosse.jobs.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.Polarity;
import org.fosse.jobs.threshold.CarriedDigits;
import org.fosse.jobs.threshold.Ceiling;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkFunnelTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.Judgement;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.MiddleOf;
import org.fosse.tables.NotCalledOut;
import org.fosse.tables.Reason;
import org.fosse.tables.StandardResult;
import org.jspecify.annotations.Nullable;

/** One indicator as the page of a network shows it. */
final class IndicatorView {
    private static final int MOST_REASONS = 2;
    private static final int MOST_NAMED = 3;
    /** Fewer dots show no rule. */
    private static final int FEW = 13;
    /** Reasons of figures that are there and not shown. */
    private static final Set<Reason> HIDDEN =
            Set.of(Reason.PRACTICES_UNSEEN, Reason.ONE_MORE_WITHHELD, Reason.FEW_PEOPLE, Reason.WITHHELD);

    private final String id;
    private final TableRow<NetworkIndicatorTable> row;
    private final List<TableRow<NetworkPracticeTable>> practices;
    private final List<TableRow<NetworkChartTable>> points;
    private final List<TableRow<NetworkFunnelTable>> curve;
    private final CarriedDigits digits;
    private final Who who;

    /**
     * @param number of the indicator on the page, which makes its ids
     * @param practices in order of number
     * @param points of its control chart, in order of time
     * @param curve of the system's funnel of practices in the period
     */
    IndicatorView(
            int number,
            TableRow<NetworkIndicatorTable> row,
            List<TableRow<NetworkPracticeTable>> practices,
            List<TableRow<NetworkChartTable>> points,
            List<TableRow<NetworkFunnelTable>> curve) {
        this.id = "i" + number;
        this.row = row;
        this.practices = practices.stream()
                .sorted(Comparator.comparing(each -> each.get(NetworkPracticeTable.NUMBER)))
                .toList();
        this.points = points;
        this.curve = curve;
        this.who = Who.of(row);
        this.digits = new CarriedDigits(MeasureUnit.of(row.find(NetworkIndicatorTable.UNIT)), roundedBy(row));
    }

    /** A picture with the sentence it shows. */
    record Chart(String title, Content drawing, String note) {}

    /** A practice in the table of figures. */
    record Practice(
            int number,
            String name,
            String counts,
            String value,
            String likely,
            String expected,
            String missing,
            String stands,
            String decile) {}

    /** A point of the control chart in the table of figures. */
    record Point(String period, String value, String average, String range, String shows) {}

    String id() {
        return id;
    }

    Who who() {
        return who;
    }

    TableRow<NetworkIndicatorTable> row() {
        return row;
    }

    List<TableRow<NetworkPracticeTable>> practiceRows() {
        return practices;
    }

    String name() {
        return Shown.text(row.get(NetworkIndicatorTable.INDICATOR_NAME));
    }

    String period() {
        return label() + (age().isEmpty() ? "" : ", " + age());
    }

    String label() {
        return Shown.text(row.get(NetworkIndicatorTable.PERIOD_LABEL));
    }

    /** How old a stale figure is; empty for others. */
    String age() {
        return row.is(NetworkIndicatorTable.STALE) ? row.get(NetworkIndicatorTable.AGE_MONTHS) + " months old" : "";
    }

    String value() {
        return row.has(NetworkIndicatorTable.VALUE) ? said(NetworkIndicatorTable.VALUE) : "no figure";
    }

    String likely() {
        return row.has(NetworkIndicatorTable.LOWER_95) && row.has(NetworkIndicatorTable.UPPER_95)
                ? digits.range(
                        row.get(NetworkIndicatorTable.LOWER_95),
                        row.get(NetworkIndicatorTable.UPPER_95),
                        row.find(NetworkIndicatorTable.DENOMINATOR))
                : "";
    }

    private String said(Field<NetworkIndicatorTable, Double> field) {
        return digits.say(row.find(field), row.find(NetworkIndicatorTable.DENOMINATOR));
    }

    /** A comparator's figure, which is of more people than the network's. */
    private String comparator(Field<NetworkIndicatorTable, Double> field) {
        return row.has(field) ? said(field) : "no figure";
    }

    String finding() {
        return Shown.text(row.get(NetworkIndicatorTable.FINDING));
    }

    String beside() {
        return Shown.text(row.get(NetworkIndicatorTable.BESIDE));
    }

    String certainty() {
        return Shown.text(row.get(NetworkIndicatorTable.HOW_SURE));
    }

    String checkFirst() {
        return Shown.text(row.find(NetworkIndicatorTable.CHECK_FIRST));
    }

    String action() {
        return Shown.text(row.find(NetworkIndicatorTable.ACTION));
    }

    Chip stand() {
        return Chip.of(row.get(NetworkIndicatorTable.JUDGEMENT));
    }

    Chip variation() {
        String icon = row.find(NetworkIndicatorTable.VARIATION_ICON);
        return icon == null && row.has(NetworkIndicatorTable.PERIOD_KIND)
                ? new Chip(
                        Chip.Kind.NONE,
                        isSettled() ? isSeasonOrChange() ? "season or change" : "not shown" : "no usual range")
                : Chip.ofVariation(icon);
    }

    /** Whether its chart has a usual range; one that has not settled is drawn without, and none of its points is judged. */
    private boolean isSettled() {
        return !Reason.in(row.find(NetworkIndicatorTable.NO_CHART_WHY)).contains(Reason.MOSTLY_SPECIAL_CAUSE);
    }

    private static boolean isHidden(@Nullable String reasons) {
        return !Collections.disjoint(Reason.in(reasons), HIDDEN);
    }

    /** Whether the limits are known, and nobody can tell whether the latest point is a change or the season. */
    private boolean isSeasonOrChange() {
        return Reason.in(row.find(NetworkIndicatorTable.NO_CHART_WHY)).contains(Reason.SEASON_OR_CHANGE);
    }

    /** What is expected of the network, and whether it lies outside its usual range all the same; empty where it is not judged. */
    String expected() {
        if (!row.has(NetworkIndicatorTable.EXPECTED)
                || row.get(NetworkIndicatorTable.JUDGEMENT) == Judgement.NOT_JUDGED) {
            return "";
        }
        NotCalledOut outside = row.find(NetworkIndicatorTable.NOT_CALLED_OUT);
        String expected = "expected " + said(NetworkIndicatorTable.EXPECTED);
        return outside == null
                ? expected
                : expected
                        + switch (outside) {
                            case ITS_PEOPLE -> "";
                            case RANGE_OF_LIKE -> ", outside what is usual for its size";
                            case ROUNDING, MANY_COMPARED -> ", outside its usual range";
                        };
    }

    /** The trend in words; empty where it cannot be told. */
    String trend() {
        String trend = row.find(NetworkIndicatorTable.TREND_JUDGEMENT);
        return trend == null || trend.startsWith("cannot")
                ? ""
                : switch (trend) {
                    case "no significant change" -> "no clear trend";
                    default -> trend;
                };
    }

    String practicesWords() {
        int judged = row.get(NetworkIndicatorTable.PRACTICES_JUDGED);
        int ask = row.get(NetworkIndicatorTable.PRACTICES_TO_ASK);
        long all = row.get(NetworkIndicatorTable.PRACTICES);
        if (judged == 0 && ask == 0) {
            return all == 0 ? "none shown" : "none judged";
        }
        long not = all - judged;
        return ask == 0 ? "none of " + judged + (not > 0 ? ", " + not + " not judged" : "") : ask + " of " + all;
    }

    /** Whether the network itself or a practice of it is judged. */
    boolean isAnyoneJudged() {
        return row.get(NetworkIndicatorTable.PRACTICES_JUDGED) > 0
                || row.get(NetworkIndicatorTable.JUDGEMENT) != Judgement.NOT_JUDGED;
    }

    boolean hasToAsk() {
        return row.get(NetworkIndicatorTable.PRACTICES_TO_ASK) > 0;
    }

    /** "at least 77%: met"; empty without a standard. */
    Chip standard() {
        StandardResult result = row.find(NetworkIndicatorTable.STANDARD_RESULT);
        if (result == null) {
            return ambition();
        }
        String standard = standardValue();
        return result == StandardResult.MET
                ? new Chip(Chip.Kind.GOOD, standard + ": met")
                : new Chip(Chip.Kind.ASK, standard + ": not met");
    }

    /** What the standard asks for. */
    String standardValue() {
        return digits.unit().say(row.find(NetworkIndicatorTable.STANDARD));
    }

    private Chip ambition() {
        StandardResult result = row.find(NetworkIndicatorTable.AMBITION_RESULT);
        if (result == null) {
            return new Chip(Chip.Kind.NONE, "none");
        }
        String goal = digits.unit().say(row.find(NetworkIndicatorTable.AMBITION)) + " by "
                + Shown.month(row.find(NetworkIndicatorTable.AMBITION_DUE_ON));
        return switch (result) {
            case MET -> new Chip(Chip.Kind.GOOD, goal + ": met");
            case NOT_MET -> new Chip(Chip.Kind.ASK, goal + ": not met");
            case NOT_YET_DUE -> new Chip(Chip.Kind.PLAIN, goal + ": not due yet");
        };
    }

    /** Its line on the screen of all indicators; null where there is nothing to place. */
    @Nullable
    Content strip() {
        return StripChart.isThere(row, practices)
                ? StripChart.of(id + "s", name() + ": " + stand().word(), row, practices)
                : null;
    }

    String leftEnd() {
        return end(StripChart.ends(row, practices)[0]);
    }

    String rightEnd() {
        return end(StripChart.ends(row, practices)[1]);
    }

    /** A value of the indicator with the digits that so many counted carry. */
    double rounded(double value, @Nullable Double denominator) {
        return digits.rounded(value, denominator);
    }

    private String end(double value) {
        return Shown.number(digits.rounded(value, row.find(NetworkIndicatorTable.DENOMINATOR)));
    }

    /** Whether something stands out, changes or falls short, so that charts say more than the line. */
    boolean hasSomethingToShow() {
        return switch (row.get(NetworkIndicatorTable.JUDGEMENT)) {
                    case SIMILAR, NOT_JUDGED, NOT_COMPARED, MIDDLE -> false;
                    default -> true;
                }
                || row.get(NetworkIndicatorTable.PRACTICES_TO_ASK) > 0
                || row.get(NetworkIndicatorTable.PRACTICES_BETTER) > 0
                || row.has(NetworkIndicatorTable.SPECIAL_CAUSE_SINCE)
                || trend().startsWith("getting")
                || row.find(NetworkIndicatorTable.STANDARD_RESULT) == StandardResult.NOT_MET
                || row.has(NetworkIndicatorTable.LOOK_RANK)
                || row.has(NetworkIndicatorTable.WELL_RANK);
    }

    /** How early it gets charts where the page has no room for all: the lower the earlier. */
    int urgency() {
        boolean first = row.has(NetworkIndicatorTable.LOOK_RANK) || row.has(NetworkIndicatorTable.WELL_RANK);
        if (first) {
            return 0;
        }
        return row.get(NetworkIndicatorTable.PRACTICES_TO_ASK) > 0
                        || row.get(NetworkIndicatorTable.JUDGEMENT) == Judgement.WORSE
                ? 1
                : row.is(NetworkIndicatorTable.STALE) ? 3 : 2;
    }

    /** The comparators in a sentence. */
    String comparators() {
        List<String> parts = new ArrayList<>();
        String place = row.find(NetworkIndicatorTable.PLACE_NAME);
        if (place != null) {
            parts.add(Shown.text(place) + " " + comparator(NetworkIndicatorTable.PLACE_VALUE));
        }
        if (who.hasSystem()) {
            parts.add("system " + comparator(NetworkIndicatorTable.SYSTEM_VALUE));
        }
        if (row.has(NetworkIndicatorTable.ENGLAND_VALUE)) {
            parts.add("England " + said(NetworkIndicatorTable.ENGLAND_VALUE));
        }
        MiddleOf of = row.find(NetworkIndicatorTable.MIDDLE_OF);
        if (of != null) {
            parts.add("the middle half of "
                    + (of == MiddleOf.ITS_PEERS ? "its " : "the ")
                    + row.get(NetworkIndicatorTable.MIDDLE_AREAS)
                    + (of == MiddleOf.ITS_PEERS
                            ? " peers "
                            : who.isNetwork() ? " other networks of the system " : " networks of the system ")
                    + digits.range(
                            row.get(NetworkIndicatorTable.MIDDLE_LOWER),
                            row.get(NetworkIndicatorTable.MIDDLE_UPPER),
                            row.find(NetworkIndicatorTable.DENOMINATOR)));
        }
        return parts.isEmpty() ? "" : "Beside it: " + String.join("; ", parts) + ".";
    }

    /** What the standard asks, how many it takes, and with whom most of them lie; empty where it is met or there is none. */
    String toStandard() {
        Double people = row.find(NetworkIndicatorTable.PEOPLE_TO_STANDARD);
        Double denominator = row.find(NetworkIndicatorTable.DENOMINATOR);
        return people == null
                ? ""
                : "To reach the standard of "
                        + standardValue() + ": about "
                        + Shown.number(Ceiling.multiple(people, 1))
                        + (isLowerBetter() ? " fewer" : " more")
                        + (denominator == null ? "" : " of the " + Shown.number(denominator) + " counted")
                        + ". " + Shown.text(row.find(NetworkIndicatorTable.MISSING_WITH));
    }

    /** Who stands out for the worse, and what is expected of them. */
    String standsOut() {
        List<String> says = new ArrayList<>();
        if (row.get(NetworkIndicatorTable.JUDGEMENT) == Judgement.WORSE) {
            says.add("The " + who.own() + " is worse than expected: " + value() + ", expected "
                    + said(NetworkIndicatorTable.EXPECTED) + ".");
        }
        List<String> ask = practices.stream()
                .filter(each -> each.is(NetworkPracticeTable.TO_ASK))
                .map(each -> name(each) + " (" + value(each) + ")")
                .toList();
        if (!ask.isEmpty()) {
            says.add("Ask " + Shown.some(ask, MOST_NAMED) + ", which " + (ask.size() == 1 ? "stands" : "stand")
                    + " out.");
        }
        return String.join(" ", says);
    }

    /** Its figure beside the standard that it misses, how many it takes, and the action; for a sentence. */
    String shortOf() {
        String missed = toStandard();
        return value()
                + (missed.isEmpty() ? ", short of the standard of " + standardValue() + "." : ". " + missed)
                + (action().isEmpty() ? "" : " Action: " + action());
    }

    List<Chart> charts() {
        MeasureUnit unit = digits.unit();
        List<Chart> charts = new ArrayList<>();
        if (FunnelChart.isThere(practices)) {
            String title = funnelTitle();
            charts.add(new Chart(
                    title,
                    FunnelChart.of(id + "f", title, practices, curve, unit, who),
                    "Across the chart: how many are counted. 19 in 20 " + who.members()
                            + " of a size lie between the thick lines (95%), 998 in 1,000 between the thin ones (99.8%), as "
                            + who.members() + " differ; the dotted lines are the 95% of chance"
                            + " alone. Diamond: worth a question. Square: better. Ring: beyond the lines and not called out; the"
                            + " table below says why."));
        }
        if (!RunChart.drawn(points).isEmpty()) {
            String title = runTitle();
            charts.add(new Chart(
                    title,
                    RunChart.of(id + "r", title, points, charted()),
                    "The " + who.own()
                            + (isSettled()
                                    ? " over time. Circle: usual ups and downs; triangle: better; diamond: worse; square: unusual."
                                    : " over time, with its average. It has no usual range, so that no point is judged.")
                            + (Boolean.TRUE.equals(row.find(NetworkIndicatorTable.SEASONAL))
                                    ? " Average and limits move with the seasons."
                                    : "")));
        }
        if (DeprivationChart.isThere(practices)) {
            String title = deprivationTitle();
            charts.add(new Chart(
                    title,
                    DeprivationChart.of(id + "d", title, practices, unit, who),
                    DeprivationChart.drawn(practices).size() < FEW
                            ? "So few " + who.members() + " show no rule; they show where to look."
                            : "What goes together with deprivation need not come from it."));
        }
        return charts;
    }

    /** The unit of the chart over time: one of the time between events has a unit of its own. */
    private MeasureUnit charted() {
        return points.stream()
                .map(point -> point.get(NetworkChartTable.CHART_UNIT))
                .filter(each -> !each.equals(NetworkChartTable.TARGET.column().unit()))
                .findFirst()
                .map(MeasureUnit::new)
                .orElse(digits.unit());
    }

    /** Why charts are missing, in sentences. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!FunnelChart.isThere(practices)) {
            missing.add("No funnel: fewer than two " + who.members() + " have a figure with counts.");
        }
        if (RunChart.drawn(points).isEmpty()) {
            String why = Shown.reason(row.find(NetworkIndicatorTable.NO_CHART_WHY));
            missing.add("No chart over time. " + why);
        }
        return missing;
    }

    private String funnelTitle() {
        int ask = row.get(NetworkIndicatorTable.PRACTICES_TO_ASK);
        int better = row.get(NetworkIndicatorTable.PRACTICES_BETTER);
        int judged = row.get(NetworkIndicatorTable.PRACTICES_JUDGED);
        if (ask == 0 && better == 0) {
            return judged == 0
                    ? "The " + who.members() + " cannot be judged"
                    : "None of " + Shown.count(judged, who.member()) + " stands out" + outside() + notJudged(judged);
        }
        List<String> parts = new ArrayList<>();
        if (ask > 0) {
            parts.add(Shown.count(ask, who.member()) + (ask == 1 ? " is" : " are") + " worth a question");
        }
        if (better > 0) {
            parts.add((ask > 0 ? Shown.number(better) : Shown.count(better, who.member()))
                    + (better == 1 ? " is" : " are") + " better than expected");
        }
        return String.join(", ", parts);
    }

    private String outside() {
        long outside = practices.stream()
                .filter(each -> Stand.of(each) == Stand.OUTSIDE)
                .count();
        return outside == 0 ? "" : "; " + outside + (outside == 1 ? " lies" : " lie") + " beyond the lines";
    }

    private String notJudged(int judged) {
        long not = row.get(NetworkIndicatorTable.PRACTICES) - judged;
        return not == 0 ? "" : "; " + not + (not == 1 ? " is" : " are") + " not judged";
    }

    private String runTitle() {
        Chip variation = variation();
        String since = Shown.month(row.find(NetworkIndicatorTable.SPECIAL_CAUSE_SINCE));
        String change = switch (variation.kind()) {
            case GOOD -> "Changed for the better since " + since;
            case ASK -> "Changed for the worse since " + since;
            case ODD -> "Changed since " + since + ": " + variation.word();
            case PLAIN -> "No clear change: the usual ups and downs";
            case NONE ->
                isSettled()
                        ? isSeasonOrChange()
                                ? "Whether the latest value is a change or the season cannot be told"
                                : "What the latest value shows is not shown"
                        : trend().startsWith("getting")
                                ? trend().replace("getting", "Getting")
                                        + " over all periods, and not settled into a usual range"
                                : "No usual range to hold the latest value against";
        };
        Icon assurance = assurance();
        return assurance == null ? change : change + "; " + assurance.words();
    }

    /** The icons of Making Data Count: what the latest point shows, and whether the target will be met. */
    List<Icon> icons() {
        return Stream.of(Icon.ofVariation(row.find(NetworkIndicatorTable.VARIATION_ICON)), assurance())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the target will be met; where chance decides and it never has in the periods drawn, or always, that is said. */
    private @Nullable Icon assurance() {
        String icon = row.find(NetworkIndicatorTable.ASSURANCE_ICON);
        List<TableRow<NetworkChartTable>> held = RunChart.drawn(points).stream()
                .filter(point -> point.has(NetworkChartTable.TARGET))
                .toList();
        long met = held.stream()
                .filter(point -> {
                    double over = point.get(NetworkChartTable.VALUE) - point.get(NetworkChartTable.TARGET);
                    return isLowerBetter() ? over <= 0 : over >= 0;
                })
                .count();
        return Icon.ofAssurance(icon, met, held.size());
    }

    private boolean isLowerBetter() {
        return Polarity.of(row.get(NetworkIndicatorTable.POLARITY)) == Polarity.LOWER_IS_BETTER;
    }

    private String deprivationTitle() {
        List<TableRow<NetworkPracticeTable>> byScore = DeprivationChart.drawn(practices);
        TableRow<NetworkPracticeTable> least = byScore.get(0);
        TableRow<NetworkPracticeTable> most = byScore.get(byScore.size() - 1);
        return "By deprivation of the list: " + value(most) + " where most deprived, " + value(least) + " where least";
    }

    private String value(TableRow<NetworkPracticeTable> practice) {
        return digits.say(practice.find(NetworkPracticeTable.VALUE), practice.find(NetworkPracticeTable.DENOMINATOR));
    }

    List<Practice> practices() {
        return practices.stream().map(this::practice).toList();
    }

    private Practice practice(TableRow<NetworkPracticeTable> practice) {
        Double numerator = practice.find(NetworkPracticeTable.NUMERATOR);
        Double denominator = practice.find(NetworkPracticeTable.DENOMINATOR);
        Double lower = practice.find(NetworkPracticeTable.LOWER_95);
        Double upper = practice.find(NetworkPracticeTable.UPPER_95);
        Integer decile = practice.find(NetworkPracticeTable.DEPRIVATION_DECILE);
        return new Practice(
                practice.get(NetworkPracticeTable.NUMBER),
                name(practice),
                numerator == null || denominator == null
                        ? isHidden(practice.find(NetworkPracticeTable.REASON)) ? "not shown" : "not counted"
                        : digits.unit().counts(numerator, denominator),
                practice.has(NetworkPracticeTable.VALUE) ? value(practice) : hidden(practice),
                lower == null || upper == null ? "not known" : digits.range(lower, upper, denominator),
                practice.has(NetworkPracticeTable.EXPECTED)
                        ? digits.say(practice.find(NetworkPracticeTable.EXPECTED), denominator)
                        : "none",
                missing(practice),
                Stand.words(practice),
                decile == null ? "not known" : decile.toString());
    }

    private static String name(TableRow<NetworkPracticeTable> practice) {
        return Shown.text(Optional.ofNullable(practice.find(NetworkPracticeTable.AREA_NAME))
                .orElse(practice.get(NetworkPracticeTable.AREA_CODE)));
    }

    /** Whether it takes a practice something to reach the standard. */
    boolean hasMissing() {
        return practices.stream().anyMatch(each -> each.has(NetworkPracticeTable.PEOPLE_TO_STANDARD));
    }

    private String missing(TableRow<NetworkPracticeTable> practice) {
        Double people = practice.find(NetworkPracticeTable.PEOPLE_TO_STANDARD);
        return people == null
                ? practice.has(NetworkPracticeTable.VALUE) ? "met" : "not known"
                : Shown.number(Ceiling.multiple(people, 1)) + (isLowerBetter() ? " fewer" : " more");
    }

    /** Why a figure is not there, in a word or two; the page's section on it has the rest. */
    static String hidden(TableRow<NetworkPracticeTable> practice) {
        String why = practice.find(NetworkPracticeTable.REASON);
        return why == null
                ? "no figure"
                : Arrays.stream(why.split(","))
                        .limit(MOST_REASONS)
                        .map(code -> code.replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    List<Point> points() {
        return RunChart.drawn(points).stream()
                .map(point -> new Point(
                        Shown.text(point.get(NetworkChartTable.PERIOD_LABEL)),
                        chart(point, NetworkChartTable.VALUE),
                        chart(point, NetworkChartTable.CENTRE_LINE),
                        range(point),
                        shows(point)))
                .toList();
    }

    /** The usual range, with more digits than the rounding carries where a value beyond it would seem to lie in it. */
    private String range(TableRow<NetworkChartTable> point) {
        if (!point.has(NetworkChartTable.LOWER_LIMIT)) {
            return "none";
        }
        double value = point.number(NetworkChartTable.VALUE);
        double lower = point.number(NetworkChartTable.LOWER_LIMIT);
        double upper = point.number(NetworkChartTable.UPPER_LIMIT);
        boolean beyond = value < lower || value > upper;
        boolean seems = carried(value) >= carried(lower) && carried(value) <= carried(upper);
        return beyond && seems ? charted().range(lower, upper) : charted().range(carried(lower), carried(upper));
    }

    private String shows(TableRow<NetworkChartTable> point) {
        if (!isSettled()) {
            return "not judged";
        }
        String meaning = RunChart.meaning(point.find(NetworkChartTable.POINT_TYPE));
        return meaning.isEmpty() ? "usual" : meaning;
    }

    private String chart(TableRow<NetworkChartTable> point, Field<NetworkChartTable, Double> field) {
        double value = point.number(field);
        return Double.isFinite(value) ? charted().say(carried(value)) : "none";
    }

    private double carried(double value) {
        return digits.rounded(value, row.find(NetworkIndicatorTable.DENOMINATOR));
    }

    String definition() {
        String description = Shown.text(row.find(NetworkIndicatorTable.DESCRIPTION));
        return description.isEmpty() ? "No definition is in the catalogue." : description;
    }

    String source() {
        String reference = Shown.text(row.find(NetworkIndicatorTable.REFERENCE));
        return reference.isEmpty() ? "not stated" : reference;
    }

    /** "Higher is better.", or that nobody has said. */
    String direction() {
        return Shown.direction(row.get(NetworkIndicatorTable.POLARITY));
    }

    /** The multiplier of a value whose counts are rounded; null where they are exact. */
    static @Nullable Double roundedBy(TableRow<NetworkIndicatorTable> row) {
        return row.get(NetworkIndicatorTable.PROTECTION) == LeavingAs.ROUNDED
                ? row.find(NetworkIndicatorTable.MULTIPLIER)
                : null;
    }
}
