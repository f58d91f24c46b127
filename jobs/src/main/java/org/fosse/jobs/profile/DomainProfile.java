package org.fosse.jobs.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.Level;
import org.fosse.tables.ReturnResult;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one area or provider in one quality domain. Of several that are worse, breached or low, one is named:
 * the first by its id, the furthest from its threshold, the furthest from the best of its scale. Levels are never averaged.
 */
final class DomainProfile {
    private static final Comparator<TableRow<QualityScheduleTable>> FURTHEST = Comparator.comparing(
                    (TableRow<QualityScheduleTable> row) -> row.find(QualityScheduleTable.DISTANCE),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(row -> row.get(QualityScheduleTable.PROVIDER_CODE))
            .thenComparing(row -> row.get(QualityScheduleTable.REQUIREMENT_ID))
            .thenComparing(row -> row.get(QualityScheduleTable.CONTRACT_REF));

    private static final Comparator<TableRow<AssessmentScoreTable>> LOWEST = Comparator.comparingDouble(
                    DomainProfile::height)
            .thenComparing(row -> row.get(AssessmentScoreTable.FRAMEWORK_ID))
            .thenComparing(row -> row.get(AssessmentScoreTable.DOMAIN_ID))
            .thenComparing(row -> row.get(AssessmentScoreTable.BODY_CODE))
            .thenComparing(row -> row.get(AssessmentScoreTable.VOICE));

    private final String areaCode;
    private final String qualityDomain;
    /** Measure to whether all its indicators meet their standard. */
    private final Map<String, Boolean> standards = new TreeMap<>();
    /** Measure to whether all its requirements are met. */
    private final Map<String, Boolean> contracts = new TreeMap<>();

    private long indicators;
    private long attributedIndicators;
    private long better;
    private long worse;
    private long belowStandard;
    private @Nullable LocalDate indicatorEnd;
    private @Nullable String worseId;
    private @Nullable String worseName;
    private long requirements;
    private boolean ownReturns;
    private long met;
    private long breached;
    private @Nullable TableRow<QualityScheduleTable> furthest;
    private @Nullable LocalDate scheduleEnd;
    private long assessed;
    private long stale;
    private long notShown;
    private long improved;
    private long worsened;
    private @Nullable TableRow<AssessmentScoreTable> lowest;
    private @Nullable LocalDate assessedOn;
    private boolean ownScores;
    private @Nullable String bodyLevel;
    private @Nullable String bodyName;

    DomainProfile(String areaCode, String qualityDomain) {
        this.areaCode = areaCode;
        this.qualityDomain = qualityDomain;
    }

    void addReading(TableRow<IndicatorReadingTable> row, String indicatorName, String measure) {
        indicators++;
        attributedIndicators += ComputedRate.ATTRIBUTED.equals(row.find(IndicatorReadingTable.METHOD)) ? 1 : 0;
        Boolean meets = row.find(IndicatorReadingTable.MEETS_STANDARD);
        if (meets != null) {
            standards.merge(measure, meets, Boolean::logicalAnd);
        }
        indicatorEnd = later(indicatorEnd, row.get(IndicatorReadingTable.PERIOD_END));
        String judgement = row.get(IndicatorReadingTable.JUDGEMENT);
        better += judgement.equals("better") ? 1 : 0;
        belowStandard += Boolean.FALSE.equals(meets) ? 1 : 0;
        if (judgement.equals("worse")) {
            worse++;
            String id = row.get(IndicatorReadingTable.INDICATOR_ID);
            if (worseId == null || id.compareTo(worseId) < 0) {
                worseId = id;
                worseName = indicatorName;
            }
        }
    }

    /** Adds the newest return of a requirement. */
    void addReturn(TableRow<QualityScheduleTable> row) {
        requirements++;
        String measure = row.find(QualityScheduleTable.MEASURE_ID);
        Boolean meets = row.find(QualityScheduleTable.MET);
        if (measure != null && meets != null) {
            contracts.merge(measure, meets, Boolean::logicalAnd);
        }
        ownReturns |= row.get(QualityScheduleTable.PROVIDER_CODE).equals(areaCode);
        met += row.is(QualityScheduleTable.MET) ? 1 : 0;
        scheduleEnd = later(scheduleEnd, row.get(QualityScheduleTable.PERIOD_END));
        if (row.get(QualityScheduleTable.RESULT) == ReturnResult.BREACHED) {
            breached++;
            furthest = furthest == null || FURTHEST.compare(row, furthest) < 0 ? row : furthest;
        }
    }

    /** Adds a rater's latest level, shown or withheld, of the area's own or of a body that belongs to it. */
    void addScore(TableRow<AssessmentScoreTable> row) {
        assessedOn = later(assessedOn, row.get(AssessmentScoreTable.ASSESSED_ON));
        if (row.get(AssessmentScoreTable.BODY_CODE).equals(areaCode)) {
            ownScores = true;
            bodyLevel = later(bodyLevel, row.get(AssessmentScoreTable.BODY_LEVEL));
            bodyName = later(bodyName, row.get(AssessmentScoreTable.BODY_NAME));
        }
        if (!row.has(AssessmentScoreTable.LEVEL)) {
            notShown++;
            return;
        }
        assessed++;
        stale += row.is(AssessmentScoreTable.STALE) ? 1 : 0;
        Integer change = row.find(AssessmentScoreTable.CHANGE);
        improved += change != null && change > 0 ? 1 : 0;
        worsened += change != null && change < 0 ? 1 : 0;
        lowest = lowest == null || LOWEST.compare(row, lowest) < 0 ? row : lowest;
    }

    /** How high a level stands on its scale: 0 furthest from the best, 1 the best. */
    private static double height(TableRow<AssessmentScoreTable> row) {
        int span = row.get(AssessmentScoreTable.SCALE_MAX) - row.get(AssessmentScoreTable.SCALE_MIN);
        int fromBest = Math.abs(row.get(AssessmentScoreTable.SCALE_BEST) - row.get(AssessmentScoreTable.LEVEL));
        return (double) (span - fromBest) / span;
    }

    private static <V extends Comparable<? super V>> V later(@Nullable V one, V other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    /**
     * The row.
     *
     * @param area as the area files name it; null where none does
     * @param providers those that speak for it; null where there are none
     */
    TableRow<ProfileTable> row(@Nullable TableRow<AreaTable> area, @Nullable String providers) {
        List<String> both =
                standards.keySet().stream().filter(contracts::containsKey).toList();
        List<String> missed = both.stream()
                .filter(each -> !standards.getOrDefault(each, true) && !contracts.getOrDefault(each, true))
                .toList();
        RowBuilder<ProfileTable> row = ProfileTable.TABLE
                .row()
                .set(ProfileTable.AREA_CODE, areaCode)
                .set(ProfileTable.QUALITY_DOMAIN, qualityDomain)
                .set(ProfileTable.EVIDENCE, evidence())
                .set(ProfileTable.ATTRIBUTED, attributed())
                .set(ProfileTable.SERVED_BY, providers)
                .set(ProfileTable.INDICATOR_PERIOD_END, indicatorEnd)
                .set(ProfileTable.INDICATORS, indicators)
                .set(ProfileTable.INDICATORS_ATTRIBUTED, attributedIndicators)
                .set(ProfileTable.INDICATORS_BETTER, better)
                .set(ProfileTable.INDICATORS_WORSE, worse)
                .set(ProfileTable.INDICATORS_BELOW_STANDARD, belowStandard)
                .set(ProfileTable.MEASURES_IN_BOTH, (long) both.size())
                .set(ProfileTable.MEASURES_MISSED_IN_BOTH, (long) missed.size())
                .set(ProfileTable.MISSED_MEASURE_ID, missed.isEmpty() ? null : missed.get(0))
                .set(ProfileTable.WORSE_INDICATOR_ID, worseId)
                .set(ProfileTable.WORSE_INDICATOR_NAME, worseName)
                .set(ProfileTable.REQUIREMENTS, requirements)
                .set(ProfileTable.REQUIREMENTS_MET, met)
                .set(ProfileTable.REQUIREMENTS_BREACHED, breached)
                .set(ProfileTable.SCHEDULE_PERIOD_END, scheduleEnd)
                .set(ProfileTable.ASSESSED_DOMAINS, assessed)
                .set(ProfileTable.ASSESSMENTS_STALE, stale)
                .set(ProfileTable.ASSESSMENTS_NOT_SHOWN, notShown)
                .set(ProfileTable.LEVELS_IMPROVED, improved)
                .set(ProfileTable.LEVELS_WORSENED, worsened)
                .set(ProfileTable.ASSESSED_ON, assessedOn);
        setArea(row, area);
        if (furthest != null) {
            row.copy(ProfileTable.BREACHED_REQUIREMENT, furthest, QualityScheduleTable.REQUIREMENT_NAME)
                    .copy(ProfileTable.BREACHED_PROVIDER, furthest, QualityScheduleTable.PROVIDER_CODE);
        }
        if (lowest != null) {
            row.copy(ProfileTable.LOWEST_LEVEL, lowest, AssessmentScoreTable.LEVEL)
                    .copy(ProfileTable.LOWEST_LEVEL_BEST, lowest, AssessmentScoreTable.SCALE_BEST)
                    .set(
                            ProfileTable.LOWEST_LEVEL_DOMAIN,
                            String.join(
                                    ", ",
                                    lowest.get(AssessmentScoreTable.FRAMEWORK_ID),
                                    lowest.get(AssessmentScoreTable.DOMAIN_NAME),
                                    lowest.get(AssessmentScoreTable.BODY_NAME),
                                    lowest.get(AssessmentScoreTable.VOICE)));
        }
        return row.build();
    }

    /** The area files name an area first, then its own assessment. */
    private void setArea(RowBuilder<ProfileTable> row, @Nullable TableRow<AreaTable> area) {
        if (area != null) {
            row.copy(ProfileTable.AREA_LEVEL, area, AreaTable.AREA_LEVEL)
                    .copy(ProfileTable.AREA_NAME, area, AreaTable.AREA_NAME);
        } else {
            row.set(ProfileTable.AREA_LEVEL, bodyLevel == null ? Level.PROVIDER.text() : bodyLevel)
                    .set(ProfileTable.AREA_NAME, bodyName);
        }
    }

    /** The kinds that others only say; null where there are none. */
    private @Nullable String attributed() {
        StringJoiner kinds = new StringJoiner(", ");
        if (indicators > 0 && attributedIndicators == indicators) {
            kinds.add("indicators");
        }
        if (requirements > 0 && !ownReturns) {
            kinds.add("schedule");
        }
        if (assessed + notShown > 0 && !ownScores) {
            kinds.add("assessment");
        }
        return kinds.length() == 0 ? null : kinds.toString();
    }

    private String evidence() {
        StringJoiner evidence = new StringJoiner(", ");
        if (indicators > 0) {
            evidence.add("indicators");
        }
        if (requirements > 0) {
            evidence.add("schedule");
        }
        if (assessed + notShown > 0) {
            evidence.add("assessment");
        }
        return evidence.toString();
    }
}
