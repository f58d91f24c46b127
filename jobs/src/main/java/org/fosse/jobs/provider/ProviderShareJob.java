package org.fosse.jobs.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Layout;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.FlowCheckedTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.tables.Level;
import org.fosse.tables.ProviderLinkKind;
import org.fosse.tables.Reason;
import org.fosse.tables.ShareBasis;

/**
 * Which provider works for which area of the own system, and how much of its work that is: measured by {@link FlowShares},
 * or else only said, by a register or in the form provider_link.
 */
public final class ProviderShareJob extends Declaration<ProviderShareTable> implements RowJob<ProviderShareTable> {
    private static final String LINK = "link";
    private static final Set<String> HOMES = Set.of(Level.SYSTEM.text(), Level.PLACE.text());

    public ProviderShareJob() {
        super(
                ProviderShareTable.TABLE,
                Shared.tables(OwnAreas.INPUTS, FlowCheckedTable.TABLE, MembershipTable.TABLE, ProviderLinkTable.TABLE));
    }

    @Override
    public List<TableRow<ProviderShareTable>> rows(Inputs in, Run run) {
        LocalDate today = run.date();
        OwnAreas own = OwnAreas.of(in, run);
        List<TableRow<ProviderShareTable>> rows = new ArrayList<>(new FlowShares(
                        in.rows(FlowCheckedTable.TABLE, row -> FlowCheckedTable.CHECKED.isNewest(row)),
                        ExactPlaces.of(
                                run.config().places().areas(),
                                in.rows(MembershipTable.TABLE, row -> ExactPlaces.isRead(row, today))),
                        sizedBy(run.config().layouts()))
                .rows());
        for (TableRow<MembershipTable> row : in.rows(MembershipTable.TABLE, ProviderShareJob::isHome)) {
            String area = own.find(row.get(MembershipTable.PARENT_CODE));
            if (area != null) {
                rows.add(link(
                                row.get(MembershipTable.CHILD_CODE),
                                area,
                                ShareBasis.STATUTORY,
                                row.get(MembershipTable.VALID_FROM),
                                row.get(MembershipTable.VALID_TO),
                                today)
                        .copy(ProviderShareTable.AREA_LEVEL, row, MembershipTable.PARENT_LEVEL)
                        .build());
            }
        }
        for (TableRow<ProviderLinkTable> row :
                in.rows(ProviderLinkTable.TABLE, each -> each.get(ProviderLinkTable.LINK) == ProviderLinkKind.SERVES)) {
            String area = own.find(row.get(ProviderLinkTable.LINKED_CODE));
            if (area != null) {
                rows.add(link(
                                row.get(ProviderLinkTable.PROVIDER_CODE),
                                area,
                                ShareBasis.STATED,
                                row.get(ProviderLinkTable.VALID_FROM),
                                row.get(ProviderLinkTable.VALID_TO),
                                today)
                        .copy(ProviderShareTable.AREA_LEVEL, row, ProviderLinkTable.LINKED_LEVEL)
                        .copy(ProviderShareTable.SOURCE_ID, row, ProviderLinkTable.SOURCE_ID)
                        .build());
            }
        }
        return named(rows, in.rows(AreaTable.TABLE));
    }

    private static Map<String, List<String>> sizedBy(Collection<Layout> layouts) {
        Map<String, List<String>> sizedBy = new HashMap<>();
        for (Layout layout : layouts) {
            for (Layout.Sheet sheet : layout.sheets()) {
                for (Layout.Flow flow : sheet.flows()) {
                    if (flow.share()) {
                        sizedBy.put(flow.flow(), flow.sizedBy());
                    }
                }
            }
        }
        return sizedBy;
    }

    private static boolean isHome(TableRow<MembershipTable> row) {
        return row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE)
                && row.get(MembershipTable.CHILD_LEVEL).equals(Level.PROVIDER.text())
                && HOMES.contains(row.get(MembershipTable.PARENT_LEVEL));
    }

    private static RowBuilder<ProviderShareTable> link(
            String provider, String area, ShareBasis basis, LocalDate from, LocalDate to, LocalDate today) {
        boolean holds = !from.isAfter(today) && !to.isBefore(today);
        return ProviderShareTable.TABLE
                .row()
                .set(ProviderShareTable.PROVIDER_CODE, provider)
                .set(ProviderShareTable.AREA_CODE, area)
                .set(ProviderShareTable.FLOW, LINK)
                .set(ProviderShareTable.BASIS, basis)
                .set(ProviderShareTable.PERIOD_START, from)
                .set(ProviderShareTable.PERIOD_END, to)
                .set(ProviderShareTable.SPEAKS, holds)
                .set(ProviderShareTable.LATEST, holds)
                .reason(ProviderShareTable.REASON, Reason.NO_FLOW);
    }

    private static List<TableRow<ProviderShareTable>> named(
            List<TableRow<ProviderShareTable>> rows, Collection<TableRow<AreaTable>> areas) {
        Map<String, String> names = new HashMap<>();
        areas.forEach(area -> names.put(area.get(AreaTable.AREA_CODE), area.get(AreaTable.AREA_NAME)));
        return rows.stream()
                .map(row -> ProviderShareTable.TABLE
                        .row(row)
                        .set(ProviderShareTable.PROVIDER_NAME, names.get(row.get(ProviderShareTable.PROVIDER_CODE)))
                        .set(ProviderShareTable.AREA_NAME, names.get(row.get(ProviderShareTable.AREA_CODE)))
                        .build())
                .toList();
    }
}
