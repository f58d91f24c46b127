package org.fosse.jobs.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkFunnelTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.StopException;

/**
 * Writes into the folder of each network, place and forum what people read: {@code index.html}, {@code variation.xlsx} and {@code notes.txt}; into a
 * provider's a plain {@code index.html} and {@code notes.txt}. The rows of table network_extract, and of recipient_extract in the same form, come
 * folder by folder and are held for one at a time.
 */
public final class NetworkFolders implements Closeable {
    private final Path folder;
    private final PageFacts facts;
    private final Map<String, List<TableRow<NetworkIndicatorTable>>> indicators;
    private final Map<String, List<TableRow<NetworkPracticeTable>>> practices;
    private final Map<String, List<TableRow<NetworkChartTable>>> points;
    private final Map<String, List<TableRow<NetworkFunnelTable>>> curves;
    private final Map<String, TableRow<IndicatorTable>> catalogue;
    private final List<NotShown.Line> withheld;
    private final List<TableRow<NetworkExtractTable>> held = new ArrayList<>();

    /**
     * What pages are made of.
     *
     * @param curves of the system's funnels of practices, in the periods of the indicators
     * @param leaving how each indicator leaves
     * @param catalogue the names of indicators
     */
    public record Tables(
            List<TableRow<NetworkIndicatorTable>> indicators,
            List<TableRow<NetworkPracticeTable>> practices,
            List<TableRow<NetworkChartTable>> points,
            List<TableRow<NetworkFunnelTable>> curves,
            List<TableRow<LeavingTable>> leaving,
            List<TableRow<IndicatorTable>> catalogue) {}

    /**
     * @param folder the extracts folder, in which each network's is there already when its rows have been seen
     */
    public NetworkFolders(Path folder, PageFacts facts, Tables tables) {
        this.folder = folder;
        this.facts = facts;
        this.indicators = by(tables.indicators, NetworkIndicatorTable.NETWORK_CODE);
        this.practices = by(tables.practices, NetworkPracticeTable.NETWORK_CODE);
        this.points = by(tables.points, NetworkChartTable.NETWORK_CODE);
        this.curves = by(tables.curves, NetworkFunnelTable.INDICATOR_ID);
        this.catalogue = tables.catalogue.stream()
                .collect(Collectors.toMap(row -> row.get(IndicatorTable.INDICATOR_ID), Function.identity()));
        this.withheld = NotShown.withheld(tables.leaving, tables.catalogue);
    }

    private static <T> Map<String, List<TableRow<T>>> by(List<TableRow<T>> rows, Field<T, String> field) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(field)));
    }

    /** Takes one row; when it is the first of another network, the folder of the one before is written. */
    public void add(TableRow<NetworkExtractTable> row) {
        if (!held.isEmpty()
                && !held.get(0)
                        .get(NetworkExtractTable.NETWORK_CODE)
                        .equals(row.get(NetworkExtractTable.NETWORK_CODE))) {
            write();
        }
        held.add(row);
    }

    @Override
    public void close() {
        write();
    }

    private void write() {
        if (held.isEmpty()) {
            return;
        }
        List<TableRow<NetworkExtractTable>> rows = List.copyOf(held);
        held.clear();
        String network = rows.get(0).get(NetworkExtractTable.NETWORK_CODE);
        List<TableRow<NetworkIndicatorTable>> own = indicators.getOrDefault(network, List.of());
        try {
            if (!own.isEmpty()) {
                write(network, own, rows);
            } else if (ProviderPage.isOf(rows)) {
                ProviderPage page = new ProviderPage(facts, rows, catalogue);
                write(network, page.html(), Notes.of(page));
            }
        } catch (IOException e) {
            throw StopException.output(folder, e);
        }
    }

    private void write(
            String network, List<TableRow<NetworkIndicatorTable>> own, List<TableRow<NetworkExtractTable>> rows)
            throws IOException {
        Path to = folder.resolve(network);
        Path before =
                facts.before() == null ? null : facts.before().resolve(network).resolve("variation.parquet");
        NetworkPage page = new NetworkPage(facts, views(network, own), rows, withheld, LastTime.of(before, rows, own));
        write(network, page.html(), Notes.of(page));
        Files.write(to.resolve("variation.xlsx"), NetworkWorkbook.of(page, rows), StandardOpenOption.CREATE_NEW);
    }

    private void write(String recipient, String html, String notes) throws IOException {
        Path to = folder.resolve(recipient);
        Files.writeString(to.resolve("index.html"), html, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Files.writeString(to.resolve("notes.txt"), notes, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    private List<IndicatorView> views(String network, List<TableRow<NetworkIndicatorTable>> own) {
        Map<String, List<TableRow<NetworkPracticeTable>>> ofIndicator =
                by(practices.getOrDefault(network, List.of()), NetworkPracticeTable.INDICATOR_ID);
        Map<String, List<TableRow<NetworkChartTable>>> charts =
                by(points.getOrDefault(network, List.of()), NetworkChartTable.INDICATOR_ID);
        List<IndicatorView> views = new ArrayList<>();
        for (TableRow<NetworkIndicatorTable> row : own) {
            String id = row.get(NetworkIndicatorTable.INDICATOR_ID);
            views.add(new IndicatorView(
                    views.size() + 1,
                    row,
                    ofIndicator.getOrDefault(id, List.of()),
                    charts.getOrDefault(id, List.of()).stream()
                            .sorted(Comparator.comparing(point -> point.get(NetworkChartTable.PERIOD_END)))
                            .toList(),
                    curves.getOrDefault(id, List.of()).stream()
                            .filter(point -> point.get(NetworkFunnelTable.PERIOD_END)
                                            .equals(row.get(NetworkIndicatorTable.PERIOD_END))
                                    && point.get(NetworkFunnelTable.PERIOD_START)
                                            .equals(row.get(NetworkIndicatorTable.PERIOD_START))
                                    && point.get(NetworkFunnelTable.CHILD_LEVEL)
                                            .equals(row.get(NetworkIndicatorTable.MEMBER_LEVEL))
                                    && point.has(NetworkFunnelTable.DENOMINATOR))
                            .sorted(Comparator.comparing(point -> point.get(NetworkFunnelTable.DENOMINATOR)))
                            .toList()));
        }
        return views;
    }
}
