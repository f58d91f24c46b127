package org.fosse.jobs.star;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DimProviderTable;
import org.fosse.schema.table.ProviderProfileTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Table {@code dim_provider}. */
public final class DimProviderJob extends Declaration<DimProviderTable> implements RowJob<DimProviderTable> {
    public DimProviderJob() {
        super(DimProviderTable.TABLE, List.of(AreaTable.TABLE, ProviderProfileTable.TABLE, ProviderShareTable.TABLE));
    }

    @Override
    public List<TableRow<DimProviderTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<AreaTable>> areas = new TreeMap<>();
        in.rows(AreaTable.TABLE).forEach(area -> areas.put(area.get(AreaTable.AREA_CODE), area));
        Map<String, TableRow<ProviderProfileTable>> profiles = new TreeMap<>();
        in.rows(ProviderProfileTable.TABLE)
                .forEach(profile -> profiles.put(profile.get(ProviderProfileTable.PROVIDER_CODE), profile));
        Set<String> codes = new TreeSet<>(profiles.keySet());
        areas.forEach((code, area) -> {
            if (area.get(AreaTable.AREA_LEVEL).equals(Level.PROVIDER.text())) {
                codes.add(code);
            }
        });
        in.rows(ProviderShareTable.TABLE).forEach(share -> codes.add(share.get(ProviderShareTable.PROVIDER_CODE)));
        String ownSystem = run.config().system().code();
        return codes.stream()
                .map(code -> row(code, areas, profiles.get(code), ownSystem))
                .toList();
    }

    private static TableRow<DimProviderTable> row(
            String code,
            Map<String, TableRow<AreaTable>> areas,
            @Nullable TableRow<ProviderProfileTable> profile,
            String ownSystem) {
        RowBuilder<DimProviderTable> row = profile == null
                ? DimProviderTable.TABLE.row()
                : DimProviderTable.TABLE.row(ProviderProfileTable.TABLE, profile);
        TableRow<AreaTable> area = areas.get(code);
        String system = null;
        if (area != null) {
            system = area.find(AreaTable.SYSTEM_CODE);
            row.copy(DimProviderTable.PROVIDER_NAME, area, AreaTable.AREA_NAME)
                    .copy(DimProviderTable.PROVIDER_TYPE, area, AreaTable.AREA_KIND);
        }
        TableRow<AreaTable> itsSystem = system == null ? null : areas.get(system);
        return row.set(DimProviderTable.PROVIDER_KEY, code)
                .set(DimProviderTable.SYSTEM_CODE, system)
                .set(DimProviderTable.SYSTEM_NAME, itsSystem == null ? null : itsSystem.get(AreaTable.AREA_NAME))
                .set(DimProviderTable.IS_OWN_SYSTEM, ownSystem.equals(system))
                .set(DimProviderTable.HAS_CONTRACT_OR_LINK, profile != null)
                .build();
    }
}
