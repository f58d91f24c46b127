package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/**
 * Measures that moved the wrong way after an action.
 *
 * @param today the date of the run, where a measure has no newest day
 */
record BalancingEvidence(Units units, Topics topics, LocalDate today) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    private static final double SIZE = 0.7;
    private static final double SURE = 0.9;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        LocalDate started = cells.findDate("started_on");
        if (unit == null || started == null) {
            return;
        }
        LocalDate latest = cells.findDate("latest_on");
        String indicator = cells.text("indicator_id");
        Topics.Topic topic = topics.get(indicator);
        out.accept(new Evidence(
                unit,
                topic.domain(),
                null,
                "action_effect",
                cells.key("action_id", "role", "indicator_id"),
                indicator,
                topic.name(),
                Evidence.QUANTITATIVE,
                Evidence.HARM,
                Evidence.CONCERN,
                started,
                latest == null ? today : latest,
                started,
                SIZE,
                SURE,
                cells.count("points_after"),
                1,
                cells.text("action_id"),
                topic.name() + ": moved the wrong way since action " + cells.text("action_id") + " ("
                        + Cells.plain(cells.number("mean_before")) + " before, "
                        + Cells.plain(cells.number("mean_after")) + " after)",
                null));
    }
}
