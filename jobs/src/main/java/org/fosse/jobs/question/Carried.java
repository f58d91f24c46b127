package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.EvidenceDirection;
import org.jspecify.annotations.Nullable;

/**
 * Whether an area stands out only because one practice in it does. The practice stands out itself, was of the area on the
 * period's last day, and the area's value without it,
 *
 * <pre>value * ((O - o) / (N - n)) / (O / N)</pre>
 *
 * (O of N the area's counts, o of n the practice's), lies within the area's own adjusted 95% limits. Those are of the whole
 * area, so a little narrower than the smaller area's would be: the rule is on the careful side.
 */
final class Carried {
    /** One funnel of one period. */
    private record Of(String indicator, String start, String end, String parent) {
        static Of row(TableRow<FunnelTable> row) {
            return new Of(
                    row.get(FunnelTable.INDICATOR_ID),
                    row.get(FunnelTable.PERIOD_START).toString(),
                    row.get(FunnelTable.PERIOD_END).toString(),
                    row.get(FunnelTable.PARENT_CODE));
        }
    }

    /** What is left of an area's figure without one of its parts. */
    record Without(String part, double value) {
        String phrase() {
            return "; without " + part + " it would be among the others (" + Phrases.number(value) + ")";
        }
    }

    private final Map<Of, List<TableRow<FunnelTable>>> outliers;
    private final Map<String, List<TableRow<MembershipTable>>> parts;

    private Carried(Map<Of, List<TableRow<FunnelTable>>> outliers, Map<String, List<TableRow<MembershipTable>>> parts) {
        this.outliers = outliers;
        this.parts = parts;
    }

    /**
     * @param rows of all funnels of the system
     * @param links what was part of what
     */
    static Carried of(List<TableRow<FunnelTable>> rows, List<TableRow<MembershipTable>> links) {
        Map<Of, List<TableRow<FunnelTable>>> outliers = rows.stream()
                .filter(row ->
                        row.is(FunnelTable.SUSPECT) || FunnelEvidence.direction(row) == EvidenceDirection.CONCERN)
                .collect(groupingBy(Of::row));
        return new Carried(outliers, links.stream().collect(groupingBy(link -> link.get(MembershipTable.PARENT_CODE))));
    }

    /** The areas that would be among the others without this one, in order of code. */
    List<String> carries(TableRow<FunnelTable> part) {
        return outliers.getOrDefault(Of.row(part), List.of()).stream()
                .filter(area -> {
                    Without without = by(area);
                    return without != null && without.part().equals(part.get(FunnelTable.AREA_CODE));
                })
                .map(area -> area.get(FunnelTable.AREA_CODE))
                .sorted()
                .toList();
    }

    /** The part without which the area would be among the others; of several the one that changes it most; null for none. */
    @Nullable
    Without by(TableRow<FunnelTable> area) {
        List<TableRow<MembershipTable>> members = parts.getOrDefault(area.get(FunnelTable.AREA_CODE), List.of());
        if (members.isEmpty()) {
            return null;
        }
        Set<String> codes = members.stream()
                .filter(row -> !row.get(MembershipTable.VALID_FROM).isAfter(area.get(FunnelTable.PERIOD_END))
                        && !row.get(MembershipTable.VALID_TO).isBefore(area.get(FunnelTable.PERIOD_END)))
                .map(row -> row.get(MembershipTable.CHILD_CODE))
                .collect(Collectors.toSet());
        double value = area.number(FunnelTable.VALUE);
        return outliers.getOrDefault(Of.row(area), List.of()).stream()
                .filter(part -> codes.contains(part.get(FunnelTable.AREA_CODE)))
                .map(part -> new Without(part.get(FunnelTable.AREA_CODE), without(area, part)))
                .filter(each -> each.value() >= area.number(FunnelTable.ADJUSTED_LOWER_95)
                        && each.value() <= area.number(FunnelTable.ADJUSTED_UPPER_95))
                .max(Comparator.comparingDouble((Without each) -> Math.abs(each.value() - value))
                        .thenComparing(Without::part))
                .orElse(null);
    }

    private static double without(TableRow<FunnelTable> area, TableRow<FunnelTable> part) {
        double numerator = area.number(FunnelTable.NUMERATOR);
        double denominator = area.number(FunnelTable.DENOMINATOR);
        return area.number(FunnelTable.VALUE)
                * ((numerator - part.number(FunnelTable.NUMERATOR))
                        / (denominator - part.number(FunnelTable.DENOMINATOR)))
                / (numerator / denominator);
    }
}
