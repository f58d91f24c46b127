package org.fosse.jobs.variation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.tables.Table;
import scala.Tuple2;

/**
 * Which areas are unlike their like: each beside what is expected of areas with its traits, and judged after the number of
 * looks over the whole list of its level, parent and period. {@link PeriodModels} has the models.
 */
public final class AdjustedJob implements TaskJob<AdjustedTable> {
    @Override
    public TypedTable<AdjustedTable> output() {
        return AdjustedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Adjuster.INPUTS;
    }

    @Override
    public JavaRDD<TableRow<AdjustedTable>> rows(Inputs in, Run run) {
        Adjuster adjuster = Adjuster.of(in, run);
        double limit = run.config().variation().falseDiscoveryRate();
        // Read twice: once for the p values of the lists, once for the rows.
        JavaRDD<PlacedArea> placed = Packed.rows(
                        in,
                        Statistic.perPeriod(period -> adjuster.places(period).iterator()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Broadcast<FalseDiscoveries> discoveries = run.spark().broadcast(discoveries(placed));
        return placed.map(each -> each.row(discoveries.value().of(each), limit));
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
