package org.fosse.jobs.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.ValueType;
import org.fosse.engine.Store;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;

/**
 * Tries to tell more of rounded counts than their rounding says, before anything leaves: it has the folders of all recipients at once
 * ({@link Outgoing}) and those of the releases that are kept, and is told which counts add up to which, better than any reader of the folders could
 * know. What it is not told is a count.
 *
 * <p>A count that was rounded to s lies from s - b + 1 to s + b - 1, and not below 0, where b is the base: that is the interval that we document. A
 * figure that is the sum of figures shown beside it (a quarter, a network) says nothing of its own. Any other is a look at its own count. The bounds
 * are then carried through every relation that holds between the counts: groups and their total, months and their quarter, areas and
 * the larger area that they make up, a part and its whole. None may come out narrower than it is documented.
 *
 * <p>Figures that nobody is shown and that sums of different folders tell ({@link ToldBySums}) are attacked as if they were shown. A cell has one
 * figure in all folders and tables.
 *
 * <p>A count that has not changed since an earlier release, nor any other of its area, indicator and period, must be shown as it was. Where
 * another has changed, both figures are looks at it: at worst b - 1 values are left.
 */
public final class SelfAttack {
    private final int base;
    private final Geography geography;
    private final Map<String, ValueType> types = new HashMap<>();
    private final Counted.Facts facts;
    private final Counted now;
    private final Bounds bounds = new Bounds();
    private final Map<Unknown, Integer> numbers = new HashMap<>();
    private final Set<Unknown> sums = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    /** One count that nobody is shown. */
    private record Unknown(Counted.At at, Counted.Group group, boolean ofAll) {
        static Unknown of(Counted.Twice twice) {
            return new Unknown(twice.at(), twice.group(), twice.ofAll());
        }

        String text() {
            String period = at.start().equals(at.end()) ? at.end().toString() : at.start() + " to " + at.end();
            String group = this.group.breakdown().equals(Shared.ALL)
                    ? ""
                    : ", " + this.group.breakdown() + " " + this.group.stratum();
            return at.indicator() + " of " + at.area() + ", " + period + group + ", "
                    + (ofAll ? "denominator" : "numerator");
        }
    }

    private static final Counted.Group EVERYONE = new Counted.Group(Shared.ALL, Shared.ALL);

    /** @param store the tables of the run, those that leave among them */
    public SelfAttack(Store store, int base) {
        this.base = base;
        Set<String> rounded = new HashSet<>();
        Set<String> byPractice = new HashSet<>();
        for (TableRow<LeavingTable> row : store.rows(LeavingTable.TABLE)) {
            if (row.get(LeavingTable.LEAVES) == LeavingAs.ROUNDED) {
                rounded.add(row.get(LeavingTable.INDICATOR_ID));
                if (row.is(LeavingTable.BY_PRACTICE)) {
                    byPractice.add(row.get(LeavingTable.INDICATOR_ID));
                }
            }
        }
        Set<String> counts = new HashSet<>();
        Set<String> summed = new HashSet<>();
        for (TableRow<IndicatorTable> row : store.rows(IndicatorTable.TABLE)) {
            String id = row.get(IndicatorTable.INDICATOR_ID);
            ValueType type = ValueType.of(row.get(IndicatorTable.VALUE_TYPE));
            types.put(id, type);
            if (type == ValueType.COUNT) {
                counts.add(id);
            }
            if (row.is(IndicatorTable.ADDITIVE) && byPractice.contains(id)) {
                summed.add(id);
            }
        }
        this.facts = new Counted.Facts(rounded, counts, summed);
        this.geography = Reference.bridges(store.rows(AreaTable.TABLE), store.rows(MembershipTable.TABLE))
                .build();
        this.now = Counted.of(store, facts);
        now.twice().forEach(twice -> found.add(Unknown.of(twice).text() + ": folders show two figures of it"));
        tell(now)
                .forEach(twice -> found.add(Unknown.of(twice).text()
                        + ": other sums tell another figure of those in it that nobody is shown"));
        look();
        addPeriods();
        addGroups();
        addWholes();
        addSums();
        addAreas();
    }

