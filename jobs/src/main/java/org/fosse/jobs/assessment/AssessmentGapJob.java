package org.fosse.jobs.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Framework;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.schema.table.AssessmentGapTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.tables.Table;

/** What assessments leave open; {@link FrameworkGaps} has the rules. It sees no more of small groups than readers do. */
public final class AssessmentGapJob implements Job {
    @Override
    public Table output() {
        return AssessmentGapTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(AssessmentScoreTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, Framework> frameworks = new HashMap<>(run.config().frameworks());
        LocalDate today = run.date();
        return Groups.flatMap(
                in.get(AssessmentScoreTable.TABLE),
                List.of("framework_id"),
                List.of("body_code", "domain_id", "item_id", "voice", "assessed_on", "round"),
                Store.schema(AssessmentGapTable.TABLE),
                (key, rows) -> gaps(requireNonNull(frameworks.get(key.<String>getAs("framework_id"))), rows, today));
    }

    private static Iterator<Row> gaps(Framework framework, Iterator<Row> rows, LocalDate today) {
        List<Score> scores = new ArrayList<>();
        rows.forEachRemaining(row -> scores.add(Score.read(row)));
        Freshness freshness = new Freshness(today, framework.rounds());
        return FrameworkGaps.list(framework, scores).stream()
                .map(gap -> row(framework, gap, freshness))
                .iterator();
    }

    private static Row row(Framework framework, Gap gap, Freshness freshness) {
        Framework.Domain domain = framework.findDomain(gap.domainId()).orElse(null);
        LocalDate assessedOn = gap.assessedOn();
        return RowFactory.create(
                framework.id(),
                gap.domainId(),
                gap.bodyCode(),
                gap.round(),
                gap.kind(),
                gap.code(),
                gap.bodyLevel(),
                gap.bodyName(),
                domain == null ? null : domain.name(),
                domain == null ? null : domain.qualityDomain(),
                framework.owners().get(gap.bodyLevel()),
                assessedOn,
                assessedOn == null ? null : freshness.stale(assessedOn),
                gap.steps(),
                gap.low(),
                gap.lowLevel(),
                gap.high(),
                gap.highLevel(),
                gap.sentence(),
                gap.reason());
    }
}
