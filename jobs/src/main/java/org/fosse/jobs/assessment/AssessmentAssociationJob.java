package org.fosse.jobs.assessment;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.Framework;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.jobs.profile.ReadingJob;
import org.fosse.jobs.variation.VariationJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Maturity against the latest values of judged indicators, and against how much those vary within the same areas. The
 * latest medians, one a body and domain, are collected: they are few, and every group of values is held against them.
 */
public final class AssessmentAssociationJob implements Job {
    private static final String COEFFICIENT = "coefficient";

    public static final Table TABLE = Table.published(
            "assessment_association",
            Stage.COMPUTE,
            "Whether areas that are more mature in a domain have higher or lower values of an indicator, or more or less variation of it within them. What goes together over areas is no claim of cause, in either direction.",
            List.of(
                    Column.key("framework_id", STRING, "Id of the assessment framework."),
                    Column.key("domain_id", STRING, "Id of the domain within the framework."),
                    Column.key("body_level", STRING, "Level of the areas that are compared."),
                    Shared.INDICATOR_ID,
                    Column.key(
                            "against",
                            STRING,
                            "outcome (the area's latest value) or variation (the coefficient of variation of the parts within the area)."),
                    Column.key("child_level", STRING, "Level of the parts whose variation it is; all for an outcome."),
                    Column.attribute("domain_name", STRING, "Name of the domain.")
                            .required(),
                    Column.attribute(
                                    "polarity",
                                    STRING,
                                    "higher is better or lower is better; indicators without judgement are not compared.")
                            .required(),
                    Column.attribute("period_end", DATE, "End of the period of the values.")
                            .required(),
                    Column.measure("areas", LONG, "areas", "Areas with a median level and a value of the period.")
                            .required(),
                    Column.measure(
                                    "areas_older",
                                    LONG,
                                    "areas",
                                    "Assessed areas whose newest value is of an earlier period and was left out.")
                            .required(),
                    Column.measure(
                                    "areas_stale",
                                    LONG,
                                    "areas",
                                    "Areas that take part with an assessment that is stale.")
                            .required(),
                    Column.measure(
                            "kendall_tau",
                            DOUBLE,
                            COEFFICIENT,
                            "Kendall's tau-b between median level (towards the best) and value, which allows for ties: 1 the same order, -1 the opposite."),
                    Column.measure(
                            "kendall_tau_lower_95",
                            DOUBLE,
                            COEFFICIENT,
                            "Its lower 95% limit, by Fisher's transformation with variance 0.437/(n - 4)."),
                    Column.measure("kendall_tau_upper_95", DOUBLE, COEFFICIENT, "Its upper 95% limit."),
                    Column.measure(
                            "spearman_rho", DOUBLE, COEFFICIENT, "Spearman's rank correlation between the same two."),
                    Column.measure(
                            "spearman_rho_lower_95",
                            DOUBLE,
                            COEFFICIENT,
                            "Its lower 95% limit, by Fisher's transformation with variance (1 + rho^2/2)/(n - 3)."),
                    Column.measure("spearman_rho_upper_95", DOUBLE, COEFFICIENT, "Its upper 95% limit."),
                    Column.measure(
                            "p_value",
                            DOUBLE,
                            "probability",
                            "Two-sided probability of a tau as far from 0 if nothing goes together."),
                    Column.measure(
                            "p_adjusted",
                            DOUBLE,
                            "probability",
                            "The same adjusted for the number of comparisons of the framework at this level (Benjamini and Hochberg)."),
                    Column.attribute(
                            "with_maturity",
                            STRING,
                            "higher or lower: what values more mature areas have where both limits of tau lie on one side of 0 and the adjusted probability is at most 5%; otherwise not clear."),
                    Column.attribute(
                            "judgement",
                            STRING,
                            "better or worse by the indicator's polarity, not clear, or no judgement for variation."),
                    Shared.REASON));