    /** Adds what sums tell of cells that nobody is shown; gives back the sums that contradict one another. */
    private Set<Counted.Twice> tell(Counted counted) {
        Map<Counted.At, List<Counted.At>> areas = areas(counted);
        return new ToldBySums(counted, sum -> members(counted, areas, sum)).tell();
    }

    /** Areas with cells, by indicator and period. */
    private static Map<Counted.At, List<Counted.At>> areas(Counted counted) {
        Map<Counted.At, List<Counted.At>> areas = new HashMap<>();
        counted.exact().keySet().stream()
                .sorted(Comparator.comparing(Counted.At::area))
                .forEach(at -> areas.computeIfAbsent(at.of(""), key -> new ArrayList<>())
                        .add(at));
        return areas;
    }

    /** The cells that belong to a larger area in the period of its value. */
    private List<Counted.At> members(Counted counted, Map<Counted.At, List<Counted.At>> areas, Counted.At whole) {
        String mapping = counted.mapping(whole);
        return mapping == null
                ? List.of()
                : areas.getOrDefault(whole.of(""), List.of()).stream()
                        .filter(part -> isIn(part.area(), geography.index(whole.area()), mapping, whole))
                        .toList();
    }

    /** Whether any count leaves rounded; where none does there is nothing to attack. */
    public boolean hasTargets() {
        return !numbers.isEmpty();
    }

    /** Looks at a release that the recipients have already, or may have. */
    public void lookBack(Store release) {
        Counted before = Counted.of(release, facts);
        tell(before);
        before.cells().forEach((at, groups) -> {
            for (boolean ofAll : List.of(false, true)) {
                List<Counted.At> tiles = before.tiles(at, ofAll);
                // A figure of a period that its months make up is theirs; which of them are shown does not matter.
                groups.keySet().stream()
                        .filter(group ->
                                !before.isSum(at, group, ofAll, tiles) && !isSumOfUnseen(before, group, ofAll, tiles))
                        .forEach(group -> lookBack(before, new Unknown(at, group, ofAll)));
            }
        });
    }

    private static boolean isSumOfUnseen(Counted in, Counted.Group group, boolean ofAll, List<Counted.At> tiles) {
        return tiles.stream().anyMatch(tile -> in.shown(tile, group, ofAll) == Counted.NONE);
    }

    private void lookBack(Counted before, Unknown unknown) {
        Integer number = numbers.get(unknown);
        long figure = before.shown(unknown.at, unknown.group, unknown.ofAll);
        boolean isOfTheSameCount = before.exact(unknown.at, unknown.group, unknown.ofAll) == exact(unknown);
        if (number == null || figure == Counted.NONE || !isOfTheSameCount) {
            return;
        }
        know(number, figure, base - 1);
        boolean nothingElseChanged = before.exact()
                .getOrDefault(unknown.at, Map.of())
                .equals(now.exact().get(unknown.at));
        if (nothingElseChanged && figure != shown(unknown) && !sums.contains(unknown)) {
            found.add(unknown.text() + ": it has another figure than in an earlier release");
        }
    }

    /** Lists what is known more closely than it may be, a line a count; nothing in a line is a count. */
    public List<String> listNarrowed() {
        Map<Integer, Unknown> byNumber = new TreeMap<>();
        numbers.forEach((unknown, number) -> byNumber.put(number, unknown));
        for (int number : bounds.listNarrowed()) {
            Unknown unknown = byNumber.get(number);
            if (unknown != null) {
                found.add(unknown.text() + ": others tell more of it than its figure");
            }
        }
        return List.copyOf(found);
    }

    private void know(int number, long figure, long mostAway) {
        bounds.know(number, Math.max(0, figure - mostAway), figure + mostAway);
    }

