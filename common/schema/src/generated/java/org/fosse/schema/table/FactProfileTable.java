// Written from src/main/schema/fact_profile.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area or provider and one quality domain: its latest indicators, quality-schedule results and assessment levels side by side. */
public final class FactProfileTable {
    private static final TypedTable.Builder<FactProfileTable> T =
            new TypedTable.Builder<>("fact_profile", Folder.STAR, Stage.PUBLISH, true, "One area or provider and one quality domain: its latest indicators, quality-schedule results and assessment levels side by side.");

    /** The area, as it is now. */
    public static final Field<FactProfileTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area, as it is now.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its quality domain. */
    public static final Field<FactProfileTable, String> QUALITY_DOMAIN_KEY = T.field(new Column("quality_domain_key", Type.STRING, Role.IDENTIFIER, "", "Its quality domain.", false).leadingTo(new ForeignKey("dim_quality_domain", null)), String.class);
    /** Which of indicators, schedule and assessment speak, as a list. */
    public static final Field<FactProfileTable, String> EVIDENCE = T.field(new Column("evidence", Type.STRING, Role.ATTRIBUTE, "", "Which of indicators, schedule and assessment speak, as a list.", false), String.class);
    /** Indicators with a value. */
    public static final Field<FactProfileTable, Long> INDICATORS = T.field(new Column("indicators", Type.LONG, Role.MEASURE, "indicators", "Indicators with a value.", false), Long.class);
    /** Of these, values of the providers that work for the area, weighted by their shares (method attributed of table rate). */
    public static final Field<FactProfileTable, Long> INDICATORS_ATTRIBUTED = T.field(new Column("indicators_attributed", Type.LONG, Role.MEASURE, "indicators", "Of these, values of the providers that work for the area, weighted by their shares (method attributed of table rate).", false), Long.class);
    /** Of these, better than the comparator. */
    public static final Field<FactProfileTable, Long> INDICATORS_BETTER = T.field(new Column("indicators_better", Type.LONG, Role.MEASURE, "indicators", "Of these, better than the comparator.", false), Long.class);
    /** Of these, worse than the comparator. */
    public static final Field<FactProfileTable, Long> INDICATORS_WORSE = T.field(new Column("indicators_worse", Type.LONG, Role.MEASURE, "indicators", "Of these, worse than the comparator.", false), Long.class);
    /** Of these, not reaching the standard that binds in their period. */
    public static final Field<FactProfileTable, Long> INDICATORS_BELOW_STANDARD = T.field(new Column("indicators_below_standard", Type.LONG, Role.MEASURE, "indicators", "Of these, not reaching the standard that binds in their period.", false), Long.class);
    /** Measures that an indicator with a standard in force and a judged requirement of a contract both speak of. */
    public static final Field<FactProfileTable, Long> MEASURES_IN_BOTH = T.field(new Column("measures_in_both", Type.LONG, Role.MEASURE, "measures", "Measures that an indicator with a standard in force and a judged requirement of a contract both speak of.", false), Long.class);
    /** Of these, those whose standard is missed and whose requirement is breached. */
    public static final Field<FactProfileTable, Long> MEASURES_MISSED_IN_BOTH = T.field(new Column("measures_missed_in_both", Type.LONG, Role.MEASURE, "measures", "Of these, those whose standard is missed and whose requirement is breached.", false), Long.class);
    /** Requirements of the quality schedules with a latest return. */
    public static final Field<FactProfileTable, Long> REQUIREMENTS = T.field(new Column("requirements", Type.LONG, Role.MEASURE, "requirements", "Requirements of the quality schedules with a latest return.", false), Long.class);
    /** Of these, met. */
    public static final Field<FactProfileTable, Long> REQUIREMENTS_MET = T.field(new Column("requirements_met", Type.LONG, Role.MEASURE, "requirements", "Of these, met.", false), Long.class);
    /** Of these, breached. */
    public static final Field<FactProfileTable, Long> REQUIREMENTS_BREACHED = T.field(new Column("requirements_breached", Type.LONG, Role.MEASURE, "requirements", "Of these, breached.", false), Long.class);
    /** Latest scores, one per body, domain and voice. */
    public static final Field<FactProfileTable, Long> ASSESSED_DOMAINS = T.field(new Column("assessed_domains", Type.LONG, Role.MEASURE, "scores", "Latest scores, one per body, domain and voice.", false), Long.class);
    /** Of these, older on the date of the run than their framework's limit. */
    public static final Field<FactProfileTable, Long> ASSESSMENTS_STALE = T.field(new Column("assessments_stale", Type.LONG, Role.MEASURE, "scores", "Of these, older on the date of the run than their framework's limit.", false), Long.class);
    /** Further latest scores that are not shown, since few people stand behind a voice; table assessment_summary has what may be said of them. */
    public static final Field<FactProfileTable, Long> ASSESSMENTS_NOT_SHOWN = T.field(new Column("assessments_not_shown", Type.LONG, Role.MEASURE, "scores", "Further latest scores that are not shown, since few people stand behind a voice; table assessment_summary has what may be said of them.", false), Long.class);
    /** The level furthest from the best of its scale. */
    public static final Field<FactProfileTable, Integer> LOWEST_LEVEL = T.field(new Column("lowest_level", Type.INT, Role.MEASURE, "level of its scale", "The level furthest from the best of its scale.", true), Integer.class);
    /** The best level of that scale. */
    public static final Field<FactProfileTable, Integer> LOWEST_LEVEL_BEST = T.field(new Column("lowest_level_best", Type.INT, Role.MEASURE, "level of its scale", "The best level of that scale.", true), Integer.class);
    /** Scores closer to the best level than at their baseline. */
    public static final Field<FactProfileTable, Long> LEVELS_IMPROVED = T.field(new Column("levels_improved", Type.LONG, Role.MEASURE, "scores", "Scores closer to the best level than at their baseline.", false), Long.class);
    /** Scores further from the best level than at their baseline. */
    public static final Field<FactProfileTable, Long> LEVELS_WORSENED = T.field(new Column("levels_worsened", Type.LONG, Role.MEASURE, "scores", "Scores further from the best level than at their baseline.", false), Long.class);
    /** End of the newest of their periods. */
    public static final Field<FactProfileTable, LocalDate> INDICATOR_PERIOD_END = T.field(new Column("indicator_period_end", Type.DATE, Role.ATTRIBUTE, "", "End of the newest of their periods.", true), LocalDate.class);
    /** End of the newest period returned. */
    public static final Field<FactProfileTable, LocalDate> SCHEDULE_PERIOD_END = T.field(new Column("schedule_period_end", Type.DATE, Role.ATTRIBUTE, "", "End of the newest period returned.", true), LocalDate.class);
    /** Date of the newest score. */
    public static final Field<FactProfileTable, LocalDate> ASSESSED_ON = T.field(new Column("assessed_on", Type.DATE, Role.ATTRIBUTE, "", "Date of the newest score.", true), LocalDate.class);

