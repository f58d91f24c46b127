package org.fosse.bench;

import java.util.SplittableRandom;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.ExactBinomial;
import org.fosse.stats.ExactPoisson;
import org.fosse.stats.ExactTest;
import org.fosse.stats.Holm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Exact tests, and tests of many areas at once. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class MultipleAndExactTests {
    private double probability = 0.125;
    private double expected = 23.4;

    /** P values of areas. */
    @State(Scope.Benchmark)
    public static class PValues {
        @Param({"128", "6300"})
        public int areas;

        double[] p = {};

        @Setup
        public void prepare() {
            SplittableRandom random = new SplittableRandom(3);
            p = random.doubles(areas).map(each -> each * each).toArray();
        }
    }

    @Benchmark
    @Measured(method = "BenjaminiHochberg", size = "# p values")
    public double[] benjaminiHochberg(PValues on) {
        return BenjaminiHochberg.adjust(on.p);
    }

    @Benchmark
    @Measured(method = "Holm", size = "# p values")
    public double[] holm(PValues on) {
        return Holm.adjust(on.p);
    }

    @Benchmark
    @Measured(method = "ExactBinomial", size = "one area")
    public ExactTest exactBinomial() {
        return ExactBinomial.of(987, 7_654, probability);
    }

    @Benchmark
    @Measured(method = "ExactPoisson", size = "one area")
    public ExactTest exactPoisson() {
        return ExactPoisson.of(35, expected);
    }
}
