package org.fosse.jobs.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.schema.table.SpecialListTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Table {@code dim_area}. */
public final class DimAreaJob extends Declaration<DimAreaTable> implements RowJob<DimAreaTable> {
    public DimAreaJob() {
        super(DimAreaTable.TABLE, Shared.tables(AreaSpans.INPUTS, DeprivationTable.TABLE, SpecialListTable.TABLE));
    }

    @Override
    public List<TableRow<DimAreaTable>> rows(Inputs in, Run run) {
        AreaSpans spans = AreaSpans.of(in).value();
        Map<String, String> names = new HashMap<>();
        in.rows(AreaTable.TABLE).forEach(row -> names.put(row.get(AreaTable.AREA_CODE), row.get(AreaTable.AREA_NAME)));
        Map<String, String> special = new HashMap<>();
        in.rows(SpecialListTable.TABLE)
                .forEach(row -> special.put(row.get(SpecialListTable.AREA_CODE), row.get(SpecialListTable.KIND)));
        Map<String, TableRow<DeprivationTable>> deprivation = new HashMap<>();
        in.rows(DeprivationTable.TABLE).stream()
                .filter(row -> row.is(DeprivationTable.PREFERRED))
                .forEach(row -> deprivation.put(row.get(DeprivationTable.AREA_CODE), row));
        String ownSystem = run.config().system().code();
        List<TableRow<DimAreaTable>> rows = new ArrayList<>();
        Map<String, Level> undescribed = new TreeMap<>();
        for (TableRow<AreaTable> area : in.rows(AreaTable.TABLE)) {
            String code = area.get(AreaTable.AREA_CODE);
            Level level = Level.find(area.get(AreaTable.AREA_LEVEL)).orElseThrow();
            SpansOfArea own = spans.get(code);
            for (AreaSpan span : own.all()) {
                span.parents().stream()
                        .filter(parent -> !names.containsKey(parent.code()))
                        .forEach(parent -> undescribed.put(parent.code(), parent.level()));
                RowBuilder<DimAreaTable> row = DimAreaTable.TABLE
                        .row()
                        .set(DimAreaTable.AREA_KEY, span.key())
                        .set(DimAreaTable.AREA_CODE, code)
                        .set(DimAreaTable.AREA_NAME, area.get(AreaTable.AREA_NAME))
                        .set(DimAreaTable.AREA_LEVEL, level)
                        .set(DimAreaTable.VALID_FROM, LocalDate.ofEpochDay(span.from()))
                        .set(DimAreaTable.VALID_TO, LocalDate.ofEpochDay(span.to()))
                        .set(DimAreaTable.IS_CURRENT, span.equals(own.now()))
                        .copy(DimAreaTable.ONS_CODE, area, AreaTable.ONS_CODE)
                        .copy(DimAreaTable.AREA_KIND, area, AreaTable.AREA_KIND)
                        .copy(DimAreaTable.OPENED_ON, area, AreaTable.VALID_FROM)
                        .copy(DimAreaTable.CLOSED_ON, area, AreaTable.VALID_TO)
                        .set(DimAreaTable.SPECIAL_LIST, special.get(code));
                boolean inOwnSystem = false;
                for (ParentColumns columns : ParentColumns.ALL) {
                    String then = parent(columns, level, code, span);
                    String now = parent(columns, level, code, own.now());
                    columns.set(row, then, names.get(then));
                    columns.setCurrent(row, now, names.get(now));
                    inOwnSystem |= columns.level() == Level.SYSTEM && ownSystem.equals(now);
                }
                TableRow<DeprivationTable> deprived = deprivation.get(code);
                if (deprived != null) {
                    row.copy(DimAreaTable.DEPRIVATION_SCORE, deprived, DeprivationTable.SCORE)
                            .copy(DimAreaTable.DEPRIVATION_DECILE, deprived, DeprivationTable.NATIONAL_DECILE)
                            .copy(DimAreaTable.DEPRIVATION_GROUP, deprived, DeprivationTable.NATIONAL_GROUP)
                            .copy(DimAreaTable.DEPRIVATION_EDITION, deprived, DeprivationTable.EDITION);
                }
                rows.add(row.set(DimAreaTable.IS_OWN_SYSTEM, inOwnSystem).build());
            }
        }
        undescribed.forEach((code, level) -> rows.add(undescribed(code, level)));
        return rows;
    }

    /** An area that others lie in and no register describes: its code stands for its name. */
    private static TableRow<DimAreaTable> undescribed(String code, Level level) {
        RowBuilder<DimAreaTable> row = DimAreaTable.TABLE
                .row()
                .set(DimAreaTable.AREA_KEY, code)
                .set(DimAreaTable.AREA_CODE, code)
                .set(DimAreaTable.AREA_NAME, code)
                .set(DimAreaTable.AREA_LEVEL, level)
                .set(DimAreaTable.VALID_FROM, LocalDate.ofEpochDay(AreaSpans.FIRST_DAY))
                .set(DimAreaTable.VALID_TO, LocalDate.ofEpochDay(AreaSpans.LAST_DAY))
                .set(DimAreaTable.IS_CURRENT, true)
                .set(DimAreaTable.IS_OWN_SYSTEM, false);
        for (ParentColumns columns : ParentColumns.ALL) {
            if (columns.level() == level) {
                columns.set(row, code, code);
                columns.setCurrent(row, code, code);
            }
        }
        return row.build();
    }

    /** At its own level an area stands for itself. */
    private static @Nullable String parent(ParentColumns columns, Level level, String code, AreaSpan span) {
        return columns.level() == level ? code : span.main(columns.level());
    }
}
