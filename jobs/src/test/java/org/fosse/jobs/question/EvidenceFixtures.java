package org.fosse.jobs.question;

import java.time.LocalDate;
import org.fosse.config.Questions;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Level;
import org.fosse.tables.SignalRule;
import org.jspecify.annotations.Nullable;

/** Evidence and signals for tests, with little to say. */
final class EvidenceFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final Questions RULES = Questions.defaults();
    static final Unit PRACTICE = new Unit("P1", Level.PRACTICE, "First practice", "N1");
    static final Unit OTHER = new Unit("P2", Level.PRACTICE, "Second practice", "N1");
    static final Unit NETWORK = new Unit("N1", Level.NEIGHBOURHOOD, "Network", "QK1");

    private EvidenceFixtures() {}

    static TableRow<EvidenceTable> evidence(
            Unit unit, EvidenceRule rule, EvidenceKind kind, EvidenceDirection side, String subject, LocalDate to) {
        return evidence(unit, rule, kind, side, subject, to, null, null);
    }

    static TableRow<EvidenceTable> evidence(
            Unit unit,
            EvidenceRule rule,
            EvidenceKind kind,
            EvidenceDirection side,
            String subject,
            LocalDate to,
            @Nullable String detail,
            @Nullable String reason) {
        return EvidenceTable.TABLE
                .row()
                .set(EvidenceTable.UNIT_CODE, unit.code())
                .set(EvidenceTable.UNIT_LEVEL, unit.level())
                .set(EvidenceTable.UNIT_NAME, unit.name())
                .set(EvidenceTable.PARENT_CODE, unit.parent())
                .set(EvidenceTable.SOURCE_TABLE, "source")
                .set(EvidenceTable.SOURCE_KEY, subject + "/C1/" + to + "/" + detail)
                .set(EvidenceTable.QUALITY_DOMAIN, "access")
                .set(EvidenceTable.SUBJECT, subject)
                .set(EvidenceTable.SUBJECT_NAME, "Name of " + subject)
                .set(EvidenceTable.KIND, kind)
                .set(EvidenceTable.RULE, rule)
                .set(EvidenceTable.DIRECTION, side)
                .set(EvidenceTable.PERIOD_START, to.withDayOfMonth(1))
                .set(EvidenceTable.PERIOD_END, to)
                .set(EvidenceTable.SEVERITY_SCORE, 0.5)
                .set(EvidenceTable.CERTAINTY, 0.8)
                .set(EvidenceTable.POINTS, 3L)
                .set(EvidenceTable.CONSECUTIVE_PERIODS, 1)
                .set(EvidenceTable.DETAIL, detail)
                .set(EvidenceTable.PHRASE, subject + " stands out")
                .set(EvidenceTable.REASON, reason)
                .build();
    }

    static TableRow<SignalTable> signal(
            Unit unit, String domain, SignalRule rule, EvidenceKind kind, double severity, double certainty) {
        return signal(unit, domain, rule, "X", kind, severity, certainty);
    }

    static TableRow<SignalTable> signal(
            Unit unit,
            String domain,
            SignalRule rule,
            String subject,
            EvidenceKind kind,
            double severity,
            double certainty) {
        boolean concern = RULES.concernWeights().containsKey(rule.text());
        double weight = RULES.weight(rule);
        return SignalTable.TABLE
                .row()
                .set(SignalTable.UNIT_CODE, unit.code())
                .set(SignalTable.QUALITY_DOMAIN, domain)
                .set(SignalTable.RULE, rule)
                .set(SignalTable.SUBJECT, subject)
                .set(SignalTable.UNIT_LEVEL, unit.level())
                .set(SignalTable.UNIT_NAME, unit.name())
                .set(SignalTable.SUBJECT_NAME, "X")
                .set(SignalTable.SIDE, concern ? EvidenceDirection.CONCERN : EvidenceDirection.GOOD)
                .set(SignalTable.EVIDENCE_KIND, kind)
                .set(SignalTable.WEIGHT, weight)
                .set(SignalTable.SEVERITY_SCORE, severity)
                .set(SignalTable.CERTAINTY, certainty)
                .set(SignalTable.SYSTEM_SHARE, 1.0)
                .set(SignalTable.SCORE, weight * severity * certainty)
                .set(SignalTable.FIRST_SEEN, TODAY.minusMonths(6))
                .set(SignalTable.LAST_SEEN, TODAY)
                .set(SignalTable.POINTS, 24L)
                .set(SignalTable.AGE_DAYS, 0L)
                .set(SignalTable.SENTENCE, "X stands out.")
                .set(SignalTable.SOURCE_TABLE, "source")
                .set(SignalTable.SOURCE_KEY, "X")
                .build();
    }
}
