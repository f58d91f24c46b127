package org.fosse.jobs.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.threshold.Ceiling;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.StandardKind;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** How the areas that networks are shown stand to the standards in force, at the latest period of each indicator. */
record BindingStandards(Map<BindingStandards.At, List<TableRow<StandardJudgementTable>>> all, int base) {
    record At(String indicator, Span span, String area) {}

    /** Of whatever networks are shown. */
    static final class OfLatest implements SharedValue<BindingStandards> {
        @Override
        public List<Table> inputs() {
            return Shared.tables(LatestFigures.INPUTS, StandardJudgementTable.TABLE);
        }

        @Override
        public BindingStandards make(Inputs in, Run run) {
            Set<List<String>> wanted = new HashSet<>();
            in.get(new LatestFigures())
                    .values()
                    .forEach(groups -> groups.values()
                            .forEach(group -> group.rows()
                                    .forEach(row -> wanted.add(List.of(
                                            group.indicator(),
                                            group.span().start().toString(),
                                            group.span().end().toString(),
                                            row.get(NetworkExtractTable.AREA_CODE))))));
            Map<At, List<TableRow<StandardJudgementTable>>> all = new HashMap<>();
            in.rows(
                            StandardJudgementTable.TABLE,
                            row -> wanted.contains(List.of(
                                    row.get(StandardJudgementTable.INDICATOR_ID),
                                    row.get(StandardJudgementTable.PERIOD_START).toString(),
                                    row.get(StandardJudgementTable.PERIOD_END).toString(),
                                    row.get(StandardJudgementTable.AREA_CODE))))
                    .forEach(row -> all.computeIfAbsent(
                                    new At(
                                            row.get(StandardJudgementTable.INDICATOR_ID),
                                            new Span(
                                                    row.get(StandardJudgementTable.PERIOD_START),
                                                    row.get(StandardJudgementTable.PERIOD_END)),
                                            row.get(StandardJudgementTable.AREA_CODE)),
                                    none -> new ArrayList<>())
                            .add(row));
            return new BindingStandards(all, run.config().disclosure().roundTo());
        }
    }

    /** Of an area, all standards. */
    List<TableRow<StandardJudgementTable>> of(LatestFigures.Group group, String area) {
        return all.getOrDefault(new At(group.indicator(), group.span(), area), List.of());
    }

    /** The one that binds: statutory, otherwise contract, otherwise local. */
    Optional<TableRow<StandardJudgementTable>> binding(LatestFigures.Group group, String area) {
        return of(group, area).stream()
                .filter(each -> each.get(StandardJudgementTable.KIND) != StandardKind.AMBITION)
                .min(Comparator.comparing(
                                (TableRow<StandardJudgementTable> each) -> each.get(StandardJudgementTable.KIND))
                        .thenComparing(each -> each.get(StandardJudgementTable.DUE_ON)));
    }

    /** The same before it is rounded up. */
    @Nullable
    Double exactly(LatestFigures.Group group, TableRow<NetworkExtractTable> area) {
        return !area.has(NetworkExtractTable.VALUE)
                ? null
                : binding(group, area.get(NetworkExtractTable.AREA_CODE))
                        .map(each -> each.find(StandardJudgementTable.PEOPLE_BEYOND))
                        .orElse(null);
    }

    /**
     * How many it takes a shown area to reach the standard that binds, of rounded counts to the next multiple of what they are
     * rounded to; null where it is met, has no counts, or the area's figure is not shown.
     */
    @Nullable
    Double people(LatestFigures.Group group, TableRow<NetworkExtractTable> area) {
        Double people = exactly(group, area);
        return people == null || area.get(NetworkExtractTable.PROTECTION) != LeavingAs.ROUNDED
                ? people
                : Double.valueOf(Ceiling.multiple(people, base));
    }
}
