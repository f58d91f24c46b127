package org.fosse.jobs.land;

import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.fosse.config.FosseConfig;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Run;
import org.fosse.sources.DatedBy;
import org.fosse.sources.ExtractReader;
import org.fosse.sources.Landed;
import org.fosse.sources.LandingFile;
import org.fosse.sources.LandingFolder;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;

/**
 * Reads every file of the landing folder once, a file a task, and keeps what was read in one table: a struct column per
 * shape of record, so that each later job reads only its own.
 */
public final class LandJob implements PlainJob {
    /** The shapes, in the order of their columns. */
    private static final Map<String, Class<? extends Record>> SHAPES = shapes();

    public static final String OBSERVED = "observed";
    public static final String NAMED = "named";
    public static final String MEMBER = "member";
    public static final String DEPRIVED = "deprived";
    public static final String RETURNED = "returned";
    public static final String REQUIRED = "required";
    public static final String LINKED = "linked";
    public static final String SCORED = "scored";
    public static final String OVERSEEN = "overseen";
    public static final String INTELLIGENCE_ITEM = "intelligence_item";
    public static final String REGISTERED_ACTION = "registered_action";
    public static final String REJECTED = "rejected";
    public static final String REPORT = "report";

    public static final Table TABLE = Table.working(
            "landed",
            Stage.LAND,
            "One record read from an extract; exactly one of the struct columns is filled.",
            columns());

    /** About this many bytes make a task: a task costs a moment of its own, so small files share one. */
    private static final long BYTES_PER_TASK = 4L << 20;

    private static final int MOST_TASKS = 200;

    private static Map<String, Class<? extends Record>> shapes() {
        Map<String, Class<? extends Record>> shapes = new LinkedHashMap<>();
        shapes.put(OBSERVED, Landed.Observed.class);
        shapes.put(NAMED, Landed.AreaNamed.class);
        shapes.put(MEMBER, Landed.Member.class);
        shapes.put(DEPRIVED, Landed.Deprived.class);
        shapes.put(RETURNED, Landed.Returned.class);
        shapes.put(REQUIRED, Landed.Required.class);
        shapes.put(LINKED, Landed.Linked.class);
        shapes.put(SCORED, Landed.Scored.class);
        shapes.put(OVERSEEN, Landed.Overseen.class);
        shapes.put(INTELLIGENCE_ITEM, Landed.IntelligenceItem.class);
        shapes.put(REGISTERED_ACTION, Landed.RegisteredAction.class);
        shapes.put(REJECTED, Landed.Rejected.class);
        shapes.put(REPORT, org.fosse.sources.FileReport.class);
        return shapes;
    }

    /** The columns of shapes that say how new they are, and what says it. */
    public static Map<String, DatedBy> dated() {
        Map<String, DatedBy> dated = new LinkedHashMap<>();
        SHAPES.forEach((name, shape) -> {
            DatedBy by = shape.getAnnotation(DatedBy.class);
            if (by != null) {
                dated.put(name, by);
            }
        });
        return dated;
    }

    private static List<Column> columns() {
        List<Column> columns = new java.util.ArrayList<>(List.of(
                Column.key("file", STRING, "Path relative to the landing folder."),
                Column.key("line", LONG, "Physical line the record began on."),
                Column.key("seq", LONG, "Number of the record within the file."),
                Column.attribute("source_id", STRING, "The source that read it.")
                        .required()));
        SHAPES.forEach((name, shape) ->
                columns.add(Column.attribute(name, new RecordColumns(shape).type(), "A landed record of this shape.")));
        return columns;
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        FosseConfig.Limits limits = run.config().limits();
        List<LandingFile> files = files(run, limits);
        long bytes = files.stream().mapToLong(LandingFile::bytes).sum();
        int cores = run.spark().sparkContext().defaultParallelism();
        int tasks = (int) Math.max(1, Math.min(Math.min(files.size(), MOST_TASKS), cores + bytes / BYTES_PER_TASK));
        return JavaSparkContext.fromSparkContext(run.spark().sparkContext())
                .parallelize(files, tasks)
                .flatMap(file -> rows(file, limits));
    }

    private static List<LandingFile> files(Run run, FosseConfig.Limits limits) {
        try {
            return LandingFolder.list(
                    run.landing(), run.config().notes(), run.config().ignored(), limits);
        } catch (IOException e) {
            throw StopException.landing("The landing folder cannot be read", e);
        }
    }

    private static Iterator<Row> rows(LandingFile file, FosseConfig.Limits limits) {
        return new LandedRowIterator(file, ExtractReader.open(file, limits), List.copyOf(SHAPES.values()));
    }
}
