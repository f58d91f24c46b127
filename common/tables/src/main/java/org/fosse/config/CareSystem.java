package org.fosse.config;

import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * The integrated care system that runs Fosse; its networks get extracts.
 *
 * @param code its ODS code
 * @param name its name
 * @param contact whom a network asks about its figures, as its page says it; empty where nobody is named
 * @param succession the systems it was formed from; null for one that was always there
 */
public record CareSystem(
        String code, String name, String contact, @Nullable Succession succession) {
    static CareSystem read(Section section) {
        String code = section.text("code");
        boolean isFormed = section.has("from") || section.has("formed_from");
        return new CareSystem(
                code,
                section.text("name"),
                section.text("contact", ""),
                isFormed ? Succession.read(section, Level.SYSTEM, code) : null);
    }
}
