package org.fosse.config;

import java.util.Map;

/** Checks that a quality domain is one of those that fosse.yaml lists. */
final class QualityDomains {
    private QualityDomains() {}

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
