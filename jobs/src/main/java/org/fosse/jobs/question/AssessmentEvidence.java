package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** What assessments say: the level, the change since the baseline, and ratings. */
final class AssessmentEvidence {
    /** Steps that count in full. */
    private static final double STEPS = 2;

    private static final double THIRD = 1 / 3.0;
    private static final double RATING_CERTAINTY = 0.9;
    private static final double STALE = 0.5;
    /** Longer texts describe a level and do not name it. */
    private static final int LONGEST_WORD = 40;

    private final EvidenceScope scope;
    private final Unit unit;
    private final @Nullable String speaker;
    private final List<TableRow<EvidenceTable>> out;

    /** @param speaker whose the assessments are, where that is another than the unit */
    private AssessmentEvidence(
            EvidenceScope scope, Unit unit, @Nullable String speaker, List<TableRow<EvidenceTable>> out) {
        this.scope = scope;
        this.unit = unit;
        this.speaker = speaker;
        this.out = out;
    }

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Units units = scope.units();
        List<TableRow<EvidenceTable>> out = new ArrayList<>();
        for (TableRow<AssessmentSummaryTable> row : in.rows(AssessmentSummaryTable.TABLE)) {
            String body = row.get(AssessmentSummaryTable.BODY_CODE);
            if (units.has(body)) {
                new AssessmentEvidence(scope, units.get(body), null, out).read(row);
            }
            for (String area : scope.speakers().ofBody(body)) {
                if (units.has(area)) {
                    new AssessmentEvidence(scope, units.get(area), body, out).read(row);
                }
            }
        }
        return out;
    }

    private void read(TableRow<AssessmentSummaryTable> row) {
        Framework framework =
                requireNonNull(scope.config().frameworks().get(row.get(AssessmentSummaryTable.FRAMEWORK_ID)));
        Framework.Scale scale = framework.scale();
        int worst = scale.best() == scale.max() ? scale.min() : scale.max();
        double median = row.number(AssessmentSummaryTable.MEDIAN);
        // 0 at the worst level, 1 at the best.
        double height = (median - worst) / (scale.best() - worst);
        String name = row.get(AssessmentSummaryTable.DOMAIN_NAME) + " ("
                + row.get(AssessmentSummaryTable.FRAMEWORK_NAME) + ")";
        String at = " (level " + Phrases.number(median) + " on a scale of " + scale.min() + " to " + scale.max() + ", "
                + row.get(AssessmentSummaryTable.ROUND) + ")";
        if (Double.isNaN(height)) {
            out.add(begin(row)
                    .says(EvidenceRule.ASSESSMENT_LEVEL, EvidenceDirection.UNKNOWN, name + " is not scored")
                    .reason(row.is(AssessmentSummaryTable.LATEST) ? Reason.NOT_SCORED : Reason.OLDER_ROUND)
                    .row());
        } else if (scope.config().questions().ratings().contains(framework.id())) {
            double standard = (framework.reading().shareLevel() - worst) / (double) (scale.best() - worst);
            rating(row, name + " is rated " + word(framework, row, median), at, height, standard);
        } else {
            level(row, name, at, height);
            change(row, name);
        }
    }

    private void rating(TableRow<AssessmentSummaryTable> row, String name, String at, double height, double standard) {
        boolean below = height < standard;
        EvidenceDirection otherwise = height >= 1 ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER;
        out.add(begin(row)
                .says(
                        EvidenceRule.RATING,
                        below ? EvidenceDirection.CONCERN : otherwise,
                        name + place(below, height) + at)
                .severity(below ? 1 - height : height)
                .certainty(RATING_CERTAINTY * freshness(row))
                .reason(staleness(row))
                .row());
    }

    private static String place(boolean below, double height) {
        if (below) {
            return "below the standard";
        }
        return height >= 1 ? "at the best level" : "at the standard or above";
    }

    /** The framework's own word for a rating, where it is one level and has a short one. */
    private static String word(Framework framework, TableRow<AssessmentSummaryTable> row, double median) {
        return median != Math.rint(median)
                ? ""
                : framework
                        .findDomain(row.get(AssessmentSummaryTable.DOMAIN_ID))
                        .flatMap(domain -> domain.findText((int) median))
                        .filter(text -> text.length() <= LONGEST_WORD)
                        .map(text -> "'" + text + "', ")
                        .orElse("");
    }

    private void level(TableRow<AssessmentSummaryTable> row, String name, String at, double height) {
        out.add(begin(row)
                .says(EvidenceRule.ASSESSMENT_LEVEL, third(height), name + " stands" + at)
                .severity(height)
                .certainty(certainty(row.get(AssessmentSummaryTable.VOICES_SCORED)) * freshness(row))
                .reason(staleness(row))
                .row());
    }

    private static EvidenceDirection third(double height) {
        if (height <= THIRD) {
            return EvidenceDirection.CONCERN;
        }
        return height >= 2 * THIRD ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER;
    }

    private void change(TableRow<AssessmentSummaryTable> row, String name) {
        double steps = row.number(AssessmentSummaryTable.STEPS_CHANGED);
        if (!row.is(AssessmentSummaryTable.LATEST) || Double.isNaN(steps) || steps == 0) {
            return;
        }
        boolean down = steps < 0;
        String baseline = row.find(AssessmentSummaryTable.BASELINE_ROUND);
        out.add(begin(row)
                .says(
                        EvidenceRule.ASSESSMENT_CHANGE,
                        down ? EvidenceDirection.CONCERN : EvidenceDirection.GOOD,
                        name
                                + (down ? " has fallen by " : " has risen by ")
                                + Phrases.number(Math.abs(steps))
                                + (Math.abs(steps) == 1 ? " level since " : " levels since ")
                                + (baseline == null ? "" : baseline))
                .severity(Evidence.share(Math.abs(steps) / STEPS))
                .certainty(certainty(row.get(AssessmentSummaryTable.VOICES_COMPARED)) * freshness(row))
                .row());
    }

    /** Each assessor group halves the doubt. */
    private static double certainty(long groups) {
        return 1 - Math.pow(0.5, (double) groups);
    }

    private static double freshness(TableRow<AssessmentSummaryTable> row) {
        return row.is(AssessmentSummaryTable.STALE) ? STALE : 1;
    }

    private static @Nullable Reason staleness(TableRow<AssessmentSummaryTable> row) {
        return row.is(AssessmentSummaryTable.STALE) ? Reason.STALE : null;
    }

    private EvidenceBuilder begin(TableRow<AssessmentSummaryTable> row) {
        LocalDate day = row.get(AssessmentSummaryTable.ASSESSED_ON);
        return EvidenceBuilder.of(unit, AssessmentSummaryTable.TABLE, row)
                .by(speaker)
                .about(
                        EvidenceKind.ASSESSMENT,
                        row.get(AssessmentSummaryTable.QUALITY_DOMAIN),
                        row.get(AssessmentSummaryTable.FRAMEWORK_ID) + "/" + row.get(AssessmentSummaryTable.DOMAIN_ID),
                        row.get(AssessmentSummaryTable.DOMAIN_NAME))
                .period(day, day)
                .points(row.get(AssessmentSummaryTable.VOICES_SCORED))
                .detail(row.is(AssessmentSummaryTable.LATEST) ? "latest" : null);
    }
}
