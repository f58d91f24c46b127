package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.PlaceRule;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Every area and organisation that an extract names, under one code each; {@link AreaAliasJob} says which code and level. The
 * latest statement gives the name.
 */
public final class AreaJob implements Job {
    private static final StructType CONFIGURED = new StructType()
            .add("code", "string")
            .add("level", "string")
            .add("name", "string")
            .add("ons_code", "string")
            .add("kind", "string")
            .add("valid_from", "date")
            .add("valid_to", "date")
            .add("as_of", "date");

    @Override
    public Table output() {
        return AreaTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedAreaTable.TABLE, AreaAliasTable.TABLE, AreaRefusedTable.TABLE, MembershipTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> alias = in.get(AreaAliasTable.TABLE);
        Dataset<Row> named = in.get(LandedAreaTable.TABLE)
                .join(in.get(AreaRefusedTable.TABLE), AreaRefusedJob.RECORD, "left_anti")
                .drop("file", "line", "seq", "source_id")
                .unionByName(configured(run))
                .join(alias, col("code").equalTo(col("alias")));
        // Of two statements the later wins; the rest of the struct only makes the choice the same every time.
        org.apache.spark.sql.Column order = struct(
                coalesce(col("as_of"), lit(LocalDate.of(1900, 1, 1))),
                coalesce(col("valid_from"), lit(LocalDate.of(1900, 1, 1))),
                col("name"));
        Dataset<Row> system = in.get(MembershipTable.TABLE)
                .where(MembershipJob.inForce()
                        .and(col("parent_level").equalTo("system"))
                        .and(MembershipJob.holdsOn(lit(run.date()))))
                .groupBy("child_code")
                .agg(min("parent_code").as("parent_code"));
        return named.groupBy("area_code", "area_level")
                .agg(
                        max_by(col("name"), order).as("area_name"),
                        max_by(col("ons_code"), when(col("ons_code").isNotNull(), order))
                                .as("ons_code"),
                        max_by(col("kind"), when(col("kind").isNotNull(), order))
                                .as("area_kind"),
                        min("valid_from").as("valid_from"),
                        max_by(
                                        col("valid_to"),
                                        struct(
                                                when(col("valid_from").isNotNull(), 1)
                                                        .otherwise(0),
                                                order))
                                .as("valid_to"),
                        max("as_of").as("as_of"))
                .join(system, col("area_code").equalTo(col("child_code")), "left")
                .select(
                        col("area_code"),
                        col("area_level"),
                        col("area_name"),
                        col("ons_code"),
                        col("area_kind"),
                        col("valid_from"),
                        col("valid_to"),
                        when(col("area_level").equalTo("system"), col("area_code"))
                                .otherwise(col("parent_code"))
                                .as("system_code"));
    }

    /** The system and the places of the configuration, as an extract would name them. */
    static Dataset<Row> configured(Run run) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                run.config().system().code(),
                Level.SYSTEM,
                run.config().system().name()));
        for (PlaceRule place : run.config().places().areas()) {
            rows.add(row(place.code(), Level.PLACE, place.name()));
        }
        return run.spark().createDataFrame(rows, CONFIGURED);
    }

    private static Row row(String code, Level level, String name) {
        return RowFactory.create(code, level.text(), name, null, null, null, null, null);
    }
}
