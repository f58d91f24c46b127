package org.fosse.jobs.page;

import java.util.Comparator;
import java.util.List;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkPracticeTable;

/** The practices of a network by how deprived the people on their lists are: score across, value up, numbered as in the table. */
final class DeprivationChart {
    private static final double WIDTH = 440;
    private static final double HEIGHT = 250;
    private static final double LEFT = 52;
    private static final double RIGHT = 426;
    private static final double TOP = 26;
    private static final double BOTTOM = 204;
    private static final int FEWEST = 5;

    private DeprivationChart() {}

    /** Whether enough practices have both for anything to be seen. */
    static boolean isThere(List<TableRow<NetworkPracticeTable>> practices) {
        return drawn(practices).size() >= FEWEST;
    }

    static List<TableRow<NetworkPracticeTable>> drawn(List<TableRow<NetworkPracticeTable>> practices) {
        return practices.stream()
                .filter(row -> row.has(NetworkPracticeTable.VALUE) && row.has(NetworkPracticeTable.DEPRIVATION_SCORE))
                .sorted(Comparator.comparing(
                        (TableRow<NetworkPracticeTable> row) -> row.get(NetworkPracticeTable.DEPRIVATION_SCORE)))
                .toList();
    }

    static Drawing of(
            String id, String title, List<TableRow<NetworkPracticeTable>> practices, MeasureUnit unit, Who who) {
        List<TableRow<NetworkPracticeTable>> drawn = drawn(practices);
        Scale x = Scale.over(
                drawn.stream()
                        .mapToDouble(row -> row.get(NetworkPracticeTable.DEPRIVATION_SCORE))
                        .toArray(),
                0.08,
                LEFT,
                RIGHT);
        Scale y = Scale.over(
                        drawn.stream()
                                .mapToDouble(row -> row.get(NetworkPracticeTable.VALUE))
                                .toArray(),
                        0.15,
                        BOTTOM,
                        TOP)
                .within(0, unit.isPercent() ? 100 : Double.POSITIVE_INFINITY);
        Drawing drawing = new Drawing(
                id,
                WIDTH,
                HEIGHT,
                title,
                "A dot for each " + who.member()
                        + ", numbered as in the table below: across, how deprived the people on its list are; up, the value.");
        Axes.values(drawing, y, LEFT, RIGHT, unit.name());
        Axes.sizes(drawing, x, BOTTOM, "Deprivation score of the list: more deprived to the right");
        NumberedMarks marks = new NumberedMarks();
        drawn.forEach(row -> marks.add(
                x.at(row.get(NetworkPracticeTable.DEPRIVATION_SCORE)), y.at(row.get(NetworkPracticeTable.VALUE)), row));
        marks.draw(drawing);
        return drawing;
    }
}
