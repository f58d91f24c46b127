package org.fosse.jobs.oversight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.OversightEdition;
import org.fosse.config.OversightEdition.Band;
import org.fosse.config.OversightEdition.DomainScore;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.config.OversightEdition.Model;
import org.fosse.jobs.oversight.ScoreRow.RankedOver;
import org.fosse.tables.OversightFigureKind;
import org.fosse.tables.OversightModel;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The metric scores of one quarter. */
final class MetricRows {
    /** As the source names a count that is published under the id of a rate. */
    private static final String COUNT = "_count";

    private final OversightEdition edition;
    private final QuarterFigures figures;
    private final Map<String, List<ScoreRow>> byTrust = new TreeMap<>();
    private final Map<String, Map<String, ScoreRow>> done = new HashMap<>();

    private MetricRows(OversightEdition edition, QuarterFigures figures) {
        this.edition = edition;
        this.figures = figures;
    }

    /** Rows by trust. */
    static Map<String, List<ScoreRow>> of(OversightEdition edition, QuarterFigures figures) {
        MetricRows rows = new MetricRows(edition, figures);
        for (String trust : figures.trusts()) {
            rows.byTrust.put(trust, new ArrayList<>());
        }
        edition.metrics().forEach(rows::addMetric);
        figures.trusts().forEach(rows::addUnlisted);
        return rows.byTrust;
    }

    private void addMetric(MetricScore rule) {
        switch (rule.model()) {
            case RANKED, STANDARD, FLOOR ->
                RankedMetric.of(rule, figures, this::rawOf).forEach((trust, scored) -> {
                    add(trust, rule, scored.score(), scored.standing(), scored.reasons());
                });
            case BANDS ->
                each(rule, trust -> {
                    Figure raw = rawOf(trust, rule);
                    Double value = raw == null ? null : raw.value();
                    return value == null ? null : banded(rule, value);
                });
            case COMBINED -> each(rule, trust -> combined(rule, trust));
            case GIVEN -> each(rule, trust -> null);
        }
        // Trusts that a ranked model did not reach: no metric row, or no value in it.
        each(rule, trust -> null);
    }

    /** Computes a score of a trust; null when it cannot. */
    private interface Scorer {
        @Nullable
        Double score(String trust);
    }

    private void each(MetricScore rule, Scorer scorer) {
        for (String trust : figures.trusts()) {
            Double score = scorer.score(trust);
            Figure raw = rawOf(trust, rule);
            boolean there = score != null || raw != null || figures.find(trust, rule.id()) != null;
            if (!there || done.getOrDefault(trust, Map.of()).containsKey(rule.id())) {
                continue;
            }
            List<Reason> reasons = new ArrayList<>();
            if (score == null && raw != null && raw.value() == null) {
                // Nothing submitted, or suppressed: scored 0 and left out.
                score = 0.0;
                reasons.add(raw.whyNot());
            } else if (score == null) {
                reasons.add(
                        switch (rule.model()) {
                            case GIVEN -> raw == null ? Reason.VALUE_NOT_PUBLISHED : Reason.MODEL_NOT_KNOWN;
                            case COMBINED -> Reason.PARTS_NOT_PUBLISHED;
                            case RANKED, STANDARD, FLOOR, BANDS -> Reason.VALUE_NOT_PUBLISHED;
                        });
            }
            add(trust, rule, score, null, reasons);
        }
    }

    private void add(
            String trust,
            MetricScore rule,
            @Nullable Double score,
            @Nullable RankedOver standing,
            List<Reason> reasons) {
        Figure raw = rawOf(trust, rule);
        Figure source = figures.find(trust, rule.id());
        List<Reason> all = new ArrayList<>(reasons);
        Double published = source == null ? null : source.value();
        Double carried = published == null ? score : published;
        if (carried != null && carried == 0) {
            all.add(Reason.ZERO_LEFT_OUT);
        }
        Double weight = rule.inAverage() && carried != null && carried > 0 ? Double.valueOf(rule.weight()) : null;
        ScoreRow row = new ScoreRow(
                trust,
                rule.id(),
                OversightFigureKind.METRIC_SCORE,
                domainOf(rule.id(), source == null ? raw : source),
                rule.raw().isEmpty() ? null : rule.raw(),
                raw,
                score,
                source,
                word(rule.model()),
                weight,
                standing,
                all);
        add(trust, row);
    }

    private void add(String trust, ScoreRow row) {
        byTrust.computeIfAbsent(trust, key -> new ArrayList<>()).add(row);
        done.computeIfAbsent(trust, key -> new HashMap<>()).put(row.metricId(), row);
    }

    private static OversightModel word(Model model) {
        return switch (model) {
            case RANKED -> OversightModel.RANKED;
            case STANDARD -> OversightModel.STANDARD;
            case FLOOR -> OversightModel.FLOOR;
            case BANDS -> OversightModel.BANDS;
            case COMBINED -> OversightModel.COMBINED;
            case GIVEN -> OversightModel.GIVEN;
        };
    }

    private static double banded(MetricScore rule, double value) {
        boolean higher = Boolean.TRUE.equals(rule.higherIsBetter());
        for (Band band : rule.bands()) {
            if (higher ? value >= band.limit() : value <= band.limit()) {
                return band.score();
            }
        }
        return rule.otherwise();
    }

    private @Nullable Double combined(MetricScore rule, String trust) {
        Integer first = part(trust, rule.combines().get(0));
        Integer second = part(trust, rule.combines().get(1));
        return first == null || second == null
                ? null
                : Double.valueOf(rule.table().get(first - 1).get(second - 1));
    }

    private @Nullable Integer part(String trust, String id) {
        ScoreRow row = done.getOrDefault(trust, Map.of()).get(id);
        Double score = row == null ? null : row.carried();
        if (score == null || score < 1 || score > 4 || score != Math.rint(score)) {
            return null;
        }
        return score.intValue();
    }

    private @Nullable Figure rawOf(String trust, MetricScore rule) {
        if (rule.raw().isEmpty()) {
            return null;
        }
        Figure raw = figures.find(trust, rule.raw());
        return raw == null ? figures.find(trust, rule.raw() + COUNT) : raw;
    }

    /** A score that no rule is given for is taken as published: it counts, and is not computed. */
    private void addUnlisted(String trust) {
        for (Figure figure : figures.of(trust)) {
            if (figure.metricId().startsWith(edition.scorePrefix())
                    && edition.findMetric(figure.metricId()).isEmpty()) {
                String rawId = edition.rawPrefix()
                        + figure.metricId().substring(edition.scorePrefix().length());
                Double score = figure.value();
                add(
                        trust,
                        new ScoreRow(
                                trust,
                                figure.metricId(),
                                OversightFigureKind.METRIC_SCORE,
                                figure.domain(),
                                rawId,
                                figures.find(trust, rawId),
                                null,
                                figure,
                                OversightModel.NOT_CONFIGURED,
                                score != null && score > 0 ? 1.0 : null,
                                null,
                                score != null && score == 0
                                        ? List.of(Reason.METRIC_NOT_CONFIGURED, Reason.ZERO_LEFT_OUT)
                                        : List.of(Reason.METRIC_NOT_CONFIGURED)));
            }
        }
    }

    private @Nullable String domainOf(String scoreId, @Nullable Figure figure) {
        for (DomainScore domain : edition.domains()) {
            if (domain.metrics().contains(scoreId)) {
                return domain.name();
            }
        }
        return figure == null ? null : figure.domain();
    }
}
