package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.LandedDeprivationTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.stats.QuantileGroups;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * How deprived practices and neighbourhoods are. Group 1 is always the most deprived. The national group comes from a
 * national decile, which a score alone does not give; the local group ranks the areas of one level within one system, by
 * {@link QuantileGroups}: equal scores share a group, and fewer areas than groups have none. It is reference data (some
 * ten thousand areas), so it is made in plain Java.
 */
public final class DeprivationJob extends Declaration<DeprivationTable> implements RowJob<DeprivationTable> {
    private static final int TENTHS = 10;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    public DeprivationJob() {
        super(
                DeprivationTable.TABLE,
                List.of(LandedDeprivationTable.TABLE, AreaAliasTable.TABLE, ObservationTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public List<TableRow<DeprivationTable>> rows(Inputs in, Run run) {
        Map<String, @Nullable String> systems = new HashMap<>();
        in.rows(AreaTable.TABLE)
                .forEach(row -> systems.put(row.get(AreaTable.AREA_CODE), row.find(AreaTable.SYSTEM_CODE)));
        Map<Key, Scored> newest = new TreeMap<>();
        List<Scored> found = new ArrayList<>(ofFiles(in));
        found.addAll(ofIndicators(in, run));
        for (Scored each : found) {
            if (systems.containsKey(each.key().area())) {
                newest.merge(each.key(), each, (one, other) -> Scored.ORDER.compare(one, other) >= 0 ? one : other);
            }
        }
        return rows(
                List.copyOf(newest.values()),
                systems,
                run.config().deprivation().groups());
    }

    /** Scores of a file of deprivation, with a national decile or without. */
    private static List<Scored> ofFiles(Inputs in) {
        AreaAliases areas = AreaAliases.of(in);
        return in.rows(LandedDeprivationTable.TABLE).stream()
                .map(row -> new Scored(
                        new Key(
                                areas.own(row.get(LandedDeprivationTable.AREA_CODE)),
                                row.get(LandedDeprivationTable.EDITION)),
                        lastDay(row.get(LandedDeprivationTable.EDITION)),
                        row.get(LandedDeprivationTable.AREA_LEVEL),
                        row.get(LandedDeprivationTable.SCORE),
                        row.find(LandedDeprivationTable.DECILE),
                        row.get(LandedDeprivationTable.FILE),
                        row.get(LandedDeprivationTable.LINE)))
                .toList();
    }

    /** Scores that are values of an indicator. */
    private static List<Scored> ofIndicators(Inputs in, Run run) {
        Set<String> indicators = Set.copyOf(run.config().deprivation().indicatorIds());
        Set<String> levels = Set.of(Level.PRACTICE.text(), Level.NEIGHBOURHOOD.text());
        return in
                .rows(
                        ObservationTable.TABLE,
                        row -> indicators.contains(row.get(ObservationTable.INDICATOR_ID))
                                && row.get(ObservationTable.VERSION) == 1
                                && levels.contains(row.get(ObservationTable.AREA_LEVEL))
                                && row.get(ObservationTable.BREAKDOWN).equals(Shared.ALL)
                                && row.has(ObservationTable.VALUE),
                        ObservationTable.INDICATOR_ID,
                        ObservationTable.VERSION,
                        ObservationTable.AREA_CODE,
                        ObservationTable.AREA_LEVEL,
                        ObservationTable.PERIOD_LABEL,
                        ObservationTable.PERIOD_END,
                        ObservationTable.BREAKDOWN,
                        ObservationTable.VALUE,
                        ObservationTable.SOURCE_FILE,
                        ObservationTable.SOURCE_LINE)
                .stream()
                .map(row -> new Scored(
                        new Key(
                                row.get(ObservationTable.AREA_CODE),
                                row.get(ObservationTable.INDICATOR_ID) + " " + row.get(ObservationTable.PERIOD_LABEL)),
                        row.get(ObservationTable.PERIOD_END),
                        row.get(ObservationTable.AREA_LEVEL),
                        row.get(ObservationTable.VALUE),
                        null,
                        row.get(ObservationTable.SOURCE_FILE),
                        row.get(ObservationTable.SOURCE_LINE)))
                .toList();
    }

    private record Key(String area, String edition) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::area).thenComparing(Key::edition);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Scored(
            Key key,
            LocalDate day,
            String level,
            double score,
            @Nullable Integer decile,
            String file,
            long line) {
        /** A repeated line of one edition: the last one in the last file stands. */
        private static final Comparator<Scored> ORDER =
                Comparator.comparing(Scored::file).thenComparingLong(Scored::line);

        /** Of an area's editions one with a national decile before one without, then the latest. */
        private static final Comparator<Scored> PREFERENCE = Comparator.comparing(
                        (Scored scored) -> scored.decile() != null)
                .thenComparing(Scored::day)
                .thenComparing(Scored::key);
    }

    private record Peers(String system, String level, String edition) {}

    private static List<TableRow<DeprivationTable>> rows(
            List<Scored> scored, Map<String, @Nullable String> systems, int groups) {
        Map<Peers, List<Scored>> local = new HashMap<>();
        Map<String, Scored> preferred = new HashMap<>();
        for (Scored each : scored) {
            String system = systems.get(each.key().area());
            if (system != null) {
                local.computeIfAbsent(new Peers(system, each.level(), each.key().edition()), key -> new ArrayList<>())
                        .add(each);
            }
            preferred.merge(
                    each.key().area(), each, (one, other) -> Scored.PREFERENCE.compare(one, other) >= 0 ? one : other);
        }
        Map<Key, Integer> localGroup = new HashMap<>();
        Map<Key, Integer> localDecile = new HashMap<>();
        for (List<Scored> peers : local.values()) {
            assign(peers, groups, localGroup);
            assign(peers, TENTHS, localDecile);
        }
        List<TableRow<DeprivationTable>> rows = new ArrayList<>();
        for (Scored each : scored) {
            Integer decile = each.decile();
            rows.add(DeprivationTable.TABLE
                    .row()
                    .set(DeprivationTable.AREA_CODE, each.key().area())
                    .set(DeprivationTable.EDITION, each.key().edition())
                    .set(DeprivationTable.AREA_LEVEL, each.level())
                    .set(DeprivationTable.SCORE, each.score())
                    .set(DeprivationTable.NATIONAL_DECILE, decile)
                    .set(
                            DeprivationTable.NATIONAL_GROUP,
                            decile == null ? null : Integer.valueOf((decile * groups + TENTHS - 1) / TENTHS))
                    .set(DeprivationTable.LOCAL_GROUP, localGroup.get(each.key()))
                    .set(DeprivationTable.LOCAL_DECILE, localDecile.get(each.key()))
                    .set(
                            DeprivationTable.PREFERRED,
                            each.equals(preferred.get(each.key().area())))
                    .build());
        }
        return rows;
    }

    /** Of a file's edition ("IMD 2019"), by the year in its name. */
    private static LocalDate lastDay(String edition) {
        Matcher year = YEAR.matcher(edition);
        return year.find() ? LocalDate.of(Integer.parseInt(year.group()), 12, 31) : LocalDate.MIN;
    }

    private static void assign(List<Scored> peers, int groups, Map<Key, Integer> groupOf) {
        int[] assigned = QuantileGroups.of(groups)
                .withInverted(true)
                .assign(peers.stream().mapToDouble(Scored::score).toArray());
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] != QuantileGroups.NONE) {
                groupOf.put(peers.get(i).key(), assigned[i]);
            }
        }
    }
}
