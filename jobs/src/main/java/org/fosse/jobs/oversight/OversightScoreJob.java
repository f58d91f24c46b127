package org.fosse.jobs.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.config.OversightEdition;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.oversight.ScoreRow.RankedOver;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.schema.table.OversightScoreTable;
import org.jspecify.annotations.Nullable;

/**
 * The scores, averages and segments of the oversight framework, made again by the rules of the quarter's edition and
 * compared with the published ones; what was published after the date of the run is not among them, and rejected_row has it. Rankings and quartiles of a quarter go over all trusts of all files.
 */
public final class OversightScoreJob extends Declaration<OversightScoreTable> implements RowJob<OversightScoreTable> {
    public OversightScoreJob() {
        super(OversightScoreTable.TABLE, List.of(LandedOversightTable.TABLE));
    }

    @Override
    public List<TableRow<OversightScoreTable>> rows(Inputs in, Run run) {
        List<TableRow<OversightScoreTable>> rows = new ArrayList<>();
        Map<Quarter, NewestFigures> quarters = new HashMap<>();
        for (TableRow<LandedOversightTable> row :
                in.rows(LandedOversightTable.TABLE, row -> isKnown(row, run.date()))) {
            Quarter quarter = new Quarter(
                    row.get(LandedOversightTable.PERIOD_LABEL),
                    row.get(LandedOversightTable.PERIOD_START),
                    row.get(LandedOversightTable.PERIOD_END));
            quarters.computeIfAbsent(quarter, unused -> new NewestFigures()).add(row);
        }
        quarters.forEach((quarter, newest) -> rows.addAll(
                score(quarter, newest.list(), run.config().oversight().values())));
        return rows.stream().map(row -> withMeasure(row, run.config())).toList();
    }

    private static boolean isKnown(TableRow<LandedOversightTable> row, LocalDate date) {
        LocalDate published = row.find(LandedOversightTable.PUBLISHED_ON);
        return published == null || !published.isAfter(date);
    }

    /** A score speaks of what its metric measures. */
    private static TableRow<OversightScoreTable> withMeasure(TableRow<OversightScoreTable> row, FosseConfig config) {
        String raw = row.find(OversightScoreTable.RAW_METRIC_ID);
        Indicator metric = raw == null ? null : config.findIndicator(raw).orElse(null);
        return metric == null
                ? row
                : OversightScoreTable.TABLE
                        .row(row)
                        .set(OversightScoreTable.MEASURE_ID, metric.measure())
                        .build();
    }

    static List<TableRow<OversightScoreTable>> score(
            Quarter quarter, List<Figure> figures, Collection<OversightEdition> editions) {
        OversightEdition edition = editions.stream()
                .filter(each -> each.covers(quarter.start()))
                .findFirst()
                .orElse(null);
        QuarterFigures all = new QuarterFigures(figures);
        return QuarterScores.of(edition, figures).stream()
                .map(row -> row(quarter, edition, row, all.any(row.trust()).row()))
                .toList();
    }

    private static TableRow<OversightScoreTable> row(
            Quarter quarter, @Nullable OversightEdition edition, ScoreRow score, TableRow<LandedOversightTable> trust) {
        RowBuilder<OversightScoreTable> row = OversightScoreTable.TABLE
                .row()
                .set(OversightScoreTable.QUARTER, quarter.label())
                .set(OversightScoreTable.QUARTER_START, quarter.start())
                .set(OversightScoreTable.QUARTER_END, quarter.end())
                .set(OversightScoreTable.EDITION, edition == null ? null : edition.edition())
                .set(OversightScoreTable.TRUST_CODE, score.trust())
                .copy(OversightScoreTable.TRUST_NAME, trust, LandedOversightTable.TRUST_NAME)
                .copy(OversightScoreTable.TRUST_TYPE, trust, LandedOversightTable.TRUST_TYPE)
                .copy(OversightScoreTable.TRUST_SUBTYPE, trust, LandedOversightTable.TRUST_SUBTYPE)
                .copy(OversightScoreTable.REGION, trust, LandedOversightTable.REGION)
                .set(OversightScoreTable.METRIC_ID, score.metricId())
                .set(OversightScoreTable.KIND, score.kind())
                .set(OversightScoreTable.DOMAIN, score.domain())
                .set(OversightScoreTable.RAW_METRIC_ID, score.rawId())
                .set(OversightScoreTable.COMPUTED, score.computed())
                .set(OversightScoreTable.PUBLISHED, score.published())
                .set(OversightScoreTable.AGREES, score.agrees())
                .set(OversightScoreTable.MODEL, score.model())
                .set(OversightScoreTable.WEIGHT, score.weight())
                .reasons(OversightScoreTable.REASON, score.allReasons());
        setPublished(row, score.used(), score.source());
        RankedOver over = score.standing();
        if (over != null) {
            row.set(OversightScoreTable.RANKED_TRUSTS, over.trusts())
                    .set(OversightScoreTable.RANKED_TRUSTS_PUBLISHED, over.implied())
                    .set(OversightScoreTable.CONSISTENT, over.consistent());
        }
        return row.build();
    }

    private static void setPublished(
            RowBuilder<OversightScoreTable> row, @Nullable Figure used, @Nullable Figure source) {
        if (used != null) {
            row.set(OversightScoreTable.RAW_VALUE, used.value())
                    .copy(OversightScoreTable.METRIC_NAME, used.row(), LandedOversightTable.METRIC_NAME);
        }
        if (source != null) {
            row.copy(OversightScoreTable.METRIC_NAME, source.row(), LandedOversightTable.METRIC_NAME)
                    .set(OversightScoreTable.PUBLISHED_RANK, source.rank())
                    .copy(OversightScoreTable.SOURCE_FILE, source.row(), LandedOversightTable.FILE)
                    .copy(OversightScoreTable.SOURCE_LINE, source.row(), LandedOversightTable.LINE);
        }
    }
}
