package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/**
 * What happened after an action.
 *
 * @param today the date of the run: an action's effect is read to its newest value
 */
record ActionEvidence(Units units, Topics topics, LocalDate today) implements EvidenceSource {
    private static final long serialVersionUID = 1;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        String indicator = cells.text("indicator_id");
        String verdict = cells.text("verdict");
        LocalDate started = cells.findDate("started_on");
        if (unit == null || started == null) {
            return;
        }
        // What works at the cost of something else is nothing to copy as it is.
        boolean harmed = cells.is("harmed");
        boolean alone = !harmed && verdict.startsWith("improved, nothing");
        boolean worked = !harmed && verdict.startsWith("improved, more");
        out.accept(new Evidence(
                unit,
                topics.get(indicator).domain(),
                null,
                "action_effect",
                cells.key("action_id", "role", "indicator_id"),
                indicator,
                topics.get(indicator).name(),
                Evidence.QUANTITATIVE,
                Evidence.ACTION,
                worked || alone ? Evidence.GOOD : Evidence.NEITHER,
                started,
                today,
                started,
                worked ? 0.9 : 0.5,
                worked ? 0.9 : 0.5,
                1,
                1,
                verdict,
                topics.get(indicator).name() + ": " + verdict + ", since action " + cells.text("action_id"),
                null));
    }
}