    /** The declaration. */
    public static final TypedTable<FactProfileTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactProfileTable, ProfileTable> PROJECTION = new Projection<>(TABLE, ProfileTable.TABLE, null, false, List.of(
            List.of(ProfileTable.AREA_CODE),
            List.of(ProfileTable.QUALITY_DOMAIN),
            List.of(ProfileTable.EVIDENCE),
            List.of(ProfileTable.INDICATORS),
            List.of(ProfileTable.INDICATORS_ATTRIBUTED),
            List.of(ProfileTable.INDICATORS_BETTER),
            List.of(ProfileTable.INDICATORS_WORSE),
            List.of(ProfileTable.INDICATORS_BELOW_STANDARD),
            List.of(ProfileTable.MEASURES_IN_BOTH),
            List.of(ProfileTable.MEASURES_MISSED_IN_BOTH),
            List.of(ProfileTable.REQUIREMENTS),
            List.of(ProfileTable.REQUIREMENTS_MET),
            List.of(ProfileTable.REQUIREMENTS_BREACHED),
            List.of(ProfileTable.ASSESSED_DOMAINS),
            List.of(ProfileTable.ASSESSMENTS_STALE),
            List.of(ProfileTable.ASSESSMENTS_NOT_SHOWN),
            List.of(ProfileTable.LOWEST_LEVEL),
            List.of(ProfileTable.LOWEST_LEVEL_BEST),
            List.of(ProfileTable.LEVELS_IMPROVED),
            List.of(ProfileTable.LEVELS_WORSENED),
            List.of(ProfileTable.INDICATOR_PERIOD_END),
            List.of(ProfileTable.SCHEDULE_PERIOD_END),
            List.of(ProfileTable.ASSESSED_ON)));

    private FactProfileTable() {}
}
