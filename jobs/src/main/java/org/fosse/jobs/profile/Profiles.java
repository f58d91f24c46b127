package org.fosse.jobs.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.QualityScheduleTable;

/** Puts what is known of an organisation under itself and under the areas it belongs to. */
final class Profiles {
    private final Map<String, TableRow<AreaTable>> areas = new HashMap<>();
    /** The areas that an organisation counts for. */
    private final Map<String, Set<String>> belongs = new HashMap<>();

    private final Map<String, Map<String, DomainProfile>> byArea = new TreeMap<>();

    Profiles(Collection<TableRow<AreaTable>> areas, Collection<TableRow<MembershipTable>> memberships) {
        for (TableRow<AreaTable> area : areas) {
            String code = area.get(AreaTable.AREA_CODE);
            this.areas.put(code, area);
            belongs.computeIfAbsent(code, unused -> new TreeSet<>()).add(code);
        }
        for (TableRow<MembershipTable> row : memberships) {
            belongs.computeIfAbsent(row.get(MembershipTable.CHILD_CODE), unused -> new TreeSet<>())
                    .add(row.get(MembershipTable.PARENT_CODE));
        }
    }

    void addReading(TableRow<IndicatorReadingTable> row, String indicatorName, String measure) {
        profile(row.get(IndicatorReadingTable.AREA_CODE), row.get(IndicatorReadingTable.QUALITY_DOMAIN))
                .addReading(row, indicatorName, measure);
    }

    void addReturn(TableRow<QualityScheduleTable> row) {
        for (String area : belongs.getOrDefault(row.get(QualityScheduleTable.PROVIDER_CODE), Set.of())) {
            profile(area, row.get(QualityScheduleTable.QUALITY_DOMAIN)).addReturn(row);
        }
    }

    /** Adds a score; a body that no area file names still has its own row. */
    void addScore(TableRow<AssessmentScoreTable> row) {
        String body = row.get(AssessmentScoreTable.BODY_CODE);
        Set<String> all = new TreeSet<>(belongs.getOrDefault(body, Set.of()));
        all.add(body);
        for (String area : all) {
            profile(area, row.get(AssessmentScoreTable.QUALITY_DOMAIN)).addScore(row);
        }
    }

    private DomainProfile profile(String area, String qualityDomain) {
        return byArea.computeIfAbsent(area, unused -> new TreeMap<>())
                .computeIfAbsent(qualityDomain, unused -> new DomainProfile(area, qualityDomain));
    }

    /** A row for every area and quality domain. */
    List<TableRow<ProfileTable>> rows() {
        return byArea.entrySet().stream()
                .flatMap(ofArea ->
                        ofArea.getValue().values().stream().map(profile -> profile.row(areas.get(ofArea.getKey()))))
                .toList();
    }
}
