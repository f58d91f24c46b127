package org.fosse.jobs.observation;

import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** The values that passed their checks: every source ends here, every statistic starts here. */
public final class ObservationJob implements Job {
    public static final Table TABLE = Table.published(
            "observation",
            Stage.CLEAN,
            "One value of an indicator as a source published it, for an area, a period and a group. Version 1 is the newest; older versions of the same value follow.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.AREA_CODE,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.BREAKDOWN,
                    Shared.STRATUM,
                    Column.key(
                            "version", INT, "1 for the newest version of the value, 2 for the one before, and so on."),
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    Column.attribute(
                            "period_against",
                            STRING,
                            "For a change between two periods: the earlier one it is measured from; null otherwise."),
                    Shared.NUMERATOR,
                    Shared.DENOMINATOR,
                    Column.measure(
                            "value",
                            org.fosse.tables.Type.DOUBLE,
                            "the source's unit",
                            "The value as the source gives it."),
                    Column.measure(
                            "lower_95",
                            org.fosse.tables.Type.DOUBLE,
                            "the source's unit",
                            "Lower 95% limit as published; null where the source gives none."),
                    Column.measure(
                            "upper_95",
                            org.fosse.tables.Type.DOUBLE,
                            "the source's unit",
                            "Upper 95% limit as published; null where the source gives none."),
                    Column.measure(
                            "lower_998",
                            org.fosse.tables.Type.DOUBLE,
                            "the source's unit",
                            "Lower 99.8% limit as published; null where the source gives none."),
                    Column.measure(
                            "upper_998",
                            org.fosse.tables.Type.DOUBLE,
                            "the source's unit",
                            "Upper 99.8% limit as published; null where the source gives none."),
                    Column.attribute(
                                    "status",
                                    STRING,
                                    "present, missing, suppressed or not_applicable; zero is a present value.")
                            .required(),
                    Column.attribute(
                            "reason", STRING, "The status again where the value is not present; null where it is."),
                    Column.attribute("note", STRING, "The source's own words about the value."),
                    Column.attribute("source_unit", STRING, "The source's own unit text."),
                    Shared.PUBLISHED_ON,
                    Column.attribute(
                            "published_label",
                            STRING,
                            "The edition it was published in where that differs from its period, such as the oversight quarter."),
                    Shared.REVISION,
                    Shared.MAPPING_ID,
                    Shared.SOURCE_ID,
                    Shared.FILE,
                    Shared.LINE),
            new Check(
                    "status_known",
                    "status in ('present', 'missing', 'suppressed', 'not_applicable')",
                    "The status is one of the four words."),
            new Check("period_in_order", "period_start <= period_end", "A period does not end before it starts."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationCheckedJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        return in.get(ObservationCheckedJob.TABLE).where(Versions.accepted());
    }
}
