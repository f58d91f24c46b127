package org.fosse.jobs.question;

import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.speaker.Speakers;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.AssessmentGapTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.InequalityTable;
import org.fosse.schema.table.InequalityTrendTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.schema.table.OversightScoreTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementComparisonTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.schema.table.SpecialListTable;
import org.fosse.schema.table.StandardJudgementTable;

/**
 * Brings what every source says of the own system's units into the same terms, once, so that the tables of the six questions
 * are each one small pass over it.
 */
public final class EvidenceJob extends Declaration<EvidenceTable> implements RowJob<EvidenceTable> {
    private static final List<EvidenceSource> SOURCES = List.of(
            ChartEvidence::read,
            PointEvidence::read,
            FunnelEvidence::read,
            ComparisonEvidence::read,
            StandardEvidence::read,
            SegmentEvidence::read,
            ScheduleEvidence::read,
            PeerEvidence::read,
            CoverageEvidence::read,
            InequalityEvidence::read,
            AssessmentEvidence::read,
            GapEvidence::read,
            IntelligenceEvidence::read,
            BenchmarkEvidence::read,
            ActionEvidence::read);

    public EvidenceJob() {
        super(
                EvidenceTable.TABLE,
                Shared.tables(
                        SystemUnits.INPUTS,
                        IndicatorTable.TABLE,
                        ControlChartSummaryTable.TABLE,
                        ControlChartTable.TABLE,
                        FunnelTable.TABLE,
                        AdjustedTable.TABLE,
                        SpecialListTable.TABLE,
                        ComparisonTable.TABLE,
                        StandardJudgementTable.TABLE,
                        OversightScoreTable.TABLE,
                        QualityScheduleTable.TABLE,
                        RequirementComparisonTable.TABLE,
                        ScheduleCoverageTable.TABLE,
                        InequalityTable.TABLE,
                        InequalityTrendTable.TABLE,
                        AssessmentSummaryTable.TABLE,
                        AssessmentGapTable.TABLE,
                        IntelligenceTable.TABLE,
                        BenchmarkTable.TABLE,
                        ActionEffectTable.TABLE));
    }

    @Override
    public List<TableRow<EvidenceTable>> rows(Inputs in, Run run) {
        EvidenceScope scope = new EvidenceScope(
                in.get(new SystemUnits()),
                in.get(new Speakers.OfRun()),
                new IndicatorNames(in.rows(IndicatorTable.TABLE)),
                run.config(),
                run.date());
        return SOURCES.stream()
                .flatMap(source -> source.read(in, scope).stream())
                .toList();
    }
}
