package org.fosse.bench;

import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.DerSimonianLaird;
import org.fosse.stats.Estimate;
import org.fosse.stats.Gini;
import org.fosse.stats.MarshallShrinkage;
import org.fosse.stats.Quantile;
import org.fosse.stats.Shrinkage;
import org.fosse.stats.SystematicComponent;
import org.fosse.stats.TheilDecomposition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How much areas differ. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class SizeOfVariation {
    private static final int PRACTICES = 128;
    private static final int NETWORKS = 26;

    private final Invented system = new Invented(PRACTICES);
    private final double[] events = Invented.slice(system.numerators, system.from, system.to);
    private final double[] people = Invented.slice(system.denominators, system.from, system.to);
    private final int[] networks = Invented.codes(PRACTICES, NETWORKS, NETWORKS);
    private final int[] places = Invented.codes(PRACTICES, NETWORKS, 4);
    private final ChiSquaredHeterogeneity.Bootstrap bootstrap = ChiSquaredHeterogeneity.bootstrap(11, 1000);

    /** Areas of one parent. */
    @State(Scope.Benchmark)
    public static class Areas {
        @Param({"26", "128", "6300"})
        public int areas;

        Invented data = new Invented(0);

        @Setup
        public void prepare() {
            data = new Invented(areas);
        }
    }

    @Benchmark
    @Measured(method = "CoefficientOfVariation", size = "# areas")
    public Estimate coefficientOfVariation(Areas on) {
        return CoefficientOfVariation.of(on.data.values, on.data.from, on.data.to);
    }

    @Benchmark
    @Measured(method = "Quantile", size = "# areas")
    public Estimate quantile(Areas on) {
        return Quantile.of(on.data.values, on.data.from, on.data.to, 0.95);
    }

    @Benchmark
    @Measured(method = "Gini.weighted", size = "# areas")
    public Estimate gini(Areas on) {
        return Gini.weighted(on.data.values, on.data.denominators, on.data.from, on.data.to);
    }

    @Benchmark
    @Measured(method = "ChiSquaredHeterogeneity.ofProportions", size = "# areas")
    public ChiSquaredHeterogeneity.Result heterogeneity(Areas on) {
        return ChiSquaredHeterogeneity.ofProportions(
                on.data.numerators, on.data.denominators, on.data.from, on.data.to);
    }

    @Benchmark
    @Measured(method = "ChiSquaredHeterogeneity.bootstrap, 1,000 samples", size = "128 practices")
    public ChiSquaredHeterogeneity.Result heterogeneityBootstrap() {
        return bootstrap.ofProportions(system.numerators, system.denominators, system.from, system.to);
    }

    @Benchmark
    @Measured(method = "SystematicComponent.ofRatios", size = "128 practices")
    public Estimate systematicComponent() {
        return SystematicComponent.ofRatios(system.numerators, system.expected, system.from, system.to);
    }

    @Benchmark
    @Measured(method = "DerSimonianLaird.ofProportions", size = "128 practices")
    public DerSimonianLaird.Result derSimonianLaird() {
        return DerSimonianLaird.ofProportions(system.numerators, system.denominators, system.from, system.to);
    }

    @Benchmark
    @Measured(method = "MarshallShrinkage", size = "128 practices")
    public Shrinkage marshall() {
        return MarshallShrinkage.of(system.numerators, system.expected, system.from, system.to);
    }

    @Benchmark
    @Measured(method = "TheilDecomposition", size = "128 practices in 26 networks in 4 places")
    public TheilDecomposition.Result theilDecomposition() {
        return TheilDecomposition.of(TheilDecomposition.Index.THEIL_T, events, people, places, networks);
    }
}
