package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.config.Framework;
import org.fosse.config.Polarity;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentAssociationTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.MaturityAgainst;

/** Maturity against the latest values of judged indicators, and against how much those vary within the same areas. */
public final class AssessmentAssociationJob extends Declaration<AssessmentAssociationTable>
        implements RowJob<AssessmentAssociationTable> {
    /** Bodies that are compared with each other. */
    private record Compared(Framework framework, String bodyLevel) {}

    public AssessmentAssociationJob() {
        super(
                AssessmentAssociationTable.TABLE,
                List.of(
                        AssessmentSummaryTable.TABLE,
                        IndicatorReadingTable.TABLE,
                        VariationTable.TABLE,
                        IndicatorTable.TABLE));
    }

    @Override
    public List<TableRow<AssessmentAssociationTable>> rows(Inputs in, Run run) {
        Map<Compared, List<Maturity>> maturity = maturity(in, run);
        List<AreaValue> values = values(
                in,
                maturity.values().stream()
                        .flatMap(List::stream)
                        .map(Maturity::bodyCode)
                        .collect(Collectors.toCollection(HashSet::new)));
        List<TableRow<AssessmentAssociationTable>> rows = new ArrayList<>();
        maturity.forEach((compared, bodies) -> {
            Set<String> own = bodies.stream().map(Maturity::bodyCode).collect(Collectors.toSet());
            List<AreaValue> comparable = values.stream()
                    .filter(value -> own.contains(value.areaCode()))
                    .toList();
            rows.addAll(new FrameworkAssociations(compared.framework(), compared.bodyLevel(), bodies).rows(comparable));
        });
        return rows;
    }

    private static Map<Compared, List<Maturity>> maturity(Inputs in, Run run) {
        Map<Compared, List<Maturity>> found = new HashMap<>();
        for (TableRow<AssessmentSummaryTable> row : in.rows(AssessmentSummaryTable.TABLE)) {
            if (row.is(AssessmentSummaryTable.LATEST) && row.has(AssessmentSummaryTable.MEDIAN)) {
                String id = row.get(AssessmentSummaryTable.FRAMEWORK_ID);
                Framework framework =
                        Objects.requireNonNull(run.config().frameworks().get(id), id);
                found.computeIfAbsent(
                                new Compared(framework, row.get(AssessmentSummaryTable.BODY_LEVEL)),
                                unused -> new ArrayList<>())
                        .add(new Maturity(
                                row.get(AssessmentSummaryTable.BODY_CODE),
                                row.get(AssessmentSummaryTable.DOMAIN_ID),
                                row.get(AssessmentSummaryTable.MEDIAN)
                                        * framework.scale().towardsBest(),
                                row.is(AssessmentSummaryTable.STALE)));
            }
        }
        return found;
    }

    private static List<AreaValue> values(Inputs in, Set<String> bodies) {
        Map<String, String> polarities = new HashMap<>();
        for (TableRow<IndicatorTable> row : in.rows(IndicatorTable.TABLE)) {
            String polarity = row.get(IndicatorTable.POLARITY);
            if (!polarity.equals(Polarity.NO_JUDGEMENT.text())) {
                polarities.put(row.get(IndicatorTable.INDICATOR_ID), polarity);
            }
        }
        List<AreaValue> values = new ArrayList<>();
        for (TableRow<IndicatorReadingTable> row : in.rows(
                IndicatorReadingTable.TABLE,
                each -> bodies.contains(each.get(IndicatorReadingTable.AREA_CODE))
                        && each.has(IndicatorReadingTable.VALUE)
                        && !ComputedRate.ATTRIBUTED.equals(each.find(IndicatorReadingTable.METHOD)))) {
            String indicator = row.get(IndicatorReadingTable.INDICATOR_ID);
            String polarity = polarities.get(indicator);
            if (polarity != null) {
                values.add(new AreaValue(
                        new AreaValue.Series(MaturityAgainst.OUTCOME, indicator, Shared.ALL, polarity),
                        row.get(IndicatorReadingTable.AREA_CODE),
                        row.get(IndicatorReadingTable.PERIOD_START),
                        row.get(IndicatorReadingTable.PERIOD_END),
                        row.get(IndicatorReadingTable.VALUE)));
            }
        }
        for (TableRow<VariationTable> row : in.rows(
                VariationTable.TABLE,
                each -> bodies.contains(each.get(VariationTable.PARENT_CODE))
                        && each.has(VariationTable.COEFFICIENT_OF_VARIATION),
                VariationTable.INDICATOR_ID,
                VariationTable.PERIOD_START,
                VariationTable.PERIOD_END,
                VariationTable.PARENT_CODE,
                VariationTable.CHILD_LEVEL,
                VariationTable.COEFFICIENT_OF_VARIATION)) {
            String indicator = row.get(VariationTable.INDICATOR_ID);
            String polarity = polarities.get(indicator);
            if (polarity != null) {
                values.add(new AreaValue(
                        new AreaValue.Series(
                                MaturityAgainst.VARIATION, indicator, row.get(VariationTable.CHILD_LEVEL), polarity),
                        row.get(VariationTable.PARENT_CODE),
                        row.get(VariationTable.PERIOD_START),
                        row.get(VariationTable.PERIOD_END),
                        row.get(VariationTable.COEFFICIENT_OF_VARIATION)));
            }
        }
        values.sort(AreaValue.BY_SERIES);
        return values;
    }
}
