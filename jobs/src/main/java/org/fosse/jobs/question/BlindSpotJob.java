package org.fosse.jobs.question;

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
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Table;

/** What are we missing? {@link BlindSpots} has the rules. */
public final class BlindSpotJob implements PlainJob {
    @Override
    public Table output() {
        return BlindSpotTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceTable.TABLE, AreaTable.TABLE, MembershipTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        Units units = Units.of(in, run);
        Map<String, String> domains = new LinkedHashMap<>(run.config().qualityDomains());
        Questions questions = run.config().questions();
        LocalDate today = run.date();
        return Together.evidence(in.get(EvidenceTable.TABLE), BlindSpotTable.TABLE, evidence -> {
            RowBuilder builder = new RowBuilder(BlindSpotTable.TABLE);
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
