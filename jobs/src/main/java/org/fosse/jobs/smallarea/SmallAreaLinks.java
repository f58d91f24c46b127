package org.fosse.jobs.smallarea;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.jspecify.annotations.Nullable;

/**
 * What small areas became between two censuses, both ways. A small area that was split became several, and several that were
 * merged became one; either way what holds of all of them holds of the one that they make up, or that they lie in. What holds
 * of some only is not known of it: nothing is shared out.
 */
final class SmallAreaLinks implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Map<String, Set<String>> links = new HashMap<>();

    /** @param became what small areas became; one that kept its code has no link */
    SmallAreaLinks(Iterable<TableRow<LandedSmallAreaTable>> became) {
        for (TableRow<LandedSmallAreaTable> row : became) {
            String before = row.get(LandedSmallAreaTable.CODE);
            String after = row.get(LandedSmallAreaTable.BECAME);
            if (!before.equals(after)) {
                links.computeIfAbsent(before, code -> new TreeSet<>()).add(after);
                links.computeIfAbsent(after, code -> new TreeSet<>()).add(before);
            }
        }
    }

    /** The small areas that one was drawn as before or after. */
    Set<String> of(String code) {
        return links.getOrDefault(code, Set.of());
    }

    /** What holds of every small area that this one was drawn as; null where that is not one and the same thing. */
    <V> @Nullable V common(String code, Function<String, @Nullable V> known) {
        V shared = null;
        for (String each : of(code)) {
            V one = known.apply(each);
            if (one == null || (shared != null && !shared.equals(one))) {
                return null;
            }
            shared = one;
        }
        return shared;
    }
}
