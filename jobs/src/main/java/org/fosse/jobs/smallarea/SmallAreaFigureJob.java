package org.fosse.jobs.smallarea;

import static org.fosse.schema.table.LandedSmallAreaTable.AREA_CODE;
import static org.fosse.schema.table.LandedSmallAreaTable.AREA_LEVEL;
import static org.fosse.schema.table.LandedSmallAreaTable.FACT;
import static org.fosse.schema.table.LandedSmallAreaTable.FILE;
import static org.fosse.schema.table.LandedSmallAreaTable.PERIOD_END;
import static org.fosse.schema.table.LandedSmallAreaTable.PERIOD_START;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.fosse.schema.table.SmallAreaFigureTable;
import org.fosse.tables.SmallAreaFact;
import scala.Tuple2;

/**
 * Makes figures of areas and practices out of small areas, so that some thirty thousand of those stay out of every other
 * table. The figures of areas are made of reference data in plain Java ({@link AreaFigures}); the patients of practices by
 * small area are many, and are added up by Spark's tasks ({@link PatientFigures}).
 */
public final class SmallAreaFigureJob extends Declaration<SmallAreaFigureTable>
        implements TaskJob<SmallAreaFigureTable> {
    /** Bytes of landed rows (compressed) that are brought together in one task. */
    private static final long BYTES_PER_TASK = 4L << 20;

    public SmallAreaFigureJob() {
        super(SmallAreaFigureTable.TABLE, List.of(LandedSmallAreaTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<SmallAreaFigureTable>> rows(Inputs in, Run run) {
        Map<SmallAreaFact, List<TableRow<LandedSmallAreaTable>>> said = new EnumMap<>(SmallAreaFact.class);
        for (SmallAreaFact fact : SmallAreaFact.values()) {
            said.put(fact, new ArrayList<>());
        }
        in.rows(LandedSmallAreaTable.TABLE, row -> row.get(FACT) != SmallAreaFact.PEOPLE)
                .forEach(row ->
                        said.getOrDefault(row.get(FACT), new ArrayList<>()).add(row));
        SmallAreaLinks links = new SmallAreaLinks(said.getOrDefault(SmallAreaFact.BECAME, List.of()));
        SmallAreaPlaces places = new SmallAreaPlaces(links, said.getOrDefault(SmallAreaFact.LIES_IN, List.of()));
        List<SmallAreaIndex> indices = SmallAreaIndex.all(said.getOrDefault(SmallAreaFact.INDEX, List.of()));
        AreaFigures areas = new AreaFigures(links, places, run.config().places().areas());
        List<TableRow<SmallAreaFigureTable>> ofAreas =
                indices.stream().flatMap(index -> areas.of(index).stream()).toList();
        Broadcast<PatientFigures> patients = run.spark().broadcast(new PatientFigures(links, indices));
        int tasks = 1 + (int) (in.bytes(LandedSmallAreaTable.TABLE) / BYTES_PER_TASK);
        return in.tasks(LandedSmallAreaTable.TABLE)
                .filter(row -> row.get(FACT) == SmallAreaFact.PEOPLE)
                .mapToPair(row -> new Tuple2<>(counted(row), row))
                .groupByKey(tasks)
                .flatMap(same -> patients.value().of(same._2).iterator())
                .union(run.spark().parallelize(ofAreas, 1));
    }

    /** Whose patients by which file and day. */
    private static List<String> counted(TableRow<LandedSmallAreaTable> row) {
        return List.of(
                row.get(FILE),
                row.get(AREA_LEVEL),
                row.get(AREA_CODE),
                row.get(PERIOD_START).toString(),
                row.get(PERIOD_END).toString());
    }
}
