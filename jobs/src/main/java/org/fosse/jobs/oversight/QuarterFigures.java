package org.fosse.jobs.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All published rows of one quarter, of every file at hand, by trust and metric in order of their codes. */
final class QuarterFigures {
    private final Map<String, Map<String, Figure>> byTrust = new TreeMap<>();
    private final Set<String> types = new TreeSet<>();

    /** @param figures one for each trust and metric */
    QuarterFigures(Collection<Figure> figures) {
        for (Figure figure : figures) {
            byTrust.computeIfAbsent(figure.trust(), trust -> new TreeMap<>()).put(figure.metricId(), figure);
            types.add(figure.trustType());
        }
    }

    List<String> trusts() {
        return List.copyOf(byTrust.keySet());
    }

    /** Whether there are trusts of all these types. */
    boolean hasTypes(Collection<String> wanted) {
        return types.containsAll(wanted);
    }

    /** The rows of a trust, in order of metric. */
    Collection<Figure> of(String trust) {
        return Objects.requireNonNull(byTrust.get(trust), trust).values();
    }

    @Nullable
    Figure find(String trust, String metricId) {
        return Objects.requireNonNull(byTrust.get(trust), trust).get(metricId);
    }

    /** The value; null where there is no such row, or no value in it. */
    @Nullable
    Double value(String trust, String metricId) {
        Figure figure = find(trust, metricId);
        return figure == null ? null : figure.value();
    }

    /** Any row of the trust, for what all its rows say alike. */
    Figure any(String trust) {
        return of(trust).iterator().next();
    }
}
