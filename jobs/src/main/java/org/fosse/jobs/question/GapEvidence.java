package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentGapTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.AssessmentGapKind;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Reason;

/** What assessments leave open: assessor groups far apart, and what was never scored. */
final class GapEvidence {
    private static final Set<AssessmentGapKind> KINDS =
            EnumSet.of(AssessmentGapKind.VOICES_DISAGREE, AssessmentGapKind.NEVER_SCORED, AssessmentGapKind.NOT_SCORED);
    private static final double CERTAINTY = 0.7;

    private GapEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        return in
                .rows(
                        AssessmentGapTable.TABLE,
                        row -> codes.contains(row.get(AssessmentGapTable.BODY_CODE))
                                && KINDS.contains(row.get(AssessmentGapTable.KIND)))
                .stream()
                .map(row -> evidence(row, scope))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(TableRow<AssessmentGapTable> row, EvidenceScope scope) {
        Framework framework = requireNonNull(scope.config().frameworks().get(row.get(AssessmentGapTable.FRAMEWORK_ID)));
        String domainId = row.get(AssessmentGapTable.DOMAIN_ID);
        Framework.Domain domain = framework.findDomain(domainId).orElse(null);
        String name = domain == null ? framework.name() : domain.name();
        LocalDate assessed = row.find(AssessmentGapTable.ASSESSED_ON);
        LocalDate day = assessed == null ? scope.today() : assessed;
        AssessmentGapKind kind = row.get(AssessmentGapTable.KIND);
        EvidenceBuilder evidence = EvidenceBuilder.of(
                        scope.units().get(row.get(AssessmentGapTable.BODY_CODE)), AssessmentGapTable.TABLE, row)
                .about(
                        EvidenceKind.ASSESSMENT,
                        domain == null ? IndicatorNames.UNASSIGNED : domain.qualityDomain(),
                        framework.id() + "/" + domainId,
                        name)
                .period(day, day)
                .detail(kind.text());
        if (kind != AssessmentGapKind.VOICES_DISAGREE) {
            return evidence.says(
                            EvidenceRule.NEVER_ASSESSED,
                            EvidenceDirection.UNKNOWN,
                            name + " (" + framework.name() + ") has no score")
                    .points(0)
                    .reason(Reason.of(kind.text()))
                    .row();
        }
        int apart = row.get(AssessmentGapTable.STEPS_APART);
        double length = framework.scale().max() - framework.scale().min();
        return evidence.says(
                        EvidenceRule.RATER_DISAGREEMENT,
                        EvidenceDirection.CONCERN,
                        name + ": " + groups(row.get(AssessmentGapTable.LOW_VOICES)) + " (level "
                                + row.get(AssessmentGapTable.LOW_LEVEL) + ") put it " + apart + " levels below "
                                + groups(row.get(AssessmentGapTable.HIGH_VOICES)) + " (level "
                                + row.get(AssessmentGapTable.HIGH_LEVEL) + ")")
                .severity(Evidence.share(apart / length))
                .certainty(row.is(AssessmentGapTable.STALE) ? CERTAINTY / 2 : CERTAINTY)
                .points(2)
                .row();
    }

    private static String groups(String codes) {
        return Phrases.list(List.of(codes.replace('_', ' ').split(",")));
    }
}