    /** How many of the shortest periods make up a longer one. */
    private long leaves(Counted.At at, boolean ofAll) {
        List<Counted.At> tiles = now.tiles(at, ofAll);
        return tiles.isEmpty()
                ? 1
                : tiles.stream().mapToLong(tile -> leaves(tile, ofAll)).sum();
    }

    private long shown(Unknown unknown) {
        return now.shown(unknown.at, unknown.group, unknown.ofAll);
    }

    private long exact(Unknown unknown) {
        return now.exact(unknown.at, unknown.group, unknown.ofAll);
    }

    private int number(Unknown unknown) {
        return Objects.requireNonNull(numbers.get(unknown));
    }

    /** Every cell that is shown is an unknown. */
    private void look() {
        now.cells()
                .forEach((at, groups) -> groups.forEach((group, pair) -> {
                    for (boolean ofAll : List.of(false, true)) {
                        if (pair.get(ofAll) != Counted.NONE) {
                            numbers.put(new Unknown(at, group, ofAll), bounds.unknown());
                        }
                    }
                }));
    }

    /** Periods that shorter ones make up; all others are looks of their own. */
    private void addPeriods() {
        now.cells().forEach((at, groups) -> {
            for (boolean ofAll : List.of(false, true)) {
                List<Counted.At> tiles = now.tiles(at, ofAll);
                groups.keySet().stream()
                        .map(group -> new Unknown(at, group, ofAll))
                        .filter(numbers::containsKey)
                        .forEach(whole -> addPeriod(whole, tiles));
            }
        });
    }

    private void addPeriod(Unknown whole, List<Counted.At> tiles) {
        List<Unknown> all = tiles.stream()
                .map(tile -> new Unknown(tile, whole.group, whole.ofAll))
                .toList();
        List<Unknown> seen = all.stream().filter(numbers::containsKey).toList();
        List<Integer> parts = new ArrayList<>(seen.stream().map(this::number).toList());
        long rest = shown(whole) - seen.stream().mapToLong(this::shown).sum();
        long leavesUnseen = all.stream()
                .filter(tile -> !numbers.containsKey(tile))
                .mapToLong(tile -> leaves(tile.at, tile.ofAll))
                .sum();
        if (parts.isEmpty()) {
            know(number(whole), shown(whole), leaves(whole.at, whole.ofAll) * (base - 1));
        } else if (leavesUnseen > 0 && rest >= 0) {
            // A sum of figures of which some are not shown: what is left over tells of these.
            int unseen = bounds.unknown();
            know(unseen, rest, leavesUnseen * (base - 1));
            parts.add(unseen);
            bounds.sum(number(whole), parts);
        } else {
            if (leavesUnseen > 0) {
                bounds.atLeast(number(whole), parts);
            } else {
                bounds.sum(number(whole), parts);
            }
            if (leavesUnseen == 0 && rest == 0) {
                sums.add(whole);
            } else {
                know(number(whole), shown(whole), base - 1);
            }
        }
    }

    private void addGroups() {
        now.cells().forEach((at, groups) -> {
            Map<String, List<Counted.Group>> breakdowns = new TreeMap<>();
            groups.keySet().stream()
                    .filter(group -> !group.equals(EVERYONE))
                    .forEach(group -> breakdowns
                            .computeIfAbsent(group.breakdown(), key -> new ArrayList<>())
                            .add(group));
            for (List<Counted.Group> breakdown : breakdowns.values()) {
                addGroups(at, breakdown, false);
                addGroups(at, breakdown, true);
            }
        });
    }

