package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.jobs.threshold.MeasureUnit;
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
 * (O of N the area's counts, o of n the practice's), lies within the area's own 95% limits, adjusted for its traits where there is a model. Those are of the whole
 * area, so a little narrower than the smaller area's would be: the rule is on the careful side.
 */
final class Carried {
    /** What is left of an area's figure without one of its parts. */
    record Without(String part, double value) {
        String phrase(MeasureUnit unit) {
            return "; without " + part + " it would be among the others (" + unit.say(value) + ")";
        }
    }

    private final Map<FunnelPlace.Of, List<FunnelPlace>> outliers;
    private final Map<String, List<TableRow<MembershipTable>>> parts;

    private Carried(
            Map<FunnelPlace.Of, List<FunnelPlace>> outliers, Map<String, List<TableRow<MembershipTable>>> parts) {
        this.outliers = outliers;
        this.parts = parts;
    }

    /**
     * @param places in all funnels of the system
     * @param links what was part of what
     */
    static Carried of(List<FunnelPlace> places, List<TableRow<MembershipTable>> links) {
        Map<FunnelPlace.Of, List<FunnelPlace>> outliers = places.stream()
                .filter(place -> place.direction() == EvidenceDirection.CONCERN)
                .collect(groupingBy(FunnelPlace::of));
        return new Carried(outliers, links.stream().collect(groupingBy(link -> link.get(MembershipTable.PARENT_CODE))));
    }

    /** The areas that would be among the others without this one, in order of code. */
    List<String> carries(FunnelPlace part) {
        return outliers.getOrDefault(part.of(), List.of()).stream()
                .filter(area -> {
                    Without without = by(area);
                    return without != null && without.part().equals(part.area());
                })
                .map(FunnelPlace::area)
                .sorted()
                .toList();
    }

    /** The part without which the area would be among the others; of several the one that changes it most; null for none. */
    @Nullable
    Without by(FunnelPlace area) {
        List<TableRow<MembershipTable>> members = parts.getOrDefault(area.area(), List.of());
        if (members.isEmpty()) {
            return null;
        }
        Set<String> codes = members.stream()
                .filter(row -> !row.get(MembershipTable.VALID_FROM).isAfter(area.end())
                        && !row.get(MembershipTable.VALID_TO).isBefore(area.end()))
                .map(row -> row.get(MembershipTable.CHILD_CODE))
                .collect(Collectors.toSet());
        double value = area.crude().number(FunnelTable.VALUE);
        return outliers.getOrDefault(area.of(), List.of()).stream()
                .filter(part -> codes.contains(part.area()))
                .map(part -> new Without(part.area(), without(area, part)))
                .filter(each -> area.isAmongOthers(each.value()))
                .max(Comparator.comparingDouble((Without each) -> Math.abs(each.value() - value))
                        .thenComparing(Without::part))
                .orElse(null);
    }

    private static double without(FunnelPlace area, FunnelPlace part) {
        double numerator = area.crude().number(FunnelTable.NUMERATOR);
        double denominator = area.crude().number(FunnelTable.DENOMINATOR);
        return area.crude().number(FunnelTable.VALUE)
                * ((numerator - part.crude().number(FunnelTable.NUMERATOR))
                        / (denominator - part.crude().number(FunnelTable.DENOMINATOR)))
                / (numerator / denominator);
    }
}
