package org.fosse.jobs.observation;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.Field;
import org.fosse.schema.SameColumns;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.SmallAreaFigureTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What extracts, and the figures made of small areas, give of each indicator: counted once a run, in one pass over a few columns.
 *
 * @param indicators by id, as it is given
 * @param days every day that a period ends or that a value was published on
 */
record GivenValues(TreeMap<String, OfIndicator> indicators, TreeSet<LocalDate> days) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** The tables they are counted in. */
    static final List<Table> INPUTS = List.of(LandedObservationTable.TABLE, SmallAreaFigureTable.TABLE);

    private static final SameColumns<SmallAreaFigureTable, LandedObservationTable> MADE =
            new SameColumns<>(SmallAreaFigureTable.TABLE, LandedObservationTable.TABLE);

    /**
     * What is given of an indicator; of several names, units and sources the last in alphabetical order stands.
     *
     * @param rows how many values
     */
    record OfIndicator(
            long rows,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String source) implements Serializable {
        OfIndicator and(OfIndicator other) {
            return new OfIndicator(
                    rows + other.rows, last(name, other.name), last(unit, other.unit), last(source, other.source));
        }

        private static @Nullable String last(@Nullable String one, @Nullable String other) {
            return Stream.of(one, other)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private void add(GivenValues other) {
        other.indicators().forEach((id, one) -> indicators.merge(id, one, OfIndicator::and));
        days.addAll(other.days());
    }

    static GivenValues of(Inputs in) {
        return in.get(new OfRun());
    }

    /** How many values there are of each indicator, in the order of ids in one spelling. */
    TreeMap<String, Long> rows(IndicatorIds ids) {
        TreeMap<String, Long> rows = new TreeMap<>();
        indicators.forEach((id, one) -> rows.merge(ids.spelling(id), one.rows(), Long::sum));
        return rows;
    }

    /**
     * Every value that extracts give, and every one that is made of small areas, on Spark's tasks.
     *
     * @param fields the columns to read of what extracts give. None means all
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static JavaRDD<TableRow<LandedObservationTable>> rows(Inputs in, Field<LandedObservationTable, ?>... fields) {
        return in.tasks(LandedObservationTable.TABLE, fields)
                .union(in.tasks(SmallAreaFigureTable.TABLE)
                        .map(row -> MADE.row(row).build()));
    }

    /** The last of the days that has come on a date; long ago where none has. */
    LocalDate reached(LocalDate date) {
        LocalDate day = days.floor(date);
        return day == null ? LocalDate.MIN : day;
    }

    private static final class OfRun implements SharedValue<GivenValues> {
        @Override
        public List<Table> inputs() {
            return INPUTS;
        }

        @Override
        public GivenValues make(Inputs in, Run run) {
            GivenValues all = new GivenValues(new TreeMap<>(), new TreeSet<>());
            rows(
                            in,
                            LandedObservationTable.INDICATOR_ID,
                            LandedObservationTable.INDICATOR_NAME,
                            LandedObservationTable.UNIT,
                            LandedObservationTable.SOURCE_ID,
                            LandedObservationTable.PERIOD_END,
                            LandedObservationTable.PUBLISHED_ON)
                    .mapPartitions(rows -> List.of(count(rows)).iterator())
                    .collect()
                    .forEach(all::add);
            return all;
        }
    }

    /** An indicator under one of its names, in one of its units, of one of its sources. */
    private record Said(
            String id,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String source) {
        static Said of(TableRow<LandedObservationTable> row) {
            return new Said(
                    row.get(LandedObservationTable.INDICATOR_ID),
                    row.find(LandedObservationTable.INDICATOR_NAME),
                    row.find(LandedObservationTable.UNIT),
                    row.find(LandedObservationTable.SOURCE_ID));
        }
    }

    private static GivenValues count(Iterator<TableRow<LandedObservationTable>> rows) {
        Map<Said, long[]> counts = new HashMap<>();
        Set<LocalDate> days = new HashSet<>();
        rows.forEachRemaining(row -> {
            counts.computeIfAbsent(Said.of(row), said -> new long[1])[0]++;
            days.add(row.get(LandedObservationTable.PERIOD_END));
            LocalDate published = row.find(LandedObservationTable.PUBLISHED_ON);
            if (published != null) {
                days.add(published);
            }
        });
        TreeMap<String, OfIndicator> indicators = new TreeMap<>();
        counts.forEach((said, count) -> indicators.merge(
                said.id(), new OfIndicator(count[0], said.name(), said.unit(), said.source()), OfIndicator::and));
        return new GivenValues(indicators, new TreeSet<>(days));
    }
}
