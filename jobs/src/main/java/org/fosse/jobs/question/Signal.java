package org.fosse.jobs.question;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.fosse.engine.RowBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a rule picked out of the evidence on one unit and subject.
 *
 * @param unit the unit
 * @param domain the part of quality
 * @param rule the rule of the configuration
 * @param subject what it is about
 * @param subjectName its name
 * @param side {@link Evidence#CONCERN} or {@link Evidence#GOOD}
 * @param kind kind of evidence
 * @param pathway the pathway of care; null where no source names one
 * @param weight the rule's weight
 * @param severity how grave or how good, 0 to 1
 * @param certainty how certain, 0 to 1
 * @param firstSeen since when
 * @param lastSeen last day of its newest evidence
 * @param points observations it rests on
 * @param ageDays days from then to the date of the run
 * @param phrase what it says, as a part of a sentence
 * @param source the table it comes from
 * @param key the row there
 */
record Signal(
        Unit unit,
        String domain,
        String rule,
        String subject,
        String subjectName,
        String side,
        String kind,
        @Nullable String pathway,
        double weight,
        double severity,
        double certainty,
        LocalDate firstSeen,
        LocalDate lastSeen,
        long points,
        long ageDays,
        String phrase,
        String source,
        String key) {

    double score() {
        return weight * severity * certainty;
    }

    double magnitude() {
        return weight * severity;
    }

    boolean isConcern() {
        return side.equals(Evidence.CONCERN);
    }

    Row row(RowBuilder row) {
        return row.set("unit_code", unit.code())
                .set("quality_domain", domain)
                .set("rule", rule)
                .set("subject", subject)
                .set("unit_level", unit.level())
                .set("unit_name", unit.name())
                .set("subject_name", subjectName)
                .set("side", side)
                .set("evidence_kind", kind)
                .set("pathway", pathway)
                .set("weight", weight)
                .set("severity_score", severity)
                .set("certainty", certainty)
                .set("score", score())
                .set("first_seen", firstSeen)
                .set("last_seen", lastSeen)
                .set("points", points)
                .set("age_days", ageDays)
                .set("sentence", Words.capital(phrase) + ".")
                .set("source_table", source)
                .set("source_key", key)
                .build();
    }

    static Signal read(Row row) {
        return new Signal(
                new Unit(row.getAs("unit_code"), row.getAs("unit_level"), row.getAs("unit_name"), null),
                row.getAs("quality_domain"),
                row.getAs("rule"),
                row.getAs("subject"),
                row.getAs("subject_name"),
                row.getAs("side"),
                row.getAs("evidence_kind"),
                row.getAs("pathway"),
                row.<Double>getAs("weight"),
                row.<Double>getAs("severity_score"),
                row.<Double>getAs("certainty"),
                row.getAs("first_seen"),
                row.getAs("last_seen"),
                row.<Long>getAs("points"),
                row.<Long>getAs("age_days"),
                Words.inner(row.getAs("sentence")),
                row.getAs("source_table"),
                row.getAs("source_key"));
    }
}
