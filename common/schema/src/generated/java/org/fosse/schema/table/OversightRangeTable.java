// Written from src/main/schema/oversight_range.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The average score of one trust in one quarter and its rank among the trusts of its type, each with its likely range: how far it could lie if the framework's metrics were others of the same kind. */
public final class OversightRangeTable {
    private static final TypedTable.Builder<OversightRangeTable> T =
            new TypedTable.Builder<>("oversight_range", Stage.COMPUTE, true, "The average score of one trust in one quarter and its rank among the trusts of its type, each with its likely range: how far it could lie if the framework's metrics were others of the same kind.");

    /** The quarter of publication. */
    public static final Field<OversightRangeTable, String> QUARTER = T.field(new Column("quarter", Type.STRING, Role.IDENTIFIER, "", "The quarter of publication.", false), String.class);
    /** ODS code of the trust. */
    public static final Field<OversightRangeTable, String> TRUST_CODE = T.field(new Column("trust_code", Type.STRING, Role.IDENTIFIER, "", "ODS code of the trust.", false), String.class);
    /** The edition whose rules were used. */
    public static final Field<OversightRangeTable, String> EDITION = T.field(new Column("edition", Type.STRING, Role.ATTRIBUTE, "", "The edition whose rules were used.", false), String.class);
    /** Name of the trust. */
    public static final Field<OversightRangeTable, String> TRUST_NAME = T.field(new Column("trust_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the trust.", false), String.class);
    /** Type of the trust, as published. */
    public static final Field<OversightRangeTable, String> TRUST_TYPE = T.field(new Column("trust_type", Type.STRING, Role.ATTRIBUTE, "", "Type of the trust, as published.", true), String.class);
    /** Metric scores that count in the average. */
    public static final Field<OversightRangeTable, Long> METRIC_SCORES = T.field(new Column("metric_scores", Type.LONG, Role.MEASURE, "scores", "Metric scores that count in the average.", false), Long.class);
    /** Weighted mean of the metric scores, in two decimals. */
    public static final Field<OversightRangeTable, Double> AVERAGE_SCORE = T.field(new Column("average_score", Type.DOUBLE, Role.MEASURE, "score, 1 to 4", "Weighted mean of the metric scores, in two decimals.", true), Double.class);
    /** 2.5th percentile of the averages of the metric scores drawn again with replacement. */
    public static final Field<OversightRangeTable, Double> AVERAGE_LOWER_95 = T.field(new Column("average_lower_95", Type.DOUBLE, Role.MEASURE, "score, 1 to 4", "2.5th percentile of the averages of the metric scores drawn again with replacement.", true), Double.class);
    /** 97.5th percentile of the same. */
    public static final Field<OversightRangeTable, Double> AVERAGE_UPPER_95 = T.field(new Column("average_upper_95", Type.DOUBLE, Role.MEASURE, "score, 1 to 4", "97.5th percentile of the same.", true), Double.class);
    /** Trusts of the type at hand that are ranked. */
    public static final Field<OversightRangeTable, Long> TRUSTS = T.field(new Column("trusts", Type.LONG, Role.MEASURE, "trusts", "Trusts of the type at hand that are ranked.", false), Long.class);
    /** Rank of the average among them; tied ones share the best. */
    public static final Field<OversightRangeTable, Integer> AVERAGE_RANK = T.field(new Column("average_rank", Type.INT, Role.MEASURE, "rank, 1 best", "Rank of the average among them; tied ones share the best.", true), Integer.class);
    /** 2.5th percentile (the better end) of the ranks when all trusts' metric scores are drawn again. */
    public static final Field<OversightRangeTable, Integer> RANK_LOWER_95 = T.field(new Column("rank_lower_95", Type.INT, Role.MEASURE, "rank, 1 best", "2.5th percentile (the better end) of the ranks when all trusts' metric scores are drawn again.", true), Integer.class);
    /** 97.5th percentile of the same. */
    public static final Field<OversightRangeTable, Integer> RANK_UPPER_95 = T.field(new Column("rank_upper_95", Type.INT, Role.MEASURE, "rank, 1 best", "97.5th percentile of the same.", true), Integer.class);
    /** How often the scores were drawn. */
    public static final Field<OversightRangeTable, Integer> RESAMPLES = T.field(new Column("resamples", Type.INT, Role.MEASURE, "draws", "How often the scores were drawn.", false), Integer.class);
    /** How the value and its limits were made. */
    public static final Field<OversightRangeTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<OversightRangeTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<OversightRangeTable> TABLE = T.table(
            new Check("range_in_order", "average_lower_95 <= average_upper_95 and rank_lower_95 <= rank_upper_95", "A range runs from its lower to its upper end."));

    private OversightRangeTable() {}
}
