package org.fosse.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fosse.tables.Level;

/**
 * The level that a Fingertips area type means. The text carries the edition of the geography ("County &amp; UA (pre 4/19)"),
 * which is not needed for the level. Types that Fosse has no level for, such as combined authorities, have none.
 */
final class FingertipsAreas {
    /** Words of a type, in small letters, and what they mean; the first that is found decides. */
    private record Meaning(Pattern words, Level level) {
        Meaning(String words, Level level) {
            this(Pattern.compile(words), level);
        }
    }

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("^gps?\\b|practice", Level.PRACTICE),
            new Meaning("^pcns?\\b|primary care network", Level.NEIGHBOURHOOD),
            new Meaning(
                    "\\bsub[- ]?icb|\\bicbs? sub|sub[- ]integrated care board|\\bccgs?\\b|clinical commissioning",
                    Level.SUB_ICB),
            new Meaning(
                    "\\bicbs?\\b|\\bics\\b|\\bicss\\b|integrated care|\\bstps?\\b|sustainability and transformation",
                    Level.SYSTEM),
            new Meaning("\\btrusts?\\b", Level.PROVIDER),
            new Meaning("region", Level.REGION),
            new Meaning("^england$|^country$", Level.COUNTRY),
            new Meaning("county|counties|upper tier", Level.PLACE),
            new Meaning("district|lower tier", Level.LOCALITY),
            new Meaning("^uas?\\b|^unitary auth", Level.PLACE));

    private FingertipsAreas() {}

    /** The level of a row's area; empty for a type without one. */
    static Optional<Level> find(DataRow row) {
        String type = row.text(FingertipsSource.AREA_TYPE).toLowerCase(Locale.ROOT);
        Optional<Level> level = MEANINGS.stream()
                .filter(meaning -> meaning.words().matcher(type).find())
                .map(Meaning::level)
                .findFirst();
        // A unitary authority is listed among the districts too, and is one area.
        boolean isUnitary = OnsCode.isUnitary(row.text(FingertipsSource.AREA));
        return level.map(each -> each == Level.LOCALITY && isUnitary ? Level.PLACE : each);
    }
}
