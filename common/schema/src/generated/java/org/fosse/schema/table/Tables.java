// Written from the names of src/main/schema; add a file there, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.TypedTable;

/** Every table that is declared, by name. */
public final class Tables {
    private Tables() {}

    public static List<TypedTable<?>> all() {
        return List.of(
                ActionTable.TABLE,
                ActionCheckedTable.TABLE,
                ActionEffectTable.TABLE,
                AreaTable.TABLE,
                AreaAliasTable.TABLE,
                AreaRefusedTable.TABLE,
                AssessmentAssociationTable.TABLE,
                AssessmentGapTable.TABLE,
                AssessmentScoreTable.TABLE,
                AssessmentSummaryTable.TABLE,
                BenchmarkTable.TABLE,
                BlindSpotTable.TABLE,
                BrightSpotTable.TABLE,
                ComparisonTable.TABLE,
                ConcernTable.TABLE,
                ControlChartTable.TABLE,
                ControlChartSummaryTable.TABLE,
                DeprivationTable.TABLE,
                EvidenceTable.TABLE,
                ExpectationProgressTable.TABLE,
                FindingTable.TABLE,
                FrameworkTable.TABLE,
                FrameworkLevelTable.TABLE,
                FunnelTable.TABLE,
                FunnelCurveTable.TABLE,
                IndicatorTable.TABLE,
                IndicatorReadingTable.TABLE,
                InequalityTable.TABLE,
                InequalityGroupTable.TABLE,
                InequalityTrendTable.TABLE,
                InformationNeedTable.TABLE,
                IntelligenceTable.TABLE,
                IntelligenceCheckedTable.TABLE,
                LearningPeerTable.TABLE,
                LinkCheckedTable.TABLE,
                MembershipTable.TABLE,
                NetworkExtractTable.TABLE,
                ObservationTable.TABLE,
                ObservationCheckedTable.TABLE,
                OversightRangeTable.TABLE,
                OversightScoreTable.TABLE,
                PackedTable.TABLE,
                PeerGroupTable.TABLE,
                PeerVariableTable.TABLE,
                ProfileTable.TABLE,
                ProviderLinkTable.TABLE,
                ProviderProfileTable.TABLE,
                QualityScheduleTable.TABLE,
                RateTable.TABLE,
                RejectedRowTable.TABLE,
                RequirementCheckedTable.TABLE,
                RequirementComparisonTable.TABLE,
                ReturnCheckedTable.TABLE,
                RunInputTable.TABLE,
                ScheduleCoverageTable.TABLE,
                ScoreCheckedTable.TABLE,
                SignalTable.TABLE,
                SpineTable.TABLE,
                StandardisedRateTable.TABLE,
                TrendTable.TABLE,
                TriangulationTable.TABLE,
                VariationTable.TABLE,
                VariationDecompositionTable.TABLE);
    }
}
