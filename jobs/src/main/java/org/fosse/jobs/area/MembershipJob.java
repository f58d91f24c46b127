package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.col;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.STRING;

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
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The dated bridge between areas. It is reference data (tens of thousands of rows for all England), so it is collected and
 * resolved in plain Java by {@link MembershipResolver}, which states the rules.
 */
public final class MembershipJob implements Job {
    public static final Table TABLE = Table.published(
            "membership",
            Stage.CLEAN,
            "One area belonging to one parent area over a span of days. A practice has one parent per level on any day; a neighbourhood is put under the parent that holds most of its practices.",
            List.of(
                    Column.key(
                            "mapping_id",
                            STRING,
                            "in_force for the general bridge; otherwise the publication that ships this mapping with its figures."),
                    Column.key("child_code", STRING, "Code of the area that belongs."),
                    Column.key("parent_level", STRING, "Level of the parent area."),
                    Column.key("parent_code", STRING, "Code of the parent area."),
                    Column.key("valid_from", DATE, "First day; 1900-01-01 when the source leaves it open."),
                    Column.attribute("valid_to", DATE, "Last day; 9999-12-31 when it goes on.")
                            .required(),
                    Column.attribute("child_level", STRING, "Level of the area that belongs.")
                            .required(),
                    Column.attribute(
                                    "basis",
                                    STRING,
                                    "Why it belongs: registration, residence, statutory, or most practices (a neighbourhood's main parent).")
                            .required(),
                    Column.measure(
                                    "share",
                                    DOUBLE,
                                    "share 0 to 1",
                                    "Share of a neighbourhood's practices that lie in the parent; 1 for every other row.")
                            .required()),
            new Check("valid_span", "valid_from <= valid_to", "A span does not end before it starts."),
            new Check("share_is_a_share", "share > 0 and share <= 1", "A share lies above 0 and at most at 1."));

    @Override
    public Table output() {
        return TABLE;
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
        return run.spark().createDataFrame(rows, Store.schema(TABLE));
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