    private void addGroups(Counted.At at, List<Counted.Group> breakdown, boolean ofAll) {
        Unknown whole = new Unknown(at, EVERYONE, ofAll);
        List<Unknown> parts = breakdown.stream()
                .map(group -> new Unknown(at, group, ofAll))
                .filter(numbers::containsKey)
                .toList();
        if (!numbers.containsKey(whole) || parts.isEmpty()) {
            return;
        }
        long sum = parts.stream().mapToLong(this::exact).sum();
        List<Integer> partNumbers = parts.stream().map(this::number).toList();
        if (sum == exact(whole)) {
            bounds.sum(number(whole), partNumbers);
        } else if (sum < exact(whole)) {
            bounds.atLeast(number(whole), partNumbers);
        }
    }

    /** Of a proportion, the numerator is part of the denominator. */
    private void addWholes() {
        List.copyOf(numbers.keySet()).stream()
                .filter(part -> !part.ofAll && types.get(part.at.indicator()) == ValueType.PROPORTION)
                .forEach(part -> {
                    Integer whole = numbers.get(new Unknown(part.at, part.group, true));
                    if (whole != null) {
                        bounds.atLeast(whole, List.of(number(part)));
                    }
                });
    }

    /** Sums that are not those of what is shown of their parts. */
    private void addSums() {
        Map<Counted.At, List<Counted.At>> areas = areas(now);
        now.sums().forEach((at, groups) -> {
            List<Counted.At> members = members(now, areas, at);
            groups.keySet().forEach(group -> {
                addSum(at, group, members, false);
                addSum(at, group, members, true);
            });
        });
    }

    /** Larger areas with figures of their own, whose counts are those of their parts all the same. */
    private void addAreas() {
        Map<Counted.At, List<Counted.At>> areas = areas(now);
        now.cells().forEach((at, groups) -> {
            Map<Level, List<Counted.At>> parts = new TreeMap<>();
            members(now, areas, at)
                    .forEach(part -> parts.computeIfAbsent(
                                    geography.level(geography.index(part.area())), key -> new ArrayList<>())
                            .add(part));
            for (List<Counted.At> ofLevel : parts.values()) {
                for (Counted.Group group : groups.keySet()) {
                    addParts(new Unknown(at, group, false), ofLevel);
                    addParts(new Unknown(at, group, true), ofLevel);
                }
            }
        });
    }

    private void addParts(Unknown whole, List<Counted.At> members) {
        List<Unknown> all = members.stream()
                .map(member -> new Unknown(member, whole.group, whole.ofAll))
                .filter(part -> exact(part) != Counted.NONE)
                .toList();
        List<Integer> seen =
                all.stream().filter(numbers::containsKey).map(this::number).toList();
        long sum = all.stream().mapToLong(this::exact).sum();
        if (!numbers.containsKey(whole) || seen.isEmpty() || sum > exact(whole)) {
            return;
        }
        if (sum == exact(whole) && seen.size() == all.size()) {
            bounds.sum(number(whole), seen);
        } else {
            bounds.atLeast(number(whole), seen);
        }
    }

    private boolean isIn(String practice, int parent, String mapping, Counted.At at) {
        int child = geography.index(practice);
        return child >= 0
                && Arrays.stream(geography.bridge(mapping, at.start(), at.end()).parents(child))
                        .anyMatch(each -> each == parent);
    }

    private void addSum(Counted.At at, Counted.Group group, List<Counted.At> members, boolean ofAll) {
        long figure = now.sum(at, group, ofAll);
        List<Unknown> all = members.stream()
                .map(member -> new Unknown(member, group, ofAll))
                .toList();
        List<Unknown> seen = all.stream().filter(numbers::containsKey).toList();
        boolean someUnseen = seen.size() < all.size();
        long shown = seen.stream().mapToLong(this::shown).sum();
        if (figure == Counted.NONE || figure == shown || (someUnseen && figure > shown) || seen.isEmpty()) {
            return;
        }
        int number = bounds.unknown();
        know(number, figure, base - 1);
        List<Integer> parts = seen.stream().map(this::number).toList();
        if (someUnseen) {
            bounds.atLeast(number, parts);
        } else {
            bounds.sum(number, parts);
        }
    }
}
