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
import java.util.stream.Stream;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.StandardResult;

/**
 * What a network reads: what to look at first and what goes well, every indicator on one screen, charts of those that have
 * something to show, what changed, what is not shown and why, how it is worked out, and what the words mean.
 */
final class NetworkPage {
    /** A page is no larger, so that a mail takes it: it has fewer charts rather. */
    static final int MOST_BYTES = 950_000;

    private static final int MOST_WITH_CHARTS = 40;

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

    /** How many indicators can be judged at all: of those without a better side nothing is said first. */
    long judgeable() {
        return indicators.stream()
                .filter(each -> !each.row().is(NetworkIndicatorTable.STALE)
                        && !each.row().get(NetworkIndicatorTable.POLARITY).startsWith("no ")
                        && each.row().get(NetworkIndicatorTable.PRACTICES_JUDGED) > 0)
                .count();
    }

    /** Why there are fewer than three. */
    String fewer(int found, String what) {
        long judgeable = judgeable();
        String needs = "It takes a side that somebody has called better, counts, and a figure not older than "
                + facts.staleAfterMonths() + " months.";
        if (judgeable == 0) {
            return "Whether anything stands out " + what + " cannot be told: none of the "
                    + Shown.count(count(), "indicator") + " can be judged good or bad. " + needs
                    + " The lines below still show where the " + who().own() + " lies.";
        }
        return (found == 0 ? "Nothing stands out " : "Nothing more stands out ") + what + ": that was looked for in "
                + judgeable + " of " + Shown.count(count(), "indicator") + ". " + needs
                + " The others are compared without praise or blame.";
    }

    /** How far figures are from the counts behind them. */
    String rounding() {
        return hasRounded()
                ? "Counts that are not published elsewhere are rounded at random to 5 so that nobody can be recognised: a"
                        + " practice's count of a month may be up to 4 more or less, and a 0 may be up to 4. Figures of quarters,"
                        + " years and networks add several such counts and may be further off. Published figures are exact."
                : "All figures here are published ones, and exact.";
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
    List<IndicatorView> shortOfStandard() {
        return some(each -> each.row().find(NetworkIndicatorTable.STANDARD_RESULT) == StandardResult.NOT_MET);
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
