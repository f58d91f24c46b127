package org.fosse.jobs.variation;

import static java.util.Comparator.comparing;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.config.Indicator;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Values of areas for which a source gives values of providers only. With v(p) the value of provider p and s(p) the share of
 * the area's work that it does:
 *
 * <ul>
 *   <li>value: sum of v(p) s(p) over the providers that have a value, divided by the sum of their s(p).
 *   <li>coverage: the sum of their s(p). Below the configured least coverage there is no value.
 * </ul>
 *
 * <p>The shares are those of the first flow that the indicator names and the area has shares in, of the period that ends
 * nearest to the value's, the earlier of two. An area with a row of its own for the measure and period has no attributed
 * value, and groups of people have none: a provider's share is of everyone.
 */
final class Attribution implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** The shares of an area in one period of a flow, by provider; null where a share is not known. */
    private static final class Shares implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        private final LocalDate end;
        private final String label;
        private final String level;
        private final TreeMap<String, @Nullable Double> ofProviders = new TreeMap<>();
        private final EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);

        Shares(TableRow<ProviderShareTable> row) {
            this.end = row.get(ProviderShareTable.PERIOD_END);
            this.label = row.get(ProviderShareTable.FLOW) + " " + row.get(ProviderShareTable.PERIOD_LABEL);
            this.level = row.get(ProviderShareTable.AREA_LEVEL);
        }

        void add(TableRow<ProviderShareTable> row) {
            ofProviders.put(row.get(ProviderShareTable.PROVIDER_CODE), row.find(ProviderShareTable.SHARE_OF_AREA));
            // What is not known of a provider's whole says nothing of the area.
            if (!row.has(ProviderShareTable.SHARE_OF_AREA) || row.has(ProviderShareTable.SIZED_BY)) {
                reasons.addAll(Reason.in(row.find(ProviderShareTable.REASON)));
            }
        }

        boolean areKnown() {
            return ofProviders.values().stream().anyMatch(share -> share != null);
        }

        long daysFrom(LocalDate day) {
            return Math.abs(ChronoUnit.DAYS.between(day, end));
        }
    }

    /** A measure that an area has a row of its own of, in any period: figures made in two ways make no series. */
    private record Own(String measure, String area) implements Serializable {}

    /** Where patients went three years before or after says nothing of where they were treated. */
    private static final long FURTHEST_DAYS = 3 * 366;

    private final HashMap<String, List<String>> flowsOf = new HashMap<>();
    /** By area, flow and last day. */
    private final TreeMap<String, HashMap<String, TreeMap<LocalDate, Shares>>> shares = new TreeMap<>();

    private final double leastCoverage;
    /** Under any edition of the measures. */
    private HashSet<Own> own = new HashSet<>();

    /** @param rows of table provider_share */
    Attribution(Collection<Indicator> indicators, Collection<TableRow<ProviderShareTable>> rows, double leastCoverage) {
        this.leastCoverage = leastCoverage;
        for (Indicator indicator : indicators) {
            if (!indicator.attributedBy().isEmpty()) {
                flowsOf.put(indicator.id(), indicator.attributedBy());
            }
        }
        for (TableRow<ProviderShareTable> row : rows) {
            if (row.has(ProviderShareTable.PERIOD_LABEL)) {
                shares.computeIfAbsent(row.get(ProviderShareTable.AREA_CODE), area -> new HashMap<>())
                        .computeIfAbsent(row.get(ProviderShareTable.FLOW), flow -> new TreeMap<>())
                        .computeIfAbsent(row.get(ProviderShareTable.PERIOD_END), end -> new Shares(row))
                        .add(row);
            }
        }
    }

    /** Reads the shares, and which areas have rows of their own of a measure. */
    static Attribution of(Inputs in, Run run) {
        Collection<Indicator> indicators = run.config().indicators().values();
        Attribution attribution = new Attribution(
                indicators,
                in.rows(ProviderShareTable.TABLE),
                run.config().attribution().leastCoverage());
        Set<String> editions = indicators.stream()
                .filter(each -> attribution.flowsOf.containsKey(each.measure()))
                .map(Indicator::id)
                .collect(Collectors.toCollection(HashSet::new));
        HashSet<String> areas = new HashSet<>(attribution.shares.keySet());
        if (!editions.isEmpty() && !areas.isEmpty()) {
            attribution.own = new HashSet<>(Packed.rows(
                            in,
                            Statistic.perPeriod(
                                    (indicator, start, end) -> editions.contains(indicator),
                                    period -> own(period, areas).iterator()))
                    .collect());
        }
        return attribution;
    }

    private static List<Own> own(PeriodValues period, Set<String> areas) {
        List<Own> own = new ArrayList<>();
        StratumValues values = period.all();
        for (int i = 0; values != null && i < values.size(); i++) {
            String code = period.geography().code(values.area(i));
            if (areas.contains(code)) {
                own.add(new Own(period.indicator().measure(), code));
            }
        }
        return own;
    }

    /** The rows of the areas that have none of their own, in order of area. */
    List<TableRow<RateTable>> rows(PeriodValues period) {
        StratumValues values = period.all();
        List<String> flows = flowsOf.getOrDefault(period.indicator().id(), List.of());
        List<TableRow<RateTable>> rows = new ArrayList<>();
        if (values == null || flows.isEmpty()) {
            return rows;
        }
        Map<String, Integer> providers = providers(period, values);
        shares.forEach((area, ofFlows) -> {
            Shares nearest = nearest(ofFlows, flows, period.end());
            if (nearest != null
                    && nearest.daysFrom(period.end()) <= FURTHEST_DAYS
                    && !own.contains(new Own(period.indicator().measure(), area))) {
                TableRow<RateTable> row = row(period, values, providers, area, nearest);
                if (row != null) {
                    rows.add(row);
                }
            }
        });
        return rows;
    }

    /** The entries of the providers that have a value. */
    private static Map<String, Integer> providers(PeriodValues period, StratumValues values) {
        Map<String, Integer> providers = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.level(i) == Level.PROVIDER
                    && !Double.isNaN(ComputedRate.of(values, i).value())) {
                providers.put(period.geography().code(values.area(i)), i);
            }
        }
        return providers;
    }

    /** Of the first flow with shares that are known; of the first one at all where none are; null without any. */
    private static @Nullable Shares nearest(
            Map<String, ? extends Map<LocalDate, Shares>> ofFlows, List<String> flows, LocalDate day) {
        Shares first = null;
        for (String flow : flows) {
            Map<LocalDate, Shares> byDay = ofFlows.get(flow);
            Collection<Shares> periods = byDay == null ? List.of() : byDay.values();
            Comparator<Shares> nearest = comparing(each -> each.daysFrom(day));
            Shares known =
                    periods.stream().filter(Shares::areKnown).min(nearest).orElse(null);
            if (known != null) {
                return known;
            }
            if (first == null) {
                first = periods.stream().min(nearest).orElse(null);
            }
        }
        return first;
    }

    /** Null where none of the area's providers has a value: nothing is known of the area, as of any without a row. */
    private @Nullable TableRow<RateTable> row(
            PeriodValues period, StratumValues values, Map<String, Integer> providers, String area, Shares shares) {
        double sum = 0;
        double coverage = 0;
        long with = 0;
        double largest = -1;
        int source = -1;
        for (Map.Entry<String, @Nullable Double> each : shares.ofProviders.entrySet()) {
            Integer entry = providers.get(each.getKey());
            if (entry == null) {
                continue;
            }
            with++;
            Double known = each.getValue();
            double share = known == null ? 0 : known;
            sum += share * ComputedRate.of(values, entry).value();
            coverage += share;
            if (share > largest) {
                largest = share;
                source = entry;
            }
        }
        if (source < 0) {
            return null;
        }
        boolean known = shares.areKnown();
        EnumSet<Reason> reasons = EnumSet.copyOf(shares.reasons);
        boolean covered = known && coverage > 0 && coverage >= leastCoverage;
        if (known && !covered) {
            reasons.add(Reason.PROVIDERS_WITHOUT_VALUE);
        }
        RowBuilder<RateTable> row = RateTable.TABLE
                .row()
                .set(RateTable.INDICATOR_ID, period.indicator().id())
                .set(RateTable.PERIOD_START, period.start())
                .set(RateTable.PERIOD_END, period.end())
                .set(RateTable.BREAKDOWN, values.breakdown())
                .set(RateTable.STRATUM, values.stratum())
                .set(RateTable.AREA_CODE, area)
                .set(RateTable.AREA_LEVEL, shares.level)
                .set(RateTable.PERIOD_LABEL, values.label(source))
                .set(RateTable.METHOD, ComputedRate.ATTRIBUTED)
                .set(RateTable.MULTIPLIER, period.indicator().multiplier())
                .reasons(RateTable.REASON, reasons)
                .set(RateTable.AREAS, with)
                .set(RateTable.AREAS_WITHOUT_VALUE, shares.ofProviders.size() - with)
                .set(RateTable.AREAS_LEFT_OUT, 0L)
                .set(RateTable.COVERAGE, known ? Math.min(1, coverage) : 0.0)
                .set(RateTable.ATTRIBUTED_BY, shares.label)
                .set(RateTable.SOURCE_ID, values.source(source));
        if (covered) {
            row.set(RateTable.VALUE, sum / coverage);
        }
        return row.build();
    }
}
