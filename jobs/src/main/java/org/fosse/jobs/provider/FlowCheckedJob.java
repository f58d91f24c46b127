package org.fosse.jobs.provider;

import static org.fosse.schema.table.FlowCheckedTable.AMOUNT;
import static org.fosse.schema.table.FlowCheckedTable.AREA_CODE;
import static org.fosse.schema.table.FlowCheckedTable.AREA_LEVEL;
import static org.fosse.schema.table.FlowCheckedTable.BASIS;
import static org.fosse.schema.table.FlowCheckedTable.CHECKED;
import static org.fosse.schema.table.FlowCheckedTable.FLOW;
import static org.fosse.schema.table.FlowCheckedTable.PERIOD_END;
import static org.fosse.schema.table.FlowCheckedTable.PERIOD_START;
import static org.fosse.schema.table.FlowCheckedTable.PROVIDER_CODE;

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
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FlowCheckedTable;
import org.fosse.schema.table.LandedFlowTable;
import org.jspecify.annotations.Nullable;

/**
 * Holds what flows between providers and areas against the date of the run and other files: {@link Rule#PERIOD_AFTER_RUN},
 * {@link Rule#PUBLISHED_AFTER_RUN}, {@link Rule#NEGATIVE_COUNT}, {@link Rule#VALUE_OUT_OF_RANGE} (a share above 1), and the
 * rules of {@link Versions}. Areas of other systems are not read: a provider's whole stands in a row of its own.
 */
public final class FlowCheckedJob extends Declaration<FlowCheckedTable> implements RowJob<FlowCheckedTable> {
    /** Shares that are rounded may exceed the whole by so much. */
    private static final double WHOLE = 1.000_001;

    private static final Versions<FlowCheckedTable> VERSIONS = new Versions<>(
            FlowCheckedTable.TABLE,
            CHECKED,
            List.of(FLOW, BASIS, PROVIDER_CODE, AREA_LEVEL, AREA_CODE, PERIOD_START, PERIOD_END),
            List.<Field<FlowCheckedTable, ?>>of(AMOUNT),
            List.of());

    public FlowCheckedJob() {
        super(FlowCheckedTable.TABLE, Shared.tables(OwnAreas.INPUTS, LandedFlowTable.TABLE));
    }

    @Override
    public List<TableRow<FlowCheckedTable>> rows(Inputs in, Run run) {
        OwnAreas own = OwnAreas.of(in, run);
        AreaAliases areas = AreaAliases.of(in);
        Set<String> codes = Set.copyOf(own.codes().keySet());
        return VERSIONS.number(in
                .rows(
                        LandedFlowTable.TABLE,
                        row -> !row.has(LandedFlowTable.AREA_CODE)
                                || codes.contains(row.get(LandedFlowTable.AREA_CODE)))
                .stream()
                .map(row -> held(row, own, areas, run.date()))
                .toList());
    }

    private static TableRow<FlowCheckedTable> held(
            TableRow<LandedFlowTable> row, OwnAreas own, AreaAliases areas, LocalDate today) {
        String area = row.find(LandedFlowTable.AREA_CODE);
        AreaAliases.Area provider = areas.find(row.get(LandedFlowTable.PROVIDER_CODE));
        RowBuilder<FlowCheckedTable> held = FlowCheckedTable.TABLE
                .row(LandedFlowTable.TABLE, row)
                .copy(CHECKED.file(), row, LandedFlowTable.FILE)
                .copy(CHECKED.line(), row, LandedFlowTable.LINE)
                .set(AREA_CODE, area == null ? null : own.find(area));
        if (provider != null) {
            held.set(PROVIDER_CODE, provider.code());
        }
        return VERSIONS.refuse(held, broken(row, today)).build();
    }

    private static @Nullable Broken broken(TableRow<LandedFlowTable> row, LocalDate today) {
        if (row.get(LandedFlowTable.PERIOD_END).isAfter(today)) {
            return Rule.PERIOD_AFTER_RUN.brokenBy(LandedFlowTable.PERIOD_LABEL, row.get(LandedFlowTable.PERIOD_LABEL));
        }
        LocalDate published = row.find(LandedFlowTable.PUBLISHED_ON);
        if (published != null && published.isAfter(today)) {
            return Rule.PUBLISHED_AFTER_RUN.brokenBy(LandedFlowTable.PUBLISHED_ON, published);
        }
        double amount = row.number(LandedFlowTable.AMOUNT);
        if (amount < 0) {
            return Rule.NEGATIVE_COUNT.brokenBy(LandedFlowTable.AMOUNT, amount);
        }
        return row.is(LandedFlowTable.IS_SHARE) && amount > WHOLE
                ? Rule.VALUE_OUT_OF_RANGE.brokenBy(LandedFlowTable.AMOUNT, amount)
                : null;
    }
}
