package org.fosse.bench;

import org.fosse.stats.Correlation;
import org.fosse.stats.Estimate;
import org.fosse.stats.IntraclassCorrelation;
import org.fosse.stats.KendallTau;
import org.fosse.stats.KendallW;
import org.fosse.stats.KrippendorffAlpha;
import org.fosse.stats.Limits;
import org.fosse.stats.PairedChange;
import org.fosse.stats.SpearmanCorrelation;
import org.fosse.stats.WeightedKappa;
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
    private final double[] one = column(reviewed, 0);
    private final double[] other = column(reviewed, 1);

    private static double[] column(double[][] ratings, int rater) {
        return java.util.Arrays.stream(ratings).mapToDouble(row -> row[rater]).toArray();
    }

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
    @Measured(method = "KendallW", size = "128 cases, 3 raters")
    public KendallW.Result kendallW() {
        return KendallW.of(reviewed);
    }

    @Benchmark
    @Measured(method = "KrippendorffAlpha, ordinal", size = "128 cases, 3 raters")
    public Estimate krippendorff() {
        return KrippendorffAlpha.of(reviewed, KrippendorffAlpha.Distance.ORDINAL);
    }

    @Benchmark
    @Measured(method = "WeightedKappa.quadratic", size = "128 cases, 2 raters")
    public Estimate kappa() {
        return WeightedKappa.quadratic(one, other);
    }

    @Benchmark
    @Measured(method = "IntraclassCorrelation", size = "128 cases, 3 raters")
    public IntraclassCorrelation.Result intraclass() {
        return IntraclassCorrelation.of(reviewed, Limits.P95);
    }

    @Benchmark
    @Measured(method = "PairedChange.wilcoxon", size = "128 cases")
    public PairedChange.Result wilcoxon() {
        return PairedChange.wilcoxon(one, other);
    }
}
