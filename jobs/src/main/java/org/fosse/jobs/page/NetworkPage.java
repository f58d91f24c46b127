package org.fosse.jobs.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkIndicatorTable;
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
    private final LastTime lastTime;

    /** @param indicators at least one */
    NetworkPage(PageFacts facts, List<IndicatorView> indicators, LastTime lastTime) {
        this(facts, indicators, lastTime, MOST_WITH_CHARTS);
    }

    /** @param most of so many indicators charts are drawn */
    private NetworkPage(PageFacts facts, List<IndicatorView> indicators, LastTime lastTime, int most) {
        this.facts = facts;
        this.any = indicators.get(0).row();
        this.indicators = List.copyOf(indicators);
        this.detailed = indicators.stream()
                .filter(IndicatorView::hasSomethingToShow)
                .sorted(Comparator.comparingInt(IndicatorView::urgency))
                .limit(most)
                .toList();
        this.lastTime = lastTime;
    }

    /** A part of quality and its indicators, in order of name. */
    record Domain(String name, List<IndicatorView> indicators) {}

    String html() {
        String html = Template.html(JteNetworkGenerated::render, this);
        return html.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES || detailed.isEmpty()
                ? html
                : new NetworkPage(facts, indicators, lastTime, detailed.size() * 3 / 4).html();
    }

    PageFacts facts() {
        return facts;
    }

    String code() {
        return any.get(NetworkIndicatorTable.NETWORK_CODE);
    }

    String name() {
        return Shown.text(any.get(NetworkIndicatorTable.NETWORK_NAME));
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
        String age = "a figure not older than " + facts.staleAfterMonths() + " months";
        String of = judgeable() == 0
                ? "No indicator can be judged: none has a better side, counts and " + age + "."
                : "Of " + Shown.count(count(), "indicator") + ", " + judgeable()
                        + " have a side that is better, counts and " + age
                        + ": those can go well or badly. The others are shown or compared without praise or blame.";
        return (found == 0 ? "Nothing stands out " : "Nothing more stands out ") + what + ". " + of;
    }

    /** The indicators whose standard is not met, each with its figure. */
    String shortOfStandard() {
        return Shown.some(
                domains().stream()
                        .flatMap(domain -> domain.indicators().stream())
                        .filter(each ->
                                each.row().find(NetworkIndicatorTable.STANDARD_RESULT) == StandardResult.NOT_MET)
                        .map(each -> each.name() + " (" + each.value() + ", standard " + each.standardValue() + ")")
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
        return NotShown.of(indicators);
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
