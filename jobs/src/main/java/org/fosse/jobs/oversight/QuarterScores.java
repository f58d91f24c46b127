package org.fosse.jobs.oversight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.OversightEdition;
import org.fosse.tables.OversightFigureKind;
import org.fosse.tables.OversightModel;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** All computed figures of one quarter beside the published ones. */
final class QuarterScores {
    private static final Set<String> SCORED_UNITS = Set.of("score", "segment");

    private QuarterScores() {}

    /**
     * @param edition the edition that covers the quarter; null when none does: then every published score and segment has
     *     a row, and nothing is computed
     * @param figures one for each trust and metric
     */
    static List<ScoreRow> of(@Nullable OversightEdition edition, Collection<Figure> figures) {
        QuarterFigures quarter = new QuarterFigures(figures);
        List<ScoreRow> rows = new ArrayList<>();
        if (edition != null) {
            Map<String, List<ScoreRow>> metrics = MetricRows.of(edition, quarter);
            metrics.values().forEach(rows::addAll);
            rows.addAll(SummaryRows.of(edition, quarter, metrics));
        }
        Set<List<String>> done = new HashSet<>();
        rows.forEach(row -> done.add(List.of(row.trust(), row.metricId())));
        Reason reason = edition == null ? Reason.NO_EDITION : Reason.METRIC_NOT_CONFIGURED;
        for (String trust : quarter.trusts()) {
            for (Figure figure : quarter.of(trust)) {
                if (SCORED_UNITS.contains(figure.unit()) && !done.contains(List.of(trust, figure.metricId()))) {
                    rows.add(new ScoreRow(
                            trust,
                            figure.metricId(),
                            OversightFigureKind.NOT_COMPUTED,
                            figure.domain(),
                            null,
                            null,
                            null,
                            figure,
                            OversightModel.NONE,
                            null,
                            null,
                            List.of(reason)));
                }
            }
        }
        return rows;
    }
}
