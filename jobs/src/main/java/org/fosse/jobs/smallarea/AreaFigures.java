package org.fosse.jobs.smallarea;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.PlaceRule;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.fosse.schema.table.SmallAreaFigureTable;
import org.fosse.tables.Level;

/**
 * Which share of an area's small areas, and of the people who live in them, is among the most deprived fifth of England, by
 * one index. A county that is configured with its districts is made of theirs, unless a lookup knows it. Small areas that a
 * lookup puts into the area and the index does not have count as not known.
 */
final class AreaFigures {
    private static final String PLACE = Level.PLACE.text();

    private final SmallAreaLinks links;
    private final SmallAreaPlaces places;
    private final List<PlaceRule> configured;

    AreaFigures(SmallAreaLinks links, SmallAreaPlaces places, List<PlaceRule> configured) {
        this.links = links;
        this.places = places;
        this.configured = configured;
    }

    /** Small areas of an area: those that the index has, and those that only a lookup has. */
    private record Members(SortedMap<String, TableRow<LandedSmallAreaTable>> indexed, Set<String> missing) {
        static Members none() {
            return new Members(new TreeMap<>(), new TreeSet<>());
        }

        void addAll(Members others) {
            indexed.putAll(others.indexed);
            missing.addAll(others.missing);
        }
    }

    List<TableRow<SmallAreaFigureTable>> of(SmallAreaIndex index) {
        Map<String, Map<String, Members>> byLevel = new TreeMap<>();
        places.levels().forEach(level -> byLevel.put(level, members(index, level)));
        for (PlaceRule place : configured) {
            addCounty(byLevel, place);
        }
        List<TableRow<SmallAreaFigureTable>> figures = new ArrayList<>();
        byLevel.forEach((level, areas) -> areas.forEach((area, members) -> {
            if (!members.indexed().isEmpty()) {
                figures.addAll(figures(index, level, area, members));
            }
        }));
        return figures;
    }

    private Map<String, Members> members(SmallAreaIndex index, String level) {
        Map<String, Members> areas = new TreeMap<>();
        index.rows().forEach((code, row) -> {
            String area = places.find(level, code);
            if (area != null) {
                areas.computeIfAbsent(area, any -> Members.none()).indexed().put(code, row);
            }
        });
        places.codes(level).forEach((area, codes) -> {
            Members members = areas.get(area);
            if (members != null) {
                Set<String> reached = new HashSet<>(members.indexed().keySet());
                members.indexed().keySet().forEach(code -> reached.addAll(links.of(code)));
                codes.stream().filter(code -> !reached.contains(code)).forEach(members.missing()::add);
            }
        });
        return areas;
    }

    private static void addCounty(Map<String, Map<String, Members>> byLevel, PlaceRule place) {
        Members county = Members.none();
        byLevel.values()
                .forEach(areas -> place.districts().forEach(district -> {
                    Members members = areas.get(district);
                    if (members != null) {
                        county.addAll(members);
                    }
                }));
        if (!county.indexed().isEmpty()) {
            byLevel.computeIfAbsent(PLACE, level -> new TreeMap<>()).putIfAbsent(place.code(), county);
        }
    }

    private static List<TableRow<SmallAreaFigureTable>> figures(
            SmallAreaIndex index, String level, String area, Members members) {
        Core20 smallAreas = new Core20();
        Core20 people = new Core20();
        boolean counted = true;
        for (TableRow<LandedSmallAreaTable> row : members.indexed().values()) {
            Integer decile = row.find(LandedSmallAreaTable.DECILE);
            smallAreas.add(decile, 1);
            if (row.has(LandedSmallAreaTable.PEOPLE)) {
                people.add(decile, row.get(LandedSmallAreaTable.PEOPLE));
            } else {
                counted = false;
            }
        }
        members.missing().forEach(code -> smallAreas.add(null, 1));
        String note = "Index of " + index.label() + ", " + Math.round(smallAreas.all()) + " small areas"
                + (smallAreas.unknown() == 0 ? "" : "; no decile is known of " + Math.round(smallAreas.unknown()));
        TableRow<LandedSmallAreaTable> like = LandedSmallAreaTable.TABLE
                .row(members.indexed().values().iterator().next())
                .set(LandedSmallAreaTable.AREA_CODE, area)
                .set(LandedSmallAreaTable.AREA_LEVEL, level)
                .build();
        List<TableRow<SmallAreaFigureTable>> figures = new ArrayList<>();
        boolean enough = smallAreas.isEnough(smallAreas.known());
        figures.add(Core20.figure(
                        like,
                        SmallAreaIndicator.CORE20_SMALL_AREAS,
                        note,
                        enough,
                        smallAreas.core(),
                        smallAreas.known())
                .build());
        if (index.hasPeople()) {
            figures.add(Core20.figure(
                            like,
                            SmallAreaIndicator.CORE20_RESIDENTS,
                            note,
                            enough && counted && people.isEnough(people.known()),
                            people.core(),
                            people.known())
                    .build());
        }
        return figures;
    }
}
