package org.fosse.jobs.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.DeliveryChanges;
import org.fosse.engine.Before;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.delivery.LineChanges.Found;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeliveryChangeTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.tables.DeliveryVerdict;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Holds what came against the release before: areas, periods and totals of every indicator and level, for all areas and for those of
 * the system, which a cut may take from the middle of a national file; of other sources the rows of their files. Each line of
 * values is held against its own earlier periods too.
 */
public final class DeliveryChangeJob extends Declaration<DeliveryChangeTable> implements RowJob<DeliveryChangeTable> {
    public DeliveryChangeJob() {
        super(DeliveryChangeTable.TABLE, List.of(ObservationTable.TABLE, RunInputTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public List<TableRow<DeliveryChangeTable>> rows(Inputs in, Run run) {
        Before release = run.before();
        DeliveryChanges limits = run.config().deliveryChanges();
        Set<String> own = own(
                in.rows(AreaTable.TABLE),
                read(release, List.of(), () -> in.rowsBefore(AreaTable.TABLE).orElse(List.of())),
                run.config().system().code());
        Delivered now = new Delivered(in.tasks(ObservationTable.TABLE, Delivered.fields()), own);
        Delivered before = in.tasksBefore(ObservationTable.TABLE, Delivered.fields())
                .map(rows -> new Delivered(rows, own))
                .orElse(null);
        Map<Cell, Figures> has = now.figures();
        Map<Cell, Figures> had = before == null ? Map.of() : read(release, Map.of(), before::figures);
        List<Change> changes = new ArrayList<>(OtherAreas.judged(found(had, has, limits), before, now));
        changes.addAll(FileChanges.list(
                read(
                        release,
                        List.of(),
                        () -> in.rowsBefore(RunInputTable.TABLE).orElse(List.of())),
                in.rows(RunInputTable.TABLE),
                Stream.concat(has.values().stream(), had.values().stream())
                        .map(Figures::source)
                        .collect(Collectors.toSet()),
                limits));
        return changes.stream()
                .map(change -> row(change, release == null ? null : release.accepted()))
                .toList();
    }

    /** Areas of the system, by what is known now or, of those that are gone, was known before. */
    private static Set<String> own(List<TableRow<AreaTable>> now, List<TableRow<AreaTable>> before, String system) {
        Set<String> known = new HashSet<>();
        return Stream.concat(now.stream(), before.stream())
                .filter(row -> known.add(row.get(AreaTable.AREA_CODE)))
                .filter(row -> system.equals(row.find(AreaTable.SYSTEM_CODE)))
                .map(row -> row.get(AreaTable.AREA_CODE))
                .collect(Collectors.toSet());
    }

    private static List<Found> found(Map<Cell, Figures> had, Map<Cell, Figures> has, DeliveryChanges limits) {
        Map<Line, Map<Cell, Figures>> before = byLine(had);
        Map<Line, Map<Cell, Figures>> now = byLine(has);
        Set<Line> lines = new TreeSet<>(before.keySet());
        lines.addAll(now.keySet());
        List<Found> found = new ArrayList<>();
        for (Line line : lines) {
            found.addAll(new LineChanges(before.getOrDefault(line, Map.of()), now.getOrDefault(line, Map.of()), limits)
                    .list());
        }
        return found;
    }

    private static Map<Line, Map<Cell, Figures>> byLine(Map<Cell, Figures> cells) {
        Map<Line, Map<Cell, Figures>> lines = new HashMap<>();
        cells.forEach((cell, figures) ->
                lines.computeIfAbsent(cell.line(), line -> new HashMap<>()).put(cell, figures));
        return lines;
    }

    /**
     * Something of the release before; what stands for it, where it cannot be read and is accepted whatever it is.
     *
     * @throws StopException if it cannot be read
     */
    private static <V> V read(@Nullable Before release, V otherwise, Supplier<V> reading) {
        try {
            return reading.get();
        } catch (Exception unreadable) {
            // Spark throws what its Java signatures do not say.
            if (release != null && release.accepted() != null) {
                return otherwise;
            }
            String id = release == null ? "" : release.release().id().toString();
            throw new StopException(
                    Kind.OUTPUT,
                    "What came cannot be held against release " + id
                            + ": a file of it is damaged or missing, or another version made it. Nothing was published.",
                    List.of(
                            "scripts/fosse verify " + id + " says which files are damaged; put them back from a copy.",
                            "To publish without comparing: --accept-changes \"the reason\"."));
        }
    }

    private static TableRow<DeliveryChangeTable> row(Change change, @Nullable String accepted) {
        boolean isAccepted = accepted != null && change.verdict() == DeliveryVerdict.BEYOND_LIMIT;
        Change.At at = change.at();
        return DeliveryChangeTable.TABLE
                .row()
                .set(DeliveryChangeTable.SOURCE_ID, at.source())
                .set(DeliveryChangeTable.INDICATOR_ID, at.indicator())
                .set(DeliveryChangeTable.AREA_LEVEL, at.level())
                .set(DeliveryChangeTable.SCOPE, at.scope())
                .set(DeliveryChangeTable.MEASURE, change.measure())
                .set(DeliveryChangeTable.SOURCE_FILE, at.file())
                .set(DeliveryChangeTable.PERIOD_LABEL, at.period())
                .set(DeliveryChangeTable.PERIOD_END, at.periodEnd())
                .set(DeliveryChangeTable.BREAKDOWN, at.breakdown())
                .set(DeliveryChangeTable.BEFORE, change.before())
                .set(DeliveryChangeTable.NOW, change.now())
                .set(DeliveryChangeTable.SHARE, change.share())
                .set(DeliveryChangeTable.LIMIT, change.limit())
                .set(DeliveryChangeTable.PERIODS, change.periods())
                .set(DeliveryChangeTable.VERDICT, isAccepted ? DeliveryVerdict.ACCEPTED : change.verdict())
                .set(DeliveryChangeTable.REASON, ChangeText.of(change))
                .set(DeliveryChangeTable.ACCEPTED_BECAUSE, isAccepted ? accepted : null)
                .build();
    }
}
