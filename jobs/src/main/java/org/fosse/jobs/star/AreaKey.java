package org.fosse.jobs.star;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The key of an area: that of its span in the period of the row, or of the one it has now where the row has no period.
 *
 * @param of the columns of the area's code and, where there is a period, of its first and last day
 * @param nullable whether a code that is no area's gives no key; otherwise it stands as it is, and leads nowhere
 */
record AreaKey<S>(AreaSpans areas, List<Field<S, ?>> of, boolean nullable) implements Cell<S> {
    @Override
    public @Nullable Object of(TableRow<S> row) {
        String code = (String) row.value(of.get(0).place());
        SpansOfArea spans = code == null ? null : areas.find(code);
        if (spans == null) {
            return nullable ? null : code;
        }
        if (of.size() == 1) {
            return code;
        }
        LocalDate first = (LocalDate) row.value(of.get(1).place());
        LocalDate last = (LocalDate) row.value(of.get(2).place());
        return first == null || last == null ? code : spans.key((int) first.toEpochDay(), (int) last.toEpochDay());
    }
}
