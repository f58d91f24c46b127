package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.fosse.config.Markers;
import org.fosse.jobs.oversight.SegmentCuts.Placed;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.sources.ExtractReader;
import org.fosse.sources.Landed;
import org.fosse.sources.LandedRow;
import org.fosse.sources.LandingFile;
import org.fosse.sources.LandingFolder;
import org.fosse.sources.Sources;
import org.fosse.tables.OversightFigureKind;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The published files in the folder named by {@code -Dfosse.real}, whatever quarters they hold: every figure above the metric scores is
 * reproduced, and no metric score contradicts its rule. docs/oversight-scores.md has the figures.
 */
@EnabledIf("filesAreThere")
final class PublishedScoresTest {
    private static final Path ROOT = Path.of(System.getProperty("fosse.root"));
    private static final Path FILES = Path.of(System.getProperty("fosse.real", "no-real-files"), "nof");
    private static final Map<String, List<ScoreRow>> QUARTERS = new TreeMap<>();

    static boolean filesAreThere() {
        return Files.isDirectory(FILES);
    }

    @BeforeAll
    static void score() throws IOException {
        FosseConfig config = ConfigLoader.load(ROOT.resolve("conf"));
        Map<String, NewestFigures> newest = new TreeMap<>();
        Map<String, LocalDate> starts = new TreeMap<>();
        for (LandingFile file : LandingFolder.list(
                FILES,
                new Sources(List.of(), Markers.DEFAULT),
                config.delivery().notes(),
                List.of(),
                config.limits())) {
            try (ExtractReader reader =
                    ExtractReader.open(file, new Sources(List.of(), Markers.DEFAULT), config.limits())) {
                while (reader.hasNext()) {
                    LandedRow row = reader.next();
                    if (row.record() instanceof Landed.Row<?> landed && landed.table() == LandedOversightTable.TABLE) {
                        TableRow<LandedOversightTable> seen = seen(landed, file.name(), row.line());
                        String quarter = seen.get(LandedOversightTable.PERIOD_LABEL);
                        starts.put(quarter, seen.get(LandedOversightTable.PERIOD_START));
                        newest.computeIfAbsent(quarter, label -> new NewestFigures())
                                .add(seen);
                    }
                }
            }
        }
        newest.forEach((quarter, figures) -> QUARTERS.put(
                quarter,
                QuarterScores.of(
                        config.oversight().values().stream()
                                .filter(edition -> edition.covers(starts.get(quarter)))
                                .findFirst()
                                .orElse(null),
                        figures.list())));
    }

    @SuppressWarnings("unchecked")
    private static TableRow<LandedOversightTable> seen(Landed.Row<?> landed, String file, long line) {
        return LandedOversightTable.TABLE
                .row((TableRow<LandedOversightTable>) landed.row())
                .set(LandedOversightTable.FILE, file)
                .set(LandedOversightTable.LINE, line)
                .set(LandedOversightTable.SEQ, 0L)
                .build();
    }

