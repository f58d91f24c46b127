package org.fosse.jobs.star;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * The spans of one area, in order of time; each begins on the day after the one before.
 *
 * @param current its place among them
 */
record SpansOfArea(List<AreaSpan> all, int current) implements Serializable {
    AreaSpan now() {
        return all.get(current);
    }

    /**
     * The key of the span that a period has: the one that agrees, at most levels, with the parents that held the area on most
     * days of the period; of two parents with as many days the later one, of two such spans too. Before the first span and
     * after the last one it is that one: there an area counts where it belonged last.
     */
    String key(int first, int last) {
        if (all.size() == 1) {
            return all.get(0).key();
        }
        int end = at(last);
        int begin = all.get(end).from() <= first ? end : at(first);
        return begin == end ? all.get(end).key() : key(first, last, begin, end);
    }

    private int at(int day) {
        int at = all.size() - 1;
        while (at > 0 && day < all.get(at).from()) {
            at--;
        }
        return at;
    }

    private String key(int first, int last, int begin, int end) {
        Map<Level, String> main = new EnumMap<>(Level.class);
        for (ParentColumns columns : ParentColumns.ALL) {
            String parent = main(columns.level(), first, last, begin, end);
            if (parent != null) {
                main.put(columns.level(), parent);
            }
        }
        AreaSpan best = all.get(end);
        int most = -1;
        for (int at = end; at >= begin; at--) {
            AreaSpan span = all.get(at);
            int agree = 0;
            for (Map.Entry<Level, String> each : main.entrySet()) {
                agree += each.getValue().equals(span.main(each.getKey())) ? 1 : 0;
            }
            if (agree > most) {
                most = agree;
                best = span;
            }
        }
        return best.key();
    }

    /** The parent of a level on most days of a period; null where it has none on any day of it. */
    private @Nullable String main(Level level, int first, int last, int begin, int end) {
        Map<String, Integer> days = new LinkedHashMap<>();
        for (int at = end; at >= begin; at--) {
            String parent = all.get(at).main(level);
            if (parent != null) {
                days.merge(parent, all.get(at).days(first, last), Integer::sum);
            }
        }
        // The latest stands first, and only more days put another in its place.
        String main = null;
        int most = 0;
        for (Map.Entry<String, Integer> each : days.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                main = each.getKey();
            }
        }
        return main;
    }
}
