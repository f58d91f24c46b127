package org.fosse.jobs.question;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** The single points of control charts, for what is set side by side quarter by quarter. */
record PointEvidence(Units units, Topics topics) implements EvidenceSource {
    private static final long serialVersionUID = 1;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        String type = cells.findText("point_type");
        if (unit == null || type == null) {
            return;
        }
        String indicator = cells.text("indicator_id");
        Topics.Topic topic = topics.get(indicator);
        out.accept(new Evidence(
                unit,
                topic.domain(),
                null,
                "control_chart",
                cells.key("indicator_id", "period_kind", "area_code", "period_start", "period_end"),
                indicator,
                topic.name(),
                Evidence.QUANTITATIVE,
                Evidence.POINT,
                ChartEvidence.side(type),
                cells.date("period_start"),
                cells.date("period_end"),
                null,
                0,
                0,
                1,
                1,
                null,
                topic.name() + ": " + type,
                null));
    }
}
