package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.fosse.engine.RowBuilder;
import org.jspecify.annotations.Nullable;

/** All triangles of a system, with the parent's above each and the peers' beside it. */
final class Triangles {
    static final int QUARTERS = 8;

    /** What a triangle is about. */
    private record Place(String unit, String domain, Quarter quarter) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::unit).thenComparing(Place::domain).thenComparing(Place::quarter);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The units of one level in a part of quality and quarter. */
    private record Peers(String level, String domain, Quarter quarter) {}

    private final TreeMap<Place, Triangle> triangles = new TreeMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    private Triangles() {}

    /** Every unit and part of quality with evidence in the last eight quarters has all eight. */
    static Triangles of(Collection<Evidence> evidence, LocalDate today) {
        Triangles all = new Triangles();
        Quarter last = Quarter.of(today);
        Quarter first = last.minus(QUARTERS - 1);
        for (Evidence each : evidence) {
            Quarter quarter = Quarter.of(each.to());
            if (!Triangle.takes(each) || quarter.compareTo(first) < 0 || quarter.compareTo(last) > 0) {
                continue;
            }
            Unit unit = each.unit();
            all.units.putIfAbsent(unit.code(), unit);
            if (!all.triangles.containsKey(new Place(unit.code(), each.domain(), last))) {
                for (int back = 0; back < QUARTERS; back++) {
                    all.triangles.computeIfAbsent(
                            new Place(unit.code(), each.domain(), last.minus(back)), place -> new Triangle());
                }
            }
            all.triangle(new Place(unit.code(), each.domain(), quarter)).add(each);
        }
        return all;
    }

    private Triangle triangle(Place place) {
        return java.util.Objects.requireNonNull(triangles.get(place));
    }

    List<Row> rows(RowBuilder row) {
        Map<Peers, Map<String, Integer>> verdicts = new HashMap<>();
        triangles.forEach((place, triangle) -> verdicts.computeIfAbsent(peers(place), key -> new HashMap<>())
                .merge(triangle.verdict() + "/" + triangle.side(), 1, Integer::sum));
        List<Row> rows = new ArrayList<>();
        triangles.forEach((place, triangle) -> {
            Map<String, Integer> beside = verdicts.getOrDefault(peers(place), Map.of());
            int peers = beside.entrySet().stream()
                    .filter(each -> !each.getKey().startsWith(Triangle.NO_EVIDENCE))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            boolean counted = !triangle.verdict().equals(Triangle.NO_EVIDENCE);
            int same = beside.getOrDefault(triangle.verdict() + "/" + triangle.side(), 1) - 1;
            rows.add(row(row, place, triangle, counted ? peers - 1 : peers, same));
        });
        return rows;
    }

    private Peers peers(Place place) {
        return new Peers(unit(place).level(), place.domain(), place.quarter());
    }

    private Unit unit(Place place) {
        return java.util.Objects.requireNonNull(units.get(place.unit()));
    }

    private Row row(RowBuilder row, Place place, Triangle triangle, int peers, int same) {
        Unit unit = unit(place);
        Triangle above = parent(place, unit.parent());
        row.set("unit_code", place.unit())
                .set("quality_domain", place.domain())
                .set("period_start", place.quarter().start())
                .set("period_end", place.quarter().end())
                .set("period_label", place.quarter().label())
                .set("unit_level", unit.level())
                .set("unit_name", unit.name());
        for (Triangle.Kind kind : Triangle.Kind.values()) {
            row.set(kind.text(), triangle.side(kind))
                    .set(kind.text() + "_concern", triangle.concerns(kind))
                    .set(kind.text() + "_good", triangle.goods(kind))
                    .set(kind.text() + "_all", triangle.all(kind));
        }
        return row.set("verdict", triangle.verdict())
                .set("side", triangle.side())
                .set("parent_code", unit.parent())
                .set("parent_verdict", above == null ? null : above.verdict())
                .set("parent_side", above == null ? null : above.side())
                .set("peers", (long) peers)
                .set("peers_same", (long) same)
                .build();
    }

    private @Nullable Triangle parent(Place place, @Nullable String parent) {
        return parent == null ? null : triangles.get(new Place(parent, place.domain(), place.quarter()));
    }
}
