package org.fosse.stats;

/**
 * The hundred positions along the horizontal axis at which OHID draws funnel limits.
 *
 * <p>With the smallest and largest denominator a and b: the axis starts at 0 when b &gt; 2a and otherwise at 0.95 a
 * rounded down to its first digit; it ends at 1.05 b rounded up to its second digit. The first position is the start,
 * at least 1; each later one divides what is left into equal ratios, rounded to a whole number, and is at least one
 * more than the one before. For rates the rounding is done on denominators of one year, and the axis counts events:
 * both ends are multiplied by the common rate and rounded outwards.
 *
 * <p>Edges: the last position passes the end of a short axis, since positions never repeat. Source and agreement:
 * PHEindicatormethods {@code calculate_funnel_limits}.
 */
public final class FunnelAxis {
    /** Number of positions. */
    public static final int POINTS = 100;

    private FunnelAxis() {}

    /** Positions for proportions: denominators. */
    public static double[] proportions(double smallest, double largest) {
        return positions(start(smallest, largest, 1), end(largest, 1), 100);
    }

    /** Positions for ratios: observed events, on the scale of the expected numbers given. */
    public static double[] ratios(double smallest, double largest) {
        return positions(start(smallest, largest, 1), end(largest, 1), 101);
    }

    /**
     * Positions for rates: events, from denominators in person-years, the common rate per person-year and the years.
     */
    public static double[] rates(double smallest, double largest, double common, double years) {
        Arguments.positive("common rate", common);
        Arguments.positive("years of data", years);
        double start = Math.floor(start(smallest, largest, years) * common);
        return positions(start, Math.ceil(end(largest, years) * common), 100);
    }

    private static double start(double smallest, double largest, double years) {
        Arguments.positive("largest denominator", largest);
        return largest > 2 * smallest || smallest == 0 ? 0 : roundDown(0.95 * (smallest / years)) * years;
    }

    private static double end(double largest, double years) {
        return roundUp(1.05 * (largest / years)) * years;
    }

    private static double roundDown(double value) {
        double unit = Math.pow(10, digits(Math.floor(value)) - 1);
        return Math.floor(value / unit) * unit;
    }

    private static double roundUp(double value) {
        double unit = Math.pow(10, digits(Math.ceil(value)) - 2);
        return Math.ceil(value / unit) * unit;
    }

    private static int digits(double whole) {
        return whole < 10 ? 1 : 1 + (int) Math.floor(Math.log10(whole));
    }

    private static double[] positions(double start, double end, int parts) {
        double[] positions = new double[POINTS];
        positions[0] = Math.max(1, start);
        for (int i = 1; i < POINTS; i++) {
            double before = positions[i - 1];
            double step = Math.rint(Math.pow(end / before, 1.0 / (parts - i)) * before);
            positions[i] = Math.max(step, before + 1);
        }
        return positions;
    }
}
