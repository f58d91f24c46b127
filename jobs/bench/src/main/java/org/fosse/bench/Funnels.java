package org.fosse.bench;

import java.util.List;
import org.fosse.stats.AdjustedFunnel;
import org.fosse.stats.FunnelScale;
import org.fosse.stats.Limits;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.ProportionFunnel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Funnel limits and their adjustment for overdispersion. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class Funnels {
    private final AdjustedFunnel counts = AdjustedFunnel.on(FunnelScale.LOG_RATIO);
    private final AdjustedFunnel proportions = AdjustedFunnel.on(FunnelScale.ARCSINE_PROPORTION);
    private final ProportionFunnel closed = ProportionFunnel.closedForm();
    private final ProportionFunnel exact = ProportionFunnel.exact();
    private final PoissonFunnel poisson = PoissonFunnel.exact();

    private double common = 0.125;
    private double denominator = 7_654;
    private double expected = 23.4;

    /** Areas of one parent. */
    @State(Scope.Benchmark)
    public static class Areas {
        @Param({"26", "128"})
        public int areas;

        Invented data = new Invented(0);

        @Setup
        public void prepare() {
            data = new Invented(areas);
        }
    }

    @Benchmark
    @Measured(method = "ProportionFunnel.closedForm", size = "one area")
    public List<Limits> proportionClosed() {
        return closed.limits(common, denominator);
    }

    @Benchmark
    @Measured(method = "ProportionFunnel.exact", size = "one area")
    public List<Limits> proportionExact() {
        return exact.limits(common, denominator);
    }

    @Benchmark
    @Measured(method = "PoissonFunnel.exact", size = "one area")
    public List<Limits> poissonExact() {
        return poisson.limits(expected);
    }

    @Benchmark
    @Measured(method = "AdjustedFunnel, truncated, log ratio", size = "# areas")
    public AdjustedFunnel.Fit adjustedRatios(Areas on) {
        return counts.fit(on.data.numerators, on.data.expected, on.data.from, on.data.to);
    }

    @Benchmark
    @Measured(method = "AdjustedFunnel, winsorised, arcsine", size = "# areas")
    public AdjustedFunnel.Fit adjustedProportions(Areas on) {
        return proportions.fit(on.data.numerators, on.data.denominators, on.data.from, on.data.to);
    }
}
