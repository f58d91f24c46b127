// Written from src/main/schema/fact_oversight.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One figure of the oversight framework for one trust and quarter, computed and as published: a metric score, a domain score or segment, an average, or a segment. On every one 1 is best. */
public final class FactOversightTable {
    private static final TypedTable.Builder<FactOversightTable> T =
            new TypedTable.Builder<>("fact_oversight", Folder.STAR, Stage.PUBLISH, true, "One figure of the oversight framework for one trust and quarter, computed and as published: a metric score, a domain score or segment, an average, or a segment. On every one 1 is best.");

    /** Its period. */
    public static final Field<FactOversightTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its provider. */
    public static final Field<FactOversightTable, String> PROVIDER_KEY = T.field(new Column("provider_key", Type.STRING, Role.IDENTIFIER, "", "Its provider.", false).leadingTo(new ForeignKey("dim_provider", null)), String.class);
    /** The framework's id of the figure. */
    public static final Field<FactOversightTable, String> METRIC_ID = T.field(new Column("metric_id", Type.STRING, Role.IDENTIFIER, "", "The framework's id of the figure.", false), String.class);
    /** metric_score, domain_score, domain_segment, average, unadjusted_segment, adjusted_segment (after the financial override), final_segment (with the improvement programme), or not_computed. */
    public static final Field<FactOversightTable, OversightFigureKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "metric_score, domain_score, domain_segment, average, unadjusted_segment, adjusted_segment (after the financial override), final_segment (with the improvement programme), or not_computed.", false), OversightFigureKind.class);
    /** The framework's domain; null for figures over all domains. */
    public static final Field<FactOversightTable, String> DOMAIN = T.field(new Column("domain", Type.STRING, Role.ATTRIBUTE, "", "The framework's domain; null for figures over all domains.", true), String.class);
    /** The framework's name of the figure. */
    public static final Field<FactOversightTable, String> METRIC_NAME = T.field(new Column("metric_name", Type.STRING, Role.ATTRIBUTE, "", "The framework's name of the figure.", true), String.class);
    /** Its reason. */
    public static final Field<FactOversightTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The metric's value; null where it is not published. */
    public static final Field<FactOversightTable, Double> RAW_VALUE = T.field(new Column("raw_value", Type.DOUBLE, Role.MEASURE, "the metric's unit", "The metric's value; null where it is not published.", true), Double.class);
    /** The figure by the edition's rules, in two decimals; 0 where nothing was submitted; null where it cannot be computed, with the reason. */
    public static final Field<FactOversightTable, Double> COMPUTED = T.field(new Column("computed", Type.DOUBLE, Role.MEASURE, "score, 1 to 4, or segment", "The figure by the edition's rules, in two decimals; 0 where nothing was submitted; null where it cannot be computed, with the reason.", true), Double.class);
    /** The published figure; null where none was published. */
    public static final Field<FactOversightTable, Double> PUBLISHED = T.field(new Column("published", Type.DOUBLE, Role.MEASURE, "score, 1 to 4, or segment", "The published figure; null where none was published.", true), Double.class);
    /** Whether the two differ by at most 0.01 (published scores are rounded), or are the same segment; null where one is missing. */
    public static final Field<FactOversightTable, Boolean> AGREES = T.field(new Column("agrees", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the two differ by at most 0.01 (published scores are rounded), or are the same segment; null where one is missing.", true), Boolean.class);
    /** How it was computed: ranked, standard, floor, bands, combined (of two scores), given (not computed), mean, quartiles, thresholds, implied_cuts (at the cuts that the published segments imply), cap, programme, not_configured or none. */
    public static final Field<FactOversightTable, OversightModel> MODEL = T.field(new Column("model", Type.STRING, Role.ATTRIBUTE, "", "How it was computed: ranked, standard, floor, bands, combined (of two scores), given (not computed), mean, quartiles, thresholds, implied_cuts (at the cuts that the published segments imply), cap, programme, not_configured or none.", false), OversightModel.class);
    /** Weight of a metric score in averages; null where it does not count. */
    public static final Field<FactOversightTable, Double> WEIGHT = T.field(new Column("weight", Type.DOUBLE, Role.MEASURE, "weight", "Weight of a metric score in averages; null where it does not count.", true), Double.class);
    /** The published rank of the figure within its type of trust. */
    public static final Field<FactOversightTable, Double> PUBLISHED_RANK = T.field(new Column("published_rank", Type.DOUBLE, Role.MEASURE, "rank, 1 best", "The published rank of the figure within its type of trust.", true), Double.class);
    /** Trusts at hand over which the scores are spread: all that are ranked together, without those at a standard or below a floor. */
    public static final Field<FactOversightTable, Long> RANKED_TRUSTS = T.field(new Column("ranked_trusts", Type.LONG, Role.MEASURE, "trusts", "Trusts at hand over which the scores are spread: all that are ranked together, without those at a standard or below a floor.", true), Long.class);

    /** The declaration. */
    public static final TypedTable<FactOversightTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactOversightTable, OversightScoreTable> PROJECTION = new Projection<>(TABLE, OversightScoreTable.TABLE, new Check("taken", "computed is not null or published is not null or raw_value is not null", "the rows that are taken"), false, List.of(
            List.of(OversightScoreTable.QUARTER_START, OversightScoreTable.QUARTER_END),
            List.of(OversightScoreTable.TRUST_CODE),
            List.of(OversightScoreTable.METRIC_ID),
            List.of(OversightScoreTable.KIND),
            List.of(OversightScoreTable.DOMAIN),
            List.of(OversightScoreTable.METRIC_NAME),
            List.of(OversightScoreTable.REASON),
            List.of(OversightScoreTable.RAW_VALUE),
            List.of(OversightScoreTable.COMPUTED),
            List.of(OversightScoreTable.PUBLISHED),
            List.of(OversightScoreTable.AGREES),
            List.of(OversightScoreTable.MODEL),
            List.of(OversightScoreTable.WEIGHT),
            List.of(OversightScoreTable.PUBLISHED_RANK),
            List.of(OversightScoreTable.RANKED_TRUSTS)));

    private FactOversightTable() {}
}
