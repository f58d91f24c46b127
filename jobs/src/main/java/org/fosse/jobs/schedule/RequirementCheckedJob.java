package org.fosse.jobs.schedule;

import static org.fosse.schema.table.RequirementCheckedTable.CHECKED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.check.Versions;
import org.fosse.jobs.schedule.RequirementRules.Checked;
import org.fosse.jobs.schedule.RequirementRules.Placed;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedRequirementTable;
import org.fosse.schema.table.RequirementCheckedTable;

/** Holds every row of the contracts' registers against {@link RequirementRules}, a contract at a time. */
public final class RequirementCheckedJob extends Declaration<RequirementCheckedTable>
        implements RowJob<RequirementCheckedTable> {
    /** Only marks rows: a row's place among the others of its contract {@link RequirementRules} finds. */
    private static final Versions<RequirementCheckedTable> VERSIONS =
            new Versions<>(RequirementCheckedTable.TABLE, CHECKED, List.of(), List.of(), List.of());

    public RequirementCheckedJob() {
        super(RequirementCheckedTable.TABLE, List.of(LandedRequirementTable.TABLE, AreaAliasTable.TABLE));
    }

    @Override
    public List<TableRow<RequirementCheckedTable>> rows(Inputs in, Run run) {
        AreaAliases areas = AreaAliases.of(in);
        RequirementRules rules = new RequirementRules(
                run.config().schedules(),
                Set.copyOf(run.config().qualityDomains().keySet()));
        Map<Contract, List<TableRow<RequirementCheckedTable>>> contracts = new TreeMap<>();
        in.rows(LandedRequirementTable.TABLE).stream()
                .map(row -> RequirementCheckedTable.TABLE
                        .row(LandedRequirementTable.TABLE, row)
                        .copy(CHECKED.file(), row, LandedRequirementTable.FILE)
                        .copy(CHECKED.line(), row, LandedRequirementTable.LINE)
                        .build())
                .sorted(Comparator.comparing((TableRow<RequirementCheckedTable> row) -> row.get(CHECKED.file()))
                        .thenComparing(row -> row.get(CHECKED.line()))
                        .thenComparing(row -> row.get(CHECKED.seq())))
                .forEach(row -> contracts
                        .computeIfAbsent(Contract.of(row), contract -> new ArrayList<>())
                        .add(row));
        List<TableRow<RequirementCheckedTable>> checked = new ArrayList<>();
        contracts.values().forEach(rows -> checked.addAll(check(rules, areas, rows)));
        return checked;
    }

    private static List<TableRow<RequirementCheckedTable>> check(
            RequirementRules rules, AreaAliases areas, List<TableRow<RequirementCheckedTable>> rows) {
        List<Checked> checked = rules.check(rows.stream()
                .map(row -> new Placed(
                        new RequirementRow(row),
                        areas.find(row.get(RequirementCheckedTable.PROVIDER_CODE)) != null,
                        row.get(CHECKED.file()),
                        row.get(CHECKED.line())))
                .toList());
        List<TableRow<RequirementCheckedTable>> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(row(rows.get(i), checked.get(i)));
        }
        return result;
    }

    private static TableRow<RequirementCheckedTable> row(TableRow<RequirementCheckedTable> landed, Checked checked) {
        RowBuilder<RequirementCheckedTable> builder = RequirementCheckedTable.TABLE
                .row(checked.row().row())
                .set(CHECKED.firstFile(), checked.first().file())
                .set(CHECKED.firstLine(), checked.first().line())
                .set(CHECKED.repeated(), checked.repeated());
        Rule rule = checked.rule();
        return VERSIONS.refuse(builder, rule == null ? null : broken(rule, landed, checked))
                .build();
    }

    private static Broken broken(Rule rule, TableRow<RequirementCheckedTable> landed, Checked checked) {
        RequirementRow row = checked.row();
        return switch (rule) {
            case UNKNOWN_PROVIDER ->
                rule.brokenBy(RequirementCheckedTable.PROVIDER_CODE, landed.get(RequirementCheckedTable.PROVIDER_CODE));
            case UNKNOWN_CATALOGUE_ID -> rule.brokenBy(RequirementCheckedTable.CATALOGUE_ID, row.catalogueId());
            case UNKNOWN_QUALITY_DOMAIN -> rule.brokenBy(RequirementCheckedTable.QUALITY_DOMAIN, row.domain());
            case UNDESCRIBED_REQUIREMENT -> rule.brokenBy(RequirementCheckedTable.REQUIREMENT_ID, row.requirementId());
            case OVERLAPPING_THRESHOLDS -> rule.brokenBy(RequirementCheckedTable.VALID_FROM, row.from());
            case DUPLICATE_ROW -> Versions.duplicate(checked.first().line());
            default ->
                Versions.conflicting(checked.first().file(), checked.first().line());
        };
    }
}
