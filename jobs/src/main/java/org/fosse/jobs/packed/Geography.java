package org.fosse.jobs.packed;

import java.io.Serial;
import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * All areas under whole numbers in order of their codes, and the dated bridges between them. It is reference data of some
 * ten thousand areas, so that every task can hold it whole.
 */
public final class Geography implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final String[] codes;
    private final String[] names;
    private final Level[] levels;
    private final int[] systems;
    private final Map<String, MembershipIntervals> mappings;
    private final Map<String, int[]> groups;
    private transient @Nullable Map<String, Integer> indices;
    /** Every job asks for the bridges of every period; they are let go of when memory is short. */
    private transient volatile @Nullable Map<Span, SoftReference<MembershipOfPeriod>> bridges;

    private transient @Nullable MembershipOfPeriod latest;

    private Geography(
            String[] codes,
            String[] names,
            Level[] levels,
            int[] systems,
            Map<String, MembershipIntervals> mappings,
            Map<String, int[]> groups) {
        this.codes = codes;
        this.names = names;
        this.levels = levels;
        this.systems = systems;
        this.mappings = mappings;
        this.groups = groups;
    }

    /** The days of a bridge: an interval in which nothing changes, or the first and last of a period in which something does. */
    private record Span(String mapping, int interval, int first, int last) {}

    /** One area, as {@link Builder} takes it. */
    public record Area(
            String code, Level level, String name, @Nullable String system) {}

    /** Collects areas, memberships and groups in any order. */
    public static final class Builder {
        private final TreeMap<String, Area> areas = new TreeMap<>();
        private final Map<String, List<MembershipIntervals.Member>> members = new TreeMap<>();
        private final Map<String, Map<String, Integer>> groups = new TreeMap<>();

        public Builder area(Area area) {
            areas.put(area.code(), area);
            return this;
        }

        public Builder member(String mapping, String child, String parent, LocalDate from, LocalDate to, double share) {
            return member(mapping, child, parent, from, to, share, false);
        }

        /** @param asNow whether the parent is a system that did not exist yet, and stands beside the one of those days */
        public Builder member(
                String mapping,
                String child,
                String parent,
                LocalDate from,
                LocalDate to,
                double share,
                boolean asNow) {
            members.computeIfAbsent(mapping, key -> new ArrayList<>())
                    .add(new MembershipIntervals.Member(
                            child, parent, (int) from.toEpochDay(), (int) to.toEpochDay(), share, asNow));
            return this;
        }

        /** Puts an area into a numbered group (1 and up) of a named grouping, such as a deprivation fifth. */
        public Builder group(String grouping, String code, int group) {
            groups.computeIfAbsent(grouping, key -> new TreeMap<>()).put(code, group);
            return this;
        }

        public Geography build() {
            String[] codes = areas.keySet().toArray(String[]::new);
            String[] names = areas.values().stream().map(Area::name).toArray(String[]::new);
            Level[] levels = areas.values().stream().map(Area::level).toArray(Level[]::new);
            Map<String, Integer> index = indexOf(codes);
            int[] systems = areas.values().stream()
                    .mapToInt(area -> area.system() == null ? -1 : index.getOrDefault(area.system(), -1))
                    .toArray();
            Map<String, MembershipIntervals> mappings = new TreeMap<>();
            members.forEach((mapping, rows) -> mappings.put(mapping, MembershipIntervals.of(rows, index)));
            Map<String, int[]> grouped = new TreeMap<>();
            groups.forEach((grouping, of) -> {
                int[] array = new int[codes.length];
                of.forEach((code, group) -> {
                    Integer at = index.get(code);
                    if (at != null) {
                        array[at] = group;
                    }
                });
                grouped.put(grouping, array);
            });
            return new Geography(codes, names, levels, systems, mappings, grouped);
        }
    }

    private static Map<String, Integer> indexOf(String[] codes) {
        Map<String, Integer> index = new HashMap<>(codes.length * 2);
        for (int i = 0; i < codes.length; i++) {
            index.put(codes[i], i);
        }
        return index;
    }

    /** How many areas there are; they are numbered from 0 in order of code. */
    public int size() {
        return codes.length;
    }

    public String code(int area) {
        return codes[area];
    }

    public String name(int area) {
        return names[area];
    }

    public Level level(int area) {
        return levels[area];
    }

    /** The system an area belongs to on the date of the run; -1 where none is known. */
    public int system(int area) {
        return systems[area];
    }

    /** The number of an area; -1 for a code that no table of areas names. */
    public int index(String code) {
        Map<String, Integer> known = indices;
        if (known == null) {
            known = indexOf(codes);
            indices = known;
        }
        return known.getOrDefault(code, -1);
    }

    /** The names of the groupings. */
    public List<String> groupings() {
        return List.copyOf(new TreeSet<>(groups.keySet()));
    }

    /** The group of an area in a grouping, 1 and up; 0 where it has none. */
    public int group(String grouping, int area) {
        int[] of = groups.get(grouping);
        return of == null ? 0 : of[area];
    }

    /** The highest group number of a grouping; 0 when the grouping is unknown. */
    public int groupsOf(String grouping) {
        int[] of = groups.get(grouping);
        return of == null ? 0 : Arrays.stream(of).max().orElse(0);
    }

    /** Whether the extracts hold a mapping of this name. */
    public boolean knows(String mapping) {
        return mappings.containsKey(mapping);
    }

    /** The bridge of a mapping on a day; of the general mapping where this one is unknown. */
    public MembershipOfPeriod bridge(String mapping, LocalDate day) {
        return bridge(mapping, day, day);
    }

    /**
     * The bridge of a mapping over a period, by the rule of {@link MembershipIntervals#during}; of the general mapping where this one is
     * unknown.
     */
    public MembershipOfPeriod bridge(String mapping, LocalDate start, LocalDate end) {
        String known = knows(mapping) ? mapping : Shared.IN_FORCE;
        MembershipIntervals intervals = mappings.get(known);
        if (intervals == null) {
            return MembershipOfPeriod.none(codes.length);
        }
        int first = (int) start.toEpochDay();
        int last = (int) end.toEpochDay();
        int interval = intervals.interval(first);
        // Where nothing changes within the period, one bridge serves all periods of the interval.
        boolean whole = interval == intervals.interval(last);
        Span span = new Span(known, interval, whole ? 0 : first, whole ? 0 : last);
        SoftReference<MembershipOfPeriod> kept = bridges().get(span);
        MembershipOfPeriod bridge = kept == null ? null : kept.get();
        return bridge == null ? make(span, intervals, first, last) : bridge;
    }

    /** Tasks that need the same bridge wait for it, and do not make it again. */
    private synchronized MembershipOfPeriod make(Span span, MembershipIntervals intervals, int first, int last) {
        SoftReference<MembershipOfPeriod> kept = bridges().get(span);
        MembershipOfPeriod bridge = kept == null ? null : kept.get();
        if (bridge == null) {
            bridge = intervals.during(first, last, span.mapping(), levels, latest);
            latest = bridge;
            bridges().put(span, new SoftReference<>(bridge));
        }
        return bridge;
    }

    private Map<Span, SoftReference<MembershipOfPeriod>> bridges() {
        Map<Span, SoftReference<MembershipOfPeriod>> known = bridges;
        if (known == null) {
            synchronized (this) {
                known = bridges == null ? new ConcurrentHashMap<>() : bridges;
                bridges = known;
            }
        }
        return known;
    }
}
