package org.fosse.jobs.provider;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.LinkCheckedTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.tables.Table;

/**
 * The chains and collaboratives a provider is part of, and the areas it serves. Serving an area of another system than its
 * own makes it an out-of-area provider there; a provider whose system is not known is not called so.
 */
public final class ProviderLinkJob implements Job {
    private static final LocalDate OPEN_START = LocalDate.of(1900, 1, 1);
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Override
    public Table output() {
        return ProviderLinkTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LinkCheckedTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> linked = in.get(AreaTable.TABLE)
                .select(
                        col("area_code").as("area"),
                        col("area_name"),
                        col("system_code").as("linked_system_code"));
        Dataset<Row> own = in.get(AreaTable.TABLE)
                .select(col("area_code").as("provider"), col("system_code").as("own_system_code"));
        org.apache.spark.sql.Column serves = col("link").equalTo("serves");
        return in.get(LinkCheckedTable.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)))
                .join(linked, serves.and(col("linked_code").equalTo(col("area"))), "left")
                .join(own, col("provider_code").equalTo(col("provider")), "left")
                .withColumn("linked_name", coalesce(col("area_name"), col("linked_name")))
                .withColumn("valid_from", coalesce(col("valid_from"), lit(OPEN_START)))
                .withColumn("valid_to", coalesce(col("valid_to"), lit(OPEN_END)))
                .withColumn("out_of_area", when(serves, col("own_system_code").notEqual(col("linked_system_code"))));
    }
}
