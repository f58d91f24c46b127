package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.schema.table.FrameworkTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The frameworks of the configuration for those who read the tables: what is scored, by whom, who answers for it. */
public final class FrameworkJob implements Job {
    @Override
    public Table output() {
        return FrameworkTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : run.config().frameworks().values()) {
            for (Framework.Domain domain : framework.domains()) {
                rows.add(row(framework, domain));
            }
        }
        return run.spark().createDataFrame(rows, Store.schema(FrameworkTable.TABLE));
    }

    private static Row row(Framework framework, Framework.Domain domain) {
        Framework.Scale scale = framework.scale();
        Framework.Wording wording = domain.wordings().isEmpty()
                ? null
                : domain.wordings().get(domain.wordings().size() - 1);
        return RowFactory.create(
                framework.id(),
                domain.id(),
                framework.name(),
                framework.unitAssessed(),
                joined(framework.bodyLevels()),
                framework.reference(),
                framework.domains().indexOf(domain) + 1,
                domain.name(),
                domain.parent(),
                domain.qualityDomain(),
                domain.phase(),
                domain.phase() == null ? null : framework.phases().get(domain.phase()),
                domain.origin(),
                joined(domain.bodies()),
                wording == null ? null : wording.version(),
                wording == null ? null : wording.text(),
                wording == null ? null : wording.proposedBy(),
                wording == null ? null : wording.agreedOn(),
                joined(framework.voices()),
                joined(framework.assessors()),
                joined(framework.owners()),
                joined(domain.evidence()),
                joined(framework.needs()),
                joined(framework.cohorts().stream()
                        .map(cohort -> cohort.id() + ": " + cohort.starts())
                        .toList()),
                scale.min(),
                scale.max(),
                scale.best(),
                (long) scale.anchored().size(),
                scale.comparable(),
                scale.note(),
                framework.rounds().everyMonths(),
                framework.rounds().staleAfterMonths(),
                framework.reading().shareLevel(),
                framework.reading().disagreementSteps(),
                framework.reading().fewestAreas());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private static @Nullable String joined(Map<String, String> words) {
        return words.isEmpty()
                ? null
                : words.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
    }
}
