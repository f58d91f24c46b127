package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

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
import org.fosse.config.ControlCharts;
import org.fosse.config.Expectations;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.series.AreaSeries;
import org.fosse.jobs.series.RecordedChanges;
import org.fosse.jobs.series.SeriesPoint;
import org.fosse.schema.table.ActionTable;
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

    /** In place of the indicator of an action that names none. */
    static final String NO_INDICATOR = "none";

    private static final StructType WANTED = new StructType()
            .add("subject", "int")
            .add("indicator_id", "string")
            .add("area_code", "string")
            .add("place", "string");

    private ActionEffects() {}

    /** What an indicator is to an action. */
    enum Role {
        /** What it is to move. */
        TARGET("target"),
        /** What it might harm. */
        BALANCING("balancing");

        private final String text;

        Role(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** What is known of an action and one of its indicators before any value is looked at. */
    record Subject(
            String actionId,
            Role role,
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

    /** The subjects of the register: each action with its indicator, or with none, and with each of its balancing ones. */
    static List<Subject> subjects(Inputs in, Run run) {
        List<Row> rows = new ArrayList<>(in.get(ActionTable.TABLE).collectAsList());
        rows.sort(Comparator.comparing(row -> row.<String>getAs("action_id")));
        Map<List<String>, Integer> alike = new HashMap<>();
        for (Row row : rows) {
            if (isBegun(row, run)) {
                alike.merge(moved(row), 1, Integer::sum);
            }
        }
        List<Subject> subjects = new ArrayList<>();
        for (Row row : rows) {
            boolean shared = alike.getOrDefault(moved(row), 0) > 1;
            String target = row.getAs("indicator_id");
            subjects.add(subject(row, Role.TARGET, target == null ? NO_INDICATOR : target, run, shared));
            String balancing = row.getAs("balancing_indicator_ids");
            if (balancing != null) {
                for (String id : balancing.split(" ")) {
                    subjects.add(subject(row, Role.BALANCING, id, run, shared));
                }
            }
        }
        return subjects;
    }

    /** What an action moves. */
    private static List<String> moved(Row row) {
        String indicator = row.getAs("indicator_id");
        return List.of(row.getAs("area_code"), indicator == null ? NO_INDICATOR : indicator);
    }

    private static boolean isBegun(Row row, Run run) {
        LocalDate started = row.getAs("started_on");
        return started != null && !started.isAfter(run.date());
    }

    private static Subject subject(Row row, Role role, String indicatorId, Run run, boolean shared) {
        FosseConfig config = run.config();
        String areaName = row.getAs("area_name");
        Indicator indicator = config.findIndicator(indicatorId).orElse(null);
        return new Subject(
                row.getAs("action_id"),
                role,
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
    static Dataset<Row> rows(Inputs in, Run run, StructType schema, Writer writer) {
        List<Subject> subjects = subjects(in, run);
        Set<String> areas = new TreeSet<>();
        Set<String> indicators = new TreeSet<>();
        List<Row> wanted = new ArrayList<>();
        List<Row> markers = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            markers.add(RowFactory.create(i, subject.indicatorId(), subject.areaCode(), ACTION));
            wanted.add(RowFactory.create(i, subject.indicatorId(), subject.areaCode(), AREA));
            if (!subject.areaCode().equals(subject.systemCode())) {
                wanted.add(RowFactory.create(i, subject.indicatorId(), subject.systemCode(), SYSTEM));
            }
            wanted.add(RowFactory.create(i, subject.indicatorId(), ENGLAND, COUNTRY));
            areas.addAll(List.of(subject.areaCode(), subject.systemCode(), ENGLAND));
            indicators.add(subject.indicatorId());
        }
        Dataset<Row> values = values(in.get(RateTable.TABLE), indicators, areas)
                .join(broadcast(run.spark().createDataFrame(wanted, WANTED)), new String[] {"indicator_id", "area_code"
                });
        Map<String, IndicatorFacts> facts = new HashMap<>(IndicatorFacts.collect(in));
        facts.keySet().retainAll(indicators);
        ControlCharts charts = in.get(new RecordedChanges());
        Expectations rules = run.config().expectations();
        int before = rules.minimumBefore();
        int after = rules.minimumAfter();
        return Groups.flatMap(
                run.spark().createDataFrame(markers, WANTED).unionByName(values, true),
                List.of("subject"),
                List.of("place", "period_start", "period_end"),
                schema,
                (key, rows) -> {
                    Subject subject = subjects.get(key.getInt(0));
                    Effect effect = effect(subject, facts.get(subject.indicatorId()), rows, charts, before, after);
                    return List.of(writer.write(subject, effect)).iterator();
                });
    }

    /** The values of indicators in areas, everyone together. */
    static Dataset<Row> values(Dataset<Row> rates, Set<String> indicators, Set<String> areas) {
        return rates.where(col("indicator_id")
                        .isInCollection(indicators)
                        .and(col("area_code").isInCollection(areas))
                        .and(col("breakdown").equalTo(Shared.ALL)))
                .select(
                        "indicator_id",
                        "area_code",
                        "period_start",
                        "period_end",
                        "period_label",
                        "value",
                        "numerator",
                        "denominator",
                        "reason",
                        "source_id");
    }

    private static Effect effect(
            Subject subject,
            @Nullable IndicatorFacts indicator,
            Iterator<Row> rows,
            ControlCharts charts,
            int before,
            int after) {
        LocalDate started = subject.startedOn();
        if (subject.indicatorId().equals(NO_INDICATOR)) {
            return Effect.none("no_indicator");
        }
        if (started == null || !subject.begun()) {
            return Effect.none("not_started");
        }
        if (indicator == null) {
            return Effect.none("no_values");
        }
        Map<String, List<SeriesPoint>> points = new HashMap<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.getAs("place").equals(ACTION)) {
                points.computeIfAbsent(row.getAs("place"), place -> new ArrayList<>())
                        .add(SeriesPoint.of(indicator, row));
            }
        }
        AreaSeries area = AreaSeries.ofMost(points.getOrDefault(AREA, List.of()));
        Comparators comparator = area == null
                ? null
                : Comparators.choose(
                        area,
                        points.getOrDefault(SYSTEM, List.of()),
                        subject.systemCode(),
                        points.getOrDefault(COUNTRY, List.of()),
                        ENGLAND,
                        subject.additive(),
                        started);
        return Effect.of(indicator, area, subject.areaCode(), comparator, started, charts, before, after);
    }
}
