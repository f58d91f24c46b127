package org.fosse.jobs.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.jobs.speaker.Speakers;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.QualityScheduleTable;

/** Puts what is known of an organisation under itself and under the areas it speaks for. */
final class Profiles {
    private final Map<String, TableRow<AreaTable>> areas = new HashMap<>();
    private final Speakers speakers;
    private final Map<String, Map<String, DomainProfile>> byArea = new TreeMap<>();

    Profiles(Collection<TableRow<AreaTable>> areas, Speakers speakers) {
        areas.forEach(area -> this.areas.put(area.get(AreaTable.AREA_CODE), area));
        this.speakers = speakers;
    }

    void addReading(TableRow<IndicatorReadingTable> row, String indicatorName, String measure) {
        profile(row.get(IndicatorReadingTable.AREA_CODE), row.get(IndicatorReadingTable.QUALITY_DOMAIN))
                .addReading(row, indicatorName, measure);
    }

    /** Adds a return; a provider that no area file names has no row of its own. */
    void addReturn(TableRow<QualityScheduleTable> row) {
        String provider = row.get(QualityScheduleTable.PROVIDER_CODE);
        Set<String> all = new TreeSet<>(speakers.ofContract(row));
        if (areas.containsKey(provider)) {
            all.add(provider);
        }
        for (String area : all) {
            profile(area, row.get(QualityScheduleTable.QUALITY_DOMAIN)).addReturn(row);
        }
    }

    /** Adds a score; a body that no area file names still has its own row. */
    void addScore(TableRow<AssessmentScoreTable> row) {
        String body = row.get(AssessmentScoreTable.BODY_CODE);
        Set<String> all = new TreeSet<>(speakers.ofBody(body));
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
                .flatMap(ofArea -> ofArea.getValue().values().stream()
                        .map(profile -> profile.row(areas.get(ofArea.getKey()), speakers.providers(ofArea.getKey()))))
                .toList();
    }
}
