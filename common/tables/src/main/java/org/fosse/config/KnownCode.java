package org.fosse.config;

import java.time.LocalDate;
import org.fosse.tables.CodeKind;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * A further code that an area is known by, where no register says so.
 *
 * @param alias the further code
 * @param kind what sort of code that is
 * @param level what the area is
 * @param code the area's own code
 * @param from first day of the further code; null where that is not said
 * @param to its last day; null where it is in use or that is not said
 */
public record KnownCode(
        String alias,
        CodeKind kind,
        Level level,
        String code,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
