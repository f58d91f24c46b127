package org.fosse.jobs.adjust;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Inputs;
import org.fosse.engine.PerKey;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Shared;
import org.fosse.schema.table.AdjustmentTable;
import org.fosse.tables.Table;

/** The models of all indicators and periods, fitted once a run and sent to every task, and the traits that areas have. */
public final class Adjuster implements Serializable {
    private static final long serialVersionUID = 1;

    /** What the job that asks first must declare. */
    public static final List<Table> INPUTS = Shared.tables(Packed.INPUTS, Traits.INPUTS.toArray(Table[]::new));

    /** What every other job that asks must declare: it waits for the table of the models, whose job has them made. */
    public static final List<Table> READERS = Shared.tables(INPUTS, AdjustmentTable.TABLE);

    private final Traits traits;
    private final double leastReliability;
    private final PerKey<List<PeriodModels>> models;

    private Adjuster(Traits traits, double leastReliability, List<PeriodModels> models) {
        this.traits = traits;
        this.leastReliability = leastReliability;
        this.models = new PerKey<>(models.stream().collect(Collectors.groupingBy(PeriodModels::indicatorId)));
    }

    private static final class OnTasks implements SharedValue<Broadcast<Adjuster>> {
        @Override
        public List<Table> inputs() {
            return INPUTS;
        }

        @Override
        public Broadcast<Adjuster> make(Inputs in, Run run) {
            Traits traits = Traits.of(in);
            ModelFitter fitter = new ModelFitter(traits, run.config());
            List<PeriodModels> models = Packed.rows(
                            in,
                            Statistic.perPeriod(
                                    period -> fitter.fit(period).stream().iterator()))
                    .collect();
            return run.spark()
                    .broadcast(new Adjuster(traits, run.config().variation().leastReliability(), models));
        }
    }

    /** The models of the run; fitted for the first job that asks. */
    public static Broadcast<Adjuster> of(Inputs in) {
        return in.get(new OnTasks());
    }

    /** The models of all periods. */
    public List<PeriodModels> models() {
        return models.all().stream().flatMap(List::stream).toList();
    }

    /** Where the areas of a period stand beside its models. */
    public Placing of(PeriodValues period) {
        List<PeriodModels> own = models.find(period.indicator().id());
        PeriodModels ofPeriod = own == null
                ? null
                : own.stream().filter(each -> each.isOf(period)).findFirst().orElse(null);
        return new Placing(period, ofPeriod, traits, leastReliability);
    }

    /** Without any model. */
    public static Adjuster none() {
        return new Adjuster(new Traits(), 0, List.of());
    }
}
