package org.fosse.bench.england;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Invented observations like England's: 6,300 practices in 1,300 networks, 42 systems and seven regions, each with five
 * groups of people, for months of indicators; one period after the other, or as far from any order as steps of a large prime
 * bring it. Everything follows from the seed and the number of the row, so that the order of the rows can be chosen without
 * changing what they say.
 *
 * @param rows a whole number of periods
 * @param sorted whether one period comes after the other
 */
record England(long rows, boolean sorted) implements TaskJob<ObservationTable>, Serializable {
    static final int PRACTICES = 6300;
    static final int NETWORKS = 1300;
    static final int SYSTEMS = 42;
    static final int REGIONS = 7;
    static final int MONTHS = 36;
    private static final List<Group> GROUPS = List.of(
            new Group(Shared.ALL, Shared.ALL),
            new Group("sex", "female"),
            new Group("sex", "male"),
            new Group("age", "under 65"),
            new Group("age", "65 and over"));
    private static final long PER_PERIOD = (long) PRACTICES * GROUPS.size();
    /** A prime, so that steps of it reach every row before they repeat. */
    private static final long STEP = 7_368_787;

    private static final long ROWS_PER_FILE = 2_000_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 4, 1);

    private record Group(String breakdown, String stratum) {}

    /** What a number is spread evenly for. */
    private enum Spread {
        LIST,
        LEVEL,
        OWN,
        NOISE
    }

    /** The number of whole periods nearest to a number of rows, as rows. */
    static long rows(long wanted) {
        return Math.max(1, Math.round((double) wanted / PER_PERIOD)) * PER_PERIOD;
    }

    static int indicators(long rows) {
        return (int) Math.ceil((double) rows / PER_PERIOD / MONTHS);
    }

    @Override
    public TypedTable<ObservationTable> output() {
        return ObservationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public JavaRDD<TableRow<ObservationTable>> rows(Inputs in, Run run) {
        int files = (int) Math.max(2, rows / ROWS_PER_FILE);
        long seed = run.seed();
        return run.spark()
                .parallelize(IntStream.range(0, files).boxed().toList(), files)
                .flatMap(file -> rows(rows * file / files, rows * (file + 1) / files, seed));
    }

    private Iterator<TableRow<ObservationTable>> rows(long from, long to, long seed) {
        return LongStream.range(from, to)
                .mapToObj(place -> row(sorted ? place : (place * STEP + seed) % rows, seed))
                .iterator();
    }

    private static TableRow<ObservationTable> row(long number, long seed) {
        long period = number / PER_PERIOD;
        long practice = number % PER_PERIOD / GROUPS.size();
        int group = (int) (number % GROUPS.size());
        int month = (int) (period % MONTHS);
        // List sizes from 800 to some 25,000; a group of people is a part of the list.
        double list = 800 + Math.floor(spread(seed, Spread.LIST, practice) * 24_000);
        double denominator = group == 0 ? list : Math.floor(list / 2);
        double level = spread(seed, Spread.LEVEL, period) * 0.3 + 0.05;
        double own = (spread(seed, Spread.OWN, practice) - 0.5) * 0.2;
        double noise = (spread(seed, Spread.NOISE, number) - 0.5) * 0.04;
        return ObservationTable.TABLE
                .row()
                .set(ObservationTable.INDICATOR_ID, indicator(period / MONTHS))
                .set(ObservationTable.AREA_CODE, practice(practice))
                .set(ObservationTable.PERIOD_START, FIRST.plusMonths(month))
                .set(ObservationTable.PERIOD_END, FIRST.plusMonths(month + 1L).minusDays(1))
                .set(ObservationTable.BREAKDOWN, GROUPS.get(group).breakdown())
                .set(ObservationTable.STRATUM, GROUPS.get(group).stratum())
                .set(ObservationTable.VERSION, 1)
                .set(ObservationTable.AREA_LEVEL, Level.PRACTICE.text())
                .set(ObservationTable.PERIOD_LABEL, "month %02d".formatted(month))
                .set(ObservationTable.NUMERATOR, (double) Math.round(denominator * level * (1 + own + noise)))
                .set(ObservationTable.DENOMINATOR, denominator)
                .set(ObservationTable.STATUS, "present")
                .set(ObservationTable.MAPPING_ID, Shared.IN_FORCE)
                .set(ObservationTable.SOURCE_ID, "invented")
                .set(ObservationTable.SOURCE_FILE, "invented.csv")
                .set(ObservationTable.SOURCE_LINE, number)
                .build();
    }

    /** An even spread from 0 to 1 that belongs to a number. */
    private static double spread(long seed, Spread what, long number) {
        return new SplittableRandom((seed + number) ^ ((long) what.name().hashCode() << Integer.SIZE)).nextDouble();
    }

    static String indicator(long number) {
        return "I%04d".formatted(number);
    }

    static String practice(long number) {
        return "P%05d".formatted(number);
    }
}
