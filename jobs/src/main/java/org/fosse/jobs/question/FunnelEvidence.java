package org.fosse.jobs.question;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Where the unit stands among the others of its level, after the false discovery rate. */
record FunnelEvidence(Units units, Topics topics) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    /** So many standard errors from the average count as 1. */
    private static final double FURTHEST = 8;

    private static final double SUSPECT_SIZE = 0.5;
    private static final double SUSPECT_SURE = 0.3;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        if (unit == null) {
            return;
        }
        Topics.Topic topic = topics.get(cells.text("indicator_id"));
        boolean suspect = cells.is("suspect");
        String position = cells.text("position_false_discovery");
        boolean outside = position.equals("above") || position.equals("below");
        String judgement = cells.text("judgement_adjusted");
        String side = suspect
                ? Evidence.CONCERN
                : position.equals("not judged")
                        ? Evidence.UNKNOWN
                        : outside && judgement.equals("worse")
                                ? Evidence.CONCERN
                                : outside && judgement.equals("better") ? Evidence.GOOD : Evidence.NEITHER;
        String figures = "(" + Cells.plain(cells.number("value")) + " in " + cells.text("period_label") + ", "
                + Cells.plain(cells.number("average")) + " over all " + cells.count("areas") + ")";
        String phrase = suspect
                ? topic.name() + ": so far from all others that the record should be checked first " + figures
                : side.equals(Evidence.CONCERN)
                        ? topic.name() + ": worse than chance and the usual variation explain " + figures
                        : side.equals(Evidence.GOOD)
                                ? topic.name() + ": better than chance and the usual variation explain " + figures
                                : topic.name() + ": among the others";
        out.accept(new Evidence(
                unit,
                topic.domain(),
                null,
                "funnel",
                cells.key("indicator_id", "period_start", "period_end", "parent_code", "child_level", "area_code"),
                cells.text("indicator_id"),
                topic.name(),
                Evidence.QUANTITATIVE,
                suspect ? Evidence.SUSPECT : Evidence.FUNNEL,
                side,
                cells.date("period_start"),
                cells.date("period_end"),
                null,
                suspect ? SUSPECT_SIZE : Evidence.share(Math.abs(cells.number("z_adjusted")) / FURTHEST),
                suspect ? SUSPECT_SURE : Evidence.share(1 - cells.number("false_discovery_rate")),
                1,
                1,
                cells.text("parent_code"),
                phrase,
                side.equals(Evidence.UNKNOWN) ? cells.text("reason") : null));
    }
}
