package org.fosse.jobs.question;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.fosse.jobs.schedule.QualityScheduleJob;

/**
 * What the contracts say: met or in breach, period by period.
 *
 * @param longRun months in breach that count in full
 */
record ScheduleEvidence(Units units, int longRun) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    /** A distance of this share of the threshold counts in full. */
    private static final double FAR = 0.1;

    private static final double SUPPORT_SIZE = 0.5;
    private static final double SUPPORT_SURE = 0.9;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "provider_code");
        if (unit == null) {
            return;
        }
        support(cells, unit, out);
        String result = cells.text("result");
        String side = switch (result) {
            case "breached" -> Evidence.CONCERN;
            case "met" -> Evidence.GOOD;
            case "partly_met", "no_threshold" -> Evidence.NEITHER;
            default -> Evidence.UNKNOWN;
        };
        String name = cells.text("requirement_name");
        double low = cells.number("threshold_low");
        double high = cells.number("threshold_high");
        double value = cells.number("value");
        boolean below = value < low;
        String threshold =
                below || Double.isNaN(high) ? "at least " + Cells.plain(low) : "at most " + Cells.plain(high);
        long months = cells.count("breach_months");
        int run = (int) cells.count("breach_run");
        boolean atLeast = cells.hasReason(QualityScheduleJob.GAP_IN_RUN);
        double size = 0.5 * Evidence.share(months / (double) longRun) + 0.5 * far(cells, below ? low : high);
        out.accept(new Evidence(
                unit,
                cells.text("quality_domain"),
                null,
                "quality_schedule",
                cells.key("provider_code", "contract_ref", "requirement_id", "period_start", "period_end"),
                cells.text("contract_ref"),
                cells.text("requirement_id"),
                name,
                Evidence.CONTRACT,
                Evidence.BREACH,
                side,
                cells.date("period_start"),
                cells.date("period_end"),
                cells.findDate("breach_from"),
                size,
                1 - Math.pow(0.5, run),
                Math.max(1, run),
                run,
                cells.is("latest") ? "latest" : null,
                side.equals(Evidence.CONCERN)
                        ? name + ": in breach of the contract for " + (atLeast ? "at least " : "") + run
                                + (run == 1 ? " period" : " periods in a row") + " (" + Cells.plain(value) + " in "
                                + cells.text("period_label") + ", " + threshold + " is required)"
                        : name + ": " + result.replace('_', ' '),
                side.equals(Evidence.UNKNOWN) ? result : null));
    }

    /** A provider that asks for help, and the next return without asking. */
    private static void support(Cells cells, Unit unit, Consumer<Evidence> out) {
        String asked = cells.findText("support_asked");
        if (asked == null && !cells.text("method").equals("quarterly_call")) {
            return;
        }
        out.accept(new Evidence(
                unit,
                cells.text("quality_domain"),
                null,
                "quality_schedule",
                cells.key("provider_code", "contract_ref", "requirement_id", "period_start", "period_end"),
                cells.text("contract_ref"),
                cells.text("requirement_id"),
                cells.text("requirement_name"),
                Evidence.CONTRACT,
                Evidence.SUPPORT,
                asked == null ? Evidence.NEITHER : Evidence.CONCERN,
                cells.date("period_start"),
                cells.date("period_end"),
                null,
                SUPPORT_SIZE,
                SUPPORT_SURE,
                1,
                1,
                null,
                cells.text("requirement_name") + ": the provider asks for support (" + asked + ")",
                null));
    }

    private static double far(Cells cells, double threshold) {
        double distance = Math.abs(cells.number("distance"));
        // A threshold of nought (never events) leaves no share to take: any breach of it counts in full.
        return threshold == 0 ? 1 : Evidence.share(distance / (FAR * Math.abs(threshold)));
    }
}
