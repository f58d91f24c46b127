package org.fosse.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may have which table of a release, and on what terms; {@code datapackage.json} says it.
 *
 * @param audiences id to who that is, from the narrowest to the widest
 * @param tables by name; a table that is not there is for the narrowest
 */
public record Terms(Map<String, String> audiences, Map<String, OfTable> tables) {
    /** Of releases whose audiences nobody has told apart. */
    public static final Terms NONE = new Terms(Map.of(), Map.of());

    public Terms {
        audiences = Collections.unmodifiableMap(new LinkedHashMap<>(audiences));
        tables = Map.copyOf(tables);
    }

    /**
     * The terms of one table.
     *
     * @param audience it and every narrower one may have it
     * @param disclosure how people are protected in it
     * @param licence what it may be used under; null where it is for its audience alone
     */
    public record OfTable(
            String audience, String disclosure, @Nullable Licence licence) {}

    /** A licence as a data package names it. */
    public record Licence(String name, String title, String path, String attribution) {}

    /** The properties that they add to a resource. */
    Map<String, Object> properties(String table) {
        OfTable terms = tables.get(table);
        Map<String, Object> json = new LinkedHashMap<>();
        if (terms != null) {
            json.put("audience", terms.audience());
            json.put("disclosure", terms.disclosure());
            if (terms.licence() != null) {
                json.put("licenses", List.of(terms.licence()));
            }
        }
        return json;
    }

    /** The audiences as a list, whose order a reader of JSON keeps. */
    List<Map<String, String>> listAudiences() {
        List<Map<String, String>> list = new ArrayList<>();
        audiences.forEach((name, title) -> list.add(Map.of("name", name, "title", title)));
        return list;
    }
}
