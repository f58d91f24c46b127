package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** A sum of doubles in a fixed order: Spark's own sum differs in the last digits with the order of its tasks. */
final class OrderedSum {
    private OrderedSum() {}

    /** The sum of the values that are not null, smallest first; null when there are none. */
    static Column of(Column values) {
        Column sorted = array_sort(collect_list(values));
        return when(size(sorted).gt(0), aggregate(sorted, lit(0.0), (sum, value) -> sum.plus(value)));
    }
}
