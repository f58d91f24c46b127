package org.fosse.jobs.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.FosseConfig;
import org.fosse.config.Recipient;
import org.fosse.engine.ProtectionKey;
import org.fosse.engine.Store;
import org.fosse.jobs.extract.Recipients;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Reason;

/** What a run lets out of the house, in sentences: folders, and indicators by how they leave. It counts no people. */
public final class WhatLeft {
    public static final String TITLE = "What leaves the house";
    private static final int MOST_NAMED = 10;

    private WhatLeft() {}

    /** Nothing where the run did not make extracts. */
    static List<String> list(Store store, FosseConfig config, LocalDate date) {
        if (!store.has(NetworkExtractTable.TABLE) || !store.has(RecipientExtractTable.TABLE)) {
            return List.of();
        }
        Set<String> networks = store.texts(NetworkExtractTable.TABLE, NetworkExtractTable.NETWORK_CODE);
        Set<String> further = store.texts(RecipientExtractTable.TABLE, RecipientExtractTable.RECIPIENT);
        List<String> lines = new ArrayList<>();
        lines.add(folders(networks, further, config));
        Set<String> without = new LinkedHashSet<>();
        config.recipients().forEach(each -> {
            if (each.kind() == Recipient.Kind.NETWORK) {
                without.addAll(each.areas());
            } else {
                without.add(each.id());
            }
        });
        without.addAll(
                Recipients.of(store.rows(MembershipTable.TABLE), config, date).networks());
        without.removeAll(networks);
        without.removeAll(further);
        if (!without.isEmpty()) {
            lines.add("No folder for " + named(without)
                    + ": no figure of theirs can be shown, or the system has no such area.");
        }
        addIndicators(lines, store.rows(LeavingTable.TABLE));
        return lines;
    }

    private static String folders(Set<String> networks, Set<String> further, FosseConfig config) {
        Map<Recipient.Kind, Long> counts = new EnumMap<>(Recipient.Kind.class);
        counts.put(Recipient.Kind.NETWORK, (long) networks.size());
        config.recipients().stream()
                .filter(each -> further.contains(each.id()))
                .forEach(each -> counts.merge(each.kind(), 1L, Long::sum));
        long all = (long) networks.size() + further.size();
        return all + (all == 1 ? " folder: " : " folders: ")
                + counts.entrySet().stream()
                        .map(each -> each.getKey().text() + " " + each.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** Of the indicators that come by practice: only these are in folders of networks. */
    private static void addIndicators(List<String> lines, List<TableRow<LeavingTable>> leaving) {
        Map<LeavingAs, Long> counts = new EnumMap<>(LeavingAs.class);
        Map<Reason, TreeSet<String>> withheld = new TreeMap<>();
        leaving.stream().filter(row -> row.is(LeavingTable.BY_PRACTICE)).forEach(row -> {
            counts.merge(row.get(LeavingTable.LEAVES), 1L, Long::sum);
            Reason.in(row.find(LeavingTable.REASON))
                    .forEach(reason -> withheld.computeIfAbsent(reason, key -> new TreeSet<>())
                            .add(row.get(LeavingTable.INDICATOR_ID)));
        });
        lines.add("Indicators by practice: "
                + Stream.of(LeavingAs.values())
                        .map(how -> counts.getOrDefault(how, 0L) + " " + how.text())
                        .collect(Collectors.joining(", "))
                + ".");
        leaving.stream()
                .filter(row -> row.has(LeavingTable.WITHHELD_BREAKDOWNS))
                .forEach(row -> lines.add("Withheld " + row.get(LeavingTable.INDICATOR_ID) + " by "
                        + row.get(LeavingTable.WITHHELD_BREAKDOWNS)
                        + ", since its counts are those of another indicator: "
                        + row.get(LeavingTable.EQUAL_TO) + "."));
        withheld.forEach((reason, ids) -> lines.add("Withheld " + ids.size() + " (" + named(ids) + "): " + reason.says()
                + (reason == Reason.NO_PROTECTION_SECRET ? " " + ProtectionKey.howToMake("fosse.secret") : "")));
    }

    private static String named(Set<String> ids) {
        return ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "");
    }
}
