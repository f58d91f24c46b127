package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.fosse.config.Variation;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.adjust.Beside;
import org.fosse.jobs.adjust.GroupModel;
import org.fosse.jobs.adjust.Placing;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.tables.Level;
import scala.Tuple2;

/**
 * Which areas are unlike their like: each beside what is expected of areas with its traits, and judged after the number of
 * looks over the whole list of its level, parent and period. {@link Adjuster} has the models.
 */
public final class AdjustedJob extends Declaration<AdjustedTable> implements TaskJob<AdjustedTable> {
    public AdjustedJob() {
        super(AdjustedTable.TABLE, Adjuster.READERS);
    }

    @Override
    public JavaRDD<TableRow<AdjustedTable>> rows(Inputs in, Run run) {
        Broadcast<Adjuster> adjuster = Adjuster.of(in);
        Variation settings = run.config().variation();
        double limit = settings.falseDiscoveryRate();
        // Read twice: once for the p values of the lists, once for the rows.
        JavaRDD<PlacedArea> placed = Packed.rows(
                        in,
                        Statistic.perPeriod(period ->
                                places(period, adjuster.value(), settings).iterator()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Broadcast<FalseDiscoveries> discoveries = run.spark().broadcast(discoveries(placed));
        return placed.map(each -> each.row(discoveries.value().of(each), limit));
    }

    /** Every area of a period that is held against a model, and every special list, in order of the table's key. */
    private static List<PlacedArea> places(PeriodValues period, Adjuster adjuster, Variation settings) {
        StratumValues values = period.all();
        List<PlacedArea> placed = new ArrayList<>();
        if (values == null || !period.indicator().isCounted()) {
            return placed;
        }
        Placing placing = adjuster.of(period);
        boolean[] suspect = SuspectValues.of(values, AreaEffects.of(values), settings.suspect());
        for (ComparisonGroup group : period.groups(values)) {
            if (group.isWhole() && (group.parentLevel() == Level.SYSTEM || group.parentLevel() == Level.COUNTRY)) {
                for (int i : group.entries()) {
                    Beside beside = placing.beside(values, i, group.parent(), suspect[i]);
                    GroupModel model = beside.model();
                    if (model != null && (beside.special() != null || model.model() != null)) {
                        placed.add(PlacedArea.of(period, values, i, model, beside));
                    }
                }
            }
        }
        return placed;
    }

    private static FalseDiscoveries discoveries(JavaRDD<PlacedArea> placed) {
        Map<PlacedArea.List, double[]> lists = new HashMap<>();
        placed.mapPartitions(areas -> {
                    Map<PlacedArea.List, DoubleStream.Builder> ofPart = new HashMap<>();
                    areas.forEachRemaining(each -> {
                        if (!Double.isNaN(each.p())) {
                            ofPart.computeIfAbsent(each.list(), none -> DoubleStream.builder())
                                    .add(each.p());
                        }
                    });
                    return ofPart.entrySet().stream()
                            .map(each -> new Tuple2<>(
                                    each.getKey(), each.getValue().build().toArray()))
                            .iterator();
                })
                .collect()
                .forEach(part -> lists.merge(
                        part._1(),
                        part._2(),
                        (one, other) -> DoubleStream.concat(DoubleStream.of(one), DoubleStream.of(other))
                                .toArray()));
        return new FalseDiscoveries(lists);
    }
}
