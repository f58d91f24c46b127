package org.fosse.jobs.run;

import java.util.List;
import java.util.stream.Stream;
import org.fosse.engine.Job;
import org.fosse.engine.Plan;
import org.fosse.jobs.action.ActionCheckedJob;
import org.fosse.jobs.action.ActionEffectJob;
import org.fosse.jobs.action.ActionJob;
import org.fosse.jobs.action.ExpectationProgressJob;
import org.fosse.jobs.area.AreaAliasJob;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.area.AreaRefusedJob;
import org.fosse.jobs.area.DeprivationJob;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.assessment.AssessmentAssociationJob;
import org.fosse.jobs.assessment.AssessmentGapJob;
import org.fosse.jobs.assessment.AssessmentScoreJob;
import org.fosse.jobs.assessment.AssessmentSummaryJob;
import org.fosse.jobs.assessment.FrameworkJob;
import org.fosse.jobs.assessment.FrameworkLevelJob;
import org.fosse.jobs.assessment.ScoreCheckedJob;
import org.fosse.jobs.compare.BenchmarkJob;
import org.fosse.jobs.compare.ComparisonJob;
import org.fosse.jobs.compare.PeerGroupJob;
import org.fosse.jobs.compare.PeerVariableJob;
import org.fosse.jobs.compare.SpecialListJob;
import org.fosse.jobs.compare.SpineJob;
import org.fosse.jobs.extract.ExtractJob;
import org.fosse.jobs.inequality.InequalityGroupJob;
import org.fosse.jobs.inequality.InequalityJob;
import org.fosse.jobs.inequality.InequalityTrendJob;
import org.fosse.jobs.inequality.StandardisedRateJob;
import org.fosse.jobs.intelligence.IntelligenceCheckedJob;
import org.fosse.jobs.intelligence.IntelligenceJob;
import org.fosse.jobs.land.LandJob;
import org.fosse.jobs.land.RejectedRowJob;
import org.fosse.jobs.land.RunInputJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.jobs.observation.ObservationCheckedJob;
import org.fosse.jobs.observation.ObservationJob;
import org.fosse.jobs.observation.PackedJob;
import org.fosse.jobs.observation.StandardJob;
import org.fosse.jobs.oversight.OversightRangeJob;
import org.fosse.jobs.oversight.OversightScoreJob;
import org.fosse.jobs.profile.ProfileJob;
import org.fosse.jobs.profile.ReadingJob;
import org.fosse.jobs.provider.FlowCheckedJob;
import org.fosse.jobs.provider.LinkCheckedJob;
import org.fosse.jobs.provider.ProviderLinkJob;
import org.fosse.jobs.provider.ProviderProfileJob;
import org.fosse.jobs.provider.ProviderShareJob;
import org.fosse.jobs.question.BlindSpotJob;
import org.fosse.jobs.question.BlindSpotSummaryJob;
import org.fosse.jobs.question.EvidenceJob;
import org.fosse.jobs.question.InformationNeedJob;
import org.fosse.jobs.question.LearningPeerJob;
import org.fosse.jobs.question.RankingJob;
import org.fosse.jobs.question.SignalJob;
import org.fosse.jobs.question.StandingJob;
import org.fosse.jobs.question.TriangulationJob;
import org.fosse.jobs.reason.ReasonJob;
import org.fosse.jobs.schedule.QualityScheduleJob;
import org.fosse.jobs.schedule.RequirementCheckedJob;
import org.fosse.jobs.schedule.RequirementComparisonJob;
import org.fosse.jobs.schedule.ReturnCheckedJob;
import org.fosse.jobs.schedule.ScheduleCoverageJob;
import org.fosse.jobs.series.ControlChartJob;
import org.fosse.jobs.series.ControlChartSummaryJob;
import org.fosse.jobs.series.TrendJob;
import org.fosse.jobs.smallarea.SmallAreaFigureJob;
import org.fosse.jobs.standard.StandardJudgementJob;
import org.fosse.jobs.star.BridgeAreaJob;
import org.fosse.jobs.star.DimAreaJob;
import org.fosse.jobs.star.DimGroupJob;
import org.fosse.jobs.star.DimIndicatorJob;
import org.fosse.jobs.star.DimMethodJob;
import org.fosse.jobs.star.DimPeriodJob;
import org.fosse.jobs.star.DimReasonJob;
import org.fosse.jobs.star.FactJob;
import org.fosse.jobs.variation.AdjustedJob;
import org.fosse.jobs.variation.AdjustmentJob;
import org.fosse.jobs.variation.DecompositionJob;
import org.fosse.jobs.variation.FindingJob;
import org.fosse.jobs.variation.FunnelCurveJob;
import org.fosse.jobs.variation.FunnelJob;
import org.fosse.jobs.variation.RateJob;
import org.fosse.jobs.variation.VariationJob;

