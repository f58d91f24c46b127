package org.fosse.jobs.question;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.tables.ShareBasis;

/**
 * By how much a unit speaks for the system. Its own units in full, and providers without a known home that a register or a team
 * says serve it. Any other provider by the largest share of the system's work that it does in the newest period of a flow; where
 * only parts of the system have shares of it, by the smallest of these, since no part is the whole; and where nothing is counted
 * and it is only said to serve, by a share of the configuration.
 */
final class SystemShares {
    private final Map<String, Double> shares;

    private SystemShares(Map<String, Double> shares) {
        this.shares = shares;
    }

    static SystemShares read(Inputs in, Run run) {
        Units units = in.get(new SystemUnits());
        Map<String, String> homes = in
                .rows(AreaTable.TABLE, row -> units.has(row.get(AreaTable.AREA_CODE)) && row.has(AreaTable.SYSTEM_CODE))
                .stream()
                .collect(toMap(row -> row.get(AreaTable.AREA_CODE), row -> row.get(AreaTable.SYSTEM_CODE)));
        return of(
                run.config().system().code(),
                homes,
                in.rows(
                        ProviderShareTable.TABLE,
                        row -> row.is(ProviderShareTable.LATEST)
                                && units.has(row.get(ProviderShareTable.AREA_CODE))
                                && units.has(row.get(ProviderShareTable.PROVIDER_CODE))),
                run.config().questions().statedShare());
    }

    /**
     * @param homes the system that each area and provider is of, where it is known
     * @param shares of providers in areas of the system, of the newest periods
     * @param stated what counts where a provider of another system is only said to serve this one
     */
    static SystemShares of(
            String system, Map<String, String> homes, List<TableRow<ProviderShareTable>> shares, double stated) {
        Set<String> own = new HashSet<>();
        Map<String, Double> found = new HashMap<>();
        Map<String, Double> ofParts = new HashMap<>();
        Map<String, Double> said = new HashMap<>();
        for (TableRow<ProviderShareTable> row : shares) {
            String provider = row.get(ProviderShareTable.PROVIDER_CODE);
            String home = homes.get(provider);
            Double share = row.find(ProviderShareTable.SHARE_OF_AREA);
            if (system.equals(home) || (home == null && isLink(row.get(ProviderShareTable.BASIS)))) {
                own.add(provider);
            } else if (share == null) {
                said.put(provider, stated);
            } else if (row.get(ProviderShareTable.AREA_CODE).equals(system)) {
                found.merge(provider, share, Math::max);
            } else {
                ofParts.merge(provider, share, Math::min);
            }
        }
        ofParts.forEach(found::putIfAbsent);
        said.forEach(found::putIfAbsent);
        found.keySet().removeAll(own);
        return new SystemShares(found);
    }

    private static boolean isLink(ShareBasis basis) {
        return basis == ShareBasis.STATUTORY || basis == ShareBasis.STATED;
    }

    /** From 0 to 1. */
    double of(String unit) {
        return Math.min(1, shares.getOrDefault(unit, 1.0));
    }
}
