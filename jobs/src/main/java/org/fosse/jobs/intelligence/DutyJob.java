package org.fosse.jobs.intelligence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fosse.config.Duty;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DutyTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.tables.DutyStanding;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.IntelligenceKind;

/**
 * Each duty of the register beside what was delivered on it: the newest item of kind statutory_duty of every area and provider
 * whose theme is the duty's. One of concern makes the duty a concern, whatever the others say.
 */
public final class DutyJob extends Declaration<DutyTable> implements RowJob<DutyTable> {
    private static final Comparator<TableRow<IntelligenceTable>> NEWEST = Comparator.comparing(
                    (TableRow<IntelligenceTable> item) -> item.get(IntelligenceTable.PERIOD_END))
            .thenComparing(item -> item.get(IntelligenceTable.ITEM_ID));

    public DutyJob() {
        super(DutyTable.TABLE, List.of(IntelligenceTable.TABLE));
    }

    @Override
    public List<TableRow<DutyTable>> rows(Inputs in, Run run) {
        Map<String, List<TableRow<IntelligenceTable>>> byTheme = in.rows(IntelligenceTable.TABLE).stream()
                .filter(item -> item.get(IntelligenceTable.KIND) == IntelligenceKind.STATUTORY_DUTY)
                .collect(Collectors.groupingBy(item -> theme(item.get(IntelligenceTable.THEME))));
        LocalDate fresh = run.date().minusMonths(run.config().questions().staleAfterMonths());
        return run.config().duties().stream()
                .map(duty -> row(duty, byTheme.getOrDefault(theme(duty.theme()), List.of()), fresh))
                .toList();
    }

    private static String theme(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static TableRow<DutyTable> row(Duty duty, List<TableRow<IntelligenceTable>> items, LocalDate fresh) {
        Map<String, TableRow<IntelligenceTable>> newest = items.stream()
                .collect(Collectors.toMap(
                        item -> item.get(IntelligenceTable.AREA_CODE),
                        Function.identity(),
                        BinaryOperator.maxBy(NEWEST),
                        TreeMap::new));
        List<String> concerned = newest.values().stream()
                .filter(item -> item.get(IntelligenceTable.DIRECTION).equals(EvidenceDirection.CONCERN.text()))
                .map(item -> item.get(IntelligenceTable.AREA_CODE))
                .toList();
        LocalDate last = newest.values().stream()
                .map(item -> item.get(IntelligenceTable.PERIOD_END))
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean old = newest.values().stream()
                .anyMatch(item -> item.get(IntelligenceTable.PERIOD_END).isBefore(fresh));
        DutyStanding standing = last == null
                ? DutyStanding.NOT_ASSURED
                : !concerned.isEmpty() ? DutyStanding.CONCERN : old ? DutyStanding.STALE : DutyStanding.ASSURED;
        return DutyTable.TABLE
                .row()
                .set(DutyTable.DUTY_ID, duty.id())
                .set(DutyTable.KIND, duty.kind())
                .set(DutyTable.TITLE, duty.title())
                .set(DutyTable.THEME, duty.theme())
                .set(DutyTable.SOURCE, duty.source())
                .set(DutyTable.OWNER, duty.owner())
                .set(DutyTable.QUALITY_DOMAIN, duty.qualityDomain())
                .set(DutyTable.BINDS, duty.binds().isEmpty() ? null : String.join(", ", duty.binds()))
                .set(DutyTable.STANDING, standing)
                .set(DutyTable.ITEMS, (long) items.size())
                .set(DutyTable.ASSURED_ON, last)
                .set(
                        DutyTable.SAYS_SO,
                        newest.isEmpty() ? null : String.join(", ", concerned.isEmpty() ? newest.keySet() : concerned))
                .build();
    }
}
