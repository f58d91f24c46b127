package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.fosse.jobs.oversight.SegmentCuts.Placed;
import org.junit.jupiter.api.Test;

final class SegmentCutsTest {
    @Test
    void quartilesPutAQuarterIntoEachSegment() {
        double[] scores =
                DoubleStream.iterate(1.00, score -> score + 0.1).limit(20).toArray();
        SegmentCuts cuts = SegmentCuts.quartiles(scores);

        assertThat(DoubleStream.of(scores).mapToInt(cuts::segmentOf))
                .containsExactly(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4);
    }

    @Test
    void equalScoresAreInOneSegment() {
        SegmentCuts cuts = SegmentCuts.quartiles(new double[] {1.5, 2, 2, 2, 2, 3, 3.5, 4});

        assertThat(cuts.segmentOf(2)).isEqualTo(1);
        assertThat(cuts.segmentOf(2.01)).isEqualTo(3);
    }

    @Test
    void missingScoresDoNotMoveAQuartile() {
        assertThat(SegmentCuts.quartiles(new double[] {1, 2, Double.NaN, 3, 4, 5}))
                .isEqualTo(SegmentCuts.quartiles(new double[] {1, 2, 3, 4, 5}));
    }

    @Test
    void aScoreAtAThresholdIsInTheBetterSegment() {
        SegmentCuts cuts = new SegmentCuts(List.of(1.8, 2.2, 2.6));

        assertThat(cuts.segmentOf(1.8)).isEqualTo(1);
        assertThat(cuts.segmentOf(1.81)).isEqualTo(2);
        assertThat(cuts.segmentOf(2.6)).isEqualTo(3);
        assertThat(cuts.segmentOf(4)).isEqualTo(4);
    }

    @Test
    void impliedCutsLieBetweenTheSegments() {
        SegmentCuts cuts = SegmentCuts.implied(List.of(
                new Placed(1.5, 1), new Placed(2.04, 1), new Placed(2.06, 2), new Placed(2.6, 3), new Placed(2.65, 4)));

        assertThat(cuts.segmentOf(2.04)).isEqualTo(1);
        assertThat(cuts.segmentOf(2.06)).isEqualTo(2);
        assertThat(cuts.segmentOf(2.6)).isEqualTo(3);
        assertThat(cuts.segmentOf(2.65)).isEqualTo(4);
    }

    @Test
    void oneSegmentOutOfPlaceDoesNotMoveTheCuts() {
        List<Placed> placed = List.of(
                new Placed(1.5, 1),
                new Placed(1.6, 4),
                new Placed(1.8, 1),
                new Placed(1.9, 1),
                new Placed(2.1, 2),
                new Placed(2.3, 2));

        assertThat(SegmentCuts.implied(placed).segmentOf(1.6)).isEqualTo(1);
    }

    @Test
    void aSegmentThatNobodyIsInHasNoCutWithinTheScores() {
        SegmentCuts cuts = SegmentCuts.implied(List.of(new Placed(1.5, 2), new Placed(3, 2)));

        assertThat(cuts.segmentOf(1.5)).isEqualTo(2);
        assertThat(cuts.segmentOf(3)).isEqualTo(2);
    }
}
