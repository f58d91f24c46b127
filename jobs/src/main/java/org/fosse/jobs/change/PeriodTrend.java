package org.fosse.jobs.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.stats.RandomEffectsTrend;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure rises or falls over all its periods, by {@link RandomEffectsTrend}, and which periods are left out.
 *
 * <ul>
 *   <li>Years and longer periods need five points; shorter ones two years with at least three quarters of their points, since
 *       within less a season cannot be told from a trend. Otherwise {@code too_few_periods}.
 *   <li>No series begins or ends in the pandemic, March 2020 to March 2022: such periods are left out ({@code
 *       pandemic_left_out}). Those in between stay; a direction that is not there without them rests on them and is none
 *       ({@code rests_on_pandemic}). The same is said where a direction shows only with the periods that were left out.
 *   <li>Nor does a direction rest on one odd period at an end, where a line has its lever: without the first period, and without
 *       the last, the change is still to be beyond two thirds of its 95% limits; otherwise none is told ({@code rests_on_one_period}).
 *   <li>There is a direction where the 95% limits of the change leave out zero. Of a gap the size is judged, which shrinks
 *       from either side of zero: the fitted value at the end less that at the beginning, each without its sign.
 * </ul>
 *
 * <p>Source for the pandemic: the Office for Health Improvement and Disparities kept its years and showed them one by one, the
 * mortality indicator for hospitals left its cases out; this does both.
 */
public final class PeriodTrend {
    private static final int FEWEST_YEARS = 5;
    private static final double FEWEST_SHARE = 0.75;
    /** So much of the 95% limits, about those at 80%, that a trend without one of its ends is still to be beyond. */
    private static final double WITHOUT_AN_END = 2.0 / 3;

    /** What rises or falls. */
    public enum Judged {
        VALUE,
        SIZE
    }

    /**
     * A period that takes no part.
     *
     * @param period in words
     */
    public record LeftOut(String period, Reason why) {
        /** Those of a list, in words. */
        public static @Nullable String text(List<LeftOut> all) {
            return all.isEmpty()
                    ? null
                    : String.join(
                            ", ",
                            all.stream()
                                    .map(each -> each.period + " " + each.why.text())
                                    .toList());
        }
    }

    private final List<PeriodEstimate> used;
    private final List<LeftOut> leftOut;
    private final RandomEffectsTrend.Result fit;
    private final int direction;
    private final Set<Reason> reasons;

    private PeriodTrend(
            List<PeriodEstimate> used,
            List<LeftOut> leftOut,
            RandomEffectsTrend.Result fit,
            int direction,
            Set<Reason> reasons) {
        this.used = used;
        this.leftOut = leftOut;
        this.fit = fit;
        this.direction = direction;
        this.reasons = reasons;
    }

    /** Error that the figures of two periods, or of one, have beside that by chance in each. */
    @FunctionalInterface
    public interface Shared {
        /** Their covariance; the variance where both are one. */
        double covariance(PeriodEstimate one, PeriodEstimate other);
    }

    /** The trend of figures that do not overlap and are of one length, oldest first, each with chance of its own. */
    public static PeriodTrend of(List<PeriodEstimate> all, Judged judged) {
        return of(all, judged, (one, other) -> 0);
    }

