package org.fosse.bench;

import org.fosse.stats.QuantileGroups;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Quantile groups of areas. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class DeprivationQuantiles {
    private final QuantileGroups fifths = QuantileGroups.of(5);

    /** Areas of England, or of a system. */
    @State(Scope.Benchmark)
    public static class Areas {
        @Param({"128", "6300"})
        public int areas;

        Invented data = new Invented(0);
        int[] result = {};

        @Setup
        public void prepare() {
            data = new Invented(areas);
            result = new int[data.values.length];
        }
    }

    @Benchmark
    @Measured(method = "QuantileGroups", size = "# practices")
    public int[] equalNumbers(Areas on) {
        fifths.assign(on.data.values, on.data.from, on.data.to, on.result);
        return on.result;
    }
}
