package org.fosse.bench;

import org.fosse.stats.ControlChart;
import org.fosse.stats.PPrimeChart;
import org.fosse.stats.RareEventChart;
import org.fosse.stats.XmrChart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Control charts of two years. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
public class ControlCharts {
    private final Invented months = new Invented(24);
    private final XmrChart xmr = XmrChart.standard();
    private final PPrimeChart pPrime = PPrimeChart.ofProportions();
    private final RareEventChart rare = RareEventChart.ofTimes();

    @Benchmark
    @Measured(method = "XmrChart", size = "24 months")
    public ControlChart singleValues() {
        return xmr.of(months.values, months.from, months.to);
    }

    @Benchmark
    @Measured(method = "XmrChart, re-based once", size = "24 months")
    public ControlChart singleValuesRebased() {
        return xmr.of(months.values, months.from, months.to, 12);
    }

    @Benchmark
    @Measured(method = "PPrimeChart", size = "24 months")
    public ControlChart proportions() {
        return pPrime.of(months.numerators, months.denominators, months.from, months.to);
    }

    @Benchmark
    @Measured(method = "RareEventChart", size = "24 events")
    public ControlChart rareEvents() {
        return rare.of(months.values, months.from, months.to);
    }
}
