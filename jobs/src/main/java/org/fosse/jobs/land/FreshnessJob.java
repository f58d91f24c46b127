package org.fosse.jobs.land;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fosse.config.ExpectedExtract;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FreshnessTable;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.sources.FileStatus;
import org.fosse.sources.ValueStatus;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** How new each source, sender and measure is. Of a line from which anything was rejected, nothing counts. */
public final class FreshnessJob extends Declaration<FreshnessTable> implements RowJob<FreshnessTable> {
    /** In the place of a sender or an indicator: all of them. */
    public static final String ALL = "all";

    private static final Comparator<Period> NEWEST =
            Comparator.comparing(Period::end).thenComparing(Period::start).thenComparing(Period::label);

    public FreshnessJob() {
        super(FreshnessTable.TABLE, inputTables());
    }

    private static List<Table> inputTables() {
        return Stream.concat(
                        Stream.of(LandedFileTable.TABLE, RejectedRowTable.TABLE, ObservationTable.TABLE),
                        DatedTable.all().stream().map(DatedTable::table))
                .map(table -> (Table) table)
                .toList();
    }

    /** A source and one of its measures. */
    private record Measure(String source, String indicator) implements Serializable {}

    /** A period of which there are values, and when the first of them was published. */
    private record Period(
            LocalDate start,
            LocalDate end,
            String label,
            @Nullable LocalDate publishedOn) implements Serializable {
        long months() {
            return ChronoUnit.MONTHS.between(start, end.plusDays(1));
        }

        Period first(Period other) {
            return publishedOn == null || (other.publishedOn != null && other.publishedOn.isBefore(publishedOn))
                    ? other
                    : this;
        }
    }

    @Override
    public List<TableRow<FreshnessTable>> rows(Inputs in, Run run) {
        Set<Place> rejected = new HashSet<>();
        in.rows(RejectedRowTable.TABLE)
                .forEach(row -> rejected.add(
                        new Place(row.get(RejectedRowTable.SOURCE_FILE), row.get(RejectedRowTable.SOURCE_LINE))));
        List<TableRow<FreshnessTable>> rows = new ArrayList<>();
        sources(in, rejected, run.config().delivery().expected(), rows);
        periods(in).forEach((measure, periods) -> rows.add(row(measure, periods)));
        return rows;
    }

