package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fosse.config.FosseConfig;
import org.fosse.engine.Inputs;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.RequirementComparisonTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.QuarterPosition;

/** How a provider stands in a shared requirement among the providers of its type. */
final class PeerEvidence {
    /** So many providers make a place among them certain. */
    private static final double MANY = 10;

    private static final double SEVERITY = 0.7;

    private PeerEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        return in
                .rows(
                        RequirementComparisonTable.TABLE,
                        row -> codes.contains(row.get(RequirementComparisonTable.PROVIDER_CODE))
                                && !row.get(RequirementComparisonTable.PERIOD_END)
                                        .isBefore(from)
                                && row.has(RequirementComparisonTable.RANK))
                .stream()
                .map(row -> evidence(row, scope))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(TableRow<RequirementComparisonTable> row, EvidenceScope scope) {
        String id = row.get(RequirementComparisonTable.CATALOGUE_ID);
        String name = row.get(RequirementComparisonTable.REQUIREMENT_NAME);
        boolean best = row.find(RequirementComparisonTable.POSITION) == QuarterPosition.BEST_QUARTER;
        boolean first = row.get(RequirementComparisonTable.RANK) == 1;
        MeasureUnit unit = MeasureUnit.of(row.find(RequirementComparisonTable.UNIT));
        long providers = row.get(RequirementComparisonTable.PROVIDERS);
        return EvidenceBuilder.of(
                        scope.units().get(row.get(RequirementComparisonTable.PROVIDER_CODE)),
                        RequirementComparisonTable.TABLE,
                        row)
                .about(EvidenceKind.CONTRACT, domain(id, scope.config()), id, name)
                .says(
                        EvidenceRule.TOP_OF_PEERS,
                        best ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER,
                        name + (first ? ": the best of " : ": in the best quarter of ") + providers
                                + " providers of its type ("
                                + unit.say(row.number(RequirementComparisonTable.VALUE)) + " in "
                                + row.get(RequirementComparisonTable.PERIOD_LABEL) + ", "
                                + unit.say(row.number(RequirementComparisonTable.MEDIAN)) + " in the middle)")
                .period(
                        row.get(RequirementComparisonTable.PERIOD_START),
                        row.get(RequirementComparisonTable.PERIOD_END))
                .severity(SEVERITY)
                .certainty(Evidence.share(providers / MANY))
                .row();
    }

    private static String domain(String requirement, FosseConfig config) {
        return Optional.ofNullable(config.schedules().requirements().get(requirement))
                .map(each -> each.qualityDomain())
                .orElse(IndicatorNames.UNASSIGNED);
    }
}
