package org.fosse.jobs.provider;

import static org.fosse.schema.table.LinkCheckedTable.CHECKED;
import static org.fosse.schema.table.LinkCheckedTable.LINK;
import static org.fosse.schema.table.LinkCheckedTable.LINKED_CODE;
import static org.fosse.schema.table.LinkCheckedTable.LINKED_LEVEL;
import static org.fosse.schema.table.LinkCheckedTable.PROVIDER_CODE;
import static org.fosse.schema.table.LinkCheckedTable.VALID_FROM;
import static org.fosse.schema.table.LinkCheckedTable.VALID_TO;

import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.check.Versions;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedProviderLinkTable;
import org.fosse.schema.table.LinkCheckedTable;
import org.jspecify.annotations.Nullable;

/**
 * Holds every link of a provider against the rest: {@link Rule#UNKNOWN_PROVIDER}, {@link Rule#UNKNOWN_LINKED_AREA} (an
 * area that no extract names), and the rules of {@link Versions}.
 */
public final class LinkCheckedJob extends Declaration<LinkCheckedTable> implements RowJob<LinkCheckedTable> {
    private static final Versions<LinkCheckedTable> VERSIONS = new Versions<>(
            LinkCheckedTable.TABLE,
            CHECKED,
            List.of(PROVIDER_CODE, LINK, LINKED_CODE, VALID_FROM),
            List.of(LINKED_LEVEL, VALID_TO),
            List.of());

    public LinkCheckedJob() {
        super(LinkCheckedTable.TABLE, List.of(LandedProviderLinkTable.TABLE, AreaAliasTable.TABLE));
    }

    @Override
    public List<TableRow<LinkCheckedTable>> rows(Inputs in, Run run) {
        AreaAliases areas = AreaAliases.of(in);
        return VERSIONS.number(in.rows(LandedProviderLinkTable.TABLE).stream()
                .map(row -> held(row, areas))
                .toList());
    }

    private static TableRow<LinkCheckedTable> held(TableRow<LandedProviderLinkTable> row, AreaAliases areas) {
        AreaAliases.Area linked = row.has(LandedProviderLinkTable.LINKED_LEVEL)
                ? areas.find(row.find(LandedProviderLinkTable.LINKED_CODE))
                : null;
        RowBuilder<LinkCheckedTable> held = LinkCheckedTable.TABLE
                .row(LandedProviderLinkTable.TABLE, row)
                .copy(CHECKED.file(), row, LandedProviderLinkTable.FILE)
                .copy(CHECKED.line(), row, LandedProviderLinkTable.LINE)
                .set(CHECKED.revision(), 0);
        if (linked != null) {
            held.set(LINKED_CODE, linked.code());
        }
        return VERSIONS.refuse(held, broken(row, areas, linked)).build();
    }

    private static @Nullable Broken broken(
            TableRow<LandedProviderLinkTable> row, AreaAliases areas, AreaAliases.@Nullable Area linked) {
        String provider = row.get(LandedProviderLinkTable.PROVIDER_CODE);
        if (areas.find(provider) == null) {
            return Rule.UNKNOWN_PROVIDER.brokenBy(LandedProviderLinkTable.PROVIDER_CODE, provider);
        }
        boolean isUnknown = row.has(LandedProviderLinkTable.LINKED_LEVEL) && linked == null;
        return isUnknown
                ? Rule.UNKNOWN_LINKED_AREA.brokenBy(
                        LandedProviderLinkTable.LINKED_CODE, row.find(LandedProviderLinkTable.LINKED_CODE))
                : null;
    }
}
