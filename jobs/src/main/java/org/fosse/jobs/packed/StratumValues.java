package org.fosse.jobs.packed;

import java.util.Arrays;
import java.util.List;
import org.fosse.tables.Level;

/**
 * The values of one indicator, period and group for every area: those a source gives, and those added up from practices.
 * Parallel arrays in order of area; a number that is not there is NaN. Not to be changed.
 */
public final class StratumValues {
    private final Names.Group group;
    private final Geography geography;
    private final IndicatorFacts indicator;
    private final List<Names.Origin> origins;
    final int[] area;
    final int[] origin;
    final Status[] status;
    final double[] numerator;
    final double[] denominator;
    final double[] value;
    /** As published: value, lower 95%, upper 95%, lower 99.8%, upper 99.8%; then by entry. */
    final double[][] published;

    final int[] parts;
    final int[] partsWithout;
    final int[] partsWithheld;
    final int[] leftOut;
    final int[] partsExpected;
    final boolean[] differsFromParts;

    StratumValues(
            Names.Group group, Geography geography, IndicatorFacts indicator, List<Names.Origin> origins, int size) {
        this.group = group;
        this.geography = geography;
        this.indicator = indicator;
        this.origins = origins;
        this.area = new int[size];
        this.origin = new int[size];
        this.status = new Status[size];
        this.numerator = new double[size];
        this.denominator = new double[size];
        this.value = new double[size];
        this.published = new double[5][size];
        this.parts = new int[size];
        this.partsWithout = new int[size];
        this.partsWithheld = new int[size];
        this.leftOut = new int[size];
        this.partsExpected = new int[size];
        this.differsFromParts = new boolean[size];
    }

    public String breakdown() {
        return group.breakdown();
    }

    public String stratum() {
        return group.stratum();
    }

    public IndicatorFacts indicator() {
        return indicator;
    }

    /** How many entries there are. */
    public int size() {
        return area.length;
    }

    /** The area of an entry, as a number of {@link Geography}. */
    public int area(int i) {
        return area[i];
    }

    public Level level(int i) {
        return geography.level(area[i]);
    }

    /** The entry of an area; negative when it has none. */
    public int find(int areaNumber) {
        return Arrays.binarySearch(area, areaNumber);
    }

    public double numerator(int i) {
        return numerator[i];
    }

    public double denominator(int i) {
        return denominator[i];
    }

    /** Whether values and limits are computed from the counts: both are there and possible, and there is somebody to count. */
    public boolean isCounted(int i) {
        return indicator.countsMakeSense(numerator[i], denominator[i]);
    }

    /** The value in the indicator's unit: from its counts where they count, otherwise as published; of a ratio or mean that
     * nobody printed, the quotient of its amounts; of a count, the sum of its parts. */
    public double value(int i) {
        return value[i];
    }

    /** Value as published; NaN where a source gives none. */
    public double published(int i) {
        return published[0][i];
    }

    /** A limit as published: 1 and 2 are lower and upper 95%, 3 and 4 lower and upper 99.8%. */
    public double publishedLimit(int which, int i) {
        return published[which][i];
    }

    public Status status(int i) {
        return status[i];
    }

    public String mapping(int i) {
        return origins.get(origin[i]).mapping();
    }

    public String source(int i) {
        return origins.get(origin[i]).source();
    }

    /** The period in words. */
    public String label(int i) {
        return origins.get(origin[i]).label();
    }

    /** Practices whose counts were added up; 1 for a value of the area's own. */
    public int parts(int i) {
        return parts[i];
    }

    /** Practices with an entry without counts, which the sum lacks. */
    public int partsWithout(int i) {
        return partsWithout[i];
    }

    /** Of the practices without counts, those whose counts are withheld: only in what leaves the house. */
    public int partsWithheld(int i) {
        return partsWithheld[i];
    }

    /** Practices with an entry that belonged here last, and to nothing in the period; 1 for the entry of such a practice. */
    public int leftOut(int i) {
        return leftOut[i];
    }

    /** Practices that belong to the area by the mapping, whether they have an entry or not; -1 for a value of its own. */
    public int partsExpected(int i) {
        return partsExpected[i];
    }

    /** Whether a sum is of less than half of the practices that belong to the area: it is not that area's value, but theirs. */
    public boolean lacksMostParts(int i) {
        return 2 * parts[i] < partsExpected[i];
    }

    /**
     * Whether a sum lacks any of the practices that belong to the area, for another cause than that they are withheld; false for a value
     * of its own.
     */
    public boolean lacksOtherParts(int i) {
        return parts[i] + partsWithheld[i] < partsExpected[i] || partsWithout[i] > partsWithheld[i];
    }

    /** Whether a sum would be of half of the practices or more if none were withheld. */
    public boolean lacksWithheldParts(int i) {
        return partsWithheld[i] > 0 && lacksMostParts(i) && 2 * (parts[i] + partsWithheld[i]) >= partsExpected[i];
    }

    /** Whether there is a value that is the area's: a sum of less than half of its practices is none. */
    public boolean hasValue(int i) {
        return !Double.isNaN(value[i]) && !lacksMostParts(i);
    }

    /** Whether the area's own value is another than that of its practices together, all of them counted, by more than rounding. */
    public boolean differsFromParts(int i) {
        return differsFromParts[i];
    }
}
