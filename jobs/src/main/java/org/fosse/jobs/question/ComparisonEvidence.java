package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.engine.Inputs;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.SpecialListTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Judgement;

/**
 * How a unit stands against the areas most like it, otherwise against England, otherwise against its own system: for levels of
 * too few units for a funnel, such as places. Only what lies beyond the 99.8% limits takes a side, since large areas differ beyond the 95% limits
 * from nearly everything. Special lists have no like among these; {@link FunnelEvidence} holds them against their kind.
 */
final class ComparisonEvidence {
    private ComparisonEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        String system = scope.config().system().code();
        Set<String> special = in.rows(SpecialListTable.TABLE).stream()
                .map(row -> row.get(SpecialListTable.AREA_CODE))
                .collect(toSet());
        TreeMap<List<String>, List<TableRow<ComparisonTable>>> ofValue = in
                .rows(
                        ComparisonTable.TABLE,
                        row -> codes.contains(row.get(ComparisonTable.AREA_CODE))
                                && !special.contains(row.get(ComparisonTable.AREA_CODE))
                                && row.get(ComparisonTable.BREAKDOWN).equals(Shared.ALL)
                                && isFor(row, system)
                                && row.get(ComparisonTable.OUTCOME_95) != Judgement.NOT_COMPARED)
                .stream()
                .collect(groupingBy(
                        row -> List.of(
                                row.get(ComparisonTable.INDICATOR_ID),
                                row.get(ComparisonTable.AREA_CODE),
                                row.get(ComparisonTable.PERIOD_END).toString()),
                        () -> new TreeMap<>(Evidence.BY_PARTS),
                        toList()));
        return ofValue.values().stream()
                // Peers before England, and England before the system.
                .map(rows -> rows.stream()
                        .max(Comparator.comparing(row -> row.get(ComparisonTable.COMPARATOR)))
                        .orElseThrow())
                .map(row -> evidence(row, scope))
                .filter(Evidence::isSeen)
                .toList();
    }

    private static boolean isFor(TableRow<ComparisonTable> row, String system) {
        return switch (row.get(ComparisonTable.COMPARATOR)) {
            case PEERS, ENGLAND -> true;
            case PARENT -> row.get(ComparisonTable.COMPARATOR_CODE).equals(system);
            default -> false;
        };
    }

    private static TableRow<EvidenceTable> evidence(TableRow<ComparisonTable> row, EvidenceScope scope) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(ComparisonTable.INDICATOR_ID));
        EvidenceDirection direction = direction(row.get(ComparisonTable.OUTCOME_95_998));
        String than = switch (direction) {
            case CONCERN -> "worse than ";
            case GOOD -> "better than ";
            default -> "like ";
        };
        return EvidenceBuilder.of(scope.units().get(row.get(ComparisonTable.AREA_CODE)), ComparisonTable.TABLE, row)
                .about(indicator)
                .says(
                        EvidenceRule.COMPARED,
                        direction,
                        indicator.name() + ": " + than + name(row) + " ("
                                + indicator
                                        .unit()
                                        .against(
                                                row.number(ComparisonTable.VALUE),
                                                " in " + row.get(ComparisonTable.PERIOD_LABEL) + " against ",
                                                row.number(ComparisonTable.COMPARATOR_VALUE))
                                + ")")
                .period(row.get(ComparisonTable.PERIOD_START), row.get(ComparisonTable.PERIOD_END))
                .row();
    }

    private static String name(TableRow<ComparisonTable> row) {
        return switch (row.get(ComparisonTable.COMPARATOR)) {
            case PEERS -> "the areas most like it";
            case ENGLAND -> "England";
            default -> "the system as a whole";
        };
    }

    private static EvidenceDirection direction(Judgement outcome) {
        return switch (outcome) {
            case WORST -> EvidenceDirection.CONCERN;
            case BEST -> EvidenceDirection.GOOD;
            case WORSE, SIMILAR, BETTER -> EvidenceDirection.NEITHER;
            default -> EvidenceDirection.UNKNOWN;
        };
    }
}
