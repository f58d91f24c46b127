package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.fosse.config.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What assessments say: the level, the change since the baseline, and ratings.
 *
 * @param frameworks by id
 * @param ratings ids of those that are ratings
 */
record AssessmentEvidence(Units units, Map<String, Framework> frameworks, List<String> ratings)
        implements EvidenceSource {
    private static final long serialVersionUID = 1;
    /** Steps that count in full. */
    private static final double STEPS = 2;

    private static final double THIRD = 1 / 3.0;
    private static final double RATING_SURE = 0.9;
    private static final double STALE = 0.5;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "body_code");
        if (unit == null) {
            return;
        }
        Framework framework = requireNonNull(frameworks.get(cells.text("framework_id")));
        Framework.Scale scale = framework.scale();
        double median = cells.number("median");
        String name = cells.text("domain_name") + " (" + cells.text("framework_name") + ")";
        double stale = cells.is("stale") ? STALE : 1;
        long voices = cells.count("voices_scored");
        int worst = scale.best() == scale.max() ? scale.min() : scale.max();
        // 0 at the worst level, 1 at the best.
        double height = (median - worst) / (scale.best() - worst);
        if (Double.isNaN(height)) {
            out.accept(evidence(
                    cells,
                    unit,
                    Evidence.LEVEL,
                    Evidence.UNKNOWN,
                    0,
                    0,
                    name + " is not scored",
                    cells.is("latest") ? "not_scored" : "older_round"));
            return;
        }
        String at = " (" + Cells.plain(median) + " on a scale of " + scale.min() + " to " + scale.max() + ", "
                + cells.text("round") + ")";
        if (ratings.contains(framework.id())) {
            double shared = (framework.reading().shareLevel() - worst) / (double) (scale.best() - worst);
            String side = height < shared ? Evidence.CONCERN : height >= 1 ? Evidence.GOOD : Evidence.NEITHER;
            out.accept(evidence(
                    cells,
                    unit,
                    Evidence.RATING,
                    side,
                    side.equals(Evidence.CONCERN) ? 1 - height : height,
                    RATING_SURE * stale,
                    name + " is rated " + (side.equals(Evidence.CONCERN) ? "below the standard" : "at the standard")
                            + at,
                    cells.is("stale") ? "stale" : null));
            return;
        }
        String side = height <= THIRD ? Evidence.CONCERN : height >= 2 * THIRD ? Evidence.GOOD : Evidence.NEITHER;
        double sure = (1 - Math.pow(0.5, (double) voices)) * stale;
        out.accept(evidence(
                cells,
                unit,
                Evidence.LEVEL,
                side,
                height,
                sure,
                name + " stands" + at,
                cells.is("stale") ? "stale" : null));
        double steps = cells.number("steps_changed");
        if (cells.is("latest") && !Double.isNaN(steps) && steps != 0) {
            boolean down = steps < 0;
            out.accept(evidence(
                    cells,
                    unit,
                    Evidence.CHANGE,
                    down ? Evidence.CONCERN : Evidence.GOOD,
                    Evidence.share(Math.abs(steps) / STEPS),
                    (1 - Math.pow(0.5, (double) cells.count("voices_compared"))) * stale,
                    name
                            + (down ? " has fallen by " : " has risen by ")
                            + Cells.plain(Math.abs(steps))
                            + (Math.abs(steps) == 1 ? " level since " : " levels since ")
                            + cells.text("baseline_round"),
                    null));
        }
    }

    private static Evidence evidence(
            Cells cells,
            Unit unit,
            String rule,
            String side,
            double size,
            double sure,
            String phrase,
            @Nullable String reason) {
        LocalDate day = cells.date("assessed_on");
        return new Evidence(
                unit,
                cells.text("quality_domain"),
                null,
                "assessment_summary",
                cells.key("framework_id", "domain_id", "body_code", "round"),
                cells.text("framework_id") + "/" + cells.text("domain_id"),
                cells.text("domain_name"),
                Evidence.ASSESSMENT,
                rule,
                side,
                day,
                day,
                null,
                size,
                sure,
                cells.count("voices_scored"),
                1,
                cells.is("latest") ? "latest" : null,
                phrase,
                reason);
    }
}
