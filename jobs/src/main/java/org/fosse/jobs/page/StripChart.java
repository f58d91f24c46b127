package org.fosse.jobs.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.jobs.page.Drawing.Path;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;

/**
 * One indicator on one line: own practices as dots, the network as a large one with its likely range, its place as a diamond, the
 * system as a line, England as a dashed one, the middle half of its peers as a band, the standard as a flag. Right is better;
 * without a better side, right is higher.
 */
final class StripChart {
    /** The element of the page that describes all lines. */
    private static final String KEY = "key";

    private static final double WIDTH = 240;
    private static final double HEIGHT = 34;
    private static final double MIDDLE = 17;
    private static final double END = 8;

    private StripChart() {}

    /** Whether there is a value of the network or of a practice to show. */
    static boolean isThere(TableRow<NetworkIndicatorTable> row, List<TableRow<NetworkPracticeTable>> practices) {
        return !isCount(row)
                && (row.has(NetworkIndicatorTable.VALUE)
                        || practices.stream().anyMatch(each -> each.has(NetworkPracticeTable.VALUE)));
    }

    /** The lowest and highest value that the line reaches to, in order from its left end. */
    static double[] ends(TableRow<NetworkIndicatorTable> row, List<TableRow<NetworkPracticeTable>> practices) {
        double[] values = values(row, practices).filter(Double::isFinite).toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(0);
        return isTurned(row) ? new double[] {high, low} : new double[] {low, high};
    }

    private static boolean isTurned(TableRow<NetworkIndicatorTable> row) {
        return Polarity.of(row.get(NetworkIndicatorTable.POLARITY)) == Polarity.LOWER_IS_BETTER;
    }

    private static DoubleStream values(
            TableRow<NetworkIndicatorTable> row, List<TableRow<NetworkPracticeTable>> practices) {
        Stream<Field<NetworkIndicatorTable, Double>> areas = isCount(row)
                ? Stream.of()
                : Stream.of(
                        NetworkIndicatorTable.VALUE,
                        NetworkIndicatorTable.PLACE_VALUE,
                        NetworkIndicatorTable.SYSTEM_VALUE,
                        NetworkIndicatorTable.ENGLAND_VALUE,
                        NetworkIndicatorTable.MIDDLE_LOWER,
                        NetworkIndicatorTable.MIDDLE_UPPER,
                        NetworkIndicatorTable.STANDARD);
        return DoubleStream.concat(
                areas.mapToDouble(row::number),
                practices.stream().mapToDouble(each -> each.number(NetworkPracticeTable.VALUE)));
    }

    /** A plain number grows with the area: a network, a place or a system is on no scale with a practice. */
    private static boolean isCount(TableRow<NetworkIndicatorTable> row) {
        return row.get(NetworkIndicatorTable.VALUE_TYPE).equals(ValueType.COUNT.text());
    }

    static Drawing of(
            String id,
            String title,
            TableRow<NetworkIndicatorTable> row,
            List<TableRow<NetworkPracticeTable>> practices) {
        Scale x = Scale.over(
                values(row, practices).toArray(),
                0.02,
                isTurned(row) ? WIDTH - END : END,
                isTurned(row) ? END : WIDTH - END);
        Drawing drawing = Drawing.describedBy(KEY, id, WIDTH, HEIGHT, title);
        boolean areas = !isCount(row);
        if (areas) {
            band(drawing, row, x);
        }
        drawing.line("grid", 0, MIDDLE, WIDTH, MIDDLE);
        if (areas) {
            upright(drawing, "england", x, row.number(NetworkIndicatorTable.ENGLAND_VALUE), 4);
            upright(drawing, "system", x, row.number(NetworkIndicatorTable.SYSTEM_VALUE), 4);
        }
        practices(drawing, practices, x);
        if (areas) {
            areas(drawing, row, x);
        }
        return drawing;
    }

    /** Those that stand out lie over the others. */
    private static void practices(Drawing drawing, List<TableRow<NetworkPracticeTable>> practices, Scale x) {
        Path usual = new Path();
        practices.stream()
                .filter(each ->
                        each.has(NetworkPracticeTable.VALUE) && !Stand.of(each).isOut())
                .forEach(each -> usual.dot(x.at(each.get(NetworkPracticeTable.VALUE)), MIDDLE));
        drawing.path("dot", usual);
        for (TableRow<NetworkPracticeTable> each : practices) {
            Double value = each.find(NetworkPracticeTable.VALUE);
            if (value == null) {
                continue;
            }
            switch (Stand.of(each)) {
                case ASK -> drawing.diamond("mark ask", x.at(value), MIDDLE, 5);
                case BETTER -> drawing.square("mark good", x.at(value), MIDDLE, 3.5);
                case OUTSIDE -> drawing.circle("mark out", x.at(value), MIDDLE, 3.5);
                case USUAL, NOT_JUDGED -> {}
            }
        }
    }

    /** What stands on top: the place, the network, the standard. */
    private static void areas(Drawing drawing, TableRow<NetworkIndicatorTable> row, Scale x) {
        double place = row.number(NetworkIndicatorTable.PLACE_VALUE);
        if (Double.isFinite(place)) {
            drawing.diamond("place", x.at(place), MIDDLE, 6);
        }
        network(drawing, row, x);
        double standard = row.number(NetworkIndicatorTable.STANDARD);
        if (Double.isFinite(standard)) {
            drawing.line("standard", x.at(standard), 2, x.at(standard), HEIGHT - 2)
                    .path(
                            "flag",
                            new Path()
                                    .to(x.at(standard), 1)
                                    .to(x.at(standard) + (isTurned(row) ? -8 : 8), 4.5)
                                    .to(x.at(standard), 8)
                                    .close());
        }
    }

    private static void band(Drawing drawing, TableRow<NetworkIndicatorTable> row, Scale x) {
        double lower = row.number(NetworkIndicatorTable.MIDDLE_LOWER);
        double upper = row.number(NetworkIndicatorTable.MIDDLE_UPPER);
        if (Double.isFinite(lower) && Double.isFinite(upper)) {
            double from = Math.min(x.at(lower), x.at(upper));
            drawing.box("band", from, 6, Math.max(1, Math.abs(x.at(upper) - x.at(lower))), HEIGHT - 12);
        }
    }

    private static void network(Drawing drawing, TableRow<NetworkIndicatorTable> row, Scale x) {
        Double value = row.find(NetworkIndicatorTable.VALUE);
        if (value == null) {
            return;
        }
        double lower = row.number(NetworkIndicatorTable.LOWER_95);
        double upper = row.number(NetworkIndicatorTable.UPPER_95);
        if (Double.isFinite(lower) && Double.isFinite(upper)) {
            drawing.line("likely", x.inside(lower), MIDDLE, x.inside(upper), MIDDLE);
        }
        drawing.circle("network", x.at(Objects.requireNonNull(value)), MIDDLE, 6);
    }

    private static void upright(Drawing drawing, String look, Scale x, double value, double end) {
        if (Double.isFinite(value)) {
            drawing.line(look, x.at(value), end, x.at(value), HEIGHT - end);
        }
    }
}
