package org.fosse.jobs.packed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fosse.jobs.check.PublishedFigure;
import org.fosse.tables.Level;

/**
 * Adds practices' counts up to every area above them, each level by its own bridge, in order of practice. Counts that
 * cannot stand beside each other are not added. A place of which no practice has an entry is the sum of the sub-ICB locations that
 * it consists of, where they are whole parts of it ({@link MembershipOfPeriod#wholePart}). Where a source gives the area's value
 * itself, that value stands, and is held against the sum; one that is the sum of some of its practices only counts as that sum, since
 * somebody cut the rest off the file that it was made from. One object serves all groups of a period, one after the other.
 */
final class RollUp {
    private static final double EXACTLY = 1e-9;
    private static final double NEARLY = 0.05;

    private final PackedPeriod period;
    private final IndicatorFacts indicator;
    private final Geography geography;
    private final MembershipOfPeriod[] bridges;
    private final double[] numerator;
    private final double[] denominator;
    private final int[] parts;
    private final int[] without;
    private final int[] withheld;
    private final int[] leftOut;
    /** Whether any counts of the sum are known not to be rounded. */
    private final boolean[] exact;
    /** Whether the parts are sub-ICB locations. */
    private final boolean[] ofSubIcbs;

    private final int[] originOf;
    private int[] touched = new int[256];
    private int touchedSize;

    RollUp(PackedPeriod period, IndicatorFacts indicator, Geography geography, MembershipOfPeriod[] bridges) {
        this.period = period;
        this.indicator = indicator;
        this.geography = geography;
        this.bridges = bridges;
        this.numerator = new double[geography.size()];
        this.denominator = new double[geography.size()];
        this.parts = new int[geography.size()];
        this.without = new int[geography.size()];
        this.withheld = new int[geography.size()];
        this.leftOut = new int[geography.size()];
        this.exact = new boolean[geography.size()];
        this.ofSubIcbs = new boolean[geography.size()];
        this.originOf = new int[geography.size()];
        Arrays.fill(originOf, -1);
    }

    /** The values of the entries from one place to another, which are those of one group. */
    StratumValues of(int group, int from, int to) {
        if (indicator.additive()) {
            countLeftOut(from, to, 1);
            for (int i = from; i < to; i++) {
                if (geography.level(period.area[i]) == Level.PRACTICE) {
                    add(i, bridges[period.origin[i]].parents(period.area[i]));
                }
            }
            for (int i = from; i < to; i++) {
                if (geography.level(period.area[i]) == Level.SUB_ICB) {
                    addSubIcb(i);
                }
            }
        }
        // What a source gives for an area itself stands.
        boolean[] differs = new boolean[to - from];
        int[] someOf = new int[to - from];
        int[] lacking = new int[to - from];
        int[] expected = new int[to - from];
        for (int i = from; i < to; i++) {
            differs[i - from] = differs(i);
            if (isSumOfSome(i)) {
                someOf[i - from] = parts[period.area[i]];
                lacking[i - from] = without[period.area[i]];
                expected[i - from] = expected(period.area[i]);
            }
            clear(period.area[i]);
        }
        Arrays.sort(touched, 0, touchedSize);
        int rolled = 0;
        for (int i = 0; i < touchedSize; i++) {
            int area = touched[i];
            if (originOf[area] >= 0 && ofSubIcbs[area] && parts[area] == 0) {
                clear(area);
            }
            if (originOf[area] >= 0) {
                touched[rolled++] = area;
            }
        }
        StratumValues values =
                new StratumValues(period.groups.get(group), geography, indicator, period.origins, to - from + rolled);
        int own = from;
        int next = 0;
        for (int at = 0; at < values.size(); at++) {
            if (next == rolled || (own < to && period.area[own] < touched[next])) {
                values.differsFromParts[at] = differs[own - from];
                putOwn(values, at, own);
                if (someOf[own - from] > 0) {
                    putParts(values, at, someOf[own - from], lacking[own - from], expected[own - from]);
                }
                own++;
            } else {
                putRolled(values, at, touched[next]);
                clear(touched[next++]);
            }
        }
        touchedSize = 0;
        countLeftOut(from, to, 0);
        return values;
    }

    private void addSubIcb(int i) {
        int place = bridges[period.origin[i]].wholePart(period.area[i]);
        if (place >= 0 && (originOf[place] < 0 || ofSubIcbs[place])) {
            ofSubIcbs[place] = true;
            add(i, new int[] {place});
        }
    }

    private void add(int i, int[] parents) {
        // A count has no denominator: its values are added up as if each were out of itself.
        double top = period.number(indicator.isCount() ? PackedPeriod.VALUE : PackedPeriod.NUMERATOR, i);
        double bottom = indicator.isCount() ? top : period.number(PackedPeriod.DENOMINATOR, i);
        boolean counted = indicator.allows(top, bottom);
        boolean isWithheld = Status.of(period.status[i]) == Status.WITHHELD;
        boolean isExact = counted && !PublishedFigure.areRounded(top, bottom);
        for (int parent : parents) {
            if (originOf[parent] < 0) {
                originOf[parent] = period.origin[i];
                if (touchedSize == touched.length) {
                    touched = Arrays.copyOf(touched, touchedSize * 2);
                }
                touched[touchedSize++] = parent;
            }
            if (counted) {
                numerator[parent] += top;
                denominator[parent] += bottom;
                parts[parent]++;
                exact[parent] |= isExact;
            } else {
                without[parent]++;
                withheld[parent] += isWithheld ? 1 : 0;
            }
        }
    }

