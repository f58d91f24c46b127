package org.fosse.jobs.question;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

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
import org.fosse.jobs.action.ActionEffectJob;
import org.fosse.jobs.action.BalancingJob;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.assessment.AssessmentGapJob;
import org.fosse.jobs.assessment.AssessmentSummaryJob;
import org.fosse.jobs.compare.BenchmarkJob;
import org.fosse.jobs.inequality.InequalityTrendJob;
import org.fosse.jobs.intelligence.IntelligenceJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.jobs.schedule.QualityScheduleJob;
import org.fosse.jobs.schedule.RequirementComparisonJob;
import org.fosse.jobs.schedule.ScheduleCoverageJob;
import org.fosse.jobs.series.ControlChartJob;
import org.fosse.jobs.series.ControlChartSummaryJob;
import org.fosse.jobs.variation.FunnelJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/**
 * Brings what every source says of the own system's units into the same terms, once, so that the tables of the six questions
 * are each one small pass over it. Units and names of indicators are collected: reference data.
 */
public final class EvidenceJob implements PlainJob {
    /** Two years and the quarter that is not over: what is set side by side reaches back so far. */
    private static final int MONTHS = 27;

    public static final Table TABLE = Table.working(
            "evidence",
            Stage.COMPUTE,
            "What one source says of one unit, subject and period.",
            List.of(
                    Column.key("unit_code", STRING, "Code of the unit."),
                    Column.key("source_table", STRING, "The table it comes from."),
                    Column.key("rule", STRING, "What it is looked at for."),
                    Column.key("source_key", STRING, "Identifiers of the row there, divided by slashes."),
                    column("unit_level", STRING),
                    column("unit_name", STRING),
                    column("parent_code", STRING),
                    column("quality_domain", STRING),
                    column("pathway", STRING),
                    column("subject", STRING),
                    column("subject_name", STRING),
                    column("kind", STRING),
                    column("side", STRING),
                    column("period_start", DATE),
                    column("period_end", DATE),
                    column("since", DATE),
                    column("size", DOUBLE),
                    column("sure", DOUBLE),
                    column("points", LONG),
                    column("run", INT),
                    column("detail", STRING),
                    column("phrase", STRING),
                    column("reason", STRING)));

    private static Column column(String name, Type type) {
        return Column.attribute(name, type, "As in class Evidence.");
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                AreaJob.TABLE,
                MembershipJob.TABLE,
                IndicatorJob.TABLE,
                ControlChartSummaryJob.TABLE,
                ControlChartJob.TABLE,
                FunnelJob.TABLE,
                QualityScheduleJob.TABLE,
                RequirementComparisonJob.TABLE,
                ScheduleCoverageJob.TABLE,
                InequalityTrendJob.TABLE,
                AssessmentSummaryJob.TABLE,
                AssessmentGapJob.TABLE,
                IntelligenceJob.TABLE,
                BenchmarkJob.TABLE,
                ActionEffectJob.TABLE,
                BalancingJob.TABLE);
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
                .equalTo(config.systemCode())
                .or(col("parent_level")
                        .equalTo("country")
                        .and(col("child_level").isin("provider", "system", "place")));
        List<JavaRDD<Row>> parts = new ArrayList<>();
        parts.add(read(
                in.get(ControlChartSummaryJob.TABLE)
                        .where(ofArea.and(col("breakdown").equalTo(Shared.ALL))),
                new ChartEvidence(units, topics)));
        parts.add(read(in.get(ControlChartJob.TABLE).where(ofArea.and(recent)), new PointEvidence(units, topics)));
        parts.add(read(
                in.get(FunnelJob.TABLE).where(ownFunnel.and(recent).and(ofArea)), new FunnelEvidence(units, topics)));
        parts.add(read(
                in.get(QualityScheduleJob.TABLE).where(ofProvider.and(recent)),
                new ScheduleEvidence(units, config.schedules().intensiveMonths())));
        parts.add(read(
                in.get(RequirementComparisonJob.TABLE)
                        .where(ofProvider.and(recent).and(col("rank").isNotNull())),
                new PeerEvidence(units, domains)));
        parts.add(read(
                in.get(ScheduleCoverageJob.TABLE)
                        .where(ofProvider.and(recent).and(col("status").equalTo("missing"))),
                new CoverageEvidence(units)));
        parts.add(read(in.get(InequalityTrendJob.TABLE).where(ofArea), new InequalityEvidence(units, topics)));
        parts.add(read(
                in.get(AssessmentSummaryJob.TABLE).where(ofBody),
                new AssessmentEvidence(units, frameworks, config.questions().ratings())));
        parts.add(read(in.get(AssessmentGapJob.TABLE).where(ofBody), new GapEvidence(units, frameworks, run.date())));
        parts.add(read(in.get(IntelligenceJob.TABLE).where(ofArea.and(recent)), new IntelligenceEvidence(units)));
        parts.add(read(
                in.get(BenchmarkJob.TABLE)
                        .where(ofArea.and(col("benchmark").equalTo("level"))
                                .and(col("area_level").isin("provider", "system"))
                                .and(recent)),
                new BenchmarkEvidence(units, topics)));
        Dataset<Row> harm = in.get(BalancingJob.TABLE).where(ofArea.and(col("moved_adversely")));
        parts.add(read(harm, new BalancingEvidence(units, topics, run.date())));
        parts.add(read(
                in.get(ActionEffectJob.TABLE)
                        .where(ofArea)
                        .join(
                                broadcast(harm.select("action_id").distinct().withColumn("harmed", lit(true))),
                                new String[] {"action_id"},
                                "left"),
                new ActionEvidence(units, topics, run.date())));
        return parts.stream().reduce(JavaRDD::union).orElseThrow();
    }

    private static JavaRDD<Row> read(Dataset<Row> rows, EvidenceSource source) {
        return rows.toJavaRDD().mapPartitions(each -> {
            RowBuilder builder = new RowBuilder(TABLE);
            List<Row> out = new ArrayList<>();
            each.forEachRemaining(row -> source.read(row, evidence -> out.add(evidence.row(builder))));
            return out.iterator();
        });
    }
}
