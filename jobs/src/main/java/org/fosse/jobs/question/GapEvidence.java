package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.fosse.config.Framework;

/**
 * What assessments leave open: voices far apart, and what was never scored.
 *
 * @param frameworks by id
 * @param today the date of the run, where there is no day of an assessment
 */
record GapEvidence(Units units, Map<String, Framework> frameworks, LocalDate today) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    private static final double SURE = 0.7;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "body_code");
        String kind = cells.text("kind");
        boolean apart = kind.equals("voices_disagree");
        if (unit == null || !(apart || kind.equals("never_scored") || kind.equals("not_scored"))) {
            return;
        }
        Framework framework = requireNonNull(frameworks.get(cells.text("framework_id")));
        String domainId = cells.text("domain_id");
        Framework.Domain domain = framework.findDomain(domainId).orElse(null);
        int width = framework.scale().max() - framework.scale().min();
        LocalDate day = cells.findDate("assessed_on");
        String name = domain == null ? framework.name() : domain.name();
        out.accept(new Evidence(
                unit,
                domain == null ? Topics.UNASSIGNED : domain.qualityDomain(),
                null,
                "assessment_gap",
                cells.key("framework_id", "domain_id", "body_code", "round", "kind", "code"),
                framework.id() + "/" + domainId,
                name,
                Evidence.ASSESSMENT,
                apart ? Evidence.VOICES : Evidence.NEVER,
                apart ? Evidence.CONCERN : Evidence.UNKNOWN,
                day == null ? today : day,
                day == null ? today : day,
                null,
                apart ? Evidence.share(cells.number("steps_apart") / width) : 0,
                apart ? (cells.is("stale") ? SURE / 2 : SURE) : 0,
                apart ? 2 : 0,
                1,
                kind,
                apart
                        ? name + ": " + voices(cells.text("low_voices")) + " (level "
                                + cells.text("low_level") + ") put it " + cells.text("steps_apart")
                                + " levels below " + voices(cells.text("high_voices")) + " (level "
                                + cells.text("high_level") + ")"
                        : name + " (" + framework.name() + ") has no score",
                apart ? null : kind));
    }

    private static String voices(String codes) {
        return Words.list(List.of(codes.replace('_', ' ').split(",")));
    }
}
