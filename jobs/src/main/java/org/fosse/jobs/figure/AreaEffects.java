package org.fosse.jobs.figure;

import java.util.Locale;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.DerSimonianLaird;

/**
 * The values of one indicator and period on the scale on which areas are compared, with the variance that chance alone
 * gives each: the logit of a proportion, the logarithm of a rate. Values without counts have no scale of their own.
 */
public final class AreaEffects {
    /** On which scale areas are compared. */
    public enum Scale {
        LOGIT,
        LOG,
        VALUE;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Scale scale;
    private final double[] effect;
    private final double[] variance;

    private AreaEffects(Scale scale, int size) {
        this.scale = scale;
        this.effect = new double[size];
        this.variance = new double[size];
    }

    public static AreaEffects of(StratumValues values) {
        IndicatorFacts indicator = values.indicator();
        Scale scale = indicator.isProportion() ? Scale.LOGIT : indicator.isRate() ? Scale.LOG : Scale.VALUE;
        AreaEffects effects = new AreaEffects(scale, values.size());
        for (int i = 0; i < values.size(); i++) {
            double count = values.numerator(i);
            double base = values.denominator(i);
            if (!values.isCounted(i)) {
                effects.effect[i] = Double.NaN;
                effects.variance[i] = Double.NaN;
            } else if (scale == Scale.LOGIT) {
                effects.effect[i] = DerSimonianLaird.logit(count, base);
                effects.variance[i] = DerSimonianLaird.logitVariance(count, base);
            } else {
                // Half an event stands for none, as half a count is added to a logit.
                double events = count == 0 ? 0.5 : count;
                effects.effect[i] = Math.log(events / base);
                effects.variance[i] = 1 / events;
            }
        }
        return effects;
    }

    /** The scale of values with counts; {@link Scale#VALUE} where there are none. */
    public Scale scale() {
        return scale;
    }

    /** The value of an entry on the scale; NaN without counts. */
    public double effect(int i) {
        return effect[i];
    }

    /** What chance alone would make it vary by, squared; NaN without counts. */
    public double variance(int i) {
        return variance[i];
    }
}
