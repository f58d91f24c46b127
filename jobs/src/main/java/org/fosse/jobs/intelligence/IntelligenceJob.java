package org.fosse.jobs.intelligence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/** The newest state of every item of soft intelligence, with whom it was brought to. Counts and themes only. */
public final class IntelligenceJob implements Job {
    static final List<Column> AS_RECEIVED = List.of(
            Column.key("item_id", STRING, "Identifies the item in the register."),
            Column.attribute("area_code", STRING, "Code of the area or provider it is about.")
                    .required(),
            Shared.AREA_LEVEL,
            Column.attribute("received_on", DATE, "The day it came in.").required(),
            Column.attribute("period_start", DATE, "First day it is about.").required(),
            Column.attribute("period_end", DATE, "Last day it is about.").required(),
            Column.attribute(
                            "category",
                            STRING,
                            "What a system quality group takes it under: place, pathway, inequality, provider_chain, safeguarding or performance.")
                    .required(),
            Column.attribute(
                            "kind",
                            STRING,
                            "What it is: complaint, incident, survey, visit, audit, regulation_28, excellence and others; see docs/forms.md.")
                    .required(),
            Column.attribute("theme", STRING, "What it is about, in a few words; for a statutory_duty the duty.")
                    .required(),
            Column.attribute("sub_theme", STRING, "A part of the theme."),
            Column.attribute("quality_domain", STRING, "The part of quality it speaks to.")
                    .required(),
            Column.attribute("pathway", STRING, "The pathway of care, where it is about one."),
            Column.measure(
                    "count",
                    LONG,
                    "items",
                    "How many; 0 when it was looked for and there was none; null when withheld, see reason."),
            Column.attribute("direction", STRING, "concern, neutral or positive.")
                    .required(),
            Column.attribute("severity", STRING, "none, low, moderate or high: the worst among those counted."),
            Column.attribute("source_committee", STRING, "The provider's or partner's committee that passed it on."),
            Column.attribute("programme", STRING, "The programme of major change it belongs to."),
            Column.attribute("group_on", DATE, "The day the system quality group had it."),
            Column.attribute("committee_on", DATE, "The day the assurance committee had it."),
            Column.attribute("board_on", DATE, "The day the board had it."),
            Column.attribute("status", STRING, "open, watching, acted_on or closed.")
                    .required(),
            Column.attribute("status_on", DATE, "Since when it has this status."),
            Shared.REVISION,
            Shared.SOURCE_ID,
            Shared.FILE,
            Shared.LINE);

    @Override
    public Table output() {
        return IntelligenceTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(IntelligenceCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        org.apache.spark.sql.Column until = when(
                        col("status").equalTo("closed"), coalesce(col("status_on"), lit(run.date())))
                .otherwise(lit(run.date()));
        return in.get(IntelligenceCheckedTable.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)))
                .withColumn("reason", SmallCounts.reason(run.config().disclosure()))
                .withColumn("count", SmallCounts.count(run.config().disclosure()))
                .withColumn(
                        "route",
                        when(col("board_on").isNotNull(), "board")
                                .when(col("committee_on").isNotNull(), "committee")
                                .when(col("group_on").isNotNull(), "group")
                                .otherwise("received"))
                .withColumn("days_to_group", datediff(col("group_on"), col("received_on")))
                .withColumn("days_open", datediff(until, col("received_on")));
    }
}
