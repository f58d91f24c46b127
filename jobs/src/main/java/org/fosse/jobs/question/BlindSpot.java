package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that cannot be seen of a unit.
 *
 * @param unit the unit
 * @param domain the part of quality
 * @param theme the subject; all for the whole part of quality
 * @param themeName its name
 * @param kind why it cannot be seen
 * @param since since when; null where it never could
 * @param evidence the kind of evidence that is missing or alone; null where it is all
 * @param fill what would fill it
 * @param source where it shows; null for what shows nowhere
 * @param key the row there
 * @param reason codes of the source
 */
record BlindSpot(
        Unit unit,
        String domain,
        String theme,
        String themeName,
        String kind,
        @Nullable LocalDate since,
        @Nullable String evidence,
        String fill,
        @Nullable String source,
        @Nullable String key,
        @Nullable String reason) {
    static final String NO_DATA = "no_data";
    static final String STALE = "stale";
    static final String SUPPRESSED = "suppressed";
    static final String TOO_SMALL = "too_small";
    static final String SINGLE_SOURCE = "single_source";
    static final String NEVER_ASSESSED = "never_assessed";
    static final String ALL = "all";

    /** What names it: nothing may be said twice. */
    String id() {
        return unit.code() + "\n" + domain + "\n" + theme + "\n" + kind;
    }

    /** @param domainName name of the part of quality */
    String sentence(String domainName) {
        String what = theme.equals(ALL) ? domainName.toLowerCase(Locale.ROOT) : themeName;
        String how = switch (kind) {
            case STALE -> "nothing new is known about " + what + " since " + since;
            case SUPPRESSED -> "the newest value of " + what + " is suppressed";
            case TOO_SMALL -> "the numbers for " + what + " are too small or too few to judge";
            case SINGLE_SOURCE -> "only one kind of evidence, " + evidence + ", speaks to " + what;
            case NEVER_ASSESSED -> what + " was never assessed";
            default -> "there is no data on " + what;
        };
        return unit.name() + " (" + unit.code() + "): " + how + ". " + fill;
    }
}
