package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import org.fosse.config.ValueType;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/** The rows of one comparison as they leave: a network's practices and their comparators for one value. */
final class ExtractRows implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Disclosure disclosure;
    private final HashMap<String, TableRow<IndicatorTable>> indicators = new HashMap<>();
    private final HashMap<String, String> names = new HashMap<>();

    ExtractRows(Disclosure disclosure, List<TableRow<IndicatorTable>> indicators, List<TableRow<AreaTable>> areas) {
        this.disclosure = disclosure;
        indicators.forEach(row -> this.indicators.put(row.get(IndicatorTable.INDICATOR_ID), row));
        areas.forEach(row -> names.put(row.get(AreaTable.AREA_CODE), row.get(AreaTable.AREA_NAME)));
    }

    /** @param group in order of area; none of it leaves without a practice of the network, which would have nothing to compare */
    List<TableRow<NetworkExtractTable>> of(List<ShownRate> group) {
        if (group.stream().noneMatch(each -> each.isOf(Level.PRACTICE))) {
            return List.of();
        }
        List<ExtractRow> rows = group.stream().map(this::protect).toList();
        double average = rows.stream()
                .filter(ExtractRow::isSystem)
                .mapToDouble(ExtractRow::perOne)
                .findFirst()
                .orElse(Double.NaN);
        return rows.stream().map(row -> row.toRow(average)).toList();
    }

    private ExtractRow protect(ShownRate shown) {
        TableRow<RateTable> rate = shown.rate();
        TableRow<IndicatorTable> indicator = indicators.get(rate.get(RateTable.INDICATOR_ID));
        if (indicator == null) {
            throw new IllegalStateException("table indicator does not hold '" + rate.get(RateTable.INDICATOR_ID) + "'");
        }
        ValueType type = ValueType.of(indicator.get(IndicatorTable.VALUE_TYPE));
        return new ExtractRow(
                shown,
                type,
                disclosure.protect(
                        type,
                        rate.find(RateTable.NUMERATOR),
                        rate.find(RateTable.DENOMINATOR),
                        rate.find(RateTable.VALUE)),
                NetworkExtractTable.TABLE
                        .row()
                        .set(NetworkExtractTable.NETWORK_CODE, shown.network())
                        .copy(NetworkExtractTable.INDICATOR_ID, rate, RateTable.INDICATOR_ID)
                        .copy(NetworkExtractTable.PERIOD_START, rate, RateTable.PERIOD_START)
                        .copy(NetworkExtractTable.PERIOD_END, rate, RateTable.PERIOD_END)
                        .copy(NetworkExtractTable.BREAKDOWN, rate, RateTable.BREAKDOWN)
                        .copy(NetworkExtractTable.STRATUM, rate, RateTable.STRATUM)
                        .copy(NetworkExtractTable.AREA_CODE, rate, RateTable.AREA_CODE)
                        .copy(NetworkExtractTable.INDICATOR_NAME, indicator, IndicatorTable.INDICATOR_NAME)
                        .copy(NetworkExtractTable.UNIT, indicator, IndicatorTable.UNIT)
                        .copy(NetworkExtractTable.POLARITY, indicator, IndicatorTable.POLARITY)
                        .copy(NetworkExtractTable.PERIOD_LABEL, rate, RateTable.PERIOD_LABEL)
                        .copy(NetworkExtractTable.AREA_LEVEL, rate, RateTable.AREA_LEVEL)
                        .set(NetworkExtractTable.AREA_NAME, names.get(rate.get(RateTable.AREA_CODE))));
    }
}
