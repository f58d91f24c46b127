package org.fosse.jobs.question;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.fosse.config.Reach;
import org.fosse.engine.Inputs;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Judgement;
import org.fosse.tables.Reason;
import org.fosse.tables.StandardKind;
import org.fosse.tables.StandardResult;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value meets the national standard of its period: the one that binds, otherwise the newest ambition that is due.
 * The system's own standard is told apart: it says how a value stands, and missing it is no signal of its own.
 */
final class StandardEvidence {
    /** A distance of this share of the standard counts in full. */
    private static final double FAR = 0.1;

    private static final double CERTAINTY = 0.9;
    /** Nobody knows what chance does to it. */
    private static final double WITHOUT_LIMITS = 0.5;

    /** Who sets it; what is not due yet after what is; the newest. */
    private static final Comparator<TableRow<StandardJudgementTable>> FIRST = comparing(
                    (TableRow<StandardJudgementTable> row) -> row.get(StandardJudgementTable.KIND))
            .thenComparing(row -> row.get(StandardJudgementTable.RESULT) == StandardResult.NOT_YET_DUE)
            .thenComparing(row -> row.get(StandardJudgementTable.DUE_ON), Comparator.reverseOrder());

    /** Patients, attendances, calls: whatever is counted. */
    private static final MeasureUnit PEOPLE = new MeasureUnit("");

    private StandardEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        Map<List<Object>, TableRow<StandardJudgementTable>> ofValue = new LinkedHashMap<>();
        for (TableRow<StandardJudgementTable> row : in.rows(
                StandardJudgementTable.TABLE,
                row -> codes.contains(row.get(StandardJudgementTable.AREA_CODE))
                        && !row.get(StandardJudgementTable.PERIOD_END).isBefore(from))) {
            ofValue.merge(
                    List.of(
                            rule(row),
                            row.get(StandardJudgementTable.INDICATOR_ID),
                            row.get(StandardJudgementTable.AREA_CODE),
                            row.get(StandardJudgementTable.PERIOD_START),
                            row.get(StandardJudgementTable.PERIOD_END)),
                    row,
                    BinaryOperator.minBy(FIRST));
        }
        List<TableRow<EvidenceTable>> out = new ArrayList<>();
        ofValue.values().forEach(row -> out.add(evidence(row, scope)));
        return out;
    }

    private static TableRow<EvidenceTable> evidence(TableRow<StandardJudgementTable> row, EvidenceScope scope) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(StandardJudgementTable.INDICATOR_ID));
        Judgement limits = row.get(StandardJudgementTable.OUTCOME_95);
        return EvidenceBuilder.of(
                        scope.units().get(row.get(StandardJudgementTable.AREA_CODE)), StandardJudgementTable.TABLE, row)
                .about(indicator)
                .says(rule(row), direction(row), phrase(row, indicator))
                .period(row.get(StandardJudgementTable.PERIOD_START), row.get(StandardJudgementTable.PERIOD_END))
                .severity(severity(row, scope.config().questions().reach()))
                .people(row.find(StandardJudgementTable.PEOPLE_BEYOND))
                .reason(isAttributed(row) ? Reason.ATTRIBUTED : null)
                .certainty(limits == Judgement.NOT_COMPARED ? WITHOUT_LIMITS : CERTAINTY)
                .row();
    }

    private static EvidenceRule rule(TableRow<StandardJudgementTable> row) {
        return row.get(StandardJudgementTable.KIND) == StandardKind.LOCAL
                ? EvidenceRule.OWN_STANDARD
                : EvidenceRule.STANDARD;
    }

    /** A miss that chance may explain takes no side. */
    private static EvidenceDirection direction(TableRow<StandardJudgementTable> row) {
        return switch (row.get(StandardJudgementTable.RESULT)) {
            case MET -> EvidenceDirection.GOOD;
            case NOT_MET ->
                row.get(StandardJudgementTable.OUTCOME_95) == Judgement.SIMILAR
                        ? EvidenceDirection.NEITHER
                        : EvidenceDirection.CONCERN;
            case NOT_YET_DUE -> EvidenceDirection.NEITHER;
        };
    }

    private static String phrase(TableRow<StandardJudgementTable> row, IndicatorNames.Indicator indicator) {
        String said = switch (row.get(StandardJudgementTable.RESULT)) {
            case MET -> "meets";
            case NOT_MET ->
                row.get(StandardJudgementTable.OUTCOME_95) == Judgement.SIMILAR
                        ? "is short, by no more than chance explains, of"
                        : "misses";
            case NOT_YET_DUE -> "has not yet reached";
        };
        StandardKind kind = row.get(StandardJudgementTable.KIND);
        String standard = (indicator.lower() ? "at most " : "at least ")
                + indicator.unit().say(row.get(StandardJudgementTable.STANDARD));
        return indicator.name() + ": " + said + " the "
                + switch (kind) {
                    case AMBITION -> "ambition of " + standard + " by " + row.get(StandardJudgementTable.DUE_ON);
                    case LOCAL -> "system's own standard of " + standard;
                    case STATUTORY, CONTRACT -> kind.text() + " standard of " + standard;
                }
                + " (" + indicator.unit().say(row.get(StandardJudgementTable.VALUE)) + " in "
                + row.get(StandardJudgementTable.PERIOD_LABEL)
                + (isAttributed(row) ? ", worked out from its providers" : "")
                + beyond(row.find(StandardJudgementTable.PEOPLE_BEYOND), indicator.mean()) + ")";
    }

    private static String beyond(@Nullable Double people, boolean mean) {
        return people == null
                ? ""
                : "; " + PEOPLE.say(Math.rint(people)) + (mean ? " counted in that mean" : " beyond the standard");
    }

    /** Worked out from the providers of an area: what they miss themselves is not missed again. */
    private static boolean isAttributed(TableRow<StandardJudgementTable> row) {
        return ComputedRate.ATTRIBUTED.equals(row.find(StandardJudgementTable.METHOD));
    }

    /** How far from the standard, times how many it touches. A standard of nought leaves no share to take: any miss is far. */
    private static double severity(TableRow<StandardJudgementTable> row, Reach reach) {
        double standard = Math.abs(row.get(StandardJudgementTable.STANDARD));
        double distance = Math.abs(row.get(StandardJudgementTable.DISTANCE));
        double far = standard == 0 ? 1 : Evidence.share(distance / (FAR * standard));
        return far * reach.share(row.find(StandardJudgementTable.PEOPLE_BEYOND));
    }
}
