package org.fosse.jobs.describe;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Plan;

/**
 * What a release holds of each piece of {@link Evidence}: rows, and how many of them are filled, at each level that the
 * evidence names and altogether. It is written as comma-separated lines that a later build can judge by without the
 * release.
 */
public final class ReleaseFacts {
    /** The level under which the rows of all levels are counted together. */
    private static final String ALL = "all";

    private static final String HEADING = "evidence,level,rows,filled";

    /** Counted rows. */
    public record Count(long rows, long filled) {
        static final Count NONE = new Count(0, 0);

        private Count plus(Count other) {
            return new Count(rows + other.rows, filled + other.filled);
        }
    }

    /** Answers a query: every value as text. */
    @FunctionalInterface
    public interface Query {
        List<List<String>> rows(String sql) throws SQLException;
    }

    private final Map<String, Map<String, Count>> counts = new TreeMap<>();

    private ReleaseFacts() {}

    /** Asks a release; a table that it does not have, as after a run of some tables only, holds nothing. */
    public static ReleaseFacts of(List<Evidence> evidence, Plan plan, List<String> tables, Query query)
            throws SQLException {
        ReleaseFacts facts = new ReleaseFacts();
        for (Evidence each : evidence) {
            Map<String, Count> levels = new TreeMap<>(Map.of(ALL, Count.NONE));
            each.levels().forEach(level -> levels.put(level, Count.NONE));
            String sql = each.query(plan);
            for (List<String> row : tables.contains(each.table()) ? query.rows(sql) : List.<List<String>>of()) {
                Count count = new Count(Long.parseLong(row.get(1)), Long.parseLong(row.get(2)));
                levels.merge(ALL, count, Count::plus);
                levels.computeIfPresent(row.get(0), (level, before) -> before.plus(count));
            }
            facts.counts.put(each.text(), levels);
        }
        return facts;
    }

    /** Reads what {@link #csv} wrote. */
    public static ReleaseFacts parse(List<String> lines) {
        ReleaseFacts facts = new ReleaseFacts();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            facts.counts
                    .computeIfAbsent(cells[0], text -> new TreeMap<>())
                    .put(cells[1], new Count(Long.parseLong(cells[2]), Long.parseLong(cells[3])));
        }
        return facts;
    }

    /** One line for each piece of evidence and level, in order. */
    public String csv() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        counts.forEach((evidence, levels) -> levels.forEach((level, count) ->
                text.append("%s,%s,%d,%d%n".formatted(evidence, level, count.rows(), count.filled()))));
        return text.toString();
    }

    public boolean knows(Evidence evidence) {
        return counts.containsKey(evidence.text());
    }

    /** Whether there is anything of it at all. */
    boolean hasAny(Evidence evidence) {
        return count(evidence, ALL).filled() > 0;
    }

    /**
     * Whether it is there as the page asks: at every level that it names (or altogether), with rows enough that they are no
     * mere example, and filled in the share that it asks.
     */
    boolean holds(Evidence evidence, int leastRows) {
        List<String> levels = evidence.levels().isEmpty() ? List.of(ALL) : evidence.levels();
        return levels.stream()
                .map(level -> count(evidence, level))
                .allMatch(count ->
                        count.filled() >= leastRows && 100 * count.filled() >= evidence.leastPercent() * count.rows());
    }

    private Count count(Evidence evidence, String level) {
        return counts.getOrDefault(evidence.text(), Map.of()).getOrDefault(level, Count.NONE);
    }
}
