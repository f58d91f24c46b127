package org.fosse.jobs.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.fosse.engine.Inputs;
import org.fosse.engine.Store;
import org.fosse.schema.Field;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a folder says of one cell (an indicator, a period, an area, a group). This is the one description of what leaves the house, for the
 * row by row check, the attack and the audit; a table that is to leave as well is added here. Figures are NaN where there are none.
 *
 * <p>The curves of a network's funnel (table network_funnel) and what its page says of England and the middle half of its peers are
 * of no cell: they are made of all areas that are shown.
 *
 * @param table that it stands in
 * @param folder whose it is: a network's code, or the id of another recipient
 * @param level of the area
 * @param reason why figures are not there, as codes of table reason
 */
record Outgoing(
        Table table,
        String folder,
        Counted.At at,
        Counted.Group group,
        String level,
        LeavingAs protection,
        double numerator,
        double denominator,
        double value,
        @Nullable String reason) {
    /** The tables that leave, each after those by which it is understood. */
    static final List<TypedTable<?>> TABLES = List.of(
            NetworkExtractTable.TABLE,
            RecipientExtractTable.TABLE,
            NetworkIndicatorTable.TABLE,
            NetworkPracticeTable.TABLE,
            NetworkChartTable.TABLE);

    private static final Counted.Group EVERYONE = new Counted.Group(Shared.ALL, Shared.ALL);

    /** Hands on the rows of a table. */
    private interface Reader {
        <T> void read(TypedTable<T> table, List<Field<T, ?>> fields, Consumer<TableRow<T>> each);
    }

    /** A run or a release, which may lack tables. */
    private record OfStore(Store store) implements Reader {
        @Override
        public <T> void read(TypedTable<T> table, List<Field<T, ?>> fields, Consumer<TableRow<T>> each) {
            if (store.has(table)) {
                store.forEach(table, fields, each);
            }
        }
    }

    /** All that leaves of a run or a release. */
    static void forEach(Store store, Consumer<Outgoing> each) {
        forEach(new OfStore(store), each);
    }

    /** All that leaves, as a job reads it that declares {@link #TABLES}. */
    static void forEach(Inputs in, Consumer<Outgoing> each) {
        forEach(in::forEach, each);
    }

    private static void forEach(Reader reader, Consumer<Outgoing> each) {
        reader.read(
                NetworkExtractTable.TABLE,
                List.of(
                        NetworkExtractTable.NETWORK_CODE,
                        NetworkExtractTable.INDICATOR_ID,
                        NetworkExtractTable.PERIOD_START,
                        NetworkExtractTable.PERIOD_END,
                        NetworkExtractTable.AREA_CODE,
                        NetworkExtractTable.BREAKDOWN,
                        NetworkExtractTable.STRATUM,
                        NetworkExtractTable.AREA_LEVEL,
                        NetworkExtractTable.PROTECTION,
                        NetworkExtractTable.NUMERATOR,
                        NetworkExtractTable.DENOMINATOR,
                        NetworkExtractTable.VALUE,
                        NetworkExtractTable.REASON),
                row -> each.accept(ofNetwork(row)));
        reader.read(
                RecipientExtractTable.TABLE,
                List.of(
                        RecipientExtractTable.RECIPIENT,
                        RecipientExtractTable.INDICATOR_ID,
                        RecipientExtractTable.PERIOD_START,
                        RecipientExtractTable.PERIOD_END,
                        RecipientExtractTable.AREA_CODE,
                        RecipientExtractTable.BREAKDOWN,
                        RecipientExtractTable.STRATUM,
                        RecipientExtractTable.AREA_LEVEL,
                        RecipientExtractTable.PROTECTION,
                        RecipientExtractTable.NUMERATOR,
                        RecipientExtractTable.DENOMINATOR,
                        RecipientExtractTable.VALUE,
                        RecipientExtractTable.REASON),
                row -> each.accept(ofRecipient(row)));
        Map<List<String>, Outgoing> pages = new HashMap<>();
        reader.read(
                NetworkIndicatorTable.TABLE,
                List.of(
                        NetworkIndicatorTable.NETWORK_CODE,
                        NetworkIndicatorTable.INDICATOR_ID,
                        NetworkIndicatorTable.PERIOD_START,
                        NetworkIndicatorTable.PERIOD_END,
                        NetworkIndicatorTable.AREA_CODE,
                        NetworkIndicatorTable.AREA_LEVEL,
                        NetworkIndicatorTable.PROTECTION,
                        NetworkIndicatorTable.NUMERATOR,
                        NetworkIndicatorTable.DENOMINATOR,
                        NetworkIndicatorTable.VALUE,
                        NetworkIndicatorTable.REASON),
                row -> {
                    Outgoing page = ofPage(row);
                    pages.put(List.of(page.folder, page.at.indicator()), page);
                    each.accept(page);
                });
        reader.read(
                NetworkPracticeTable.TABLE,
                List.of(
                        NetworkPracticeTable.NETWORK_CODE,
                        NetworkPracticeTable.INDICATOR_ID,
                        NetworkPracticeTable.AREA_CODE,
                        NetworkPracticeTable.AREA_LEVEL,
                        NetworkPracticeTable.NUMERATOR,
                        NetworkPracticeTable.DENOMINATOR,
                        NetworkPracticeTable.VALUE,
                        NetworkPracticeTable.REASON),
                row -> {
                    Outgoing page = pages.get(List.of(
                            row.get(NetworkPracticeTable.NETWORK_CODE), row.get(NetworkPracticeTable.INDICATOR_ID)));
                    if (page != null) {
                        each.accept(ofPractice(row, page));
                    }
                });
        reader.read(
                NetworkChartTable.TABLE,
                List.of(
                        NetworkChartTable.NETWORK_CODE,
                        NetworkChartTable.INDICATOR_ID,
                        NetworkChartTable.PERIOD_START,
                        NetworkChartTable.PERIOD_END,
                        NetworkChartTable.VALUE,
                        NetworkChartTable.REASON),
                row -> {
                    Outgoing page = pages.get(
                            List.of(row.get(NetworkChartTable.NETWORK_CODE), row.get(NetworkChartTable.INDICATOR_ID)));
                    if (page != null) {
                        each.accept(ofChart(row, page));
                    }
                });
    }

    private static Outgoing ofNetwork(TableRow<NetworkExtractTable> row) {
        return new Outgoing(
                NetworkExtractTable.TABLE,
                row.get(NetworkExtractTable.NETWORK_CODE),
                new Counted.At(
                        row.get(NetworkExtractTable.INDICATOR_ID),
                        row.get(NetworkExtractTable.PERIOD_START),
                        row.get(NetworkExtractTable.PERIOD_END),
                        row.get(NetworkExtractTable.AREA_CODE)),
                new Counted.Group(row.get(NetworkExtractTable.BREAKDOWN), row.get(NetworkExtractTable.STRATUM)),
                row.get(NetworkExtractTable.AREA_LEVEL),
                row.get(NetworkExtractTable.PROTECTION),
                row.number(NetworkExtractTable.NUMERATOR),
                row.number(NetworkExtractTable.DENOMINATOR),
                row.number(NetworkExtractTable.VALUE),
                row.find(NetworkExtractTable.REASON));
    }

    private static Outgoing ofRecipient(TableRow<RecipientExtractTable> row) {
        return new Outgoing(
                RecipientExtractTable.TABLE,
                row.get(RecipientExtractTable.RECIPIENT),
                new Counted.At(
                        row.get(RecipientExtractTable.INDICATOR_ID),
                        row.get(RecipientExtractTable.PERIOD_START),
                        row.get(RecipientExtractTable.PERIOD_END),
                        row.get(RecipientExtractTable.AREA_CODE)),
                new Counted.Group(row.get(RecipientExtractTable.BREAKDOWN), row.get(RecipientExtractTable.STRATUM)),
                row.get(RecipientExtractTable.AREA_LEVEL),
                row.get(RecipientExtractTable.PROTECTION),
                row.number(RecipientExtractTable.NUMERATOR),
                row.number(RecipientExtractTable.DENOMINATOR),
                row.number(RecipientExtractTable.VALUE),
                row.find(RecipientExtractTable.REASON));
    }

    /** The figure of the network, place or system that a page is of. */
    private static Outgoing ofPage(TableRow<NetworkIndicatorTable> row) {
        return new Outgoing(
                NetworkIndicatorTable.TABLE,
                row.get(NetworkIndicatorTable.NETWORK_CODE),
                new Counted.At(
                        row.get(NetworkIndicatorTable.INDICATOR_ID),
                        row.get(NetworkIndicatorTable.PERIOD_START),
                        row.get(NetworkIndicatorTable.PERIOD_END),
                        // Releases from before places and forums had pages have networks only.
                        Objects.requireNonNullElse(
                                row.find(NetworkIndicatorTable.AREA_CODE),
                                row.get(NetworkIndicatorTable.NETWORK_CODE))),
                EVERYONE,
                Objects.requireNonNullElse(row.find(NetworkIndicatorTable.AREA_LEVEL), Level.NEIGHBOURHOOD.text()),
                row.get(NetworkIndicatorTable.PROTECTION),
                row.number(NetworkIndicatorTable.NUMERATOR),
                row.number(NetworkIndicatorTable.DENOMINATOR),
                row.number(NetworkIndicatorTable.VALUE),
                row.find(NetworkIndicatorTable.REASON));
    }

    private static Outgoing ofPractice(TableRow<NetworkPracticeTable> row, Outgoing page) {
        return new Outgoing(
                NetworkPracticeTable.TABLE,
                page.folder,
                page.at.of(row.get(NetworkPracticeTable.AREA_CODE)),
                EVERYONE,
                Objects.requireNonNullElse(row.find(NetworkPracticeTable.AREA_LEVEL), Level.PRACTICE.text()),
                page.protection,
                row.number(NetworkPracticeTable.NUMERATOR),
                row.number(NetworkPracticeTable.DENOMINATOR),
                row.number(NetworkPracticeTable.VALUE),
                row.find(NetworkPracticeTable.REASON));
    }

    private static Outgoing ofChart(TableRow<NetworkChartTable> row, Outgoing page) {
        return new Outgoing(
                NetworkChartTable.TABLE,
                page.folder,
                new Counted.At(
                        page.at.indicator(),
                        row.get(NetworkChartTable.PERIOD_START),
                        row.get(NetworkChartTable.PERIOD_END),
                        page.at.area()),
                EVERYONE,
                page.level,
                page.protection,
                Double.NaN,
                Double.NaN,
                row.number(NetworkChartTable.VALUE),
                row.find(NetworkChartTable.REASON));
    }

    boolean isRounded() {
        return protection == LeavingAs.ROUNDED;
    }

    boolean isOf(Level other) {
        return level.equals(other.text());
    }

    boolean hasCounts() {
        return !Double.isNaN(numerator) || !Double.isNaN(denominator);
    }

    boolean hasValue() {
        return !Double.isNaN(value);
    }
}
