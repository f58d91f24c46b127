// Written from src/main/schema/benchmark.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area's standing in one indicator beside one benchmark: its peers, all areas of its level, or a value that a source publishes for England. The same periods as table comparison. */
public final class BenchmarkTable {
    private static final TypedTable.Builder<BenchmarkTable> T =
            new TypedTable.Builder<>("benchmark", Stage.COMPUTE, true, "One area's standing in one indicator beside one benchmark: its peers, all areas of its level, or a value that a source publishes for England. The same periods as table comparison.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<BenchmarkTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<BenchmarkTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<BenchmarkTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<BenchmarkTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** external (a value that a source publishes for England), level (all areas of the level that the extracts hold) or peers (the area and those of table peer_group; peers.fewest of them at least). */
    public static final Field<BenchmarkTable, BenchmarkKind> BENCHMARK = T.field(new Column("benchmark", Type.STRING, Role.IDENTIFIER, "", "external (a value that a source publishes for England), level (all areas of the level that the extracts hold) or peers (the area and those of table peer_group; peers.fewest of them at least).", false), BenchmarkKind.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<BenchmarkTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<BenchmarkTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<BenchmarkTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** The value it would have with the mean traits of the areas in the model, as in table adjusted; null where it is not adjusted, for special lists, and for values that are suspect or unlike the others. Values of one model can be compared: of the areas of England, or of one system. */
    public static final Field<BenchmarkTable, Double> ADJUSTED_VALUE = T.field(new Column("adjusted_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value it would have with the mean traits of the areas in the model, as in table adjusted; null where it is not adjusted, for special lists, and for values that are suspect or unlike the others. Values of one model can be compared: of the areas of England, or of one system.", true), Double.class);
    /** peers: whether benchmark_value, outcome, rank, opportunity and learning_peers are of adjusted values, those of the area and of the peers that are held against the same model. Null for other benchmarks, which are of values as they are. */
    public static final Field<BenchmarkTable, Boolean> ADJUSTED = T.field(new Column("adjusted", Type.BOOLEAN, Role.ATTRIBUTE, "", "peers: whether benchmark_value, outcome, rank, opportunity and learning_peers are of adjusted values, those of the area and of the peers that are held against the same model. Null for other benchmarks, which are of values as they are.", true), Boolean.class);
    /** peers: why the values are compared as they are, as a code of table reason (too_few_peers: too few of the peers are held against the same model). */
    public static final Field<BenchmarkTable, String> NOT_ADJUSTED_WHY = T.field(new Column("not_adjusted_why", Type.STRING, Role.ATTRIBUTE, "", "peers: why the values are compared as they are, as a code of table reason (too_few_peers: too few of the peers are held against the same model).", true), String.class);
    /** external: the published value; level: the median of the areas; peers: the mean of the peers, each counting once. */
    public static final Field<BenchmarkTable, Double> BENCHMARK_VALUE = T.field(new Column("benchmark_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "external: the published value; level: the median of the areas; peers: the mean of the peers, each counting once.", true), Double.class);
    /** external: the source that publishes the value; peers: the version of the peer lists; null for level. */
    public static final Field<BenchmarkTable, String> SOURCE = T.field(new Column("source", Type.STRING, Role.ATTRIBUTE, "", "external: the source that publishes the value; peers: the version of the peer lists; null for level.", true), String.class);
    /** The area's 95% interval against benchmark_value in words, as outcome_95 of table comparison. */
    public static final Field<BenchmarkTable, Judgement> OUTCOME = T.field(new Column("outcome", Type.STRING, Role.ATTRIBUTE, "", "The area's 95% interval against benchmark_value in words, as outcome_95 of table comparison.", false), Judgement.class);
    /** Areas that are ranked, this one among them; null for external. */
    public static final Field<BenchmarkTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas that are ranked, this one among them; null for external.", true), Long.class);
    /** 1 is the best by polarity, and the highest value where there is no judgement; equal values share the smallest rank. */
    public static final Field<BenchmarkTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.MEASURE, "rank", "1 is the best by polarity, and the highest value where there is no judgement; equal values share the smallest rank.", true), Integer.class);
    /** The likely range of the rank begins here: 95% of the ranks that come out when every value is taken as normal about itself with the error of its interval; in closed form, not by drawing. Null where the area has no limits. */
    public static final Field<BenchmarkTable, Integer> RANK_LOWER_95 = T.field(new Column("rank_lower_95", Type.INT, Role.MEASURE, "rank", "The likely range of the rank begins here: 95% of the ranks that come out when every value is taken as normal about itself with the error of its interval; in closed form, not by drawing. Null where the area has no limits.", true), Integer.class);
    /** The likely range of the rank ends here. */
    public static final Field<BenchmarkTable, Integer> RANK_UPPER_95 = T.field(new Column("rank_upper_95", Type.INT, Role.MEASURE, "rank", "The likely range of the rank ends here.", true), Integer.class);
    /** The mean of the best observed values of the peers (five by default) less the area's value, with the sign that makes room to improve positive: the figure of NHS RightCare, in which chance counts as merit. Peers only. */
    public static final Field<BenchmarkTable, Double> GAP_TO_BEST_PLAIN = T.field(new Column("gap_to_best_plain", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The mean of the best observed values of the peers (five by default) less the area's value, with the sign that makes room to improve positive: the figure of NHS RightCare, in which chance counts as merit. Peers only.", true), Double.class);
    /** Gap to the mean of the best of the peers (five of ten by default, and the same share of a larger group), 0 where there is none. Peers' values are first drawn to their common mean as far as chance explains their differences (DerSimonian-Laird), since the best of several observed values are partly luck. Peers only, and not without judgement. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY = T.field(new Column("opportunity", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Gap to the mean of the best of the peers (five of ten by default, and the same share of a larger group), 0 where there is none. Peers' values are first drawn to their common mean as far as chance explains their differences (DerSimonian-Laird), since the best of several observed values are partly luck. Peers only, and not without judgement.", true), Double.class);
    /** Lower 95% limit, with the area's error and the peers', not below 0. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY_LOWER_95 = T.field(new Column("opportunity_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit, with the area's error and the peers', not below 0.", true), Double.class);
    /** Upper 95% limit, not below 0. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY_UPPER_95 = T.field(new Column("opportunity_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit, not below 0.", true), Double.class);
    /** Lower 99.8% limit, not below 0. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY_LOWER_998 = T.field(new Column("opportunity_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit, not below 0.", true), Double.class);
    /** Upper 99.8% limit, not below 0. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY_UPPER_998 = T.field(new Column("opportunity_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit, not below 0.", true), Double.class);
    /** The opportunity times the area's denominator over the multiplier; null without counts. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY_PEOPLE = T.field(new Column("opportunity_people", Type.DOUBLE, Role.MEASURE, "people or events", "The opportunity times the area's denominator over the multiplier; null without counts.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY_PEOPLE_LOWER_95 = T.field(new Column("opportunity_people_lower_95", Type.DOUBLE, Role.MEASURE, "people or events", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<BenchmarkTable, Double> OPPORTUNITY_PEOPLE_UPPER_95 = T.field(new Column("opportunity_people_upper_95", Type.DOUBLE, Role.MEASURE, "people or events", "Its upper 95% limit.", true), Double.class);
    /** significant opportunity where the lower 95% limit is above 0, otherwise no significant opportunity; not judged where there is no judgement, not known where it cannot be computed. Null but for peers. */
    public static final Field<BenchmarkTable, OpportunityWord> OPPORTUNITY_WORDS = T.field(new Column("opportunity_words", Type.STRING, Role.ATTRIBUTE, "", "significant opportunity where the lower 95% limit is above 0, otherwise no significant opportunity; not judged where there is no judgement, not known where it cannot be computed. Null but for peers.", true), OpportunityWord.class);
    /** Codes of the peers that the opportunity is measured against, separated by commas. */
    public static final Field<BenchmarkTable, String> BEST_PEERS = T.field(new Column("best_peers", Type.STRING, Role.ATTRIBUTE, "", "Codes of the peers that the opportunity is measured against, separated by commas.", true), String.class);
    /** Codes of the peers that do significantly better: the 99.8% limits of the difference exclude 0, that level because there are ten comparisons or more. Null where there are none or no judgement, and in a period older than questions.stale_after_months (stale_period). */
    public static final Field<BenchmarkTable, String> LEARNING_PEERS = T.field(new Column("learning_peers", Type.STRING, Role.ATTRIBUTE, "", "Codes of the peers that do significantly better: the 99.8% limits of the difference exclude 0, that level because there are ten comparisons or more. Null where there are none or no judgement, and in a period older than questions.stale_after_months (stale_period).", true), String.class);
    /** How rank and opportunity were made. */
    public static final Field<BenchmarkTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How rank and opportunity were made.", false), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<BenchmarkTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<BenchmarkTable> TABLE = T.table(
            new Check("range_around_rank", "rank_lower_95 is null or (rank_lower_95 >= 1 and rank_lower_95 <= rank_upper_95 and rank_upper_95 <= areas)", "The range of a rank lies within 1 and the number of areas."),
            new Check("opportunity_in_limits", "opportunity is null or opportunity_lower_95 is null or (opportunity_lower_95 <= opportunity and opportunity <= opportunity_upper_95)", "The limits lie around the opportunity."));

    private BenchmarkTable() {}
}
