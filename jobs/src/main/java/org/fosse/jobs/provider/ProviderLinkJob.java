package org.fosse.jobs.provider;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.LinkCheckedTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.tables.ProviderLinkKind;

/**
 * The chains and collaboratives a provider is part of, and the areas it serves. Serving an area of another system than its
 * own makes it an out-of-area provider there; a provider whose system is not known is not called so.
 */
public final class ProviderLinkJob extends Declaration<ProviderLinkTable> implements RowJob<ProviderLinkTable> {
    private static final LocalDate OPEN_START = LocalDate.of(1900, 1, 1);
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public ProviderLinkJob() {
        super(ProviderLinkTable.TABLE, List.of(LinkCheckedTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public List<TableRow<ProviderLinkTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<AreaTable>> areas = new HashMap<>();
        in.rows(AreaTable.TABLE).forEach(area -> areas.put(area.get(AreaTable.AREA_CODE), area));
        return in.rows(LinkCheckedTable.TABLE).stream()
                .filter(link -> LinkCheckedTable.CHECKED.isNewest(link))
                .map(link -> row(link, areas))
                .toList();
    }

    static TableRow<ProviderLinkTable> row(TableRow<LinkCheckedTable> link, Map<String, TableRow<AreaTable>> areas) {
        RowBuilder<ProviderLinkTable> row = ProviderLinkTable.TABLE.row(LinkCheckedTable.TABLE, link);
        if (!link.has(LinkCheckedTable.VALID_FROM)) {
            row.set(ProviderLinkTable.VALID_FROM, OPEN_START);
        }
        if (!link.has(LinkCheckedTable.VALID_TO)) {
            row.set(ProviderLinkTable.VALID_TO, OPEN_END);
        }
        boolean serves = link.get(LinkCheckedTable.LINK).equals(ProviderLinkKind.SERVES.text());
        TableRow<AreaTable> served = serves ? areas.get(link.get(LinkCheckedTable.LINKED_CODE)) : null;
        if (served != null) {
            String system = served.find(AreaTable.SYSTEM_CODE);
            row.copy(ProviderLinkTable.LINKED_NAME, served, AreaTable.AREA_NAME)
                    .set(ProviderLinkTable.LINKED_SYSTEM_CODE, system);
            TableRow<AreaTable> provider = areas.get(link.get(LinkCheckedTable.PROVIDER_CODE));
            String own = provider == null ? null : provider.find(AreaTable.SYSTEM_CODE);
            if (own != null && system != null) {
                row.set(ProviderLinkTable.OUT_OF_AREA, !own.equals(system));
            }
        }
        return row.build();
    }
}
