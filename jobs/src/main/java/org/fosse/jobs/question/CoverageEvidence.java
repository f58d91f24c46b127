package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.CoverageStatus;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Reason;

/** Returns that a contract asks for and that have not come. */
final class CoverageEvidence {
    private CoverageEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        return in
                .rows(
                        ScheduleCoverageTable.TABLE,
                        row -> codes.contains(row.get(ScheduleCoverageTable.PROVIDER_CODE))
                                && row.get(ScheduleCoverageTable.STATUS) == CoverageStatus.MISSING
                                && !row.get(ScheduleCoverageTable.PERIOD_END).isBefore(from))
                .stream()
                .map(row -> evidence(row, scope.units().get(row.get(ScheduleCoverageTable.PROVIDER_CODE))))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(TableRow<ScheduleCoverageTable> row, Unit unit) {
        String domain = row.find(ScheduleCoverageTable.QUALITY_DOMAIN);
        String name = row.get(ScheduleCoverageTable.REQUIREMENT_NAME);
        return EvidenceBuilder.of(unit, ScheduleCoverageTable.TABLE, row)
                .about(
                        EvidenceKind.CONTRACT,
                        domain == null ? IndicatorNames.UNASSIGNED : domain,
                        row.get(ScheduleCoverageTable.REQUIREMENT_ID),
                        name)
                .contract(row.get(ScheduleCoverageTable.CONTRACT_REF))
                .says(
                        EvidenceRule.RETURN,
                        EvidenceDirection.UNKNOWN,
                        name + " was not returned for " + row.get(ScheduleCoverageTable.PERIOD_LABEL))
                .period(row.get(ScheduleCoverageTable.PERIOD_START), row.get(ScheduleCoverageTable.PERIOD_END))
                .points(0)
                .reason(Reason.MISSING_RETURN)
                .row();
    }
}
