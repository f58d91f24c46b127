package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.Framework;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentAssociationTable;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.Limits;

/** The associations of one framework over areas of one level, tested together. */
final class FrameworkAssociations {
    private final Framework framework;
    private final String bodyLevel;
    private final Map<String, Map<String, Maturity>> byDomain = new TreeMap<>();

    FrameworkAssociations(Framework framework, String bodyLevel, Collection<Maturity> maturity) {
        this.framework = framework;
        this.bodyLevel = bodyLevel;
        maturity.forEach(each -> byDomain.computeIfAbsent(each.domainId(), unused -> new TreeMap<>())
                .put(each.bodyCode(), each));
    }

    /** A row for every domain against every series that shares an area with it. */
    List<TableRow<AssessmentAssociationTable>> rows(List<AreaValue> values) {
        List<Association> found = list(values);
        double[] adjusted = adjusted(found);
        List<TableRow<AssessmentAssociationTable>> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            rows.add(row(found.get(i), adjusted[i]));
        }
        return rows;
    }

    /** The associations, in order of the values, which come in {@link AreaValue#BY_SERIES}. */
    List<Association> list(List<AreaValue> values) {
        Map<AreaValue.Series, List<AreaValue>> grouped = new LinkedHashMap<>();
        values.forEach(value -> grouped.computeIfAbsent(value.series(), unused -> new ArrayList<>())
                .add(value));
        List<Association> found = new ArrayList<>();
        grouped.forEach((series, each) -> {
            Association.Newest newest = newest(series, each);
            byDomain.forEach((domain, bodies) -> {
                Association association = Association.of(
                        domain, bodies, newest, framework.reading().fewestAreas());
                if (association.areas() > 0) {
                    found.add(association);
                }
            });
        });
        return found;
    }

    /** Values come in order of area and period, so that the newest of an area is its last. */
    private static Association.Newest newest(AreaValue.Series series, List<AreaValue> values) {
        Map<String, AreaValue> newest = new TreeMap<>();
        LocalDate last = values.get(0).periodEnd();
        for (AreaValue value : values) {
            newest.put(value.areaCode(), value);
            last = value.periodEnd().isAfter(last) ? value.periodEnd() : last;
        }
        Map<String, Double> current = new TreeMap<>();
        Map<String, Double> older = new TreeMap<>();
        for (AreaValue value : newest.values()) {
            (value.periodEnd().equals(last) ? current : older).put(value.areaCode(), value.value());
        }
        return new Association.Newest(series, last, current, older);
    }

    /** The p values of those that are given, adjusted together; NaN for the others. */
    static double[] adjusted(List<Association> associations) {
        return BenjaminiHochberg.adjust(associations.stream()
                .mapToDouble(each -> each.given() ? each.kendall().p() : Double.NaN)
                .toArray());
    }

    private TableRow<AssessmentAssociationTable> row(Association association, double adjusted) {
        AreaValue.Series series = association.newest().series();
        RowBuilder<AssessmentAssociationTable> row = AssessmentAssociationTable.TABLE
                .row()
                .set(AssessmentAssociationTable.FRAMEWORK_ID, framework.id())
                .set(AssessmentAssociationTable.DOMAIN_ID, association.domainId())
                .set(AssessmentAssociationTable.BODY_LEVEL, bodyLevel)
                .set(AssessmentAssociationTable.INDICATOR_ID, series.indicatorId())
                .set(AssessmentAssociationTable.AGAINST, series.against())
                .set(AssessmentAssociationTable.CHILD_LEVEL, series.childLevel())
                .set(
                        AssessmentAssociationTable.DOMAIN_NAME,
                        framework
                                .findDomain(association.domainId())
                                .orElseThrow()
                                .name())
                .set(AssessmentAssociationTable.POLARITY, series.polarity())
                .set(AssessmentAssociationTable.PERIOD_END, association.newest().periodEnd())
                .set(AssessmentAssociationTable.AREAS, association.areas())
                .set(AssessmentAssociationTable.AREAS_OLDER, association.areasOlder())
                .set(AssessmentAssociationTable.AREAS_STALE, association.stale())
                .reason(AssessmentAssociationTable.REASON, association.reason());
        if (association.given()) {
            Limits tau = association.kendall().limits().get(0);
            Limits rho = association.spearman().limits().get(0);
            row.number(
                            AssessmentAssociationTable.KENDALL_TAU,
                            association.kendall().value())
                    .number(AssessmentAssociationTable.KENDALL_TAU_LOWER_95, tau.lower())
                    .number(AssessmentAssociationTable.KENDALL_TAU_UPPER_95, tau.upper())
                    .number(
                            AssessmentAssociationTable.SPEARMAN_RHO,
                            association.spearman().value())
                    .number(AssessmentAssociationTable.SPEARMAN_RHO_LOWER_95, rho.lower())
                    .number(AssessmentAssociationTable.SPEARMAN_RHO_UPPER_95, rho.upper())
                    .number(
                            AssessmentAssociationTable.P_VALUE,
                            association.kendall().p())
                    .number(AssessmentAssociationTable.P_ADJUSTED, adjusted)
                    .set(AssessmentAssociationTable.WITH_MATURITY, association.withMaturity(adjusted))
                    .set(AssessmentAssociationTable.JUDGEMENT, association.judgement(adjusted));
        }
        return row.build();
    }
}
