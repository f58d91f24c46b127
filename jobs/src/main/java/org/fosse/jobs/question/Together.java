package org.fosse.jobs.question;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.tables.Table;

/**
 * Hands all evidence, or all signals, of the system to plain Java at once: they are small, parents and peers are needed, and
 * one task without a shuffle costs least. What comes in is put in order first, and what goes out is in order of its key.
 */
final class Together {
    private static final Comparator<Evidence> BY_KEY = Comparator.comparing(
                    (Evidence each) -> each.unit().code())
            .thenComparing(Evidence::source)
            .thenComparing(Evidence::rule)
            .thenComparing(Evidence::key);
    private static final Comparator<Signal> BY_SUBJECT = Comparator.comparing(
                    (Signal each) -> each.unit().code())
            .thenComparing(Signal::domain)
            .thenComparing(Signal::rule)
            .thenComparing(Signal::subject);

    private Together() {}

    /** Makes rows of everything. */
    @FunctionalInterface
    interface Function<T> extends Serializable {
        Iterator<Row> apply(List<T> all);
    }

    static JavaRDD<Row> evidence(Dataset<Row> rows, Table table, Function<Evidence> function) {
        return flatMap(rows, table, each -> {
            List<Evidence> all = new ArrayList<>();
            each.forEach(row -> all.add(Evidence.read(row)));
            all.sort(BY_KEY);
            return function.apply(all);
        });
    }

    static JavaRDD<Row> signals(Dataset<Row> rows, Table table, Function<Signal> function) {
        return flatMap(rows, table, each -> {
            List<Signal> all = new ArrayList<>();
            each.forEach(row -> all.add(Signal.read(row)));
            all.sort(BY_SUBJECT);
            return function.apply(all);
        });
    }

    private static JavaRDD<Row> flatMap(Dataset<Row> rows, Table table, Function<Row> function) {
        int[] places =
                table.keys().stream().mapToInt(table.columnNames()::indexOf).toArray();
        return rows.coalesce(1).toJavaRDD().mapPartitions(each -> {
            List<Row> in = new ArrayList<>();
            each.forEachRemaining(in::add);
            List<Row> out = new ArrayList<>();
            function.apply(in).forEachRemaining(out::add);
            out.sort((one, other) -> compare(one, other, places));
            return out.iterator();
        });
    }

    private static int compare(Row one, Row other, int[] places) {
        for (int place : places) {
            Comparable<Object> left = one.getAs(place);
            Object right = other.get(place);
            int order = left.compareTo(right);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
