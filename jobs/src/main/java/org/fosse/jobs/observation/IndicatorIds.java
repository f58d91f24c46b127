package org.fosse.jobs.observation;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * One spelling of every indicator's id, whatever case extracts write it in: the catalogue's, and for an id that is not in
 * it the first of those that extracts give, capitals before small letters. Ids that differ by case only would be one indicator in two halves.
 */
final class IndicatorIds implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, String> spellings = new HashMap<>();

    /** Of ids as extracts give them, so that each is put into small letters once. */
    private final Map<String, String> spellingsOfGiven = new HashMap<>();

    IndicatorIds(Collection<String> catalogue, Collection<String> given) {
        catalogue.forEach(this::add);
        new TreeSet<>(given).forEach(this::add);
        given.forEach(id -> spellingsOfGiven.put(id, anySpelling(id)));
    }

    private void add(String id) {
        spellings.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
    }

    /** The spelling of an id. */
    String spelling(String id) {
        String known = spellingsOfGiven.get(id);
        return known == null ? anySpelling(id) : known;
    }

    private String anySpelling(String id) {
        return spellings.getOrDefault(id.toLowerCase(Locale.ROOT), id);
    }
}
