package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.Expectations;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.schema.table.RateTable;
import org.fosse.stats.ImprovementDirection;
import org.jspecify.annotations.Nullable;

/**
 * Brings each action and an indicator of it together with the values of its area and of what the area is compared with. The
 * register is small and collected; the values are cut down to its indicators and areas before they are grouped, and each
 * group goes to {@link Effect}.
 */
final class ActionEffects {
    private static final String ENGLAND = "E92000001";
    private static final String ACTION = "action";
    private static final String AREA = "area";
    private static final String SYSTEM = "system";
    private static final String COUNTRY = "country";

    private static final StructType WANTED = new StructType()
            .add("action_id", "string")
            .add("indicator_id", "string")
            .add("area_code", "string")
            .add("role", "string");

    private ActionEffects() {}

    /** What is known of an action and one of its indicators before any value is looked at. */
    record Subject(
            String actionId,
            String title,
            String areaCode,
            String areaName,
            String systemCode,
            String indicatorId,
            String indicatorName,
            String unit,
            ImprovementDirection direction,
            boolean additive,
            String status,
            @Nullable String signal,
            @Nullable LocalDate startedOn,
            boolean begun,
            boolean shared)
            implements Serializable {}

    /** Turns a subject and its effect into a row. */
    interface Writer extends Serializable {
        Row write(Subject subject, Effect effect);
    }

    /** The subjects of the register: each action with its indicator, or with each of its balancing ones. */
    static List<Subject> subjects(Dataset<Row> actions, Run run, boolean balancing) {
        List<Row> rows = new ArrayList<>(actions.collectAsList());
        rows.sort(Comparator.comparing(row -> row.<String>getAs("action_id")));
        Map<String, Integer> alike = new HashMap<>();
        for (Row row : rows) {
            if (isBegun(row, run)) {
                alike.merge(row.<String>getAs("area_code") + " " + row.getAs("indicator_id"), 1, Integer::sum);
            }
        }
        List<Subject> subjects = new ArrayList<>();
        for (Row row : rows) {
            String ids = row.getAs(balancing ? "balancing_indicator_ids" : "indicator_id");
            if (balancing && ids == null) {
                continue;
            }
            for (String id : ids == null ? new String[] {""} : ids.split(" ")) {
                subjects.add(subject(
                        row,
                        id,
                        run,
                        alike.getOrDefault(row.<String>getAs("area_code") + " " + row.getAs("indicator_id"), 0) > 1));
            }
        }
        return subjects;
    }

    private static boolean isBegun(Row row, Run run) {
        LocalDate started = row.getAs("started_on");
        return started != null && !started.isAfter(run.date());
    }

    private static Subject subject(Row row, String indicatorId, Run run, boolean shared) {
        FosseConfig config = run.config();
        String areaName = row.getAs("area_name");
        Indicator indicator = config.findIndicator(indicatorId).orElse(null);
        return new Subject(
                row.getAs("action_id"),
                row.getAs("title"),
                row.getAs("area_code"),
                areaName == null ? row.getAs("area_code") : areaName,
                row.getAs("system_code"),
                indicatorId,
                indicator == null ? indicatorId : indicator.name(),
                indicator == null ? "" : indicator.unit(),
                direction(indicator == null ? Polarity.NO_JUDGEMENT : indicator.polarity()),
                indicator != null && indicator.additive(),
                row.getAs("status"),
                row.getAs("signal"),
                row.getAs("started_on"),
                isBegun(row, run),
                shared);
    }

