package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Whether a gap between groups grows or closes. */
record InequalityEvidence(Units units, Topics topics) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    /** The 95% limits of the change leave out nought. */
    private static final double SURE = 0.95;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        LocalDate end = cells.findDate("latest_period_end");
        if (unit == null || end == null) {
            return;
        }
        String trend = cells.text("trend");
        Topics.Topic topic = topics.get(cells.text("indicator_id"));
        // A gap in something that nobody calls good or bad, such as how many have an illness, is no worry in itself.
        boolean judged = topic.judged();
        String side = switch (trend) {
            case "widening" -> judged ? Evidence.CONCERN : Evidence.NEITHER;
            case "narrowing" -> judged ? Evidence.GOOD : Evidence.NEITHER;
            case "no clear change" -> Evidence.NEITHER;
            default -> Evidence.UNKNOWN;
        };
        String measure = Double.isNaN(cells.number("slope_index_change")) ? "absolute_gap" : "slope_index";
        double first = Math.abs(cells.number(measure + "_first"));
        double latest = Math.abs(cells.number(measure + "_latest"));
        double size = Math.abs(latest - first) / Math.max(first, latest);
        String indicator = cells.text("indicator_id");
        String words =
                "the gap in " + topic.name() + " by " + cells.text("dimension").replace('_', ' ');
        out.accept(new Evidence(
                unit,
                topic.domain(),
                null,
                "inequality_trend",
                cells.key("indicator_id", "area_code", "unit_level", "dimension"),
                indicator,
                topic.name(),
                Evidence.QUANTITATIVE,
                Evidence.INEQUALITY,
                side,
                end,
                end,
                null,
                Evidence.share(size),
                SURE,
                cells.count("periods"),
                1,
                cells.text("dimension"),
                words
                        + switch (side) {
                            case Evidence.CONCERN -> " grows";
                            case Evidence.GOOD -> " closes";
                            default -> " shows no clear change";
                        }
                        + " (" + Cells.plain(first) + " in " + cells.text("first_period_label") + ", "
                        + Cells.plain(latest) + " in " + cells.text("latest_period_label") + ")",
                side.equals(Evidence.UNKNOWN) ? cells.text("reason") : null));
    }
}
