package org.fosse.jobs.oversight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fosse.config.OversightEdition;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.oversight.LikelyRange.Range;
import org.fosse.jobs.oversight.LikelyRange.Scores;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.OversightRangeTable;
import org.fosse.schema.table.OversightScoreTable;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The likely range of each trust's average score and of its rank among the trusts of its type; {@link LikelyRange}. */
public final class OversightRangeJob extends Declaration<OversightRangeTable> implements RowJob<OversightRangeTable> {
    private static final String METHOD = "percentile bootstrap of metric scores";

    /** Trusts that are ranked with each other. */
    private record Ranking(
            String quarter, String edition, @Nullable String trustType) {}

    public OversightRangeJob() {
        super(OversightRangeTable.TABLE, List.of(OversightScoreTable.TABLE));
    }

    @Override
    public List<TableRow<OversightRangeTable>> rows(Inputs in, Run run) {
        return list(
                in.rows(OversightScoreTable.TABLE, row -> row.has(OversightScoreTable.WEIGHT)),
                run.config().oversight(),
                run.seed());
    }

    /** @param counted scores with a weight, in order of trust and metric */
    static List<TableRow<OversightRangeTable>> list(
            List<TableRow<OversightScoreTable>> counted, Map<String, OversightEdition> editions, long seed) {
        Map<Ranking, Map<String, List<TableRow<OversightScoreTable>>>> rankings = new LinkedHashMap<>();
        for (TableRow<OversightScoreTable> row : counted) {
            rankings.computeIfAbsent(
                            new Ranking(
                                    row.get(OversightScoreTable.QUARTER),
                                    row.get(OversightScoreTable.EDITION),
                                    row.find(OversightScoreTable.TRUST_TYPE)),
                            ranking -> new TreeMap<>())
                    .computeIfAbsent(row.get(OversightScoreTable.TRUST_CODE), trust -> new ArrayList<>())
                    .add(row);
        }
        List<TableRow<OversightRangeTable>> rows = new ArrayList<>();
        rankings.forEach((ranking, trusts) -> {
            OversightEdition edition = Objects.requireNonNull(editions.get(ranking.edition()), ranking.edition());
            rows.addAll(ranges(trusts, edition.range(), seed, ranking.quarter()));
        });
        return rows;
    }

    private static List<TableRow<OversightRangeTable>> ranges(
            Map<String, List<TableRow<OversightScoreTable>>> trusts,
            OversightEdition.Range rule,
            long seed,
            String quarter) {
        Map<String, Scores> enough = new LinkedHashMap<>();
        trusts.forEach((trust, rows) -> {
            if (rows.size() >= rule.minimumScores()) {
                enough.put(trust, scores(rows));
            }
        });
        List<String> ranked = List.copyOf(enough.keySet());
        List<Range> ranges = LikelyRange.of(List.copyOf(enough.values()), rule.resamples(), seed, quarter);
        double[] averages =
                enough.values().stream().mapToDouble(Scores::average).toArray();
        List<TableRow<OversightRangeTable>> made = new ArrayList<>();
        trusts.forEach((trust, rows) -> {
            RowBuilder<OversightRangeTable> row = start(rows, enough.size(), rule.resamples());
            int place = ranked.indexOf(trust);
            if (place < 0) {
                row.reason(OversightRangeTable.REASON, Reason.TOO_FEW_SCORES);
            } else {
                Range range = ranges.get(place);
                row.set(OversightRangeTable.AVERAGE_LOWER_95, range.averageLower())
                        .set(OversightRangeTable.AVERAGE_UPPER_95, range.averageUpper())
                        .set(OversightRangeTable.AVERAGE_RANK, rank(averages, place))
                        .set(OversightRangeTable.RANK_LOWER_95, range.rankLower())
                        .set(OversightRangeTable.RANK_UPPER_95, range.rankUpper());
            }
            made.add(row.build());
        });
        return made;
    }

    private static RowBuilder<OversightRangeTable> start(
            List<TableRow<OversightScoreTable>> rows, int trusts, int resamples) {
        TableRow<OversightScoreTable> any = rows.get(0);
        return OversightRangeTable.TABLE
                .row()
                .copy(OversightRangeTable.QUARTER, any, OversightScoreTable.QUARTER)
                .copy(OversightRangeTable.TRUST_CODE, any, OversightScoreTable.TRUST_CODE)
                .copy(OversightRangeTable.EDITION, any, OversightScoreTable.EDITION)
                .copy(OversightRangeTable.TRUST_NAME, any, OversightScoreTable.TRUST_NAME)
                .copy(OversightRangeTable.TRUST_TYPE, any, OversightScoreTable.TRUST_TYPE)
                .set(OversightRangeTable.METRIC_SCORES, (long) rows.size())
                .set(OversightRangeTable.AVERAGE_SCORE, scores(rows).average())
                .set(OversightRangeTable.TRUSTS, (long) trusts)
                .set(OversightRangeTable.RESAMPLES, resamples)
                .set(OversightRangeTable.METHOD, METHOD);
    }

    private static int rank(double[] averages, int place) {
        return 1
                + (int) Arrays.stream(averages)
                        .filter(average -> average < averages[place])
                        .count();
    }

    private static Scores scores(List<TableRow<OversightScoreTable>> rows) {
        return new Scores(
                rows.get(0).get(OversightScoreTable.TRUST_CODE),
                rows.stream()
                        .mapToDouble(row -> row.get(
                                row.has(OversightScoreTable.PUBLISHED)
                                        ? OversightScoreTable.PUBLISHED
                                        : OversightScoreTable.COMPUTED))
                        .toArray(),
                rows.stream()
                        .mapToDouble(row -> row.get(OversightScoreTable.WEIGHT))
                        .toArray());
    }
}
