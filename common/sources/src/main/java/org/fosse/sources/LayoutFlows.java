package org.fosse.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.fosse.config.Layout;
import org.fosse.sources.Landed.Flowed;
import org.fosse.sources.LayoutAreas.Place;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/** Adds up what flows between providers and the areas of a publication's rows, as its {@link Layout} says; rows are summed always. */
final class LayoutFlows {
    private final Map<Key, Flowing> flows = new LinkedHashMap<>();

    /** What an amount that flows is of; without an area, of all that the provider does. */
    private record Key(
            Layout.Flow flow,
            String provider,
            @Nullable String area,
            @Nullable Level level,
            Period period) {
        /** What a provider does for an area that is whole is known, all that it does is not. */
        boolean isIn(BiPredicate<Level, String> fragments) {
            return (area == null || level == null)
                    ? fragments.test(Level.PROVIDER, provider)
                    : fragments.test(level, area);
        }
    }

    /** An amount that flows, in the making, and the line of its first row. */
    private record Flowing(Total total, long line) {}

    void add(Layout.Sheet sheet, DataRow row, Period period, List<Place> places) throws RowFault {
        for (Layout.Flow flow : sheet.flows()) {
            if (!flow.keep().fits(row::text)) {
                continue;
            }
            String provider = row.code(flow.provider(), Level.PROVIDER);
            List<Key> keys = new ArrayList<>();
            if (!flow.share()) {
                keys.add(new Key(flow, provider, null, null, period));
            }
            for (Place place : places) {
                if (place.level() != Level.PROVIDER) {
                    keys.add(new Key(flow, provider, place.code(), place.level(), period));
                }
            }
            for (Key key : keys) {
                flows.computeIfAbsent(key, each -> new Flowing(total(flow), row.line()))
                        .total()
                        .add(row, sheet.blankIsZero());
            }
        }
    }

    private static Total total(Layout.Flow flow) {
        return flow.share() ? Total.ofValues(flow.amount(), 1) : Total.ofCounts(flow.amount());
    }

    /**
     * What was added up.
     *
     * @param fragments the units of which the file holds a part only
     */
    List<LandedRow> landed(Edition edition, BiPredicate<Level, String> fragments) {
        List<LandedRow> rows = new ArrayList<>(flows.size());
        flows.forEach((key, flowing) -> {
            if (!key.isIn(fragments)) {
                rows.add(new LandedRow(flowing.line(), flowed(key, flowing.total(), edition)));
            }
        });
        return rows;
    }

    private static Flowed flowed(Key key, Total total, Edition edition) {
        Layout.Flow flow = key.flow();
        return new Flowed(
                flow.flow(),
                flow.basis(),
                key.provider(),
                key.area(),
                key.level(),
                key.period(),
                Figure.number(total),
                flow.share(),
                total.status(),
                edition.publishedOn(),
                edition.revision());
    }
}
