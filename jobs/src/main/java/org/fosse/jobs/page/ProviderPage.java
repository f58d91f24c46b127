package org.fosse.jobs.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a provider reads: its own latest figure of each indicator, what each counts, and how to question one. It has nobody beside it, so
 * that nothing is judged.
 */
final class ProviderPage {
    private final PageFacts facts;
    private final List<TableRow<NetworkExtractTable>> rows;
    private final Map<String, TableRow<IndicatorTable>> catalogue;

    /**
     * @param rows all that the folder has, of providers alone; at least one
     * @param catalogue the indicators by id
     */
    ProviderPage(
            PageFacts facts,
            List<TableRow<NetworkExtractTable>> rows,
            Map<String, TableRow<IndicatorTable>> catalogue) {
        this.facts = facts;
        this.rows = rows;
        this.catalogue = catalogue;
    }

    /** A figure; {@code provider} is empty where the folder is of one alone. */
    record Figure(
            String indicator,
            String provider,
            String period,
            String value,
            String likely,
            String counts,
            String direction,
            String source) {}

    static boolean isOf(List<TableRow<NetworkExtractTable>> rows) {
        return rows.stream()
                .allMatch(row -> row.get(NetworkExtractTable.AREA_LEVEL).equals(Level.PROVIDER.text()));
    }

    String html() {
        return Template.html(JteProviderGenerated::render, this);
    }

    PageFacts facts() {
        return facts;
    }

    String id() {
        return rows.get(0).get(NetworkExtractTable.NETWORK_CODE);
    }

    String name() {
        return String.join(
                ", ", rows.stream().map(ProviderPage::name).distinct().sorted().toList());
    }

    private static String name(TableRow<NetworkExtractTable> row) {
        String name = row.find(NetworkExtractTable.AREA_NAME);
        return Shown.text(name == null ? row.get(NetworkExtractTable.AREA_CODE) : name);
    }

    String whose() {
        return "Provider "
                + rows.stream()
                        .map(row -> row.get(NetworkExtractTable.AREA_CODE))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))
                + " · for " + id();
    }

    /** What is in the folder, and what is not. */
    List<String> says() {
        return List.of(
                "In it are figures of this provider alone that leave as they are: published ones, and those of no people. They are as they were published: where a publisher rounds, they are rounded.",
                "Not in it are counts of people that no publication gives, figures of other providers, and figures of"
                        + " practices and places. Nothing here is judged, since nobody stands beside it.");
    }

    boolean isOfSeveral() {
        return rows.stream()
                        .map(row -> row.get(NetworkExtractTable.AREA_CODE))
                        .distinct()
                        .count()
                > 1;
    }

    /** The latest figure for everybody of each indicator, in order of name. */
    List<Figure> figures() {
        return rows.stream()
                .filter(row -> row.is(NetworkExtractTable.LATEST)
                        && row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL))
                .map(this::figure)
                .sorted(Comparator.comparing(Figure::indicator).thenComparing(Figure::provider))
                .toList();
    }

    private Figure figure(TableRow<NetworkExtractTable> row) {
        TableRow<IndicatorTable> indicator = catalogue.get(row.get(NetworkExtractTable.INDICATOR_ID));
        MeasureUnit unit = MeasureUnit.of(row.find(NetworkExtractTable.UNIT));
        Double lower = row.find(NetworkExtractTable.LOWER_95);
        Double upper = row.find(NetworkExtractTable.UPPER_95);
        String why = Shown.reason(row.find(NetworkExtractTable.REASON));
        return new Figure(
                Shown.text(row.get(NetworkExtractTable.INDICATOR_NAME)),
                name(row),
                Shown.text(row.get(NetworkExtractTable.PERIOD_LABEL)),
                row.has(NetworkExtractTable.VALUE)
                        ? unit.say(row.get(NetworkExtractTable.VALUE))
                        : why.isEmpty() ? "no figure" : "no figure: " + why,
                lower == null || upper == null ? "" : unit.range(lower, upper),
                stated(
                        indicator == null ? null : indicator.find(IndicatorTable.DESCRIPTION),
                        "No definition is in the catalogue."),
                Shown.direction(row.get(NetworkExtractTable.POLARITY)),
                stated(indicator == null ? null : indicator.find(IndicatorTable.REFERENCE), "not stated"));
    }

    private static String stated(@Nullable String text, String otherwise) {
        return Objects.requireNonNullElse(text, "").isBlank() ? otherwise : Shown.text(text);
    }
}
