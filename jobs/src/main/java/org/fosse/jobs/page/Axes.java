package org.fosse.jobs.page;

import java.util.List;
import org.fosse.jobs.page.Drawing.Anchor;
import org.fosse.jobs.threshold.MeasureUnit;

/** The frame of a chart: light lines at round values, with the value beside each. */
final class Axes {
    private static final int TICKS = 5;
    private static final double TEXT_DROP = 4;
    private static final double UNIT_LINE = 12;
    private static final MeasureUnit NUMBER = new MeasureUnit("");

    private Axes() {}

    /** The values up the left side, with their unit above. */
    static void values(Drawing drawing, Scale y, double left, double right, String unit) {
        drawing.text("axis", 0, UNIT_LINE, Anchor.START, unit);
        for (double tick : y.ticks(TICKS)) {
            drawing.line("grid", left, y.at(tick), right, y.at(tick))
                    .text("axis", left - 6, y.at(tick) + TEXT_DROP, Anchor.END, NUMBER.say(tick));
        }
    }

    /** The sizes along the bottom, with what they are below. */
    static void sizes(Drawing drawing, Scale x, double bottom, String what) {
        List<Double> ticks = x.ticks(TICKS);
        for (double tick : ticks) {
            drawing.line("tick", x.at(tick), bottom, x.at(tick), bottom + 4)
                    .text("axis", x.at(tick), bottom + 17, Anchor.MIDDLE, NUMBER.say(tick));
        }
        drawing.line("base", x.from(), bottom, x.to(), bottom)
                .text("axis", (x.from() + x.to()) / 2, bottom + 34, Anchor.MIDDLE, what);
    }

    /** Places for labels at the right end, in order of height, none nearer to the next than a line of text. */
    static double[] apart(double[] wanted, double least, double top, double bottom) {
        double[] placed = wanted.clone();
        for (int i = 1; i < placed.length; i++) {
            placed[i] = Math.max(placed[i], placed[i - 1] + least);
        }
        double over = placed.length == 0 ? 0 : placed[placed.length - 1] - bottom;
        if (over > 0) {
            placed[placed.length - 1] -= over;
            for (int i = placed.length - 2; i >= 0; i--) {
                placed[i] = Math.min(placed[i], placed[i + 1] - least);
            }
        }
        return placed;
    }
}
