package org.fosse.jobs.question;

import static org.fosse.schema.table.SignalTable.MEASURE_ID;
import static org.fosse.schema.table.SignalTable.RULE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.jobs.threshold.PlainNumber;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.SignalRule;
import org.jspecify.annotations.Nullable;

/**
 * Which providers carry the concern of an area: those that do half of its work or more, in the newest period of some flow, and
 * miss a standard that it misses. The area stays a concern, since its board answers for it; what is to be done is done there.
 */
final class Explained {
    /** Who does so much of an area's work has made its figure. */
    private static final double MOST = 0.5;

    /** A provider in a list of concerns, and its share of the work of an area. */
    record By(Ranking.Entry provider, double share) {
        String code() {
            return provider.unit() + " (rank " + provider.rank() + ")";
        }

        /** A sentence of its own. */
        String sentence() {
            return provider.signal().get(SignalTable.UNIT_NAME) + " (" + provider.unit() + ", rank " + provider.rank()
                    + ") does up to " + PlainNumber.of(100 * share, 0) + "% of its work and misses the same.";
        }
    }

    private final List<Ranking.Entry> entries;
    /** By area and provider. */
    private final Map<List<String>, Double> shares = new HashMap<>();

    /**
     * @param entries all concerns, the first first
     * @param rows table provider_share, of the newest periods
     */
    Explained(List<Ranking.Entry> entries, List<TableRow<ProviderShareTable>> rows) {
        this.entries = entries;
        for (TableRow<ProviderShareTable> row : rows) {
            Double share = row.find(ProviderShareTable.SHARE_OF_AREA);
            if (share != null) {
                shares.merge(
                        List.of(row.get(ProviderShareTable.AREA_CODE), row.get(ProviderShareTable.PROVIDER_CODE)),
                        share,
                        Math::max);
            }
        }
    }

    /** The first first; empty where no provider does most of the unit's work. */
    List<By> of(Ranking.Entry area) {
        Set<String> missed = missed(area);
        return entries.stream()
                .filter(provider -> provider.domain().equals(area.domain()))
                .map(provider -> by(provider, area, missed))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable By by(Ranking.Entry provider, Ranking.Entry area, Set<String> missed) {
        double share = shares.getOrDefault(List.of(area.unit(), provider.unit()), 0.0);
        if (share < MOST) {
            return null;
        }
        Set<String> both = missed(provider);
        both.retainAll(missed);
        return both.isEmpty() ? null : new By(provider, share);
    }

    private static Set<String> missed(Ranking.Entry entry) {
        Set<String> measures = new HashSet<>();
        for (TableRow<SignalTable> signal : entry.all()) {
            if (signal.get(RULE) == SignalRule.MISSED_STANDARD && signal.has(MEASURE_ID)) {
                measures.add(signal.get(MEASURE_ID));
            }
        }
        return measures;
    }
}
