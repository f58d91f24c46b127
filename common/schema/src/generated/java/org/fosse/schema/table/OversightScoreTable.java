// Written from src/main/schema/oversight_score.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One figure of the oversight framework for one trust and quarter, computed from the published rows and as published: a metric score, a domain score or segment, the average, or a segment. On every one 1 is best. Each layer is computed from the published figures of the layer below, so that a difference shows once, where it arises. */
public final class OversightScoreTable {
    private static final TypedTable.Builder<OversightScoreTable> T =
            new TypedTable.Builder<>("oversight_score", Stage.COMPUTE, true, "One figure of the oversight framework for one trust and quarter, computed from the published rows and as published: a metric score, a domain score or segment, the average, or a segment. On every one 1 is best. Each layer is computed from the published figures of the layer below, so that a difference shows once, where it arises.");

    /** The quarter of publication. */
    public static final Field<OversightScoreTable, String> QUARTER = T.field(new Column("quarter", Type.STRING, Role.IDENTIFIER, "", "The quarter of publication.", false), String.class);
    /** ODS code of the trust. */
    public static final Field<OversightScoreTable, String> TRUST_CODE = T.field(new Column("trust_code", Type.STRING, Role.IDENTIFIER, "", "ODS code of the trust.", false), String.class);
    /** The framework's id of the figure. */
    public static final Field<OversightScoreTable, String> METRIC_ID = T.field(new Column("metric_id", Type.STRING, Role.IDENTIFIER, "", "The framework's id of the figure.", false), String.class);
    /** First day of the quarter. */
    public static final Field<OversightScoreTable, LocalDate> QUARTER_START = T.field(new Column("quarter_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the quarter.", false), LocalDate.class);
    /** Last day of the quarter. */
    public static final Field<OversightScoreTable, LocalDate> QUARTER_END = T.field(new Column("quarter_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the quarter.", false), LocalDate.class);
    /** The edition whose rules were used; null when none covers the quarter. */
    public static final Field<OversightScoreTable, String> EDITION = T.field(new Column("edition", Type.STRING, Role.ATTRIBUTE, "", "The edition whose rules were used; null when none covers the quarter.", true), String.class);
    /** metric_score, domain_score, domain_segment, average, unadjusted_segment, adjusted_segment (after the financial override), final_segment (with the improvement programme), or not_computed. */
    public static final Field<OversightScoreTable, OversightFigureKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "metric_score, domain_score, domain_segment, average, unadjusted_segment, adjusted_segment (after the financial override), final_segment (with the improvement programme), or not_computed.", false), OversightFigureKind.class);
    /** Name of the trust. */
    public static final Field<OversightScoreTable, String> TRUST_NAME = T.field(new Column("trust_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the trust.", false), String.class);
    /** Type of the trust, as published. */
    public static final Field<OversightScoreTable, String> TRUST_TYPE = T.field(new Column("trust_type", Type.STRING, Role.ATTRIBUTE, "", "Type of the trust, as published.", true), String.class);
    /** Subtype of the trust, as published. */
    public static final Field<OversightScoreTable, String> TRUST_SUBTYPE = T.field(new Column("trust_subtype", Type.STRING, Role.ATTRIBUTE, "", "Subtype of the trust, as published.", true), String.class);
    /** Region of the trust, as published. */
    public static final Field<OversightScoreTable, String> REGION = T.field(new Column("region", Type.STRING, Role.ATTRIBUTE, "", "Region of the trust, as published.", true), String.class);
    /** The framework's domain; null for figures over all domains. */
    public static final Field<OversightScoreTable, String> DOMAIN = T.field(new Column("domain", Type.STRING, Role.ATTRIBUTE, "", "The framework's domain; null for figures over all domains.", true), String.class);
    /** The framework's name of the figure. */
    public static final Field<OversightScoreTable, String> METRIC_NAME = T.field(new Column("metric_name", Type.STRING, Role.ATTRIBUTE, "", "The framework's name of the figure.", true), String.class);
    /** The metric that a metric score is made from. */
    public static final Field<OversightScoreTable, String> RAW_METRIC_ID = T.field(new Column("raw_metric_id", Type.STRING, Role.ATTRIBUTE, "", "The metric that a metric score is made from.", true), String.class);
    /** The measure that this metric is an edition of, as in table indicator; null where the catalogue has no such metric. */
    public static final Field<OversightScoreTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure that this metric is an edition of, as in table indicator; null where the catalogue has no such metric.", true), String.class);
    /** The metric's value; null where it is not published. */
    public static final Field<OversightScoreTable, Double> RAW_VALUE = T.field(new Column("raw_value", Type.DOUBLE, Role.MEASURE, "the metric's unit", "The metric's value; null where it is not published.", true), Double.class);
    /** The figure by the edition's rules, in two decimals; 0 where nothing was submitted; null where it cannot be computed, with the reason. */
    public static final Field<OversightScoreTable, Double> COMPUTED = T.field(new Column("computed", Type.DOUBLE, Role.MEASURE, "score, 1 to 4, or segment", "The figure by the edition's rules, in two decimals; 0 where nothing was submitted; null where it cannot be computed, with the reason.", true), Double.class);
    /** The published figure; null where none was published. */
    public static final Field<OversightScoreTable, Double> PUBLISHED = T.field(new Column("published", Type.DOUBLE, Role.MEASURE, "score, 1 to 4, or segment", "The published figure; null where none was published.", true), Double.class);
    /** Whether the two differ by at most 0.01 (published scores are rounded), or are the same segment; null where one is missing. */
    public static final Field<OversightScoreTable, Boolean> AGREES = T.field(new Column("agrees", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the two differ by at most 0.01 (published scores are rounded), or are the same segment; null where one is missing.", true), Boolean.class);
    /** How it was computed: ranked, standard, floor, bands, combined (of two scores), given (not computed), mean, quartiles, thresholds, implied_cuts (at the cuts that the published segments imply), cap, programme, not_configured or none. */
    public static final Field<OversightScoreTable, OversightModel> MODEL = T.field(new Column("model", Type.STRING, Role.ATTRIBUTE, "", "How it was computed: ranked, standard, floor, bands, combined (of two scores), given (not computed), mean, quartiles, thresholds, implied_cuts (at the cuts that the published segments imply), cap, programme, not_configured or none.", false), OversightModel.class);
    /** Weight of a metric score in averages; null where it does not count. */
    public static final Field<OversightScoreTable, Double> WEIGHT = T.field(new Column("weight", Type.DOUBLE, Role.MEASURE, "weight", "Weight of a metric score in averages; null where it does not count.", true), Double.class);
    /** Trusts at hand over which the scores are spread: all that are ranked together, without those at a standard or below a floor. */
    public static final Field<OversightScoreTable, Long> RANKED_TRUSTS = T.field(new Column("ranked_trusts", Type.LONG, Role.MEASURE, "trusts", "Trusts at hand over which the scores are spread: all that are ranked together, without those at a standard or below a floor.", true), Long.class);
    /** The same as the published scores imply: the fewest trusts on whose even steps all of them lie; null when no number up to 300 fits. */
    public static final Field<OversightScoreTable, Long> RANKED_TRUSTS_PUBLISHED = T.field(new Column("ranked_trusts_published", Type.LONG, Role.MEASURE, "trusts", "The same as the published scores imply: the fewest trusts on whose even steps all of them lie; null when no number up to 300 fits.", true), Long.class);
    /** For a score that was ranked over more trusts than are at hand: whether it lies on the implied steps and in the order of the values; null otherwise. */
    public static final Field<OversightScoreTable, Boolean> CONSISTENT = T.field(new Column("consistent", Type.BOOLEAN, Role.ATTRIBUTE, "", "For a score that was ranked over more trusts than are at hand: whether it lies on the implied steps and in the order of the values; null otherwise.", true), Boolean.class);
    /** The published rank of the figure within its type of trust. */
    public static final Field<OversightScoreTable, Double> PUBLISHED_RANK = T.field(new Column("published_rank", Type.DOUBLE, Role.MEASURE, "rank, 1 best", "The published rank of the figure within its type of trust.", true), Double.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<OversightScoreTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);
    /** The extract the published figure comes from. */
    public static final Field<OversightScoreTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the published figure comes from.", true), String.class);
    /** Its line there. */
    public static final Field<OversightScoreTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "Its line there.", true), Long.class);

    /** The declaration. */
    public static final TypedTable<OversightScoreTable> TABLE = T.table(
            new Check("score_in_range", "computed is null or computed = 0 or (computed >= 1 and computed <= 5)", "A computed figure is 0, which is no score, or from 1 to 5."),
            new Check("open_has_reason", "computed is not null or reason is not null", "A figure that was not computed says why."));

    private OversightScoreTable() {}
}