/** Every table Fosse makes. A new table is its class and its line here; the order does not matter. */
public final class Jobs {
    private Jobs() {}

    public static List<Job> all() {
        return Stream.concat(
                        Stream.of(
                                new LandJob(),
                                new AreaAliasJob(),
                                new AreaRefusedJob(),
                                new MembershipJob(),
                                new AreaJob(),
                                new SmallAreaFigureJob(),
                                new ObservationCheckedJob(),
                                new RequirementCheckedJob(),
                                new ReturnCheckedJob(),
                                new ScoreCheckedJob(),
                                new IntelligenceCheckedJob(),
                                new ActionCheckedJob(),
                                new RejectedRowJob(),
                                new RunInputJob(),
                                new ObservationJob(),
                                new IndicatorJob(),
                                new StandardJob(),
                                new ReasonJob(),
                                new DeprivationJob(),
                                new PackedJob(),
                                new RateJob(),
                                new VariationJob(),
                                new DecompositionJob(),
                                new FunnelJob(),
                                new FunnelCurveJob(),
                                new InequalityJob(),
                                new InequalityGroupJob(),
                                new InequalityTrendJob(),
                                new StandardisedRateJob(),
                                new PeerVariableJob(),
                                new PeerGroupJob(),
                                new SpecialListJob(),
                                new AdjustmentJob(),
                                new AdjustedJob(),
                                new ComparisonJob(),
                                new BenchmarkJob(),
                                new SpineJob(),
                                new StandardJudgementJob(),
                                new ControlChartJob(),
                                new ControlChartSummaryJob(),
                                new TrendJob(),
                                new QualityScheduleJob(),
                                new OversightScoreJob(),
                                new OversightRangeJob(),
                                new FrameworkJob(),
                                new FrameworkLevelJob(),
                                new AssessmentScoreJob(),
                                new AssessmentSummaryJob(),
                                new AssessmentGapJob(),
                                new AssessmentAssociationJob(),
                                new ScheduleCoverageJob(),
                                new RequirementComparisonJob(),
                                new LinkCheckedJob(),
                                new FlowCheckedJob(),
                                new ProviderLinkJob(),
                                new ProviderShareJob(),
                                new ProviderProfileJob(),
                                new IntelligenceJob(),
                                new ActionJob(),
                                new ActionEffectJob(),
                                new ExpectationProgressJob(),
                                new EvidenceJob(),
                                new StandingJob(),
                                new SignalJob(),
                                RankingJob.ofConcerns(),
                                RankingJob.ofBrightSpots(),
                                new TriangulationJob(),
                                new BlindSpotJob(),
                                new BlindSpotSummaryJob(),
                                new InformationNeedJob(),
                                new LearningPeerJob(),
                                new FindingJob(),
                                new ReadingJob(),
                                new ProfileJob(),
                                new DimAreaJob(),
                                new BridgeAreaJob(),
                                new DimIndicatorJob(),
                                new DimPeriodJob(),
                                new DimGroupJob(),
                                new DimReasonJob(),
                                new DimMethodJob(),
                                new ExtractJob()),
                        FactJob.all())
                .toList();
    }

    /** All of them in running order. */
    public static Plan plan() {
        return Plan.of(all());
    }
}
