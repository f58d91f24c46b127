package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What parts of a table are known by. */
final class ToldTest {
    private static final Set<String> KEYS = Set.of("A");

    private record Settings(double limit, @Nullable LocalDate day, List<String> names, Level level, Pattern pattern)
            implements Serializable {
        Settings(double limit) {
            this(limit, LocalDate.of(2026, 3, 31), List.of("a", "b"), Level.PRACTICE, Pattern.compile("x+"));
        }
    }

    private static final class Model implements Serializable {
        private static final long serialVersionUID = 1;

        private final double[] coefficients;
        private final Map<String, int[]> peers = new HashMap<>();

        Model(double... coefficients) {
            this.coefficients = coefficients;
            peers.put("P1", new int[] {coefficients.length});
        }
    }

    private static PartMap<Object> knowing(Serializable what) {
        return (rows, leftOut) -> {
            Objects.requireNonNull(what);
            return Collections.emptyIterator();
        };
    }

    private static @Nullable String of(Serializable what, String rows, Set<String> keys) {
        Told told = Told.by(knowing(what), new Told.Shared());
        return told == null ? null : told.of(rows, keys);
    }

    private static String of(Serializable what) {
        return Objects.requireNonNull(of(what, "rows", KEYS));
    }

    @Test
    void whatIsTheSameIsKnownByTheSame() {
        assertThat(of(new Settings(0.1))).isEqualTo(of(new Settings(0.1)));
        assertThat(of(new Model(1, 2))).isEqualTo(of(new Model(1, 2)));
    }

    @Test
    void whateverIsAnotherIsKnownByAnother() {
        Settings like = new Settings(0.1);
        List<String> all = List.of(
                of(like),
                of(new Settings(0.2)),
                of(new Settings(0.1, null, like.names(), like.level(), like.pattern())),
                of(new Settings(0.1, like.day(), List.of("ab"), like.level(), like.pattern())),
                of(new Settings(0.1, like.day(), List.of("b", "a"), like.level(), like.pattern())),
                of(new Settings(0.1, like.day(), like.names(), Level.PLACE, like.pattern())),
                of(new Settings(0.1, like.day(), like.names(), like.level(), Pattern.compile("x"))),
                of(new Model(1, 2)),
                of(new Model(1, 3)),
                Objects.requireNonNull(of(like, "other rows", KEYS)));

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void anotherFunctionIsKnownByAnother() {
        Told one = Told.by((rows, leftOut) -> Collections.emptyIterator(), new Told.Shared());
        Told other = Told.by(
                (PartMap<Object>) (rows, leftOut) -> {
                    throw new IllegalStateException();
                },
                new Told.Shared());

        assertThat(Objects.requireNonNull(one).of("rows", KEYS))
                .isNotEqualTo(Objects.requireNonNull(other).of("rows", KEYS));
    }

    @Test
    void theOrderOfHashesDoesNotCount() {
        List<String> texts = new ArrayList<>(List.of("one", "two", "three", "four", "five"));
        HashSet<String> set = new HashSet<>(2);
        set.addAll(texts);
        Collections.reverse(texts);
        HashSet<String> other = new HashSet<>(1024);
        other.addAll(texts);

        assertThat(of(set)).isEqualTo(of(other)).isEqualTo(of((Serializable) Set.copyOf(texts)));
    }

    @Test
    void aBroadcastValueCountsByWhatItIs() {
        Told.Shared shared = new Told.Shared();
        List<String> digests = new ArrayList<>();
        for (double limit : new double[] {0.1, 0.1, 0.2}) {
            Told told = Told.by(knowing(TestSession.context().broadcast(new Settings(limit))), shared);
            digests.add(Objects.requireNonNull(told).of("rows", KEYS));
        }

        assertThat(digests.get(0)).isEqualTo(digests.get(1)).isNotEqualTo(digests.get(2));
    }

    @Test
    void ofWhatIsToldKeyByKeyAPartCountsItsOwn() {
        PerKey<Model> before = new PerKey<>(Map.of("A", new Model(1), "B", new Model(2)));
        PerKey<Model> after = new PerKey<>(Map.of("A", new Model(1), "B", new Model(3), "C", new Model(4)));

        assertThat(of(before, "rows", Set.of("A"))).isEqualTo(of(after, "rows", Set.of("A")));
        assertThat(of(before, "rows", Set.of("A", "B"))).isNotEqualTo(of(after, "rows", Set.of("A", "B")));
        assertThat(of(before, "rows", Set.of("C"))).isNotEqualTo(of(after, "rows", Set.of("C")));
    }

    @Test
    void whatIsOfNoKnownClassIsKnownByNothing() {
        assertThat(of(new AtomicInteger(1), "rows", KEYS)).isNull();
        assertThat(of(new StringBuilder("x"), "rows", KEYS)).isNull();
        assertThat(of(new PerKey<>(Map.of("A", new AtomicInteger(1))), "rows", KEYS))
                .isNull();
    }

    @Test
    void aPartThatAsksForTheKeyOfAnotherFails() {
        PerKey<String> each = new PerKey<>(Map.of("A", "a", "B", "b"));

        assertThat(PerKey.within(KEYS, () -> String.valueOf(each.find("A")))).isEqualTo("a");
        assertThatIllegalStateException().isThrownBy(() -> PerKey.within(KEYS, () -> String.valueOf(each.find("B"))));
        assertThatIllegalStateException()
                .isThrownBy(() -> PerKey.within(KEYS, () -> each.all().size()));
        assertThat(each.find("B")).isEqualTo("b");
    }
}
