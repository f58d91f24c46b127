package org.fosse.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fosse.tables.Fault;

/** Gathers the faults of all configuration files, so that they can be told at once. */
final class Faults {
    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparing(fault -> fault.line() == null ? 0L : fault.line());

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        found.add(fault);
    }

    int count() {
        return found.size();
    }

    /** Drops the effects among the faults after the first ones, where a cause is among them, too. */
    void keepCauses(int first, Set<String> causes, Set<String> effects) {
        List<Fault> since = found.subList(first, found.size());
        if (since.stream().anyMatch(fault -> causes.contains(fault.rule()))) {
            since.removeIf(fault -> effects.contains(fault.rule()));
        }
    }

    /** In order of file and line; faults of the same line stay in the order they were found. */
    List<Fault> list() {
        return found.stream().sorted(BY_PLACE).toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ConfigException(list());
        }
    }
}
