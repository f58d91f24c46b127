package org.fosse.jobs.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.tables.Judgement;

/**
 * Which of a network's indicators its page begins with: three to look at and three that go well. Only what is judged worse, or
 * better, beside its like or the others of the system, after the number of looks, in a period that is not stale. The network
 * itself comes before its practices, more practices before fewer, further before nearer; a measure stands once. Fewer than three
 * is a result.
 */
final class Headlines {
    private static final int MOST = 3;

    private Headlines() {}

    static List<TableRow<NetworkIndicatorTable>> rows(List<NetworkIndicator> indicators) {
        Map<String, Integer> look = ranks(indicators, Judgement.WORSE);
        Map<String, Integer> well = ranks(indicators, Judgement.BETTER);
        List<TableRow<NetworkIndicatorTable>> rows = new ArrayList<>();
        for (NetworkIndicator indicator : indicators) {
            RowBuilder<NetworkIndicatorTable> row = indicator.row();
            rows.add(row.set(NetworkIndicatorTable.LOOK_RANK, look.get(indicator.id()))
                    .set(NetworkIndicatorTable.WELL_RANK, well.get(indicator.id()))
                    .build());
        }
        return rows;
    }

    private static Map<String, Integer> ranks(List<NetworkIndicator> indicators, Judgement judgement) {
        Map<String, Integer> ranks = new HashMap<>();
        Set<String> measures = new HashSet<>();
        indicators.stream()
                .filter(each -> !each.isStale()
                        && (each.judgement() == judgement
                                || !each.judged(judgement).isEmpty()))
                .sorted(Comparator.comparing((NetworkIndicator each) -> each.judgement() != judgement)
                        .thenComparing(each -> -each.judged(judgement).size())
                        .thenComparing(each -> -each.strength(judgement))
                        .thenComparing(NetworkIndicator::id))
                .filter(each -> measures.add(each.measure()))
                .limit(MOST)
                .forEach(each -> ranks.put(each.id(), ranks.size() + 1));
        return ranks;
    }
}