    /** Kind to "n of m", all of one quarter. */
    private static Map<String, String> agreement(List<ScoreRow> rows) {
        Map<String, String> agreement = new TreeMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.kind().text()))
                .forEach((kind, each) -> agreement.put(
                        kind,
                        each.stream()
                                        .filter(row -> Boolean.TRUE.equals(row.agrees()))
                                        .count() + " of " + each.size()));
        return agreement;
    }

    @Test
    void everyFigureAboveTheMetricScoresAgrees() {
        QUARTERS.forEach((quarter, rows) -> assertThat(rows)
                .as(quarter)
                .filteredOn(row -> row.kind() != OversightFigureKind.METRIC_SCORE)
                .isNotEmpty()
                .allMatch(row -> Boolean.TRUE.equals(row.agrees())));
    }

    @Test
    void theThreeQuartersAgreeAsDocumented() {
        assertThat(agreement(QUARTERS.get("Q1 2025/26")))
                .containsEntry("average", "61 of 61")
                .containsEntry("unadjusted_segment", "61 of 61")
                .containsEntry("adjusted_segment", "61 of 61")
                .containsEntry("final_segment", "61 of 61")
                .containsEntry("domain_score", "300 of 300")
                .containsEntry("domain_segment", "300 of 300")
                .containsEntry("metric_score", "305 of 695");
        assertThat(agreement(QUARTERS.get("Q2 2025/26")))
                .containsEntry("average", "61 of 61")
                .containsEntry("unadjusted_segment", "61 of 61")
                .containsEntry("adjusted_segment", "61 of 61")
                .containsEntry("final_segment", "61 of 61")
                .containsEntry("domain_score", "301 of 301")
                .containsEntry("domain_segment", "301 of 301")
                .containsEntry("metric_score", "305 of 703");
        assertThat(agreement(QUARTERS.get("Q3 2025/26")))
                .containsEntry("average", "61 of 61")
                .containsEntry("unadjusted_segment", "61 of 61")
                .containsEntry("adjusted_segment", "61 of 61")
                .containsEntry("domain_score", "302 of 302")
                .containsEntry("domain_segment", "302 of 302")
                .containsEntry("metric_score", "305 of 699");
    }

    @Test
    void aMetricScoreAgreesOrSaysWhyItIsOpen() {
        QUARTERS.forEach((quarter, rows) -> assertThat(rows)
                .as(quarter)
                .filteredOn(row -> row.kind() == OversightFigureKind.METRIC_SCORE)
                .allMatch(row -> Boolean.TRUE.equals(row.agrees())
                        || (row.computed() == null
                                && !row.allReasons().isEmpty()
                                && !row.allReasons().contains(Reason.NOT_ON_THE_SCALE_OR_OUT_OF_ORDER))));
    }

    @Test
    void aScoreThatWasRankedOverMoreTrustsIsOneTheModelCanGive() {
        QUARTERS.forEach((quarter, rows) -> assertThat(rows)
                .as(quarter)
                .filteredOn(row -> row.allReasons().equals(Set.of(Reason.RANKED_OVER_MORE_TRUSTS)))
                .isNotEmpty()
                .allMatch(row -> row.standing() != null
                        && Boolean.TRUE.equals(row.standing().consistent())));
    }

    /**
     * The cuts are read off published segments, so agreement alone says only that three cuts part them. What it is worth
     * shows when each trust is placed by the cuts of all others: only trusts next to a cut can go wrong (31 of 1,086).
     */
    @Test
    void theCutsOfTheOthersPlaceATrust() {
        int right = 0;
        int all = 0;
        for (List<ScoreRow> rows : QUARTERS.values()) {
            for (Map.Entry<String, String> pair : pairs(rows).entrySet()) {
                List<Placed> placed = placed(rows, pair.getKey(), pair.getValue());
                for (int i = 0; i < placed.size(); i++) {
                    List<Placed> others = new ArrayList<>(placed);
                    others.remove(i);
                    int segment =
                            SegmentCuts.implied(others).segmentOf(placed.get(i).score());
                    all++;
                    right += segment == placed.get(i).segment() ? 1 : 0;
                }
            }
        }
        if (Boolean.getBoolean("fosse.print")) {
            System.out.println(right + " of " + all + " segments from the cuts of the others");
        }
        assertThat(right).isGreaterThan((int) (0.96 * all));
    }

    /** Score id to segment id. */
    private static Map<String, String> pairs(List<ScoreRow> rows) {
        Map<String, String> pairs = new TreeMap<>();
        for (String id : rows.stream().map(ScoreRow::metricId).collect(Collectors.toCollection(TreeSet::new))) {
            if (id.startsWith("OF40")) {
                pairs.put(id, id.replace("OF40", "OF41"));
            }
        }
        pairs.put("OF5002", "OF5003");
        return pairs;
    }

    private static List<Placed> placed(List<ScoreRow> rows, String scoreId, String segmentId) {
        Map<String, Double> segments = rows.stream()
                .filter(row -> row.metricId().equals(segmentId) && row.published() != null)
                .collect(Collectors.toMap(ScoreRow::trust, row -> row.published()));
        return rows.stream()
                .filter(row -> row.metricId().equals(scoreId) && segments.containsKey(row.trust()))
                .map(row ->
                        new Placed(row.published(), segments.get(row.trust()).intValue()))
                .toList();
    }
}
