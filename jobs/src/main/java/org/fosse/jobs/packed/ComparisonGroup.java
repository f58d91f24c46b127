package org.fosse.jobs.packed;

import org.fosse.tables.Level;

/** Areas of one level within one parent area: those that are compared with each other. */
public final class ComparisonGroup {
    private final int parent;
    private final Level parentLevel;
    private final Level childLevel;
    private final int[] entries;
    private final int absent;
    private final boolean whole;

    ComparisonGroup(int parent, Level parentLevel, Level childLevel, int[] entries, int absent, boolean whole) {
        this.parent = parent;
        this.parentLevel = parentLevel;
        this.childLevel = childLevel;
        this.entries = entries;
        this.absent = absent;
        this.whole = whole;
    }

    /** The parent area, as a number of {@link Geography}. */
    public int parent() {
        return parent;
    }

    public Level parentLevel() {
        return parentLevel;
    }

    /** The level of the areas. */
    public Level childLevel() {
        return childLevel;
    }

    /** Practices of the parent that have no entry at all, and so are not among {@link #entries}; 0 for other levels. */
    public int absent() {
        return absent;
    }

    /** Whether the areas can stand for the parent: false for a region or England where all are of one system. */
    public boolean isWhole() {
        return whole;
    }

    /** The areas' entries in the values, in order of area, those without a value among them; not to be changed. */
    public int[] entries() {
        return entries;
    }
}
