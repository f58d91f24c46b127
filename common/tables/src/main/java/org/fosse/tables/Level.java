package org.fosse.tables;

import java.util.Locale;
import java.util.Optional;

/** The kinds of area and organisation that rows can be about. The text form is what tables hold. */
public enum Level implements Word {
    PRACTICE("practice"),
    /** A primary care network. */
    NEIGHBOURHOOD("neighbourhood"),
    /** A district within a county place. */
    LOCALITY("locality"),
    /** An upper-tier or unitary local authority. */
    PLACE("place"),
    /** An integrated care board's area. */
    SYSTEM("system"),
    /** A sub-ICB location (formerly a clinical commissioning group). */
    SUB_ICB("sub_icb"),
    REGION("region"),
    COUNTRY("country"),
    PROVIDER("provider"),
    TEAM("team"),
    /** A design group or collaborative of a system. */
    DESIGN_GROUP("design_group");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** The level with this text, in any case; empty when there is none. */
    public static Optional<Level> find(String text) {
        String wanted = text.trim().toLowerCase(Locale.ROOT);
        for (Level level : values()) {
            if (level.text.equals(wanted)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
