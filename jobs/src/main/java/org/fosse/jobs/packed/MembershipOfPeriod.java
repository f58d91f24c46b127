package org.fosse.jobs.packed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Who belongs to whom in one period, by one mapping; areas by their numbers in {@link Geography}. */
public final class MembershipOfPeriod {
    private static final int[] NONE = {};
    private static final double[] NO_SHARES = {};
    private static final int UNKNOWN = -2;

    private final String mapping;
    private final int[][] parents;
    private final double[][] shares;
    private final int[] practices;
    private final Map<Integer, int[]> former;
    private final Level[] levels;
    private volatile int @Nullable [] wholeParts;

    private MembershipOfPeriod(
            String mapping,
            int[][] parents,
            double[][] shares,
            int[] practices,
            Map<Integer, int[]> former,
            Level[] levels) {
        this.mapping = mapping;
        this.parents = parents;
        this.shares = shares;
        this.practices = practices;
        this.former = former;
        this.levels = levels;
    }

    static MembershipOfPeriod none(int areas) {
        int[][] parents = new int[areas][];
        Arrays.fill(parents, NONE);
        return new MembershipOfPeriod(
                Shared.IN_FORCE, parents, new double[areas][0], new int[areas], Map.of(), new Level[areas]);
    }

    /** Sets the parents of areas one by one. */
    static final class Builder {
        private final String mapping;
        private final Level[] levels;
        private final @Nullable MembershipOfPeriod like;
        private final int[][] parents;
        private final double[][] shares;
        private final int[] practices;
        private final Map<Integer, int[]> former = new HashMap<>();

        Builder(String mapping, Level[] levels, @Nullable MembershipOfPeriod like) {
            this.mapping = mapping;
            this.levels = levels;
            this.like = like;
            this.parents = new int[levels.length][];
            this.shares = new double[levels.length][];
            this.practices = new int[levels.length];
            Arrays.fill(parents, NONE);
            Arrays.fill(shares, NO_SHARES);
        }

        void set(int child, int[] of, double[] shareOf) {
            MembershipOfPeriod other = like;
            parents[child] = other != null && Arrays.equals(of, other.parents[child]) ? other.parents[child] : of;
            shares[child] =
                    other != null && Arrays.equals(shareOf, other.shares[child]) ? other.shares[child] : shareOf;
            if (levels[child] == Level.PRACTICE) {
                for (int parent : of) {
                    practices[parent]++;
                }
            }
        }

        /** Notes where a practice without a parent in the period belonged last. */
        void addFormer(int practice, int parent) {
            int[] before = former.getOrDefault(practice, NONE);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = parent;
            former.put(practice, after);
        }

        MembershipOfPeriod build() {
            return new MembershipOfPeriod(mapping, parents, shares, practices, former, levels);
        }
    }

    /** The mapping it is of. */
    public String mapping() {
        return mapping;
    }

    /** The parents of an area, in order of their numbers; not to be changed. */
    public int[] parents(int area) {
        return parents[area];
    }

    /** The areas that a practice belonged to last, when its memberships ended before the period; not to be changed. */
    public int[] former(int practice) {
        return former.getOrDefault(practice, NONE);
    }

    /** The parent of an area at a level, the first where there are several; -1 where there is none. */
    public int parent(int area, Level level) {
        for (int parent : parents[area]) {
            if (levels[parent] == level) {
                return parent;
            }
        }
        return -1;
    }

    /** The share of a neighbourhood's practices that lie in the parent; 1 for every other kind of area, 0 outside. */
    public double share(int area, int parent) {
        for (int i = 0; i < parents[area].length; i++) {
            if (parents[area][i] == parent) {
                return shares[area][i];
            }
        }
        return 0;
    }

    /**
     * The place that a sub-ICB location is a whole part of: a place of which every practice is of a sub-ICB location whose
     * practices are all in it. -1 where there is none.
     */
    public int wholePart(int subIcb) {
        return wholeParts()[subIcb];
    }

    /** How many whole sub-ICB locations a place consists of; 0 where it does not. */
    public int wholeParts(int place) {
        return (int) Arrays.stream(wholeParts()).filter(each -> each == place).count();
    }

    private int[] wholeParts() {
        int[] known = wholeParts;
        if (known != null) {
            return known;
        }
        int[] placeOf = new int[levels.length];
        Arrays.fill(placeOf, UNKNOWN);
        eachPractice((subIcb, place) -> {
            if (subIcb >= 0) {
                placeOf[subIcb] = placeOf[subIcb] == UNKNOWN || placeOf[subIcb] == place ? place : -1;
            }
        });
        Set<Integer> divided = new HashSet<>();
        eachPractice((subIcb, place) -> {
            if (subIcb < 0 || placeOf[subIcb] != place) {
                divided.add(place);
            }
        });
        int[] whole = Arrays.stream(placeOf)
                .map(place -> place < 0 || divided.contains(place) ? -1 : place)
                .toArray();
        wholeParts = whole;
        return whole;
    }

    private void eachPractice(IntBinaryConsumer taker) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] == Level.PRACTICE && parents[i].length > 0) {
                taker.accept(parent(i, Level.SUB_ICB), parent(i, Level.PLACE));
            }
        }
    }

    @FunctionalInterface
    private interface IntBinaryConsumer {
        void accept(int subIcb, int place);
    }

    /** How many practices belong to an area, on most days or any of the period. */
    public int practices(int area) {
        return practices[area];
    }
}
