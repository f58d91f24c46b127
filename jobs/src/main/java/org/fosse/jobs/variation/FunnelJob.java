package org.fosse.jobs.variation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.config.Variation;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.PerKey;
import org.fosse.engine.Run;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.adjust.Placing;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.FunnelTable;

/** Where each area lies on the funnel of its parent; {@link GroupFunnel} has the limits, {@link FunnelRows} the rows. */
public final class FunnelJob extends Declaration<FunnelTable> implements PeriodStatisticJob<FunnelTable> {
    public FunnelJob() {
        super(FunnelTable.TABLE, Shared.tables(Adjuster.READERS, AdjustedTable.TABLE));
    }

    @Override
    public Statistic<TableRow<FunnelTable>> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        Broadcast<Adjuster> adjuster = Adjuster.of(in);
        Broadcast<Asked> asked = run.spark().broadcast(Asked.of(in));
        return Statistic.perPeriod(period -> rows(period, settings, adjuster.value(), asked.value()));
    }

    /**
     * The areas that stand out beside their like and not on the better side, few of those in table adjusted.
     *
     * @param keys by indicator
     */
    record Asked(PerKey<Set<Key>> keys) implements Serializable {
        /** An area in a period, beside the others of a parent. */
        private record Key(LocalDate start, LocalDate end, String parent, String area) implements Serializable {}

        static Asked nobody() {
            return new Asked(new PerKey<>(Map.of()));
        }

        static Asked of(Inputs in) {
            return new Asked(new PerKey<>(in
                    .rows(
                            AdjustedTable.TABLE,
                            row -> switch (row.get(AdjustedTable.JUDGEMENT)) {
                                case WORSE, HIGHER, LOWER -> true;
                                default -> false;
                            },
                            AdjustedTable.INDICATOR_ID,
                            AdjustedTable.PERIOD_START,
                            AdjustedTable.PERIOD_END,
                            AdjustedTable.PARENT_CODE,
                            AdjustedTable.AREA_CODE,
                            AdjustedTable.JUDGEMENT)
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get(AdjustedTable.INDICATOR_ID),
                            Collectors.mapping(
                                    row -> new Key(
                                            row.get(AdjustedTable.PERIOD_START),
                                            row.get(AdjustedTable.PERIOD_END),
                                            row.get(AdjustedTable.PARENT_CODE),
                                            row.get(AdjustedTable.AREA_CODE)),
                                    Collectors.toSet())))));
        }

        boolean has(PeriodValues period, int parent, int area) {
            Set<Key> own = keys.find(period.indicator().id());
            return own != null
                    && own.contains(new Key(
                            period.start(),
                            period.end(),
                            period.geography().code(parent),
                            period.geography().code(area)));
        }
    }

    /** The rows without anything that is expected of areas. */
    static Iterator<TableRow<FunnelTable>> rows(PeriodValues period, Variation settings) {
        return rows(period, settings, Adjuster.none(), Asked.nobody());
    }

    /** The rows of one indicator and period, in order of parent, child level and area. */
    private static Iterator<TableRow<FunnelTable>> rows(
            PeriodValues period, Variation settings, Adjuster adjuster, Asked asked) {
        StratumValues values = period.all();
        if (values == null) {
            return List.<TableRow<FunnelTable>>of().iterator();
        }
        AreaEffects effects = AreaEffects.of(values);
        boolean[] suspect = SuspectValues.of(values, effects, settings.suspect());
        Placing placing = adjuster.of(period);
        List<TableRow<FunnelTable>> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            new FunnelRows(period, values, group, effects, suspect, settings, placing, asked).addTo(rows);
        }
        return rows.iterator();
    }
}
