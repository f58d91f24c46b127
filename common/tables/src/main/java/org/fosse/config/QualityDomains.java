package org.fosse.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fosse.tables.Nearest;

/** The quality domains that fosse.yaml lists, id to plain name, and whether another file names one of them. */
final class QualityDomains {
    private QualityDomains() {}

    static Map<String, String> read(Section section) {
        Map<String, String> domains = new LinkedHashMap<>();
        for (String id : section.keys()) {
            section.requireSnakeCase(id, id, "Use lower case, digits and _.");
            domains.put(id, section.text(id));
        }
        return domains;
    }

    static void check(Section section, String key, String id, Map<String, String> known) {
        if (!id.isEmpty() && !known.isEmpty() && !known.containsKey(id)) {
            String near = Nearest.find(id, known.keySet())
                    .map(word -> "Did you mean '" + word + "'? ")
                    .orElse("");
            section.refuse(
                    key,
                    id,
                    "unknown_quality_domain",
                    "The quality domain is not one of fosse.yaml.",
                    near + "Listed there: " + String.join(", ", known.keySet()) + ".");
        }
    }
}
