package org.fosse.jobs.question;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** What people say and what reviews find, in kinds and themes. */
record IntelligenceEvidence(Units units) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    private static final double SURE = 0.5;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        if (unit == null) {
            return;
        }
        String side = switch (cells.text("direction")) {
            case "concern" -> Evidence.CONCERN;
            case "positive" -> Evidence.GOOD;
            default -> Evidence.NEITHER;
        };
        double size = switch (cells.text("severity")) {
            case "high" -> 1;
            case "moderate" -> 0.7;
            case "low" -> 0.4;
            default -> side.equals(Evidence.GOOD) ? 0.5 : 0.2;
        };
        String kind = cells.text("kind");
        out.accept(new Evidence(
                unit,
                cells.text("quality_domain"),
                cells.findText("pathway"),
                "intelligence",
                cells.text("item_id"),
                cells.text("theme"),
                cells.text("theme"),
                Evidence.QUALITATIVE,
                Evidence.INTELLIGENCE,
                side,
                cells.date("period_start"),
                cells.date("period_end"),
                null,
                size,
                SURE,
                Math.max(1, cells.count("count")),
                1,
                kind,
                kind.replace('_', ' ') + " about " + cells.text("theme"),
                null));
    }
}
