package org.fosse.jobs.question;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Direction;
import org.fosse.config.Polarity;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;

/** What each indicator is called and which part of quality it speaks to. */
final class IndicatorNames {
    /** The part of quality of what nobody has put anywhere. */
    static final String UNASSIGNED = "unassigned";

    /**
     * One indicator.
     *
     * @param judged whether a direction is better
     * @param lower whether that is downwards
     * @param mean whether its value is a mean, which does not say who is beyond it
     * @param unit in which its figures are told
     */
    record Indicator(
            String id,
            String measure,
            String name,
            String domain,
            boolean judged,
            boolean lower,
            boolean mean,
            MeasureUnit unit) {}

    private final Map<String, Indicator> indicators = new HashMap<>();

    IndicatorNames(List<TableRow<IndicatorTable>> rows) {
        for (TableRow<IndicatorTable> row : rows) {
            String id = row.get(IndicatorTable.INDICATOR_ID);
            String domain = row.find(IndicatorTable.QUALITY_DOMAIN);
            Polarity polarity = Polarity.of(row.get(IndicatorTable.POLARITY));
            indicators.put(
                    id,
                    new Indicator(
                            id,
                            row.get(IndicatorTable.MEASURE_ID),
                            row.get(IndicatorTable.INDICATOR_NAME),
                            domain == null ? UNASSIGNED : domain,
                            polarity.side() != null,
                            polarity.side() == Direction.AT_MOST,
                            "mean".equals(row.find(IndicatorTable.VALUE_TYPE)),
                            MeasureUnit.of(row)));
        }
    }

    /** How many measures with a direction each part of quality has. */
    Map<String, Long> judgedOf() {
        return indicators.values().stream()
                .filter(Indicator::judged)
                .collect(groupingBy(
                        Indicator::domain,
                        mapping(Indicator::measure, collectingAndThen(toSet(), measures -> (long) measures.size()))));
    }

    /** One that is not in the catalogue is called by its id. */
    Indicator get(String id) {
        return indicators.getOrDefault(
                id, new Indicator(id, id, id, UNASSIGNED, false, false, false, new MeasureUnit("")));
    }
}
