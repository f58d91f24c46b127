package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Schedules;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementComparisonTable;

/**
 * The same shared requirement over providers of one type. Whether higher is better follows from the direction that the
 * catalogue of requirements gives, not from the threshold of any one contract.
 */
public final class RequirementComparisonJob extends Declaration<RequirementComparisonTable>
        implements RowJob<RequirementComparisonTable> {
    /** What is compared with each other. */
    private record Group(String catalogueId, String providerType, LocalDate start, LocalDate end) {}

    public RequirementComparisonJob() {
        super(RequirementComparisonTable.TABLE, List.of(QualityScheduleTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public List<TableRow<RequirementComparisonTable>> rows(Inputs in, Run run) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        for (TableRow<AreaTable> area : in.rows(AreaTable.TABLE)) {
            String code = area.get(AreaTable.AREA_CODE);
            String kind = area.find(AreaTable.AREA_KIND);
            names.put(code, area.get(AreaTable.AREA_NAME));
            types.put(code, kind == null ? RequirementComparison.UNKNOWN_TYPE : kind);
        }
        Map<Group, List<TableRow<QualityScheduleTable>>> groups = new LinkedHashMap<>();
        for (TableRow<QualityScheduleTable> row :
                in.rows(QualityScheduleTable.TABLE, row -> row.has(QualityScheduleTable.CATALOGUE_ID))) {
            Group group = new Group(
                    row.get(QualityScheduleTable.CATALOGUE_ID),
                    types.getOrDefault(row.get(QualityScheduleTable.PROVIDER_CODE), RequirementComparison.UNKNOWN_TYPE),
                    row.get(QualityScheduleTable.PERIOD_START),
                    row.get(QualityScheduleTable.PERIOD_END));
            groups.computeIfAbsent(group, each -> new ArrayList<>()).add(row);
        }
        Schedules schedules = run.config().schedules();
        List<TableRow<RequirementComparisonTable>> rows = new ArrayList<>();
        groups.forEach((group, returns) -> rows.addAll(new RequirementComparison(
                        schedules.find(group.catalogueId()).orElseThrow(), schedules.minimumProviders())
                .compare(group.providerType(), names, returns)));
        return rows;
    }
}
