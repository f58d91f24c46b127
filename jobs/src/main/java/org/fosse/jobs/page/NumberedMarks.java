package org.fosse.jobs.page;

import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.page.Drawing.Anchor;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkPracticeTable;

/**
 * The marks of practices on a chart, each where its figures put it, with its number beside: where marks lie close together, on
 * whichever side the number covers least of the others.
 */
final class NumberedMarks {
    private static final double RADIUS = 5;
    private static final double DIGIT = 7;
    private static final double HEIGHT = 11;
    /** How far off a number may stand, near first. */
    private static final double[] REACHES = {RADIUS + 3, 2 * RADIUS + 6};
    /** To which side, the usual first: right, left, above, below, and the corners. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.8, -0.8}, {0.8, 0.8}, {-0.8, -0.8}, {-0.8, 0.8}
    };

    private final List<Mark> marks = new ArrayList<>();

    /** A practice at its place. */
    private record Mark(double x, double y, Stand stand, int number) {}

    /** What a mark or a number covers. */
    private record Box(double left, double top, double right, double bottom) {
        static Box around(double x, double y, double width, double height) {
            return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        }

        double overlap(Box other) {
            double width = Math.min(right, other.right) - Math.max(left, other.left);
            double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return width > 0 && height > 0 ? width * height : 0;
        }
    }

    void add(double x, double y, TableRow<NetworkPracticeTable> practice) {
        marks.add(new Mark(x, y, Stand.of(practice), practice.get(NetworkPracticeTable.NUMBER)));
    }

    /** Those that stand out lie over the others, and all numbers over all marks. */
    void draw(Drawing drawing) {
        marks.stream().filter(mark -> !mark.stand().isOut()).forEach(mark -> draw(drawing, mark));
        marks.stream().filter(mark -> mark.stand().isOut()).forEach(mark -> draw(drawing, mark));
        List<Box> taken = new ArrayList<>();
        marks.forEach(mark -> taken.add(Box.around(mark.x(), mark.y(), 2 * RADIUS, 2 * RADIUS)));
        for (Mark mark : marks) {
            String number = Integer.toString(mark.number());
            Box box = place(mark, DIGIT * number.length(), taken);
            taken.add(box);
            double x = (box.left() + box.right()) / 2;
            double y = (box.top() + box.bottom()) / 2;
            if (Math.hypot(x - mark.x(), y - mark.y()) > REACHES[1]) {
                drawing.line("tick", mark.x(), mark.y(), x, y);
            }
            drawing.text("no", x, y + 4, Anchor.MIDDLE, number);
        }
    }

    private static Box place(Mark mark, double width, List<Box> taken) {
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double reach : REACHES) {
            for (double[] side : SIDES) {
                Box box = Box.around(
                        mark.x() + side[0] * (reach + width / 2 - 2), mark.y() + side[1] * (reach + 2), width, HEIGHT);
                double covered = taken.stream().mapToDouble(box::overlap).sum();
                if (covered < least) {
                    least = covered;
                    best = box;
                }
            }
        }
        return best == null ? Box.around(mark.x(), mark.y(), width, HEIGHT) : best;
    }

    private static void draw(Drawing drawing, Mark mark) {
        switch (mark.stand()) {
            case ASK -> drawing.diamond("mark ask", mark.x(), mark.y(), RADIUS + 2);
            case BETTER -> drawing.square("mark good", mark.x(), mark.y(), RADIUS);
            case OUTSIDE -> drawing.circle("mark out", mark.x(), mark.y(), RADIUS);
            case USUAL, NOT_JUDGED -> drawing.circle("mark own", mark.x(), mark.y(), RADIUS);
        }
    }
}
