package org.fosse.jobs.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The practices of each network, and the networks of each place and forum, at the latest period of each indicator, beside the funnel of the system and their like. */
public final class NetworkPracticeJob implements RowJob<NetworkPracticeTable> {
    @Override
    public TypedTable<NetworkPracticeTable> output() {
        return NetworkPracticeTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Placed.OfLatest.INPUTS, StandardJudgementTable.TABLE, DeprivationTable.TABLE);
    }

    @Override
    public List<TableRow<NetworkPracticeTable>> rows(Inputs in, Run run) {
        Map<Placed.OfLatest.At, Placed> places = in.get(new Placed.OfLatest());
        Map<String, TableRow<DeprivationTable>> deprivation =
                in.rows(DeprivationTable.TABLE, row -> row.is(DeprivationTable.PREFERRED)).stream()
                        .collect(Collectors.toMap(
                                row -> row.get(DeprivationTable.AREA_CODE), Function.identity(), (one, other) -> one));
        Map<String, TableRow<IndicatorTable>> indicators = in.rows(IndicatorTable.TABLE).stream()
                .collect(Collectors.toMap(row -> row.get(IndicatorTable.INDICATOR_ID), Function.identity()));
        BindingStandards standards = in.get(new BindingStandards.OfLatest());
        List<TableRow<NetworkPracticeTable>> rows = new ArrayList<>();
        in.get(new LatestFigures()).values().forEach(groups -> {
            Map<String, Integer> numbers = numbers(groups);
            groups.values().forEach(group -> {
                for (TableRow<NetworkExtractTable> practice : group.members()) {
                    String code = practice.get(NetworkExtractTable.AREA_CODE);
                    rows.add(row(
                            group,
                            practice,
                            numbers.getOrDefault(code, 0),
                            places.get(new Placed.OfLatest.At(
                                    group.receiver().id(), group.indicator(), group.span(), code)),
                            Objects.requireNonNull(indicators.get(group.indicator())),
                            standards.people(group, practice),
                            deprivation.get(code)));
                }
            });
        });
        return rows;
    }

    /** The number of each practice of a network, in order of name. */
    private static Map<String, Integer> numbers(Map<String, LatestFigures.Group> groups) {
        Map<String, String> names = new TreeMap<>();
        groups.values()
                .forEach(group -> group.members().forEach(row -> {
                    String code = row.get(NetworkExtractTable.AREA_CODE);
                    String name = row.find(NetworkExtractTable.AREA_NAME);
                    names.put(code, name == null ? code : name);
                }));
        Map<String, Integer> numbers = new HashMap<>();
        names.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> each) -> each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> numbers.put(each.getKey(), numbers.size() + 1));
        return numbers;
    }

    private static TableRow<NetworkPracticeTable> row(
            LatestFigures.Group group,
            TableRow<NetworkExtractTable> practice,
            int number,
            @Nullable Placed placed,
            TableRow<IndicatorTable> indicator,
            @Nullable Double peopleToStandard,
            @Nullable TableRow<DeprivationTable> deprivation) {
        RowBuilder<NetworkPracticeTable> row = NetworkPracticeTable.TABLE
                .row()
                .set(NetworkPracticeTable.NETWORK_CODE, group.receiver().id())
                .set(NetworkPracticeTable.INDICATOR_ID, group.indicator())
                .copy(NetworkPracticeTable.AREA_CODE, practice, NetworkExtractTable.AREA_CODE)
                .copy(NetworkPracticeTable.AREA_LEVEL, practice, NetworkExtractTable.AREA_LEVEL)
                .copy(NetworkPracticeTable.AREA_NAME, practice, NetworkExtractTable.AREA_NAME)
                .set(NetworkPracticeTable.NUMBER, number)
                .copy(NetworkPracticeTable.PERIOD_LABEL, practice, NetworkExtractTable.PERIOD_LABEL)
                .copy(NetworkPracticeTable.NUMERATOR, practice, NetworkExtractTable.NUMERATOR)
                .copy(NetworkPracticeTable.DENOMINATOR, practice, NetworkExtractTable.DENOMINATOR)
                .copy(NetworkPracticeTable.VALUE, practice, NetworkExtractTable.VALUE)
                .copy(NetworkPracticeTable.LOWER_95, practice, NetworkExtractTable.LOWER_95)
                .copy(NetworkPracticeTable.UPPER_95, practice, NetworkExtractTable.UPPER_95)
                .copy(NetworkPracticeTable.REASON, practice, NetworkExtractTable.REASON)
                .set(NetworkPracticeTable.JUDGED_BESIDE, placed == null ? JudgedBeside.NOTHING : placed.beside())
                .set(NetworkPracticeTable.JUDGEMENT, placed == null ? Judgement.NOT_JUDGED : placed.judgement())
                .set(NetworkPracticeTable.NOT_JUDGED_WHY, NetworkIndicator.notJudgedWhy(placed, practice, indicator))
                .set(NetworkPracticeTable.NOT_CALLED_OUT, placed == null ? null : placed.notCalledOut())
                .set(NetworkPracticeTable.PEOPLE_TO_STANDARD, peopleToStandard)
                .set(NetworkPracticeTable.TO_ASK, placed != null && placed.isToAsk());
        if (placed != null && placed.seen().isThere()) {
            row.number(NetworkPracticeTable.AVERAGE, carried(placed, FunnelTable.AVERAGE))
                    .number(NetworkPracticeTable.FUNNEL_LOWER_95, carried(placed, FunnelTable.FUNNEL_LOWER_95))
                    .number(NetworkPracticeTable.FUNNEL_UPPER_95, carried(placed, FunnelTable.FUNNEL_UPPER_95))
                    .number(NetworkPracticeTable.ADJUSTED_LOWER_95, carried(placed, FunnelTable.ADJUSTED_LOWER_95))
                    .number(NetworkPracticeTable.ADJUSTED_UPPER_95, carried(placed, FunnelTable.ADJUSTED_UPPER_95))
                    .number(NetworkPracticeTable.ADJUSTED_LOWER_998, carried(placed, FunnelTable.ADJUSTED_LOWER_998))
                    .number(NetworkPracticeTable.ADJUSTED_UPPER_998, carried(placed, FunnelTable.ADJUSTED_UPPER_998))
                    .number(NetworkPracticeTable.EXPECTED, placed.expected())
                    .number(NetworkPracticeTable.EXPECTED_LOWER_95, placed.expectedLower95())
                    .number(NetworkPracticeTable.EXPECTED_UPPER_95, placed.expectedUpper95());
        }
        if (deprivation != null) {
            row.copy(NetworkPracticeTable.DEPRIVATION_SCORE, deprivation, DeprivationTable.SCORE)
                    .copy(NetworkPracticeTable.DEPRIVATION_DECILE, deprivation, DeprivationTable.NATIONAL_DECILE);
        }
        return row.build();
    }

    private static double carried(Placed placed, Field<FunnelTable, Double> field) {
        return placed.seen().carried(placed.crude().number(field));
    }
}
