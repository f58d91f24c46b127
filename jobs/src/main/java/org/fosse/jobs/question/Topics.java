package org.fosse.jobs.question;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.schema.table.IndicatorTable;
import org.jspecify.annotations.Nullable;

/** What each indicator is called and which part of quality it speaks to. */
final class Topics implements Serializable {
    private static final long serialVersionUID = 1;
    /** The part of quality of what nobody has put anywhere. */
    static final String UNASSIGNED = "unassigned";

    /** One indicator; judged when a direction is better. */
    record Topic(String name, String domain, boolean judged) implements Serializable {}

    private final HashMap<String, Topic> topics = new HashMap<>();

    /** Read once a run: one row an indicator. */
    static Topics of(Inputs in) {
        return (Topics) in.once("topics_of_indicators", () -> {
            Topics topics = new Topics();
            for (Row row : in.get(IndicatorTable.TABLE)
                    .select("indicator_id", "indicator_name", "quality_domain", "polarity")
                    .collectAsList()) {
                topics.put(row.getString(0), row.getString(1), row.getString(2), row.getString(3));
            }
            return topics;
        });
    }

    static Topics of(Map<String, Topic> all) {
        Topics topics = new Topics();
        topics.topics.putAll(all);
        return topics;
    }

    private void put(String id, String name, @Nullable String domain, String polarity) {
        topics.put(id, new Topic(name, domain == null ? UNASSIGNED : domain, !polarity.equals("no judgement")));
    }

    Topic get(String indicator) {
        return topics.getOrDefault(indicator, new Topic(indicator, UNASSIGNED, false));
    }
}
