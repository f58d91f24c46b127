package org.fosse.jobs.observation;

import static org.fosse.schema.table.ObservationCheckedTable.CHECKED;

import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.schema.table.ObservationTable;
import scala.Tuple2;

/** The values that passed their checks, in order of the key: every source ends here, every statistic starts here. */
public final class ObservationJob extends Declaration<ObservationTable> implements TaskJob<ObservationTable> {
    public ObservationJob() {
        super(ObservationTable.TABLE, List.of(ObservationCheckedTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<ObservationTable>> rows(Inputs in, Run run) {
        return in.tasks(ObservationCheckedTable.TABLE)
                .filter(CHECKED::accepts)
                .mapToPair(row -> new Tuple2<>(
                        ObservationTable.TABLE
                                .row(ObservationCheckedTable.TABLE, row)
                                .build(),
                        true))
                .repartitionAndSortWithinPartitions(new HashPartitioner(1), ObservationTable.TABLE.byKey())
                .keys();
    }
}
