package org.fosse.jobs.extract;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.config.FosseConfig;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;

/** Looks at the finished extracts once more before they leave, without regard to how they were made. */
public final class DisclosureCheck {
    private DisclosureCheck() {}

    /**
     * Lists what must not leave, a line for each rule that is broken; empty when all is well.
     *
     * @param extracts rows of {@link NetworkExtractTable#TABLE}
     * @param membership rows of {@link MembershipTable#TABLE}
     * @param date the logical date, on which practices belong to their networks
     */
    public static List<String> listBreaches(
            Dataset<Row> extracts, Dataset<Row> membership, FosseConfig.Disclosure rule, java.time.LocalDate date) {
        Dataset<Row> networks = membership
                .where(MembershipJob.inForce()
                        .and(col("child_level").equalTo("practice"))
                        .and(col("parent_level").equalTo("neighbourhood"))
                        .and(MembershipJob.holdsOn(lit(date))))
                .select(col("child_code"), col("parent_code"));
        Column practice = col("area_level").equalTo("practice");
        Row found = extracts.join(networks, col("area_code").equalTo(col("child_code")), "left")
                .agg(
                        count(when(small("numerator", rule).or(small("denominator", rule)), 1))
                                .as("small"),
                        count(when(exact("numerator", rule).or(exact("denominator", rule)), 1))
                                .as("exact"),
                        count(when(
                                        col("reason")
                                                .startsWith("small_")
                                                .and(col("value")
                                                        .isNotNull()
                                                        .or(col("position").isNotNull())),
                                        1))
                                .as("given_away"),
                        count(when(
                                        practice.and(col("parent_code")
                                                .isNull()
                                                .or(col("parent_code").notEqual(col("network_code")))),
                                        1))
                                .as("foreign"))
                .first();
        List<String> breaches = new ArrayList<>();
        add(breaches, found.getAs("small"), "hold a count that must be suppressed");
        add(breaches, found.getAs("exact"), "hold a count that is not rounded");
        add(breaches, found.getAs("given_away"), "give away a suppressed count by another figure");
        add(breaches, found.getAs("foreign"), "are of a practice of another network");
        return breaches;
    }

    private static Column small(String column, FosseConfig.Disclosure rule) {
        return col(column).gt(0).and(col(column).leq(rule.suppressUpTo()));
    }

    private static Column exact(String column, FosseConfig.Disclosure rule) {
        return col(column).mod(rule.roundTo()).notEqual(0);
    }

    private static void add(List<String> breaches, long rows, String what) {
        if (rows > 0) {
            breaches.add(rows + " rows of the extracts " + what + ".");
        }
    }
}
