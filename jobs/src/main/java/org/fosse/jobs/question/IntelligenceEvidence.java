package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fosse.config.FosseConfig;
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
                .map(row -> evidence(
                        row,
                        scope.units().get(row.get(IntelligenceTable.AREA_CODE)),
                        scope.config().disclosure()))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(
            TableRow<IntelligenceTable> row, Unit unit, FosseConfig.Disclosure disclosure) {
        EvidenceDirection direction = switch (row.get(IntelligenceTable.DIRECTION)) {
            case "concern" -> EvidenceDirection.CONCERN;
            case "positive" -> EvidenceDirection.GOOD;
            default -> EvidenceDirection.NEITHER;
        };
        String theme = row.get(IntelligenceTable.THEME);
        String kind = row.get(IntelligenceTable.KIND).text();
        return EvidenceBuilder.of(unit, IntelligenceTable.TABLE, row)
                .about(EvidenceKind.QUALITATIVE, row.get(IntelligenceTable.QUALITY_DOMAIN), theme, theme)
                .pathway(row.find(IntelligenceTable.PATHWAY))
                .says(EvidenceRule.INTELLIGENCE, direction, kind.replace('_', ' ') + " about " + theme)
                .period(row.get(IntelligenceTable.PERIOD_START), row.get(IntelligenceTable.PERIOD_END))
                .severity(severity(row.find(IntelligenceTable.SEVERITY), direction))
                .certainty(CERTAINTY)
                .points(surely(row, disclosure))
                .detail(kind)
                .reasons(row.find(IntelligenceTable.REASON))
                .row();
    }

    /** How many there are at least: of a withheld count one, of a rounded one the least that is rounded so and shown. */
    private static long surely(TableRow<IntelligenceTable> row, FosseConfig.Disclosure disclosure) {
        Long count = row.find(IntelligenceTable.COUNT);
        if (count == null) {
            return 1;
        }
        boolean rounded = count > 0 && row.has(IntelligenceTable.REASON);
        return Math.max(1, rounded ? Math.max(disclosure.suppressUpTo() + 1, count - disclosure.roundTo() / 2) : count);
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