    static ImprovementDirection direction(Polarity polarity) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> ImprovementDirection.INCREASE;
            case LOWER_IS_BETTER -> ImprovementDirection.DECREASE;
            case NO_JUDGEMENT -> ImprovementDirection.NEUTRAL;
        };
    }

    /** One row for each subject, whether there are values for it or not. */
    static Dataset<Row> rows(Inputs in, Run run, List<Subject> subjects, StructType schema, Writer writer) {
        Set<String> areas = new TreeSet<>();
        Set<String> indicators = new TreeSet<>();
        List<Row> wanted = new ArrayList<>();
        List<Row> markers = new ArrayList<>();
        Map<String, Subject> byKey = new HashMap<>();
        for (Subject subject : subjects) {
            byKey.put(key(subject.actionId(), subject.indicatorId()), subject);
            markers.add(want(subject, subject.areaCode(), ACTION));
            wanted.add(want(subject, subject.areaCode(), AREA));
            if (!subject.areaCode().equals(subject.systemCode())) {
                wanted.add(want(subject, subject.systemCode(), SYSTEM));
            }
            wanted.add(want(subject, ENGLAND, COUNTRY));
            areas.addAll(List.of(subject.areaCode(), subject.systemCode(), ENGLAND));
            indicators.add(subject.indicatorId());
        }
        Dataset<Row> values = in.get(RateTable.TABLE)
                .where(col("indicator_id")
                        .isInCollection(indicators)
                        .and(col("area_code").isInCollection(areas))
                        .and(col("breakdown").equalTo("all"))
                        .and(col("value").isNotNull()))
                .select("indicator_id", "area_code", "period_start", "period_end", "value", "numerator", "denominator")
                .join(broadcast(run.spark().createDataFrame(wanted, WANTED)), new String[] {"indicator_id", "area_code"
                });
        Dataset<Row> known = run.spark().createDataFrame(markers, WANTED);
        for (String date : List.of("period_start", "period_end")) {
            known = known.withColumn(date, lit(null).cast("date"));
        }
        for (String number : List.of("value", "numerator", "denominator")) {
            known = known.withColumn(number, lit(null).cast("double"));
        }
        Expectations rules = run.config().expectations();
        int before = rules.minimumBefore();
        int after = rules.minimumAfter();
        return Groups.flatMap(
                known.unionByName(values),
                List.of("action_id", "indicator_id"),
                List.of("role", "period_start", "period_end"),
                schema,
                (key, rows) -> {
                    Subject subject = byKey.get(key(key.getString(0), key.getString(1)));
                    if (subject == null) {
                        throw new IllegalStateException("no action " + key);
                    }
                    return List.of(writer.write(subject, effect(subject, rows, before, after)))
                            .iterator();
                });
    }

    private static Effect effect(Subject subject, Iterator<Row> rows, int before, int after) {
        Map<String, List<Reading>> readings = new HashMap<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getAs("value") != null) {
                readings.computeIfAbsent(row.getAs("role"), role -> new ArrayList<>())
                        .add(reading(row));
            }
        }
        LocalDate started = subject.startedOn();
        if (subject.indicatorId().isEmpty()) {
            return Effect.none("no_indicator");
        }
        if (started == null || !subject.begun()) {
            return Effect.none("not_started");
        }
        Series area = Series.of(readings.getOrDefault(AREA, List.of()));
        Comparators comparator = Comparators.choose(
                area,
                Series.of(readings.getOrDefault(SYSTEM, List.of())),
                subject.systemCode(),
                Series.of(readings.getOrDefault(COUNTRY, List.of())),
                ENGLAND,
                subject.additive(),
                started);
        return Effect.of(area, comparator, started, before, after);
    }

    static Reading reading(Row row) {
        Double numerator = row.getAs("numerator");
        Double denominator = row.getAs("denominator");
        return new Reading(
                row.getAs("period_start"),
                row.getAs("period_end"),
                row.<Double>getAs("value"),
                numerator == null ? Double.NaN : numerator,
                denominator == null ? Double.NaN : denominator);
    }

    private static Row want(Subject subject, String area, String role) {
        return RowFactory.create(subject.actionId(), subject.indicatorId(), area, role);
    }

    private static String key(String action, String indicator) {
        return action + " " + indicator;
    }
}
