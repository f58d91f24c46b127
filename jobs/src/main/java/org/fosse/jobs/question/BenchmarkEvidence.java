package org.fosse.jobs.question;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Which providers and systems are at the end of their level: figures without counts have a rank and no funnel. */
record BenchmarkEvidence(Units units, Topics topics) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    /** The last tenth is the end; fewer areas have none. */
    private static final double TENTH = 0.1;

    static final long FEWEST = 10;
    private static final double SIZE = 0.7;
    /** A rank without limits says less than a funnel. */
    private static final double SURE = 0.5;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        String indicator = cells.text("indicator_id");
        Topics.Topic topic = topics.get(indicator);
        long rank = cells.count("rank");
        long areas = cells.count("areas");
        if (unit == null || !topic.judged() || rank == 0 || areas < FEWEST) {
            return;
        }
        boolean last = rank > areas - Math.max(1, Math.floor(areas * TENTH));
        out.accept(new Evidence(
                unit,
                topic.domain(),
                null,
                "benchmark",
                cells.key("indicator_id", "period_start", "period_end", "area_code", "benchmark"),
                indicator,
                topic.name(),
                Evidence.QUANTITATIVE,
                Evidence.RANK,
                last ? Evidence.CONCERN : Evidence.NEITHER,
                cells.date("period_start"),
                cells.date("period_end"),
                null,
                SIZE,
                SURE,
                1,
                1,
                null,
                topic.name() + ": place " + rank + " of " + areas + " " + unit.level() + "s, where 1 is best ("
                        + Cells.plain(cells.number("value")) + " in " + cells.text("period_label") + ", "
                        + Cells.plain(cells.number("benchmark_value")) + " in the middle)",
                null));
    }
}
