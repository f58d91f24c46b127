package org.fosse.jobs.page;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.fosse.jobs.page.Drawing.Anchor;
import org.fosse.jobs.page.Drawing.Path;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkChartTable;
import org.jspecify.annotations.Nullable;

/**
 * A control chart: values in order of time with their average and process limits. What a point means is told by its shape: a
 * circle is the usual up and down, a triangle better, a diamond worse, a square unusual without a better side.
 */
final class RunChart {
    /** The newest points are drawn; older ones stand in the workbook's history. */
    static final int MOST_POINTS = 36;

    private static final double WIDTH = 440;
    private static final double HEIGHT = 250;
    private static final double LEFT = 52;
    private static final double RIGHT = 350;
    private static final double TOP = 26;
    private static final double BOTTOM = 216;
    private static final double LABEL_HEIGHT = 14;
    private static final double MARK = 4.5;

    private RunChart() {}

    /** The points that are drawn, in order of time. */
    static List<TableRow<NetworkChartTable>> drawn(List<TableRow<NetworkChartTable>> points) {
        List<TableRow<NetworkChartTable>> charted = points.stream()
                .filter(row -> row.has(NetworkChartTable.VALUE) && row.has(NetworkChartTable.CENTRE_LINE))
                .toList();
        return charted.subList(Math.max(0, charted.size() - MOST_POINTS), charted.size());
    }

    static Drawing of(String id, String title, List<TableRow<NetworkChartTable>> points, MeasureUnit unit) {
        List<TableRow<NetworkChartTable>> drawn = drawn(points);
        Scale x = new Scale(0, Math.max(1, drawn.size() - 1), LEFT + 8, RIGHT - 8);
        double[] spread = drawn.stream()
                .flatMapToDouble(row -> DoubleStream.of(
                        row.number(NetworkChartTable.VALUE),
                        row.number(NetworkChartTable.LOWER_LIMIT),
                        row.number(NetworkChartTable.UPPER_LIMIT),
                        row.number(NetworkChartTable.TARGET)))
                .toArray();
        Scale y = Scale.over(spread, 0.08, BOTTOM, TOP).within(0, unit.isPercent() ? 100 : Double.POSITIVE_INFINITY);
        Drawing drawing = new Drawing(
                id,
                WIDTH,
                HEIGHT,
                title,
                "Values in order of time with their average and the range that is usual for them; no line leads over periods without a figure. The table below has the figures.");
        Axes.values(drawing, y, LEFT, RIGHT, unit.name());
        drawing.line("base", LEFT, BOTTOM, RIGHT, BOTTOM);
        periods(drawing, drawn, x);
        segments(drawing, drawn, x);
        stepped(drawing, "usual", drawn, x, y, NetworkChartTable.LOWER_LIMIT);
        stepped(drawing, "usual", drawn, x, y, NetworkChartTable.UPPER_LIMIT);
        stepped(drawing, "mean", drawn, x, y, NetworkChartTable.CENTRE_LINE);
        stepped(drawing, "target", drawn, x, y, NetworkChartTable.TARGET);
        Path line = new Path();
        for (int i = 0; i < drawn.size(); i++) {
            double height = y.at(drawn.get(i).get(NetworkChartTable.VALUE));
            if (i > 0 && isGap(drawn, i)) {
                line.from(x.at(i), height);
            } else {
                line.to(x.at(i), height);
            }
        }
        drawing.path("values", line);
        for (int i = 0; i < drawn.size(); i++) {
            mark(drawing, drawn.get(i), x.at(i), y.at(drawn.get(i).get(NetworkChartTable.VALUE)));
        }
        labels(drawing, drawn.get(drawn.size() - 1), y, unit);
        return drawing;
    }

    /** What a point's type means to a reader: "better", "worse", "unusual", or nothing for the usual. */
    static String meaning(@Nullable String type) {
        if (type == null || type.startsWith("common")) {
            return "";
        }
        return type.startsWith("improvement") ? "better" : type.startsWith("concern") ? "worse" : "unusual";
    }

    private static void mark(Drawing drawing, TableRow<NetworkChartTable> point, double x, double y) {
        switch (meaning(point.find(NetworkChartTable.POINT_TYPE))) {
            case "better" -> drawing.triangle("mark good", x, y, MARK + 1);
            case "worse" -> drawing.diamond("mark ask", x, y, MARK + 1.5);
            case "unusual" -> drawing.square("mark odd", x, y, MARK);
            default -> drawing.circle("mark plain", x, y, MARK - 1);
        }
    }

