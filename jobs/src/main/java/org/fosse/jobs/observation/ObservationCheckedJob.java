package org.fosse.jobs.observation;

import static org.fosse.schema.table.ObservationCheckedTable.AREA_CODE;
import static org.fosse.schema.table.ObservationCheckedTable.AREA_CODE_GIVEN;
import static org.fosse.schema.table.ObservationCheckedTable.AREA_LEVEL;
import static org.fosse.schema.table.ObservationCheckedTable.BREAKDOWN;
import static org.fosse.schema.table.ObservationCheckedTable.CHECKED;
import static org.fosse.schema.table.ObservationCheckedTable.DENOMINATOR;
import static org.fosse.schema.table.ObservationCheckedTable.INDICATOR_ID;
import static org.fosse.schema.table.ObservationCheckedTable.LOWER_95;
import static org.fosse.schema.table.ObservationCheckedTable.LOWER_998;
import static org.fosse.schema.table.ObservationCheckedTable.MAPPING_ID;
import static org.fosse.schema.table.ObservationCheckedTable.NOTE;
import static org.fosse.schema.table.ObservationCheckedTable.NUMERATOR;
import static org.fosse.schema.table.ObservationCheckedTable.PERIOD_END;
import static org.fosse.schema.table.ObservationCheckedTable.PERIOD_START;
import static org.fosse.schema.table.ObservationCheckedTable.REASON;
import static org.fosse.schema.table.ObservationCheckedTable.SOURCE_UNIT;
import static org.fosse.schema.table.ObservationCheckedTable.STATUS;
import static org.fosse.schema.table.ObservationCheckedTable.STRATUM;
import static org.fosse.schema.table.ObservationCheckedTable.UPPER_95;
import static org.fosse.schema.table.ObservationCheckedTable.UPPER_998;
import static org.fosse.schema.table.ObservationCheckedTable.VALUE;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.check.Versions;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.schema.table.SmallAreaFigureTable;
import org.fosse.sources.Sources;
import org.fosse.sources.ValueStatus;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Holds every landed value, and those made of small areas, against the areas, the catalogue and the other rows: {@link ObservationRules} has what a row
 * must keep by itself, {@link Versions} the rules for rows of one key. Equal counts once with and once without the value
 * or limits beside them are one row twice. Ids get one spelling by {@link IndicatorIds}. Where every row of an area, period
 * and group was rejected, one row without a value stands for them, so that the gap is seen from here on.
 */
