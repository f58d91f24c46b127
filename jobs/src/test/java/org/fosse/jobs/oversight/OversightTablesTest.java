package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fosse.config.OversightEdition;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.schema.table.OversightRangeTable;
import org.fosse.schema.table.OversightScoreTable;
import org.fosse.tables.OversightFigureKind;
import org.fosse.tables.OversightModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OversightTablesTest {
    private static final OversightEdition EDITION = MadeUpQuarter.edition("2025/26");
    private static final Quarter QUARTER =
            new Quarter("Q3 2025/26", LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));

    private static Figure figure(String trust, String metric, String unit, double value, double rank, long line) {
        return new Figure(
                LandedOversightTable.TABLE
                        .row()
                        .set(LandedOversightTable.TRUST_CODE, trust)
                        .set(LandedOversightTable.TRUST_NAME, "Name of " + trust)
                        .set(LandedOversightTable.TRUST_TYPE, MadeUpQuarter.COMMUNITY)
                        .set(LandedOversightTable.TRUST_SUBTYPE, "Small")
                        .set(LandedOversightTable.REGION, "The region")
                        .set(LandedOversightTable.DOMAIN, "Access to services")
                        .set(LandedOversightTable.METRIC_ID, metric)
                        .set(LandedOversightTable.METRIC_NAME, "Name of " + metric)
                        .set(LandedOversightTable.UNIT, unit)
                        .set(LandedOversightTable.VALUE, value)
                        .set(LandedOversightTable.STATUS, "present")
                        .set(LandedOversightTable.RANK, rank)
                        .set(LandedOversightTable.FILE, "nof.csv")
                        .set(LandedOversightTable.LINE, line)
                        .build(),
                false);
    }

    @Test
    void everyColumnOfAScoreHasItsOwnValue() {
        List<Figure> figures = List.of(
                figure("A", "OF0005", "%", 0.0, 1, 2),
                figure("B", "OF0005", "%", 5.5, 2, 3),
                figure("A", "OF1005", "score", 1.0, 4, 4),
                figure("B", "OF1005", "score", 3.5, 7, 5));

        TableRow<OversightScoreTable> row = OversightScoreJob.score(QUARTER, figures, List.of(EDITION)).stream()
                .filter(each -> each.get(OversightScoreTable.TRUST_CODE).equals("B")
                        && each.get(OversightScoreTable.METRIC_ID).equals("OF1005"))
                .findFirst()
                .orElseThrow();

        assertRow(row)
                .has(OversightScoreTable.QUARTER, "Q3 2025/26")
                .has(OversightScoreTable.TRUST_CODE, "B")
                .has(OversightScoreTable.METRIC_ID, "OF1005")
                .has(OversightScoreTable.QUARTER_START, LocalDate.of(2025, 10, 1))
                .has(OversightScoreTable.QUARTER_END, LocalDate.of(2025, 12, 31))
                .has(OversightScoreTable.EDITION, "2025/26")
                .has(OversightScoreTable.KIND, OversightFigureKind.METRIC_SCORE)
                .has(OversightScoreTable.TRUST_NAME, "Name of B")
                .has(OversightScoreTable.TRUST_TYPE, MadeUpQuarter.COMMUNITY)
                .has(OversightScoreTable.TRUST_SUBTYPE, "Small")
                .has(OversightScoreTable.REGION, "The region")
                .has(OversightScoreTable.DOMAIN, "Access to services")
                .has(OversightScoreTable.METRIC_NAME, "Name of OF1005")
                .has(OversightScoreTable.RAW_METRIC_ID, "OF0005")
                .has(OversightScoreTable.RAW_VALUE, 5.5)
                .has(OversightScoreTable.PUBLISHED, 3.5)
                .has(OversightScoreTable.MODEL, OversightModel.RANKED)
                .has(OversightScoreTable.WEIGHT, 1.0)
                .has(OversightScoreTable.RANKED_TRUSTS, 2L)
                .has(OversightScoreTable.RANKED_TRUSTS_PUBLISHED, 7L)
                .has(OversightScoreTable.CONSISTENT, true)
                .has(OversightScoreTable.PUBLISHED_RANK, 7.0)
                .has(OversightScoreTable.REASON, "ranked_over_more_trusts")
                .has(OversightScoreTable.SOURCE_FILE, "nof.csv")
                .has(OversightScoreTable.SOURCE_LINE, 5L)
                .hasNothingElse();
    }

    @Test
    void theComputedFigureAndWhetherItAgreesStandBesideThePublishedOne() {
        List<TableRow<OversightScoreTable>> rows = OversightScoreJob.score(
                QUARTER,
                List.of(figure("A", "OF0079", "%", -2.52, 1, 2), figure("A", "OF1079", "score", 3.0, 2, 3)),
                List.of(EDITION));

        assertRow(rows.stream()
                        .filter(row -> row.get(OversightScoreTable.METRIC_ID).equals("OF1079"))
                        .findFirst()
                        .orElseThrow())
                .has(OversightScoreTable.COMPUTED, 4.0)
                .has(OversightScoreTable.PUBLISHED, 3.0)
                .has(OversightScoreTable.AGREES, false)
                .has(OversightScoreTable.MODEL, OversightModel.BANDS)
                .hasNo(OversightScoreTable.CONSISTENT, OversightScoreTable.RANKED_TRUSTS);
    }

    @Test
    void aQuarterOfNoEditionHasNone() {
        assertThat(OversightScoreJob.score(QUARTER, List.of(figure("A", "OF1079", "score", 3.0, 2, 3)), List.of()))
                .singleElement()
                .satisfies(row -> assertRow(row)
                        .has(OversightScoreTable.KIND, OversightFigureKind.NOT_COMPUTED)
                        .hasNo(OversightScoreTable.EDITION, OversightScoreTable.COMPUTED));
    }

    private static RowBuilder<OversightScoreTable> counted(String trust, int metric, @Nullable Double published) {
        return OversightScoreTable.TABLE
                .row()
                .set(OversightScoreTable.QUARTER, "Q3 2025/26")
                .set(OversightScoreTable.TRUST_CODE, trust)
                .set(OversightScoreTable.METRIC_ID, "OF1" + metric)
                .set(OversightScoreTable.EDITION, "2025/26")
                .set(OversightScoreTable.TRUST_NAME, "Name of " + trust)
                .set(OversightScoreTable.TRUST_TYPE, MadeUpQuarter.ACUTE)
                .set(OversightScoreTable.PUBLISHED, published)
                .set(OversightScoreTable.WEIGHT, 1.0);
    }

    @Test
    void everyColumnOfARangeHasItsOwnValue() {
        int fewest = EDITION.range().minimumScores();
        List<TableRow<OversightScoreTable>> scores = new ArrayList<>();
        for (int metric = 0; metric < 20; metric++) {
            for (int trust = 0; trust < 8; trust++) {
                double score = trust == 6 ? 1 + 3 * ((metric * 7) % 20) / 19.0 : 1.2 + 0.3 * trust + metric % 3 * 0.2;
                scores.add(counted("T" + trust, metric, score).build());
            }
        }
        for (int metric = 0; metric < fewest - 1; metric++) {
            scores.add(counted("Z", metric, null)
                    .set(OversightScoreTable.COMPUTED, 3.3)
                    .build());
        }

        List<TableRow<OversightRangeTable>> rows = OversightRangeJob.list(scores, Map.of("2025/26", EDITION), 1);

        assertThat(rows).hasSize(9);
        TableRow<OversightRangeTable> row = rows.get(6);
        assertRow(row)
                .has(OversightRangeTable.QUARTER, "Q3 2025/26")
                .has(OversightRangeTable.TRUST_CODE, "T6")
                .has(OversightRangeTable.EDITION, "2025/26")
                .has(OversightRangeTable.TRUST_NAME, "Name of T6")
                .has(OversightRangeTable.TRUST_TYPE, MadeUpQuarter.ACUTE)
                .has(OversightRangeTable.METRIC_SCORES, 20L)
                .has(OversightRangeTable.AVERAGE_SCORE, 2.5)
                .has(OversightRangeTable.TRUSTS, 8L)
                .has(OversightRangeTable.AVERAGE_RANK, 5)
                .has(OversightRangeTable.RESAMPLES, EDITION.range().resamples())
                .has(OversightRangeTable.METHOD, "percentile bootstrap of metric scores")
                .hasNo(OversightRangeTable.REASON);
        assertThat(row.get(OversightRangeTable.AVERAGE_LOWER_95))
                .isBetween(1.8, 2.4)
                .isLessThan(2.5);
        assertThat(row.get(OversightRangeTable.AVERAGE_UPPER_95)).isBetween(2.6, 3.2);
        assertThat(row.get(OversightRangeTable.RANK_LOWER_95)).isLessThan(5);
        assertThat(row.get(OversightRangeTable.RANK_UPPER_95)).isGreaterThan(5);
        assertRow(rows.get(8))
                .has(OversightRangeTable.AVERAGE_SCORE, 3.3)
                .has(OversightRangeTable.METRIC_SCORES, (long) fewest - 1)
                .has(OversightRangeTable.REASON, "too_few_scores")
                .hasNo(OversightRangeTable.AVERAGE_LOWER_95, OversightRangeTable.AVERAGE_RANK);
    }
}
