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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.FlatMapIterator;
import org.fosse.engine.GroupingIterator;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SortedRows;
import org.fosse.engine.SplitJob;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.check.Versions;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.SameColumns;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.sources.Sources;
import org.fosse.sources.ValueStatus;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The values that pass their checks, in order of the key, and those that do not: every source ends here, every statistic starts
 * here. Each landed value, and each made of small areas, is held against the areas, the catalogue and the other rows:
 * {@link ObservationRules} has what a row must keep by itself, {@link Versions} the rules for rows of one key. Equal counts once with and once without the value
 * or limits beside them are one row twice. Ids get one spelling by {@link IndicatorIds}. Where every row of an area, period
 * and group was rejected, one row without a value stands for them, so that the gap is seen from here on.
 *
 * <p>Rows go through one exchange, which brings those of a key together and puts all in order; {@link ValueRanges} says which lie in one
 * file.
 */
public final class ObservationJob implements SplitJob {
    private static final int OBSERVATION = 0;
    private static final int CHECKED_ROW = 1;

    /** Status and reason of a row that stands for rejected ones. */
    private static final String REJECTED = Reason.REJECTED.text();

    private static final String UNKNOWN_LEVEL = "unknown";

    private static final List<Field<ObservationCheckedTable, ?>> KEY =
            List.of(INDICATOR_ID, AREA_CODE, PERIOD_START, PERIOD_END, BREAKDOWN, STRATUM);

    private static final Versions<ObservationCheckedTable> VERSIONS = new Versions<>(
            ObservationCheckedTable.TABLE,
            CHECKED,
            KEY,
            List.of(NUMERATOR, DENOMINATOR, STATUS),
            List.of(VALUE, LOWER_95, UPPER_95, LOWER_998, UPPER_998));

    private static final SameColumns<LandedObservationTable, ObservationCheckedTable> HELD =
            new SameColumns<>(LandedObservationTable.TABLE, ObservationCheckedTable.TABLE);

    private static final SameColumns<ObservationCheckedTable, ObservationTable> ACCEPTED =
            new SameColumns<>(ObservationCheckedTable.TABLE, ObservationTable.TABLE);

    private static final Set<String> PLACED =
            Arrays.stream(Rule.values()).filter(Rule::isPlaced).map(Rule::text).collect(Collectors.toSet());

    /** What every value is held against. */
    private record Known(AreaAliases areas, IndicatorIds ids, ObservationRules rules, ValueRanges ranges)
            implements Serializable {}

    @Override
    public List<Table> outputs() {
        return List.of(ObservationTable.TABLE, ObservationCheckedTable.TABLE);
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(GivenValues.INPUTS, AreaAliasTable.TABLE);
    }

    @Override
    public JavaRDD<Part> parts(Inputs in, Run run) {
        GivenValues given = GivenValues.of(in);
        IndicatorIds ids = new IndicatorIds(
                run.config().indicators().keySet(), given.indicators().keySet());
        ValueRanges ranges = new ValueRanges(given.rows(ids));
        Broadcast<Known> known = run.spark()
                .broadcast(new Known(
                        AreaAliases.of(in),
                        ids,
                        new ObservationRules(
                                run.ofDate(given::reached),
                                run.config().indicators().values(),
                                Sources.INDICATOR_VALUES),
                        ranges));
        return SortedRows.of(
                        ObservationCheckedTable.TABLE,
                        KEY,
                        GivenValues.rows(in).map(row -> held(row, known.value())),
                        ranges.count(),
                        row -> known.value().ranges().of(row.get(INDICATOR_ID), row.get(AREA_CODE)))
                .mapPartitions(rows -> new FlatMapIterator<>(
                        new GroupingIterator<>(rows, VERSIONS::isSameKey, same -> same),
                        same -> parts(same, known.value().rules())));
    }

    /** The rows of one key, each for its table; those of several versions in order of the version. */
    private static Iterator<Part> parts(List<TableRow<ObservationCheckedTable>> same, ObservationRules rules) {
        if (same.size() == 1 && CHECKED.accepts(same.get(0))) {
            return List.of(accepted(same.get(0), 1)).iterator();
        }
        List<TableRow<ObservationCheckedTable>> numbered =
                withStandIn(VERSIONS.numberOne(Halves.joined(same, rules, VERSIONS)));
        List<Part> parts = new ArrayList<>();
        numbered.stream()
                .filter(CHECKED::accepts)
                .sorted(Comparator.comparing(row -> row.get(CHECKED.version())))
                .forEach(row -> parts.add(accepted(row, row.get(CHECKED.version()))));
        numbered.stream().filter(row -> row.has(CHECKED.rule())).forEach(row -> parts.add(new Part(CHECKED_ROW, row)));
        return parts.iterator();
    }

    private static Part accepted(TableRow<ObservationCheckedTable> row, int version) {
        return new Part(
                OBSERVATION,
                ACCEPTED.row(row).set(ObservationTable.VERSION, version).build());
    }

    private static TableRow<ObservationCheckedTable> held(TableRow<LandedObservationTable> row, Known known) {
        String given = row.get(LandedObservationTable.AREA_CODE);
        AreaAliases.Area area = known.areas().find(given);
        String level = row.find(LandedObservationTable.AREA_LEVEL);
        String status = row.get(LandedObservationTable.STATUS);
        RowBuilder<ObservationCheckedTable> held = HELD.row(row)
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
