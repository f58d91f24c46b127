package org.fosse.jobs.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.fosse.config.DeliveryChanges;
import org.fosse.jobs.delivery.LineChanges.Found;
import org.fosse.tables.DeliveryMeasure;
import org.fosse.tables.DeliveryVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The newest period of a line, for each length of period and breakdown, held against up to four before it: its areas, those of them
 * whose value may be told, its totals, and whether it is the one before once more. A release before that has the periods before and
 * not this one makes it a new delivery, which stops; otherwise it is told, no more.
 */
final class NewestPeriods {
    /** Fewer earlier periods are no history. */
    private static final int FEWEST_EARLIER = 3;

    private static final int MOST_EARLIER = 4;

    private final Set<Cell> before;
    private final Map<Cell, Figures> now;
    private final DeliveryChanges.Limits limits;

    NewestPeriods(Set<Cell> before, Map<Cell, Figures> now, DeliveryChanges.Limits limits) {
        this.before = before;
        this.now = now;
        this.limits = limits;
    }

    /** What was found, apart by measure. */
    List<List<Found>> byMeasure() {
        Map<DeliveryMeasure, List<Found>> found = new TreeMap<>();
        Map<String, List<Cell>> series = now.keySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.months() + " " + cell.breakdown(), TreeMap::new, Collectors.toList()));
        for (List<Cell> cells : series.values()) {
            List<Cell> newestFirst = cells.stream()
                    .sorted(Comparator.comparing(Cell::span, LineChanges.BY_END).reversed())
                    .limit(1 + MOST_EARLIER)
                    .toList();
            if (newestFirst.size() > FEWEST_EARLIER) {
                for (Found each : list(newestFirst.get(0), newestFirst.subList(1, newestFirst.size()))) {
                    found.computeIfAbsent(each.change().measure(), none -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Found> list(Cell newest, List<Cell> earlier) {
        List<Found> found = new ArrayList<>();
        Figures has = figures(newest);
        // Where fewer areas came from the period before on, nothing is cut off the newest.
        double areas = least(earlier, Figures::areas);
        double fewer = 1 - has.areas() / areas;
        if (fewer > limits.newestAreas() && areas - has.areas() > LineChanges.ONE) {
            found.add(found(newest, DeliveryMeasure.NEWEST_AREAS, areas, (double) has.areas(), fewer, earlier.get(0)));
        } else if (newest.isOfEveryone() && has.areas() > LineChanges.ONE) {
            addNumbers(found, newest, earlier);
            addTotal(found, newest, earlier, DeliveryMeasure.NEWEST_NUMERATOR, Figures::numerator);
            addTotal(found, newest, earlier, DeliveryMeasure.NEWEST_DENOMINATOR, Figures::denominator);
            addRepeated(found, newest, earlier);
        }
        return found;
    }

    /** Values that may not be told, where those before could be. */
    private void addNumbers(List<Found> found, Cell newest, List<Cell> earlier) {
        Figures has = figures(newest);
        double had = least(earlier, figures -> (double) figures.numbers() / figures.areas()) * has.areas();
        double share = had > 0 ? 1 - has.numbers() / had : 0;
        if (share > limits.newestAreas() && had - has.numbers() > LineChanges.ONE) {
            found.add(
                    found(newest, DeliveryMeasure.NEWEST_NUMBERS, Math.rint(had), (double) has.numbers(), share, null));
        }
    }

    /** A total of another size than all those before it. */
    private void addTotal(
            List<Found> found, Cell newest, List<Cell> earlier, DeliveryMeasure measure, ToDoubleFunction<Figures> of) {
        double is = of.applyAsDouble(figures(newest));
        double least = earlier.stream()
                .mapToDouble(cell -> of.applyAsDouble(figures(cell)))
                .min()
                .orElse(0);
        double most = earlier.stream()
                .mapToDouble(cell -> of.applyAsDouble(figures(cell)))
                .max()
                .orElse(0);
        if (least < LineChanges.LEAST_TOTAL || figures(newest).numbers() == 0) {
            return;
        }
        double nearest = is < least ? least : Math.min(is, most);
        double share = is < nearest ? 1 - is / nearest : 1 - nearest / is;
        if (share > limits.newestTotal()) {
            found.add(found(newest, measure, nearest, is, share, null));
        }
    }

    /** The totals of the period before, where that one had others than the one before it: what never moves says nothing by standing. */
    private void addRepeated(List<Found> found, Cell newest, List<Cell> earlier) {
        Figures has = figures(newest);
        Figures last = figures(earlier.get(0));
        if (has.numerator() >= LineChanges.LEAST_TOTAL && has.isAs(last) && !last.isAs(figures(earlier.get(1)))) {
            found.add(found(newest, DeliveryMeasure.NEWEST_REPEATED, last.numerator(), has.numerator(), 1, null));
        }
    }

    private Found found(
            Cell newest, DeliveryMeasure measure, double had, double has, double share, @Nullable Cell from) {
        boolean stops = !before.isEmpty() && !before.contains(newest);
        Figures figures = figures(newest);
        double limit = switch (measure) {
            case NEWEST_NUMERATOR, NEWEST_DENOMINATOR -> limits.newestTotal();
            case NEWEST_REPEATED -> 0;
            default -> limits.newestAreas();
        };
        return new Found(
                new Change(
                        Change.At.of(newest, figures, newest.breakdown()),
                        measure,
                        had,
                        has,
                        share,
                        limit,
                        0,
                        stops ? DeliveryVerdict.BEYOND_LIMIT : DeliveryVerdict.TO_LOOK_AT),
                from,
                from == null ? null : newest);
    }

    private Figures figures(Cell cell) {
        return now.getOrDefault(cell, new Figures());
    }

    /** Of the period before and of the median of all before it, the less. */
    private double least(List<Cell> earlier, ToDoubleFunction<Figures> of) {
        double[] all = earlier.stream()
                .mapToDouble(cell -> of.applyAsDouble(figures(cell)))
                .sorted()
                .toArray();
        int half = all.length / 2;
        double median = all.length % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2;
        return Math.min(median, of.applyAsDouble(figures(earlier.get(0))));
    }
}
