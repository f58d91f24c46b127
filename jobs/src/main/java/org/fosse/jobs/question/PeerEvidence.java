package org.fosse.jobs.question;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/**
 * How a provider stands in a shared requirement among the providers of its type.
 *
 * @param domains the part of quality of each shared requirement
 */
record PeerEvidence(Units units, Map<String, String> domains) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    /** So many providers make a place among them certain. */
    private static final double MANY = 10;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "provider_code");
        if (unit == null) {
            return;
        }
        String id = cells.text("catalogue_id");
        long rank = cells.count("rank");
        boolean first = rank == 1;
        boolean best = cells.text("position").equals("best_quarter");
        long providers = cells.count("providers");
        out.accept(new Evidence(
                unit,
                domains.getOrDefault(id, Topics.UNASSIGNED),
                null,
                "requirement_comparison",
                cells.key("catalogue_id", "provider_type", "period_start", "period_end", "provider_code"),
                id,
                cells.text("requirement_name"),
                Evidence.CONTRACT,
                Evidence.BEST,
                best ? Evidence.GOOD : Evidence.NEITHER,
                cells.date("period_start"),
                cells.date("period_end"),
                null,
                0.7,
                Evidence.share(providers / MANY),
                1,
                1,
                null,
                cells.text("requirement_name") + (first ? ": the best of " : ": in the best quarter of ") + providers
                        + " providers of its type ("
                        + Cells.plain(cells.number("value")) + " in " + cells.text("period_label") + ", "
                        + Cells.plain(cells.number("median")) + " in the middle)",
                null));
    }
}
