// Written from src/main/schema/standing.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How one indicator stands in one unit of the system, and where it goes, in one quarter: level and direction, two things that are told side by side and never averaged (as assurance and variation of Making Data Count are). It is one vote of the quantitative evidence in table triangulation. The last eight quarters and the one before them; the rows it is made from are in table evidence. */
public final class StandingTable {
    private static final TypedTable.Builder<StandingTable> T =
            new TypedTable.Builder<>("standing", Stage.COMPUTE, true, "How one indicator stands in one unit of the system, and where it goes, in one quarter: level and direction, two things that are told side by side and never averaged (as assurance and variation of Making Data Count are). It is one vote of the quantitative evidence in table triangulation. The last eight quarters and the one before them; the rows it is made from are in table evidence.");

    /** Code of the unit of the system. */
    public static final Field<StandingTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the unit of the system.", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<StandingTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<StandingTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<StandingTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<StandingTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The unit's level. */
    public static final Field<StandingTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "The unit's level.", false), Level.class);
    /** The unit's name. */
    public static final Field<StandingTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "The unit's name.", false), String.class);
    /** The part of quality the indicator speaks to, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned. */
    public static final Field<StandingTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the indicator speaks to, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned.", false), String.class);
    /** The measure that the indicator is an edition of, as in table indicator. */
    public static final Field<StandingTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure that the indicator is an edition of, as in table indicator.", true), String.class);
    /** Plain name of the indicator. */
    public static final Field<StandingTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Plain name of the indicator.", false), String.class);
    /** How the newest value of the quarter stands: below its standard and worse than the others; below its standard; worse than the others; neither better nor worse; meets its standard; better than the others; cannot tell. A standard is missed where the whole 95% interval lies beyond it; the others are its like, beyond what is expected of which it lies at 95% (adjusted.judgement_95); without a model those of its funnel, outside whose adjusted 95% limits it lies (funnel.judgement_adjusted); where fewer than ten areas make no funnel, the areas most like it, otherwise England, otherwise the system, beyond 99.8% limits (comparison.outcome_95_998). */
    public static final Field<StandingTable, StandingLevel> VALUE_LEVEL = T.field(new Column("value_level", Type.STRING, Role.ATTRIBUTE, "", "How the newest value of the quarter stands: below its standard and worse than the others; below its standard; worse than the others; neither better nor worse; meets its standard; better than the others; cannot tell. A standard is missed where the whole 95% interval lies beyond it; the others are its like, beyond what is expected of which it lies at 95% (adjusted.judgement_95); without a model those of its funnel, outside whose adjusted 95% limits it lies (funnel.judgement_adjusted); where fewer than ten areas make no funnel, the areas most like it, otherwise England, otherwise the system, beyond 99.8% limits (comparison.outcome_95_998).", false), StandingLevel.class);
    /** Against the standard in force in its period, the national one, otherwise the system's own: concern (missed beyond chance), good (met), neither (chance may explain the miss, or an ambition whose day has not come), unknown (none in force, or no value). */
    public static final Field<StandingTable, EvidenceDirection> AGAINST_STANDARD = T.field(new Column("against_standard", Type.STRING, Role.ATTRIBUTE, "", "Against the standard in force in its period, the national one, otherwise the system's own: concern (missed beyond chance), good (met), neither (chance may explain the miss, or an ambition whose day has not come), unknown (none in force, or no value).", false), EvidenceDirection.class);
    /** Against its like (table adjusted), without a model the others of its level by the adjusted funnel, otherwise against the areas most like it, England or the system: concern (worse), good (better), neither (in between), unknown (nothing to compare with, or no direction is better). */
    public static final Field<StandingTable, EvidenceDirection> AGAINST_OTHERS = T.field(new Column("against_others", Type.STRING, Role.ATTRIBUTE, "", "Against its like (table adjusted), without a model the others of its level by the adjusted funnel, otherwise against the areas most like it, England or the system: concern (worse), good (better), neither (in between), unknown (nothing to compare with, or no direction is better).", false), EvidenceDirection.class);
    /** What the newest point of the quarter on its control chart shows: worsening, no clear change, improving; cannot tell where there is no chart or most of its points are special, so that its limits do not fit. */
    public static final Field<StandingTable, StandingDirection> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "What the newest point of the quarter on its control chart shows: worsening, no clear change, improving; cannot tell where there is no chart or most of its points are special, so that its limits do not fit.", false), StandingDirection.class);
    /** What it counts for: concern where the level is poor (the first three), or where it worsens and is not good; good where the level is good and it does not worsen, or where it is neither better nor worse and improves; otherwise neither. */
    public static final Field<StandingTable, EvidenceDirection> VOTE = T.field(new Column("vote", Type.STRING, Role.ATTRIBUTE, "", "What it counts for: concern where the level is poor (the first three), or where it worsens and is not good; good where the level is good and it does not worsen, or where it is neither better nor worse and improves; otherwise neither.", false), EvidenceDirection.class);
    /** Last day of the newest period it rests on. */
    public static final Field<StandingTable, LocalDate> LATEST_PERIOD_END = T.field(new Column("latest_period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the newest period it rests on.", false), LocalDate.class);
    /** Level and direction in words, with their figures. */
    public static final Field<StandingTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "Level and direction in words, with their figures.", false), String.class);

    /** The declaration. */
    public static final TypedTable<StandingTable> TABLE = T.table(
            new Check("poor_is_concern", "vote = 'concern' or (against_standard <> 'concern' and against_others <> 'concern')", "What is below its standard or worse than the others counts as a concern."),
            new Check("one_quarter", "latest_period_end between period_start and period_end", "It counts in the quarter in which its newest period ends."));

    private StandingTable() {}
}
