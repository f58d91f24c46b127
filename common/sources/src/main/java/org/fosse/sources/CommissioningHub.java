package org.fosse.sources;

import java.util.Locale;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Hubs that commission for the forces, prisons and special services stand among sub-ICB locations in publications and have
 * codes like theirs (ODS sub-type H, in place of C). They have no practices and no people of a place: they are no areas.
 * Told by their names, since only ODS's own register says the sub-type.
 */
final class CommissioningHub {
    private CommissioningHub() {}

    static boolean isOne(@Nullable Level level, @Nullable String name) {
        return level == Level.SUB_ICB
                && name != null
                && name.toLowerCase(Locale.ROOT).contains("commissioning hub");
    }
}
