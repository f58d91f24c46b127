package org.fosse.jobs.area;

import static org.fosse.schema.table.AreaTable.AREA_CODE;
import static org.fosse.schema.table.AreaTable.AREA_KIND;
import static org.fosse.schema.table.AreaTable.AREA_LEVEL;
import static org.fosse.schema.table.AreaTable.AREA_NAME;
import static org.fosse.schema.table.AreaTable.ONS_CODE;
import static org.fosse.schema.table.AreaTable.SYSTEM_CODE;
import static org.fosse.schema.table.AreaTable.VALID_FROM;
import static org.fosse.schema.table.AreaTable.VALID_TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fosse.config.Areas;
import org.fosse.config.Succession;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Bridge;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.CodeKind;
import org.fosse.tables.Level;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * Every area and organisation that an extract names, under one code each; {@link AreaAliasJob} says which code and level, and
 * which of its ONS codes is in use. The latest statement gives the name. An area that came out of others, or became others, by
 * the configuration began or ended then.
 */
public final class AreaJob extends Declaration<AreaTable> implements RowJob<AreaTable> {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** Of two statements the later wins; the rest only makes the choice the same every time. */
    private static final Comparator<NamedArea> LATEST = Comparator.comparing((NamedArea area) -> orLongAgo(area.asOf()))
            .thenComparing(area -> orLongAgo(area.validFrom()))
            .thenComparing(NamedArea::name);

    public AreaJob() {
        super(
                AreaTable.TABLE,
                List.of(LandedAreaTable.TABLE, AreaAliasTable.TABLE, AreaRefusedTable.TABLE, MembershipTable.TABLE));
    }

    @Override
    public List<TableRow<AreaTable>> rows(Inputs in, Run run) {
        AreaAliases aliases = AreaAliases.of(in);
        List<NamedArea> named = new ArrayList<>(NamedArea.accepted(in));
        named.addAll(NamedArea.configured(run));
        Map<AreaAliases.Area, List<NamedArea>> said = new HashMap<>();
        for (NamedArea each : named) {
            AreaAliases.Area area = aliases.find(each.code());
            if (area != null) {
                said.computeIfAbsent(area, key -> new ArrayList<>()).add(each);
            }
        }
        Map<String, String> systems = systems(in, run.date());
        Map<String, String> onsCodes = onsCodes(in);
        Areas declared = run.config().areas();
        List<TableRow<AreaTable>> rows = new ArrayList<>();
        said.forEach((area, statements) -> rows.add(row(area, statements, declared)
                .set(ONS_CODE, onsCodes.get(area.code()))
                .set(SYSTEM_CODE, area.level().equals(Level.SYSTEM.text()) ? area.code() : systems.get(area.code()))
                .build()));
        return rows;
    }

    /** The ONS code in use, by area. */
    private static Map<String, String> onsCodes(Inputs in) {
        Map<String, String> onsCodes = new HashMap<>();
        for (TableRow<AreaAliasTable> row : in.rows(AreaAliasTable.TABLE)) {
            if (row.get(AreaAliasTable.CODE_KIND) == CodeKind.ONS) {
                onsCodes.put(row.get(AreaAliasTable.AREA_CODE), row.get(AreaAliasTable.ALIAS));
            }
        }
        return onsCodes;
    }

    /** The system that an area belongs to on a day, by area; the first by code where several say so. */
    private static Map<String, String> systems(Inputs in, LocalDate day) {
        Map<String, String> systems = new HashMap<>();
        for (TableRow<MembershipTable> row : in.rows(MembershipTable.TABLE)) {
            if (row.get(MembershipTable.PARENT_LEVEL).equals(Level.SYSTEM.text()) && Bridge.isInForceOn(row, day)) {
                systems.merge(
                        row.get(MembershipTable.CHILD_CODE),
                        row.get(MembershipTable.PARENT_CODE),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return systems;
    }

    private static RowBuilder<AreaTable> row(AreaAliases.Area area, List<NamedArea> said, Areas declared) {
        Comparator<NamedArea> dated = Comparator.comparing((NamedArea each) -> each.validFrom() != null);
        Level level = Word.of(Level.class, area.level());
        Succession origin = declared.origin(level, area.code());
        LocalDate opened = said.stream()
                .map(NamedArea::validFrom)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(origin == null ? null : origin.from());
        LocalDate closed = said.stream()
                .max(dated.thenComparing(LATEST))
                .map(NamedArea::validTo)
                .orElse(null);
        return AreaTable.TABLE
                .row()
                .set(AREA_CODE, area.code())
                .set(AREA_LEVEL, area.level())
                .set(AREA_NAME, said.stream().max(LATEST).map(NamedArea::name).orElseThrow())
                .set(AREA_KIND, latest(said, NamedArea::kind))
                .set(VALID_FROM, opened)
                .set(
                        VALID_TO,
                        declared.into(level, area.code()).stream()
                                .map(Succession::eve)
                                .findFirst()
                                .orElse(closed));
    }

    /** What the latest statement says that says anything. */
    private static @Nullable String latest(List<NamedArea> said, Function<NamedArea, @Nullable String> part) {
        NamedArea latest = said.stream()
                .filter(each -> part.apply(each) != null)
                .max(LATEST.thenComparing(each -> String.valueOf(part.apply(each))))
                .orElse(null);
        return latest == null ? null : part.apply(latest);
    }

    private static LocalDate orLongAgo(@Nullable LocalDate day) {
        return day == null ? LONG_AGO : day;
    }
}
