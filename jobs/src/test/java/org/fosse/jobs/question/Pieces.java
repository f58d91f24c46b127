package org.fosse.jobs.question;

import java.time.LocalDate;
import org.fosse.config.Questions;
import org.jspecify.annotations.Nullable;

/** Evidence and signals for tests, with little to say. */
final class Pieces {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final Questions RULES = Questions.defaults();
    static final Unit PRACTICE = new Unit("P1", "practice", "First practice", "N1");
    static final Unit OTHER = new Unit("P2", "practice", "Second practice", "N1");
    static final Unit NETWORK = new Unit("N1", "neighbourhood", "Network", "QK1");

    private Pieces() {}

    static Evidence evidence(Unit unit, String rule, String kind, String side, String subject, LocalDate to) {
        return evidence(unit, rule, kind, side, subject, to, null, null);
    }

    static Evidence evidence(
            Unit unit,
            String rule,
            String kind,
            String side,
            String subject,
            LocalDate to,
            @Nullable String detail,
            @Nullable String reason) {
        return new Evidence(
                unit,
                "access",
                null,
                "source",
                subject + "/C1/" + to + "/" + detail,
                subject,
                subject,
                kind,
                rule,
                side,
                to.withDayOfMonth(1),
                to,
                null,
                0.5,
                0.8,
                3,
                1,
                detail,
                subject + " stands out",
                reason);
    }

    static Signal signal(Unit unit, String domain, String rule, String kind, double severity, double certainty) {
        boolean concern = RULES.concernWeights().containsKey(rule);
        return new Signal(
                unit,
                domain,
                rule,
                "X",
                "X",
                concern ? Evidence.CONCERN : Evidence.GOOD,
                kind,
                null,
                RULES.weight(rule),
                severity,
                certainty,
                TODAY.minusMonths(6),
                TODAY,
                24,
                0,
                "X stands out",
                "source",
                "X");
    }
}
