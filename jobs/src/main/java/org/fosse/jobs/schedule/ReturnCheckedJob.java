package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.jobs.area.AreaAliasJob;
import org.fosse.jobs.land.LandJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * Holds every quality-schedule return against the rest: {@code unknown_provider}, {@code unknown_quality_domain}, {@code
 * outside_contract_year} (the period does not lie in the contract year), and the rules of {@link Versions}.
 */
public final class ReturnCheckedJob implements Job {
    private static final List<String> KEY =
            List.of("provider_code", "contract_ref", "requirement_id", "period_start", "period_end");
    private static final List<String> CONTENT =
            List.of("numerator", "denominator", "value", "status", "direction", "threshold_low", "threshold_high");

    public static final Table TABLE = Table.working(
            "return_checked",
            Stage.CLEAN,
            "Every quality-schedule return, with the rule it breaks if it breaks one.",
            Shared.columns(
                    QualityScheduleJob.AS_RETURNED.stream()
                            .map(column -> Column.attribute(column.name(), column.type(), column.description()))
                            .toList(),
                    List.of(
                            Column.attribute("version", INT, "1 for the newest version of the return."),
                            Column.attribute("published_on", DATE, "When it was submitted; orders the versions."),
                            Column.attribute("first_file", STRING, "Where the key was met first."),
                            Column.attribute("first_line", LONG, "Line it was met first on."),
                            Column.attribute("seq", LONG, "Number of the record in its file."),
                            Column.attribute(Versions.REPEATED, BOOLEAN, "The same return stands in another file."),
                            Column.attribute(Versions.RULE, STRING, "The broken rule; null when the row is good."))));

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
        Dataset<Row> returned = in.get(LandJob.TABLE)
                .where(col(LandJob.RETURNED).isNotNull())
                .select("returned.*", "file", "line", "seq", "source_id")
                .withColumn("published_on", col("submitted_on"))
                .join(known, col("provider_code").equalTo(col("alias")), "left");
        org.apache.spark.sql.Column contractStart =
                expr("make_date(try_cast(substring(contract_year, 1, 4) as int), 4, 1)");
        org.apache.spark.sql.Column broken = when(col("alias").isNull(), "unknown_provider")
                .when(
                        not(col("quality_domain")
                                .isInCollection(run.config().qualityDomains().keySet())),
                        "unknown_quality_domain")
                .when(
                        col("period_start")
                                .lt(contractStart)
                                .or(
                                        col("period_end")
                                                .geq(
                                                        expr(
                                                                "add_months(make_date(try_cast(substring(contract_year, 1, 4) as int), 4, 1), 12)"))),
                        "outside_contract_year");
        return Versions.number(returned, KEY, CONTENT, broken)
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }
}
