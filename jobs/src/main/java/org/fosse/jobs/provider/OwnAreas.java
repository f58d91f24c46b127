package org.fosse.jobs.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.config.PlaceRule;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The areas of the own system that providers' work is shared out to: the system, its places, sub-ICB locations and districts. */
record OwnAreas(Map<String, String> codes) {
    static final List<Table> INPUTS = List.of(AreaTable.TABLE, AreaAliasTable.TABLE);

    private static final Set<String> LEVELS = Set.of(
            Level.SYSTEM.text(),
            Level.PLACE.text(),
            Level.SUB_ICB.text(),
            Level.LOCALITY.text(),
            Level.NEIGHBOURHOOD.text());

    static OwnAreas of(Inputs in, Run run) {
        String system = run.config().system().code();
        Set<String> own = new TreeSet<>();
        own.add(system);
        for (PlaceRule place : run.config().places().areas()) {
            if (place.systemCode().equals(system)) {
                own.add(place.code());
                own.addAll(place.districts());
            }
        }
        for (TableRow<AreaTable> area : in.rows(AreaTable.TABLE)) {
            if (system.equals(area.find(AreaTable.SYSTEM_CODE)) && LEVELS.contains(area.get(AreaTable.AREA_LEVEL))) {
                own.add(area.get(AreaTable.AREA_CODE));
            }
        }
        Map<String, String> codes = new HashMap<>();
        own.forEach(code -> codes.put(code, code));
        for (TableRow<AreaAliasTable> alias : in.rows(AreaAliasTable.TABLE)) {
            if (own.contains(alias.get(AreaAliasTable.AREA_CODE))) {
                codes.put(alias.get(AreaAliasTable.ALIAS), alias.get(AreaAliasTable.AREA_CODE));
            }
        }
        return new OwnAreas(Map.copyOf(codes));
    }

    /** The own area with a code of any kind; null where it is none. */
    @Nullable
    String find(String code) {
        return codes.get(code);
    }
}
