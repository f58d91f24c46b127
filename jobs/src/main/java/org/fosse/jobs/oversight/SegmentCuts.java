package org.fosse.jobs.oversight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fosse.stats.Quantile;

/**
 * The scores at which one segment ends and the next begins: segment 1 up to the first, and so on; a score at a cut is in
 * the better segment.
 */
record SegmentCuts(List<Double> cuts) {
    private static final int SEGMENTS = 4;
    private static final double BEYOND = 1e6;

    SegmentCuts {
        cuts = List.copyOf(cuts);
    }

    /** A score and the segment that was published for it. */
    record Placed(double score, int segment) {}

    int segmentOf(double score) {
        int segment = 1;
        for (double cut : cuts) {
            if (score > cut + 1e-9) {
                segment++;
            }
        }
        return segment;
    }

    /** Cuts at the quartiles (type 7 of Hyndman and Fan) of the scores. */
    static SegmentCuts quartiles(double[] scores) {
        double[] ordered = Quantile.ordered(scores, 0, scores.length);
        return new SegmentCuts(List.of(
                Quantile.at(ordered, ordered.length, 0.25),
                Quantile.at(ordered, ordered.length, 0.5),
                Quantile.at(ordered, ordered.length, 0.75)));
    }

    /**
     * The cuts that published segments imply: between two segments, the middle between neighbouring scores that puts the
     * fewest trusts on the wrong side. Where published segments are a cut of the score at all, none is on the wrong side.
     */
    static SegmentCuts implied(List<Placed> placed) {
        double[] scores =
                placed.stream().mapToDouble(Placed::score).distinct().sorted().toArray();
        List<Double> cuts = new ArrayList<>();
        for (int segment = 1; segment < SEGMENTS; segment++) {
            cuts.add(between(segment, placed, candidates(scores)));
        }
        return new SegmentCuts(cuts);
    }

    private static double[] candidates(double[] scores) {
        double[] candidates = new double[scores.length + 1];
        candidates[0] = -BEYOND;
        for (int i = 1; i < scores.length; i++) {
            candidates[i] = (scores[i - 1] + scores[i]) / 2;
        }
        candidates[scores.length] = BEYOND;
        return candidates;
    }

    private static double between(int segment, List<Placed> placed, double[] candidates) {
        double best = candidates[0];
        long fewest = Long.MAX_VALUE;
        for (double cut : candidates) {
            long wrong = placed.stream()
                    .filter(each -> each.score() > cut == each.segment() <= segment)
                    .count();
            if (wrong < fewest) {
                fewest = wrong;
                best = cut;
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return Arrays.toString(cuts.toArray());
    }
}
