package org.fosse.jobs.run;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.engine.Store;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.FileStatus;
import scala.Tuple2;

/** What would come of the files that were read, a line for each source: who adds a source sees whether it does what was meant. */
final class WhatCame {
    private static final int MOST_NAMED = 4;

    private WhatCame() {}

    /** The figures of one source. */
    private static final class Figures implements Serializable {
        private static final long serialVersionUID = 1;

        private final Set<String> indicators = new TreeSet<>();
        private final Set<String> levels = new TreeSet<>();
        private final TreeMap<LocalDate, String> periods = new TreeMap<>();

        void add(TableRow<LandedObservationTable> row) {
            indicators.add(row.get(LandedObservationTable.INDICATOR_ID));
            levels.add(
                    row.find(LandedObservationTable.AREA_LEVEL) == null
                            ? "levels that the codes say"
                            : row.get(LandedObservationTable.AREA_LEVEL));
            periods.put(row.get(LandedObservationTable.PERIOD_END), row.get(LandedObservationTable.PERIOD_LABEL));
        }

        Figures and(Figures other) {
            indicators.addAll(other.indicators);
            levels.addAll(other.levels);
            periods.putAll(other.periods);
            return this;
        }

        String text(Set<String> catalogue) {
            List<String> outside = indicators.stream()
                    .filter(id -> !catalogue.contains(id))
                    .limit(MOST_NAMED)
                    .toList();
            return count(indicators.size(), "indicator") + " (" + named(indicators) + ") of "
                    + String.join(", ", levels) + ", "
                    + span()
                    + (outside.isEmpty() ? "" : "; not in the catalogue: " + String.join(", ", outside));
        }

        private String span() {
            String first = periods.firstEntry().getValue();
            return periods.size() == 1
                    ? first
                    : count(periods.size(), "period") + ", the first " + first + ", the last "
                            + periods.lastEntry().getValue();
        }
    }

    private static String named(Collection<String> all) {
        return all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (all.size() > MOST_NAMED ? ", ..." : "");
    }

    private static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    /** @param catalogue the indicators that it has */
    static List<String> lines(Store store, Set<String> catalogue) {
        Map<String, Long> files = new TreeMap<>();
        Map<String, Long> rows = new HashMap<>();
        for (TableRow<RunInputTable> file : store.rows(RunInputTable.TABLE)) {
            if (file.get(RunInputTable.STATUS).equals(FileStatus.READ.text())) {
                files.merge(file.get(RunInputTable.SOURCE_ID), 1L, Long::sum);
                rows.merge(file.get(RunInputTable.SOURCE_ID), file.get(RunInputTable.ROWS_ACCEPTED), Long::sum);
            }
        }
        Map<String, Figures> figures = figures(store);
        List<String> lines = new ArrayList<>();
        files.forEach((source, count) -> {
            Figures ofSource = figures.get(source);
            lines.add("Read as " + source + ": " + count(count, "file") + ", "
                    + count(rows.getOrDefault(source, 0L), "row") + "; "
                    + (ofSource == null
                            ? "none of them values of indicators, but returns, scores, counts, names, links, statuses or the like"
                            : ofSource.text(catalogue))
                    + ".");
        });
        return lines;
    }

    private static Map<String, Figures> figures(Store store) {
        Map<String, Figures> all = new HashMap<>();
        store.tasks(
                        LandedObservationTable.TABLE,
                        List.of(
                                LandedObservationTable.SOURCE_ID,
                                LandedObservationTable.INDICATOR_ID,
                                LandedObservationTable.AREA_LEVEL,
                                LandedObservationTable.PERIOD_END,
                                LandedObservationTable.PERIOD_LABEL))
                .mapPartitions(WhatCame::figures)
                .collect()
                .forEach(each -> all.merge(each._1, each._2, Figures::and));
        return all;
    }

    private static Iterator<Tuple2<String, Figures>> figures(Iterator<TableRow<LandedObservationTable>> rows) {
        Map<String, Figures> figures = new HashMap<>();
        rows.forEachRemaining(
                row -> figures.computeIfAbsent(row.get(LandedObservationTable.SOURCE_ID), source -> new Figures())
                        .add(row));
        return figures.entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }
}
