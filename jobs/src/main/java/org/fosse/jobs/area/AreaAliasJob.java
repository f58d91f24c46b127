package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.land.LandJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * Every code an area is known by. ONS codes change from edition to edition while the ODS code stays, so all editions'
 * ONS codes lead to the same area.
 */
public final class AreaAliasJob implements Job {
    public static final Table TABLE = Table.working(
            "area_alias",
            Stage.CLEAN,
            "One code that an extract may use for an area, and the area it means.",
            List.of(
                    Column.key("alias", STRING, "Code as extracts may give it."),
                    Column.attribute("area_code", STRING, "The area's own code.")
                            .required(),
                    Shared.AREA_LEVEL));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE, AreaJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> own = in.get(AreaJob.TABLE)
                .select(col("area_code").as("alias"), col("area_code"), col("area_level"), lit(0).as("order"));
        Dataset<Row> ons = in.get(LandJob.TABLE)
                .where(col("named.ons_code").isNotNull())
                .select(col("named.ons_code").as("alias"), col("named.code").as("area_code"))
                .distinct()
                .join(in.get(AreaJob.TABLE).select("area_code", "area_level"), "area_code")
                .select(col("alias"), col("area_code"), col("area_level"), lit(1).as("order"));
        return own.union(ons)
                .groupBy("alias")
                .agg(min_by(struct(col("area_code"), col("area_level")), struct(col("order"), col("area_code")))
                        .as("area"))
                .select("alias", "area.*");
    }
}
