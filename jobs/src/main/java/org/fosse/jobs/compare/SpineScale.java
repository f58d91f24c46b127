package org.fosse.jobs.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.fosse.config.Polarity;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.SpineTable;
import org.fosse.stats.Quantile;
import org.fosse.tables.Level;

/**
 * The spread of the areas of one level and the scale it makes: the centre at 0, the further end at 1, better to the right.
 */
final class SpineScale {
    private final int[] entries;
    private final double[] ordered;
    private final Tiles tiles;
    private final boolean lowerIsBetter;
    private final double centre;
    private final double halfWidth;
    private final boolean enough;

    private SpineScale(int[] entries, double[] values, boolean lowerIsBetter, double england, int fewest) {
        this.entries = entries;
        this.tiles = Tiles.of(values);
        this.ordered = values.clone();
        Arrays.sort(ordered);
        this.lowerIsBetter = lowerIsBetter;
        int n = ordered.length;
        this.enough = n >= fewest;
        this.centre = Double.isNaN(england) ? quantile(0.5) : england;
        this.halfWidth =
                n == 0 ? Double.NaN : Math.max(Math.abs(ordered[n - 1] - centre), Math.abs(centre - ordered[0]));
    }

    /**
     * @param england its value; NaN where there is none
     * @param fewest areas that make a spread
     */
    static SpineScale of(Figures figures, Level level, Polarity polarity, double england, int fewest) {
        int[] entries = IntStream.range(0, figures.values().size())
                .filter(i -> figures.values().level(i) == level && figures.of(i).exists())
                .toArray();
        double[] values =
                Arrays.stream(entries).mapToDouble(i -> figures.of(i).value()).toArray();
        return new SpineScale(entries, values, polarity == Polarity.LOWER_IS_BETTER, england, fewest);
    }

    /** The quantile group of an entry; 0 where it has none. */
    int group(int entry, int groups) {
        int place = Arrays.binarySearch(entries, entry);
        return place < 0 ? 0 : tiles.group(place, groups);
    }

    /** How many areas it is of. */
    long areas() {
        return ordered.length;
    }

    /** A value on the scale; 0 where all areas are at the centre, NaN without a value. */
    double position(double value) {
        double position = halfWidth == 0 ? value - centre : (value - centre) / halfWidth;
        return lowerIsBetter ? 0 - position : position;
    }

    /** Sets the columns of {@link SpineTable#TABLE} that are about the spread; one or two areas are no scale to be placed on. */
    void set(RowBuilder<SpineTable> row, double value) {
        row.set(SpineTable.AREAS, areas());
        if (!enough) {
            return;
        }
        row.number(SpineTable.WORST_OR_LOWEST, quantile(lowerIsBetter ? 1 : 0))
                .number(SpineTable.PERCENTILE_25, quantile(lowerIsBetter ? 0.75 : 0.25))
                .number(SpineTable.MEDIAN, quantile(0.5))
                .number(SpineTable.PERCENTILE_75, quantile(lowerIsBetter ? 0.25 : 0.75))
                .number(SpineTable.BEST_OR_HIGHEST, quantile(lowerIsBetter ? 0 : 1))
                .number(SpineTable.SPINE_CENTRE, centre)
                .number(SpineTable.SPINE_HALF_WIDTH, halfWidth)
                .number(SpineTable.SPINE_POSITION, position(value));
    }

    private double quantile(double share) {
        return ordered.length == 0 ? Double.NaN : Quantile.at(ordered, ordered.length, share);
    }
}
