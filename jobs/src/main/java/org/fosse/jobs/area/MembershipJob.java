package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.schema.table.LandedMembershipTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Table;

/**
 * The dated bridge between areas. It is reference data (tens of thousands of rows for all England), so it is collected and
 * resolved in plain Java by {@link MembershipResolver}, which states the rules.
 */
public final class MembershipJob implements Job {
    /** The basis of a membership in a system before that system began. */
    public static final String AS_IT_IS_NOW = SystemSuccession.AS_IT_IS_NOW;

    @Override
    public Table output() {
        return MembershipTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                LandedAreaTable.TABLE, LandedMembershipTable.TABLE, AreaAliasTable.TABLE, AreaRefusedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, String> areaOf = new HashMap<>();
        for (Row row : in.get(AreaAliasTable.TABLE).select("alias", "area_code").collectAsList()) {
            areaOf.put(row.getString(0), row.getString(1));
        }
        Dataset<Row> refused = in.get(AreaRefusedTable.TABLE);
        Dataset<Row> members = in.get(LandedMembershipTable.TABLE).join(refused, AreaRefusedJob.RECORD, "left_anti");
        Dataset<Row> named = in.get(LandedAreaTable.TABLE).join(refused, AreaRefusedJob.RECORD, "left_anti");
        List<MembershipResolver.Statement> statements = new ArrayList<>();
        for (Row row : members.drop(AreaRefusedJob.RECORD).distinct().collectAsList()) {
            String child = row.getAs("child_code");
            String parent = row.getAs("parent_code");
            statements.add(new MembershipResolver.Statement(
                    areaOf.getOrDefault(child, child),
                    row.getAs("child_level"),
                    areaOf.getOrDefault(parent, parent),
                    row.getAs("parent_level"),
                    row.getAs("mapping_id"),
                    row.<LocalDate>getAs("valid_from"),
                    row.<LocalDate>getAs("valid_to"),
                    row.<LocalDate>getAs("snapshot_on"),
                    row.getAs("basis"),
                    row.getAs("source_id")));
        }
        List<Row> rows = new ArrayList<>();
        for (MembershipResolver.Membership each : new MembershipResolver(
                        run.config().places().areas(),
                        run.config().places().basis(),
                        run.config().system().succession())
                .resolve(statements, registers(named, run.date()))) {
            rows.add(RowFactory.create(
                    each.mappingId(),
                    each.child(),
                    each.parentLevel(),
                    each.parent(),
                    each.from(),
                    each.to(),
                    each.childLevel(),
                    each.basis(),
                    each.share()));
        }
        return run.spark().createDataFrame(rows, Store.schema(MembershipTable.TABLE));
    }

    private static MembershipResolver.Registers registers(Dataset<Row> named, LocalDate date) {
        Map<String, LocalDate> closedOn = new HashMap<>();
        for (Row row : named.where(col("valid_from").isNotNull())
                .groupBy("code")
                .agg(max_by(
                                col("valid_to"),
                                struct(coalesce(col("as_of"), lit(MembershipResolver.BEGINNING)), col("valid_from")))
                        .as("closed_on"))
                .where(col("closed_on").isNotNull())
                .collectAsList()) {
            closedOn.put(row.getAs("code"), row.getAs("closed_on"));
        }
        Map<String, LocalDate> seenOn = new HashMap<>();
        for (Row row :
                named.groupBy("source_id").agg(max("as_of").as("seen_on")).collectAsList()) {
            LocalDate seen = row.getAs("seen_on");
            seenOn.put(row.getAs("source_id"), seen == null ? date : seen);
        }
        return new MembershipResolver.Registers(closedOn, seenOn);
    }

    /** The condition that a membership row holds on a day, with the columns of both sides by name. */
    public static org.apache.spark.sql.Column holdsOn(org.apache.spark.sql.Column day) {
        return col("valid_from").leq(day).and(col("valid_to").geq(day));
    }

    /** The general bridge only. */
    public static org.apache.spark.sql.Column inForce() {
        return col("mapping_id").equalTo(Shared.IN_FORCE);
    }
}
