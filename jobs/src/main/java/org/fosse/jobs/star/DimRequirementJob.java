package org.fosse.jobs.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.Standard;
import org.fosse.config.Standards;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimRequirementTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.schema.table.StandardTable;

/** Table {@code dim_requirement}. */
public final class DimRequirementJob extends Declaration<DimRequirementTable> implements RowJob<DimRequirementTable> {
    public DimRequirementJob() {
        super(
                DimRequirementTable.TABLE,
                List.of(
                        ScheduleCoverageTable.TABLE,
                        QualityScheduleTable.TABLE,
                        IndicatorTable.TABLE,
                        StandardTable.TABLE));
    }

    @Override
    public List<TableRow<DimRequirementTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<ScheduleCoverageTable>> newest = new TreeMap<>();
        for (TableRow<ScheduleCoverageTable> row : in.rows(ScheduleCoverageTable.TABLE)) {
            // Rows of a requirement come in order of their periods.
            newest.put(
                    JoinedKey.joined(List.of(
                            row.get(ScheduleCoverageTable.PROVIDER_CODE),
                            row.get(ScheduleCoverageTable.CONTRACT_REF),
                            row.get(ScheduleCoverageTable.REQUIREMENT_ID))),
                    row);
        }
        Map<String, TableRow<QualityScheduleTable>> returned = new HashMap<>();
        in.rows(QualityScheduleTable.TABLE).stream()
                .filter(row -> row.is(QualityScheduleTable.LATEST))
                .forEach(row -> returned.put(
                        JoinedKey.joined(List.of(
                                row.get(QualityScheduleTable.PROVIDER_CODE),
                                row.get(QualityScheduleTable.CONTRACT_REF),
                                row.get(QualityScheduleTable.REQUIREMENT_ID))),
                        row));
        Map<String, Standards> standards = new HashMap<>();
        IndicatorFacts.collect(in).values().forEach(each -> standards.put(each.measure(), each.standards()));
        List<TableRow<DimRequirementTable>> rows = new ArrayList<>();
        newest.forEach((key, asked) -> {
            RowBuilder<DimRequirementTable> row = DimRequirementTable.TABLE
                    .row(ScheduleCoverageTable.TABLE, asked)
                    .set(DimRequirementTable.REQUIREMENT_KEY, key);
            TableRow<QualityScheduleTable> latest = returned.get(key);
            if (latest != null) {
                row.copy(DimRequirementTable.MEASURE_ID, latest, QualityScheduleTable.MEASURE_ID)
                        .copy(DimRequirementTable.UNIT, latest, QualityScheduleTable.UNIT)
                        .copy(DimRequirementTable.COMMISSIONER_CODE, latest, QualityScheduleTable.COMMISSIONER_CODE)
                        .copy(DimRequirementTable.CONSEQUENCE, latest, QualityScheduleTable.CONSEQUENCE)
                        .copy(DimRequirementTable.CONSEQUENCE_CLASS, latest, QualityScheduleTable.CONSEQUENCE_CLASS)
                        .copy(DimRequirementTable.OWNER, latest, QualityScheduleTable.OWNER);
                String measure = latest.find(QualityScheduleTable.MEASURE_ID);
                if (measure != null) {
                    setStandards(row, standards.getOrDefault(measure, Standards.NONE), run.date());
                }
            }
            rows.add(row.build());
        });
        return rows;
    }

    private static void setStandards(RowBuilder<DimRequirementTable> row, Standards standards, LocalDate date) {
        Standard binding = standards.binding(null, date);
        if (binding != null) {
            row.set(DimRequirementTable.STANDARD, binding.value())
                    .set(DimRequirementTable.STANDARD_KIND, binding.kind());
        }
        Standard ambition = standards.ambition(null, date);
        if (ambition != null) {
            row.set(DimRequirementTable.AMBITION, ambition.value())
                    .set(DimRequirementTable.AMBITION_DUE_ON, ambition.due());
        }
    }
}
