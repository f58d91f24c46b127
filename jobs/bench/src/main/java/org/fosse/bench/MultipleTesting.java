package org.fosse.bench;

import java.util.SplittableRandom;
import org.fosse.stats.BenjaminiHochberg;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Tests of many areas at once. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class MultipleTesting {
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
}
