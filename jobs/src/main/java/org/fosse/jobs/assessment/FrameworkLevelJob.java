package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Framework;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FrameworkLevelTable;

/** Every level of every domain, described or not: a level without words has no meaning that two bodies share. */
public final class FrameworkLevelJob extends Declaration<FrameworkLevelTable> implements RowJob<FrameworkLevelTable> {
    public FrameworkLevelJob() {
        super(FrameworkLevelTable.TABLE, List.of());
    }

    @Override
    public List<TableRow<FrameworkLevelTable>> rows(Inputs in, Run run) {
        return run.config().frameworks().values().stream()
                .flatMap(framework -> list(framework).stream())
                .toList();
    }

    static List<TableRow<FrameworkLevelTable>> list(Framework framework) {
        List<TableRow<FrameworkLevelTable>> rows = new ArrayList<>();
        Framework.Scale scale = framework.scale();
        for (Framework.Domain domain : framework.domains()) {
            for (int level = scale.min(); level <= scale.max(); level++) {
                String text = domain.findText(level).orElse(null);
                rows.add(FrameworkLevelTable.TABLE
                        .row()
                        .set(FrameworkLevelTable.FRAMEWORK_ID, framework.id())
                        .set(FrameworkLevelTable.DOMAIN_ID, domain.id())
                        .set(FrameworkLevelTable.LEVEL, level)
                        .set(FrameworkLevelTable.STEPS_FROM_BEST, Math.abs(scale.best() - level))
                        .set(FrameworkLevelTable.ANCHORED, text != null)
                        .set(FrameworkLevelTable.LEVEL_TEXT, text)
                        .build());
            }
        }
        return rows;
    }
}
