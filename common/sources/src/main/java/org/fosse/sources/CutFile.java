package org.fosse.sources;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.tables.Level;

/**
 * Tells, of a table of providers by the areas of their patients, whether somebody kept only the rows of one area or one
 * provider. In a whole publication nearly every provider treats patients of several systems, and every system's patients go to
 * many providers. Where nine in ten of at least twenty providers meet a single area of a level, or as many areas fewer than four
 * providers, the file is cut, and those units are there in part only: a figure of them would be that of a fragment.
 */
final class CutFile {
    private static final int FEWEST = 20;
    private static final double SHARE = 0.9;
    private static final int FEWEST_AREAS = 2;
    private static final int FEWEST_PROVIDERS = 4;

    /** Who meets whom, by the level of the first and that of the second. */
    private final Map<Level, Map<Level, Map<String, Set<String>>>> met = new EnumMap<>(Level.class);

    /** A provider and an area stand in one row. */
    void meet(String provider, Level level, String area) {
        add(Level.PROVIDER, provider, level, area);
        add(level, area, Level.PROVIDER, provider);
    }

    private void add(Level level, String code, Level other, String partner) {
        met.computeIfAbsent(level, key -> new EnumMap<>(Level.class))
                .computeIfAbsent(other, key -> new HashMap<>())
                .computeIfAbsent(code, key -> new HashSet<>())
                .add(partner);
    }

    /** The units of each level that are there in part only. */
    Map<Level, Set<String>> fragments() {
        Map<Level, Set<String>> fragments = new TreeMap<>();
        met.forEach((level, others) -> others.values().forEach(partners -> {
            int enough = level == Level.PROVIDER ? FEWEST_AREAS : FEWEST_PROVIDERS;
            List<String> lonely = partners.entrySet().stream()
                    .filter(each -> each.getValue().size() < enough)
                    .map(Map.Entry::getKey)
                    .toList();
            if (partners.size() >= FEWEST && lonely.size() >= SHARE * partners.size()) {
                fragments.computeIfAbsent(level, key -> new HashSet<>()).addAll(lonely);
            }
        }));
        return fragments;
    }

    /** What a data officer should know of them. */
    static String remark(Map<Level, Set<String>> fragments) {
        StringBuilder text = new StringBuilder(
                "The file is a cut of its publication. Left out, because it holds a part of them only:");
        fragments.forEach((level, codes) -> text.append(text.charAt(text.length() - 1) == ':' ? " " : ", ")
                .append(codes.size())
                .append(" of level ")
                .append(level.text()));
        return text.append(". Deliver the whole file to have them.").toString();
    }
}
