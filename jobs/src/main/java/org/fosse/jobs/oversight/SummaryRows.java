package org.fosse.jobs.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fosse.config.OversightEdition;
import org.fosse.config.OversightEdition.Cut;
import org.fosse.config.OversightEdition.DomainScore;
import org.fosse.config.OversightEdition.Segments;
import org.fosse.jobs.oversight.SegmentCuts.Placed;
import org.fosse.tables.OversightFigureKind;
import org.fosse.tables.OversightModel;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is made from the metric scores of one quarter: domain scores and their segments, the average, and its segment
 * before and after the financial override and the improvement programme. Each layer is made from the published figures of
 * the layer below, where there are some, so that a difference shows once, where it arises.
 */
final class SummaryRows {

    private final OversightEdition edition;
    private final QuarterFigures figures;
    private final Map<String, List<ScoreRow>> metrics;
    private final List<ScoreRow> rows = new ArrayList<>();

    private SummaryRows(OversightEdition edition, QuarterFigures figures, Map<String, List<ScoreRow>> metrics) {
        this.edition = edition;
        this.figures = figures;
        this.metrics = metrics;
    }

    /** @param metrics the metric scores by trust */
    static List<ScoreRow> of(OversightEdition edition, QuarterFigures figures, Map<String, List<ScoreRow>> metrics) {
        SummaryRows summary = new SummaryRows(edition, figures, metrics);
        Segments rules = edition.segments();
        for (DomainScore domain : edition.domains()) {
            Map<String, ScoreRow> scores = summary.averages(
                    domain.score(),
                    OversightFigureKind.DOMAIN_SCORE,
                    domain.name(),
                    row -> domain.name().equalsIgnoreCase(row.domain()));
            summary.segments(
                    scores, domain.segment(), OversightFigureKind.DOMAIN_SEGMENT, domain.name(), rules.domainCut());
        }
        Map<String, ScoreRow> averages =
                summary.averages(edition.average(), OversightFigureKind.AVERAGE, null, row -> true);
        Map<String, ScoreRow> unadjusted = summary.segments(
                averages, rules.unadjusted(), OversightFigureKind.UNADJUSTED_SEGMENT, null, rules.cut());
        Map<String, ScoreRow> adjusted = summary.adjusted(unadjusted);
        if (rules.programmeSegment() != null) {
            summary.finals(adjusted, rules.programmeSegment());
        }
        return summary.rows;
    }

    private Map<String, ScoreRow> averages(
            String id, OversightFigureKind kind, @Nullable String domain, Predicate<ScoreRow> counts) {
        Map<String, ScoreRow> made = new TreeMap<>();
        metrics.forEach((trust, scores) -> {
            WeightedScores weighted = new WeightedScores();
            for (ScoreRow score : scores) {
                Double carried = score.carried();
                Double weight = score.weight();
                if (carried != null && weight != null && counts.test(score)) {
                    weighted.add(carried, weight);
                }
            }
            Double computed = weighted.size() == 0 ? null : Double.valueOf(weighted.average());
            List<Reason> reasons = computed == null ? List.of(Reason.NO_METRIC_SCORE) : List.of();
            add(made, trust, id, kind, domain, computed, OversightModel.MEAN, reasons);
        });
        return made;
    }

    private Map<String, ScoreRow> segments(
            Map<String, ScoreRow> scores, String id, OversightFigureKind kind, @Nullable String domain, Cut cut) {
        List<Reason> reasons = new ArrayList<>();
        OversightModel model = cut == Cut.QUARTILES ? OversightModel.QUARTILES : OversightModel.THRESHOLDS;
        SegmentCuts cuts;
        if (cut == Cut.THRESHOLDS && !edition.segments().thresholds().isEmpty()) {
            cuts = new SegmentCuts(edition.segments().thresholds());
        } else if (cut == Cut.QUARTILES && figures.hasTypes(edition.trustTypes())) {
            cuts = SegmentCuts.quartiles(carried(scores));
        } else {
            // Cut over more trusts than are at hand, or at thresholds that are not known.
            reasons.add(cut == Cut.QUARTILES ? Reason.QUARTILES_OVER_MORE_TRUSTS : Reason.THRESHOLDS_NOT_KNOWN);
            List<Placed> placed = placed(scores, id);
            cuts = placed.isEmpty() ? null : SegmentCuts.implied(placed);
            if (cuts != null) {
                model = OversightModel.IMPLIED_CUTS;
            }
        }
        Map<String, ScoreRow> made = new TreeMap<>();
        for (String trust : figures.trusts()) {
            Double score = carried(scores, trust);
            Double computed = score == null || cuts == null ? null : Double.valueOf(cuts.segmentOf(score));
            add(made, trust, id, kind, domain, computed, model, score == null ? List.of(Reason.NO_SCORE) : reasons);
        }
        return made;
    }

