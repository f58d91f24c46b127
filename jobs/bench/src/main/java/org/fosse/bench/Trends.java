package org.fosse.bench;

import java.util.stream.IntStream;
import org.fosse.stats.CochranArmitage;
import org.fosse.stats.Estimate;
import org.fosse.stats.LinearTrend;
import org.fosse.stats.MannKendall;
import org.fosse.stats.RecentTrend;
import org.fosse.stats.SenSlope;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Trends of a series. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class Trends {
    private final Invented months = new Invented(24);
    private final double[] time =
            IntStream.range(0, months.values.length).asDoubleStream().toArray();
    private final SenSlope slope = SenSlope.withDefaults();

    @Benchmark
    @Measured(method = "RecentTrend.ofProportions", size = "5 years")
    public RecentTrend.Result recentTrend() {
        return RecentTrend.ofProportions(time, months.numerators, months.denominators, months.from, months.from + 5);
    }

    @Benchmark
    @Measured(method = "CochranArmitage", size = "24 months")
    public CochranArmitage.Result cochranArmitage() {
        return CochranArmitage.of(time, months.numerators, months.denominators, months.from, months.to);
    }

    @Benchmark
    @Measured(method = "MannKendall", size = "24 months")
    public MannKendall.Result mannKendall() {
        return MannKendall.of(months.values, months.from, months.to);
    }

    @Benchmark
    @Measured(method = "SenSlope", size = "24 months")
    public Estimate senSlope() {
        return slope.of(months.values, months.from, months.to);
    }

    @Benchmark
    @Measured(method = "LinearTrend", size = "24 months")
    public LinearTrend.Result linearTrend() {
        return LinearTrend.of(time, months.values, months.from, months.to);
    }
}
