package org.fosse.jobs.assessment;

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
import org.fosse.schema.table.FrameworkLevelTable;
import org.fosse.tables.Table;

/** Every level of every domain, described or not: a level without words has no meaning that two bodies share. */
public final class FrameworkLevelJob implements Job {
    @Override
    public Table output() {
        return FrameworkLevelTable.TABLE;
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
        return run.spark().createDataFrame(rows, Store.schema(FrameworkLevelTable.TABLE));
    }
}
