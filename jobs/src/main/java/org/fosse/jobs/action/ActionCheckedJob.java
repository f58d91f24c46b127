package org.fosse.jobs.action;

import static org.fosse.schema.table.ActionCheckedTable.ACTION_ID;
import static org.fosse.schema.table.ActionCheckedTable.AREA_CODE;
import static org.fosse.schema.table.ActionCheckedTable.AREA_CODE_GIVEN;
import static org.fosse.schema.table.ActionCheckedTable.AREA_LEVEL;
import static org.fosse.schema.table.ActionCheckedTable.BALANCING_INDICATOR_IDS;
import static org.fosse.schema.table.ActionCheckedTable.CHECKED;
import static org.fosse.schema.table.ActionCheckedTable.CYCLE;
import static org.fosse.schema.table.ActionCheckedTable.CYCLE_NUMBER;
import static org.fosse.schema.table.ActionCheckedTable.DUE_ON;
import static org.fosse.schema.table.ActionCheckedTable.EXPECTATION;
import static org.fosse.schema.table.ActionCheckedTable.EXPECTATION_ACTION;
import static org.fosse.schema.table.ActionCheckedTable.INDICATOR_ID;
import static org.fosse.schema.table.ActionCheckedTable.METHOD;
import static org.fosse.schema.table.ActionCheckedTable.OWNER_ROLE;
import static org.fosse.schema.table.ActionCheckedTable.STARTED_ON;
import static org.fosse.schema.table.ActionCheckedTable.STATUS;
import static org.fosse.schema.table.ActionCheckedTable.TARGET;
import static org.fosse.schema.table.ActionCheckedTable.TITLE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fosse.config.Expectations.Expectation;
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
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LandedActionTable;
import org.jspecify.annotations.Nullable;

/**
 * Holds every action of the register against the rest: {@link Rule#UNKNOWN_AREA}, {@link Rule#UNKNOWN_INDICATOR}, {@link
 * Rule#UNKNOWN_BALANCING_INDICATOR}, {@link Rule#UNKNOWN_EXPECTATION}, {@link Rule#UNKNOWN_EXPECTATION_ACTION}, and the
 * rules of {@link Versions}. Of two states of an action the later status is the newer version.
 */
public final class ActionCheckedJob extends Declaration<ActionCheckedTable> implements RowJob<ActionCheckedTable> {
    private static final Versions<ActionCheckedTable> VERSIONS = new Versions<>(
            ActionCheckedTable.TABLE,
            CHECKED,
            List.of(ACTION_ID),
            List.of(
                    TITLE,
                    AREA_CODE_GIVEN,
                    INDICATOR_ID,
                    STARTED_ON,
                    DUE_ON,
                    STATUS,
                    CYCLE,
                    CYCLE_NUMBER,
                    METHOD,
                    TARGET,
                    BALANCING_INDICATOR_IDS,
                    OWNER_ROLE,
                    EXPECTATION,
                    EXPECTATION_ACTION),
            List.of());

    public ActionCheckedJob() {
        super(ActionCheckedTable.TABLE, List.of(LandedActionTable.TABLE, AreaAliasTable.TABLE, IndicatorTable.TABLE));
    }

    /** What an action may name. */
    private record Known(
            AreaAliases areas, Set<String> indicators, Set<Integer> expectations, Set<String> expectationActions) {}

    @Override
    public List<TableRow<ActionCheckedTable>> rows(Inputs in, Run run) {
        Known known = new Known(AreaAliases.of(in), new HashSet<>(), new HashSet<>(), new HashSet<>());
        in.rows(IndicatorTable.TABLE).forEach(row -> known.indicators().add(row.get(IndicatorTable.INDICATOR_ID)));
        for (Expectation each : run.config().expectations().all()) {
            known.expectations().add(each.number());
            each.promises().forEach(promise -> known.expectationActions().add(promise.id()));
        }
        return VERSIONS.number(in.rows(LandedActionTable.TABLE).stream()
                .map(row -> held(row, known))
                .toList());
    }

    private static TableRow<ActionCheckedTable> held(TableRow<LandedActionTable> row, Known known) {
        String given = row.get(LandedActionTable.AREA_CODE);
        AreaAliases.Area area = known.areas().find(given);
        RowBuilder<ActionCheckedTable> held = ActionCheckedTable.TABLE
                .row(LandedActionTable.TABLE, row)
                .copy(CHECKED.file(), row, LandedActionTable.FILE)
                .copy(CHECKED.line(), row, LandedActionTable.LINE)
                .set(AREA_CODE_GIVEN, given);
        if (area != null) {
            held.set(AREA_CODE, area.code()).set(AREA_LEVEL, area.level());
        }
        if (row.has(LandedActionTable.STATUS_ON)) {
            held.copy(CHECKED.publishedOn(), row, LandedActionTable.STATUS_ON);
        }
        return VERSIONS.refuse(held, broken(row, known, area)).build();
    }

    private static @Nullable Broken broken(
            TableRow<LandedActionTable> row, Known known, AreaAliases.@Nullable Area area) {
        if (area == null) {
            return Rule.UNKNOWN_AREA.brokenBy(LandedActionTable.AREA_CODE, row.get(LandedActionTable.AREA_CODE));
        }
        String indicator = row.find(LandedActionTable.INDICATOR_ID);
        if (indicator != null && !known.indicators().contains(indicator)) {
            return Rule.UNKNOWN_INDICATOR.brokenBy(LandedActionTable.INDICATOR_ID, indicator);
        }
        String balancing = row.find(LandedActionTable.BALANCING_INDICATOR_IDS);
        if (balancing != null && !known.indicators().containsAll(List.of(balancing.split(" ", -1)))) {
            return Rule.UNKNOWN_BALANCING_INDICATOR.brokenBy(LandedActionTable.BALANCING_INDICATOR_IDS, balancing);
        }
        Integer expectation = row.find(LandedActionTable.EXPECTATION);
        if (expectation != null && !known.expectations().contains(expectation)) {
            return Rule.UNKNOWN_EXPECTATION.brokenBy(LandedActionTable.EXPECTATION, expectation);
        }
        String action = row.find(LandedActionTable.EXPECTATION_ACTION);
        return action == null || known.expectationActions().contains(action)
                ? null
                : Rule.UNKNOWN_EXPECTATION_ACTION.brokenBy(LandedActionTable.EXPECTATION_ACTION, action);
    }
}
