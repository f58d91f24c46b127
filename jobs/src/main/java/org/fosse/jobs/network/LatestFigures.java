package org.fosse.jobs.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.figure.ReceivedRow;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What each network, place and forum is shown of everyone at the latest period of each indicator. The latest is that of table spine for networks,
 * otherwise for practices; where the network is shown nothing of it, the newest that it is shown.
 */
final class LatestFigures implements SharedValue<Map<String, Map<String, LatestFigures.Group>>> {
    static final List<Table> INPUTS = List.of(NetworkExtractTable.TABLE, RecipientExtractTable.TABLE, SpineTable.TABLE);

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

    private record Key(String network, String indicator) {}

    @Override
    public List<Table> inputs() {
        return INPUTS;
    }

    /** By id of receiver and indicator, in order of code. */
    @Override
    public Map<String, Map<String, Group>> make(Inputs in, Run run) {
        Map<String, Span> usual = usual(in);
        Map<Key, Span> latest = latest(in, usual);
        Map<String, Receiver> receivers = new HashMap<>();
        latest.keySet().forEach(key -> receivers.put(key.network(), Receiver.ofNetwork(key.network())));
        List<TableRow<NetworkExtractTable>> further = new ArrayList<>();
        in.rows(RecipientExtractTable.TABLE, LatestFigures::isOfEveryoneToo).forEach(row -> {
            String id = row.get(RecipientExtractTable.RECIPIENT);
            if (receivers.containsKey(id) || Receiver.find(id, run.config()).isPresent()) {
                receivers.computeIfAbsent(
                        id, none -> Receiver.find(id, run.config()).orElseThrow());
                further.add(ReceivedRow.of(row));
            }
        });
        further.forEach(row -> latest.merge(
                key(row),
                span(row),
                (one, other) -> later(one, other, usual.get(row.get(NetworkExtractTable.INDICATOR_ID)))));
        Set<List<String>> wanted = new HashSet<>();
        latest.forEach((key, span) -> wanted.add(wanted(key, span)));
        Map<String, Map<String, Group>> all = new TreeMap<>();
        Stream.concat(
                        in
                                .rows(
                                        NetworkExtractTable.TABLE,
                                        row -> isOfEveryone(row) && wanted.contains(wanted(key(row), span(row))))
                                .stream(),
                        further.stream().filter(row -> wanted.contains(wanted(key(row), span(row)))))
                .sorted(NetworkExtractTable.TABLE.byKey())
                .forEach(row -> all.computeIfAbsent(row.get(NetworkExtractTable.NETWORK_CODE), none -> new TreeMap<>())
                        .computeIfAbsent(
                                row.get(NetworkExtractTable.INDICATOR_ID),
                                id -> new Group(
                                        Objects.requireNonNull(
                                                receivers.get(row.get(NetworkExtractTable.NETWORK_CODE))),
                                        id,
                                        span(row),
                                        new ArrayList<>()))
                        .rows()
                        .add(row));
        return all;
    }

    private static List<String> wanted(Key key, Span span) {
        return List.of(
                key.network(),
                key.indicator(),
                span.start().toString(),
                span.end().toString());
    }

    /** The period that table spine has of each indicator. */
    private static Map<String, Span> usual(Inputs in) {
        Set<String> shown = in.texts(NetworkExtractTable.TABLE, NetworkExtractTable.AREA_CODE);
        Map<String, Span> networks = new HashMap<>();
        Map<String, Span> all = new HashMap<>();
        in.rows(
                        SpineTable.TABLE,
                        row -> shown.contains(row.get(SpineTable.AREA_CODE)),
                        SpineTable.INDICATOR_ID,
                        SpineTable.PERIOD_START,
                        SpineTable.PERIOD_END,
                        SpineTable.AREA_CODE,
                        SpineTable.AREA_LEVEL)
                .forEach(row -> {
                    String level = row.get(SpineTable.AREA_LEVEL);
                    Span span = new Span(row.get(SpineTable.PERIOD_START), row.get(SpineTable.PERIOD_END));
                    if (level.equals(Level.NEIGHBOURHOOD.text())) {
                        networks.put(row.get(SpineTable.INDICATOR_ID), span);
                    } else if (level.equals(Level.PRACTICE.text())) {
                        all.put(row.get(SpineTable.INDICATOR_ID), span);
                    }
                });
        all.putAll(networks);
        return all;
    }

    private static Map<Key, Span> latest(Inputs in, Map<String, Span> usual) {
        HashMap<String, Span> spans = new HashMap<>(usual);
        Map<Key, Span> latest = new HashMap<>();
        in.tasks(
                        NetworkExtractTable.TABLE,
                        NetworkExtractTable.NETWORK_CODE,
                        NetworkExtractTable.INDICATOR_ID,
                        NetworkExtractTable.PERIOD_START,
                        NetworkExtractTable.PERIOD_END,
                        NetworkExtractTable.BREAKDOWN,
                        NetworkExtractTable.AREA_LEVEL)
                .mapPartitions(rows -> latest(rows, spans))
                .collect()
                .forEach(each -> latest.merge(
                        new Key(each._1.get(0), each._1.get(1)),
                        each._2,
                        (one, other) -> later(one, other, spans.get(each._1.get(1)))));
        return latest;
    }

    private static Iterator<Tuple2<List<String>, Span>> latest(
            Iterator<TableRow<NetworkExtractTable>> rows, Map<String, Span> usual) {
        Map<List<String>, Span> latest = new HashMap<>();
        rows.forEachRemaining(row -> {
            if (isOfEveryone(row)) {
                String indicator = row.get(NetworkExtractTable.INDICATOR_ID);
                latest.merge(
                        List.of(row.get(NetworkExtractTable.NETWORK_CODE), indicator),
                        span(row),
                        (one, other) -> later(one, other, usual.get(indicator)));
            }
        });
        return latest.entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }

    private static Span later(Span one, Span other, @Nullable Span usual) {
        if (one.equals(usual) || other.equals(usual)) {
            return one.equals(usual) ? one : other;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isOfEveryone(TableRow<NetworkExtractTable> row) {
        return row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL);
    }

    private static boolean isOfEveryoneToo(TableRow<RecipientExtractTable> row) {
        return row.get(RecipientExtractTable.BREAKDOWN).equals(Shared.ALL);
    }

    private static Key key(TableRow<NetworkExtractTable> row) {
        return new Key(row.get(NetworkExtractTable.NETWORK_CODE), row.get(NetworkExtractTable.INDICATOR_ID));
    }

    private static Span span(TableRow<NetworkExtractTable> row) {
        LocalDate start = row.get(NetworkExtractTable.PERIOD_START);
        return new Span(start, row.get(NetworkExtractTable.PERIOD_END));
    }
}