    private static final StructType BODIES = new StructType()
            .add("framework_id", "string")
            .add("body_level", "string")
            .add("body_code", "string");

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(AssessmentSummaryJob.TABLE, ReadingJob.TABLE, VariationJob.TABLE, IndicatorJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, Framework> frameworks = new HashMap<>(run.config().frameworks());
        List<Maturity> maturity = maturity(in.get(AssessmentSummaryJob.TABLE), frameworks);
        Set<Row> bodies = new LinkedHashSet<>();
        maturity.forEach(each -> bodies.add(RowFactory.create(each.frameworkId(), each.bodyLevel(), each.bodyCode())));
        Dataset<Row> values = in.get(ReadingJob.TABLE)
                .select(
                        lit("outcome").as("against"),
                        col("indicator_id"),
                        lit(Shared.ALL).as("child_level"),
                        col("area_code"),
                        col("period_end"),
                        col("period_end").as("period_start"),
                        col("value"))
                .union(in.get(VariationJob.TABLE)
                        .select(
                                lit("variation"),
                                col("indicator_id"),
                                col("child_level"),
                                col("parent_code"),
                                col("period_end"),
                                col("period_start"),
                                col("coefficient_of_variation")))
                .where(col("value").isNotNull())
                .join(
                        broadcast(run.spark().createDataFrame(new ArrayList<>(bodies), BODIES)),
                        col("area_code").equalTo(col("body_code")))
                .join(
                        broadcast(in.get(IndicatorJob.TABLE)
                                .where(col("polarity").notEqual("no judgement"))
                                .select("indicator_id", "polarity")),
                        "indicator_id");
        return Groups.flatMap(
                values,
                List.of("framework_id", "body_level"),
                List.of("against", "indicator_id", "child_level", "area_code", "period_end", "period_start"),
                Store.schema(TABLE),
                (key, rows) -> associate(key, rows, frameworks, maturity));
    }

    private static List<Maturity> maturity(Dataset<Row> summary, Map<String, Framework> frameworks) {
        List<Maturity> found = new ArrayList<>();
        List<Row> latest = summary.where(col("latest").and(col("median").isNotNull()))
                .select("framework_id", "body_level", "body_code", "domain_id", "median", "stale")
                .collectAsList();
        for (Row row : latest) {
            String id = row.getAs("framework_id");
            int towards = requireNonNull(frameworks.get(id)).scale().towardsBest();
            found.add(new Maturity(
                    id,
                    row.getAs("body_level"),
                    row.getAs("body_code"),
                    row.getAs("domain_id"),
                    row.<Double>getAs("median") * towards,
                    row.<Boolean>getAs("stale")));
        }
        return found;
    }

    private static Iterator<Row> associate(
            Row key, Iterator<Row> rows, Map<String, Framework> frameworks, List<Maturity> maturity) {
        String id = key.getAs("framework_id");
        String level = key.getAs("body_level");
        Framework framework = requireNonNull(frameworks.get(id));
        List<Maturity> own = maturity.stream()
                .filter(each ->
                        each.frameworkId().equals(id) && each.bodyLevel().equals(level))
                .toList();
        List<FrameworkAssociations.Value> values = new ArrayList<>();
        rows.forEachRemaining(row -> values.add(FrameworkAssociations.Value.read(row)));
        List<Association> found =
                new FrameworkAssociations(own, framework.reading().fewestAreas()).list(values.iterator());
        double[] adjusted = FrameworkAssociations.adjusted(found);
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Association each = found.get(i);
            List<@Nullable Object> row = new ArrayList<>(List.of(
                    id,
                    each.domainId(),
                    level,
                    each.series().indicatorId(),
                    each.series().against(),
                    each.series().childLevel(),
                    framework.findDomain(each.domainId()).orElseThrow().name(),
                    each.series().polarity()));
            FrameworkAssociations.addTo(row, each, adjusted[i]);
            result.add(RowFactory.create(row.toArray()));
        }
        return result.iterator();
    }
}
