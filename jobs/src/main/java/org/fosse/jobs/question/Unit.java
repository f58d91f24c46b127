package org.fosse.jobs.question;

import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * An area, provider, team or design group of the own system.
 *
 * @param code its code
 * @param level its level
 * @param name its name
 * @param parent the unit right above it; null for the system, and where none is known
 */
record Unit(String code, Level level, String name, @Nullable String parent) {}
