package org.fosse.bench;

import org.fosse.stats.Correlation;
import org.fosse.stats.Estimate;
import org.fosse.stats.KendallTau;
import org.fosse.stats.KrippendorffAlpha;
import org.fosse.stats.SpearmanCorrelation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Agreement of ratings and association of values. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class AgreementAndAssociation {
    private final Invented practices = new Invented(128);
    private final double[] first = Invented.slice(practices.values, practices.from, practices.to);
    private final double[] second = Invented.slice(practices.errors, practices.from, practices.to);
    private final double[][] reviewed = Invented.ratings(128, 3);

    @Benchmark
    @Measured(method = "SpearmanCorrelation", size = "128 practices")
    public Correlation spearman() {
        return SpearmanCorrelation.of(first, second);
    }

    @Benchmark
    @Measured(method = "KendallTau", size = "128 practices")
    public Correlation kendallTau() {
        return KendallTau.of(first, second);
    }

    @Benchmark
    @Measured(method = "KrippendorffAlpha, ordinal", size = "128 cases, 3 raters")
    public Estimate krippendorff() {
        return KrippendorffAlpha.of(reviewed, KrippendorffAlpha.Distance.ORDINAL);
    }
}
