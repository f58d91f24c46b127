package org.fosse.jobs.assessment;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

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
import org.fosse.schema.table.AssessmentAssociationTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Maturity against the latest values of judged indicators, and against how much those vary within the same areas. The
 * latest medians, one a body and domain, are collected: they are few, and every group of values is held against them.
 */
public final class AssessmentAssociationJob implements Job {

    private static final StructType BODIES = new StructType()
            .add("framework_id", "string")
            .add("body_level", "string")
            .add("body_code", "string");

    @Override
    public Table output() {
        return AssessmentAssociationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                AssessmentSummaryTable.TABLE, IndicatorReadingTable.TABLE, VariationTable.TABLE, IndicatorTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, Framework> frameworks = new HashMap<>(run.config().frameworks());
        List<Maturity> maturity = maturity(in.get(AssessmentSummaryTable.TABLE), frameworks);
        Set<Row> bodies = new LinkedHashSet<>();
        maturity.forEach(each -> bodies.add(RowFactory.create(each.frameworkId(), each.bodyLevel(), each.bodyCode())));
        Dataset<Row> values = in.get(IndicatorReadingTable.TABLE)
                .select(
                        lit("outcome").as("against"),
                        col("indicator_id"),
                        lit(Shared.ALL).as("child_level"),
                        col("area_code"),
                        col("period_end"),
                        col("period_end").as("period_start"),
                        col("value"))
                .union(in.get(VariationTable.TABLE)
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
                        broadcast(in.get(IndicatorTable.TABLE)
                                .where(col("polarity").notEqual("no judgement"))
                                .select("indicator_id", "polarity")),
                        "indicator_id");
        return Groups.flatMap(
                values,
                List.of("framework_id", "body_level"),
                List.of("against", "indicator_id", "child_level", "area_code", "period_end", "period_start"),
                Store.schema(AssessmentAssociationTable.TABLE),
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
