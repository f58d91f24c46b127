package org.fosse.jobs.question;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.config.Questions;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** What are we missing? {@link BlindSpots} has the rules. */
public final class BlindSpotJob implements PlainJob {
    public static final Table TABLE = Table.published(
            "blind_spot",
            Stage.COMPUTE,
            "What are we missing? One thing that cannot be seen of a unit of the system: a whole part of quality, or one theme in it.",
            List.of(
                    SignalJob.UNIT_CODE,
                    SignalJob.DOMAIN,
                    Column.key(
                            "theme",
                            STRING,
                            "The indicator, requirement, domain of a framework or theme; all for the whole part of quality."),
                    Column.key(
                            "kind",
                            STRING,
                            "no_data; stale (nothing newer than questions.stale_after_months, or than an assessment's own limit); suppressed; too_small (too few people or areas to judge); single_source (one kind of evidence only); never_assessed."),
                    SignalJob.UNIT_LEVEL,
                    SignalJob.UNIT_NAME,
                    Column.attribute("theme_name", STRING, "The theme in words.")
                            .required(),
                    Column.attribute("since", DATE, "Since when it cannot be seen; null where it never could."),
                    Column.attribute(
                            "evidence_kind",
                            STRING,
                            "The kind of evidence that is missing, stale or alone; null where all of it is missing."),
                    Column.attribute("fill", STRING, "What would fill it.").required(),
                    Column.attribute("sentence", STRING, "The blind spot in plain words.")
                            .required(),
                    Column.attribute("source_table", STRING, "Where it shows; null for what shows nowhere."),
                    Column.attribute("source_key", STRING, "The identifiers of the row there, divided by slashes."),
                    Column.attribute("reason", STRING, "The source's own codes.")));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceJob.TABLE, AreaJob.TABLE, MembershipJob.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        Units units = Units.of(in, run);
        Map<String, String> domains = new LinkedHashMap<>(run.config().qualityDomains());
        Questions questions = run.config().questions();
        LocalDate today = run.date();
        return Together.evidence(in.get(EvidenceJob.TABLE), TABLE, evidence -> {
            RowBuilder builder = new RowBuilder(TABLE);
            return BlindSpots.of(units.all(), domains.keySet(), evidence, questions, today).stream()
                    .map(spot -> row(builder, spot, domains.getOrDefault(spot.domain(), "what is not assigned")))
                    .iterator();
        });
    }

    private static Row row(RowBuilder row, BlindSpot spot, String domainName) {
        return row.set("unit_code", spot.unit().code())
                .set("quality_domain", spot.domain())
                .set("theme", spot.theme())
                .set("kind", spot.kind())
                .set("unit_level", spot.unit().level())
                .set("unit_name", spot.unit().name())
                .set("theme_name", spot.themeName())
                .set("since", spot.since())
                .set("evidence_kind", spot.evidence())
                .set("fill", spot.fill())
                .set("sentence", spot.sentence(domainName))
                .set("source_table", spot.source())
                .set("source_key", spot.key())
                .set("reason", spot.reason())
                .build();
    }
}
