package org.fosse.jobs.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.jobs.delivery.Delivered.InCell;
import org.fosse.jobs.delivery.LineChanges.Found;
import org.fosse.tables.DeliveryVerdict;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Whether another set of areas came in the place of those that are gone, as where systems were formed anew. */
final class OtherAreas {
    /** So many must have come for each that went: a cut file brings none. */
    private static final double LEAST = 0.25;

    private static final int FROM = 1;
    private static final int TO = 2;

    private OtherAreas() {}

    /** Gives changes in which others came that verdict; all else stays. Areas are looked at only where something would be told. */
    static List<Change> judged(List<Found> found, @Nullable Delivered before, Delivered now) {
        Map<Cell, List<Integer>> fromBefore = new HashMap<>();
        Map<Cell, List<Integer>> fromNow = new HashMap<>();
        Map<Cell, List<Integer>> to = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            if (each.from() != null && each.to() != null && each.change().verdict() != DeliveryVerdict.WITHIN_LIMIT) {
                Map<Cell, List<Integer>> from = each.isFromBefore() ? fromBefore : fromNow;
                from.computeIfAbsent(each.from(), cell -> new ArrayList<>()).add(i);
                to.computeIfAbsent(each.to(), cell -> new ArrayList<>()).add(i);
            }
        }
        if (to.isEmpty()) {
            return found.stream().map(Found::change).toList();
        }
        JavaRDD<Tuple2<InCell, Integer>> sides = sides(now, fromNow, FROM).union(sides(now, to, TO));
        if (before != null && !fromBefore.isEmpty()) {
            sides = sides.union(sides(before, fromBefore, FROM));
        }
        Map<Integer, Integer> gone = new HashMap<>();
        Map<Integer, Integer> came = new HashMap<>();
        sides.mapToPair(each -> each)
                .reduceByKey((one, other) -> one | other)
                .filter(each -> each._2 != (FROM | TO))
                .mapToPair(each -> new Tuple2<>(new Tuple2<>(each._1.number(), each._2), 1))
                .reduceByKey(Integer::sum)
                .collect()
                .forEach(each -> (each._1._2 == FROM ? gone : came).put(each._1._1, each._2));
        List<Change> judged = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int others = came.getOrDefault(i, 0);
            boolean isAnother = others > 0 && others >= LEAST * gone.getOrDefault(i, 0);
            Change change = found.get(i).change();
            judged.add(isAnother ? change.judged(DeliveryVerdict.OTHER_AREAS) : change);
        }
        return judged;
    }

    private static JavaRDD<Tuple2<InCell, Integer>> sides(Delivered rows, Map<Cell, List<Integer>> cells, int side) {
        return rows.areas(cells).map(each -> new Tuple2<>(each, side));
    }
}
