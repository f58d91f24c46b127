package org.fosse.sources;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fosse.tables.Level;

/**
 * What a code may look like. Codes become folder names and join keys, so nothing but plain letters, digits, hyphen and
 * underscore is taken: practices are a letter and five letters or digits; other NHS and ONS codes have 3 to 9 letters
 * and digits; places, localities, teams and design groups may be coded locally, up to 40 characters. An ONS code must be
 * one of the level it is given for; the n that Fingertips writes before those of NHS areas is left off.
 */
final class Codes {
    private static final Pattern PRACTICE = Pattern.compile("[A-Z][A-Z0-9]{5}");
    private static final Pattern NATIONAL = Pattern.compile("[A-Z0-9]{3,9}");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_-]|[./](?=[A-Za-z0-9])){0,79}");

    /** A code in capitals behind a small n. */
    private static final Pattern BEHIND_N = Pattern.compile("n[A-Z0-9]{3,9}");

    private Codes() {}

    static boolean isOns(String text) {
        return OnsCode.is(text);
    }

    static String read(String column, String text, Level level) throws RowFault {
        Pattern pattern = switch (level) {
            case PRACTICE -> PRACTICE;
            case NEIGHBOURHOOD, SYSTEM, SUB_ICB, REGION, COUNTRY, PROVIDER -> NATIONAL;
            case LOCALITY, PLACE, TEAM, DESIGN_GROUP -> LOCAL;
        };
        String alone = BEHIND_N.matcher(text).matches() ? text.substring(1) : text;
        String code = pattern == LOCAL ? text : OnsCode.plain(alone.toUpperCase(Locale.ROOT));
        if (!pattern.matcher(code).matches()) {
            throw new RowFault(
                    column,
                    text,
                    "bad_code",
                    "This is not a code of a " + level.text() + ".",
                    "Write the code alone: letters and digits, for example " + example(level) + ".");
        }
        if (!OnsCode.fits(code, level)) {
            throw new RowFault(
                    column,
                    text,
                    "level_contradicts",
                    "This is not a code of a " + level.text()
                            + ": its first letters are those of another kind of area.",
                    "Correct the code or the level, for example " + example(level) + ".");
        }
        return code;
    }

    /** A code whose level nothing says. It is compared with those of known areas, and with nothing else. */
    static String ofAnyLevel(String column, String text) throws RowFault {
        if (!LOCAL.matcher(text).matches()) {
            throw new RowFault(
                    column, text, "bad_code", "This is not a code.", "Write the code alone: letters and digits.");
        }
        return text.toUpperCase(Locale.ROOT);
    }

    static String identifier(String column, String text) throws RowFault {
        if (!IDENTIFIER.matcher(text).matches()) {
            throw new RowFault(
                    column,
                    text,
                    "bad_identifier",
                    "This is not an identifier.",
                    "Use letters, digits, hyphen, underscore, and single dots or slashes inside.");
        }
        return text;
    }

    private static String example(Level level) {
        return switch (level) {
            case PRACTICE -> "C82001";
            case NEIGHBOURHOOD -> "U30213";
            case LOCALITY -> "E07000129";
            case PLACE -> "E06000016";
            case SYSTEM -> "QK1";
            case SUB_ICB -> "03W";
            case REGION -> "Y60";
            case COUNTRY -> "E92000001";
            case PROVIDER -> "RT5";
            case TEAM, DESIGN_GROUP -> "team-1";
        };
    }
}
