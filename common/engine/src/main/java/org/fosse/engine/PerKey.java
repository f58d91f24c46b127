package org.fosse.engine;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tasks are told key by key, such as the model of each indicator. While a part of a table is made, only the keys of its
 * own rows may be asked for, so that what is told of others cannot have changed it.
 *
 * @param <V> what is told of a key
 */
public final class PerKey<V> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** The keys of the part that the thread makes; nothing while it makes none. */
    private static final ThreadLocal<Set<String>> OWN = new ThreadLocal<>();

    private final HashMap<String, V> values;

    public PerKey(Map<String, V> values) {
        this.values = new HashMap<>(values);
    }

    /**
     * What is told of a key; null for nothing.
     *
     * @throws IllegalStateException if the part that is being made has no rows of the key
     */
    public @Nullable V find(String key) {
        Set<String> own = OWN.get();
        if (own != null && !own.contains(key)) {
            throw new IllegalStateException("a part is told of the keys of its own rows, and asks for another");
        }
        return values.get(key);
    }

    /**
     * What is told of all keys.
     *
     * @throws IllegalStateException while a part is being made
     */
    public Collection<V> all() {
        if (OWN.get() != null) {
            throw new IllegalStateException("a part is told of the keys of its own rows, and asks for all");
        }
        return values.values();
    }

    @Nullable
    V told(String key) {
        return values.get(key);
    }

    /** Makes something of a part that has rows of some keys. */
    static <R> R within(Set<String> keys, Supplier<R> made) {
        OWN.set(keys);
        try {
            return made.get();
        } finally {
            OWN.remove();
        }
    }
}
