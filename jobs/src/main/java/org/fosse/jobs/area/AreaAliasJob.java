package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Every code an area is known by, and what level of area it is. Rules:
 *
 * <ul>
 *   <li>ONS codes change from edition to edition while the ODS code stays, so all editions' ONS codes lead to the same
 *       area, also where a source names the area by its ONS code alone. Of several areas with one ONS code, the lowest code
 *       has it.
 *   <li>A code has one level. A unitary authority is also listed among districts: what any source calls a place is a place and no
 *       locality. Of other contradictions, what the configuration and the registers say goes before publications, those
 *       before Fosse's own forms, then the later statement before the earlier, then the level's name decides.
 *       {@link AreaRefusedJob} has the others.
 * </ul>
 */
public final class AreaAliasJob implements Job {
    /** The registers of areas and organisations. */
    private static final List<String> REGISTERS =
            List.of("ods_practice", "ods_pcn", "ods_trust", "ods_sub_icb", "gp_registration_map");

    /** Forms that a person filled in. */
    private static final List<String> OWN_FORMS = List.of("area_lookup", "provider_link");

    private static final String CONFIGURATION = "configuration";
    private static final String ONS = "^[EWSNKJ][0-9]{8}$";

    @Override
    public Table output() {
        return AreaAliasTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedAreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> named = in.get(LandedAreaTable.TABLE)
                .select(
                        col("code").as("code"),
                        col("level").as("level"),
                        col("ons_code").as("ons_code"),
                        col("as_of").as("as_of"),
                        col("source_id"))
                .unionByName(AreaJob.configured(run)
                        .select(
                                col("code"),
                                col("level"),
                                col("ons_code"),
                                col("as_of"),
                                lit(CONFIGURATION).as("source_id")));
        Dataset<Row> ons = named.where(col("ons_code")
                        .isNotNull()
                        .and(col("ons_code").notEqual(col("code")))
                        .and(col("code").rlike(ONS).equalTo(false)))
                .groupBy(col("ons_code").as("alias"))
                .agg(min("code").as("area_code"));
        Dataset<Row> aliases = named.select(col("code").as("alias"))
                .union(ons.select("alias"))
                .distinct()
                .join(ons, new String[] {"alias"}, "left")
                .withColumn("area_code", coalesce(col("area_code"), col("alias")));
        Dataset<Row> levels = named.join(aliases, col("code").equalTo(col("alias")))
                .groupBy("area_code")
                .agg(
                        collect_set("level").as("levels"),
                        max_by(col("level"), standing()).as("level"))
                .select(
                        col("area_code"),
                        when(
                                        col("level")
                                                .equalTo(Level.LOCALITY.text())
                                                .and(array_contains(col("levels"), Level.PLACE.text())),
                                        Level.PLACE.text())
                                .otherwise(col("level"))
                                .as("area_level"));
        return aliases.join(levels, "area_code").select("alias", "area_code", "area_level");
    }

    /** The greater, the more a statement of a level is worth. */
    private static org.apache.spark.sql.Column standing() {
        org.apache.spark.sql.Column source = col("source_id");
        return struct(
                when(source.isInCollection(REGISTERS).or(source.equalTo(CONFIGURATION)), 2)
                        .when(source.isInCollection(OWN_FORMS), 0)
                        .otherwise(1),
                coalesce(col("as_of"), lit(LocalDate.of(1900, 1, 1))),
                col("level"));
    }
}
