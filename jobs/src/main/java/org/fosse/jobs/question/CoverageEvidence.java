package org.fosse.jobs.question;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Returns that a contract asks for and that have not come. */
record CoverageEvidence(Units units) implements EvidenceSource {
    private static final long serialVersionUID = 1;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "provider_code");
        if (unit == null) {
            return;
        }
        String domain = cells.findText("quality_domain");
        out.accept(new Evidence(
                unit,
                domain == null ? Topics.UNASSIGNED : domain,
                null,
                "schedule_coverage",
                cells.key("provider_code", "contract_ref", "requirement_id", "period_start", "period_end"),
                cells.text("contract_ref"),
                cells.text("requirement_id"),
                cells.text("requirement_name"),
                Evidence.CONTRACT,
                Evidence.RETURN,
                Evidence.UNKNOWN,
                cells.date("period_start"),
                cells.date("period_end"),
                null,
                0,
                0,
                0,
                1,
                null,
                cells.text("requirement_name") + " was not returned for " + cells.text("period_label"),
                "missing_return"));
    }
}
