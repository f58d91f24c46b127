package org.fosse.jobs.observation;

import java.util.Comparator;
import java.util.List;
import org.fosse.config.Indicator;
import org.fosse.config.Standard;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.Level;

/** The standards of the catalogue's measures, those among them that nobody has verified, each with its days and source. */
public final class StandardJob extends Declaration<StandardTable> implements RowJob<StandardTable> {
    public StandardJob() {
        super(StandardTable.TABLE, List.of());
    }

    @Override
    public List<TableRow<StandardTable>> rows(Inputs in, Run run) {
        return run.config().indicators().values().stream()
                .filter(Indicator::isMeasure)
                .flatMap(measure -> measure.standards().all().stream().map(standard -> row(measure, standard)))
                .toList();
    }

    private static TableRow<StandardTable> row(Indicator measure, Standard standard) {
        List<String> levels = standard.levels().stream()
                .sorted(Comparator.naturalOrder())
                .map(Level::text)
                .toList();
        return StandardTable.TABLE
                .row()
                .set(StandardTable.MEASURE_ID, measure.id())
                .set(StandardTable.KIND, standard.kind())
                .set(StandardTable.IN_FORCE_FROM, standard.from())
                .set(StandardTable.DUE_ON, standard.due())
                .set(StandardTable.LEVELS, levels.isEmpty() ? Shared.ALL : String.join(", ", levels))
                .set(StandardTable.STANDARD, standard.value())
                .set(StandardTable.IN_FORCE_TO, standard.to())
                .set(StandardTable.SOURCE, standard.source())
                .set(StandardTable.VERIFIED, standard.verified())
                .build();
    }
}
