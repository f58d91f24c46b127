package org.fosse.jobs.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Reason;
import org.fosse.tables.StandardResult;

/**
 * What a network reads: what to look at first and what goes well, every indicator on one screen, charts of those that have
 * something to show, what changed, what is not shown and why, how it is worked out, and what the words mean.
 */
final class NetworkPage {
    /** A page is no larger, so that a mail takes it: it has fewer charts rather. */
    static final int MOST_BYTES = 950_000;

    private static final int MOST_WITH_CHARTS = 40;

    private static final int MOST_FIRST = 3;
    private static final int MOST_NAMED = 6;
    private static final String NO_DOMAIN = "";

    private final PageFacts facts;
    private final TableRow<NetworkIndicatorTable> any;
    private final List<IndicatorView> indicators;
    private final List<IndicatorView> detailed;
    private final List<NotShown.Line> notShown;
    private final List<NotShown.Line> withheld;
    private final LastTime lastTime;

    /**
     * @param indicators at least one
     * @param history all that the network's folder has
     * @param withheld the indicators of which nothing leaves
     */
    NetworkPage(
            PageFacts facts,
            List<IndicatorView> indicators,
            List<TableRow<NetworkExtractTable>> history,
            List<NotShown.Line> withheld,
            LastTime lastTime) {
        this(facts, indicators, NotShown.of(indicators, history), withheld, lastTime, MOST_WITH_CHARTS);
    }

    /** @param most of so many indicators charts are drawn */
    private NetworkPage(
            PageFacts facts,
            List<IndicatorView> indicators,
            List<NotShown.Line> notShown,
            List<NotShown.Line> withheld,
            LastTime lastTime,
            int most) {
        this.facts = facts;
        this.any = indicators.get(0).row();
        this.indicators = List.copyOf(indicators);
        this.detailed = indicators.stream()
                .filter(IndicatorView::hasSomethingToShow)
                .sorted(Comparator.comparingInt(IndicatorView::urgency))
                .limit(most)
                .toList();
        this.notShown = notShown;
        this.withheld = withheld;
        this.lastTime = lastTime;
    }

    /** A part of quality and its indicators, in order of name. */
    record Domain(String name, List<IndicatorView> indicators) {}

    String html() {
        String html = Template.html(JteNetworkGenerated::render, this);
        return html.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES || detailed.isEmpty()
                ? html
                : new NetworkPage(facts, indicators, notShown, withheld, lastTime, detailed.size() * 3 / 4).html();
    }

    PageFacts facts() {
        return facts;
    }

    String code() {
        return any.get(NetworkIndicatorTable.NETWORK_CODE);
    }

    Who who() {
        return Who.of(any);
    }

    /** "Network U1", "Place leicester (E06000016)". */
    String whose() {
        String area = any.get(NetworkIndicatorTable.AREA_CODE);
        return Who.capital(who().own()) + " " + (area.equals(code()) ? area : area + " · for " + code());
    }

    /** What it is of: of a forum, which sees its networks in the system, those. */
    String name() {
        String area = Shown.text(any.get(NetworkIndicatorTable.NETWORK_NAME));
        if (who().hasSystem()) {
            return area;
        }
        List<String> networks = practices();
        return networks.size() == 1 ? networks.get(0) + ", in " + area : "Networks of " + area;
    }

    int count() {
        return indicators.size();
    }

    List<IndicatorView> look() {
        return ranked(NetworkIndicatorTable.LOOK_RANK);
    }

    List<IndicatorView> well() {
        return ranked(NetworkIndicatorTable.WELL_RANK);
    }

    private List<IndicatorView> ranked(Field<NetworkIndicatorTable, Integer> rank) {
        return indicators.stream()
                .filter(each -> each.row().has(rank))
                .sorted(Comparator.comparing(each -> each.row().get(rank)))
                .toList();
    }

    /** The indicators of which something could be said first: they have a better side and are not old. */
    private List<IndicatorView> sided() {
        return indicators.stream()
                .filter(each -> !each.row().is(NetworkIndicatorTable.STALE)
                        && !each.row().get(NetworkIndicatorTable.POLARITY).startsWith("no "))
                .toList();
    }

    /** Why there are fewer than three. */
    String fewer(int found, String what) {
        String all = Shown.count(count(), "indicator");
        String needs = "it is known whether high or low is better, and the figure is not older than "
                + facts.staleAfterMonths() + " months";
        List<IndicatorView> sided = sided();
        long judged = sided.stream().filter(IndicatorView::isAnyoneJudged).count();
        if (judged > 0) {
            return (found == 0 ? "Nothing stands out " : "Nothing more stands out ") + what + " in the " + judged
                    + " of " + all + " that can be judged: of these " + needs + ".";
        }
        return "Whether anything stands out " + what + " cannot be told. "
                + (sided.isEmpty() ? "Of none of the " : "Of " + sided.size() + " of the ")
                + all + " " + needs
                + (sided.isEmpty()
                        ? ". "
                        : "; and there neither the " + who().own() + " nor a " + who().member() + " can be judged. "
                                + mostly(sided))
                + "The lines below still show where the " + who().own() + " lies.";
    }

