package org.fosse.jobs.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.DeliveryChanges;
import org.fosse.jobs.delivery.Cell.Span;
import org.fosse.tables.DeliveryMeasure;
import org.fosse.tables.DeliveryVerdict;
import org.jspecify.annotations.Nullable;

/** The values of one line, held against those of the release before and against their own earlier periods. */
final class LineChanges {
    /** Smaller totals move by chance. */
    static final double LEAST_TOTAL = 100;
    /** One area alone closes, merges or is late. */
    static final long ONE = 1;

    static final Comparator<Span> BY_END = Comparator.comparing(Span::end).thenComparing(Span::start);

    private final Map<Cell, Figures> before;
    private final Map<Cell, Figures> now;
    private final DeliveryChanges.Limits limits;

    /**
     * @param before none where there is nothing to compare with
     * @param now none where nothing came
     */
    LineChanges(Map<Cell, Figures> before, Map<Cell, Figures> now, DeliveryChanges limits) {
        this.before = before;
        this.now = now;
        this.limits = limits.of(Stream.concat(now.values().stream(), before.values().stream())
                .map(Figures::source)
                .min(Comparator.naturalOrder())
                .orElse(""));
    }

    /** A change, and two cells whose areas say whether others came in their place; none where that cannot be the reason. */
    record Found(
            Change change, @Nullable Cell from, @Nullable Cell to) {
        /** Whether the first cell is to be looked up in what was there before; otherwise in what came now. */
        boolean isFromBefore() {
            return change.measure() == DeliveryMeasure.AREAS;
        }
    }

    List<Found> list() {
        List<Found> found = new ArrayList<>();
        if (!before.isEmpty()) {
            addPeriods(found);
            addAreas(found);
            addTotal(found, DeliveryMeasure.TOTAL_NUMERATOR, LEAST_TOTAL, Figures::numerator);
            addTotal(found, DeliveryMeasure.TOTAL_DENOMINATOR, LEAST_TOTAL, Figures::denominator);
            // Rates of a few areas are small numbers, whatever they are of.
            addTotal(found, DeliveryMeasure.TOTAL_VALUE, Double.MIN_VALUE, Figures::value);
        }
        for (List<Found> ofOneMeasure : new NewestPeriods(before.keySet(), now, limits).byMeasure()) {
            addMost(found, ofOneMeasure);
        }
        return found;
    }

    private static SortedSet<Span> spans(Map<Cell, Figures> cells) {
        return cells.keySet().stream().map(Cell::span).collect(Collectors.toCollection(() -> new TreeSet<>(BY_END)));
    }

    /** Periods that are gone. Old ones are made up for by newer ones that came: a publication of the last twelve months moves on. */
    private void addPeriods(List<Found> found) {
        SortedSet<Span> had = spans(before);
        SortedSet<Span> has = spans(now);
        TreeSet<Span> gone = new TreeSet<>(had);
        gone.removeAll(has);
        if (gone.isEmpty()) {
            return;
        }
        TreeSet<Span> kept = new TreeSet<>(had);
        kept.retainAll(has);
        long old = gone.stream()
                .filter(span ->
                        kept.isEmpty() || span.end().isBefore(kept.first().end()))
                .count();
        long newer = has.stream()
                .filter(span -> span.end().isAfter(had.last().end()))
                .count();
        long lost = gone.size() - old + Math.max(0, old - newer);
        double share = (double) lost / had.size();
        boolean beyond = share > limits.periodsLost();
        Map.Entry<Cell, Figures> last = before.entrySet().stream()
                .filter(each -> each.getKey().span().equals(gone.last()))
                .min(Comparator.comparing(each -> each.getKey().breakdown()))
                .orElseThrow();
        found.add(new Found(
                new Change(
                        Change.At.of(last.getKey(), last.getValue(), null),
                        DeliveryMeasure.PERIODS,
                        had.size(),
                        has.size(),
                        share,
                        limits.periodsLost(),
                        beyond ? (int) lost : 0,
                        verdict(beyond)),
                null,
                null));
    }

    private void addAreas(List<Found> found) {
        Set<Span> both = spans(before);
        both.retainAll(spans(now));
        List<Found> less = new ArrayList<>();
        before.forEach((cell, had) -> {
            Figures has = now.getOrDefault(cell, new Figures());
            if (both.contains(cell.span()) && has.areas() < had.areas()) {
                double share = 1 - (double) has.areas() / had.areas();
                boolean beyond = share > limits.areasLost() && had.areas() - has.areas() > ONE;
                less.add(new Found(
                        new Change(
                                Change.At.of(cell, has.areas() > 0 ? has : had, cell.breakdown()),
                                DeliveryMeasure.AREAS,
                                had.areas(),
                                has.areas(),
                                share,
                                limits.areasLost(),
                                0,
                                verdict(beyond)),
                        cell,
                        cell));
            }
        });
        addMost(found, less);
    }

    private void addTotal(List<Found> found, DeliveryMeasure measure, double least, ToDoubleFunction<Figures> of) {
        List<Found> moved = new ArrayList<>();
        before.forEach((cell, had) -> {
            Figures has = now.get(cell);
            double was = of.applyAsDouble(had);
            double is = has == null ? was : of.applyAsDouble(has);
            if (has != null && cell.isOfEveryone() && was >= least && had.areas() > ONE && is != was) {
                double share = Math.abs(is - was) / was;
                moved.add(new Found(
                        new Change(
                                Change.At.of(cell, has, cell.breakdown()),
                                measure,
                                was,
                                is,
                                share,
                                limits.totalChange(),
                                0,
                                verdict(share > limits.totalChange())),
                        null,
                        null));
            }
        });
        addMost(found, moved);
    }

    private static DeliveryVerdict verdict(boolean beyond) {
        return beyond ? DeliveryVerdict.BEYOND_LIMIT : DeliveryVerdict.WITHIN_LIMIT;
    }

    /** The one that is most, with the number of periods that are beyond the limit. */
    private static void addMost(List<Found> found, List<Found> all) {
        int periods = (int) all.stream()
                .filter(each -> each.change().verdict() != DeliveryVerdict.WITHIN_LIMIT)
                .map(each -> each.change().at().periodEnd())
                .distinct()
                .count();
        all.stream().min(BY_WEIGHT).ifPresent(most -> {
            Change change = most.change();
            found.add(new Found(
                    new Change(
                            change.at(),
                            change.measure(),
                            change.before(),
                            change.now(),
                            change.share(),
                            change.limit(),
                            periods,
                            change.verdict()),
                    most.from(),
                    most.to()));
        });
    }

    /** What stops a run first, then what is most, then what is newest. */
    private static final Comparator<Found> BY_WEIGHT = Comparator.comparing(
                    (Found each) -> each.change().verdict() == DeliveryVerdict.BEYOND_LIMIT ? 0 : 1)
            .thenComparing(each -> -each.change().share())
            .thenComparing(each -> each.change().at().periodEnd(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(each -> String.valueOf(each.change().at().breakdown()))
            .thenComparing(each -> String.valueOf(each.change().at().period()));
}
