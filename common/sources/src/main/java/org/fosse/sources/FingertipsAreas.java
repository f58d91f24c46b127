package org.fosse.sources;

import java.util.Locale;
import org.fosse.tables.Level;

/**
 * The level that a Fingertips area type means. The text carries the edition of the geography ("County &amp; UA (pre 4/19)"),
 * which is not needed for the level.
 */
final class FingertipsAreas {
    private FingertipsAreas() {}

    static Level level(DataRow row) throws RowFault {
        String type = row.text(FingertipsSource.AREA_TYPE).toLowerCase(Locale.ROOT);
        if (type.equals("gp") || type.startsWith("gps") || type.startsWith("gp ") || type.contains("practice")) {
            return Level.PRACTICE;
        }
        if (type.startsWith("pcn") || type.contains("primary care network")) {
            return Level.NEIGHBOURHOOD;
        }
        if (type.contains("sub-icb") || type.contains("sub icb") || type.contains("ccg")) {
            return Level.SUB_ICB;
        }
        if (type.startsWith("icb") || type.contains("integrated care board") || type.startsWith("stp")) {
            return Level.SYSTEM;
        }
        if (type.contains("region")) {
            return Level.REGION;
        }
        if (type.equals("england") || type.equals("country")) {
            return Level.COUNTRY;
        }
        if (type.contains("county") || type.contains("counties") || type.contains("upper tier")) {
            return Level.PLACE;
        }
        if (type.contains("district") || type.contains("lower tier")) {
            return Level.LOCALITY;
        }
        throw new RowFault(
                FingertipsSource.AREA_TYPE,
                row.text(FingertipsSource.AREA_TYPE),
                "unknown_area_type",
                "The area type is none that Fosse has a level for.",
                "Leave such areas out of the download, or ask for the type to be added.");
    }
}
