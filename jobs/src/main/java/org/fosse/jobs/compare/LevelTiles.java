package org.fosse.jobs.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** The quantile groups of the areas of one level under each of their parents, and in England. */
final class LevelTiles {
    private record Under(int parent, Level level) {}

    /** Areas of one level that are ranked together. */
    private static final class Ranked {
        private final int[] entries;
        private final Tiles tiles;

        Ranked(int[] entries, Tiles tiles) {
            this.entries = entries;
            this.tiles = tiles;
        }

        Tiles tiles() {
            return tiles;
        }

        int place(int entry) {
            return Arrays.binarySearch(entries, entry);
        }
    }

    private static final int ENGLAND = -1;

    private final Map<Under, Ranked> ranked = new HashMap<>();

    private LevelTiles() {}

    static LevelTiles of(PeriodValues period, Figures figures) {
        LevelTiles all = new LevelTiles();
        for (ComparisonGroup group : period.groups(figures.values())) {
            if (group.parentLevel() != Level.COUNTRY && group.isWhole()) {
                all.add(new Under(group.parent(), group.childLevel()), group.entries(), figures);
            }
        }
        for (Level level : Level.values()) {
            int[] entries = java.util.stream.IntStream.range(0, figures.values().size())
                    .filter(i -> figures.values().level(i) == level)
                    .toArray();
            if (level != Level.COUNTRY && period.isOfSeveralSystems(figures.values(), level, entries)) {
                all.add(new Under(ENGLAND, level), entries, figures);
            }
        }
        return all;
    }

    private void add(Under under, int[] entries, Figures figures) {
        int[] kept = Arrays.stream(entries).filter(i -> figures.of(i).exists()).toArray();
        if (kept.length > 0) {
            double[] values =
                    Arrays.stream(kept).mapToDouble(i -> figures.of(i).value()).toArray();
            ranked.put(under, new Ranked(kept, Tiles.of(values)));
        }
    }

    /** How many areas of an entry's level have a value under a parent. */
    int areas(int parent, Level level) {
        Ranked found = find(parent, level);
        return found == null ? 0 : found.tiles().size();
    }

    int areasInEngland(Level level) {
        return areas(ENGLAND, level);
    }

    /** The group of an entry under a parent, from 1; 0 where there is none. */
    int group(int parent, Level level, int entry, int groups) {
        Ranked found = find(parent, level);
        int place = found == null ? -1 : found.place(entry);
        return found == null || place < 0 ? 0 : found.tiles().group(place, groups);
    }

    int groupInEngland(Level level, int entry, int groups) {
        return group(ENGLAND, level, entry, groups);
    }

    private @Nullable Ranked find(int parent, Level level) {
        return ranked.get(new Under(parent, level));
    }
}
