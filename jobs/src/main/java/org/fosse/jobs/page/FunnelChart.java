package org.fosse.jobs.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.fosse.jobs.page.Drawing.Anchor;
import org.fosse.jobs.page.Drawing.Path;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkFunnelTable;
import org.fosse.schema.table.NetworkPracticeTable;

/**
 * The practices of a network on the funnel of the system's: people counted across, value up. Solid limits allow for how practices
 * differ (95% and 99.8%), thin ones for chance alone (95%). Practices bear the numbers of the table; one that is worth a question
 * stands in a diamond, one that is better in a square.
 */
final class FunnelChart {
    private static final double WIDTH = 440;
    private static final double HEIGHT = 290;
    private static final double LEFT = 52;
    private static final double RIGHT = 350;
    private static final double TOP = 26;
    private static final double BOTTOM = 244;
    private static final double LABEL_HEIGHT = 14;
    private static final int FEWEST = 2;

    private FunnelChart() {}

    /** Whether there is anything to draw: practices with a size, on a funnel. */
    static boolean isThere(List<TableRow<NetworkPracticeTable>> practices) {
        return drawn(practices).size() >= FEWEST;
    }

    private static List<TableRow<NetworkPracticeTable>> drawn(List<TableRow<NetworkPracticeTable>> practices) {
        return practices.stream()
                .filter(row -> row.has(NetworkPracticeTable.VALUE)
                        && row.has(NetworkPracticeTable.DENOMINATOR)
                        && row.has(NetworkPracticeTable.ADJUSTED_LOWER_95)
                        && row.has(NetworkPracticeTable.AVERAGE))
                .toList();
    }

    /** @param curve the curves of the system's funnel in the period; limits at the practices' own sizes where it is empty */
    static Drawing of(
            String id,
            String title,
            List<TableRow<NetworkPracticeTable>> practices,
            List<TableRow<NetworkFunnelTable>> curve,
            MeasureUnit unit,
            Who who) {
        List<TableRow<NetworkPracticeTable>> drawn = drawn(practices);
        Scale x = Scale.over(all(drawn, NetworkPracticeTable.DENOMINATOR), 0.08, LEFT, RIGHT)
                .within(0, Double.POSITIVE_INFINITY);
        double[] spread = Stream.of(
                        NetworkPracticeTable.VALUE,
                        NetworkPracticeTable.ADJUSTED_LOWER_95,
                        NetworkPracticeTable.ADJUSTED_UPPER_95)
                .flatMapToDouble(field -> Arrays.stream(all(drawn, field)))
                .toArray();
        Scale y = Scale.over(spread, 0.12, BOTTOM, TOP).within(0, unit.isPercent() ? 100 : Double.POSITIVE_INFINITY);
        Drawing drawing = new Drawing(
                id,
                WIDTH,
                HEIGHT,
                title,
                "A dot for each " + who.member()
                        + ", numbered as in the table below: across, how many are counted; up, the value. Inside the solid lines lies"
                        + " what is usual for " + who.members() + " of its size.");
        Axes.values(drawing, y, LEFT, RIGHT, unit.name());
        Axes.sizes(drawing, x, BOTTOM, "Counted (denominator)");
        limits(drawing, drawn, curve, x, y, who);
        NumberedMarks marks = new NumberedMarks();
        drawn.forEach(row -> marks.add(
                x.at(row.get(NetworkPracticeTable.DENOMINATOR)), y.inside(row.get(NetworkPracticeTable.VALUE)), row));
        marks.draw(drawing);
        return drawing;
    }

    private static double[] all(List<TableRow<NetworkPracticeTable>> rows, Field<NetworkPracticeTable, Double> field) {
        return rows.stream().mapToDouble(row -> row.number(field)).toArray();
    }

    /** How high a line of the funnel is at a size. */
    private record Point(double size, double height) {}

    /** One line of the funnel, in order of size. */
    private record Line(String look, String label, List<Point> points) {
        /** Its height at a size, by the straight line between its points; that of the nearer end beyond them. */
        double at(double size) {
            Point before = points.get(0);
            if (size <= before.size()) {
                return before.height();
            }
            for (Point point : points) {
                if (size <= point.size()) {
                    double part = (size - before.size()) / (point.size() - before.size());
                    return before.height() + part * (point.height() - before.height());
                }
                before = point;
            }
            return before.height();
        }
    }

