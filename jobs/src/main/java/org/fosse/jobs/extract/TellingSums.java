package org.fosse.jobs.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums over practices that would tell of a few of them, if they stood beside the sums before them: whoever adds sums and takes them
 * from one another comes to a figure of fewer practices than {@code least}. Practices that the same sums count cannot be told apart and make
 * one part; a figure of few parts can be made where, without these parts, the sums are of lower rank than with them. So networks
 * that lie in two places are seen through as well.
 */
final class TellingSums {
    private static final double NOUGHT = 1e-9;

    private final int least;
    private final List<BitSet> shown = new ArrayList<>();

    /** @param least the fewest practices that a figure may be of */
    TellingSums(int least) {
        this.least = least;
    }

    /**
     * Adds a sum where it tells of too few practices neither alone nor with those before it.
     *
     * @param practices that it counts
     * @return whether it was added
     */
    boolean add(BitSet practices) {
        shown.add(practices);
        if (tells()) {
            shown.remove(shown.size() - 1);
            return false;
        }
        return true;
    }

    private boolean tells() {
        Map<BitSet, Integer> sizes = new HashMap<>();
        BitSet all = new BitSet();
        shown.forEach(all::or);
        all.stream().forEach(practice -> {
            BitSet sums = new BitSet();
            for (int i = 0; i < shown.size(); i++) {
                sums.set(i, shown.get(i).get(practice));
            }
            sizes.merge(sums, 1, Integer::sum);
        });
        List<BitSet> small = new ArrayList<>();
        List<BitSet> large = new ArrayList<>();
        sizes.forEach((sums, size) -> (size < least ? small : large).add(sums));
        if (small.isEmpty()) {
            return false;
        }
        List<BitSet> parts = new ArrayList<>(small);
        parts.addAll(large);
        int rank = rank(parts);
        return few(small, sizes, 0, new BitSet(), 0).stream().anyMatch(few -> {
            List<BitSet> rest = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (!few.get(i)) {
                    rest.add(parts.get(i));
                }
            }
            return rank(rest) < rank;
        });
    }

    /** Every choice of small parts that are fewer practices together than the least. */
    private List<BitSet> few(List<BitSet> small, Map<BitSet, Integer> sizes, int from, BitSet chosen, int size) {
        List<BitSet> all = new ArrayList<>();
        for (int i = from; i < small.size(); i++) {
            int with = size + sizes.getOrDefault(small.get(i), 0);
            if (with < least) {
                BitSet more = (BitSet) chosen.clone();
                more.set(i);
                all.add(more);
                all.addAll(few(small, sizes, i + 1, more, with));
            }
        }
        return all;
    }

    /** The rank of the sums over some parts, by elimination. */
    private int rank(List<BitSet> parts) {
        double[][] rows = new double[parts.size()][shown.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < shown.size(); j++) {
                rows[i][j] = parts.get(i).get(j) ? 1 : 0;
            }
        }
        int rank = 0;
        for (int column = 0; column < shown.size() && rank < rows.length; column++) {
            int pivot = rank;
            for (int i = rank; i < rows.length; i++) {
                pivot = Math.abs(rows[i][column]) > Math.abs(rows[pivot][column]) ? i : pivot;
            }
            if (Math.abs(rows[pivot][column]) < NOUGHT) {
                continue;
            }
            double[] top = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = top;
            for (int i = rank + 1; i < rows.length; i++) {
                double times = rows[i][column] / top[column];
                for (int j = column; times != 0 && j < shown.size(); j++) {
                    rows[i][j] -= times * top[j];
                }
            }
            rank++;
        }
        return rank;
    }
}
