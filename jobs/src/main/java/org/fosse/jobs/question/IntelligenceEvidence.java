package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.jspecify.annotations.Nullable;

/** What people say and what reviews find, in kinds and themes. */
final class IntelligenceEvidence {
    private static final double CERTAINTY = 0.5;
    private static final double HIGH = 1;
    private static final double MODERATE = 0.7;
    private static final double LOW = 0.4;
    /** Of an item that does not say. */
    private static final double GOOD = 0.5;

    private static final double OTHERWISE = 0.2;

    private IntelligenceEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        return in
                .rows(
                        IntelligenceTable.TABLE,
                        row -> codes.contains(row.get(IntelligenceTable.AREA_CODE))
                                && !row.get(IntelligenceTable.PERIOD_END).isBefore(from))
                .stream()
                .map(row -> evidence(row, scope.units().get(row.get(IntelligenceTable.AREA_CODE))))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(TableRow<IntelligenceTable> row, Unit unit) {
        EvidenceDirection direction = switch (row.get(IntelligenceTable.DIRECTION)) {
            case "concern" -> EvidenceDirection.CONCERN;
            case "positive" -> EvidenceDirection.GOOD;
            default -> EvidenceDirection.NEITHER;
        };
        String theme = row.get(IntelligenceTable.THEME);
        String kind = row.get(IntelligenceTable.KIND).text();
        Long count = row.find(IntelligenceTable.COUNT);
        return EvidenceBuilder.of(unit, IntelligenceTable.TABLE, row)
                .about(EvidenceKind.QUALITATIVE, row.get(IntelligenceTable.QUALITY_DOMAIN), theme, theme)
                .pathway(row.find(IntelligenceTable.PATHWAY))
                .says(EvidenceRule.INTELLIGENCE, direction, kind.replace('_', ' ') + " about " + theme)
                .period(row.get(IntelligenceTable.PERIOD_START), row.get(IntelligenceTable.PERIOD_END))
                .severity(severity(row.find(IntelligenceTable.SEVERITY), direction))
                .certainty(CERTAINTY)
                .points(count == null ? 1 : Math.max(1, count))
                .detail(kind)
                .row();
    }

    private static double severity(@Nullable String severity, EvidenceDirection direction) {
        return switch (severity == null ? "" : severity) {
            case "high" -> HIGH;
            case "moderate" -> MODERATE;
            case "low" -> LOW;
            default -> direction == EvidenceDirection.GOOD ? GOOD : OTHERWISE;
        };
    }
}
