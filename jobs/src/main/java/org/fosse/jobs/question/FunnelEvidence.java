package org.fosse.jobs.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.engine.Inputs;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.AdjustmentBasis;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Judgement;

/**
 * Where the unit stands among the others of its level, after the false discovery rate: beside its like where table adjusted
 * has it, otherwise in the funnel. A special list is never held against the others.
 */
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
        List<FunnelPlace> places = FunnelPlace.read(in, scope);
        Carried carried = Carried.of(
                places,
                in.rows(
                        MembershipTable.TABLE,
                        row -> row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE)
                                && codes.contains(row.get(MembershipTable.PARENT_CODE))
                                && codes.contains(row.get(MembershipTable.CHILD_CODE))));
        return places.stream()
                .flatMap(place -> Stream.of(evidence(place, scope, carried), others(place, scope)))
                .filter(each -> each.get(EvidenceTable.RULE) != EvidenceRule.OTHERS || Evidence.isSeen(each))
                .toList();
    }

    /** Begins a piece of evidence from the row that judges. */
    private static EvidenceBuilder about(FunnelPlace place, EvidenceScope scope) {
        Unit unit = scope.units().get(place.area());
        TableRow<FunnelTable> row = place.crude();
        EvidenceBuilder builder = place.like() == null
                ? EvidenceBuilder.of(unit, FunnelTable.TABLE, row)
                : EvidenceBuilder.of(unit, AdjustedTable.TABLE, place.like());
        return builder.about(scope.indicators().get(row.get(FunnelTable.INDICATOR_ID)))
                .period(row.get(FunnelTable.PERIOD_START), row.get(FunnelTable.PERIOD_END))
                .detail(row.get(FunnelTable.PARENT_CODE));
    }

    /** Its level, whatever the false discovery rate: beyond 95% of its like, or outside the adjusted 95% limits of the funnel. */
    private static TableRow<EvidenceTable> others(FunnelPlace place, EvidenceScope scope) {
        TableRow<FunnelTable> row = place.crude();
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(FunnelTable.INDICATOR_ID));
        Judgement judgement;
        if (place.like() != null) {
            judgement = place.like().get(AdjustedTable.JUDGEMENT_95);
        } else {
            judgement = row.get(FunnelTable.AREAS) < ENOUGH
                    ? Judgement.NOT_JUDGED
                    : row.get(FunnelTable.JUDGEMENT_ADJUSTED);
        }
        EvidenceDirection direction = switch (judgement) {
            case WORSE -> EvidenceDirection.CONCERN;
            case BETTER -> EvidenceDirection.GOOD;
            case SIMILAR -> indicator.judged() ? EvidenceDirection.NEITHER : EvidenceDirection.UNKNOWN;
            default -> EvidenceDirection.UNKNOWN;
        };
        return about(place, scope)
                .says(
                        EvidenceRule.OTHERS,
                        direction,
                        indicator.name() + ": "
                                + (direction == EvidenceDirection.NEITHER ? "among" : judgement.text() + " than")
                                + (place.like() == null ? " the others" : " its like")
                                + figures(place, indicator.unit()))
                .row();
    }

    private static String figures(FunnelPlace place, MeasureUnit unit) {
        TableRow<FunnelTable> row = place.crude();
        TableRow<AdjustedTable> like = place.like();
        String value = " (" + unit.say(row.number(FunnelTable.VALUE)) + " in " + row.get(FunnelTable.PERIOD_LABEL);
        if (like == null) {
            return value + ", " + unit.say(row.number(FunnelTable.AVERAGE)) + " over all " + row.get(FunnelTable.AREAS)
                    + ")";
        }
        if (!like.has(AdjustedTable.EXPECTED)) {
            return value + ")";
        }
        return value + ", " + unit.say(like.number(AdjustedTable.EXPECTED)) + " expected of "
                + (like.get(AdjustedTable.BASIS) == AdjustmentBasis.LIKE_LISTS ? "such lists)" : "its like)");
    }

    /** An area that one area within it carries makes no concern of its own: that one does. */
    private static TableRow<EvidenceTable> evidence(FunnelPlace place, EvidenceScope scope, Carried carried) {
        TableRow<FunnelTable> row = place.crude();
        TableRow<AdjustedTable> like = place.like();
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(FunnelTable.INDICATOR_ID));
        EvidenceDirection own = place.direction();
        Carried.Without without = own == EvidenceDirection.CONCERN ? carried.by(place) : null;
        EvidenceDirection direction = without == null ? own : EvidenceDirection.NEITHER;
        double away = like == null ? row.number(FunnelTable.Z_ADJUSTED) : like.number(AdjustedTable.Z);
        double rate = like == null
                ? row.number(FunnelTable.FALSE_DISCOVERY_RATE)
                : like.number(AdjustedTable.FALSE_DISCOVERY_RATE);
        String reason = like == null ? row.find(FunnelTable.REASON) : like.find(AdjustedTable.REASON);
        return about(place, scope)
                .says(
                        place.suspect() ? EvidenceRule.SUSPECT : EvidenceRule.FUNNEL,
                        direction,
                        indicator.name() + ": " + phrase(place, own, indicator.unit())
                                + (without == null ? "" : without.phrase(indicator.unit()))
                                + carries(direction == EvidenceDirection.CONCERN ? carried.carries(place) : List.of()))
                .severity(place.suspect() ? SUSPECT_SEVERITY : Evidence.share(Math.abs(away) / FURTHEST))
                .certainty(place.suspect() ? SUSPECT_CERTAINTY : Evidence.share(1 - rate))
                .reasons(direction == EvidenceDirection.UNKNOWN ? reason : null)
                .row();
    }

    private static String carries(List<String> areas) {
        return areas.isEmpty() ? "" : "; without it " + Phrases.list(areas) + " would be among the others";
    }

    private static String phrase(FunnelPlace place, EvidenceDirection direction, MeasureUnit unit) {
        String figures = figures(place, unit);
        if (place.suspect()) {
            return "so far from all others that the record should be checked first" + figures;
        }
        String explained = place.like() == null
                ? " than chance and the usual variation explain"
                : " than its traits, chance and the usual variation explain";
        return switch (direction) {
            case CONCERN -> "worse" + explained + figures;
            case GOOD -> "better" + explained + figures;
            default -> "among the others";
        };
    }
}
