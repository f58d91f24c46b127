package org.fosse.bench;

import org.fosse.stats.CrudeRate;
import org.fosse.stats.Difference;
import org.fosse.stats.Estimate;
import org.fosse.stats.Mean;
import org.fosse.stats.Proportion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Single values with limits. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class ValuesWithLimits {
    private final Proportion wilson = Proportion.wilson();
    private final Proportion clopperPearson = Proportion.clopperPearson();
    private final CrudeRate rate = CrudeRate.withDefaults();
    private final Mean mean = Mean.withDefaults();
    private final Invented areas = new Invented(128);

    private double count = 987;
    private double fewEvents = 7;
    private double denominator = 7_654;

    @Benchmark
    @Measured(method = "Proportion.wilson", size = "one area")
    public Estimate proportion() {
        return wilson.of(count, denominator);
    }

    @Benchmark
    @Measured(method = "Proportion.clopperPearson", size = "one area")
    public Estimate proportionExact() {
        return clopperPearson.of(count, denominator);
    }

    @Benchmark
    @Measured(method = "CrudeRate, Byar", size = "one area")
    public Estimate rateByar() {
        return rate.of(count, denominator);
    }

    @Benchmark
    @Measured(method = "CrudeRate, exact below 10", size = "one area")
    public Estimate rateExact() {
        return rate.of(fewEvents, denominator);
    }

    @Benchmark
    @Measured(method = "Difference.ofProportions", size = "two areas")
    public Estimate difference() {
        return Difference.ofProportions(count, denominator, fewEvents, denominator);
    }

    @Benchmark
    @Measured(method = "Mean", size = "128 practices")
    public Estimate meanOfAreas() {
        return mean.of(areas.values, areas.from, areas.to);
    }
}