    /** Counts, or with nothing to add clears, the practices that no longer belong anywhere, where they belonged last. */
    private void countLeftOut(int from, int to, int one) {
        for (int i = from; i < to; i++) {
            for (int parent : bridges[period.origin[i]].former(period.area[i])) {
                leftOut[parent] = one == 0 ? 0 : leftOut[parent] + one;
            }
        }
    }

    /**
     * Whether the sum for an area with a value of its own has another value, beyond the printed decimals. Sums of counts that are all
     * multiples of five may be of rounded ones, whose errors grow with the square root of their number. A sum that lacks parts
     * says nothing.
     */
    private boolean differs(int i) {
        int area = period.area[i];
        int all = parts[area];
        if (all == 0 || without[area] > 0 || all < expected(area) || !(denominator[area] > 0)) {
            return false;
        }
        double top = period.number(PackedPeriod.NUMERATOR, i);
        double bottom = period.number(PackedPeriod.DENOMINATOR, i);
        double by = indicator.isCount() ? numerator[area] : indicator.multiplier();
        boolean counted = indicator.countsMakeSense(top, bottom);
        double room = exact[area] ? 0 : PublishedFigure.ROUNDED_TO * Math.sqrt(all) / denominator[area] * by;
        double value = counted ? top / bottom * by : period.number(PackedPeriod.VALUE, i);
        return !Double.isNaN(value)
                && !PublishedFigure.agreesWithin(room, numerator[area] / denominator[area] * by, value);
    }

    /** How many practices, or whole sub-ICB locations, a sum is to be of. */
    private int expected(int area) {
        MembershipOfPeriod bridge = bridges[originOf[area]];
        return ofSubIcbs[area] ? bridge.wholeParts(area) : bridge.practices(area);
    }

    /**
     * Whether an area's own counts are the sum of its practices that are there, while others lack: exactly, or where fewer than
     * half are there, nearly (rows that are no practice's may have been added).
     */
    private boolean isSumOfSome(int i) {
        int area = period.area[i];
        int all = parts[area];
        if (all == 0 || all >= expected(area)) {
            return false;
        }
        double top = period.number(indicator.isCount() ? PackedPeriod.VALUE : PackedPeriod.NUMERATOR, i);
        double bottom = indicator.isCount() ? top : period.number(PackedPeriod.DENOMINATOR, i);
        double room = 2 * all < expected(area) ? NEARLY : EXACTLY;
        return isSum(top, numerator[area], room) && isSum(bottom, denominator[area], room);
    }

    private static boolean isSum(double own, double sum, double room) {
        return Math.abs(own - sum) <= room * sum;
    }

    private static void putParts(StratumValues values, int at, int there, int lacking, int expected) {
        values.parts[at] = there;
        values.partsWithout[at] = lacking;
        values.partsExpected[at] = expected;
    }

    private void clear(int area) {
        exact[area] = false;
        ofSubIcbs[area] = false;
        numerator[area] = 0;
        denominator[area] = 0;
        parts[area] = 0;
        without[area] = 0;
        withheld[area] = 0;
        originOf[area] = -1;
    }

    private void putOwn(StratumValues values, int at, int i) {
        values.area[at] = period.area[i];
        values.origin[at] = period.origin[i];
        values.status[at] = Status.of(period.status[i]);
        values.numerator[at] = period.number(PackedPeriod.NUMERATOR, i);
        values.denominator[at] = period.number(PackedPeriod.DENOMINATOR, i);
        for (int k = 0; k < values.published.length; k++) {
            values.published[k][at] = period.number(PackedPeriod.VALUE + k, i);
        }
        values.parts[at] = 1;
        values.leftOut[at] = bridges[period.origin[i]].former(period.area[i]).length > 0 ? 1 : 0;
        values.partsExpected[at] = -1;
        putValue(values, at);
    }

    private void putRolled(StratumValues values, int at, int area) {
        boolean any = parts[area] > 0;
        values.area[at] = area;
        values.origin[at] = originOf[area];
        values.status[at] = any ? Status.PRESENT : withheld[area] > 0 ? Status.WITHHELD : Status.MISSING;
        boolean counts = any && !indicator.isCount();
        values.numerator[at] = counts ? numerator[area] : Double.NaN;
        values.denominator[at] = counts ? denominator[area] : Double.NaN;
        for (double[] published : values.published) {
            published[at] = Double.NaN;
        }
        putParts(values, at, parts[area], without[area], expected(area));
        values.partsWithheld[at] = withheld[area];
        values.leftOut[at] = leftOut[area];
        putValue(values, at);
        if (any && indicator.isCount()) {
            values.value[at] = numerator[area];
        }
    }

    private void putValue(StratumValues values, int at) {
        boolean counts = !Double.isNaN(values.numerator[at]) && !Double.isNaN(values.denominator[at]);
        if (indicator.isCounted() && counts) {
            values.value[at] = values.isCounted(at)
                    ? values.numerator[at] / values.denominator[at] * indicator.multiplier()
                    : Double.NaN;
        } else if (indicator.isQuotient()
                && counts
                && values.denominator[at] > 0
                && Double.isNaN(values.published[0][at])) {
            values.value[at] = values.numerator[at] / values.denominator[at] * indicator.multiplier();
        } else {
            values.value[at] = values.published[0][at];
        }
    }

    /** The bridge of every origin over the period. */
    static MembershipOfPeriod[] bridges(
            List<Names.Origin> origins, Geography geography, LocalDate start, LocalDate end) {
        return origins.stream()
                .map(origin -> geography.bridge(origin.mapping(), start, end))
                .toArray(MembershipOfPeriod[]::new);
    }
}
