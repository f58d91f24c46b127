package org.fosse.jobs.provider;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedProviderLinkTable;
import org.fosse.schema.table.LinkCheckedTable;
import org.fosse.tables.Table;

/**
 * Holds every link of a provider against the rest: {@code unknown_provider}, {@code unknown_linked_area} (an area that no
 * extract names), and the rules of {@link Versions}.
 */
public final class LinkCheckedJob implements Job {
    private static final List<String> KEY = List.of("provider_code", "link", "linked_code", "valid_from");

    @Override
    public Table output() {
        return LinkCheckedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedProviderLinkTable.TABLE, AreaAliasTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> providers =
                in.get(AreaAliasTable.TABLE).select(col("alias").as("known_provider"));
        Dataset<Row> areas = in.get(AreaAliasTable.TABLE)
                .select(col("alias"), col("area_code").as("known_area"));
        Dataset<Row> linked = in.get(LandedProviderLinkTable.TABLE)
                .join(providers, col("provider_code").equalTo(col("known_provider")), "left")
                .join(
                        areas,
                        col("linked_level").isNotNull().and(col("linked_code").equalTo(col("alias"))),
                        "left")
                .withColumn("linked_code", coalesce(col("known_area"), col("linked_code")))
                .withColumn("revision", lit(0))
                .withColumn("published_on", lit(null).cast("date"));
        org.apache.spark.sql.Column broken = when(col("known_provider").isNull(), "unknown_provider")
                .when(col("linked_level").isNotNull().and(col("known_area").isNull()), "unknown_linked_area");
        return Versions.number(linked, KEY, List.of("linked_level", "valid_to"), broken)
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }
}
