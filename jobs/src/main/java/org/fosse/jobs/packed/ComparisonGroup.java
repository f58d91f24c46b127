package org.fosse.jobs.packed;

import org.fosse.tables.Level;

/**
 * Areas of one level within one parent area: those that are compared with each other.
 *
 * @param parent the parent area, as a number of {@link Geography}
 * @param parentLevel its level
 * @param childLevel the level of the areas
 * @param entries their entries in the values, in order of area, those without a value among them
 */
public record ComparisonGroup(int parent, Level parentLevel, Level childLevel, int[] entries) {}
