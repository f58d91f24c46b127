package org.fosse.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fosse.tables.Nearest;

/** The quality domains that fosse.yaml lists, id to plain name, and whether another file names one of them. */
public final class QualityDomains {
    /** The domain of what judges a body as a whole: an overall rating, a final segment. It is none of fosse.yaml. */
    public static final String WHOLE = "all";

    private QualityDomains() {}

    static Map<String, String> read(Section section) {
        Map<String, String> domains = new LinkedHashMap<>();
        for (String id : section.keys()) {
            section.requireSnakeCase(id, id, "Use lower case, digits and _.");
            domains.put(id, section.text(id));
        }
        return domains;
    }

    /**
     * The plain name of a domain, of the whole, and of what nobody has put anywhere.
     *
     * @param known the domains of fosse.yaml, id to plain name
     */
    public static String name(String id, Map<String, String> known) {
        return id.equals(WHOLE) ? "Quality as a whole" : known.getOrDefault(id, "No part of quality in particular");
    }

    /** As {@link #check}, for what may also judge a body as a whole. */
    static void checkOrWhole(Section section, String key, String id, Map<String, String> known) {
        if (!id.equals(WHOLE)) {
            check(section, key, id, known);
        }
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
