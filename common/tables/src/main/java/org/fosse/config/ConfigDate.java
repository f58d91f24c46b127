package org.fosse.config;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day in a configuration file, written yyyy-MM-dd. */
final class ConfigDate {
    private static final LocalDate STAND_IN = LocalDate.of(1900, 1, 1);

    private ConfigDate() {}

    /** The day under a key that must be there. */
    static LocalDate read(Section section, String key) {
        String text = section.text(key);
        try {
            return text.isEmpty() ? STAND_IN : LocalDate.parse(text);
        } catch (DateTimeException e) {
            section.refuse(key, text, "not_a_date", "The value is not a day.", "Write it as 2026-03-31.");
            return STAND_IN;
        }
    }
}