    /** The same where figures share error: limits are never nearer than those of a plain line through such figures. */
    public static PeriodTrend of(List<PeriodEstimate> all, Judged judged, Shared shared) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<PeriodEstimate> there = new ArrayList<>();
        for (PeriodEstimate each : all) {
            if (each.exists()) {
                there.add(each);
            } else {
                leftOut.add(new LeftOut(
                        each.label(), Double.isNaN(each.value()) ? Reason.MISSING_VALUE : Reason.NO_LIMITS));
            }
        }
        int from = 0;
        while (from < there.size() && there.get(from).isPandemic()) {
            from++;
        }
        int to = there.size();
        while (to > from && there.get(to - 1).isPandemic()) {
            to--;
        }
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (int i = 0; i < there.size(); i++) {
            if (i < from || i >= to) {
                leftOut.add(new LeftOut(there.get(i).label(), Reason.PANDEMIC_LEFT_OUT));
                reasons.add(Reason.PANDEMIC_LEFT_OUT);
            }
        }
        List<PeriodEstimate> used = List.copyOf(there.subList(from, to));
        RandomEffectsTrend.Result fit = fit(used, shared);
        int direction = direction(fit, used, judged);
        int withThem = used.size() == there.size() ? direction : direction(fit(there, shared), there, judged);
        List<PeriodEstimate> calm =
                used.stream().filter(each -> !each.isPandemic()).toList();
        if (calm.size() < used.size() && direction(fit(calm, shared), calm, judged) != direction) {
            direction = 0;
        }
        if (withThem != 0 && withThem != direction) {
            reasons.add(Reason.RESTS_ON_PANDEMIC);
        }
        if (direction != 0 && restsOnAnEnd(used, judged, shared, direction)) {
            direction = 0;
            reasons.add(Reason.RESTS_ON_ONE_PERIOD);
        }
        if (!fit.exists()) {
            reasons.add(Reason.TOO_FEW_PERIODS);
        }
        return new PeriodTrend(used, leftOut, fit, direction, reasons);
    }

    private static boolean restsOnAnEnd(List<PeriodEstimate> used, Judged judged, Shared shared, int direction) {
        return Stream.of(used.subList(1, used.size()), used.subList(0, used.size() - 1))
                .anyMatch(rest -> direction(line(rest, shared), rest, judged, WITHOUT_AN_END) != direction);
    }

    private static double[] times(List<PeriodEstimate> points) {
        return points.stream().mapToDouble(PeriodEstimate::time).toArray();
    }

    private static RandomEffectsTrend.Result fit(List<PeriodEstimate> points, Shared shared) {
        double[] times = times(points);
        int perYear = perYear(times);
        double years = times.length < 2 ? 0 : times[times.length - 1] - times[0] + 1.0 / perYear;
        boolean enough = perYear == 1
                ? times.length >= FEWEST_YEARS
                // Months are of unequal length where they are counted in days.
                : years > 2 - 0.25 / perYear && times.length >= Math.max(FEWEST_YEARS, 2 * perYear * FEWEST_SHARE);
        return enough ? line(points, shared) : RandomEffectsTrend.Result.missing(times.length, Flag.TOO_FEW);
    }

    private static RandomEffectsTrend.Result line(List<PeriodEstimate> points, Shared shared) {
        double[] times = times(points);
        return RandomEffectsTrend.of(
                        times,
                        points.stream().mapToDouble(PeriodEstimate::value).toArray(),
                        points.stream().mapToDouble(PeriodEstimate::error).toArray(),
                        perYear(times))
                .atLeast(error(times, points, shared));
    }

    /** The standard error of a plain line through figures that share some of their error. */
    private static double error(double[] times, List<PeriodEstimate> points, Shared shared) {
        double middle = Arrays.stream(times).average().orElse(0);
        double spread = 0;
        double variance = 0;
        for (int i = 0; i < times.length; i++) {
            spread += (times[i] - middle) * (times[i] - middle);
            for (int j = 0; j < times.length; j++) {
                double both = shared.covariance(points.get(i), points.get(j));
                double error = points.get(i).error();
                variance += (times[i] - middle) * (times[j] - middle) * (both + (i == j ? error * error : 0));
            }
        }
        return Math.sqrt(Math.max(0, variance)) / spread;
    }

    /** How many periods a year has, by the usual distance of two that follow each other. */
    private static int perYear(double[] times) {
        if (times.length < 2) {
            return 1;
        }
        double[] apart = new double[times.length - 1];
        Arrays.setAll(apart, i -> times[i + 1] - times[i]);
        Arrays.sort(apart);
        double usual = apart[apart.length / 2];
        return usual > 0 ? (int) Math.max(1, Math.min(366, Math.round(1 / usual))) : 1;
    }

    private static int direction(RandomEffectsTrend.Result fit, List<PeriodEstimate> points, Judged judged) {
        return direction(fit, points, judged, 1);
    }

    /** @param share of the 95% limits that the change is to be beyond */
    private static int direction(
            RandomEffectsTrend.Result fit, List<PeriodEstimate> points, Judged judged, double share) {
        if (!fit.exists()) {
            return 0;
        }
        Limits limits = fit.slope().limits(Limits.P95);
        double years = points.get(points.size() - 1).time() - points.get(0).time();
        double half = fit.slope().value() * years / 2;
        double grown =
                judged == Judged.VALUE ? 2 * half : Math.abs(fit.middle() + half) - Math.abs(fit.middle() - half);
        double unsure = share * (limits.upper() - limits.lower()) / 2 * years;
        return grown > unsure ? 1 : grown < -unsure ? -1 : 0;
    }

    /** Whether there is a rate of change. */
    public boolean exists() {
        return fit.exists();
    }

    /** Change per year with 95% limits. */
    public Estimate perYear() {
        return fit.slope();
    }

    /** Variance between periods beyond chance; NaN without a trend. */
    public double tauSquared() {
        return fit.tauSquared();
    }

    /** 1 rises (a size grows), -1 falls (shrinks), 0 neither or not known. */
    public int direction() {
        return direction;
    }

    /** A change at once that stays, in place of a steady one. */
    public record Step(PeriodEstimate since, double before, double after) {}

    /** Where the change came at once; null where it came bit by bit, or there is no direction. */
    public @Nullable Step step() {
        RandomEffectsTrend.Step step = direction == 0 ? null : fit.step();
        return step == null ? null : new Step(used.get(step.from()), step.before(), step.after());
    }

    /** Years from the middle of the first to that of the last period that takes part. */
    public double years() {
        return used.isEmpty()
                ? 0
                : used.get(used.size() - 1).time() - used.get(0).time();
    }

    /** The periods that take part, oldest first; those at hand where they are too few for a trend. */
    public List<PeriodEstimate> used() {
        return used;
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Why there is no trend, or how it must be read. */
    public Set<Reason> reasons() {
        return reasons;
    }

    /** How it was made, in words. */
    public String method() {
        return "weighted regression on time over all periods, variance between them by Paule and Mandel, limits by Knapp and Hartung"
                + (fit.seasonal() ? ", season taken out" : "")
                + (fit.correlation() > 0 ? ", widened since periods follow on each other" : "");
    }
}
