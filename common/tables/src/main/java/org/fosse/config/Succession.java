package org.fosse.config;

import java.time.LocalDate;
import java.util.List;
import org.fosse.tables.Level;

/**
 * How an area came out of older ones of its level. A merger is one entry with several older areas, a split several entries
 * with one older area.
 *
 * @param level what they are
 * @param code the new area
 * @param from its first day
 * @param formedFrom codes of the areas that ended on the day before
 */
public record Succession(Level level, String code, LocalDate from, List<String> formedFrom) {
    public Succession {
        formedFrom = List.copyOf(formedFrom);
    }

    /** What a section with {@code from} and {@code formed_from} says of the area with a code. */
    static Succession read(Section section, Level level, String code) {
        section.require("formed_from");
        List<Section.Item> formedFrom = section.items("formed_from");
        for (Section.Item item : formedFrom) {
            if (item.text().equals(code)) {
                section.refuse(item, "own_predecessor", "The area is formed from itself.", "Name the older areas.");
            }
        }
        return new Succession(
                level,
                code,
                section.day("from", "not_a_date"),
                formedFrom.stream().map(Section.Item::text).toList());
    }

    /** The last day of the older areas. */
    public LocalDate eve() {
        return from.minusDays(1);
    }
}
