package org.fosse.jobs.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private List<Found> list(Cell newest, List<Cell> history) {
        List<Cell> earlier = history.subList(0, Math.min(MOST_EARLIER, history.size()));
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
            addRepeated(found, newest, history);
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

    /**
     * The counts of the period before once more, or of one before that and of all since, where these came with it. What has stood
     * still before, at any time, says nothing by standing: a quarterly figure in monthly rows does so eight times a year.
     */
    private void addRepeated(List<Found> found, Cell newest, List<Cell> history) {
        Figures has = figures(newest);
        int alike = 0;
        while (alike < history.size() && has.isAs(figures(history.get(alike)))) {
            alike++;
        }
        if (alike == 0 || alike >= history.size() || has.numerator() < LineChanges.LEAST_TOTAL) {
            return;
        }
        boolean cameTogether = history.subList(0, alike - 1).stream().noneMatch(before::contains);
        boolean hasStood = IntStream.range(alike, history.size() - 1)
                .anyMatch(i -> figures(history.get(i)).isAs(figures(history.get(i + 1))));
        if (cameTogether && !hasStood) {
            found.add(found(
                    newest,
                    DeliveryMeasure.NEWEST_REPEATED,
                    figures(history.get(alike - 1)).numerator(),
                    has.numerator(),
                    1,
                    null));
        }
    }

    private Found found(
            Cell newest, DeliveryMeasure measure, double had, double has, double share, @Nullable Cell from) {
        boolean stops = !before.isEmpty()
                && !before.contains(newest)
                && (measure != DeliveryMeasure.NEWEST_REPEATED || limits.stopAtRepeated());
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
