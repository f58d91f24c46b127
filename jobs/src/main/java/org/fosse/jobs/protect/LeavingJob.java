package org.fosse.jobs.protect;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.Publication;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.DisclosureClass;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** How each indicator that extracts hold leaves the house. The door is closed for what nobody has described. */
public final class LeavingJob implements RowJob<LeavingTable> {
    @Override
    public TypedTable<LeavingTable> output() {
        return LeavingTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationTable.TABLE);
    }

    /** Where values of an indicator come from. */
    private record Origin(
            String indicator, String level, @Nullable String source) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    @Override
    public List<TableRow<LeavingTable>> rows(Inputs in, Run run) {
        Map<String, List<Origin>> origins = new TreeMap<>();
        in.tasks(
                        ObservationTable.TABLE,
                        ObservationTable.INDICATOR_ID,
                        ObservationTable.AREA_LEVEL,
                        ObservationTable.SOURCE_ID)
                .mapPartitions(rows -> {
                    HashSet<Origin> seen = new HashSet<>();
                    rows.forEachRemaining(row -> seen.add(new Origin(
                            row.get(ObservationTable.INDICATOR_ID),
                            row.get(ObservationTable.AREA_LEVEL),
                            row.find(ObservationTable.SOURCE_ID))));
                    return seen.iterator();
                })
                .distinct()
                .collect()
                .forEach(origin -> origins.computeIfAbsent(origin.indicator(), id -> new ArrayList<>())
                        .add(origin));
        List<TableRow<LeavingTable>> rows = new ArrayList<>();
        origins.forEach((id, of) -> rows.add(row(id, of, run.config(), run.protection() != null)));
        EqualCounts equal = EqualCounts.of(
                in,
                run.config(),
                rows.stream()
                        .filter(row -> row.get(LeavingTable.LEAVES) == LeavingAs.ROUNDED)
                        .map(row -> row.get(LeavingTable.INDICATOR_ID))
                        .collect(Collectors.toSet()));
        return rows.stream().map(row -> withEqual(row, equal)).toList();
    }

    /** A row with what stays of it because another indicator has the same counts. */
    private static TableRow<LeavingTable> withEqual(TableRow<LeavingTable> row, EqualCounts equal) {
        String id = row.get(LeavingTable.INDICATOR_ID);
        String other = equal.findEqual(id);
        if (other == null) {
            return row;
        }
        RowBuilder<LeavingTable> changed = LeavingTable.TABLE
                .row(row)
                .set(LeavingTable.EQUAL_TO, other)
                .set(
                        LeavingTable.WITHHELD_BREAKDOWNS,
                        equal.listBreakdowns(id).isEmpty() ? null : String.join(",", equal.listBreakdowns(id)));
        return equal.isWithheld(id)
                ? changed.set(LeavingTable.LEAVES, LeavingAs.WITHHELD)
                        .reason(LeavingTable.REASON, Reason.EQUAL_COUNTS)
                        .build()
                : changed.build();
    }

    private static TableRow<LeavingTable> row(String id, List<Origin> origins, FosseConfig config, boolean hasKey) {
        Optional<Indicator> indicator = config.findIndicator(id);
        Indicator.Leave declared = indicator.map(Indicator::disclosure).orElse(Indicator.Leave.NOTHING);
        Publication publication = Publication.of(indicator);
        boolean open = switch (declared.kind()) {
            case PUBLIC -> origins.stream().allMatch(each -> publication.gives(each.level(), each.source()));
            case ORGANISATIONS -> true;
            case PEOPLE, UNDECLARED -> false;
        };
        Reason reason = declared.kind() == DisclosureClass.UNDECLARED
                ? Reason.DISCLOSURE_UNDECLARED
                : open || hasKey ? null : Reason.NO_PROTECTION_SECRET;
        return LeavingTable.TABLE
                .row()
                .set(LeavingTable.INDICATOR_ID, id)
                .set(LeavingTable.DISCLOSURE, declared.kind())
                .set(
                        LeavingTable.PUBLIC_AT,
                        declared.publicAt().isEmpty()
                                ? null
                                : declared.publicAt().stream()
                                        .sorted()
                                        .map(Level::text)
                                        .collect(Collectors.joining(", ")))
                .set(
                        LeavingTable.PUBLICATION,
                        declared.kind() == DisclosureClass.PUBLIC
                                ? indicator.map(Indicator::reference).orElse(null)
                                : null)
                .set(
                        LeavingTable.LEAVES,
                        reason != null ? LeavingAs.WITHHELD : open ? LeavingAs.EXACT : LeavingAs.ROUNDED)
                .set(
                        LeavingTable.BY_PRACTICE,
                        origins.stream().anyMatch(each -> each.level().equals(Level.PRACTICE.text())))
                .reason(LeavingTable.REASON, reason)
                .build();
    }
}
