package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.jobs.area.MembershipResolver.Statement;

/**
 * Ends what an old register leaves open. A practice that a register of practices has, and a newer registration map has not, closed
 * in between: it has no patients any more. Its memberships end on the day before that map. Only a map that has four in five of
 * the practices that the register has under the same parent says so: of a cut of a map nothing follows.
 */
final class OldRegisters {
    private static final double WHOLE = 0.8;

    private final Map<String, TreeMap<LocalDate, Set<String>>> pictures = new HashMap<>();
    private final Map<Parent, Set<String>> open = new HashMap<>();

    private record Parent(String level, String code, LocalDate seenOn) {
        static Parent of(Statement each) {
            return new Parent(each.parentLevel(), each.parent(), each.seenOn());
        }
    }

    private OldRegisters(List<Statement> statements) {
        for (Statement each : statements) {
            LocalDate on = each.snapshotOn();
            if (on != null && MembershipResolver.isOfPractice(each)) {
                pictures.computeIfAbsent(each.parentLevel(), level -> new TreeMap<>())
                        .computeIfAbsent(on, day -> new HashSet<>())
                        .add(each.child());
            } else if (isOpen(each)) {
                open.computeIfAbsent(Parent.of(each), parent -> new HashSet<>()).add(each.child());
            }
        }
    }

    /** The statements, with the ends that newer maps give them. */
    static List<Statement> ended(List<Statement> statements) {
        OldRegisters registers = new OldRegisters(statements);
        List<Statement> ended = new ArrayList<>(statements.size());
        for (Statement each : statements) {
            ended.add(
                    isOpen(each)
                            ? registers
                                    .firstWithout(each)
                                    .map(day -> each.on(each.from(), day.minusDays(1)))
                                    .orElse(each)
                            : each);
        }
        return ended;
    }

    private static boolean isOpen(Statement each) {
        return each.source().equals("ods_practice") && each.to() == null && MembershipResolver.isOfPractice(each);
    }

    private Optional<LocalDate> firstWithout(Statement each) {
        Set<String> siblings = open.getOrDefault(Parent.of(each), Set.of());
        return pictures
                .getOrDefault(each.parentLevel(), new TreeMap<>())
                .tailMap(each.seenOn(), false)
                .entrySet()
                .stream()
                .filter(picture -> !picture.getValue().contains(each.child())
                        && siblings.stream()
                                        .filter(picture.getValue()::contains)
                                        .count()
                                >= WHOLE * siblings.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
