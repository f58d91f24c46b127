package org.fosse.jobs.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures of practices that no folder shows, told by sums less what is shown of them and less one another: a network less its practices, a place
 * less its networks, whoever's folder each of them lies in. What comes down to one practice is as good as shown. Where nothing is left over, the
 * practice may as well not be counted, since a cell that is withheld is in no sum.
 */
final class ToldBySums {
    private final Counted counted;
    private final Function<Counted.At, List<Counted.At>> members;
    private final Set<Counted.Twice> impossible = new HashSet<>();

    /** What a sum says of the practices in it that nobody is shown. */
    private record Rest(Counted.At sum, Set<Counted.At> unseen, long figure) {
        boolean isWithin(Rest other) {
            return !unseen.isEmpty() && other.unseen.containsAll(unseen);
        }

        Rest less(Rest part) {
            Set<Counted.At> others = new HashSet<>(unseen);
            others.removeAll(part.unseen);
            return new Rest(sum, others, figure - part.figure);
        }
    }

    /** @param members the practices that a sum is made of */
    ToldBySums(Counted counted, Function<Counted.At, List<Counted.At>> members) {
        this.counted = counted;
        this.members = members;
    }

    /**
     * Adds all that is told to what is shown.
     *
     * @return sums that contradict what is shown or one another, so that they were not made of the same figures
     */
    Set<Counted.Twice> tell() {
        Map<Counted.At, List<Counted.At>> byPeriod = new HashMap<>();
        counted.sums()
                .keySet()
                .forEach(at -> byPeriod.computeIfAbsent(at.of(""), key -> new ArrayList<>())
                        .add(at));
        byPeriod.values().forEach(sums -> {
            Map<Counted.At, List<Counted.At>> membersOf = new HashMap<>();
            Set<Counted.Group> groups = new HashSet<>();
            for (Counted.At sum : sums) {
                membersOf.put(sum, members.apply(sum));
                groups.addAll(Objects.requireNonNull(counted.sums().get(sum)).keySet());
            }
            for (Counted.Group group : groups) {
                tell(membersOf, group, false);
                tell(membersOf, group, true);
            }
        });
        return impossible;
    }

    private void tell(Map<Counted.At, List<Counted.At>> membersOf, Counted.Group group, boolean ofAll) {
        List<Rest> rests = new ArrayList<>();
        membersOf.forEach((sum, members) -> {
            long figure = counted.sum(sum, group, ofAll);
            Set<Counted.At> unseen = new HashSet<>();
            for (Counted.At member : members) {
                long shown = counted.shown(member, group, ofAll);
                figure -= shown == Counted.NONE ? 0 : shown;
                if (shown == Counted.NONE && counted.exact(member, group, ofAll) != Counted.NONE) {
                    unseen.add(member);
                }
            }
            if (counted.sum(sum, group, ofAll) != Counted.NONE && !unseen.isEmpty()) {
                rests.add(new Rest(sum, unseen, figure));
            }
        });
        rests.sort(Comparator.comparing((Rest rest) -> rest.unseen.size()).thenComparing(rest -> rest.sum.area()));
        for (Rest rest : reduced(rests)) {
            if (rest.unseen.isEmpty() && rest.figure != 0) {
                impossible.add(new Counted.Twice(rest.sum, group, ofAll));
            } else if (rest.unseen.size() == 1 && rest.figure > 0) {
                counted.tell(rest.unseen.iterator().next(), group, ofAll, rest.figure);
            }
        }
    }

    /** Takes from each what is within it, until nothing is within anything. */
    private static List<Rest> reduced(List<Rest> rests) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < rests.size(); i++) {
                for (int j = 0; j < rests.size(); j++) {
                    if (i != j && rests.get(j).isWithin(rests.get(i))) {
                        rests.set(i, rests.get(i).less(rests.get(j)));
                        changed = true;
                    }
                }
            }
        }
        return rests;
    }
}
