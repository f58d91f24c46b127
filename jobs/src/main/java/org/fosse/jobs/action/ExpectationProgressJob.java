package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.variation.RateJob;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * How far each promise of conf/expectations.yaml is: by what measures it, by {@link Progress}, and by what the action
 * register reports. The promises and the register are small and collected.
 */
public final class ExpectationProgressJob implements Job {
    private static final String UNIT = "the indicator's unit";

    public static final Table TABLE = Table.published(
            "expectation_progress",
            Stage.COMPUTE,
            "One promised action of the system's expectations and one indicator that measures it: when it was due, the target, the newest value, and how far it is.",
            List.of(
                    Column.key("expectation", INT, "Number of the expectation."),
                    Column.key("expectation_action", STRING, "Id of the promised action in conf/expectations.yaml."),
                    Column.key("indicator_id", STRING, "The indicator that measures it; none where nothing does."),
                    Column.attribute("expectation_name", STRING, "Name of the expectation.")
                            .required(),
                    Column.attribute("title", STRING, "What is promised.").required(),
                    Column.attribute("due_on", DATE, "The day it was due; null where the strategy gives none."),
                    Column.attribute("due_note", STRING, "How the strategy words the day, where it is no plain date."),
                    Column.measure("promised", DOUBLE, "promised_unit", "The number the strategy promises."),
                    Column.attribute("promised_unit", STRING, "Unit of that number."),
                    Column.attribute(
                            "promised_note", STRING, "How the strategy words it, where it is no plain number."),
                    Column.attribute("direction", STRING, "at_least or at_most: which side of the target is kept."),
                    Column.measure(
                            "target",
                            DOUBLE,
                            UNIT,
                            "What the indicator is held against: its own target in the configuration, the promised number where the units agree, or the indicator's standard."),
                    Column.attribute("unit", STRING, "Unit of the indicator."),
                    Column.attribute("area_code", STRING, "The area or provider it is read for."),
                    Column.measure("latest_value", DOUBLE, UNIT, "The newest value."),
                    Column.attribute("period_start", DATE, "First day of its period."),
                    Column.attribute("period_end", DATE, "Last day of its period."),
                    Column.measure("points", LONG, "periods", "Values that the trend rests on.")
                            .required(),
                    Column.attribute(
                                    "trend",
                                    STRING,
                                    "improving, worsening (rising, falling without a direction), no clear trend or too few points: from 12 values the newest point of the control chart (Making Data Count), from 5 Mann and Kendall's test at 5%.")
                            .required(),
                    Column.attribute(
                                    "status",
                                    STRING,
                                    "achieved, on course, late, not on course (no due day and not improving) or not measurable.")
                            .required(),
                    Column.attribute("why", STRING, "Why it has that status, in words.")
                            .required(),
                    Column.measure("register_actions", LONG, "actions", "Actions of the register that serve it.")
                            .required(),
                    Column.attribute(
                            "register_status",
                            STRING,
                            "What the register reports of them: planned, in_progress, completed (all that were not stopped are) or stopped; null when it has none.")),
            new Check(
                    "measured_has_a_value",
                    "latest_value is not null or status = 'not measurable'",
                    "What is judged has a value."));

    private static final StructType WANTED = new StructType()
            .add("expectation_action", "string")
            .add("indicator_id", "string")
            .add("area_code", "string");

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ActionJob.TABLE, RateJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, List<String>> reported = new HashMap<>();
        for (Row action : in.get(ActionJob.TABLE)
                .where(col("expectation_action").isNotNull())
                .select("expectation_action", "status")
                .collectAsList()) {
            reported.computeIfAbsent(action.getString(0), id -> new ArrayList<>())
                    .add(action.getString(1));
        }
        Map<String, PromiseMeasure> byKey = new HashMap<>();
        List<Row> wanted = new ArrayList<>();
        Set<String> indicators = new TreeSet<>();
        Set<String> areas = new TreeSet<>();
        for (PromiseMeasure each : PromiseMeasure.list(run.config(), reported)) {
            byKey.put(each.id() + " " + each.indicatorId(), each);
            wanted.add(RowFactory.create(each.id(), each.indicatorId(), each.areaCode()));
            indicators.add(each.indicatorId());
            areas.add(each.areaCode());
        }
        Dataset<Row> promises = run.spark().createDataFrame(wanted, WANTED);
        Dataset<Row> values = in.get(RateJob.TABLE)
                .where(col("indicator_id")
                        .isInCollection(indicators)
                        .and(col("area_code").isInCollection(areas))
                        .and(col("breakdown").equalTo("all"))
                        .and(col("value").isNotNull()))
                .join(broadcast(promises), new String[] {"indicator_id", "area_code"})
                .select(
                        "expectation_action",
                        "indicator_id",
                        "period_start",
                        "period_end",
                        "value",
                        "numerator",
                        "denominator");
        Dataset<Row> all = promises.select(
                        col("expectation_action"),
                        col("indicator_id"),
                        lit(null).cast("date").as("period_start"),
                        lit(null).cast("date").as("period_end"),
                        lit(null).cast("double").as("value"),
                        lit(null).cast("double").as("numerator"),
                        lit(null).cast("double").as("denominator"))
                .unionByName(values);
        java.time.LocalDate date = run.date();
        return Groups.flatMap(
                all,
                List.of("expectation_action", "indicator_id"),
                List.of("period_start", "period_end"),
                Store.schema(TABLE),
                (key, rows) -> {
                    List<Reading> readings = new ArrayList<>();
                    rows.forEachRemaining(row -> {
                        if (row.getAs("value") != null) {
                            readings.add(ActionEffects.reading(row));
                        }
                    });
                    PromiseMeasure promise = byKey.get(key.getString(0) + " " + key.getString(1));
                    if (promise == null) {
                        throw new IllegalStateException("no promise " + key);
                    }
                    return List.of(promise.row(Series.of(readings), date)).iterator();
                });
    }
}
