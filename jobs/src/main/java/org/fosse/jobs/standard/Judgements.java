package org.fosse.jobs.standard;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fosse.config.Direction;
import org.fosse.config.Standard;
import org.fosse.config.ValueType;
import org.fosse.jobs.figure.IntervalRule;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * The judgements of one indicator's values. A value is judged by each verified standard of its level that is in force on the
 * last day of its own period. Equal is met. What falls short in a period that ends before the standard is due is not yet due;
 * what reaches it before then is met. The value itself decides, as published performance does; whether chance may explain the
 * difference stands beside it.
 *
 * @param indicator has a direction that is better
 */
record Judgements(IndicatorFacts indicator) implements Serializable {
    /** @param rate has a value */
    List<TableRow<StandardJudgementTable>> of(TableRow<RateTable> rate) {
        Level level = Level.find(rate.get(RateTable.AREA_LEVEL)).orElse(null);
        return indicator.standards().judging(level, rate.get(RateTable.PERIOD_END)).stream()
                .map(standard -> row(rate, standard))
                .toList();
    }

    private TableRow<StandardJudgementTable> row(TableRow<RateTable> rate, Standard standard) {
        Direction side = requireNonNull(indicator.polarity().side());
        double value = rate.get(RateTable.VALUE);
        double distance = side.distance(value, standard.value());
        LocalDate periodEnd = rate.get(RateTable.PERIOD_END);
        return StandardJudgementTable.TABLE
                .row(RateTable.TABLE, rate)
                .set(StandardJudgementTable.KIND, standard.kind())
                .set(StandardJudgementTable.IN_FORCE_FROM, standard.from())
                .set(StandardJudgementTable.DUE_ON, standard.due())
                .set(StandardJudgementTable.MEASURE_ID, indicator.measure())
                .set(StandardJudgementTable.STANDARD, standard.value())
                .set(StandardJudgementTable.IN_FORCE_TO, standard.to())
                .set(StandardJudgementTable.SOURCE, standard.source())
                .set(StandardJudgementTable.RESULT, standard.judge(value, periodEnd, side))
                .set(
                        StandardJudgementTable.OUTCOME_95,
                        IntervalRule.at95(
                                rate.number(RateTable.LOWER_95),
                                rate.number(RateTable.UPPER_95),
                                standard.value(),
                                indicator.polarity()))
                .set(StandardJudgementTable.DISTANCE, distance)
                .set(StandardJudgementTable.PEOPLE_BEYOND, beyond(rate, distance))
                .build();
    }

    /** How many a missed standard leaves beyond it; null where it is met or nobody is counted. */
    private @Nullable Double beyond(TableRow<RateTable> rate, double distance) {
        double denominator = rate.number(RateTable.DENOMINATOR);
        if (distance >= 0 || !(denominator > 0)) {
            return null;
        }
        if (indicator.isCounted()) {
            return denominator * -distance / indicator.multiplier();
        }
        return indicator.valueType() == ValueType.MEAN ? denominator : null;
    }
}
