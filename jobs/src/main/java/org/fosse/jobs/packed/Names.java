package org.fosse.jobs.packed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the texts that many rows share, so that a row is a handful of whole numbers. */
final class Names {
    /** What a value is about within its area. */
    record Group(String breakdown, String stratum) implements Comparable<Group> {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::breakdown).thenComparing(Group::stratum);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where a value comes from. */
    record Origin(String mapping, String source, String label) implements Comparable<Origin> {
        private static final Comparator<Origin> ORDER = Comparator.comparing(Origin::mapping)
                .thenComparing(Origin::source)
                .thenComparing(Origin::label);

        @Override
        public int compareTo(Origin other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Map<Group, Integer> groupNumbers = new HashMap<>();
    private final Map<Origin, Integer> originNumbers = new HashMap<>();

    int group(String breakdown, String stratum) {
        return number(new Group(breakdown, stratum), groups, groupNumbers);
    }

    int origin(String mapping, String source, String label) {
        return number(new Origin(mapping, source, label), origins, originNumbers);
    }

    private static <T> int number(T wanted, List<T> all, Map<T, Integer> numbers) {
        Integer known = numbers.get(wanted);
        if (known != null) {
            return known;
        }
        all.add(wanted);
        numbers.put(wanted, all.size() - 1);
        return all.size() - 1;
    }

    Group group(int number) {
        return groups.get(number);
    }

    Origin origin(int number) {
        return origins.get(number);
    }
}
