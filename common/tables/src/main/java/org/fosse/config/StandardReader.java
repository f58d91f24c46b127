package org.fosse.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.jspecify.annotations.Nullable;

/** Reads the list "standards" of an indicator: each one value, or a trajectory of values that are due on different days. */
final class StandardReader {
    private static final Map<String, StandardKind> KINDS = Section.words(StandardKind.values(), StandardKind::text);

    private final List<Standard> standards = new ArrayList<>();

    private StandardReader() {}

    static Standards read(Section indicator) {
        StandardReader reader = new StandardReader();
        indicator.sections("standards").forEach(reader::readEntry);
        return new Standards(reader.standards);
    }

    private record Step(LocalDate by, double value) {}

    private void readEntry(Section section) {
        section.require("kind");
        StandardKind kind = section.choice("kind", KINDS, StandardKind.LOCAL);
        LocalDate from = section.day("from", "bad_value");
        LocalDate to = section.findDay("to", "bad_value").orElse(null);
        Set<Level> levels = readLevels(section);
        String source = section.text("source");
        boolean verified = section.flag("verified", false);
        List<Step> steps = readSteps(section, from);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).by().minusDays(1) : to;
            add(section, new Standard(kind, step.value(), from, step.by(), until, levels, source, verified));
        }
        section.close();
    }

    private static List<Step> readSteps(Section section, LocalDate from) {
        Double value = section.findNumber("value", -ValueType.TOO_LARGE, ValueType.TOO_LARGE)
                .orElse(null);
        List<Step> steps = section.readAll(
                "trajectory",
                step -> new Step(
                        step.day("by", "bad_value"),
                        step.findNumber("value", -ValueType.TOO_LARGE, ValueType.TOO_LARGE)
                                .orElseGet(() -> {
                                    step.require("value");
                                    return 0.0;
                                })));
        if ((value == null) == steps.isEmpty()) {
            refuse(
                    section,
                    "value",
                    "value_or_trajectory",
                    "A standard has one value, or a trajectory of steps.",
                    "Give either value or trajectory.");
            return List.of();
        }
        return value == null ? steps : List.of(new Step(from, value));
    }

    private static Set<Level> readLevels(Section section) {
        Set<Level> levels = new TreeSet<>();
        for (Section.Item item : section.items("levels")) {
            Level.find(item.text())
                    .ifPresentOrElse(
                            levels::add,
                            () -> section.refuse(
                                    item,
                                    "unknown_level",
                                    "There is no such level of area.",
                                    "Write one of "
                                            + List.of(Level.values()).stream()
                                                    .map(Level::text)
                                                    .toList() + "."));
        }
        return levels;
    }

    private void add(Section section, Standard standard) {
        if (standard.due().isBefore(standard.from()) || isBefore(standard.to(), standard.due())) {
            refuse(
                    section,
                    "from",
                    "days_out_of_order",
                    "The days do not follow each other: in force from " + standard.from() + ", due " + standard.due()
                            + ", in force to " + standard.to() + ".",
                    "Put from first, then the steps in order of their days, and to last.");
        } else if (standards.stream().anyMatch(other -> contradicts(standard, other))) {
            refuse(
                    section,
                    "from",
                    "overlapping_standards",
                    "Another " + standard.kind().text()
                            + " standard of this measure is in force on the same days for the same level.",
                    "End the older one with to, or give each its levels.");
        }
        standards.add(standard);
    }

    /**
     * Two that bind at once leave open which of them does; two ambitions only where both have the same day. Of those that
     * nobody has verified none judges, so that they may differ: but not from what they say themselves.
     */
    private static boolean contradicts(Standard one, Standard other) {
        boolean sameDays = one.from().equals(other.from()) && one.due().equals(other.due());
        boolean bothJudge = one.verified() && other.verified() && one.overlaps(other);
        boolean oneAtATime = one.kind() != StandardKind.AMBITION || one.due().equals(other.due());
        return one.kind() == other.kind()
                && ((sameDays && one.levels().equals(other.levels())) || (bothJudge && oneAtATime));
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    private static void refuse(Section section, String key, String rule, String message, String remedy) {
        section.refuse(key, null, rule, message, remedy);
    }
}
