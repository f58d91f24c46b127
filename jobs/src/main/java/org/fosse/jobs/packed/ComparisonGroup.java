package org.fosse.jobs.packed;

import org.fosse.tables.Level;

/** Areas of one level within one parent area: those that are compared with each other. */
public final class ComparisonGroup {
    private final int parent;
    private final Level parentLevel;
    private final Level childLevel;
    private final int[] entries;

    ComparisonGroup(int parent, Level parentLevel, Level childLevel, int[] entries) {
        this.parent = parent;
        this.parentLevel = parentLevel;
        this.childLevel = childLevel;
        this.entries = entries;
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

    /** The areas' entries in the values, in order of area, those without a value among them; not to be changed. */
    public int[] entries() {
        return entries;
    }
}
