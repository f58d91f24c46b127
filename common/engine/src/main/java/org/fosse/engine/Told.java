package org.fosse.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * A digest of all that a {@link PartMap} holds, and so of all that tasks are told beside the rows of their part: its own
 * fields and what its functions have captured, down to the last value. The order of hash maps and sets does not count; of a
 * {@link PerKey} a part counts what is told of its own keys. What a class does with it is the program's.
 *
 * <p>Something of a class that is not known here has no digest, and parts that are told of it are made.
 */
@SuppressWarnings({"ArrayRecordComponent", "IdentityHashMapUsage"
}) // Digests in passing; objects, not what they equal, are known.
final class Told {
    private static final String OURS = "org.fosse.";
    private static final byte[] NONE = {};

    /** What there is in a value, with what is told key by key aside. */
    private record Content(byte[] digest, List<PerKey<?>> perKey) {}

    /** Broadcast values of the run, by their number: jobs share them. */
    static final class Shared {
        private final Map<Long, Content> values = new ConcurrentHashMap<>();
    }

    /** Something whose content cannot be told. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown(Class<?> of) {
            super("nothing tells one " + of.getName() + " from another");
        }
    }

    private final Content content;
    private final Shared shared;
    private final Map<PerKey<?>, Map<String, byte[]>> ofKeys = new IdentityHashMap<>();

    private Told(Content content, Shared shared) {
        this.content = content;
        this.shared = shared;
    }

    /** What a map holds; null where that cannot be told. */
    static @Nullable Told by(PartMap<?> map, Shared shared) {
        try {
            return new Told(new Walk(shared).content(map), shared);
        } catch (Unknown | ReflectiveOperationException e) {
            return null;
        }
    }

    /**
     * The digest of all that a part is made of.
     *
     * @param rows tells the rows of the part from any others
     * @param keys of the part
     */
    @Nullable
    String of(String rows, Set<String> keys) {
        try {
            Sink sink = new Sink();
            sink.text(rows);
            sink.bytes(content.digest());
            for (PerKey<?> each : content.perKey()) {
                for (String key : new TreeSet<>(keys)) {
                    sink.text(key);
                    sink.bytes(ofKey(each, key));
                }
            }
            return HexFormat.of().formatHex(sink.end());
        } catch (Unknown | ReflectiveOperationException e) {
            return null;
        }
    }

    private byte[] ofKey(PerKey<?> each, String key) throws ReflectiveOperationException {
        Map<String, byte[]> known = ofKeys.computeIfAbsent(each, unused -> new LinkedHashMap<>());
        byte[] digest = known.get(key);
        if (digest == null) {
            Object value = each.told(key);
            digest = value == null ? NONE : new Walk(shared).plain(value);
            known.put(key, digest);
        }
        return digest;
    }

    /** Goes through a value. An object that stands in it more than once is gone through once. */
    private static final class Walk {
        private final Shared shared;
        private final List<PerKey<?>> perKey = new ArrayList<>();
        private final IdentityHashMap<Object, byte[]> known = new IdentityHashMap<>();

        Walk(Shared shared) {
            this.shared = shared;
        }

        Content content(Object value) throws ReflectiveOperationException {
            return new Content(digest(value), List.copyOf(perKey));
        }

        /** The digest of a value in which nothing is told key by key. */
        byte[] plain(Object value) throws ReflectiveOperationException {
            Content content = content(value);
            if (!content.perKey().isEmpty()) {
                throw new Unknown(PerKey.class);
            }
            return content.digest();
        }

        private byte[] digest(Object value) throws ReflectiveOperationException {
            byte[] before = known.get(value);
            if (before != null) {
                if (before == NONE) {
                    // It holds itself.
                    throw new Unknown(value.getClass());
                }
                return before;
            }
            known.put(value, NONE);
            Sink sink = new Sink();
            fill(sink, value);
            byte[] digest = sink.end();
            known.put(value, digest);
            return digest;
        }

        private void put(Sink sink, @Nullable Object value) throws ReflectiveOperationException {
            if (value == null) {
                sink.text("null");
            } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                leaf(sink, value);
            } else if (value instanceof Enum<?> word) {
                sink.text(word.getDeclaringClass().getName());
                sink.text(word.name());
            } else if (value instanceof LocalDate day) {
                sink.text("day");
                sink.number(day.toEpochDay());
            } else if (value instanceof Pattern pattern) {
                sink.text("pattern");
                sink.text(pattern.pattern());
                sink.number(pattern.flags());
            } else if (value instanceof Class<?> type) {
                sink.text("class");
                sink.text(type.getName());
            } else {
                sink.bytes(digest(value));
            }
        }

        private void leaf(Sink sink, Object value) throws ReflectiveOperationException {
            sink.text(value.getClass().getName());
            if (value instanceof Double number) {
                sink.number(Double.doubleToRawLongBits(number));
            } else if (value instanceof Long || value instanceof Integer || value instanceof Byte) {
                sink.number(((Number) value).longValue());
            } else if (value instanceof String || value instanceof Boolean) {
                sink.text(value.toString());
            } else {
                throw new Unknown(value.getClass());
            }
        }

