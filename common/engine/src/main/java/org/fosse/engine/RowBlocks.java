package org.fosse.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.TreeMap;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import scala.Tuple2;

/** Puts the rows of a task into blocks, each for one partition, and holds no more than a few of them. */
final class RowBlocks<T> implements Iterator<Tuple2<Integer, RowBlock>> {
    /** Rows held before what is there goes on as it is, however many partitions there are. */
    private static final int MOST_HELD = 1 << 17;

    private final Iterator<TableRow<T>> rows;
    private final TypedTable<T> table;
    private final SortedRows.PartitionOf<T> partition;
    private final TreeMap<Integer, List<TableRow<T>>> open = new TreeMap<>();
    private final Queue<Tuple2<Integer, RowBlock>> ready = new ArrayDeque<>();
    private int held;

    RowBlocks(Iterator<TableRow<T>> rows, TypedTable<T> table, SortedRows.PartitionOf<T> partition) {
        this.rows = rows;
        this.table = table;
        this.partition = partition;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) {
            TableRow<T> row = rows.next();
            int number = partition.applyAsInt(row);
            List<TableRow<T>> own = open.computeIfAbsent(number, unused -> new ArrayList<>());
            own.add(row);
            held++;
            if (own.size() == RowBlock.MOST_ROWS) {
                end(number, own);
                open.remove(number);
            } else if (held == MOST_HELD) {
                endAll();
            }
        }
        if (ready.isEmpty()) {
            endAll();
        }
        return !ready.isEmpty();
    }

    @Override
    public Tuple2<Integer, RowBlock> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void endAll() {
        open.forEach(this::end);
        open.clear();
    }

    private void end(int number, List<TableRow<T>> own) {
        ready.add(new Tuple2<>(number, RowBlock.of(table, own)));
        held -= own.size();
    }
}
