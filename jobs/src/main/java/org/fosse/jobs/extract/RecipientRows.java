package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.jobs.packed.Geography;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;

/**
 * The rows of one comparison as they leave for a place, a forum or a provider, each protected as a network's is. No practice is shown; of
 * what is protected, a sum leaves only where neither it nor what it makes with those before it (the system, places, networks,
 * England, each in order of code) is of fewer practices than configured ({@link TellingSums}).
 */
final class RecipientRows implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** Wholes first, since they say more than one network; the same in every period, since periods add up too. */
    private static final List<String> ORDER =
            List.of(Level.SYSTEM.text(), Level.PLACE.text(), Level.NEIGHBOURHOOD.text(), Level.COUNTRY.text());

    private final ExtractRows rows;
    private final int leastUnseen;

    RecipientRows(ExtractRows rows, int leastUnseen) {
        this.rows = rows;
        this.leastUnseen = leastUnseen;
    }

    /** @param group in order of area; none of it leaves without a network, which would have nothing to be compared with */
    List<TableRow<RecipientExtractTable>> of(List<ShownRate> group, Geography geography) {
        List<ShownRate> shown =
                group.stream().filter(each -> !each.isOf(Level.PRACTICE)).toList();
        LeavingAs how = rows.how(group.get(0).rate());
        boolean isOfProvider = shown.stream().anyMatch(each -> each.isOf(Level.PROVIDER));
        boolean leaves = isOfProvider
                ? how == LeavingAs.EXACT
                : how != LeavingAs.WITHHELD && shown.stream().anyMatch(each -> each.isOf(Level.NEIGHBOURHOOD));
        if (!leaves) {
            return List.of();
        }
        Map<ShownRate, Reason> unseen = how == LeavingAs.EXACT ? Map.of() : listUnseen(group, shown, geography);
        return shown.stream()
                .map(each -> recipientRow(rows.row(each, how, unseen.get(each))))
                .toList();
    }

    /** What is kept back: for its own practices, or for those of another sum that it would tell of. */
    private Map<ShownRate, Reason> listUnseen(List<ShownRate> group, List<ShownRate> shown, Geography geography) {
        List<ShownRate> practices = group.stream()
                .filter(each -> each.isOf(Level.PRACTICE)
                        && (each.rate().has(RateTable.VALUE) || each.rate().has(RateTable.NUMERATOR)))
                .toList();
        List<ShownRate> sums = shown.stream()
                .filter(each -> each.rate().has(RateTable.AREAS_EXPECTED))
                .sorted(Comparator.comparing(
                        (ShownRate each) -> ORDER.indexOf(each.rate().get(RateTable.AREA_LEVEL))))
                .toList();
        Map<ShownRate, Reason> unseen = new HashMap<>();
        TellingSums telling = new TellingSums(leastUnseen);
        int next = practices.size();
        for (ShownRate sum : sums) {
            BitSet counted = new BitSet();
            for (int i = 0; i < practices.size(); i++) {
                counted.set(i, sum.isOf(Level.COUNTRY) || practices.get(i).belongedTo(sum, geography));
            }
            int others = (int) (sum.rate().get(RateTable.AREAS) - counted.cardinality());
            // What it counts beside the practices that are known here is nobody else's part.
            counted.set(next, next + Math.max(0, others));
            next += Math.max(0, others);
            if (others < 0 || !telling.add(counted)) {
                unseen.put(
                        sum, counted.cardinality() < leastUnseen ? Reason.PRACTICES_UNSEEN : Reason.ONE_MORE_WITHHELD);
            }
        }
        return unseen;
    }

    private static TableRow<RecipientExtractTable> recipientRow(TableRow<NetworkExtractTable> row) {
        return RecipientExtractTable.TABLE
                .row(NetworkExtractTable.TABLE, row)
                .copy(RecipientExtractTable.RECIPIENT, row, NetworkExtractTable.NETWORK_CODE)
                .build();
    }
}
