package org.fosse.jobs.packed;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a statistic must know of an indicator.
 *
 * @param id its id
 * @param measure the measure that it is an edition of
 * @param name its plain name
 * @param valueType what kind of number its value is
 * @param multiplier value = numerator / denominator x multiplier
 * @param range the values that it can have
 * @param additive whether counts may be summed over areas
 * @param polarity which direction is good
 * @param standards what its value is to reach, and when
 * @param qualityDomain the part of quality it speaks to; null when it is not in the catalogue
 * @param facet access, experience or outcome; null where it is not known
 */
public record IndicatorFacts(
        String id,
        String measure,
        String name,
        ValueType valueType,
        double multiplier,
        Indicator.Range range,
        boolean additive,
        Polarity polarity,
        Standards standards,
        @Nullable String qualityDomain,
        @Nullable String facet)
        implements Serializable {
    /** What a job that collects them must declare. */
    public static final List<Table> INPUTS = List.of(IndicatorTable.TABLE, StandardTable.TABLE);

    /** Numerator out of denominator. */
    public boolean isProportion() {
        return valueType == ValueType.PROPORTION;
    }

    /** Events per population. */
    public boolean isRate() {
        return valueType == ValueType.RATE;
    }

    /** Whether values and limits are computed from counts. */
    public boolean isCounted() {
        return isProportion() || isRate();
    }

    /** One amount over another (pounds per patient, seconds per call): its value is their quotient, with no limits. */
    public boolean isQuotient() {
        return valueType == ValueType.RATIO || valueType == ValueType.MEAN;
    }

    /** A number of people or things, out of nothing: its value is what is added up. */
    public boolean isCount() {
        return valueType == ValueType.COUNT;
    }

    /** Whether two counts can stand beside each other, and so may be added up; see {@link ValueType#allows}. */
    public boolean allows(double numerator, double denominator) {
        return valueType.allows(numerator, denominator);
    }

    /** Classes on an ordered scale: distances have no meaning, so that no size of variation is given. */
    public boolean isOrdinal() {
        return valueType == ValueType.ORDINAL;
    }

    /** Whether value and limits are computed from two counts: both are there and possible, and there is somebody to count. */
    public boolean countsMakeSense(double numerator, double denominator) {
        return isCounted() && allows(numerator, denominator) && denominator > 0;
    }

    /**
     * What kind of number is computed with. One that the catalogue does not have stays as published, whatever its publisher
     * calls it: nobody here has seen whether its values are those of its counts.
     */
    private static ValueType valueType(TableRow<IndicatorTable> row) {
        return row.is(IndicatorTable.IN_CATALOGUE) ? ValueType.of(row.get(IndicatorTable.VALUE_TYPE)) : ValueType.SCORE;
    }

    private static Indicator.Range range(TableRow<IndicatorTable> row) {
        Double lowest = row.find(IndicatorTable.LOWEST);
        Double highest = row.find(IndicatorTable.HIGHEST);
        return new Indicator.Range(
                lowest == null ? Indicator.Range.ANY.lowest() : lowest,
                highest == null ? Indicator.Range.ANY.highest() : highest);
    }

    /** All indicators by their ids, collected: reference data. */
    public static Map<String, IndicatorFacts> collect(Inputs in) {
        Map<String, IndicatorFacts> all = new HashMap<>();
        Map<String, Standards> standards = MeasureStandards.collect(in);
        for (TableRow<IndicatorTable> row : in.rows(IndicatorTable.TABLE)) {
            String id = row.get(IndicatorTable.INDICATOR_ID);
            Double multiplier = row.find(IndicatorTable.MULTIPLIER);
            all.put(
                    id,
                    new IndicatorFacts(
                            id,
                            row.get(IndicatorTable.MEASURE_ID),
                            row.get(IndicatorTable.INDICATOR_NAME),
                            valueType(row),
                            multiplier == null ? 1 : multiplier,
                            range(row),
                            row.is(IndicatorTable.ADDITIVE),
                            Polarity.of(row.get(IndicatorTable.POLARITY)),
                            standards.getOrDefault(row.get(IndicatorTable.MEASURE_ID), Standards.NONE),
                            row.find(IndicatorTable.QUALITY_DOMAIN),
                            row.find(IndicatorTable.EQUITY_FACET)));
        }
        return all;
    }
}
