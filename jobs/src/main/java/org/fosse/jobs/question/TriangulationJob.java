package org.fosse.jobs.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.TriangulationTable;

/** Do the numbers, the contracts, the assessments and what people say agree? {@link Triangle} has the rules. */
public final class TriangulationJob extends Declaration<TriangulationTable> implements RowJob<TriangulationTable> {
    public TriangulationJob() {
        super(TriangulationTable.TABLE, List.of(EvidenceTable.TABLE, IndicatorTable.TABLE));
    }

    @Override
    public List<TableRow<TriangulationTable>> rows(Inputs in, Run run) {
        Map<String, String> domains = new HashMap<>();
        for (TableRow<IndicatorTable> row : in.rows(IndicatorTable.TABLE)) {
            String domain = row.find(IndicatorTable.QUALITY_DOMAIN);
            if (domain != null) {
                domains.put(row.get(IndicatorTable.INDICATOR_ID), domain);
            }
        }
        return Triangles.of(in.rows(EvidenceTable.TABLE), domains, run.date()).rows();
    }
}
