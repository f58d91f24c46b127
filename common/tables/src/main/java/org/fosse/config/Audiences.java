package org.fosse.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may have which table, and on what terms (section {@code publication} of fosse.yaml).
 *
 * @param names id of an audience to who it is, from the narrowest to the widest
 * @param audienceOf audience by name of table; a table that is not named is for the narrowest
 * @param licence the terms for the widest audience
 */
public record Audiences(Map<String, String> names, Map<String, String> audienceOf, Licence licence) {
    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("system", "The integrated care board, its quality group and its analysts");
        USUAL.put("partners", "NHS bodies, councils and voluntary sector of the system");
        USUAL.put("public", "Anyone");
    }

    public Audiences {
        names = FosseConfig.ordered(names);
        audienceOf = FosseConfig.ordered(audienceOf);
    }

    /**
     * A licence and what it asks for.
     *
     * @param id as the Open Definition writes it, such as OGL-UK-3.0
     * @param title its name
     * @param path its address
     * @param attribution what whoever uses a table must say
     */
    public record Licence(String id, String title, String path, String attribution) {
        static Licence read(Section section) {
            return new Licence(
                    section.text("id", "OGL-UK-3.0"),
                    section.text("title", "Open Government Licence v3.0"),
                    section.text("path", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
                    section.text(
                            "attribution",
                            "Contains public sector information licensed under the Open Government Licence v3.0."));
        }
    }

    static Audiences read(Section section) {
        Map<String, String> names = section.read("audiences", Audiences::readNames);
        Map<String, String> of = section.read("tables", tables -> readTables(tables, names));
        return new Audiences(names, of, section.read("licence", Licence::read));
    }

    private static Map<String, String> readNames(Section section) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String id : section.keys()) {
            section.requireSnakeCase(id, id, "Use lower case, digits and _.");
            names.put(id, section.text(id));
        }
        if (names.isEmpty()) {
            USUAL.forEach((id, who) -> names.put(id, section.text(id, who)));
        }
        return names;
    }

    private static Map<String, String> readTables(Section section, Map<String, String> names) {
        Map<String, String> of = new LinkedHashMap<>();
        for (String audience : section.keys()) {
            if (!names.containsKey(audience)) {
                section.refuse(
                        audience,
                        audience,
                        "unknown_audience",
                        "No audience is called so.",
                        "One of " + String.join(", ", names.keySet()) + ".");
            }
            for (String table : section.texts(audience)) {
                if (of.put(table, audience) != null) {
                    section.refuse(audience, table, "duplicate_table", "The table is named twice.", "Name it once.");
                }
            }
        }
        return of;
    }

    /** The audience of a table. */
    public String audienceOf(String table) {
        return audienceOf.getOrDefault(table, ids().get(0));
    }

    /** The widest audience: what it gets is published. */
    public String widest() {
        return ids().get(names.size() - 1);
    }

    private List<String> ids() {
        return new ArrayList<>(names.keySet());
    }
}
