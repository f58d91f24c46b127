package org.fosse.jobs.star;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimQualityDomainTable;

/** Table {@code dim_quality_domain}. */
public final class DimQualityDomainJob extends Declaration<DimQualityDomainTable>
        implements RowJob<DimQualityDomainTable> {
    public DimQualityDomainJob() {
        super(DimQualityDomainTable.TABLE, KeysMet.tables(DimQualityDomainTable.TABLE));
    }

    @Override
    public List<TableRow<DimQualityDomainTable>> rows(Inputs in, Run run) {
        Map<String, String> names = run.config().qualityDomains();
        Set<String> ids = new LinkedHashSet<>(names.keySet());
        ids.addAll(KeysMet.of(output(), in));
        List<TableRow<DimQualityDomainTable>> rows = new ArrayList<>();
        for (String id : ids) {
            rows.add(DimQualityDomainTable.TABLE
                    .row()
                    .set(DimQualityDomainTable.QUALITY_DOMAIN_KEY, id)
                    .set(DimQualityDomainTable.QUALITY_DOMAIN_NAME, names.getOrDefault(id, id))
                    .set(DimQualityDomainTable.DISPLAY_ORDER, rows.size() + 1)
                    .build());
        }
        return rows;
    }
}
