package org.fosse.jobs.variation;

import static org.fosse.schema.table.FindingTable.AREA_CODE;
import static org.fosse.schema.table.FindingTable.AREA_LEVEL;
import static org.fosse.schema.table.FindingTable.INDICATOR_ID;
import static org.fosse.schema.table.FindingTable.JUDGEMENT;
import static org.fosse.schema.table.FindingTable.PERIOD_LABEL;
import static org.fosse.schema.table.FindingTable.RANK;
import static org.fosse.schema.table.FindingTable.SENTENCE;
import static org.fosse.schema.table.FindingTable.Z_ADJUSTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.FindingTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.tables.Judgement;
import org.fosse.tables.Table;

/**
 * The variation to look at first within the system: for each indicator's latest period, the practice furthest outside the
 * funnel among those that stand out at the false discovery rate. What is worse by its polarity comes first, then suspect
 * values (check the record), then what is only higher or lower; within each the larger distance. One finding an indicator,
 * and one suspect value, so that one odd register does not fill the list. A suspect value is never called good or bad.
 */
public final class FindingJob implements RowJob<FindingTable> {
    /** What a finding is called; the smaller order is looked at first. */
    private enum Kind {
        WORSE(1),
        SUSPECT(2),
        HIGHER(3),
        LOWER(3);

        private final int order;

        Kind(int order) {
            this.order = order;
        }
    }

    private record Finding(Kind kind, TableRow<FunnelTable> place) {
        double distance() {
            return Math.abs(place.number(FunnelTable.Z_ADJUSTED));
        }
    }

    private static final Comparator<Finding> FURTHEST_FIRST =
            Comparator.comparingDouble(Finding::distance).reversed();

    @Override
    public TypedTable<FindingTable> output() {
        return FindingTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(FunnelTable.TABLE, IndicatorTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public List<TableRow<FindingTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<IndicatorTable>> indicators = new HashMap<>();
        in.rows(IndicatorTable.TABLE).forEach(row -> indicators.put(row.get(IndicatorTable.INDICATOR_ID), row));
        Map<String, TableRow<AreaTable>> areas = new HashMap<>();
        in.rows(AreaTable.TABLE).forEach(row -> areas.put(row.get(AreaTable.AREA_CODE), row));
        List<Finding> findings = findings(in, run);
        findings.sort(Comparator.comparingInt((Finding each) -> each.kind().order)
                .thenComparing(FURTHEST_FIRST)
                .thenComparing(each -> each.place().get(FunnelTable.INDICATOR_ID))
                .thenComparing(each -> each.place().get(FunnelTable.AREA_CODE)));
        List<TableRow<FindingTable>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            TableRow<FunnelTable> place = finding.place();
            TableRow<IndicatorTable> indicator = indicators.get(place.get(FunnelTable.INDICATOR_ID));
            TableRow<AreaTable> area = areas.get(place.get(FunnelTable.AREA_CODE));
            if (indicator != null && area != null) {
                rows.add(FindingTable.TABLE
                        .row()
                        .set(RANK, rows.size() + 1)
                        .copy(INDICATOR_ID, place, FunnelTable.INDICATOR_ID)
                        .copy(AREA_CODE, place, FunnelTable.AREA_CODE)
                        .copy(AREA_LEVEL, area, AreaTable.AREA_LEVEL)
                        .copy(PERIOD_LABEL, place, FunnelTable.PERIOD_LABEL)
                        .set(JUDGEMENT, finding.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .copy(Z_ADJUSTED, place, FunnelTable.Z_ADJUSTED)
                        .set(
                                SENTENCE,
                                sentence(
                                        finding,
                                        indicator.get(IndicatorTable.INDICATOR_NAME),
                                        area.get(AreaTable.AREA_NAME)))
                        .build());
            }
        }
        return rows;
    }

    /** The furthest of each indicator's latest period, and the furthest of those that are suspect. */
    private static List<Finding> findings(Inputs in, Run run) {
        String system = run.config().system().code();
        List<TableRow<FunnelTable>> practices = in.rows(
                FunnelTable.TABLE,
                row -> system.equals(row.get(FunnelTable.PARENT_CODE))
                        && row.get(FunnelTable.CHILD_LEVEL).equals("practice"));
        Map<String, LocalDate> newest = new HashMap<>();
        practices.forEach(row -> newest.merge(
                row.get(FunnelTable.INDICATOR_ID),
                row.get(FunnelTable.PERIOD_END),
                (one, other) -> one.isAfter(other) ? one : other));
        Map<String, Finding> furthest = new TreeMap<>();
        for (TableRow<FunnelTable> row : practices) {
            String indicator = row.get(FunnelTable.INDICATOR_ID);
            if (row.is(FunnelTable.WORTH_A_QUESTION)
                    && row.get(FunnelTable.PERIOD_END).equals(newest.get(indicator))) {
                Finding finding = new Finding(kind(row), row);
                furthest.merge(indicator + " " + row.is(FunnelTable.SUSPECT), finding, FindingJob::further);
            }
        }
        return new ArrayList<>(furthest.values());
    }

    private static Finding further(Finding one, Finding other) {
        Comparator<Finding> order =
                FURTHEST_FIRST.thenComparing(each -> each.place().get(FunnelTable.AREA_CODE));
        return order.compare(one, other) <= 0 ? one : other;
    }

    private static Kind kind(TableRow<FunnelTable> row) {
        if (row.is(FunnelTable.SUSPECT)) {
            return Kind.SUSPECT;
        }
        if (row.find(FunnelTable.JUDGEMENT_ADJUSTED) == Judgement.WORSE
                || row.find(FunnelTable.JUDGEMENT) == Judgement.WORSE) {
            return Kind.WORSE;
        }
        return row.number(FunnelTable.Z_ADJUSTED) > 0 ? Kind.HIGHER : Kind.LOWER;
    }

    private static String sentence(Finding finding, String indicator, String area) {
        TableRow<FunnelTable> place = finding.place();
        String subject = "%s, %s: %s (%s)"
                .formatted(indicator, place.get(FunnelTable.PERIOD_LABEL), area, place.get(FunnelTable.AREA_CODE));
        if (finding.kind() == Kind.SUSPECT) {
            return subject
                    + " has a value so far above all others that a mistake is likelier than a finding; check the record first.";
        }
        return "%s lies furthest %s what chance and the usual variation explain for a practice of its size, among %d practices of the system%s"
                .formatted(
                        subject,
                        place.number(FunnelTable.Z_ADJUSTED) > 0 ? "above" : "below",
                        place.get(FunnelTable.AREAS),
                        finding.kind() == Kind.WORSE
                                ? ", on the worse side."
                                : "; check the record and the need before calling it good or bad.");
    }
}
