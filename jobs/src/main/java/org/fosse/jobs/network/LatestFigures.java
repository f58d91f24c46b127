package org.fosse.jobs.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.figure.ReceivedRow;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What each network, place and forum is shown of everyone at the latest period of each indicator, as its folder says which that is ({@code
 * latest} of network_extract and recipient_extract).
 */
final class LatestFigures implements SharedValue<Map<String, Map<String, LatestFigures.Group>>> {
    static final List<Table> INPUTS = List.of(NetworkExtractTable.TABLE, RecipientExtractTable.TABLE);

    /**
     * The rows of one receiver, indicator and period, in order of area.
     *
     * @param span its days
     */
    record Group(Receiver receiver, String indicator, Span span, List<TableRow<NetworkExtractTable>> rows) {
        /** Its own row; null where it is shown none. */
        @Nullable
        TableRow<NetworkExtractTable> own() {
            return rows.stream()
                    .filter(row -> row.get(NetworkExtractTable.AREA_CODE).equals(receiver.area()))
                    .findFirst()
                    .orElse(null);
        }

        /** Those that stand beside each other in it. */
        List<TableRow<NetworkExtractTable>> members() {
            return of(receiver.member());
        }

        List<TableRow<NetworkExtractTable>> of(Level level) {
            return rows.stream()
                    .filter(row -> row.get(NetworkExtractTable.AREA_LEVEL).equals(level.text()))
                    .toList();
        }
    }

    @Override
    public List<Table> inputs() {
        return INPUTS;
    }

    /** By id of receiver and indicator, in order of code. */
    @Override
    public Map<String, Map<String, Group>> make(Inputs in, Run run) {
        Map<String, Map<String, Group>> all = new TreeMap<>();
        in.rows(NetworkExtractTable.TABLE, row -> isOfEveryone(row) && row.is(NetworkExtractTable.LATEST))
                .forEach(row -> add(all, Receiver.ofNetwork(row.get(NetworkExtractTable.NETWORK_CODE)), row));
        in.rows(RecipientExtractTable.TABLE, row -> row.is(RecipientExtractTable.LATEST)).stream()
                .map(ReceivedRow::of)
                .filter(LatestFigures::isOfEveryone)
                .forEach(row -> Receiver.find(row.get(NetworkExtractTable.NETWORK_CODE), run.config())
                        .ifPresent(receiver -> add(all, receiver, row)));
        all.values()
                .forEach(groups ->
                        groups.values().forEach(group -> group.rows().sort(NetworkExtractTable.TABLE.byKey())));
        return all;
    }

    private static void add(Map<String, Map<String, Group>> all, Receiver receiver, TableRow<NetworkExtractTable> row) {
        all.computeIfAbsent(receiver.id(), none -> new TreeMap<>())
                .computeIfAbsent(
                        row.get(NetworkExtractTable.INDICATOR_ID),
                        id -> new Group(
                                receiver,
                                id,
                                new Span(
                                        row.get(NetworkExtractTable.PERIOD_START),
                                        row.get(NetworkExtractTable.PERIOD_END)),
                                new ArrayList<>()))
                .rows()
                .add(row);
    }

    private static boolean isOfEveryone(TableRow<NetworkExtractTable> row) {
        return row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL);
    }
}