    /** What the next layer is made from; null where there is nothing. */
    private static @Nullable Double carried(Map<String, ScoreRow> layer, String trust) {
        ScoreRow row = layer.get(trust);
        return row == null ? null : row.carried();
    }

    private static double[] carried(Map<String, ScoreRow> scores) {
        return scores.values().stream()
                .map(ScoreRow::carried)
                .mapToDouble(score -> score == null ? Double.NaN : score)
                .toArray();
    }

    private List<Placed> placed(Map<String, ScoreRow> scores, String segmentId) {
        List<Placed> placed = new ArrayList<>();
        scores.forEach((trust, row) -> {
            Double score = row.carried();
            Double segment = figures.value(trust, segmentId);
            if (score != null && segment != null && segment > 0) {
                placed.add(new Placed(score, segment.intValue()));
            }
        });
        return placed;
    }

    private Map<String, ScoreRow> adjusted(Map<String, ScoreRow> unadjusted) {
        Segments rules = edition.segments();
        Map<String, ScoreRow> made = new TreeMap<>();
        for (String trust : figures.trusts()) {
            Double segment = carried(unadjusted, trust);
            Double flag = figures.value(trust, rules.override());
            Double computed = null;
            List<Reason> reasons = List.of();
            if (segment == null) {
                reasons = List.of(Reason.NO_SCORE);
            } else if (flag == null) {
                reasons = List.of(Reason.OVERRIDE_NOT_PUBLISHED);
            } else {
                computed = flag > 0 ? Double.valueOf(Math.max(segment, rules.cap())) : segment;
            }
            add(
                    made,
                    trust,
                    rules.adjusted(),
                    OversightFigureKind.ADJUSTED_SEGMENT,
                    null,
                    computed,
                    OversightModel.CAP,
                    reasons);
        }
        return made;
    }

    private void finals(Map<String, ScoreRow> adjusted, int programmeSegment) {
        Segments rules = edition.segments();
        Map<String, ScoreRow> made = new TreeMap<>();
        for (String trust : figures.trusts()) {
            Double segment = carried(adjusted, trust);
            Double flag = figures.value(trust, rules.programme());
            if (flag == null && figures.find(trust, rules.finalSegment()) == null) {
                continue;
            }
            Double computed = null;
            List<Reason> reasons = flag == null ? List.of(Reason.PROGRAMME_NOT_PUBLISHED) : List.of();
            if (flag != null) {
                computed = flag > 0 ? Double.valueOf(programmeSegment) : segment;
            }
            if (segment == null) {
                reasons = List.of(Reason.NO_SCORE);
            }
            add(
                    made,
                    trust,
                    rules.finalSegment(),
                    OversightFigureKind.FINAL_SEGMENT,
                    null,
                    computed,
                    OversightModel.PROGRAMME,
                    reasons);
        }
    }

    /** Adds a row, unless there is no published figure and nothing that one could be computed from. */
    private void add(
            Map<String, ScoreRow> made,
            String trust,
            String id,
            OversightFigureKind kind,
            @Nullable String domain,
            @Nullable Double computed,
            OversightModel model,
            List<Reason> reasons) {
        Figure source = figures.find(trust, id);
        if (source == null && (reasons.contains(Reason.NO_METRIC_SCORE) || reasons.contains(Reason.NO_SCORE))) {
            return;
        }
        ScoreRow row = new ScoreRow(
                trust, id, kind, domain, null, null, computed, source, model, null, null, List.copyOf(reasons));
        made.put(trust, row);
        rows.add(row);
    }
}
