package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.SeriesUnansweredTable;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;

/**
 * Counts the series of one indicator of which a table says nothing, and why. Most areas of a level have the same reason: one
 * row tells it for all of them, and an area whose reasons are others has a row of its own, so that nothing is lost.
 */
final class UnansweredSeries {
    /** In place of an area's code: every area of the level that has no row of its own. */
    static final String THE_OTHERS = "*";

    private final String indicatorId;
    private final Map<Group, Map<String, Area>> groups = new TreeMap<>();

    UnansweredSeries(String indicatorId) {
        this.indicatorId = indicatorId;
    }

    /** In order of the key of the table. */
    private record Group(String table, String kind, String breakdown, String level) implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.comparing(Group::table)
                .thenComparing(Group::kind)
                .thenComparing(Group::breakdown)
                .thenComparing(Group::level);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** The series of one area, or of all that are told in one row: how many, and all that is said of them. */
    private static final class Area {
        private final EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        private long areas;
        private long series;

        void add(Area other) {
            reasons.addAll(other.reasons);
            areas += other.areas;
            series += other.series;
        }

        String codes() {
            return Objects.requireNonNullElse(Reason.joined(reasons), "");
        }
    }

    void add(Table table, SeriesArea of, AreaSeries series, Set<Reason> reasons) {
        Area area = groups.computeIfAbsent(
                        new Group(
                                table.name(),
                                series.kind().text(),
                                series.breakdown(),
                                of.level().text()),
                        key -> new TreeMap<>())
                .computeIfAbsent(of.code(), key -> new Area());
        area.reasons.addAll(reasons);
        area.areas = 1;
        area.series++;
    }

    /** The rows, in order of the key. */
    List<TableRow<SeriesUnansweredTable>> rows() {
        List<TableRow<SeriesUnansweredTable>> rows = new ArrayList<>();
        groups.forEach((group, areas) -> {
            String usual = usual(areas.values());
            Area rest = new Area();
            areas.values().stream().filter(area -> area.codes().equals(usual)).forEach(rest::add);
            rows.add(row(group, THE_OTHERS, rest));
            areas.forEach((code, area) -> {
                if (!area.codes().equals(usual)) {
                    rows.add(row(group, code, area));
                }
            });
        });
        return rows;
    }

    /** The reasons of most areas; of those that as many have, the first in order of the alphabet. */
    private static String usual(Collection<Area> areas) {
        Map<String, Long> counts = new TreeMap<>();
        areas.forEach(area -> counts.merge(area.codes(), 1L, Long::sum));
        return Collections.max(
                        counts.entrySet(),
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .getKey();
    }

    private TableRow<SeriesUnansweredTable> row(Group group, String areaCode, Area area) {
        return SeriesUnansweredTable.TABLE
                .row()
                .set(SeriesUnansweredTable.TABLE_NAME, group.table())
                .set(SeriesUnansweredTable.INDICATOR_ID, indicatorId)
                .set(SeriesUnansweredTable.PERIOD_KIND, group.kind())
                .set(SeriesUnansweredTable.BREAKDOWN, group.breakdown())
                .set(SeriesUnansweredTable.AREA_LEVEL, group.level())
                .set(SeriesUnansweredTable.AREA_CODE, areaCode)
                .set(SeriesUnansweredTable.REASON, area.codes())
                .set(SeriesUnansweredTable.AREAS, area.areas)
                .set(SeriesUnansweredTable.SERIES, area.series)
                .build();
    }
}
