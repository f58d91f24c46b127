package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.config.Layout;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.tables.Level;
import org.fosse.tables.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the areas that a publication's rows are of, as its {@link Layout} says. Commissioning hubs are no areas, and a provider
 * that has a practice's code is not one: its figures would pass for those of the practice's patients. Both are counted.
 */
final class LayoutAreas {
    private static final String ENGLAND = "E92000001";
    private static final Place THE_COUNTRY = new Place(ENGLAND, Level.COUNTRY, "England", ENGLAND);
    /** Practices' codes; an independent provider's may have a digit second, too, but not five. */
    private static final Pattern PRACTICE = Pattern.compile("[A-Z]\\d{5}");
    /** Codes that a remark names. */
    private static final int MOST_NAMED = 20;

    private final Set<AreaNamed> told = new HashSet<>();
    private final Set<String> practices = new TreeSet<>();
    /** Words for the kind of an area that no level stands for, of rows that have no area at all, and how many rows. */
    private final Map<String, Long> withoutLevel = new TreeMap<>();

    private long ofPractices;
    private long hubs;

    /** An area of a row, by its code. */
    record Place(
            String code,
            Level level,
            @Nullable String name,
            @Nullable String ons) {}

    /** The areas of a row, in the order of the layout. */
    List<Place> places(Layout.Sheet sheet, DataRow row) throws RowFault {
        List<Place> places = new ArrayList<>(sheet.areas().size());
        for (Layout.Area area : sheet.areas()) {
            Place place = place(row, area);
            if (place != null) {
                places.add(place);
            }
        }
        if (places.isEmpty()) {
            sheet.areas().stream()
                    .map(Layout.Area::levelColumn)
                    .filter(Objects::nonNull)
                    .map(row::text)
                    .findFirst()
                    .filter(word -> withoutLevel.containsKey(word) || withoutLevel.size() < MOST_NAMED)
                    .ifPresent(word -> withoutLevel.merge(word, 1L, Long::sum));
        }
        return places;
    }

    /** The names of areas that were not told before, as they are on a day. */
    List<Landed> named(List<Place> places, @Nullable LocalDate asOf) {
        List<Landed> names = new ArrayList<>();
        for (Place place : places) {
            if (place.name() != null) {
                AreaNamed name =
                        new AreaNamed(place.code(), place.level(), place.name(), place.ons(), null, null, null, asOf);
                if (told.add(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** What a data officer should know. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (hubs > 0) {
            remarks.add("Rows of commissioning hubs, which are no areas: " + hubs + ".");
        }
        if (ofPractices > 0) {
            remarks.add(
                    "Rows of providers that have a practice's code, whose figures would pass for those of the practice's"
                            + " patients and are not used: " + ofPractices + " ("
                            + practices.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (practices.size() > MOST_NAMED ? ", ..." : "") + ").");
        }
        if (!withoutLevel.isEmpty()) {
            remarks.add("Rows of kinds of area that are no level here: "
                    + withoutLevel.entrySet().stream()
                            .map(each -> (each.getKey().isEmpty() ? "(empty)" : PrintableText.of(each.getKey())) + " "
                                    + each.getValue())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return remarks;
    }

    /** The area of a row; null where the row has none of this kind. */
    private @Nullable Place place(DataRow row, Layout.Area area) throws RowFault {
        String code = area.code();
        if (!area.keep().fits(row::text)) {
            if (area.level() == Level.PROVIDER
                    && code != null
                    && PRACTICE.matcher(row.text(code)).matches()) {
                ofPractices++;
                practices.add(row.text(code));
            }
            return null;
        }
        if (code == null) {
            return THE_COUNTRY;
        }
        String text = row.text(code);
        if (area.england().stream().anyMatch(word -> word.fits(text))) {
            return THE_COUNTRY;
        }
        Level level = area.level();
        String column = area.levelColumn();
        if (column != null) {
            level = area.levels().get(row.text(column));
        }
        if (level == null) {
            return null;
        }
        String name = area.name() == null ? null : row.optionalName(area.name());
        if (CommissioningHub.isOne(level, name)) {
            hubs++;
            return null;
        }
        return new Place(
                row.code(code, level), level, name, area.ons() == null ? null : row.onsCode(area.ons(), level));
    }
}
