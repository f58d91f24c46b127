package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Every code an area is known by, and what level of area it is. Rules:
 *
 * <ul>
 *   <li>ONS codes change from edition to edition while the ODS code stays, so all editions' ONS codes lead to the same
 *       area, also where a source names the area by its ONS code alone. Of several areas with one ONS code, the lowest code
 *       has it.
 *   <li>A code has one level. A unitary authority is also listed among districts: what any source calls a place is a place and no
 *       locality. Of other contradictions, what the configuration and the registers say goes before publications, those
 *       before Fosse's own forms, then the later statement before the earlier, then the level's name decides.
 *       {@link AreaRefusedJob} has the others.
 * </ul>
 */
public final class AreaAliasJob implements RowJob<AreaAliasTable> {
    /** The registers of areas and organisations. */
    private static final Set<String> REGISTERS =
            Set.of("ods_practice", "ods_pcn", "ods_trust", "ods_sub_icb", "gp_registration_map");

    /** Forms that a person filled in. */
    private static final Set<String> OWN_FORMS = Set.of("area_lookup", "provider_link");

    private static final Pattern ONS = Pattern.compile("[EWSNKJ][0-9]{8}");
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** The greater, the more a statement of a level is worth. */
    private static final Comparator<NamedArea> STANDING = Comparator.comparingInt(AreaAliasJob::rank)
            .thenComparing(area -> area.asOf() == null ? LONG_AGO : area.asOf())
            .thenComparing(NamedArea::level);

    @Override
    public TypedTable<AreaAliasTable> output() {
        return AreaAliasTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedAreaTable.TABLE);
    }

    @Override
    public List<TableRow<AreaAliasTable>> rows(Inputs in, Run run) {
        List<NamedArea> named = new ArrayList<>(NamedArea.landed(in));
        named.addAll(NamedArea.configured(run));
        Map<String, String> ofOnsCode = new HashMap<>();
        Set<String> aliases = new TreeSet<>();
        for (NamedArea area : named) {
            String ons = area.onsCode();
            aliases.add(area.code());
            if (ons != null
                    && !ons.equals(area.code())
                    && !ONS.matcher(area.code()).matches()) {
                aliases.add(ons);
                ofOnsCode.merge(ons, area.code(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        Map<String, String> levels = levels(named, ofOnsCode);
        List<TableRow<AreaAliasTable>> rows = new ArrayList<>();
        for (String alias : aliases) {
            String code = ofOnsCode.getOrDefault(alias, alias);
            String level = levels.get(code);
            if (level != null) {
                rows.add(AreaAliasTable.TABLE
                        .row()
                        .set(AreaAliasTable.ALIAS, alias)
                        .set(AreaAliasTable.AREA_CODE, code)
                        .set(AreaAliasTable.AREA_LEVEL, level)
                        .build());
            }
        }
        return rows;
    }

    private static Map<String, String> levels(List<NamedArea> named, Map<String, String> ofOnsCode) {
        Map<String, NamedArea> best = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (NamedArea area : named) {
            String code = ofOnsCode.getOrDefault(area.code(), area.code());
            best.merge(code, area, (one, other) -> STANDING.compare(one, other) >= 0 ? one : other);
            if (area.level().equals(Level.PLACE.text())) {
                places.add(code);
            }
        }
        Map<String, String> levels = new HashMap<>();
        best.forEach((code, area) -> levels.put(
                code,
                area.level().equals(Level.LOCALITY.text()) && places.contains(code)
                        ? Level.PLACE.text()
                        : area.level()));
        return levels;
    }

    private static int rank(NamedArea area) {
        if (REGISTERS.contains(area.source()) || area.source().equals(NamedArea.CONFIGURATION)) {
            return 2;
        }
        return OWN_FORMS.contains(area.source()) ? 0 : 1;
    }
}
