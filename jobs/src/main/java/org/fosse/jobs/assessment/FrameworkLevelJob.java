package org.fosse.jobs.assessment;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Every level of every domain, described or not: a level without words has no meaning that two bodies share. */
public final class FrameworkLevelJob implements Job {
    public static final Table TABLE = Table.published(
            "framework_level",
            Stage.CLEAN,
            "One level of one domain of an assessment framework, with what it asks where the framework says.",
            List.of(
                    Column.key("framework_id", STRING, "Id of the assessment framework."),
                    Column.key("domain_id", STRING, "Id of the domain within the framework."),
                    Column.key("level", INT, "The level."),
                    Column.measure(
                                    "steps_from_best",
                                    INT,
                                    "levels",
                                    "Steps from the best level of the scale: 0 for the best.")
                            .required(),
                    Column.attribute("anchored", BOOLEAN, "Whether the framework describes the level.")
                            .required(),
                    Column.attribute("level_text", STRING, "What the level asks; null where it is not described.")));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : run.config().frameworks().values()) {
            Framework.Scale scale = framework.scale();
            for (Framework.Domain domain : framework.domains()) {
                for (int level = scale.min(); level <= scale.max(); level++) {
                    String text = domain.findText(level).orElse(null);
                    rows.add(RowFactory.create(
                            framework.id(), domain.id(), level, Math.abs(scale.best() - level), text != null, text));
                }
            }
        }
        return run.spark().createDataFrame(rows, Store.schema(TABLE));
    }
}
