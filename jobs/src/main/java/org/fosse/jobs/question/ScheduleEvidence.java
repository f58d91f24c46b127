package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.jobs.threshold.ReturnSentence;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Reason;
import org.fosse.tables.ReturnResult;

/** What the contracts say: met or in breach, period by period. */
final class ScheduleEvidence {
    /** A distance of this share of the threshold counts in full. */
    private static final double FAR = 0.1;

    private static final double SUPPORT_SEVERITY = 0.5;
    private static final double SUPPORT_CERTAINTY = 0.9;

    private ScheduleEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        LocalDate from = scope.from();
        // Months in breach that count in full.
        double longRun = scope.config().schedules().intensiveMonths();
        List<TableRow<EvidenceTable>> out = new ArrayList<>();
        for (TableRow<QualityScheduleTable> row : in.rows(
                QualityScheduleTable.TABLE,
                row -> !row.get(QualityScheduleTable.PERIOD_END).isBefore(from),
                QualityScheduleTable.PROVIDER_CODE,
                QualityScheduleTable.COMMISSIONER_CODE,
                QualityScheduleTable.CONTRACT_REF,
                QualityScheduleTable.REQUIREMENT_ID,
                QualityScheduleTable.PERIOD_START,
                QualityScheduleTable.PERIOD_END,
                QualityScheduleTable.PERIOD_LABEL,
                QualityScheduleTable.REQUIREMENT_NAME,
                QualityScheduleTable.QUALITY_DOMAIN,
                QualityScheduleTable.MEASURE_ID,
                QualityScheduleTable.THRESHOLD_LOW,
                QualityScheduleTable.THRESHOLD_HIGH,
                QualityScheduleTable.UNIT,
                QualityScheduleTable.VALUE,
                QualityScheduleTable.METHOD,
                QualityScheduleTable.SUPPORT_ASKED,
                QualityScheduleTable.RESULT,
                QualityScheduleTable.DISTANCE,
                QualityScheduleTable.BREACH_RUN,
                QualityScheduleTable.BREACH_FROM,
                QualityScheduleTable.BREACH_MONTHS,
                QualityScheduleTable.LATEST,
                QualityScheduleTable.REASON)) {
            String provider = row.get(QualityScheduleTable.PROVIDER_CODE);
            for (String area : scope.speakers().ofContract(row)) {
                if (scope.units().has(area)) {
                    out.add(breach(row, scope.units().get(area), longRun)
                            .by(provider)
                            .row());
                }
            }
            if (!scope.units().has(provider)) {
                continue;
            }
            Unit unit = scope.units().get(provider);
            // A provider that asks for help, and the next return without asking.
            if (row.has(QualityScheduleTable.SUPPORT_ASKED)
                    || "quarterly_call".equals(row.find(QualityScheduleTable.METHOD))) {
                out.add(support(row, unit));
            }
            out.add(breach(row, unit, longRun).row());
        }
        return out;
    }

    private static EvidenceBuilder breach(TableRow<QualityScheduleTable> row, Unit unit, double longRun) {
        ReturnResult result = row.get(QualityScheduleTable.RESULT);
        EvidenceDirection direction = switch (result) {
            case BREACHED -> EvidenceDirection.CONCERN;
            case MET -> EvidenceDirection.GOOD;
            case PARTLY_MET, NO_THRESHOLD -> EvidenceDirection.NEITHER;
            default -> EvidenceDirection.UNKNOWN;
        };
        boolean below = row.number(QualityScheduleTable.VALUE) < row.number(QualityScheduleTable.THRESHOLD_LOW);
        double threshold = row.number(below ? QualityScheduleTable.THRESHOLD_LOW : QualityScheduleTable.THRESHOLD_HIGH);
        int run = row.get(QualityScheduleTable.BREACH_RUN);
        double months = Evidence.share(row.get(QualityScheduleTable.BREACH_MONTHS) / longRun);
        return begin(row, unit)
                .says(
                        EvidenceRule.BREACH,
                        direction,
                        row.get(QualityScheduleTable.REQUIREMENT_NAME) + ": "
                                + (direction == EvidenceDirection.CONCERN
                                        ? inBreach(row, below, run)
                                        : result.text().replace('_', ' ')))
                .since(row.find(QualityScheduleTable.BREACH_FROM), run)
                .severity(0.5 * months + 0.5 * far(row, threshold))
                .certainty(1 - Math.pow(0.5, run))
                .points(Math.max(1, run))
                .detail(row.is(QualityScheduleTable.LATEST) ? "latest" : null)
                .reason(direction == EvidenceDirection.UNKNOWN ? Reason.of(result.text()) : null);
    }

    private static String inBreach(TableRow<QualityScheduleTable> row, boolean below, int run) {
        double low = row.number(QualityScheduleTable.THRESHOLD_LOW);
        double high = row.number(QualityScheduleTable.THRESHOLD_HIGH);
        MeasureUnit unit = MeasureUnit.of(row.find(QualityScheduleTable.UNIT));
        return "in breach of the contract for " + (ReturnSentence.mayBeLonger(row) ? "at least " : "") + run
                + (run == 1 ? " period" : " periods in a row") + " ("
                + unit.say(row.number(QualityScheduleTable.VALUE)) + " in "
                + row.get(QualityScheduleTable.PERIOD_LABEL) + ", "
                + (below || Double.isNaN(high) ? "at least " + unit.say(low) : "at most " + unit.say(high))
                + " is required)";
    }

    private static TableRow<EvidenceTable> support(TableRow<QualityScheduleTable> row, Unit unit) {
        String asked = row.find(QualityScheduleTable.SUPPORT_ASKED);
        return begin(row, unit)
                .says(
                        EvidenceRule.SUPPORT,
                        asked == null ? EvidenceDirection.NEITHER : EvidenceDirection.CONCERN,
                        row.get(QualityScheduleTable.REQUIREMENT_NAME) + ": the provider asks for support (" + asked
                                + ")")
                .severity(SUPPORT_SEVERITY)
                .certainty(SUPPORT_CERTAINTY)
                .row();
    }

    private static EvidenceBuilder begin(TableRow<QualityScheduleTable> row, Unit unit) {
        return EvidenceBuilder.of(unit, QualityScheduleTable.TABLE, row)
                .about(
                        EvidenceKind.CONTRACT,
                        row.get(QualityScheduleTable.QUALITY_DOMAIN),
                        row.get(QualityScheduleTable.REQUIREMENT_ID),
                        row.get(QualityScheduleTable.REQUIREMENT_NAME))
                .measure(row.find(QualityScheduleTable.MEASURE_ID))
                .contract(row.get(QualityScheduleTable.CONTRACT_REF))
                .period(row.get(QualityScheduleTable.PERIOD_START), row.get(QualityScheduleTable.PERIOD_END));
    }

    /** A threshold of zero (never events) leaves no share to take: any breach of it counts in full. */
    private static double far(TableRow<QualityScheduleTable> row, double threshold) {
        double distance = Math.abs(row.number(QualityScheduleTable.DISTANCE));
        return threshold == 0 ? 1 : Evidence.share(distance / (FAR * Math.abs(threshold)));
    }
}
