package org.fosse.sources;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fosse.tables.Level;

/**
 * The nine-character codes of the Office for National Statistics. The first three characters say what kind of area it is, so a
 * code of one kind cannot be that of another level; of a kind that is not listed nothing is known but that it is an area and
 * no organisation. Source: ONS, Register of Geographic Codes.
 */
final class OnsCode {
    private static final Pattern SHAPE = Pattern.compile("[EWSNKJ]\\d{8}");
    private static final int KIND = 3;
    private static final Set<Level> ORGANISATIONS =
            EnumSet.of(Level.PRACTICE, Level.NEIGHBOURHOOD, Level.PROVIDER, Level.TEAM, Level.DESIGN_GROUP);
    private static final Map<String, Set<Level>> LEVELS = levels();
    /** Unitary authorities, metropolitan and London boroughs: county and district in one. */
    private static final Set<String> UNITARY = Set.of("E06", "E08", "E09", "W06", "S12", "N09");

    /** An n before the code of an NHS area, which is how Fingertips writes it. */
    private static final Pattern FINGERTIPS = Pattern.compile("[nN][EWSNKJ]\\d{8}");

    private OnsCode() {}

    private static Map<String, Set<Level>> levels() {
        Map<String, Set<Level>> levels = new HashMap<>();
        put(levels, Set.of(Level.COUNTRY), "E92", "W92", "S92", "N92", "K02", "K03", "K04");
        put(levels, Set.of(Level.REGION), "E12", "E40");
        put(levels, Set.of(Level.SYSTEM), "E54");
        put(levels, Set.of(Level.SUB_ICB), "E38");
        // A unitary authority is a place, and is listed among districts too.
        put(levels, Set.of(Level.PLACE, Level.LOCALITY), "E06", "E07", "E08", "E09", "E10", "E11", "W06", "S12", "N09");
        return levels;
    }

    private static void put(Map<String, Set<Level>> levels, Set<Level> of, String... kinds) {
        for (String kind : kinds) {
            levels.put(kind, of);
        }
    }

    static boolean is(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The code alone, without the n that Fingertips writes before those of NHS areas. */
    static String plain(String text) {
        return FINGERTIPS.matcher(text).matches() ? text.substring(1) : text;
    }

    static boolean isUnitary(String text) {
        return is(text) && UNITARY.contains(text.substring(0, KIND));
    }

    /** Whether a code may be that of an area of a level; true for any text that is no such code. */
    static boolean fits(String text, Level level) {
        if (!is(text)) {
            return true;
        }
        Set<Level> known = LEVELS.get(text.substring(0, KIND));
        return known == null ? !ORGANISATIONS.contains(level) : known.contains(level);
    }
}