public final class ObservationCheckedJob extends Declaration<ObservationCheckedTable>
        implements TaskJob<ObservationCheckedTable> {
    /** Status and reason of a row that stands for rejected ones. */
    private static final String REJECTED = Reason.REJECTED.text();

    private static final String UNKNOWN_LEVEL = "unknown";

    /** Bytes of landed values (compressed) whose keys are brought together in one task. */
    private static final long BYTES_PER_TASK = 4L << 20;

    /** Rows of extracts for a task more: values that are much alike take few bytes in the file, and as much room as others here. */
    private static final long ROWS_PER_TASK = 200_000;

    private static final Versions<ObservationCheckedTable> VERSIONS = new Versions<>(
            ObservationCheckedTable.TABLE,
            CHECKED,
            List.of(INDICATOR_ID, AREA_CODE, PERIOD_START, PERIOD_END, BREAKDOWN, STRATUM),
            List.of(NUMERATOR, DENOMINATOR, STATUS),
            List.of(VALUE, LOWER_95, UPPER_95, LOWER_998, UPPER_998));

    private static final Set<String> PLACED =
            Arrays.stream(Rule.values()).filter(Rule::isPlaced).map(Rule::text).collect(Collectors.toSet());

    public ObservationCheckedJob() {
        super(
                ObservationCheckedTable.TABLE,
                List.of(
                        LandedObservationTable.TABLE,
                        SmallAreaFigureTable.TABLE,
                        AreaAliasTable.TABLE,
                        LandedFileTable.TABLE));
    }

    /** What every value is held against. */
    private record Known(AreaAliases areas, IndicatorIds ids, ObservationRules rules) implements Serializable {}

    @Override
    public JavaRDD<TableRow<ObservationCheckedTable>> rows(Inputs in, Run run) {
        Broadcast<Known> known = run.spark()
                .broadcast(new Known(
                        AreaAliases.of(in),
                        new IndicatorIds(run.config().indicators().keySet(), given(in)),
                        new ObservationRules(
                                run.date(), run.config().indicators().values(), Sources.INDICATOR_VALUES)));
        long rows = in.rows(LandedFileTable.TABLE).stream()
                .mapToLong(file -> file.get(LandedFileTable.ROWS_ACCEPTED))
                .sum();
        int tasks = run.spark().defaultParallelism()
                + (int) Math.max(in.bytes(LandedObservationTable.TABLE) / BYTES_PER_TASK, rows / ROWS_PER_TASK);
        JavaRDD<TableRow<LandedObservationTable>> made = in.tasks(SmallAreaFigureTable.TABLE)
                .map(row -> LandedObservationTable.TABLE
                        .row(SmallAreaFigureTable.TABLE, row)
                        .build());
        return in.tasks(LandedObservationTable.TABLE)
                .union(made)
                .mapToPair(row -> {
                    TableRow<ObservationCheckedTable> held = held(row, known.value());
                    return new Tuple2<>(VERSIONS.key(held), held);
                })
                .groupByKey(tasks)
                .flatMap(same -> withStandIn(VERSIONS.numberOne(
                                Halves.joined(same._2, known.value().rules(), VERSIONS)))
                        .iterator());
    }

    /** The ids that extracts give, in every spelling. */
    private static Set<String> given(Inputs in) {
        return new HashSet<>(in.tasks(LandedObservationTable.TABLE, LandedObservationTable.INDICATOR_ID)
                .mapPartitions(rows -> {
                    Set<String> ids = new HashSet<>();
                    rows.forEachRemaining(row -> ids.add(row.get(LandedObservationTable.INDICATOR_ID)));
                    return ids.iterator();
                })
                .collect());
    }

    private static TableRow<ObservationCheckedTable> held(TableRow<LandedObservationTable> row, Known known) {
        String given = row.get(LandedObservationTable.AREA_CODE);
        AreaAliases.Area area = known.areas().find(given);
        String level = row.find(LandedObservationTable.AREA_LEVEL);
        String status = row.get(LandedObservationTable.STATUS);
        RowBuilder<ObservationCheckedTable> held = ObservationCheckedTable.TABLE
                .row(LandedObservationTable.TABLE, row)
                .copy(CHECKED.file(), row, LandedObservationTable.FILE)
                .copy(CHECKED.line(), row, LandedObservationTable.LINE)
                .copy(SOURCE_UNIT, row, LandedObservationTable.UNIT)
                .set(INDICATOR_ID, known.ids().spelling(row.get(LandedObservationTable.INDICATOR_ID)))
                .set(AREA_CODE_GIVEN, given)
                .set(AREA_CODE, area == null ? given : area.code())
                .set(AREA_LEVEL, area == null ? Optional.ofNullable(level).orElse(UNKNOWN_LEVEL) : area.level())
                .set(REASON, status.equals(ValueStatus.PRESENT.text()) ? null : status);
        if (!row.has(LandedObservationTable.MAPPING_ID)) {
            held.set(MAPPING_ID, Shared.IN_FORCE);
        }
        return VERSIONS.refuse(held, broken(row, known, area)).build();
    }

    private static @Nullable Broken broken(
            TableRow<LandedObservationTable> row, Known known, AreaAliases.@Nullable Area area) {
        return known.rules()
                .findBroken(new ObservationRules.Given(
                        known.ids().spelling(row.get(LandedObservationTable.INDICATOR_ID)),
                        area == null ? null : area.level(),
                        row.find(LandedObservationTable.AREA_LEVEL),
                        row.get(LandedObservationTable.AREA_CODE),
                        row.get(LandedObservationTable.PERIOD_START),
                        row.get(LandedObservationTable.PERIOD_END),
                        row.get(LandedObservationTable.PERIOD_LABEL),
                        row.find(LandedObservationTable.PUBLISHED_ON),
                        row.find(LandedObservationTable.NUMERATOR),
                        row.find(LandedObservationTable.DENOMINATOR),
                        row.find(LandedObservationTable.VALUE),
                        row.find(LandedObservationTable.UNIT),
                        row.get(LandedObservationTable.SOURCE_ID)));
    }

    /** The rows of one key, and one without a value where some are known to be of it and none is accepted. */
    private static List<TableRow<ObservationCheckedTable>> withStandIn(List<TableRow<ObservationCheckedTable>> rows) {
        if (rows.stream().noneMatch(CHECKED::accepts)) {
            rows.stream()
                    .filter(row -> PLACED.contains(row.get(CHECKED.rule())))
                    .min(Comparator.comparing((TableRow<ObservationCheckedTable> row) -> row.get(CHECKED.file()))
                            .thenComparing(row -> row.get(CHECKED.line()))
                            .thenComparing(row -> row.get(CHECKED.seq())))
                    .ifPresent(row -> rows.add(standIn(row)));
        }
        return rows;
    }

    private static TableRow<ObservationCheckedTable> standIn(TableRow<ObservationCheckedTable> rejected) {
        RowBuilder<ObservationCheckedTable> row = ObservationCheckedTable.TABLE
                .row(rejected)
                .set(CHECKED.version(), 1)
                .set(CHECKED.repeated(), false)
                .set(CHECKED.rule(), null)
                .set(STATUS, REJECTED)
                .set(REASON, REJECTED)
                .set(NOTE, null);
        for (var number : List.of(NUMERATOR, DENOMINATOR, VALUE, LOWER_95, UPPER_95, LOWER_998, UPPER_998)) {
            row.set(number, null);
        }
        return row.build();
    }
}
