package org.fosse.bench;

import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.ConcentrationIndex;
import org.fosse.stats.Estimate;
import org.fosse.stats.GeneralisedSlopeIndex;
import org.fosse.stats.Limits;
import org.fosse.stats.SlopeIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Inequality over deprivation groups. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class InequalityOverGroups {
    private final SlopeIndex slope = SlopeIndex.on(SlopeIndex.Scale.PLAIN);
    private final SlopeIndex logit = SlopeIndex.on(SlopeIndex.Scale.LOGIT).simulated(7, 10_000);
    private final GeneralisedSlopeIndex generalised =
            GeneralisedSlopeIndex.logit().withLevels(Limits.P95, Limits.P998);
    private final double[] shares = {0.171, 0.152, 0.139, 0.121, 0.104};
    private final double[] errors = {0.0042, 0.0039, 0.0038, 0.0036, 0.0035};
    private final double[] logitErrors = {0.0296, 0.0303, 0.0318, 0.0338, 0.0376};
    private final double[] people = {8_040, 8_470, 8_280, 8_170, 7_640};

    @Benchmark
    @Measured(method = "SlopeIndex, closed form", size = "five groups")
    public SlopeIndex.Result slopeIndex() {
        return slope.of(shares, errors, people, 0, 5);
    }

    @Benchmark
    @Measured(method = "SlopeIndex, logit, 10,000 draws", size = "five groups")
    public SlopeIndex.Result slopeIndexSimulated() {
        return logit.of(shares, logitErrors, people, 0, 5);
    }

    @Benchmark
    @Measured(method = "GeneralisedSlopeIndex.logit", size = "five groups")
    public GeneralisedSlopeIndex.Result generalisedSlope() {
        return generalised.of(shares, people, 0, 5);
    }

    @Benchmark
    @Measured(method = "ConcentrationIndex.relative", size = "five groups")
    public Estimate concentration() {
        return ConcentrationIndex.relative(shares, people, 0, 5, Limits.P95, Limits.P998);
    }

    @Benchmark
    @Measured(method = "AbsoluteGap.ordered", size = "five groups")
    public Estimate gap() {
        return AbsoluteGap.ordered(shares, errors, 0, 5, false, Limits.P95, Limits.P998);
    }
}