    private static void sources(
            Inputs in, Set<Place> rejected, List<ExpectedExtract> expected, List<TableRow<FreshnessTable>> rows) {
        Map<String, Map<String, Optional<LocalDate>>> newest = new TreeMap<>();
        Map<String, LocalDate> published = new HashMap<>();
        for (TableRow<LandedFileTable> file : in.rows(LandedFileTable.TABLE)) {
            boolean isRejected =
                    rejected.contains(new Place(file.get(LandedFileTable.FILE), file.get(LandedFileTable.LINE)));
            if (!isRejected && file.get(LandedFileTable.STATUS).equals(FileStatus.READ.text())) {
                String source = file.get(LandedFileTable.SOURCE_ID);
                newest.computeIfAbsent(source, each -> new TreeMap<>()).put(ALL, Optional.empty());
                LocalDate day = file.find(LandedFileTable.PUBLISHED_ON);
                if (day != null) {
                    published.merge(source, day, (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        for (DatedTable<?> dated : DatedTable.all()) {
            for (DatedTable.Newest each : dated.newest(in, rejected)) {
                Map<String, Optional<LocalDate>> senders =
                        newest.computeIfAbsent(each.source(), source -> new TreeMap<>());
                Optional<LocalDate> day = Optional.ofNullable(each.day());
                day.ifPresent(known -> senders.merge(ALL, day, FreshnessJob::later));
                if (each.sender() != null) {
                    senders.merge(each.sender(), day, FreshnessJob::later);
                }
            }
        }
        newest.forEach((source, senders) -> senders.forEach((sender, day) -> rows.add(FreshnessTable.TABLE
                .row()
                .set(FreshnessTable.SOURCE_ID, source)
                .set(FreshnessTable.SENDER, sender)
                .set(FreshnessTable.INDICATOR_ID, ALL)
                .set(FreshnessTable.PERIOD_END, day.orElse(null))
                .set(FreshnessTable.PUBLISHED_ON, sender.equals(ALL) ? published.get(source) : null)
                .set(
                        FreshnessTable.NEXT_DUE,
                        day.flatMap(end -> expected.stream()
                                        .filter(each -> each.source().equals(source)
                                                && sender.equals(Objects.requireNonNullElse(each.provider(), ALL)))
                                        .flatMap(each -> Stream.ofNullable(each.dueAfter(end)))
                                        .min(Comparator.naturalOrder()))
                                .orElse(null))
                .build())));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** The periods of which each measure has values, in order. */
    private static Map<Measure, List<Period>> periods(Inputs in) {
        Map<Measure, List<Period>> periods = new HashMap<>();
        in.tasks(
                        ObservationTable.TABLE,
                        ObservationTable.SOURCE_ID,
                        ObservationTable.INDICATOR_ID,
                        ObservationTable.PERIOD_START,
                        ObservationTable.PERIOD_END,
                        ObservationTable.PERIOD_LABEL,
                        ObservationTable.PUBLISHED_ON,
                        ObservationTable.STATUS)
                .mapPartitions(rows -> {
                    Map<Measure, Map<LocalDate, Map<LocalDate, Period>>> found = new HashMap<>();
                    rows.forEachRemaining(row -> {
                        if (row.get(ObservationTable.STATUS).equals(ValueStatus.PRESENT.text())) {
                            Period period = new Period(
                                    row.get(ObservationTable.PERIOD_START),
                                    row.get(ObservationTable.PERIOD_END),
                                    row.get(ObservationTable.PERIOD_LABEL),
                                    row.find(ObservationTable.PUBLISHED_ON));
                            found.computeIfAbsent(
                                            new Measure(
                                                    row.get(ObservationTable.SOURCE_ID),
                                                    row.get(ObservationTable.INDICATOR_ID)),
                                            each -> new HashMap<>())
                                    .computeIfAbsent(period.end(), each -> new HashMap<>())
                                    .merge(period.start(), period, Period::first);
                        }
                    });
                    return found.entrySet().stream()
                            .flatMap(each -> each.getValue().values().stream()
                                    .flatMap(starts -> starts.values().stream())
                                    .map(period -> new Tuple2<>(each.getKey(), period)))
                            .iterator();
                })
                .collect()
                .forEach(each -> periods.computeIfAbsent(each._1(), key -> new ArrayList<>())
                        .add(each._2()));
        periods.values().forEach(each -> each.sort(NEWEST));
        return periods;
    }

    private static TableRow<FreshnessTable> row(Measure measure, List<Period> periods) {
        Period last = periods.get(periods.size() - 1);
        // Parts of the table each have their own first day.
        Period newest = periods.stream()
                .filter(each -> each.start().equals(last.start()) && each.end().equals(last.end()))
                .reduce(Period::first)
                .orElse(last);
        return FreshnessTable.TABLE
                .row()
                .set(FreshnessTable.SOURCE_ID, measure.source())
                .set(FreshnessTable.SENDER, ALL)
                .set(FreshnessTable.INDICATOR_ID, measure.indicator())
                .set(FreshnessTable.PERIOD_END, newest.end())
                .set(FreshnessTable.PERIOD_LABEL, newest.label())
                .set(FreshnessTable.PUBLISHED_ON, newest.publishedOn())
                .set(FreshnessTable.NEXT_DUE, due(newest, periods))
                .build();
    }

    /** From the end of one period to that of the next: months, or days where they are fewer than those of any month. */
    private record Step(long months, long days) implements Comparable<Step> {
        private static final int LEAST_OF_MONTH = 28;

        static Step between(LocalDate end, LocalDate next) {
            long days = ChronoUnit.DAYS.between(end, next);
            return days < LEAST_OF_MONTH
                    ? new Step(0, days)
                    : new Step(ChronoUnit.MONTHS.between(YearMonth.from(end), YearMonth.from(next)), 0);
        }

        /** The last day of a month leads to the last day of another. */
        LocalDate after(LocalDate end) {
            return end.plusDays(1).plusMonths(months).minusDays(1).plusDays(days);
        }

        @Override
        public int compareTo(Step other) {
            int by = Long.compare(months, other.months);
            return by != 0 ? by : Long.compare(days, other.days);
        }
    }

    /** As long after the end of the next period as the newest one took. */
    private static @Nullable LocalDate due(Period newest, List<Period> periods) {
        LocalDate published = newest.publishedOn();
        if (published == null || published.isBefore(newest.end())) {
            return null;
        }
        TreeSet<LocalDate> ends = new TreeSet<>();
        periods.stream().filter(each -> each.months() == newest.months()).forEach(each -> ends.add(each.end()));
        TreeMap<Step, Integer> steps = new TreeMap<>();
        LocalDate before = null;
        for (LocalDate end : ends) {
            if (before != null) {
                steps.merge(Step.between(before, end), 1, Integer::sum);
            }
            before = end;
        }
        Map.Entry<Step, Integer> least = steps.firstEntry();
        // Between two editions that happen to be at hand there may be many that are not.
        boolean isRhythm = least != null && (least.getKey().months() <= newest.months() || least.getValue() > 1);
        return isRhythm
                ? least.getKey().after(newest.end()).plusDays(ChronoUnit.DAYS.between(newest.end(), published))
                : null;
    }
}
