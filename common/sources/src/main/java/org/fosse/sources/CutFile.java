package org.fosse.sources;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.tables.Level;

/**
 * Tells, of a table of providers by the areas of their patients, whether somebody kept only some rows of it: those of a
 * provider, a system, a region. Then some units are there in part only: a figure of them would be that of a fragment.
 *
 * <p>In a whole publication there are many providers and many areas, nearly every provider treats patients of several systems,
 * and every system's patients go to many providers. So
 *
 * <ul>
 *   <li>of one provider, or of a few and many more areas, the areas are parts: rows were kept by provider;
 *   <li>of a few systems and many more providers the providers are parts: rows were kept by area;
 *   <li>of many of both those are parts that meet hardly anybody, where nearly all do (rows of one provider and of one
 *       area were kept); all areas are, where a good share of them do (rows of the providers of a region were kept).
 * </ul>
 *
 * <p>Of a few of both it cannot be told ({@link #doubt}).
 */
final class CutFile {
    /** Fewer are a few: England has more systems, and many more providers. */
    private static final int MANY = 20;
    /** Many more are so many times as many. */
    private static final int TIMES = 4;

    private static final double NEARLY_ALL = 0.9;
    private static final double GOOD_SHARE = 0.2;
    /** Who meets fewer of the others meets hardly anybody. */
    private static final int FEWEST_AREAS = 2;

    private static final int FEWEST_PROVIDERS = 4;

    /** The providers that each area meets, and the areas that each provider meets, by the areas' level. */
    private final Map<Level, Met> met = new EnumMap<>(Level.class);

    private final Set<String> providers = new HashSet<>();

    private final class Met {
        private final Map<String, Set<String>> ofProviders = new HashMap<>();
        private final Map<String, Set<String>> ofAreas = new HashMap<>();

        void add(String provider, String area) {
            ofProviders.computeIfAbsent(provider, key -> new HashSet<>()).add(area);
            ofAreas.computeIfAbsent(area, key -> new HashSet<>()).add(provider);
        }

        /** Whether so few areas of a level are never all: systems are some dozens, of regions there are seven. */
        private boolean isCutByArea(Level level) {
            int areas = ofAreas.size();
            return level == Level.SYSTEM && areas < MANY && providers.size() >= Math.min(MANY, TIMES * areas);
        }

        private boolean isCutByProvider() {
            int all = providers.size();
            return all == 1 || (all < MANY && ofAreas.size() >= Math.min(MANY, TIMES * all));
        }

        private boolean isFewOfBoth() {
            return providers.size() < MANY && ofAreas.size() < MANY;
        }

        Set<String> partialAreas() {
            Set<String> lonely = lonely(ofAreas, FEWEST_PROVIDERS);
            double share = (double) lonely.size() / ofAreas.size();
            boolean all = isCutByProvider() || (!isFewOfBoth() && share >= GOOD_SHARE && share < NEARLY_ALL);
            return all ? ofAreas.keySet() : ofAreas.size() >= MANY && share >= NEARLY_ALL ? lonely : Set.of();
        }

        Set<String> partialProviders(Level level) {
            Set<String> lonely = lonely(ofProviders, FEWEST_AREAS);
            return isCutByArea(level)
                    ? ofProviders.keySet()
                    : ofProviders.size() >= MANY && lonely.size() >= NEARLY_ALL * ofProviders.size()
                            ? lonely
                            : Set.of();
        }

        private Set<String> lonely(Map<String, Set<String>> partners, int enough) {
            return partners.entrySet().stream()
                    .filter(each -> each.getValue().size() < enough)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /** A provider and an area stand in one row. */
    void meet(String provider, Level level, String area) {
        providers.add(provider);
        met.computeIfAbsent(level, key -> new Met()).add(provider, area);
    }

    /** The units of each level that are there in part only. */
    Map<Level, Set<String>> fragments() {
        Map<Level, Set<String>> fragments = new TreeMap<>();
        met.forEach((level, each) -> {
            add(fragments, level, each.partialAreas());
            add(fragments, Level.PROVIDER, each.partialProviders(level));
        });
        return fragments;
    }

    private static void add(Map<Level, Set<String>> fragments, Level level, Set<String> units) {
        if (!units.isEmpty()) {
            fragments.computeIfAbsent(level, key -> new HashSet<>()).addAll(units);
        }
    }

    /** Whether the file has a few providers and a few areas, so that any of them may be there in part only. */
    boolean isDoubtful() {
        return !met.isEmpty()
                && met.values().stream().allMatch(Met::isFewOfBoth)
                && fragments().isEmpty();
    }

    /** What a data officer should look at then. */
    static String doubt() {
        return "It has a few providers and a few areas only. Its figures are those of its rows: where it was cut out of a"
                + " publication, deliver the whole, since nobody can tell which of its areas and providers are there in whole.";
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
