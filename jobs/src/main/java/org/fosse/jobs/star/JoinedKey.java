package org.fosse.jobs.star;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * A key whose parts stand in columns: the text of one, or of several with / between them. So that two keys are never the same
 * text, a / or % in any part but the last stands as %2F or %25.
 */
final class JoinedKey<S> implements Cell<S> {
    /** The key of a row that has nothing to say here: every dimension whose key may be absent has it. */
    static final String NONE = "none";

    private final List<Field<S, ?>> of;
    private final boolean nullable;
    private final @Nullable Object[] before;
    private @Nullable String key;

    /** @param nullable whether a row that lacks a part has no key; otherwise it has {@link #NONE} */
    JoinedKey(List<Field<S, ?>> of, boolean nullable) {
        this.of = of;
        this.nullable = nullable;
        this.before = new Object[of.size()];
        this.key = nullable ? null : NONE;
    }

    /** Keys repeat from row to row: one is made only where a part differs from the row before. */
    @Override
    public @Nullable Object of(TableRow<S> row) {
        boolean same = true;
        for (int i = 0; i < before.length; i++) {
            Object part = row.value(of.get(i).place());
            same &= Objects.equals(part, before[i]);
            before[i] = part;
        }
        if (!same) {
            key = Arrays.stream(before).allMatch(Objects::nonNull)
                    ? joined(Arrays.asList(before))
                    : nullable ? null : NONE;
        }
        return key;
    }

    /** Several parts as one text. */
    static String joined(List<?> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) instanceof Word word ? word.text() : String.valueOf(parts.get(i));
            text.append(i < parts.size() - 1 ? part.replace("%", "%25").replace("/", "%2F") + "/" : part);
        }
        return text.toString();
    }

    /** The parts of a key of two. */
    static List<String> parts(String key) {
        int at = key.indexOf('/');
        return List.of(key.substring(0, at).replace("%2F", "/").replace("%25", "%"), key.substring(at + 1));
    }
}