        private void fill(Sink sink, Object value) throws ReflectiveOperationException {
            Class<?> type = value.getClass();
            if (value instanceof Broadcast<?> broadcast) {
                Content content = broadcast(broadcast);
                sink.bytes(content.digest());
                perKey.addAll(content.perKey());
            } else if (value instanceof PerKey<?> each) {
                sink.text("per key");
                perKey.add(each);
            } else if (value instanceof Failures) {
                // It takes what failed, and tells nothing.
                sink.text("failures");
            } else if (type.isArray()) {
                array(sink, value);
            } else if (value instanceof Map<?, ?> map) {
                map(sink, map);
            } else if (value instanceof Collection<?> all) {
                collection(sink, all);
            } else if (type.getName().startsWith(OURS)) {
                Object function = lambda(value);
                if (function instanceof SerializedLambda serialized) {
                    function(sink, serialized);
                } else {
                    fields(sink, value);
                }
            } else {
                throw new Unknown(type);
            }
        }

        private Content broadcast(Broadcast<?> broadcast) throws ReflectiveOperationException {
            Content content = shared.values.get(broadcast.id());
            if (content == null) {
                content = new Walk(shared).content(broadcast.value());
                shared.values.put(broadcast.id(), content);
            }
            return content;
        }

        private void array(Sink sink, Object array) throws ReflectiveOperationException {
            int length = Array.getLength(array);
            sink.text(array.getClass().getName());
            sink.number(length);
            if (array instanceof byte[] bytes) {
                sink.bytes(bytes);
            } else if (array instanceof int[] numbers) {
                for (int number : numbers) {
                    sink.number(number);
                }
            } else if (array instanceof double[] numbers) {
                for (double number : numbers) {
                    sink.number(Double.doubleToRawLongBits(number));
                }
            } else {
                for (int i = 0; i < length; i++) {
                    put(sink, Array.get(array, i));
                }
            }
        }

        private void map(Sink sink, Map<?, ?> map) throws ReflectiveOperationException {
            List<byte[]> entries = new ArrayList<>();
            int before = perKey.size();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Sink one = new Sink();
                put(one, entry.getKey());
                put(one, entry.getValue());
                entries.add(one.end());
            }
            boolean inOrder = map instanceof SortedMap || map instanceof LinkedHashMap;
            requireOrder(inOrder, before);
            all(sink, inOrder, map instanceof SortedMap<?, ?> sorted ? sorted.comparator() : null, entries);
        }

        private void collection(Sink sink, Collection<?> all) throws ReflectiveOperationException {
            List<byte[]> elements = new ArrayList<>();
            int before = perKey.size();
            for (Object each : all) {
                Sink one = new Sink();
                put(one, each);
                elements.add(one.end());
            }
            boolean inOrder = !(all instanceof Set) || all instanceof SortedSet || all instanceof LinkedHashSet;
            requireOrder(inOrder, before);
            all(sink, inOrder, all instanceof SortedSet<?> sorted ? sorted.comparator() : null, elements);
        }

        /** What is told key by key is known by its place, and so has one. */
        private void requireOrder(boolean inOrder, int before) {
            if (!inOrder && perKey.size() > before) {
                throw new Unknown(PerKey.class);
            }
        }

        private void all(Sink sink, boolean inOrder, @Nullable Object order, List<byte[]> each)
                throws ReflectiveOperationException {
            sink.text(inOrder ? "in order" : "in any order");
            put(sink, order);
            sink.number(each.size());
            if (!inOrder) {
                each.sort(Arrays::compare);
            }
            each.forEach(sink::bytes);
        }

        private void function(Sink sink, SerializedLambda function) throws ReflectiveOperationException {
            sink.text(function.getFunctionalInterfaceClass());
            sink.text(function.getImplClass());
            sink.text(function.getImplMethodName());
            sink.text(function.getImplMethodSignature());
            for (int i = 0; i < function.getCapturedArgCount(); i++) {
                put(sink, function.getCapturedArg(i));
            }
        }

        /** What is not sent to tasks does not count. */
        private void fields(Sink sink, Object value) throws ReflectiveOperationException {
            for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
                if (!type.getName().startsWith(OURS) && type != Record.class) {
                    throw new Unknown(type);
                }
                sink.text(type.getName());
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                        field.setAccessible(true);
                        sink.text(field.getName());
                        put(sink, field.get(value));
                    }
                }
            }
        }

        private static @Nullable Object lambda(Object value) throws ReflectiveOperationException {
            if (!value.getClass().isHidden()) {
                return null;
            }
            if (!(value instanceof Serializable)) {
                throw new Unknown(value.getClass());
            }
            Method replace = value.getClass().getDeclaredMethod("writeReplace");
            replace.setAccessible(true);
            return replace.invoke(value);
        }
    }

    /** Takes values one after the other; two that follow each other are told apart from two others. */
    private static final class Sink {
        private final MessageDigest digest;
        private final DataOutputStream out;

        Sink() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }

        void number(long number) {
            try {
                out.writeLong(number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void bytes(byte[] bytes) {
            number(bytes.length);
            digest.update(bytes);
        }

        void text(String text) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        byte[] end() {
            return digest.digest();
        }
    }
}
