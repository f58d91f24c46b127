package org.fosse.jobs.speaker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.Field;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Whose evidence speaks for which area beside the area's own; every table that sets kinds of evidence side by side asks
 * here. Rules:
 *
 * <ul>
 *   <li>The assessments of a provider speak for the areas that {@code provider_share} says; those of a team or design group
 *       for the provider, place or system that it is part of on the date of the run.
 *   <li>A contract speaks for its commissioner and the system that it is of, wherever its provider has its home; and for
 *       those areas of this system that the provider speaks for. A contract that names no commissioner speaks for all areas
 *       that its provider speaks for.
 * </ul>
 */
public final class Speakers {
    /** What is read to make one. */
    public static final List<Table> INPUTS = List.of(AreaTable.TABLE, MembershipTable.TABLE, ProviderShareTable.TABLE);

    private static final Set<String> PARTS = Set.of(Level.TEAM.text(), Level.DESIGN_GROUP.text());
    private static final Set<String> WHOLES = Set.of(Level.PROVIDER.text(), Level.PLACE.text(), Level.SYSTEM.text());

    /** What is counted before what is worked out, that before what is only said; then the larger share. */
    private static final Comparator<TableRow<ProviderShareTable>> BEST_KNOWN = Comparator.comparing(
                    (TableRow<ProviderShareTable> row) -> row.get(ProviderShareTable.BASIS))
            .thenComparing(Speakers::ofArea, Comparator.reverseOrder());

    private final Map<String, Set<String>> areasOf = new HashMap<>();
    private final Map<String, String> systemOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    /** How each provider is known to work for an area: by area and provider. */
    private final Map<String, Map<String, TableRow<ProviderShareTable>>> providersOf = new HashMap<>();

    /** Made once a run. */
    public record OfRun() implements SharedValue<Speakers> {
        @Override
        public List<Table> inputs() {
            return INPUTS;
        }

        @Override
        public Speakers make(Inputs in, Run run) {
            LocalDate today = run.date();
            return new Speakers(
                    in.rows(AreaTable.TABLE),
                    in.rows(MembershipTable.TABLE, row -> isPart(row, today)),
                    in.rows(ProviderShareTable.TABLE, row -> row.is(ProviderShareTable.SPEAKS)));
        }
    }

    /**
     * @param parts memberships of teams and design groups
     * @param shares of providers that speak
     */
    public Speakers(
            List<TableRow<AreaTable>> areas,
            List<TableRow<MembershipTable>> parts,
            List<TableRow<ProviderShareTable>> shares) {
        for (TableRow<AreaTable> area : areas) {
            String code = area.get(AreaTable.AREA_CODE);
            String system = area.get(AreaTable.AREA_LEVEL).equals(Level.SYSTEM.text())
                    ? code
                    : area.find(AreaTable.SYSTEM_CODE);
            nameOf.put(code, area.get(AreaTable.AREA_NAME));
            if (system != null) {
                systemOf.put(code, system);
            }
        }
        parts.forEach(row -> add(row.get(MembershipTable.CHILD_CODE), row.get(MembershipTable.PARENT_CODE)));
        for (TableRow<ProviderShareTable> share : shares) {
            String provider = share.get(ProviderShareTable.PROVIDER_CODE);
            String area = share.get(ProviderShareTable.AREA_CODE);
            add(provider, area);
            providersOf
                    .computeIfAbsent(area, each -> new TreeMap<>())
                    .merge(provider, share, (one, other) -> BEST_KNOWN.compare(one, other) <= 0 ? one : other);
        }
    }

    private void add(String body, String area) {
        areasOf.computeIfAbsent(body, each -> new TreeSet<>()).add(area);
    }

    /** Whether a team or design group is part of something on that day. */
    static boolean isPart(TableRow<MembershipTable> row, LocalDate today) {
        return row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE)
                && PARTS.contains(row.get(MembershipTable.CHILD_LEVEL))
                && WHOLES.contains(row.get(MembershipTable.PARENT_LEVEL))
                && !row.get(MembershipTable.VALID_FROM).isAfter(today)
                && !row.get(MembershipTable.VALID_TO).isBefore(today);
    }

    /** The areas that an organisation's assessments speak for beside itself. */
    public Set<String> ofBody(String code) {
        return areasOf.getOrDefault(code, Set.of());
    }

    /** The areas that a return of a contract speaks for beside its provider. */
    public Set<String> ofContract(TableRow<QualityScheduleTable> row) {
        Set<String> all = ofBody(row.get(QualityScheduleTable.PROVIDER_CODE));
        String commissioner = row.find(QualityScheduleTable.COMMISSIONER_CODE);
        if (commissioner == null) {
            return all;
        }
        String system = systemOf.get(commissioner);
        if (system == null) {
            return Set.of();
        }
        Set<String> areas = all.stream()
                .filter(area -> system.equals(systemOf.get(area)))
                .collect(Collectors.toCollection(TreeSet::new));
        areas.add(commissioner);
        areas.add(system);
        return areas;
    }

    /** The providers that speak for any area of a system. */
    public Set<String> providersOf(String system) {
        Set<String> found = new TreeSet<>();
        providersOf.forEach((area, providers) -> {
            if (area.equals(system) || system.equals(systemOf.get(area))) {
                found.addAll(providers.keySet());
            }
        });
        return Set.copyOf(found);
    }

    /** The providers that speak for an area, the largest share of its work first; null where there is none. */
    public @Nullable String providers(String area) {
        return listed(providersOf.getOrDefault(area, Map.of()).values(), ProviderShareTable.PROVIDER_CODE);
    }

    /** The areas that a provider speaks for, the largest share first; null where there is none. */
    public @Nullable String areas(String provider) {
        return listed(
                ofBody(provider).stream()
                        .map(area -> providersOf.getOrDefault(area, Map.of()).get(provider))
                        .filter(Objects::nonNull)
                        .toList(),
                ProviderShareTable.AREA_CODE);
    }

    private @Nullable String listed(
            Collection<TableRow<ProviderShareTable>> shares, Field<ProviderShareTable, String> whose) {
        return shares.isEmpty()
                ? null
                : shares.stream()
                        .sorted(Comparator.comparingDouble(Speakers::ofArea)
                                .reversed()
                                .thenComparing(row -> row.get(whose)))
                        .map(row -> nameOf.getOrDefault(row.get(whose), "") + " (" + row.get(whose) + ") " + how(row))
                        .map(String::strip)
                        .collect(Collectors.joining("; "));
    }

    private static String how(TableRow<ProviderShareTable> row) {
        return row.has(ProviderShareTable.SHARE_OF_AREA)
                ? String.format(Locale.ROOT, "%.1f%%", 100 * ofArea(row))
                : row.get(ProviderShareTable.BASIS).text();
    }

    private static double ofArea(TableRow<ProviderShareTable> row) {
        Double share = row.find(ProviderShareTable.SHARE_OF_AREA);
        return share == null ? -1 : share;
    }
}
