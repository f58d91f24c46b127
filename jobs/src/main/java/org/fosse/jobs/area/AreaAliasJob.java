package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.land.LandJob;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.tables.Table;

/**
 * Every code an area is known by. ONS codes change from edition to edition while the ODS code stays, so all editions'
 * ONS codes lead to the same area.
 */
public final class AreaAliasJob implements Job {
    @Override
    public Table output() {
        return AreaAliasTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> own = in.get(AreaTable.TABLE)
                .select(col("area_code").as("alias"), col("area_code"), col("area_level"), lit(0).as("order"));
        Dataset<Row> ons = in.get(LandJob.TABLE)
                .where(col("named.ons_code").isNotNull())
                .select(col("named.ons_code").as("alias"), col("named.code").as("area_code"))
                .distinct()
                .join(in.get(AreaTable.TABLE).select("area_code", "area_level"), "area_code")
                .select(col("alias"), col("area_code"), col("area_level"), lit(1).as("order"));
        return own.union(ons)
                .groupBy("alias")
                .agg(min_by(struct(col("area_code"), col("area_level")), struct(col("order"), col("area_code")))
                        .as("area"))
                .select("alias", "area.*");
    }
}
