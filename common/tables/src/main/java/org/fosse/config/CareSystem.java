package org.fosse.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The integrated care system that runs Fosse; its networks get extracts.
 *
 * @param code its ODS code
 * @param name its name
 * @param succession the systems it was formed from; null for one that was always there
 */
public record CareSystem(String code, String name, @Nullable Succession succession) {
    static CareSystem read(Section section) {
        String code = section.text("code");
        return new CareSystem(code, section.text("name"), readSuccession(section, code));
    }

    private static @Nullable Succession readSuccession(Section section, String code) {
        if (!section.has("from") && !section.has("formed_from")) {
            return null;
        }
        section.require("formed_from");
        List<Section.Item> formedFrom = section.items("formed_from");
        for (Section.Item item : formedFrom) {
            if (item.text().equals(code)) {
                section.refuse(item, "own_predecessor", "The system is formed from itself.", "Name the older systems.");
            }
        }
        return new Succession(
                code,
                section.day("from", "not_a_date"),
                formedFrom.stream().map(Section.Item::text).toList());
    }
}
