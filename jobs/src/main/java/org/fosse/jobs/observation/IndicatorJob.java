package org.fosse.jobs.observation;

import static org.fosse.schema.table.IndicatorTable.ADDITIVE;
import static org.fosse.schema.table.IndicatorTable.ATTRIBUTED_BY;
import static org.fosse.schema.table.IndicatorTable.CARE_GROUP;
import static org.fosse.schema.table.IndicatorTable.DESCRIPTION;
import static org.fosse.schema.table.IndicatorTable.EQUITY_FACET;
import static org.fosse.schema.table.IndicatorTable.HIGHEST;
import static org.fosse.schema.table.IndicatorTable.IMPROVEMENT_AIM;
import static org.fosse.schema.table.IndicatorTable.INDICATOR_ID;
import static org.fosse.schema.table.IndicatorTable.INDICATOR_NAME;
import static org.fosse.schema.table.IndicatorTable.IN_CATALOGUE;
import static org.fosse.schema.table.IndicatorTable.LOWEST;
import static org.fosse.schema.table.IndicatorTable.MEASURE_ID;
import static org.fosse.schema.table.IndicatorTable.MULTIPLIER;
import static org.fosse.schema.table.IndicatorTable.OUTCOME_AIM;
import static org.fosse.schema.table.IndicatorTable.PAIRED_WITH;
import static org.fosse.schema.table.IndicatorTable.PATHWAY;
import static org.fosse.schema.table.IndicatorTable.POLARITY;
import static org.fosse.schema.table.IndicatorTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.IndicatorTable.REFERENCE;
import static org.fosse.schema.table.IndicatorTable.SOURCE_SET;
import static org.fosse.schema.table.IndicatorTable.THEME;
import static org.fosse.schema.table.IndicatorTable.UNIT;
import static org.fosse.schema.table.IndicatorTable.VALUE_TYPE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LandedIndicatorTable;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue. An indicator that an extract holds and the catalogue does not is kept as published and never summed over areas:
 * with the name, unit and polarity of its publisher's own list where one was delivered (the newest edition that has it),
 * otherwise under the extract's own name and with no judgement ({@link GivenValues}).
 */
public final class IndicatorJob extends Declaration<IndicatorTable> implements RowJob<IndicatorTable> {
    public IndicatorJob() {
        super(IndicatorTable.TABLE, Shared.tables(GivenValues.INPUTS, LandedIndicatorTable.TABLE));
    }

    @Override
    public List<TableRow<IndicatorTable>> rows(Inputs in, Run run) {
        Map<String, GivenValues.OfIndicator> given = GivenValues.of(in).indicators();
        IndicatorIds ids = new IndicatorIds(run.config().indicators().keySet(), given.keySet());
        Map<String, GivenValues.OfIndicator> seen = new HashMap<>();
        given.forEach((id, one) -> seen.merge(ids.spelling(id), one, GivenValues.OfIndicator::and));
        List<TableRow<IndicatorTable>> rows = new ArrayList<>();
        for (Indicator each : run.config().indicators().values()) {
            rows.add(ofCatalogue(each));
            seen.remove(each.id());
        }
        Map<String, TableRow<LandedIndicatorTable>> described = described(in);
        seen.forEach((id, one) -> rows.add(ofExtracts(id, one, described.get(id))));
        return rows;
    }

    /** What publishers say of their indicators, each by the newest edition; of several the last file. */
    private static Map<String, TableRow<LandedIndicatorTable>> described(Inputs in) {
        Comparator<TableRow<LandedIndicatorTable>> newest = Comparator.comparing(
                        (TableRow<LandedIndicatorTable> row) -> row.get(LandedIndicatorTable.REVISION))
                .thenComparing(
                        row -> row.find(LandedIndicatorTable.PUBLISHED_ON),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(row -> row.get(LandedIndicatorTable.FILE))
                .thenComparing(row -> row.get(LandedIndicatorTable.LINE));
        Map<String, TableRow<LandedIndicatorTable>> described = new HashMap<>();
        in.rows(LandedIndicatorTable.TABLE)
                .forEach(row ->
                        described.merge(row.get(LandedIndicatorTable.INDICATOR_ID), row, BinaryOperator.maxBy(newest)));
        return described;
    }

    /** Null where there is none. */
    private static @Nullable Double bound(double bound) {
        return Math.abs(bound) >= ValueType.TOO_LARGE ? null : bound;
    }

    private static TableRow<IndicatorTable> ofCatalogue(Indicator indicator) {
        return IndicatorTable.TABLE
                .row()
                .set(INDICATOR_ID, indicator.id())
                .set(MEASURE_ID, indicator.measure())
                .set(INDICATOR_NAME, indicator.name())
                .set(DESCRIPTION, indicator.description())
                .set(QUALITY_DOMAIN, indicator.qualityDomain())
                .set(POLARITY, indicator.polarity().text())
                .set(UNIT, indicator.unit())
                .set(VALUE_TYPE, indicator.valueType().text())
                .set(MULTIPLIER, indicator.multiplier())
                .set(LOWEST, bound(indicator.range().lowest()))
                .set(HIGHEST, bound(indicator.range().highest()))
                .set(ADDITIVE, indicator.additive())
                .set(
                        ATTRIBUTED_BY,
                        indicator.attributedBy().isEmpty() ? null : String.join(", ", indicator.attributedBy()))
                .set(EQUITY_FACET, indicator.equityFacet())
                .set(PATHWAY, indicator.tags().pathway())
                .set(CARE_GROUP, indicator.tags().careGroup())
                .set(OUTCOME_AIM, indicator.tags().outcomeAim())
                .set(IMPROVEMENT_AIM, indicator.tags().improvementAim())
                .set(THEME, indicator.tags().theme())
                .set(PAIRED_WITH, indicator.tags().pairedWith())
                .set(SOURCE_SET, indicator.sourceSet())
                .set(REFERENCE, indicator.reference())
                .set(IN_CATALOGUE, true)
                .build();
    }

    private static TableRow<IndicatorTable> ofExtracts(
            String id, GivenValues.OfIndicator seen, @Nullable TableRow<LandedIndicatorTable> described) {
        String name = described == null ? null : described.find(LandedIndicatorTable.INDICATOR_NAME);
        String unit = described == null ? null : described.find(LandedIndicatorTable.UNIT);
        String given = seen.name() == null ? id : seen.name();
        return IndicatorTable.TABLE
                .row()
                .set(INDICATOR_ID, id)
                .set(MEASURE_ID, id)
                .set(INDICATOR_NAME, name == null ? given : name)
                .set(DESCRIPTION, described == null ? null : described.find(LandedIndicatorTable.DESCRIPTION))
                .set(
                        POLARITY,
                        described == null ? Polarity.NO_JUDGEMENT.text() : described.get(LandedIndicatorTable.POLARITY))
                .set(UNIT, unit == null ? seen.unit() : unit)
                .set(
                        VALUE_TYPE,
                        described == null ? ValueType.SCORE.text() : described.get(LandedIndicatorTable.VALUE_TYPE))
                .set(ADDITIVE, false)
                .set(SOURCE_SET, seen.source())
                .set(
                        REFERENCE,
                        described == null ? null : "The publisher's list, " + described.get(LandedIndicatorTable.FILE))
                .set(IN_CATALOGUE, false)
                .build();
    }
}
