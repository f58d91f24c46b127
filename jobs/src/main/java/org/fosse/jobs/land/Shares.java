package org.fosse.jobs.land;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Shares pieces of work out to tasks: the largest first, each to the task that has least so far (Graham's rule of the longest
 * processing time), so that a large one is begun at once and does not share its task with many others.
 */
final class Shares {
    private Shares() {}

    /**
     * @param tasks how many; one may get nothing where there are fewer pieces
     * @return what each task gets; the same for the same pieces in the same order
     */
    static <T> List<List<T>> of(List<T> pieces, ToLongFunction<T> size, int tasks) {
        List<List<T>> shares = new ArrayList<>();
        long[] sum = new long[tasks];
        PriorityQueue<Integer> least = new PriorityQueue<>(
                Comparator.comparingLong((Integer task) -> sum[task]).thenComparing(Comparator.naturalOrder()));
        IntStream.range(0, tasks).forEach(task -> {
            shares.add(new ArrayList<>());
            least.add(task);
        });
        pieces.stream().sorted(Comparator.comparingLong(size).reversed()).forEach(piece -> {
            int task = least.remove();
            shares.get(task).add(piece);
            // What has no bytes costs the opening of a file.
            sum[task] += 1 + size.applyAsLong(piece);
            least.add(task);
        });
        return shares;
    }
}
