package org.fosse.jobs.oversight;

import java.util.ArrayList;
import java.util.List;

/**
 * Metric scores of a trust that are averaged: sum of weight times score over sum of weights, in two decimals. A score of
 * zero says that nothing was submitted, or was suppressed, and is left out.
 */
final class WeightedScores {
    private final List<Double> scores = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(double score, double weight) {
        if (score > 0) {
            scores.add(score);
            weights.add(weight);
        }
    }

    int size() {
        return scores.size();
    }

    /** The average in two decimals; there must be a score. */
    double average() {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < scores.size(); i++) {
            sum += weights.get(i) * scores.get(i);
            all += weights.get(i);
        }
        if (all == 0) {
            throw new IllegalStateException("no score to average");
        }
        return RankScale.twoDecimals(sum / all);
    }
}
