package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.OversightScoreTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.OversightFigureKind;

/**
 * The published segments of the oversight framework, of each domain and of the whole: 1 is best. Segment 4, and 5 with the
 * improvement programme, is of concern; 1 is good.
 */
final class SegmentEvidence {
    private static final Set<OversightFigureKind> KINDS = EnumSet.of(
            OversightFigureKind.DOMAIN_SEGMENT,
            OversightFigureKind.ADJUSTED_SEGMENT,
            OversightFigureKind.FINAL_SEGMENT);
    private static final double GOOD = 1;
    private static final double POOR = 4;
    private static final double LAST = 5;
    private static final double CERTAINTY = 0.9;

    private SegmentEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        return in
                .rows(
                        OversightScoreTable.TABLE,
                        row -> codes.contains(row.get(OversightScoreTable.TRUST_CODE))
                                && KINDS.contains(row.get(OversightScoreTable.KIND))
                                && row.has(OversightScoreTable.PUBLISHED)
                                && !row.get(OversightScoreTable.QUARTER_END).isBefore(from))
                .stream()
                .map(row -> evidence(row, scope))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(TableRow<OversightScoreTable> row, EvidenceScope scope) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(OversightScoreTable.METRIC_ID));
        double segment = row.get(OversightScoreTable.PUBLISHED);
        return EvidenceBuilder.of(
                        scope.units().get(row.get(OversightScoreTable.TRUST_CODE)), OversightScoreTable.TABLE, row)
                .about(indicator)
                .says(
                        EvidenceRule.SEGMENT,
                        direction(segment),
                        indicator.name() + " of the oversight framework: segment " + Phrases.number(segment) + " in "
                                + row.get(OversightScoreTable.QUARTER) + ", where 1 is best")
                .period(row.get(OversightScoreTable.QUARTER_START), row.get(OversightScoreTable.QUARTER_END))
                .severity(Evidence.share((segment >= POOR ? segment - GOOD : LAST - segment) / (LAST - GOOD)))
                .certainty(CERTAINTY)
                .row();
    }

    private static EvidenceDirection direction(double segment) {
        if (segment >= POOR) {
            return EvidenceDirection.CONCERN;
        }
        return segment <= GOOD ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER;
    }
}
