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

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LandedIndicatorTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue. An indicator that an extract holds and the catalogue does not is kept as published and never summed over areas:
 * with the name, unit and polarity of its publisher's own list where one was delivered (the newest edition that has it),
 * otherwise under the extract's own name and with no judgement; of several names, units and sources the last in alphabetical
 * order stands.
 */
public final class IndicatorJob extends Declaration<IndicatorTable> implements RowJob<IndicatorTable> {
    public IndicatorJob() {
        super(IndicatorTable.TABLE, List.of(ObservationCheckedTable.TABLE, LandedIndicatorTable.TABLE));
    }

    /** What extracts say of an indicator. */
    private record Seen(
            String id,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String source) implements Serializable {
        static Seen of(TableRow<ObservationCheckedTable> row) {
            return new Seen(
                    row.get(ObservationCheckedTable.INDICATOR_ID),
                    row.find(ObservationCheckedTable.INDICATOR_NAME),
                    row.find(ObservationCheckedTable.SOURCE_UNIT),
                    row.find(ObservationCheckedTable.SOURCE_ID));
        }

        Seen and(Seen other) {
            return new Seen(id, last(name, other.name), last(unit, other.unit), last(source, other.source));
        }

        private static @Nullable String last(@Nullable String one, @Nullable String other) {
            return Stream.of(one, other)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    @Override
    public List<TableRow<IndicatorTable>> rows(Inputs in, Run run) {
        Map<String, Seen> seen = new HashMap<>();
        in.tasks(
                        ObservationCheckedTable.TABLE,
                        ObservationCheckedTable.INDICATOR_ID,
                        ObservationCheckedTable.INDICATOR_NAME,
                        ObservationCheckedTable.SOURCE_UNIT,
                        ObservationCheckedTable.SOURCE_ID)
                .mapPartitions(rows -> {
                    Map<String, Seen> ofPart = new HashMap<>();
                    rows.forEachRemaining(row -> {
                        Seen one = Seen.of(row);
                        ofPart.merge(one.id(), one, Seen::and);
                    });
                    return ofPart.values().iterator();
                })
                .collect()
                .forEach(one -> seen.merge(one.id(), one, Seen::and));
        List<TableRow<IndicatorTable>> rows = new ArrayList<>();
        for (Indicator each : run.config().indicators().values()) {
            rows.add(ofCatalogue(each));
            seen.remove(each.id());
        }
        Map<String, TableRow<LandedIndicatorTable>> described = described(in);
        seen.values().forEach(one -> rows.add(ofExtracts(one, described.get(one.id()))));
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

    private static TableRow<IndicatorTable> ofExtracts(Seen seen, @Nullable TableRow<LandedIndicatorTable> described) {
        String name = described == null ? null : described.find(LandedIndicatorTable.INDICATOR_NAME);
        String unit = described == null ? null : described.find(LandedIndicatorTable.UNIT);
        String given = seen.name() == null ? seen.id() : seen.name();
        return IndicatorTable.TABLE
                .row()
                .set(INDICATOR_ID, seen.id())
                .set(MEASURE_ID, seen.id())
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
