package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.schedule.RequirementRules.Checked;
import org.fosse.jobs.schedule.RequirementRules.Placed;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedRequirementTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.tables.Table;

/** Holds every row of the contracts' registers against {@link RequirementRules}, a contract at a time. */
public final class RequirementCheckedJob implements Job {
    @Override
    public Table output() {
        return RequirementCheckedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedRequirementTable.TABLE, AreaAliasTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> known = in.get(AreaAliasTable.TABLE).select(col("alias"));
        Dataset<Row> landed = in.get(LandedRequirementTable.TABLE)
                .join(known, col("provider_code").equalTo(col("alias")), "left");
        RequirementRules rules = new RequirementRules(
                run.config().schedules(),
                Set.copyOf(run.config().qualityDomains().keySet()));
        return Groups.flatMap(
                landed,
                List.of("provider_code", "contract_ref"),
                List.of("file", "line", "seq"),
                Store.schema(RequirementCheckedTable.TABLE),
                (key, rows) -> check(rules, rows));
    }

    private static Iterator<Row> check(RequirementRules rules, Iterator<Row> landed) {
        List<Row> rows = new ArrayList<>();
        landed.forEachRemaining(rows::add);
        List<Checked> checked = rules.check(rows.stream()
                .map(row -> new Placed(
                        RequirementRow.of(row), row.getAs("alias") != null, row.getAs("file"), row.<Long>getAs("line")))
                .toList());
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(row(rows.get(i), checked.get(i)));
        }
        return result.iterator();
    }

    private static Row row(Row landed, Checked checked) {
        RequirementRow row = checked.row();
        return RowFactory.create(
                landed.getAs("provider_code"),
                landed.getAs("contract_ref"),
                row.contractYear(),
                row.commissionerCode(),
                row.requirementId(),
                row.catalogueId(),
                row.name(),
                row.type(),
                row.owner(),
                row.domain(),
                row.unit(),
                row.direction(),
                row.low(),
                row.high(),
                row.trajectory(),
                row.from(),
                row.to(),
                row.frequency(),
                row.dueDays(),
                row.consequence(),
                row.consequenceClass(),
                row.revision(),
                landed.getAs("source_id"),
                landed.getAs("file"),
                landed.getAs("line"),
                landed.getAs("seq"),
                checked.first().file(),
                checked.first().line(),
                checked.repeated(),
                checked.rule());
    }
}
