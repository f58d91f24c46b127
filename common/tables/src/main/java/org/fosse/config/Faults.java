package org.fosse.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fosse.tables.Fault;

/** Gathers the faults of all configuration files, so that they can be told at once. */
final class Faults {
    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparing(fault -> fault.line() == null ? 0L : fault.line());

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        found.add(fault);
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
