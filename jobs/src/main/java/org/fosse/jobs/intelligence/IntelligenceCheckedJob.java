package org.fosse.jobs.intelligence;

import static org.fosse.schema.table.IntelligenceCheckedTable.AREA_CODE;
import static org.fosse.schema.table.IntelligenceCheckedTable.AREA_CODE_GIVEN;
import static org.fosse.schema.table.IntelligenceCheckedTable.AREA_LEVEL;
import static org.fosse.schema.table.IntelligenceCheckedTable.BOARD_ON;
import static org.fosse.schema.table.IntelligenceCheckedTable.CATEGORY;
import static org.fosse.schema.table.IntelligenceCheckedTable.CHECKED;
import static org.fosse.schema.table.IntelligenceCheckedTable.COMMITTEE_ON;
import static org.fosse.schema.table.IntelligenceCheckedTable.COUNT;
import static org.fosse.schema.table.IntelligenceCheckedTable.DIRECTION;
import static org.fosse.schema.table.IntelligenceCheckedTable.GROUP_ON;
import static org.fosse.schema.table.IntelligenceCheckedTable.ITEM_ID;
import static org.fosse.schema.table.IntelligenceCheckedTable.KIND;
import static org.fosse.schema.table.IntelligenceCheckedTable.PATHWAY;
import static org.fosse.schema.table.IntelligenceCheckedTable.PERIOD_END;
import static org.fosse.schema.table.IntelligenceCheckedTable.PERIOD_START;
import static org.fosse.schema.table.IntelligenceCheckedTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.IntelligenceCheckedTable.RECEIVED_ON;
import static org.fosse.schema.table.IntelligenceCheckedTable.SEVERITY;
import static org.fosse.schema.table.IntelligenceCheckedTable.STATUS;
import static org.fosse.schema.table.IntelligenceCheckedTable.SUB_THEME;
import static org.fosse.schema.table.IntelligenceCheckedTable.THEME;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.check.Versions;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.LandedIntelligenceTable;
import org.jspecify.annotations.Nullable;

/**
 * Holds every item of intelligence against the rest: {@link Rule#UNKNOWN_AREA}, {@link Rule#PUBLISHED_AFTER_RUN}, {@link Rule#UNKNOWN_QUALITY_DOMAIN}, and
 * the rules of {@link Versions}. Of two states of an item the later status is the newer version.
 */
public final class IntelligenceCheckedJob extends Declaration<IntelligenceCheckedTable>
        implements RowJob<IntelligenceCheckedTable> {
    private static final Versions<IntelligenceCheckedTable> VERSIONS = new Versions<>(
            IntelligenceCheckedTable.TABLE,
            CHECKED,
            List.of(ITEM_ID),
            List.of(
                    AREA_CODE_GIVEN,
                    RECEIVED_ON,
                    PERIOD_START,
                    PERIOD_END,
                    CATEGORY,
                    KIND,
                    THEME,
                    SUB_THEME,
                    QUALITY_DOMAIN,
                    PATHWAY,
                    COUNT,
                    DIRECTION,
                    SEVERITY,
                    GROUP_ON,
                    COMMITTEE_ON,
                    BOARD_ON,
                    STATUS),
            List.of());

    public IntelligenceCheckedJob() {
        super(IntelligenceCheckedTable.TABLE, List.of(LandedIntelligenceTable.TABLE, AreaAliasTable.TABLE));
    }

    @Override
    public List<TableRow<IntelligenceCheckedTable>> rows(Inputs in, Run run) {
        AreaAliases areas = AreaAliases.of(in);
        Set<String> domains = run.config().qualityDomains().keySet();
        return VERSIONS.number(in.rows(LandedIntelligenceTable.TABLE).stream()
                .map(row -> held(row, areas, domains, run.date()))
                .toList());
    }

    private static TableRow<IntelligenceCheckedTable> held(
            TableRow<LandedIntelligenceTable> row, AreaAliases areas, Set<String> domains, LocalDate date) {
        String given = row.get(LandedIntelligenceTable.AREA_CODE);
        AreaAliases.Area area = areas.find(given);
        RowBuilder<IntelligenceCheckedTable> held = IntelligenceCheckedTable.TABLE
                .row(LandedIntelligenceTable.TABLE, row)
                .copy(CHECKED.file(), row, LandedIntelligenceTable.FILE)
                .copy(CHECKED.line(), row, LandedIntelligenceTable.LINE)
                .set(AREA_CODE_GIVEN, given);
        if (area != null) {
            held.set(AREA_CODE, area.code()).set(AREA_LEVEL, area.level());
        }
        if (row.has(LandedIntelligenceTable.STATUS_ON)) {
            held.copy(CHECKED.publishedOn(), row, LandedIntelligenceTable.STATUS_ON);
        }
        return VERSIONS.refuse(held, broken(row, area, domains, date)).build();
    }

    private static @Nullable Broken broken(
            TableRow<LandedIntelligenceTable> row,
            AreaAliases.@Nullable Area area,
            Set<String> domains,
            LocalDate date) {
        if (area == null) {
            return Rule.UNKNOWN_AREA.brokenBy(
                    LandedIntelligenceTable.AREA_CODE, row.get(LandedIntelligenceTable.AREA_CODE));
        }
        for (Field<LandedIntelligenceTable, LocalDate> day :
                List.of(LandedIntelligenceTable.RECEIVED_ON, LandedIntelligenceTable.STATUS_ON)) {
            LocalDate on = row.find(day);
            if (on != null && on.isAfter(date)) {
                return Rule.PUBLISHED_AFTER_RUN.brokenBy(day, on);
            }
        }
        String domain = row.get(LandedIntelligenceTable.QUALITY_DOMAIN);
        return domains.contains(domain)
                ? null
                : Rule.UNKNOWN_QUALITY_DOMAIN.brokenBy(LandedIntelligenceTable.QUALITY_DOMAIN, domain);
    }
}
