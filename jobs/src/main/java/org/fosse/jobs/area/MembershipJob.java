package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.land.LandJob;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Table;

/**
 * The dated bridge between areas. It is reference data (tens of thousands of rows for all England), so it is collected and
 * resolved in plain Java by {@link MembershipResolver}, which states the rules.
 */
public final class MembershipJob implements Job {
    @Override
    public Table output() {
        return MembershipTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<MembershipResolver.Statement> statements = new ArrayList<>();
        for (Row row : in.get(LandJob.TABLE)
                .where(col(LandJob.MEMBER).isNotNull())
                .select("member.*", "source_id")
                .distinct()
                .collectAsList()) {
            statements.add(new MembershipResolver.Statement(
                    row.getAs("child_code"),
                    row.getAs("child_level"),
                    row.getAs("parent_code"),
                    row.getAs("parent_level"),
                    row.getAs("mapping_id"),
                    row.<LocalDate>getAs("valid_from"),
                    row.<LocalDate>getAs("valid_to"),
                    row.<LocalDate>getAs("snapshot_on"),
                    row.getAs("basis"),
                    row.getAs("source_id")));
        }
        List<Row> rows = new ArrayList<>();
        for (MembershipResolver.Membership each :
                new MembershipResolver(run.config().places(), run.config().placeBasis()).resolve(statements)) {
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

    /** The condition that a membership row holds on a day, with the columns of both sides by name. */
    public static org.apache.spark.sql.Column holdsOn(org.apache.spark.sql.Column day) {
        return col("valid_from").leq(day).and(col("valid_to").geq(day));
    }

    /** The general bridge only. */
    public static org.apache.spark.sql.Column inForce() {
        return col("mapping_id").equalTo(Shared.IN_FORCE);
    }
}
