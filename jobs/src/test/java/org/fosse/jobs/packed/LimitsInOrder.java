package org.fosse.jobs.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * Whether columns that belong together stand in order: the lower limit at 99.8%, at 95%, the value, the upper limits. Two
 * columns that were swapped do not. Ranks, which are whole numbers, are left out: among equal values the best rank stands.
 */
final class LimitsInOrder {
    private static final double ROUNDING = 1e-9;

    private LimitsInOrder() {}

    static <T> void check(TypedTable<T> table, TableRow<T> row) {
        List<String> names = table.columnNames();
        for (String name : names) {
            if (name.endsWith("lower_95")) {
                String stem = name.substring(0, name.length() - "lower_95".length());
                String value = stem.isEmpty() ? "value" : stem.substring(0, stem.length() - 1);
                double before = Double.NEGATIVE_INFINITY;
                for (String next : List.of(stem + "lower_998", name, value, stem + "upper_95", stem + "upper_998")) {
                    int place = names.indexOf(next);
                    if (place >= 0 && row.value(place) instanceof Double now) {
                        assertThat(now)
                                .as("%s.%s of %s", table.name(), next, row)
                                .isGreaterThanOrEqualTo(before - ROUNDING * Math.max(1, Math.abs(before)));
                        before = now;
                    }
                }
            }
        }
    }
}
