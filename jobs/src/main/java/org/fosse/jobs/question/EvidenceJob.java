package org.fosse.jobs.question;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.config.FosseConfig;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentGapTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.InequalityTrendTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementComparisonTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.Table;

/**
 * Brings what every source says of the own system's units into the same terms, once, so that the tables of the six questions
 * are each one small pass over it. Units and names of indicators are collected: reference data.
 */
public final class EvidenceJob implements PlainJob {
    /** Two years and the quarter that is not over: what is set side by side reaches back so far. */
    private static final int MONTHS = 27;

    @Override
    public Table output() {
        return EvidenceTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                AreaTable.TABLE,
                MembershipTable.TABLE,
                IndicatorTable.TABLE,
                ControlChartSummaryTable.TABLE,
                ControlChartTable.TABLE,
                FunnelTable.TABLE,
                QualityScheduleTable.TABLE,
                RequirementComparisonTable.TABLE,
                ScheduleCoverageTable.TABLE,
                InequalityTrendTable.TABLE,
                AssessmentSummaryTable.TABLE,
                AssessmentGapTable.TABLE,
                IntelligenceTable.TABLE,
                BenchmarkTable.TABLE,
                ActionEffectTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        FosseConfig config = run.config();
        Units units = Units.of(in, run);
        Topics topics = Topics.of(in);
        Map<String, Framework> frameworks = new HashMap<>(config.frameworks());
        Map<String, String> domains = new HashMap<>();
        config.schedules().requirements().forEach((id, each) -> domains.put(id, each.qualityDomain()));
        LocalDate from = run.date().minusMonths(MONTHS);
        Object[] codes = units.codes();
        org.apache.spark.sql.Column ofArea = col("area_code").isin(codes);
        org.apache.spark.sql.Column ofProvider = col("provider_code").isin(codes);
        org.apache.spark.sql.Column ofBody = col("body_code").isin(codes);
        org.apache.spark.sql.Column recent = col("period_end").geq(lit(from));
        // A neighbourhood's funnel is read in the system; that of a provider or system in the country.
        org.apache.spark.sql.Column ownFunnel = col("parent_code")
                .equalTo(config.system().code())
                .or(col("parent_level")
                        .equalTo("country")
                        .and(col("child_level").isin("provider", "system", "place")));
        List<JavaRDD<Row>> parts = new ArrayList<>();
        parts.add(read(
                in.get(ControlChartSummaryTable.TABLE)
                        .where(ofArea.and(col("breakdown").equalTo(Shared.ALL))),
                new ChartEvidence(units, topics)));
        parts.add(read(in.get(ControlChartTable.TABLE).where(ofArea.and(recent)), new PointEvidence(units, topics)));
        parts.add(read(
                in.get(FunnelTable.TABLE).where(ownFunnel.and(recent).and(ofArea)), new FunnelEvidence(units, topics)));
        parts.add(read(
                in.get(QualityScheduleTable.TABLE).where(ofProvider.and(recent)),
                new ScheduleEvidence(units, config.schedules().intensiveMonths())));
        parts.add(read(
                in.get(RequirementComparisonTable.TABLE)
                        .where(ofProvider.and(recent).and(col("rank").isNotNull())),
                new PeerEvidence(units, domains)));
        parts.add(read(
                in.get(ScheduleCoverageTable.TABLE)
                        .where(ofProvider.and(recent).and(col("status").equalTo("missing"))),
                new CoverageEvidence(units)));
        parts.add(read(in.get(InequalityTrendTable.TABLE).where(ofArea), new InequalityEvidence(units, topics)));
        parts.add(read(
                in.get(AssessmentSummaryTable.TABLE).where(ofBody),
                new AssessmentEvidence(units, frameworks, config.questions().ratings())));
        parts.add(read(in.get(AssessmentGapTable.TABLE).where(ofBody), new GapEvidence(units, frameworks, run.date())));
        parts.add(read(in.get(IntelligenceTable.TABLE).where(ofArea.and(recent)), new IntelligenceEvidence(units)));
        parts.add(read(
                in.get(BenchmarkTable.TABLE)
                        .where(ofArea.and(col("benchmark").equalTo("level"))
                                .and(col("area_level").isin("provider", "system"))
                                .and(recent)),
                new BenchmarkEvidence(units, topics)));
        Dataset<Row> effects = in.get(ActionEffectTable.TABLE).where(ofArea);
        Dataset<Row> harm = effects.where(col("moved_adversely"));
        parts.add(read(harm, new BalancingEvidence(units, topics, run.date())));
        parts.add(read(
                effects.where(col("role")
                                .equalTo("target")
                                .and(col("indicator_id").notEqual("none")))
                        .join(
                                broadcast(harm.select("action_id").distinct().withColumn("harmed", lit(true))),
                                new String[] {"action_id"},
                                "left"),
                new ActionEvidence(units, topics, run.date())));
        return parts.stream().reduce(JavaRDD::union).orElseThrow();
    }

    private static JavaRDD<Row> read(Dataset<Row> rows, EvidenceSource source) {
        return rows.toJavaRDD().mapPartitions(each -> {
            RowBuilder builder = new RowBuilder(EvidenceTable.TABLE);
            List<Row> out = new ArrayList<>();
            each.forEachRemaining(row -> source.read(row, evidence -> out.add(evidence.row(builder))));
            return out.iterator();
        });
    }
}
