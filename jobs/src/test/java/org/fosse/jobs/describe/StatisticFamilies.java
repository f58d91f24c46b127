package org.fosse.jobs.describe;

import java.util.List;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.AdjustedFunnel;
import org.fosse.stats.ArithmeticMean;
import org.fosse.stats.Assurance;
import org.fosse.stats.Atkinson;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.BestPeersGap;
import org.fosse.stats.BetweenGroupVariance;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CochranArmitage;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.ConcentrationIndex;
import org.fosse.stats.Consensus;
import org.fosse.stats.ControlChart;
import org.fosse.stats.Correlation;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.DerSimonianLaird;
import org.fosse.stats.Difference;
import org.fosse.stats.DirectlyStandardisedRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.Flag;
import org.fosse.stats.FunnelScale;
import org.fosse.stats.GeneralisedSlopeIndex;
import org.fosse.stats.Gini;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.IndexOfDisparity;
import org.fosse.stats.IndirectlyStandardised;
import org.fosse.stats.InterquantileQuotient;
import org.fosse.stats.KendallTau;
import org.fosse.stats.KrippendorffAlpha;
import org.fosse.stats.Limits;
import org.fosse.stats.LinearTrend;
import org.fosse.stats.MannKendall;
import org.fosse.stats.MarshallShrinkage;
import org.fosse.stats.Mean;
import org.fosse.stats.MeanDifference;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.MedianAbsoluteDeviation;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.MetaRegression;
import org.fosse.stats.NearestNeighbours;
import org.fosse.stats.NestedMoments;
import org.fosse.stats.NormalShrinkage;
import org.fosse.stats.OrdinalMedian;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.Overdispersion;
import org.fosse.stats.PPrimeChart;
import org.fosse.stats.PearsonCorrelation;
import org.fosse.stats.PointType;
import org.fosse.stats.PoissonCount;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.PoissonGammaShrinkage;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.Proportion;
import org.fosse.stats.ProportionFunnel;
import org.fosse.stats.QProfile;
import org.fosse.stats.Quantile;
import org.fosse.stats.QuantileGroups;
import org.fosse.stats.RandomEffectsTrend;
import org.fosse.stats.RandomInterceptLogistic;
import org.fosse.stats.RankRange;
import org.fosse.stats.RankedSlope;
import org.fosse.stats.RareEventChart;
import org.fosse.stats.Ratio;
import org.fosse.stats.RecentTrend;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.Reliability;
import org.fosse.stats.SenSlope;
import org.fosse.stats.Shrinkage;
import org.fosse.stats.SlopeIndex;
import org.fosse.stats.SpearmanCorrelation;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.SpreadDifference;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.StandardPopulation;
import org.fosse.stats.SubgroupGuard;
import org.fosse.stats.SystematicComponent;
import org.fosse.stats.TheilDecomposition;
import org.fosse.stats.TheilIndex;
import org.fosse.stats.WeightedMean;
import org.fosse.stats.XmrChart;

/** The families of the library, in the order of the page. Every public type of the library is in one of them. */
final class StatisticFamilies {
    /** One part of the page. */
    record Family(String name, List<Class<?>> types) {}

    /** The types that are no method: what methods return and say. */
    static final String ANSWERS = "Results, reasons and words";

    private StatisticFamilies() {}

    static List<Family> all() {
        return List.of(
                new Family(
                        "Values with limits",
                        List.of(
                                Proportion.class,
                                CrudeRate.class,
                                PoissonCount.class,
                                Mean.class,
                                Difference.class,
                                Ratio.class)),
                new Family(
                        "Standardised rates",
                        List.of(
                                DirectlyStandardisedRate.class,
                                IndirectlyStandardised.class,
                                StandardPopulation.class)),
                new Family("Quantile groups", List.of(QuantileGroups.class)),
                new Family("Peers and ranks", List.of(NearestNeighbours.class, BestPeersGap.class, RankRange.class)),
                new Family(
                        "Funnels",
                        List.of(
                                ProportionFunnel.class,
                                PoissonFunnel.class,
                                OutlierClass.class,
                                AdjustedFunnel.class,
                                FunnelScale.class,
                                Overdispersion.class,
                                MetaRegression.class,
                                Reliability.class)),
                new Family(
                        "Inequality",
                        List.of(
                                SlopeIndex.class,
                                GeneralisedSlopeIndex.class,
                                RankedSlope.class,
                                RandomEffectsTrend.class,
                                AbsoluteGap.class,
                                RelativeGap.class,
                                ConcentrationIndex.class,
                                BetweenGroupVariance.class,
                                IndexOfDisparity.class,
                                MeanDifference.class,
                                PopulationAttributable.class,
                                SubgroupGuard.class)),
                new Family(
                        "Control charts",
                        List.of(
                                XmrChart.class,
                                PPrimeChart.class,
                                RareEventChart.class,
                                ControlChart.class,
                                SpecialCause.class,
                                PointType.class,
                                Assurance.class,
                                ImprovementDirection.class)),
                new Family(
                        "Size of variation",
                        List.of(
                                ArithmeticMean.class,
                                WeightedMean.class,
                                StandardDeviation.class,
                                MedianAbsoluteDeviation.class,
                                CoefficientOfVariation.class,
                                Quantile.class,
                                InterquantileQuotient.class,
                                ExtremalQuotient.class,
                                SystematicComponent.class,
                                ChiSquaredHeterogeneity.class,
                                DerSimonianLaird.class,
                                QProfile.class,
                                SpreadDifference.class,
                                MarshallShrinkage.class,
                                PoissonGammaShrinkage.class,
                                NormalShrinkage.class,
                                Shrinkage.class,
                                Gini.class,
                                TheilIndex.class,
                                MeanLogDeviation.class,
                                TheilDecomposition.class,
                                Atkinson.class,
                                RandomInterceptLogistic.class,
                                MedianOddsRatio.class,
                                NestedMoments.class)),
                new Family(
                        "Agreement and association",
                        List.of(
                                OrdinalMedian.class,
                                Consensus.class,
                                KrippendorffAlpha.class,
                                PearsonCorrelation.class,
                                SpearmanCorrelation.class,
                                KendallTau.class)),
                new Family("Multiple testing", List.of(BenjaminiHochberg.class)),
                new Family(
                        "Trend",
                        List.of(
                                RecentTrend.class,
                                CochranArmitage.class,
                                LinearTrend.class,
                                MannKendall.class,
                                SenSlope.class)),
                new Family(ANSWERS, List.of(Estimate.class, Limits.class, Correlation.class, Flag.class)));
    }
}
