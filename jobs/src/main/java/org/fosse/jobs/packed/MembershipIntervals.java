package org.fosse.jobs.packed;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** The dated memberships of one mapping, as parallel arrays; days since 1970. */
final class MembershipIntervals implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** One membership by area codes. */
    record Member(String child, String parent, int from, int to, double share, boolean asNow) {}

    private final int[] child;
    private final int[] parent;
    private final int[] from;
    private final int[] to;
    private final double[] share;
    private final boolean[] asNow;
    private final int[] breaks;

    private MembershipIntervals(int size, int[] breaks) {
        this.child = new int[size];
        this.parent = new int[size];
        this.from = new int[size];
        this.to = new int[size];
        this.share = new double[size];
        this.asNow = new boolean[size];
        this.breaks = breaks;
    }

    /** Memberships of areas that no table of areas names cannot take part: nothing can be observed for them. */
    static MembershipIntervals of(List<Member> members, Map<String, Integer> index) {
        List<Member> known = members.stream()
                .filter(member -> index.containsKey(member.child()) && index.containsKey(member.parent()))
                .sorted(Comparator.comparing(Member::child)
                        .thenComparing(Member::parent)
                        .thenComparing(Member::from))
                .toList();
        MembershipIntervals intervals = new MembershipIntervals(known.size(), breaks(known));
        for (int i = 0; i < intervals.child.length; i++) {
            Member member = known.get(i);
            intervals.child[i] = index.getOrDefault(member.child(), -1);
            intervals.parent[i] = index.getOrDefault(member.parent(), -1);
            intervals.from[i] = member.from();
            intervals.to[i] = member.to();
            intervals.share[i] = member.share();
            intervals.asNow[i] = member.asNow();
        }
        return intervals;
    }

    private static int[] breaks(List<Member> members) {
        TreeSet<Integer> days = new TreeSet<>();
        for (Member member : members) {
            days.add(member.from());
            days.add(member.to() + 1);
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The interval of days a day lies in; nothing changes within one, so that one bridge serves all of it. */
    int interval(int day) {
        int found = Arrays.binarySearch(breaks, day);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * Who belongs to whom in a period, both days inside it. Of the parents of one level a child belongs to the one that held it
     * on most days of the period; of two with as many days, to the later one. What an area did before it closed or moved
     * therefore counts where most of it was done. Parents of one level that held an area at the same time (an organisation
     * in two systems) all count, and so does a system that took the place of an older one later on.
     *
     * @param like a bridge of another period, whose arrays are shared where they say the same; most do
     */
    MembershipOfPeriod during(int first, int last, String mapping, Level[] levels, @Nullable MembershipOfPeriod like) {
        MembershipOfPeriod.Builder builder = new MembershipOfPeriod.Builder(mapping, levels, like);
        HeldParents held = new HeldParents(levels);
        int next;
        for (int start = 0; start < child.length; start = next) {
            next = start + 1;
            while (next < child.length && child[next] == child[start]) {
                next++;
            }
            held.clear();
            for (int i = start; i < next; i++) {
                int begins = Math.max(from[i], first);
                int ends = Math.min(to[i], last);
                if (begins <= ends) {
                    held.add(parent[i], ends - begins + 1, ends, share[i], asNow[i]);
                }
            }
            if (held.size() > 0) {
                int of = start;
                int end = next;
                held.keepMain((one, other) -> sameDay(one, other, of, end));
                builder.set(child[start], held.parents(), held.shares());
            } else if (levels[child[start]] == Level.PRACTICE) {
                addFormer(builder, start, next, first);
            }
        }
        return builder.build();
    }

    /** Whether two parents ever held the child on the same day. */
    private boolean sameDay(int one, int other, int start, int next) {
        for (int i = start; i < next; i++) {
            for (int k = start; k < next; k++) {
                if (parent[i] == one && parent[k] == other && from[i] <= to[k] && from[k] <= to[i]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a practice without any membership in the period belonged last before it. */
    private void addFormer(MembershipOfPeriod.Builder builder, int start, int next, int first) {
        int last = Integer.MIN_VALUE;
        for (int i = start; i < next; i++) {
            if (to[i] < first) {
                last = Math.max(last, to[i]);
            }
        }
        for (int i = start; i < next; i++) {
            if (to[i] == last) {
                builder.addFormer(child[i], parent[i]);
            }
        }
    }
}
