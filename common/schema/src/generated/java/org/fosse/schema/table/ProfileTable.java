// Written from src/main/schema/profile.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area or provider and one quality domain: its latest indicators, quality-schedule results and assessment levels side by side. */
public final class ProfileTable {
    private static final TypedTable.Builder<ProfileTable> T =
            new TypedTable.Builder<>("profile", Stage.COMPUTE, true, "One area or provider and one quality domain: its latest indicators, quality-schedule results and assessment levels side by side.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<ProfileTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** Id of the quality domain. */
    public static final Field<ProfileTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.IDENTIFIER, "", "Id of the quality domain.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ProfileTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Name of the area or provider. */
    public static final Field<ProfileTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the area or provider.", true), String.class);
    /** Which of indicators, schedule and assessment speak, as a list. */
    public static final Field<ProfileTable, String> EVIDENCE = T.field(new Column("evidence", Type.STRING, Role.ATTRIBUTE, "", "Which of indicators, schedule and assessment speak, as a list.", false), String.class);
    /** Of these, what only providers, teams or design groups say that serve the area or are part of it (indicators: every value is attributed), as a list; null where none is. Their figures are not the area's own. */
    public static final Field<ProfileTable, String> ATTRIBUTED = T.field(new Column("attributed", Type.STRING, Role.ATTRIBUTE, "", "Of these, what only providers, teams or design groups say that serve the area or are part of it (indicators: every value is attributed), as a list; null where none is. Their figures are not the area's own.", true), String.class);
    /** The providers that speak for the area, each with the share of the area's work that it does (table provider_share; the largest one counted, else worked out) or how else it is known; null for a provider. */
    public static final Field<ProfileTable, String> SERVED_BY = T.field(new Column("served_by", Type.STRING, Role.ATTRIBUTE, "", "The providers that speak for the area, each with the share of the area's work that it does (table provider_share; the largest one counted, else worked out) or how else it is known; null for a provider.", true), String.class);
    /** Indicators with a value. */
    public static final Field<ProfileTable, Long> INDICATORS = T.field(new Column("indicators", Type.LONG, Role.MEASURE, "indicators", "Indicators with a value.", false), Long.class);
    /** Of these, values of the providers that work for the area, weighted by their shares (method attributed of table rate). */
    public static final Field<ProfileTable, Long> INDICATORS_ATTRIBUTED = T.field(new Column("indicators_attributed", Type.LONG, Role.MEASURE, "indicators", "Of these, values of the providers that work for the area, weighted by their shares (method attributed of table rate).", false), Long.class);
    /** End of the newest of their periods. */
    public static final Field<ProfileTable, LocalDate> INDICATOR_PERIOD_END = T.field(new Column("indicator_period_end", Type.DATE, Role.ATTRIBUTE, "", "End of the newest of their periods.", true), LocalDate.class);
    /** Of these, better than the comparator. */
    public static final Field<ProfileTable, Long> INDICATORS_BETTER = T.field(new Column("indicators_better", Type.LONG, Role.MEASURE, "indicators", "Of these, better than the comparator.", false), Long.class);
    /** Of these, worse than the comparator. */
    public static final Field<ProfileTable, Long> INDICATORS_WORSE = T.field(new Column("indicators_worse", Type.LONG, Role.MEASURE, "indicators", "Of these, worse than the comparator.", false), Long.class);
    /** Of these, not reaching the standard that binds in their period. */
    public static final Field<ProfileTable, Long> INDICATORS_BELOW_STANDARD = T.field(new Column("indicators_below_standard", Type.LONG, Role.MEASURE, "indicators", "Of these, not reaching the standard that binds in their period.", false), Long.class);
    /** Measures that an indicator with a standard in force and a judged requirement of a contract both speak of. */
    public static final Field<ProfileTable, Long> MEASURES_IN_BOTH = T.field(new Column("measures_in_both", Type.LONG, Role.MEASURE, "measures", "Measures that an indicator with a standard in force and a judged requirement of a contract both speak of.", false), Long.class);
    /** Of these, those whose standard is missed and whose requirement is breached. */
    public static final Field<ProfileTable, Long> MEASURES_MISSED_IN_BOTH = T.field(new Column("measures_missed_in_both", Type.LONG, Role.MEASURE, "measures", "Of these, those whose standard is missed and whose requirement is breached.", false), Long.class);
    /** One of them, the first by id; null when there is none. */
    public static final Field<ProfileTable, String> MISSED_MEASURE_ID = T.field(new Column("missed_measure_id", Type.STRING, Role.ATTRIBUTE, "", "One of them, the first by id; null when there is none.", true), String.class);
    /** An indicator that is worse than its comparator, the first by id; null when none is. */
    public static final Field<ProfileTable, String> WORSE_INDICATOR_ID = T.field(new Column("worse_indicator_id", Type.STRING, Role.ATTRIBUTE, "", "An indicator that is worse than its comparator, the first by id; null when none is.", true), String.class);
    /** Its plain name. */
    public static final Field<ProfileTable, String> WORSE_INDICATOR_NAME = T.field(new Column("worse_indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Its plain name.", true), String.class);
    /** Requirements of the quality schedules with a latest return. */
    public static final Field<ProfileTable, Long> REQUIREMENTS = T.field(new Column("requirements", Type.LONG, Role.MEASURE, "requirements", "Requirements of the quality schedules with a latest return.", false), Long.class);
    /** Of these, met. */
    public static final Field<ProfileTable, Long> REQUIREMENTS_MET = T.field(new Column("requirements_met", Type.LONG, Role.MEASURE, "requirements", "Of these, met.", false), Long.class);
    /** Of these, breached. */
    public static final Field<ProfileTable, Long> REQUIREMENTS_BREACHED = T.field(new Column("requirements_breached", Type.LONG, Role.MEASURE, "requirements", "Of these, breached.", false), Long.class);
    /** A breached requirement, the furthest from its threshold; null when none is. */
    public static final Field<ProfileTable, String> BREACHED_REQUIREMENT = T.field(new Column("breached_requirement", Type.STRING, Role.ATTRIBUTE, "", "A breached requirement, the furthest from its threshold; null when none is.", true), String.class);
    /** The provider that breached it. */
    public static final Field<ProfileTable, String> BREACHED_PROVIDER = T.field(new Column("breached_provider", Type.STRING, Role.ATTRIBUTE, "", "The provider that breached it.", true), String.class);
    /** End of the newest period returned. */
    public static final Field<ProfileTable, LocalDate> SCHEDULE_PERIOD_END = T.field(new Column("schedule_period_end", Type.DATE, Role.ATTRIBUTE, "", "End of the newest period returned.", true), LocalDate.class);
    /** Latest scores, one per body, domain and voice. */
    public static final Field<ProfileTable, Long> ASSESSED_DOMAINS = T.field(new Column("assessed_domains", Type.LONG, Role.MEASURE, "scores", "Latest scores, one per body, domain and voice.", false), Long.class);
    /** Of these, older on the date of the run than their framework's limit. */
    public static final Field<ProfileTable, Long> ASSESSMENTS_STALE = T.field(new Column("assessments_stale", Type.LONG, Role.MEASURE, "scores", "Of these, older on the date of the run than their framework's limit.", false), Long.class);
    /** Further latest scores that are not shown, since few people stand behind a voice; table assessment_summary has what may be said of them. */
    public static final Field<ProfileTable, Long> ASSESSMENTS_NOT_SHOWN = T.field(new Column("assessments_not_shown", Type.LONG, Role.MEASURE, "scores", "Further latest scores that are not shown, since few people stand behind a voice; table assessment_summary has what may be said of them.", false), Long.class);
    /** The level furthest from the best of its scale. */
    public static final Field<ProfileTable, Integer> LOWEST_LEVEL = T.field(new Column("lowest_level", Type.INT, Role.MEASURE, "level of its scale", "The level furthest from the best of its scale.", true), Integer.class);
    /** The best level of that scale. */
    public static final Field<ProfileTable, Integer> LOWEST_LEVEL_BEST = T.field(new Column("lowest_level_best", Type.INT, Role.MEASURE, "level of its scale", "The best level of that scale.", true), Integer.class);
    /** Framework, domain and voice of that level. */
    public static final Field<ProfileTable, String> LOWEST_LEVEL_DOMAIN = T.field(new Column("lowest_level_domain", Type.STRING, Role.ATTRIBUTE, "", "Framework, domain and voice of that level.", true), String.class);
    /** Scores closer to the best level than at their baseline. */
    public static final Field<ProfileTable, Long> LEVELS_IMPROVED = T.field(new Column("levels_improved", Type.LONG, Role.MEASURE, "scores", "Scores closer to the best level than at their baseline.", false), Long.class);
    /** Scores further from the best level than at their baseline. */
    public static final Field<ProfileTable, Long> LEVELS_WORSENED = T.field(new Column("levels_worsened", Type.LONG, Role.MEASURE, "scores", "Scores further from the best level than at their baseline.", false), Long.class);
    /** Date of the newest score. */
    public static final Field<ProfileTable, LocalDate> ASSESSED_ON = T.field(new Column("assessed_on", Type.DATE, Role.ATTRIBUTE, "", "Date of the newest score.", true), LocalDate.class);

    /** The declaration. */
    public static final TypedTable<ProfileTable> TABLE = T.table();

    private ProfileTable() {}
}
