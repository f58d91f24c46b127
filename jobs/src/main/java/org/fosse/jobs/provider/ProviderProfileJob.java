package org.fosse.jobs.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.speaker.Speakers;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.schema.table.ProviderProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.Level;

/**
 * Each provider in one row: what it belongs to and whom it serves on the date of the run, how its requirements stand in
 * their newest periods, which returns came, and how closely it should be followed.
 */
public final class ProviderProfileJob extends Declaration<ProviderProfileTable>
        implements RowJob<ProviderProfileTable> {
    public ProviderProfileJob() {
        super(
                ProviderProfileTable.TABLE,
                Shared.tables(
                        Speakers.INPUTS,
                        QualityScheduleTable.TABLE,
                        ScheduleCoverageTable.TABLE,
                        ProviderLinkTable.TABLE));
    }

    @Override
    public List<TableRow<ProviderProfileTable>> rows(Inputs in, Run run) {
        Map<String, ProviderSummary> providers = new TreeMap<>();
        LocalDate today = run.date();
        for (TableRow<ProviderLinkTable> link : in.rows(ProviderLinkTable.TABLE)) {
            boolean holds = !link.get(ProviderLinkTable.VALID_FROM).isAfter(today)
                    && !link.get(ProviderLinkTable.VALID_TO).isBefore(today);
            if (holds) {
                summary(providers, link.get(ProviderLinkTable.PROVIDER_CODE), run)
                        .addLink(link);
            }
        }
        for (TableRow<ScheduleCoverageTable> row : in.rows(ScheduleCoverageTable.TABLE)) {
            summary(providers, row.get(ScheduleCoverageTable.PROVIDER_CODE), run)
                    .addExpected(row);
        }
        List<TableRow<QualityScheduleTable>> returns = new ArrayList<>(in.rows(QualityScheduleTable.TABLE));
        returns.sort(ProviderSummary.BY_REQUIREMENT);
        for (TableRow<QualityScheduleTable> row : returns) {
            ProviderSummary summary = providers.get(row.get(QualityScheduleTable.PROVIDER_CODE));
            if (summary != null) {
                summary.addReturn(row);
            }
        }
        for (TableRow<AreaTable> area : in.rows(AreaTable.TABLE)) {
            ProviderSummary summary = providers.get(area.get(AreaTable.AREA_CODE));
            if (summary != null && Level.PROVIDER.text().equals(area.get(AreaTable.AREA_LEVEL))) {
                summary.setArea(area);
            }
        }
        Speakers speakers = in.get(new Speakers.OfRun());
        providers.forEach((code, summary) -> summary.setShares(speakers.areas(code)));
        return providers.values().stream().map(ProviderSummary::row).toList();
    }

    private static ProviderSummary summary(Map<String, ProviderSummary> providers, String code, Run run) {
        return providers.computeIfAbsent(
                code, unused -> new ProviderSummary(code, run.config().schedules()));
    }
}
