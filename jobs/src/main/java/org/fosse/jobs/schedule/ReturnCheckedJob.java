package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.Schedules;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.jobs.schedule.ReturnRules.Description;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedReturnTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Holds every quality-schedule return against the contract's register, the catalogue of requirements and the other
 * returns: the rules of {@link ReturnRules}, a contract at a time, then those of {@link Versions}.
 */
public final class ReturnCheckedJob implements Job {
    private static final List<String> CONTRACT = List.of("provider_code", "contract_ref");
    private static final List<String> KEY =
            List.of("provider_code", "contract_ref", "requirement_id", "period_start", "period_end");
    private static final List<String> CONTENT = List.of(
            "numerator", "denominator", "value", "status", "achieved", "direction", "threshold_low", "threshold_high");
    private static final String BROKEN = "broken";

    @Override
    public Table output() {
        return ReturnCheckedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedReturnTable.TABLE, AreaAliasTable.TABLE, RequirementCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> known = in.get(AreaAliasTable.TABLE).select(col("alias"));
        Dataset<Row> returned =
                in.get(LandedReturnTable.TABLE).join(known, col("provider_code").equalTo(col("alias")), "left");
        Dataset<Row> registered = in.get(RequirementCheckedTable.TABLE).where(Versions.accepted());
        StructType result = returned.schema().add(BROKEN, "string");
        Schedules schedules = run.config().schedules();
        Set<String> domains = Set.copyOf(run.config().qualityDomains().keySet());
        // The register of a contract comes before its returns, so that one pass over the group is enough.
        Dataset<Row> together = packed(registered, "registered", 0)
                .unionByName(packed(returned, "landed", 1), true)
                .withColumn("file", col("landed.file"))
                .withColumn("line", col("landed.line"))
                .withColumn("seq", col("landed.seq"));
        Dataset<Row> described = Groups.flatMap(
                together,
                CONTRACT,
                List.of("kind", "file", "line", "seq"),
                result,
                (key, rows) -> describe(schedules, domains, result, rows));
        return Versions.number(described.withColumn("published_on", col("submitted_on")), KEY, CONTENT, col(BROKEN))
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }

    private static Dataset<Row> packed(Dataset<Row> rows, String name, int kind) {
        org.apache.spark.sql.Column[] all = java.util.Arrays.stream(rows.columns())
                .map(each -> col(each))
                .toArray(org.apache.spark.sql.Column[]::new);
        return rows.select(
                col("provider_code"),
                col("contract_ref"),
                lit(kind).as("kind"),
                struct(all).as(name));
    }

    private static Iterator<Row> describe(
            Schedules schedules, Set<String> domains, StructType schema, Iterator<Row> rows) {
        List<RequirementRow> register = new ArrayList<>();
        List<Row> described = new ArrayList<>();
        @Nullable ReturnRules rules = null;
        while (rows.hasNext()) {
            Row row = rows.next();
            Row registered = row.getAs("registered");
            if (registered != null) {
                register.add(RequirementRow.of(registered));
            } else {
                if (rules == null) {
                    rules = new ReturnRules(schedules, domains, new ContractRegister(register));
                }
                described.add(described(row.getAs("landed"), rules, schema));
            }
        }
        return described.iterator();
    }

    private static Row described(Row row, ReturnRules rules, StructType schema) {
        Description said = new Description(
                row.getAs("requirement_name"),
                row.getAs("requirement_type"),
                row.getAs("quality_domain"),
                row.getAs("unit"),
                row.getAs("commissioner_code"),
                row.getAs("catalogue_id"),
                row.getAs("consequence"),
                row.getAs("consequence_class"));
        Description full = rules.describe(row.getAs("requirement_id"), said);
        String broken = rules.broken(
                row.getAs("alias") != null,
                full,
                row.getAs("contract_year"),
                row.getAs("period_start"),
                row.getAs("period_end"));
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : schema.fieldNames()) {
            values.add(
                    switch (name) {
                        case "requirement_name" -> full.name();
                        case "requirement_type" -> full.type();
                        case "quality_domain" -> full.domain();
                        case "unit" -> full.unit();
                        case "commissioner_code" -> full.commissioner();
                        case "catalogue_id" -> full.catalogueId();
                        case "consequence" -> full.consequence();
                        case "consequence_class" -> full.consequenceClass();
                        case BROKEN -> broken;
                        default -> row.getAs(name);
                    });
        }
        return RowFactory.create(values.toArray());
    }
}