    /** The reason for which most of those that stand beside each other are not judged, in a sentence; empty where none is known. */
    private String mostly(List<IndicatorView> some) {
        return some.stream()
                .flatMap(each -> each.practiceRows().stream())
                .flatMap(each -> Reason.in(each.find(NetworkPracticeTable.NOT_JUDGED_WHY)).stream()
                        .limit(1))
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> Who.capital(who().members()) + " for this reason above all: "
                        + most.getKey().says() + " ")
                .orElse("");
    }

    /** How far figures are from the counts behind them. */
    String rounding() {
        return hasRounded()
                ? "Counts that are not published elsewhere are rounded at random to 5 so that nobody can be recognised: a"
                        + " practice's count of a month may be up to 4 more or less, and a 0 may be up to 4. Figures of quarters,"
                        + " years and networks add several such counts and may be further off. Published figures are as they were published."
                : "All figures here are as they were published.";
    }

    boolean hasRounded() {
        return indicators.stream()
                .anyMatch(each -> each.row().get(NetworkIndicatorTable.PROTECTION) == LeavingAs.ROUNDED);
    }

    /** How many figures are old; empty where none is. */
    String stale() {
        long stale = indicators.stream()
                .filter(each -> each.row().is(NetworkIndicatorTable.STALE))
                .count();
        return stale == 0
                ? ""
                : "Of " + Shown.count(count(), "indicator") + ", " + stale
                        + (stale == 1 ? " has a figure" : " have figures")
                        + " older than " + facts.staleAfterMonths()
                        + " months: marked with the age, and nothing is said first of them.";
    }

    /** The indicators whose standard is not met. */
    private List<IndicatorView> shortOfStandard() {
        return some(each -> each.row().find(NetworkIndicatorTable.STANDARD_RESULT) == StandardResult.NOT_MET);
    }

    /** What to look at first, and why. */
    record First(IndicatorView of, String says) {}

    /** Three at most: what stands out for the worse, then what is short of its standard, then what gets worse. */
    List<First> first() {
        Map<IndicatorView, String> first = new LinkedHashMap<>();
        look().forEach(each -> first.put(each, each.standsOut()));
        shortOfStandard()
                .forEach(each -> first.merge(
                        each, each.shortOf(), (out, missed) -> out + " It is short of its standard, too: " + missed));
        worse().forEach(each -> first.putIfAbsent(each, each.value() + ", and getting worse over all its periods."));
        return first.entrySet().stream()
                .limit(MOST_FIRST)
                .map(each -> new First(each.getKey(), each.getValue()))
                .toList();
    }

    private boolean isFirst(IndicatorView indicator) {
        return first().stream().anyMatch(each -> each.of() == indicator);
    }

    /** The indicators whose standard is not met and that are not among the first. */
    List<IndicatorView> furtherShort() {
        return shortOfStandard().stream().filter(each -> !isFirst(each)).toList();
    }

    /** The indicators that get worse and are not among the first, each with its figure. */
    String furtherWorse() {
        return named(worse().stream().filter(each -> !isFirst(each)).toList(), IndicatorView::value);
    }

    private List<IndicatorView> worse() {
        return some(each -> each.trend().equals("getting worse"));
    }

    /** The indicators whose standard is met, each with its figure. */
    String meeting() {
        return named(
                some(each -> each.row().find(NetworkIndicatorTable.STANDARD_RESULT) == StandardResult.MET),
                each -> each.value() + ", standard " + each.standardValue());
    }

    /** The indicators whose trend is of a kind, each with its figure. */
    String changing(String trend) {
        return named(some(each -> each.trend().equals(trend)), IndicatorView::value);
    }

    /** Those of some kind that are not stale, in the order of the page. */
    private List<IndicatorView> some(Predicate<IndicatorView> wanted) {
        return domains().stream()
                .flatMap(domain -> domain.indicators().stream())
                .filter(each -> !each.row().is(NetworkIndicatorTable.STALE) && wanted.test(each))
                .toList();
    }

    private static String named(List<IndicatorView> some, Function<IndicatorView, String> figure) {
        return Shown.some(
                some.stream()
                        .map(each -> each.name() + " (" + figure.apply(each) + ")")
                        .toList(),
                MOST_NAMED);
    }

    boolean hasCharts(IndicatorView indicator) {
        return detailed.contains(indicator);
    }

    List<Domain> domains() {
        return domains(indicators);
    }

    List<Domain> detailedDomains() {
        return domains(indicators.stream().filter(this::hasCharts).toList());
    }

    private List<Domain> domains(List<IndicatorView> some) {
        Map<String, String> names = new LinkedHashMap<>(facts.domains());
        names.put(NO_DOMAIN, "Other indicators");
        List<Domain> domains = new ArrayList<>();
        names.forEach((id, name) -> {
            List<IndicatorView> own = some.stream()
                    .filter(each -> domain(each).equals(id))
                    .sorted(Comparator.comparing(IndicatorView::name).thenComparing(IndicatorView::id))
                    .toList();
            if (!own.isEmpty()) {
                domains.add(new Domain(name, own));
            }
        });
        return domains;
    }

    private String domain(IndicatorView indicator) {
        String domain = indicator.row().find(NetworkIndicatorTable.QUALITY_DOMAIN);
        return domain != null && facts.domains().containsKey(domain) ? domain : NO_DOMAIN;
    }

    /** The practices by number, as every chart has them. */
    List<String> practices() {
        Map<Integer, String> practices = new TreeMap<>();
        indicators.forEach(each -> each.practices().forEach(row -> practices.put(row.number(), row.name())));
        return List.copyOf(practices.values());
    }

    LastTime lastTime() {
        return lastTime;
    }

    List<NotShown.Line> notShown() {
        return Stream.concat(withheld.stream(), notShown.stream()).toList();
    }

    /** The indicators of which nothing is shown, by reason. */
    List<NotShown.Line> withheld() {
        return withheld;
    }

    List<IndicatorView> definitions() {
        return domains(indicators).stream()
                .flatMap(domain -> domain.indicators().stream())
                .filter(each -> !hasCharts(each))
                .toList();
    }

    long withoutRoom() {
        return indicators.stream()
                .filter(IndicatorView::hasSomethingToShow)
                .filter(each -> !hasCharts(each))
                .count();
    }
}