    private static void periods(Drawing drawing, List<TableRow<NetworkChartTable>> drawn, Scale x) {
        int last = drawn.size() - 1;
        List<Integer> shown = last < 4 ? List.of(0, last) : List.of(0, last / 2, last);
        for (int i : shown.stream().distinct().toList()) {
            drawing.line("tick", x.at(i), BOTTOM, x.at(i), BOTTOM + 4)
                    .text(
                            "axis",
                            x.at(i),
                            BOTTOM + 18,
                            i == 0 ? Anchor.START : Anchor.MIDDLE,
                            drawn.get(i).get(NetworkChartTable.PERIOD_LABEL));
        }
    }

    /** A line where limits are taken anew. */
    private static void segments(Drawing drawing, List<TableRow<NetworkChartTable>> drawn, Scale x) {
        for (int i = 1; i < drawn.size(); i++) {
            if (isNew(drawn, i)) {
                double between = x.at(i - 0.5);
                drawing.line("rebase", between, TOP, between, BOTTOM)
                        .text("label", between + 4, TOP + 8, Anchor.START, "new limits");
            }
        }
    }

    /** Whether a point comes later than the next would: half as long again after the one before it as is usual in the series. */
    private static boolean isGap(List<TableRow<NetworkChartTable>> drawn, int i) {
        long[] steps = IntStream.range(1, drawn.size())
                .mapToLong(each -> days(drawn, each))
                .sorted()
                .toArray();
        return days(drawn, i) > 1.5 * steps[steps.length / 2];
    }

    private static long days(List<TableRow<NetworkChartTable>> drawn, int i) {
        return ChronoUnit.DAYS.between(
                drawn.get(i - 1).get(NetworkChartTable.PERIOD_START),
                drawn.get(i).get(NetworkChartTable.PERIOD_START));
    }

    private static boolean isNew(List<TableRow<NetworkChartTable>> drawn, int i) {
        Integer before = drawn.get(i - 1).find(NetworkChartTable.SEGMENT);
        return before != null && !before.equals(drawn.get(i).find(NetworkChartTable.SEGMENT));
    }

    /** A line through the heights of a column, broken where limits are taken anew and where it has none. */
    private static void stepped(
            Drawing drawing,
            String look,
            List<TableRow<NetworkChartTable>> drawn,
            Scale x,
            Scale y,
            Field<NetworkChartTable, Double> field) {
        Path path = new Path();
        boolean open = false;
        boolean any = false;
        for (int i = 0; i < drawn.size(); i++) {
            double height = drawn.get(i).number(field);
            boolean fresh = i > 0 && isNew(drawn, i);
            if (!Double.isFinite(height)) {
                open = false;
            } else if (open && !fresh) {
                path.to(x.at(i), y.at(height));
            } else {
                path.from(x.at(i) - (i == 0 ? 8 : 0), y.at(height));
                open = true;
                any = true;
            }
        }
        if (any) {
            if (open) {
                path.to(RIGHT, y.at(drawn.get(drawn.size() - 1).number(field)));
            }
            drawing.path(look, path);
        }
    }

    /** The name of each line at its end. */
    private record Label(String text, double height) {}

    private static void labels(Drawing drawing, TableRow<NetworkChartTable> last, Scale y, MeasureUnit unit) {
        List<Label> labels = new ArrayList<>();
        label(labels, "usual range", last.number(NetworkChartTable.UPPER_LIMIT), y);
        label(labels, "average", last.number(NetworkChartTable.CENTRE_LINE), y);
        label(labels, "usual range", last.number(NetworkChartTable.LOWER_LIMIT), y);
        label(
                labels,
                "target " + unit.say(last.number(NetworkChartTable.TARGET)),
                last.number(NetworkChartTable.TARGET),
                y);
        labels.sort(Comparator.comparingDouble(Label::height));
        double[] heights = Axes.apart(labels.stream().mapToDouble(Label::height).toArray(), LABEL_HEIGHT, TOP, BOTTOM);
        for (int i = 0; i < heights.length; i++) {
            drawing.text(
                    "label",
                    RIGHT + 6,
                    heights[i] + 4,
                    Anchor.START,
                    labels.get(i).text());
        }
    }

    private static void label(List<Label> labels, String text, double height, Scale y) {
        if (Double.isFinite(height)) {
            labels.add(new Label(text, y.inside(height)));
        }
    }
}
