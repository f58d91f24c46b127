package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.fosse.schema.table.AssessmentAssociationTable;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.Limits;
import org.jspecify.annotations.Nullable;

/** The associations of one framework over areas of one level, tested together. */
final class FrameworkAssociations {
    private final Map<String, Map<String, Maturity>> byDomain = new TreeMap<>();
    private final int fewestAreas;

    FrameworkAssociations(Collection<Maturity> maturity, int fewestAreas) {
        maturity.forEach(each -> byDomain.computeIfAbsent(each.domainId(), unused -> new TreeMap<>())
                .put(each.bodyCode(), each));
        this.fewestAreas = fewestAreas;
    }

    /** One value of an area. */
    record Value(
            String against,
            String indicatorId,
            String childLevel,
            String polarity,
            String areaCode,
            LocalDate periodEnd,
            double value) {
        static Value read(Row row) {
            return new Value(
                    row.getAs("against"),
                    row.getAs("indicator_id"),
                    row.getAs("child_level"),
                    row.getAs("polarity"),
                    row.getAs("area_code"),
                    row.getAs("period_end"),
                    row.<Double>getAs("value"));
        }
    }

    private record Key(String against, String indicatorId, String childLevel) {}

    /** Every domain against every series that shares an area with it, in order of the values. */
    List<Association> list(Iterator<Value> values) {
        Map<Key, List<Value>> grouped = new java.util.LinkedHashMap<>();
        values.forEachRemaining(value -> grouped.computeIfAbsent(
                        new Key(value.against(), value.indicatorId(), value.childLevel()), unused -> new ArrayList<>())
                .add(value));
        List<Association> found = new ArrayList<>();
        for (List<Value> each : grouped.values()) {
            Association.Series series = series(each);
            byDomain.forEach((domain, bodies) -> {
                Association association = Association.of(domain, bodies, series, fewestAreas);
                if (association.areas() > 0) {
                    found.add(association);
                }
            });
        }
        return found;
    }

    /** Values come in order of area and period, so that the newest of an area is its last. */
    private static Association.Series series(List<Value> values) {
        Map<String, Value> newest = new TreeMap<>();
        LocalDate last = values.get(0).periodEnd();
        for (Value value : values) {
            newest.put(value.areaCode(), value);
            last = value.periodEnd().isAfter(last) ? value.periodEnd() : last;
        }
        Map<String, Double> current = new TreeMap<>();
        Map<String, Double> older = new TreeMap<>();
        for (Value value : newest.values()) {
            (value.periodEnd().equals(last) ? current : older).put(value.areaCode(), value.value());
        }
        Value any = values.get(0);
        return new Association.Series(
                any.against(), any.indicatorId(), any.childLevel(), any.polarity(), last, current, older);
    }

    /** The p values of those that are given, adjusted together; NaN for the others. */
    static double[] adjusted(List<Association> associations) {
        return BenjaminiHochberg.adjust(associations.stream()
                .mapToDouble(each -> each.given() ? each.kendall().p() : Double.NaN)
                .toArray());
    }

    /** Appends the columns of {@link AssessmentAssociationTable#TABLE} from period_end on. */
    static void addTo(List<@Nullable Object> row, Association association, double adjusted) {
        boolean given = association.given();
        row.add(association.series().periodEnd());
        row.add(association.areas());
        row.add(association.areasOlder());
        row.add(association.stale());
        Limits tau = association.kendall().limits().get(0);
        row.add(number(given, association.kendall().value()));
        row.add(number(given, tau.lower()));
        row.add(number(given, tau.upper()));
        Limits rho = association.spearman().limits().get(0);
        row.add(number(given, association.spearman().value()));
        row.add(number(given, rho.lower()));
        row.add(number(given, rho.upper()));
        row.add(number(given, association.kendall().p()));
        row.add(number(given, adjusted));
        row.add(given ? association.withMaturity(adjusted) : null);
        row.add(given ? association.judgement(adjusted) : null);
        row.add(association.reason());
    }

    private static @Nullable Double number(boolean given, double value) {
        return given && Double.isFinite(value) ? value : null;
    }
}
