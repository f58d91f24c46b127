package org.fosse.jobs.protect;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.config.FosseConfig;
import org.fosse.config.ValueType;
import org.fosse.engine.FlatMapIterator;
import org.fosse.engine.GroupingIterator;
import org.fosse.engine.Inputs;
import org.fosse.engine.PartPartitioner;
import org.fosse.engine.ProtectionKey;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.check.Publication;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Table observation once more, of the indicators with confidential counts and as they may leave: what the named publication
 * gives stays as it is, everything else is protected by {@link ProtectedSeries} and {@link ProtectedPeriod}. Of an indicator that may be added up and
 * comes by practice, what is delivered for larger areas is left out: those are the sums of the practices, so that no second
 * look at the same people leaves.
 */
public final class ProtectJob implements TaskJob<ObservationTable> {
    /** Bytes of table observation (compressed) that are worth a partition. */
    private static final long BYTES_PER_PARTITION = 4L << 20;

    @Override
    public TypedTable<ObservationTable> output() {
        return ObservationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationTable.TABLE, IndicatorTable.TABLE, LeavingTable.TABLE);
    }

    /** What the protection of an indicator must know. */
    private record Facts(
            ValueType type,
            double multiplier,
            boolean summed,
            Publication publication,
            @Nullable String outOf,
            Set<String> withheldBreakdowns)
            implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    @Override
    public JavaRDD<TableRow<ObservationTable>> rows(Inputs in, Run run) {
        ProtectionKey key = Objects.requireNonNull(run.protection());
        FosseConfig.Disclosure rule = run.config().disclosure();
        Map<String, Facts> facts = facts(in, run);
        int partitions = (int) (1 + in.bytes(ObservationTable.TABLE) / BYTES_PER_PARTITION);
        return in.tasks(ObservationTable.TABLE)
                .filter(row -> row.get(ObservationTable.VERSION) == 1
                        && facts.containsKey(row.get(ObservationTable.INDICATOR_ID)))
                .filter(row -> isBase(row, Objects.requireNonNull(facts.get(row.get(ObservationTable.INDICATOR_ID)))))
                .mapToPair(row -> new Tuple2<>(new Keyed(row), true))
                .repartitionAndSortWithinPartitions(new PartPartitioner<>(partitions, Keyed::series))
                .mapPartitions(rows -> protect(rows, facts, new ChanceRounding(key, rule.roundTo()), rule));
    }

    private static boolean isBase(TableRow<ObservationTable> row, Facts facts) {
        return !facts.summed
                || row.get(ObservationTable.AREA_LEVEL).equals(Level.PRACTICE.text())
                || facts.publication.gives(row);
    }

    private static Map<String, Facts> facts(Inputs in, Run run) {
        HashSet<String> wanted = new HashSet<>();
        HashSet<String> byPractice = new HashSet<>();
        HashMap<String, Set<String>> withheld = new HashMap<>();
        for (TableRow<LeavingTable> row : in.rows(LeavingTable.TABLE)) {
            if (row.get(LeavingTable.LEAVES) == LeavingAs.ROUNDED) {
                wanted.add(row.get(LeavingTable.INDICATOR_ID));
                String breakdowns = row.find(LeavingTable.WITHHELD_BREAKDOWNS);
                if (breakdowns != null) {
                    withheld.put(row.get(LeavingTable.INDICATOR_ID), Set.of(breakdowns.split(",")));
                }
                if (row.is(LeavingTable.BY_PRACTICE)) {
                    byPractice.add(row.get(LeavingTable.INDICATOR_ID));
                }
            }
        }
        HashMap<String, Facts> facts = new HashMap<>();
        for (TableRow<IndicatorTable> row : in.rows(IndicatorTable.TABLE)) {
            String id = row.get(IndicatorTable.INDICATOR_ID);
            if (wanted.contains(id)) {
                Double multiplier = row.find(IndicatorTable.MULTIPLIER);
                facts.put(
                        id,
                        new Facts(
                                ValueType.of(row.get(IndicatorTable.VALUE_TYPE)),
                                multiplier == null ? 1 : multiplier,
                                row.get(IndicatorTable.ADDITIVE) && byPractice.contains(id),
                                Publication.of(run.config().findIndicator(id)),
                                run.config()
                                        .findIndicator(id)
                                        .map(indicator -> indicator.disclosure().outOf())
                                        .orElse(null),
                                withheld.getOrDefault(id, Set.of())));
            }
        }
        return facts;
    }

    private static Iterator<TableRow<ObservationTable>> protect(
            Iterator<Tuple2<Keyed, Boolean>> rows,
            Map<String, Facts> facts,
            ChanceRounding rounding,
            FosseConfig.Disclosure rule) {
        return new FlatMapIterator<>(
                new GroupingIterator<>(
                        rows,
                        (one, other) -> one._1().series().equals(other._1().series()),
                        series -> series.stream().map(pair -> pair._1().row).toList()),
                series -> {
                    Facts of = Objects.requireNonNull(facts.get(series.get(0).get(ObservationTable.INDICATOR_ID)));
                    return protect(series, of, rounding, rule).iterator();
                });
    }

    private static List<TableRow<ObservationTable>> protect(
            List<TableRow<ObservationTable>> series, Facts of, ChanceRounding rounding, FosseConfig.Disclosure rule) {
        List<TableRow<ObservationTable>> all = new ArrayList<>();
        List<TableRow<ObservationTable>> confidential = new ArrayList<>();
        for (TableRow<ObservationTable> row : series) {
            if (of.publication.gives(row)) {
                all.add(row);
            } else if (of.withheldBreakdowns.contains(row.get(ObservationTable.BREAKDOWN))) {
                all.add(ProtectedPeriod.withheld(row));
            } else {
                confidential.add(row);
            }
        }
        all.addAll(new ProtectedSeries(
                        of.type, rows -> new ProtectedPeriod(rounding, rule, of.type, of.multiplier, of.outOf).of(rows))
                .of(confidential));
        all.sort(ObservationTable.TABLE.byKey());
        return all;
    }

    /** A row in order of the table's key. */
    private record Keyed(TableRow<ObservationTable> row) implements Comparable<Keyed>, Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        private static final Comparator<TableRow<ObservationTable>> ORDER = ObservationTable.TABLE.byKey();

        @Override
        public int compareTo(Keyed other) {
            return ORDER.compare(row, other.row);
        }

        List<String> series() {
            return List.of(row.get(ObservationTable.INDICATOR_ID), row.get(ObservationTable.AREA_CODE));
        }
    }
}
