package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.engine.Inputs;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Judgement;

/** Where the unit stands among the others of its level, after the false discovery rate. */
final class FunnelEvidence {
    /** So many standard errors from the average count as 1. */
    private static final double FURTHEST = 8;

    /** From so many areas on, the variation between them is known well enough to say how one of them stands. */
    private static final long ENOUGH = 10;

    private static final double SUSPECT_SEVERITY = 0.5;
    private static final double SUSPECT_CERTAINTY = 0.3;

    private FunnelEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        String system = scope.config().system().code();
        List<TableRow<FunnelTable>> rows = in.rows(
                FunnelTable.TABLE,
                row -> codes.contains(row.get(FunnelTable.AREA_CODE))
                        && !row.get(FunnelTable.PERIOD_END).isBefore(from)
                        && isOwn(row, system),
                FunnelTable.INDICATOR_ID,
                FunnelTable.PERIOD_START,
                FunnelTable.PERIOD_END,
                FunnelTable.PERIOD_LABEL,
                FunnelTable.PARENT_CODE,
                FunnelTable.PARENT_LEVEL,
                FunnelTable.CHILD_LEVEL,
                FunnelTable.AREA_CODE,
                FunnelTable.VALUE,
                FunnelTable.NUMERATOR,
                FunnelTable.DENOMINATOR,
                FunnelTable.ADJUSTED_LOWER_95,
                FunnelTable.ADJUSTED_UPPER_95,
                FunnelTable.AVERAGE,
                FunnelTable.AREAS,
                FunnelTable.Z_ADJUSTED,
                FunnelTable.FALSE_DISCOVERY_RATE,
                FunnelTable.POSITION_FALSE_DISCOVERY,
                FunnelTable.JUDGEMENT_ADJUSTED,
                FunnelTable.SUSPECT,
                FunnelTable.REASON);
        Carried carried = Carried.of(
                rows,
                in.rows(
                        MembershipTable.TABLE,
                        row -> row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE)
                                && codes.contains(row.get(MembershipTable.PARENT_CODE))
                                && codes.contains(row.get(MembershipTable.CHILD_CODE))));
        return rows.stream()
                .flatMap(row -> Stream.of(evidence(row, scope, carried), others(row, scope)))
                .filter(each -> each.get(EvidenceTable.RULE) != EvidenceRule.OTHERS || Evidence.isSeen(each))
                .toList();
    }

    /** A neighbourhood's funnel is read in the system; that of a provider or system in the country. */
    private static boolean isOwn(TableRow<FunnelTable> row, String system) {
        return row.get(FunnelTable.PARENT_CODE).equals(system)
                || (row.get(FunnelTable.PARENT_LEVEL).equals("country")
                        && Set.of("provider", "system", "place").contains(row.get(FunnelTable.CHILD_LEVEL)));
    }

    /** Its level, whatever the false discovery rate: outside the adjusted 95% limits. */
    private static TableRow<EvidenceTable> others(TableRow<FunnelTable> row, EvidenceScope scope) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(FunnelTable.INDICATOR_ID));
        Judgement judgement = row.get(FunnelTable.JUDGEMENT_ADJUSTED);
        EvidenceDirection direction = switch (row.get(FunnelTable.AREAS) < ENOUGH ? Judgement.NOT_JUDGED : judgement) {
            case WORSE -> EvidenceDirection.CONCERN;
            case BETTER -> EvidenceDirection.GOOD;
            case SIMILAR -> indicator.judged() ? EvidenceDirection.NEITHER : EvidenceDirection.UNKNOWN;
            default -> EvidenceDirection.UNKNOWN;
        };
        return EvidenceBuilder.of(scope.units().get(row.get(FunnelTable.AREA_CODE)), FunnelTable.TABLE, row)
                .about(indicator)
                .says(
                        EvidenceRule.OTHERS,
                        direction,
                        indicator.name() + ": "
                                + (direction == EvidenceDirection.NEITHER ? "among" : judgement.text() + " than")
                                + " the others" + figures(row))
                .period(row.get(FunnelTable.PERIOD_START), row.get(FunnelTable.PERIOD_END))
                .detail(row.get(FunnelTable.PARENT_CODE))
                .row();
    }

    private static String figures(TableRow<FunnelTable> row) {
        return " (" + Phrases.number(row.number(FunnelTable.VALUE)) + " in " + row.get(FunnelTable.PERIOD_LABEL) + ", "
                + Phrases.number(row.number(FunnelTable.AVERAGE)) + " over all " + row.get(FunnelTable.AREAS) + ")";
    }

    /** An area that one area within it carries makes no concern of its own: that one does. */
    private static TableRow<EvidenceTable> evidence(TableRow<FunnelTable> row, EvidenceScope scope, Carried carried) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(FunnelTable.INDICATOR_ID));
        boolean suspect = row.is(FunnelTable.SUSPECT);
        EvidenceDirection own = suspect ? EvidenceDirection.CONCERN : direction(row);
        Carried.Without without = own == EvidenceDirection.CONCERN ? carried.by(row) : null;
        EvidenceDirection direction = without == null ? own : EvidenceDirection.NEITHER;
        return EvidenceBuilder.of(scope.units().get(row.get(FunnelTable.AREA_CODE)), FunnelTable.TABLE, row)
                .about(indicator)
                .says(
                        suspect ? EvidenceRule.SUSPECT : EvidenceRule.FUNNEL,
                        direction,
                        indicator.name() + ": " + phrase(row, suspect, own) + (without == null ? "" : without.phrase())
                                + carries(direction == EvidenceDirection.CONCERN ? carried.carries(row) : List.of()))
                .period(row.get(FunnelTable.PERIOD_START), row.get(FunnelTable.PERIOD_END))
                .severity(
                        suspect
                                ? SUSPECT_SEVERITY
                                : Evidence.share(Math.abs(row.number(FunnelTable.Z_ADJUSTED)) / FURTHEST))
                .certainty(
                        suspect ? SUSPECT_CERTAINTY : Evidence.share(1 - row.number(FunnelTable.FALSE_DISCOVERY_RATE)))
                .detail(row.get(FunnelTable.PARENT_CODE))
                .reasons(direction == EvidenceDirection.UNKNOWN ? row.find(FunnelTable.REASON) : null)
                .row();
    }

    private static String carries(List<String> areas) {
        return areas.isEmpty() ? "" : "; without it " + Phrases.list(areas) + " would be among the others";
    }

    /** Where it stands after the false discovery rate. */
    static EvidenceDirection direction(TableRow<FunnelTable> row) {
        return switch (row.get(FunnelTable.POSITION_FALSE_DISCOVERY)) {
            case NOT_JUDGED -> EvidenceDirection.UNKNOWN;
            case WITHIN -> EvidenceDirection.NEITHER;
            case ABOVE, BELOW -> direction(row.get(FunnelTable.JUDGEMENT_ADJUSTED));
        };
    }

    private static EvidenceDirection direction(Judgement judgement) {
        return switch (judgement) {
            case WORSE -> EvidenceDirection.CONCERN;
            case BETTER -> EvidenceDirection.GOOD;
            default -> EvidenceDirection.NEITHER;
        };
    }

    private static String phrase(TableRow<FunnelTable> row, boolean suspect, EvidenceDirection direction) {
        String figures = figures(row);
        if (suspect) {
            return "so far from all others that the record should be checked first" + figures;
        }
        return switch (direction) {
            case CONCERN -> "worse than chance and the usual variation explain" + figures;
            case GOOD -> "better than chance and the usual variation explain" + figures;
            default -> "among the others";
        };
    }
}
