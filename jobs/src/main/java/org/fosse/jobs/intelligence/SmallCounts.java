package org.fosse.jobs.intelligence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.fosse.config.FosseConfig;

/**
 * Counts that could tell of single people even inside the system: safeguarding, deaths and serious reviews. From 1 to the
 * disclosure limit they are withheld, above it rounded; nought is shown. Other counts are exact.
 */
final class SmallCounts {
    private static final List<String> SENSITIVE_KINDS =
            List.of("safeguarding", "serious_case_review", "learning_from_deaths", "ledr", "regulation_28");

    /** What counts duties and alerts, and no people, whatever it is about. */
    private static final List<String> PLAIN_KINDS = List.of("statutory_duty", "national_alert");

    private SmallCounts() {}

    /** Whether the count of a row is protected. */
    static Column sensitive() {
        return col("kind")
                .isInCollection(SENSITIVE_KINDS)
                .or(col("category").equalTo("safeguarding").and(not(col("kind").isInCollection(PLAIN_KINDS))));
    }

    static Column count(FosseConfig.Disclosure rule) {
        Column rounded = floor(col("count").divide(lit((double) rule.roundTo())).plus(lit(0.5)))
                .multiply(lit((long) rule.roundTo()))
                .cast("long");
        return when(sensitive().and(withheld(rule)), lit(null).cast("long"))
                .when(sensitive(), rounded)
                .otherwise(col("count"));
    }

    static Column reason(FosseConfig.Disclosure rule) {
        return when(sensitive().and(withheld(rule)), "small_number").when(sensitive(), "rounded");
    }

    private static Column withheld(FosseConfig.Disclosure rule) {
        return col("count").between(1, rule.suppressUpTo());
    }
}
