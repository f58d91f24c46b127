package org.fosse.bench;

import org.fosse.stats.DirectlyStandardisedRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.IndirectlyStandardised;
import org.fosse.stats.StandardPopulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Standardised rates over age bands. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class StandardisedRates {
    private static final int BANDS = 20;

    private final DirectlyStandardisedRate dobson = DirectlyStandardisedRate.dobson();
    private final DirectlyStandardisedRate fayFeuer = DirectlyStandardisedRate.fayFeuer();
    private final IndirectlyStandardised indirect = IndirectlyStandardised.withDefaults();
    private final double[] standard = StandardPopulation.european2013();
    private final double[] deaths = new double[BANDS];
    private final double[] population = new double[BANDS];
    private final double[] fiveYearDeaths = new double[standard.length];
    private final double[] fiveYearPopulation = new double[standard.length];
    private final double[] referenceDeaths = new double[BANDS];
    private final double[] referencePopulation = new double[BANDS];

    @Setup
    public void prepare() {
        for (int band = 0; band < BANDS; band++) {
            population[band] = 3000 - 100 * band;
            deaths[band] = 2 + band * band / 4;
            referencePopulation[band] = 1000 * population[band];
            referenceDeaths[band] = 900 * deaths[band];
        }
        System.arraycopy(deaths, 1, fiveYearDeaths, 0, standard.length);
        System.arraycopy(population, 1, fiveYearPopulation, 0, standard.length);
    }

    @Benchmark
    @Measured(method = "DirectlyStandardisedRate.dobson", size = "19 age bands")
    public Estimate directDobson() {
        return dobson.of(fiveYearDeaths, fiveYearPopulation, standard, 0, standard.length);
    }

    @Benchmark
    @Measured(method = "DirectlyStandardisedRate.fayFeuer", size = "19 age bands")
    public Estimate directFayFeuer() {
        return fayFeuer.of(fiveYearDeaths, fiveYearPopulation, standard, 0, standard.length);
    }

    @Benchmark
    @Measured(method = "IndirectlyStandardised.ratio", size = "20 age bands")
    public Estimate indirectRatio() {
        return indirect.ratio(deaths, population, referenceDeaths, referencePopulation);
    }
}
