package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Checked;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.schema.table.LandedMembershipTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * What extracts say about areas that cannot be, beside everything else that is said about them: {@code level_contradicts}
 * where a code is named as, or put under, an area of another level than {@link AreaAliasJob} found for it, {@code
 * own_parent} where an area belongs to itself. Such a statement is not used; other statements of its row stand.
 */
public final class AreaRefusedJob implements Job {
    /** Finds a landed record. */
    static final String[] RECORD = {"file", "line", "seq"};

    private static final String LEVEL_CONTRADICTS = "level_contradicts";
    private static final String OWN_PARENT = "own_parent";
    private static final String KNOWN = "known_level";
    private static final String STATED = "stated_level";

    @Override
    public Table output() {
        return AreaRefusedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedAreaTable.TABLE, LandedMembershipTable.TABLE, AreaAliasTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> alias = in.get(AreaAliasTable.TABLE);
        Dataset<Row> named = known(record(in.get(LandedAreaTable.TABLE), "code", "level"), alias, "code")
                .where(contradicts("code"));
        Dataset<Row> member = known(
                known(
                        record(
                                in.get(LandedMembershipTable.TABLE),
                                "child_code",
                                "child_level",
                                "parent_code",
                                "parent_level"),
                        alias,
                        "child_code"),
                alias,
                "parent_code");
        Dataset<Row> own = member.where(area("child_code").equalTo(area("parent_code")));
        Dataset<Row> child = member.where(contradicts("child_code"));
        Dataset<Row> parent = member.where(contradicts("parent_code"));
        Dataset<Row> all = refused(named, "code", LEVEL_CONTRADICTS)
                .union(refused(own, "parent_code", OWN_PARENT))
                .union(refused(child, "child_code", LEVEL_CONTRADICTS))
                .union(refused(parent, "parent_code", LEVEL_CONTRADICTS));
        return all.withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy("file", "line", "seq").orderBy(Versions.RULE, Checked.VALUE)))
                .where(col("nth").equalTo(1))
                .withColumn(
                        AreaRefusedTable.FIRST_OF_ROW.name(),
                        row_number()
                                .over(Window.partitionBy("file", "line").orderBy("seq"))
                                .equalTo(1))
                .select(AreaRefusedTable.TABLE.columnNames().stream()
                        .map(name -> col(name))
                        .toArray(org.apache.spark.sql.Column[]::new));
    }

    private static Dataset<Row> record(Dataset<Row> landed, String... fields) {
        List<org.apache.spark.sql.Column> columns =
                new ArrayList<>(List.of(col("file"), col("line"), col("seq"), col("source_id")));
        for (String field : fields) {
            String name = field.substring(field.indexOf('.') + 1);
            columns.add(col(field).as(name.replaceFirst("^(.*_)?level$", "$1code_" + STATED)));
        }
        return landed.select(columns.toArray(org.apache.spark.sql.Column[]::new));
    }

    /** Adds the area that a code means and its level. */
    private static Dataset<Row> known(Dataset<Row> rows, Dataset<Row> alias, String code) {
        return rows.join(
                alias.select(
                        col("alias").as(code),
                        col("area_code").as(code + "_area"),
                        col("area_level").as(code + "_" + KNOWN)),
                new String[] {code},
                "left");
    }

    private static org.apache.spark.sql.Column area(String code) {
        return coalesce(col(code + "_area"), col(code));
    }

    /** Another level than the known one; a place may be called a locality, which districts are. */
    private static org.apache.spark.sql.Column contradicts(String code) {
        org.apache.spark.sql.Column stated = col(code + "_" + STATED);
        org.apache.spark.sql.Column known = col(code + "_" + KNOWN);
        return stated.notEqual(known)
                .and(stated.equalTo(Level.LOCALITY.text())
                        .and(known.equalTo(Level.PLACE.text()))
                        .equalTo(false));
    }

    private static Dataset<Row> refused(Dataset<Row> rows, String code, String rule) {
        boolean own = rule.equals(OWN_PARENT);
        org.apache.spark.sql.Column message = own
                ? lit("The area belongs to itself.")
                : concat(
                        lit("This is the code of a "),
                        col(code + "_" + KNOWN),
                        lit(", not of a "),
                        col(code + "_" + STATED),
                        lit("."));
        return rows.select(
                col("file"),
                col("line"),
                col("seq"),
                col("source_id"),
                lit(rule).as(Versions.RULE),
                lit(null).cast("string").as(Checked.COLUMN),
                col(code).as(Checked.VALUE),
                message.as(Checked.MESSAGE),
                when(lit(own), "Name the area above it.")
                        .otherwise("Correct the code or the level; two areas cannot share a code.")
                        .as(Checked.REMEDY));
    }
}