    private static void limits(
            Drawing drawing,
            List<TableRow<NetworkPracticeTable>> practices,
            List<TableRow<NetworkFunnelTable>> curve,
            Scale x,
            Scale y,
            Who who) {
        List<Line> lines = curve.isEmpty() ? ofPractices(practices, who) : ofCurve(curve, who);
        for (Line line : lines) {
            Path path = new Path();
            boolean open = false;
            double[] sizes = DoubleStream.concat(
                            DoubleStream.of(x.low(), x.high()),
                            line.points().stream().mapToDouble(Point::size).filter(x::holds))
                    .sorted()
                    .distinct()
                    .toArray();
            for (double size : sizes) {
                double height = line.at(size);
                if (!Double.isFinite(height) || !y.holds(height)) {
                    open = false;
                } else if (open) {
                    path.to(x.at(size), y.at(height));
                } else {
                    path.from(x.at(size), y.at(height));
                    open = true;
                }
            }
            drawing.path(line.look(), path);
        }
        List<Line> labelled = lines.stream()
                .filter(line -> !line.label().isEmpty() && y.holds(line.at(x.high())))
                .sorted(Comparator.comparingDouble((Line line) -> -line.at(x.high())))
                .toList();
        double[] heights = Axes.apart(
                labelled.stream().mapToDouble(line -> y.at(line.at(x.high()))).toArray(), LABEL_HEIGHT, TOP, BOTTOM);
        for (int i = 0; i < heights.length; i++) {
            drawing.text(
                    "label",
                    RIGHT + 6,
                    heights[i] + 4,
                    Anchor.START,
                    labelled.get(i).label());
        }
    }

    private static List<Line> ofCurve(List<TableRow<NetworkFunnelTable>> curve, Who who) {
        return List.of(
                ofCurve("chance", "", curve, row -> row.number(NetworkFunnelTable.FUNNEL_LOWER_95)),
                ofCurve("chance", "chance alone", curve, row -> row.number(NetworkFunnelTable.FUNNEL_UPPER_95)),
                ofCurve("limit far", "", curve, row -> row.number(NetworkFunnelTable.ADJUSTED_LOWER_998)),
                ofCurve("limit far", "99.8% limit", curve, row -> row.number(NetworkFunnelTable.ADJUSTED_UPPER_998)),
                ofCurve("limit", "95% limit", curve, row -> row.number(NetworkFunnelTable.ADJUSTED_LOWER_95)),
                ofCurve("limit", "95% limit", curve, row -> row.number(NetworkFunnelTable.ADJUSTED_UPPER_95)),
                ofCurve("mean", "all " + who.members(), curve, row -> row.number(NetworkFunnelTable.AVERAGE)));
    }

    private static Line ofCurve(
            String look,
            String label,
            List<TableRow<NetworkFunnelTable>> curve,
            ToDoubleFunction<TableRow<NetworkFunnelTable>> height) {
        return new Line(
                look,
                label,
                curve.stream()
                        .map(row -> new Point(row.number(NetworkFunnelTable.DENOMINATOR), height.applyAsDouble(row)))
                        .toList());
    }

    private static List<Line> ofPractices(List<TableRow<NetworkPracticeTable>> practices, Who who) {
        List<TableRow<NetworkPracticeTable>> bySize = practices.stream()
                .sorted(Comparator.comparing(row -> row.get(NetworkPracticeTable.DENOMINATOR)))
                .toList();
        return List.of(
                ofPractices("chance", "", bySize, NetworkPracticeTable.FUNNEL_LOWER_95),
                ofPractices("chance", "chance alone", bySize, NetworkPracticeTable.FUNNEL_UPPER_95),
                ofPractices("limit far", "", bySize, NetworkPracticeTable.ADJUSTED_LOWER_998),
                ofPractices("limit far", "99.8% limit", bySize, NetworkPracticeTable.ADJUSTED_UPPER_998),
                ofPractices("limit", "95% limit", bySize, NetworkPracticeTable.ADJUSTED_LOWER_95),
                ofPractices("limit", "95% limit", bySize, NetworkPracticeTable.ADJUSTED_UPPER_95),
                ofPractices("mean", "all " + who.members(), bySize, NetworkPracticeTable.AVERAGE));
    }

    private static Line ofPractices(
            String look,
            String label,
            List<TableRow<NetworkPracticeTable>> practices,
            Field<NetworkPracticeTable, Double> field) {
        return new Line(
                look,
                label,
                practices.stream()
                        .map(row -> new Point(row.number(NetworkPracticeTable.DENOMINATOR), row.number(field)))
                        .toList());
    }
}
