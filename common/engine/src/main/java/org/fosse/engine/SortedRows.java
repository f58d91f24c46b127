package org.fosse.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows that belong together into one partition and puts them in order there. They travel as columns ({@link RowBlock}), and so
 * they lie in the memory of the task that orders them, some sixty bytes a row of observations. They are ordered by counting, a column
 * after the other from the last to the first: how many values a column has is known, so that no two rows are ever compared.
 */
public final class SortedRows {
    private SortedRows() {}

    /** In which partition a row lies, from 0. */
    public interface PartitionOf<T> extends ToIntFunction<TableRow<T>>, Serializable {}

    /**
     * The rows, in order within each partition; equal ones in any order.
     *
     * @param order the columns that rows are ordered by, which hold texts, words, days or short whole numbers
     * @param partitions how many; each must fit into the memory of a task
     */
    public static <T> JavaRDD<TableRow<T>> of(
            TypedTable<T> table,
            List<Field<T, ?>> order,
            JavaRDD<TableRow<T>> rows,
            int partitions,
            PartitionOf<T> partition) {
        int[] places = order.stream().mapToInt(Field::place).toArray();
        // The hash of a whole number is itself.
        return rows.mapPartitionsToPair(each -> new RowBlocks<>(each, table, partition))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .mapPartitions(blocks -> ordered(table, places, blocks));
    }

    private static <T> Iterator<TableRow<T>> ordered(TypedTable<T> table, int[] places, Iterator<RowBlock> all) {
        List<RowBlock> blocks = new ArrayList<>();
        all.forEachRemaining(blocks::add);
        int[] order = everyRow(blocks);
        for (int i = places.length - 1; i >= 0; i--) {
            order = orderedBy(places[i], blocks, order);
        }
        PrimitiveIterator.OfInt next = Arrays.stream(order).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return next.hasNext();
            }

            @Override
            public TableRow<T> next() {
                int row = next.nextInt();
                return block(blocks, row).row(table, within(row));
            }
        };
    }

    /** A number for each row, which tells its block and its place there. */
    private static int[] everyRow(List<RowBlock> blocks) {
        int[] rows = new int
                [Math.toIntExact(blocks.stream().mapToLong(RowBlock::size).sum())];
        int at = 0;
        for (int block = 0; block < blocks.size(); block++) {
            for (int row = 0; row < blocks.get(block).size(); row++) {
                rows[at++] = Math.addExact(Math.multiplyExact(block, RowBlock.MOST_ROWS), row);
            }
        }
        return rows;
    }

    private static RowBlock block(List<RowBlock> blocks, int row) {
        return blocks.get(row / RowBlock.MOST_ROWS);
    }

    private static int within(int row) {
        return row % RowBlock.MOST_ROWS;
    }

    /** The rows in order of a column; those of one value stay in the order they have. */
    private static int[] orderedBy(int place, List<RowBlock> blocks, int[] rows) {
        Set<@Nullable Object> different = new HashSet<>();
        blocks.forEach(block -> different.addAll(Arrays.asList(block.values(place))));
        if (different.size() < 2) {
            return rows;
        }
        List<@Nullable Object> values = new ArrayList<>(different);
        values.sort(TypedTable::compare);
        Map<@Nullable Object, Integer> ranks = new HashMap<>();
        values.forEach(value -> ranks.put(value, ranks.size()));
        int[][] ranksInBlock = new int[blocks.size()][];
        for (int block = 0; block < ranksInBlock.length; block++) {
            ranksInBlock[block] = Arrays.stream(blocks.get(block).values(place))
                    .mapToInt(ranks::get)
                    .toArray();
        }
        int[] rankOf = new int[rows.length];
        int[] next = new int[values.size() + 1];
        for (int i = 0; i < rows.length; i++) {
            rankOf[i] = ranksInBlock[rows[i] / RowBlock.MOST_ROWS][
                    block(blocks, rows[i]).code(place, within(rows[i]))];
            next[rankOf[i] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] ordered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            ordered[next[rankOf[i]]++] = rows[i];
        }
        return ordered;
    }
}
