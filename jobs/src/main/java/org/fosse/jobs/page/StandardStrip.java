package org.fosse.jobs.page;

import java.util.stream.DoubleStream;
import org.fosse.config.Polarity;
import org.fosse.jobs.page.Drawing.Path;

/**
 * A value on one line with the standard it is held to: the value as a dot with its likely range, the standard as a flag, England as a
 * dashed line, the middle half of the areas of its level as a band. Right is better; without a better side, right is higher.
 *
 * @param lower the likely range of the value; NaN where there is none, as every other figure here
 */
record StandardStrip(
        Polarity polarity,
        double value,
        double lower,
        double upper,
        double standard,
        double england,
        double middleLower,
        double middleUpper) {
    /** The element of the page that describes all lines. */
    private static final String KEY = "key";

    private static final double WIDTH = 240;
    private static final double HEIGHT = 34;
    private static final double MIDDLE = 17;
    private static final double END = 10;

    private boolean isTurned() {
        return polarity == Polarity.LOWER_IS_BETTER;
    }

    private double[] values() {
        return DoubleStream.of(value, lower, upper, standard, england, middleLower, middleUpper)
                .filter(Double::isFinite)
                .toArray();
    }

    /** The lowest and highest value that the line reaches to, in order from its left end. */
    double[] ends() {
        double low = DoubleStream.of(values()).min().orElse(0);
        double high = DoubleStream.of(values()).max().orElse(0);
        return isTurned() ? new double[] {high, low} : new double[] {low, high};
    }

    Drawing draw(String id, String title) {
        Scale x = Scale.over(values(), 0.02, isTurned() ? WIDTH - END : END, isTurned() ? END : WIDTH - END);
        Drawing drawing = Drawing.describedBy(KEY, id, WIDTH, HEIGHT, title);
        if (Double.isFinite(middleLower) && Double.isFinite(middleUpper)) {
            double from = Math.min(x.at(middleLower), x.at(middleUpper));
            drawing.box("band", from, 6, Math.max(1, Math.abs(x.at(middleUpper) - x.at(middleLower))), HEIGHT - 12);
        }
        drawing.line("grid", 0, MIDDLE, WIDTH, MIDDLE);
        if (Double.isFinite(england)) {
            drawing.line("england", x.at(england), 4, x.at(england), HEIGHT - 4);
        }
        if (Double.isFinite(lower) && Double.isFinite(upper)) {
            drawing.line("likely", x.at(lower), MIDDLE, x.at(upper), MIDDLE);
        }
        double flag = x.at(standard);
        return drawing.circle("network", x.at(value), MIDDLE, 6)
                .line("standard", flag, 2, flag, HEIGHT - 2)
                .path(
                        "flag",
                        new Path().to(flag, 1).to(flag - 8, 4.5).to(flag, 8).close());
    }
}
