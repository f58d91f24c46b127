package org.fosse.jobs.area;

import static org.fosse.schema.table.AreaAliasTable.ALIAS;
import static org.fosse.schema.table.AreaAliasTable.AREA_CODE;
import static org.fosse.schema.table.AreaAliasTable.AREA_LEVEL;
import static org.fosse.schema.table.AreaAliasTable.CODE_KIND;
import static org.fosse.schema.table.AreaAliasTable.SOURCE;
import static org.fosse.schema.table.AreaAliasTable.VALID_FROM;
import static org.fosse.schema.table.AreaAliasTable.VALID_TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.config.KnownCode;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.tables.CodeKind;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Every code an area is known by; {@link AreaCodes} has the rules. Fingertips writes an n before the ONS codes of NHS areas:
 * that spelling is listed beside each of them, whether a file has it or not.
 */
public final class AreaAliasJob extends Declaration<AreaAliasTable> implements RowJob<AreaAliasTable> {
    private static final String FINGERTIPS = "fingertips";
    private static final Set<String> NHS_LEVELS =
            Set.of(Level.SYSTEM.text(), Level.SUB_ICB.text(), Level.REGION.text());

    public AreaAliasJob() {
        super(AreaAliasTable.TABLE, List.of(LandedAreaTable.TABLE));
    }

    @Override
    public List<TableRow<AreaAliasTable>> rows(Inputs in, Run run) {
        List<NamedArea> named = new ArrayList<>(NamedArea.landed(in));
        named.addAll(NamedArea.configured(run));
        List<KnownCode> known = run.config().areas().codes();
        AreaCodes codes = new AreaCodes(named, known);
        Map<String, List<NamedArea>> uses = new TreeMap<>();
        for (NamedArea each : named) {
            uses.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each);
            if (AreaCodes.hasOnsCodeBeside(each)) {
                uses.computeIfAbsent(String.valueOf(each.onsCode()), code -> new ArrayList<>())
                        .add(each);
            }
        }
        known.forEach(each -> {
            uses.putIfAbsent(each.alias(), List.of());
            uses.putIfAbsent(each.code(), List.of());
        });
        List<TableRow<AreaAliasTable>> rows = new ArrayList<>();
        uses.forEach((alias, by) -> {
            String level = codes.level(codes.own(alias));
            if (level == null) {
                // The ONS code beside a statement that contradicts others: it is no area's.
                return;
            }
            TableRow<AreaAliasTable> row = row(alias, level, codes, by);
            rows.add(row);
            String spelling = "n" + alias;
            if (AreaCodes.isOns(alias) && NHS_LEVELS.contains(level) && !uses.containsKey(spelling)) {
                rows.add(AreaAliasTable.TABLE
                        .row(row)
                        .set(ALIAS, spelling)
                        .set(CODE_KIND, CodeKind.PUBLISHER)
                        .set(SOURCE, FINGERTIPS)
                        .build());
            }
        });
        return rows;
    }

    /** @param by the statements that use the code */
    private static TableRow<AreaAliasTable> row(String alias, String level, AreaCodes codes, List<NamedArea> by) {
        CodeKind kind = codes.kind(alias);
        KnownCode said = codes.declared(alias);
        List<LocalDate> days = by.stream()
                .map(NamedArea::asOf)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate from = said == null ? null : said.from();
        LocalDate to = said == null ? null : said.to();
        if (!days.isEmpty()) {
            LocalDate first = days.get(0);
            LocalDate last = days.get(days.size() - 1);
            // A publication may use a code outside its declared days; those stand.
            LocalDate since = from == null && !isAfter(first, to) ? first : from;
            to = to == null && kind == CodeKind.FORMER && !isAfter(since, last) ? last : to;
            from = since;
        }
        String source = by.stream()
                .map(NamedArea::source)
                .min(Comparator.naturalOrder())
                .orElse(NamedArea.CONFIGURATION);
        return AreaAliasTable.TABLE
                .row()
                .set(ALIAS, alias)
                .set(AREA_CODE, codes.own(alias))
                .set(AREA_LEVEL, level)
                .set(CODE_KIND, kind)
                .set(VALID_FROM, from)
                .set(VALID_TO, to)
                .set(SOURCE, said == null ? source : NamedArea.CONFIGURATION)
                .build();
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
