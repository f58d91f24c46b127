package org.fosse.jobs.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;

/** What each indicator is called and which part of quality it speaks to. */
final class IndicatorNames {
    /** The part of quality of what nobody has put anywhere. */
    static final String UNASSIGNED = "unassigned";

    /** One indicator; judged when a direction is better. */
    record Indicator(String id, String measure, String name, String domain, boolean judged) {}

    private final Map<String, Indicator> indicators = new HashMap<>();

    IndicatorNames(List<TableRow<IndicatorTable>> rows) {
        for (TableRow<IndicatorTable> row : rows) {
            String id = row.get(IndicatorTable.INDICATOR_ID);
            String domain = row.find(IndicatorTable.QUALITY_DOMAIN);
            indicators.put(
                    id,
                    new Indicator(
                            id,
                            row.get(IndicatorTable.MEASURE_ID),
                            row.get(IndicatorTable.INDICATOR_NAME),
                            domain == null ? UNASSIGNED : domain,
                            !row.get(IndicatorTable.POLARITY).equals("no judgement")));
        }
    }

    /** One that is not in the catalogue is called by its id. */
    Indicator get(String id) {
        return indicators.getOrDefault(id, new Indicator(id, id, id, UNASSIGNED, false));
    }
}
