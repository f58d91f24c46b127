package org.fosse.jobs.provider;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.jobs.area.AreaJob;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The chains and collaboratives a provider is part of, and the areas it serves. Serving an area of another system than its
 * own makes it an out-of-area provider there; a provider whose system is not known is not called so.
 */
public final class ProviderLinkJob implements Job {
    private static final LocalDate OPEN_START = LocalDate.of(1900, 1, 1);
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public static final Table TABLE = Table.published(
            "provider_link",
            Stage.CLEAN,
            "A provider that is part of a chain or collaborative, or serves an area, over a span of days.",
            List.of(
                    Column.key("provider_code", STRING, "ODS code of the provider, or its local code."),
                    Column.key("link", STRING, "chain, collaborative or serves."),
                    Column.key("linked_code", STRING, "Code of the chain, the collaborative or the area."),
                    Column.key("valid_from", DATE, "First day; 1900-01-01 when the source leaves it open."),
                    Column.attribute("valid_to", DATE, "Last day; 9999-12-31 when it goes on.")
                            .required(),
                    Column.attribute("linked_name", STRING, "Its name."),
                    Column.attribute("linked_level", STRING, "Level of the area; null for a chain or collaborative."),
                    Column.attribute("linked_system_code", STRING, "The system that the area belongs to."),
                    Column.attribute(
                            "out_of_area",
                            BOOLEAN,
                            "Whether the provider belongs to another system than the area it serves; null where either is not known, and for a chain or collaborative."),
                    Shared.SOURCE_ID),
            new Check("valid_span", "valid_from <= valid_to", "A span does not end before it starts."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LinkCheckedJob.TABLE, AreaJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> linked = in.get(AreaJob.TABLE)
                .select(
                        col("area_code").as("area"),
                        col("area_name"),
                        col("system_code").as("linked_system_code"));
        Dataset<Row> own = in.get(AreaJob.TABLE)
                .select(col("area_code").as("provider"), col("system_code").as("own_system_code"));
        org.apache.spark.sql.Column serves = col("link").equalTo("serves");
        return in.get(LinkCheckedJob.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)))
                .join(linked, serves.and(col("linked_code").equalTo(col("area"))), "left")
                .join(own, col("provider_code").equalTo(col("provider")), "left")
                .withColumn("linked_name", coalesce(col("area_name"), col("linked_name")))
                .withColumn("valid_from", coalesce(col("valid_from"), lit(OPEN_START)))
                .withColumn("valid_to", coalesce(col("valid_to"), lit(OPEN_END)))
                .withColumn("out_of_area", when(serves, col("own_system_code").notEqual(col("linked_system_code"))));
    }
}
