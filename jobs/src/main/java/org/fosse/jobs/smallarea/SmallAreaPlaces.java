package org.fosse.jobs.smallarea;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.jspecify.annotations.Nullable;

/**
 * The areas that small areas lie in. The newest lookup that knows a small area counts, whether it knows it by the code that
 * the index uses or by those that it was drawn as before or after ({@link SmallAreaLinks}).
 */
final class SmallAreaPlaces {
    private final SmallAreaLinks links;
    /** By level and code of the small area. */
    private final Map<String, Map<String, Statement>> statements = new TreeMap<>();

    /** The areas that the newest lookup has for a small area; more than one where its lines contradict each other. */
    private record Statement(LocalDate day, Set<String> areas) {
        static Statement newer(Statement one, Statement other) {
            if (one.day.equals(other.day)) {
                Set<String> both = new TreeSet<>(one.areas);
                both.addAll(other.areas);
                return new Statement(one.day, both);
            }
            return one.day.isAfter(other.day) ? one : other;
        }

        @Nullable
        String only() {
            return areas.size() == 1 ? areas.iterator().next() : null;
        }
    }

    SmallAreaPlaces(SmallAreaLinks links, Iterable<TableRow<LandedSmallAreaTable>> liesIn) {
        this.links = links;
        for (TableRow<LandedSmallAreaTable> row : liesIn) {
            statements
                    .computeIfAbsent(row.get(LandedSmallAreaTable.AREA_LEVEL), level -> new HashMap<>())
                    .merge(
                            row.get(LandedSmallAreaTable.CODE),
                            new Statement(
                                    row.get(LandedSmallAreaTable.PERIOD_END),
                                    Set.of(row.get(LandedSmallAreaTable.AREA_CODE))),
                            Statement::newer);
        }
    }

    Set<String> levels() {
        return statements.keySet();
    }

    /** The area of a level that a small area lies in; null where no lookup says so, or one says two. */
    @Nullable
    String find(String level, String code) {
        Map<String, Statement> known = statements.getOrDefault(level, Map.of());
        Statement own = known.get(code);
        LocalDate drawnAnew = links.of(code).stream()
                .map(each -> known.get(each))
                .filter(Objects::nonNull)
                .map(Statement::day)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        if (own != null && !drawnAnew.isAfter(own.day())) {
            return own.only();
        }
        String common = links.common(code, each -> only(known.get(each)));
        return common != null || own == null ? common : own.only();
    }

    private static @Nullable String only(@Nullable Statement statement) {
        return statement == null ? null : statement.only();
    }

    /** The small areas that lie in each area of a level by the newest lookup that knows the area. */
    Map<String, Set<String>> codes(String level) {
        Map<String, Statement> known = statements.getOrDefault(level, Map.of());
        Map<String, LocalDate> newest = new HashMap<>();
        known.values()
                .forEach(each -> each.areas()
                        .forEach(area ->
                                newest.merge(area, each.day(), (one, other) -> one.isAfter(other) ? one : other)));
        Map<String, Set<String>> codes = new TreeMap<>();
        known.forEach((code, each) -> each.areas().forEach(area -> {
            if (each.day().equals(newest.get(area))) {
                codes.computeIfAbsent(area, any -> new TreeSet<>()).add(code);
            }
        }));
        return codes;
    }
}
