package org.fosse.jobs.packed;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fosse.tables.Level;

/** The dated memberships of one mapping, as parallel arrays; days since 1970. */
final class Spans implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** One membership by area codes. */
    record Member(String child, String parent, int from, int to, double share) {}

    private final int[] child;
    private final int[] parent;
    private final int[] from;
    private final int[] to;
    private final double[] share;
    private final int[] breaks;

    private Spans(int size, int[] breaks) {
        this.child = new int[size];
        this.parent = new int[size];
        this.from = new int[size];
        this.to = new int[size];
        this.share = new double[size];
        this.breaks = breaks;
    }

    /** Memberships of areas that no table of areas names cannot take part: nothing can be observed for them. */
    static Spans of(List<Member> members, Map<String, Integer> index) {
        List<Member> known = members.stream()
                .filter(member -> index.containsKey(member.child()) && index.containsKey(member.parent()))
                .sorted(Comparator.comparing(Member::child)
                        .thenComparing(Member::parent)
                        .thenComparing(Member::from))
                .toList();
        Spans spans = new Spans(known.size(), breaks(known));
        for (int i = 0; i < spans.child.length; i++) {
            Member member = known.get(i);
            spans.child[i] = index.getOrDefault(member.child(), -1);
            spans.parent[i] = index.getOrDefault(member.parent(), -1);
            spans.from[i] = member.from();
            spans.to[i] = member.to();
            spans.share[i] = member.share();
        }
        return spans;
    }

    private static int[] breaks(List<Member> members) {
        TreeSet<Integer> days = new TreeSet<>();
        for (Member member : members) {
            days.add(member.from());
            days.add(member.to() + 1);
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The stretch of days a day lies in; nothing changes within one, so that one bridge serves all of it. */
    int stretch(int day) {
        int found = Arrays.binarySearch(breaks, day);
        return found >= 0 ? found : -found - 2;
    }

    /** Who belongs to whom on a day. */
    Bridge on(int day, String mapping, Level[] levels) {
        Bridge.Builder builder = new Bridge.Builder(mapping, levels);
        for (int i = 0; i < child.length; i++) {
            if (from[i] <= day && day <= to[i]) {
                builder.add(child[i], parent[i], share[i]);
            }
        }
        return builder.build();
    }
}
