package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

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
import org.fosse.jobs.Versions;
import org.fosse.jobs.area.AreaAliasJob;
import org.fosse.jobs.land.LandJob;
import org.fosse.jobs.schedule.RequirementRules.Checked;
import org.fosse.jobs.schedule.RequirementRules.Placed;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Holds every row of the contracts' registers against {@link RequirementRules}, a contract at a time. */
public final class RequirementCheckedJob implements Job {
    public static final Table TABLE = Table.working(
            "requirement_checked",
            Stage.CLEAN,
            "Every row of a contract's register, with the rule it breaks if it breaks one.",
            List.of(
                    column("provider_code", STRING),
                    column("contract_ref", STRING),
                    column("contract_year", STRING),
                    column("commissioner_code", STRING),
                    column("requirement_id", STRING),
                    column("catalogue_id", STRING),
                    column("requirement_name", STRING),
                    column("requirement_type", STRING),
                    column("owner", STRING),
                    column("quality_domain", STRING),
                    column("unit", STRING),
                    column("direction", STRING),
                    column("threshold_low", DOUBLE),
                    column("threshold_high", DOUBLE),
                    column("trajectory", BOOLEAN),
                    column("valid_from", DATE),
                    column("valid_to", DATE),
                    column("frequency", STRING),
                    column("due_days", INT),
                    column("consequence", STRING),
                    column("consequence_class", STRING),
                    column("revision", INT),
                    column("source_id", STRING),
                    column("source_file", STRING),
                    column("source_line", LONG),
                    column("seq", LONG),
                    column("first_file", STRING),
                    column("first_line", LONG),
                    column(Versions.REPEATED, BOOLEAN),
                    column(Versions.RULE, STRING)));

    private static Column column(String name, org.fosse.tables.Type type) {
        return Column.attribute(name, type, "As in the register; see docs/forms.md.");
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE, AreaAliasJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> known = in.get(AreaAliasJob.TABLE).select(col("alias"));
        Dataset<Row> landed = in.get(LandJob.TABLE)
                .where(col(LandJob.REQUIRED).isNotNull())
                .select("required.*", "file", "line", "seq", "source_id")
                .join(known, col("provider_code").equalTo(col("alias")), "left");
        RequirementRules rules = new RequirementRules(
                run.config().schedules(),
                Set.copyOf(run.config().qualityDomains().keySet()));
        return Groups.flatMap(
                landed,
                List.of("provider_code", "contract_ref"),
                List.of("file", "line", "seq"),
                Store.schema(TABLE),
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
